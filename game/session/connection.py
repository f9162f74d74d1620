"""One viewer's end of a session: what is waiting to be sent there, and in which order.

Answers and farewells are kept in order and never wait. Of views and statuses
only the newest counts, so they are not kept at all: they are built when the
other side is ready for them. That is why a slow reader costs no memory and
delays nobody.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol

from game.protocol.codec import encode
from game.protocol.messages import Farewell, FromServer
from game.scenario.model import Language

STATUS_EVERY = 0.05
"""Seconds between two statuses to one connection."""
ANSWERS_KEPT = 64

Kind = Literal["participant", "console", "room"]


@dataclass(frozen=True)
class Viewer:
    """Who looks. A participant's council, seat and language are the state's, not the viewer's."""

    kind: Kind
    participant: str = ""
    council: str = "c1"
    language: Language = "nb"


class Pictures(Protocol):
    """Where a connection gets what it shows, as texts that are ready to be sent."""

    def view_tag(self, viewer: Viewer) -> object:
        """What the viewer's view depends on; another tag means another view."""
        ...

    def view_texts(self, viewer: Viewer) -> tuple[str, ...]:
        """The view in as many messages as it takes."""
        ...

    def status_text(self, viewer: Viewer) -> str: ...


class Connection:
    """Made by whoever accepted the socket (or by practice), attached to a session."""

    def __init__(self, viewer: Viewer, clock: Callable[[], float] | None = None) -> None:
        self.viewer = viewer
        self.overflowed = False
        self._clock = clock or asyncio.get_running_loop().time
        self._answers: deque[str] = deque()
        self._farewell: str | None = None
        self._said_farewell = False
        self._shown: object = None
        self._chapters: deque[str] = deque()
        self._status_due = True
        self._next_status = 0.0
        self._stirred = asyncio.Event()
        self._stirred.set()

    def say(self, message: FromServer) -> None:
        """Queue an answer. Too many unread ones end the connection."""
        if len(self._answers) >= ANSWERS_KEPT:
            self.overflowed = True
        else:
            self._answers.append(encode(message))
        self._stirred.set()

    def bid_farewell(self, farewell: Farewell) -> None:
        """End the connection after what is already due. The first reason stands."""
        if self._farewell is None:
            self._farewell = encode(farewell)
        self._stirred.set()

    def stir(self) -> None:
        """Something that this viewer sees may have changed."""
        self._status_due = True
        self._stirred.set()

    def look_again(self) -> None:
        """The viewer asked for everything anew."""
        self._shown = None
        self._next_status = 0.0
        self.stir()

    @property
    def ending(self) -> bool:
        """Whether a farewell was said."""
        return self._farewell is not None

    async def next_text(self, pictures: Pictures) -> str | None:
        """What to send next, waiting until there is something; None: close now."""
        while True:
            self._stirred.clear()
            if self.overflowed:
                return None
            text = self._ready(pictures)
            if text is not None:
                return text
            if self._farewell is not None:
                return self._last_word()
            await self._something_new()

    def _ready(self, pictures: Pictures) -> str | None:
        if self._answers:
            return self._answers.popleft()
        if self._said_farewell:
            return None
        tag = pictures.view_tag(self.viewer)
        if tag != self._shown:
            self._chapters = deque(pictures.view_texts(self.viewer))
            self._shown = tag
            self._status_due, self._next_status = True, 0.0
        if self._chapters:
            return self._chapters.popleft()
        if self._status_due and self._clock() >= self._next_status:
            self._status_due = False
            self._next_status = self._clock() + STATUS_EVERY
            return pictures.status_text(self.viewer)
        return None

    def _last_word(self) -> str | None:
        if self._said_farewell:
            return None
        self._said_farewell = True
        return self._farewell

    async def _something_new(self) -> None:
        delay = self._next_status - self._clock() if self._status_due else None
        try:
            async with asyncio.timeout(delay):
                await self._stirred.wait()
        except TimeoutError:
            return
