"""People for end-to-end tests: real sockets that behave as a good client does."""

from __future__ import annotations

import asyncio
import itertools
import secrets
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from game.core import commands as c
from game.core.views.status import FacilitatorStatus, SeatStatus
from game.core.views.whole import FacilitatorView, SeatView
from game.protocol.chapters import Binder
from game.protocol.codec import encode, read_server
from game.protocol.messages import (
    PROTOCOL,
    Accepted,
    Chapter,
    Do,
    Farewell,
    FromClient,
    Join,
    Look,
    OpenConsole,
    Refused,
    Rejoin,
    StatusMessage,
    View,
    Welcome,
)
from game.scenario.model import Language
from tests.patience import PATIENCE


class Client:
    """A socket that greets, keeps the newest picture, and comes back after a break."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.welcome: Welcome | None = None
        self.farewell: Farewell | None = None
        self.view: Any = None
        self.status: Any = None
        self.largest = 0
        self.accepted: dict[str, int] = {}
        self.refused: dict[str, Refused] = {}
        self.connected = False
        self._binder = Binder()
        self._socket: ClientConnection | None = None
        self._asked: dict[str, Do] = {}
        self._ids = (f"{secrets.token_urlsafe(6)}-{n}" for n in itertools.count(1))
        self._news = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def greeting(self) -> FromClient:
        raise NotImplementedError

    def greeted(self) -> None:
        """What to remember once the host has welcomed us."""

    async def start(self) -> None:
        self._task = asyncio.create_task(self._run())
        await self.until(lambda: self.status is not None or self.farewell is not None)

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def cut(self) -> None:
        """Lose the connection, as when a cable is pulled."""
        if self._socket is not None:
            self.connected = False
            self._socket.transport.abort()

    async def until(self, true: Callable[[], bool], seconds: float = PATIENCE) -> None:
        """Wait for something to be true of what was received."""
        async with asyncio.timeout(seconds):
            while not true():
                self._news.clear()
                await self._news.wait()

    async def do(self, command: c.Command) -> Accepted | Refused:
        """Give a command and wait for its one answer, over breaks as well."""
        name = next(self._ids)
        message = Do.model_validate({"id": name, "command": command.model_dump()})
        self._asked[name] = message
        await self._send(message)
        await self.until(lambda: name in self.accepted or name in self.refused)
        self._asked.pop(name)
        if name in self.refused:
            return self.refused[name]
        return Accepted(id=name, seq=self.accepted[name])

    async def give(self, *commands: c.Command) -> None:
        """Give commands that must not be refused, one after the other."""
        for command in commands:
            answer = await self.do(command)
            assert isinstance(answer, Accepted), (self.welcome, command, answer)

    async def _send(self, message: FromClient) -> None:
        if self._socket is not None and self.connected:
            with suppress(ConnectionClosed):
                await self._socket.send(encode(message))

    async def _run(self) -> None:
        while self.farewell is None:
            with suppress(OSError, ConnectionClosed, InvalidHandshake, TimeoutError):
                await self._once()
            self.connected = False
            self._news.set()
            await asyncio.sleep(0.1)

    async def _once(self) -> None:
        origin: Any = f"http://127.0.0.1:{self.port}"
        async with connect(
            f"ws://127.0.0.1:{self.port}/socket",
            origin=origin,
            compression=None,
            proxy=None,
            max_size=2**20,
            close_timeout=0.2,
        ) as socket:
            self._socket = socket
            await socket.send(encode(self.greeting()))
            async for text in socket:
                self.largest = max(self.largest, len(str(text).encode()))
                await self._hear(read_server(text))

    async def _hear(self, message: Any) -> None:
        match message:
            case Welcome():
                self.welcome, self.connected = message, True
                self.greeted()
                for asked in self._asked.values():
                    await self._send(asked)
            case View() | Chapter():
                self.view = self._binder.add(message) or self.view
            case StatusMessage(status=status):
                self.status = status
                if self.view is None or status.view != self.view.number:
                    await self._send(Look())
            case Accepted(id=name, seq=seq):
                assert self.accepted.get(name, seq) == seq
                self.accepted[name] = seq
            case Refused(id=name):
                self.refused[name] = message
            case Farewell(again=False):
                self.farewell = message
        self._news.set()


class Pupil(Client):
    """A participant. Files what its delegation's government would accept."""

    view: SeatView
    status: SeatStatus

    def __init__(self, port: int, code: str) -> None:
        super().__init__(port)
        self.code = code
        self.secret = secrets.token_urlsafe(16)
        self.following: str | None = None
        self.joined = False

    def greeting(self) -> FromClient:
        if not self.joined:
            return Join(protocol=PROTOCOL, code=self.code, secret=self.secret, language="nb")
        self.following = self.following or secrets.token_urlsafe(16)
        return Rejoin(protocol=PROTOCOL, secret=self.secret, next=self.following)

    def greeted(self) -> None:
        if self.joined and self.following is not None:
            self.secret, self.following = self.following, None
        self.joined = True

    @property
    def place(self) -> tuple[str, str | None, str]:
        """Where this pupil sits, and as whom."""
        assert self.welcome is not None
        return self.view.council, self.view.seat, self.welcome.participant

    @property
    def holds_pen(self) -> bool:
        draft = self.status.draft
        return (
            draft is not None
            and self.welcome is not None
            and draft.pen
            in (
                "",
                self.welcome.participant,
            )
        )

    def position(self, reason: str) -> c.Draft:
        """A complete position: everything open is accepted, the first is preferred."""
        view = self.view
        assert view.turn is not None
        options = [option.id for option in view.turn.options if option.closed is None]
        if view.key is not None and view.key.yours:
            return c.Draft(key=dict.fromkeys(options, "turn"), reason=reason)
        if view.terms is not None and view.terms.yours:
            return c.Draft(terms=view.terms.choices[0].id, reason=reason)
        marks: Any = dict.fromkeys(options, "accept")
        return c.Draft.model_validate({"marks": marks, "preferred": options[0], "reason": reason})

    async def edit(self, reason: str) -> Accepted | Refused:
        """Write the delegation's position."""
        return await self.do(
            c.EditPosition(
                council=self.view.council,
                moment=self.view.moment,
                position=self.position(reason),
            )
        )

    async def confirm(self) -> Accepted | Refused:
        """Agree to the text as it stands, once it is here."""
        await self.until(lambda: self.status.draft is not None and self.status.draft.revision > 0)
        assert self.status.draft is not None
        return await self.do(
            c.ConfirmPosition(
                council=self.view.council,
                moment=self.view.moment,
                revision=self.status.draft.revision,
            )
        )


class Teacher(Client):
    """A console."""

    view: FacilitatorView
    status: FacilitatorStatus

    def __init__(self, port: int, key: str, language: Language = "nb") -> None:
        super().__init__(port)
        self.key = key
        self.language = language

    def greeting(self) -> FromClient:
        return OpenConsole(protocol=PROTOCOL, key=self.key, language=self.language)

    async def close_phase(self) -> None:
        """End the phase that runs; a tie is broken for the first option."""
        view = self.view
        place = {"council": view.council, "moment": view.moment}
        if view.phase == "chair":
            await self.give(c.TableOption(**place, option=view.tied[0]))
        else:
            await self.give(c.ClosePhase(**place))
        await self.until(lambda: self.view.moment > view.moment)

    async def reach(self, phase: str) -> None:
        """Close phases until this one runs."""
        while self.view.phase != phase:
            await self.close_phase()

    async def look(self, council: str) -> None:
        """Turn to another table."""
        await self._send(Look(council=council))
        await self.until(lambda: self.view.council == council)
