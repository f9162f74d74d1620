"""The whole client under a test's hands, at a link whose other end is the test."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pygame

from game.client.app import App
from game.client.model import Model
from game.client.screens.session import Session
from game.client.screens.start import Start
from game.client.settings import Memory
from game.protocol.link import LinkState, LinkWay
from game.protocol.messages import (
    Accepted,
    Do,
    Farewell,
    FromClient,
    FromServer,
    StatusMessage,
    View,
    Welcome,
)
from game.protocol.views import SeatStatus, SeatView


class FakeLink:
    """A link whose other end is the test."""

    def __init__(self) -> None:
        self.inbox: queue.SimpleQueue[FromServer] = queue.SimpleQueue()
        self.wake = threading.Event()
        self.sent: list[FromClient] = []
        self.told: LinkState = "connected"

    @property
    def state(self) -> LinkState:
        return self.told

    @property
    def way(self) -> LinkWay:
        return "socket"

    def send(self, message: FromClient) -> None:
        self.sent.append(message)

    def close(self) -> None:
        self.told = "closed"

    def commands(self) -> list[Any]:
        """What was asked for, in order."""
        return [message.command for message in self.sent if isinstance(message, Do)]


class Window:
    """The whole client under a test's hands: keys and clicks in, text and pictures out."""

    def __init__(
        self,
        folder: Path,
        *,
        size: tuple[int, int] = (1366, 768),
        language: str = "en",
        practice: Any = None,
        found: Callable[[], Any] = tuple,
        **settings: Any,
    ) -> None:
        self.time = 100.0
        self.link = FakeLink()
        self.dialled: list[Any] = []
        self.app = App(
            Memory(folder),
            practice=practice,
            found=found,
            size=size,
            now=lambda: self.time,
            dial=self._dial,
        )
        self.app.sounds.on = False
        self.app.desk.change(
            **{
                "language": language,
                "text_scale": 100,
                "reduced_motion": True,
                "sound": False,
                **settings,
            }
        )
        self.step()

    def _dial(self, key: Any, settings: Any, keep: Any, fresh: bool) -> FakeLink:
        self.dialled.append((key, fresh))
        self.link = FakeLink()
        self.link.told = "connecting"
        return self.link

    def sit(
        self,
        view: SeatView,
        status: SeatStatus,
        *,
        practice: bool = False,
        read: tuple[str, ...] = ("content_note", "card"),
    ) -> Window:
        """Be in a session with this picture of it."""
        model = Model(self.link, lambda: self.time, practice=practice)
        model.read |= set(read)
        self.app.desk.model = model
        self.app.navigator.reset(Start(self.app.desk), Session(self.app.desk, model))
        self.tell(
            Welcome(
                protocol=1,
                kind="participant",
                participant="p7",
                council="c1",
                language=view.language,
                session=view.title,
            )
        )
        self.show(view, status)
        return self

    def show(self, view: SeatView, status: SeatStatus) -> None:
        self.tell(View(view=view))
        self.tell(
            StatusMessage(
                status=status.model_copy(update={"view": view.number, "moment": view.moment})
            )
        )

    def tell(self, message: FromServer) -> None:
        self.link.inbox.put(message)
        self.step()

    def accept(self, seq: int = 60) -> None:
        """Let the host accept every command that still waits."""
        model = self.app.desk.model
        for waiting in list(model.pending) if model else []:
            self.tell(Accepted(id=waiting, seq=seq))

    def bid_farewell(self, code: Any, sentence: str) -> None:
        self.link.told = "closed"
        self.tell(Farewell(code=code, sentence=sentence))

    def step(self, seconds: float = 0.0) -> None:
        self.time += seconds
        self.app.step()

    def key(self, key: int, mod: int = 0, text: str = "") -> None:
        self.app.handle(pygame.event.Event(pygame.KEYDOWN, key=key, mod=mod, unicode=text))
        self.step()

    def type(self, text: str) -> None:
        self.app.handle(pygame.event.Event(pygame.TEXTINPUT, text=text))
        self.step()

    def focus(self, name: str) -> None:
        node = self.app.ui.find(name)
        assert node is not None, f"nothing is called {name}: {self.text()}"
        self.app.ui.focus(node)

    def press(self, name: str) -> None:
        """Press a button by keyboard."""
        self.focus(name)
        self.key(pygame.K_RETURN, text="\r")

    def click(self, place: tuple[int, int]) -> None:
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            self.app.handle(pygame.event.Event(kind, button=1, pos=place))
        self.step()

    def text(self) -> str:
        return self.app.ui.text()

    def focused(self) -> str:
        node = self.app.ui.focused
        return node.name if node else ""

    def save(self, path: str) -> None:
        self.app.ui.relayout()
        self.step()
        pygame.image.save(self.app.surface, path)
