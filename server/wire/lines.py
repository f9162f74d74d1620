"""Plain HTTP in place of a socket, for networks on which no socket lives.

A line holds the same connection to a session as a socket does. The client
asks again and again for what there is (long polling: every answer is whole,
so a proxy may hold it back, buffer it or cut it off), and says in requests of
their own what it has to say. What was told is kept until the next request
shows that it came.
"""

from __future__ import annotations

import asyncio
import secrets
import time
from collections import deque
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response

from game.protocol.codec import encode
from game.protocol.lines import Hear, Leave, Say, told
from game.session.connection import Connection
from game.session.requests import log_fault
from game.session.running import Running, farewell
from server.doctor.arrivals import note_arrival
from server.house import House
from server.wire.bodies import json_body
from server.wire.greeting import LetIn, Turned
from server.wire.limits import Limits, TokenBucket, neighbourhood
from server.wire.reception import Intake, address_of, admit, welcome

Body = TypeVar("Body")

_HEAR, _SAY, _LEAVE = TypeAdapter(Hear), TypeAdapter(Say), TypeAdapter(Leave)


class Line:
    """One client that comes by HTTP."""

    def __init__(
        self, running: Running, connection: Connection, limits: Limits, address: str
    ) -> None:
        self.neighbours = neighbourhood(address)
        self._running = running
        self._connection = connection
        self._intake = Intake(running, connection, limits)
        self._asking = TokenBucket(limits.asks_per_second, limits.ask_burst)
        self._patience = limits.line_silent_seconds
        self._told: deque[str] = deque()
        self._first = 1
        self._taken = 0
        self._waiting: asyncio.Timeout | None = None
        self._one_hears, self._one_says = asyncio.Lock(), asyncio.Lock()
        self._busy = 0
        self._heard_at = time.monotonic()
        self._over = False

    async def hear(self, after: int, seconds: float) -> str | None:
        """What was told after that number, as the answer's text; None: the line is over.

        Only one request waits at a time: of two, the older one's client has gone.
        """
        self._release()
        async with self._one_hears:
            while self._told and self._first <= after:
                self._told.popleft()
                self._first += 1
            if not self._told:
                await self._gather(seconds)
            return told(self._first, self._told) if self._told or not self._over else None

    async def say(self, number: int, text: str) -> None:
        """Take in one message, unless it was taken in before."""
        async with self._one_says:
            if number <= self._taken or self._connection.ending:
                return
            self._taken = number
            try:
                await self._intake.take_in(text)
            except Exception as error:
                log_fault(self._running.session.name, "say", error)
                self.end()

    def end(self) -> None:
        """Give up the place in the session. Harmless when repeated."""
        self._over = True
        self._running.session.detach(self._connection)
        self._release()

    async def ask(self) -> None:
        """Come before `hear` and `say`: whoever asks too often waits for it."""
        while not self._asking.take():
            await asyncio.sleep(self._asking.wait())

    def __enter__(self) -> None:
        """A request is here: the client has not gone."""
        self._busy += 1

    def __exit__(self, *_: object) -> None:
        self._busy -= 1
        self._heard_at = time.monotonic()

    async def outlast(self) -> None:
        """Stay until nothing was heard from the client for too long, then end."""
        try:
            while (left := self._heard_at + self._patience - time.monotonic()) > 0 or self._busy:
                await asyncio.sleep(max(left, self._patience / 10))
        finally:
            self.end()

    async def _gather(self, seconds: float) -> None:
        """Wait for something to tell, and take along what else is ready by then."""
        if self._over:
            return
        pictures, now = self._running.session.pictures, asyncio.get_running_loop().time
        try:
            async with asyncio.timeout(seconds) as self._waiting:
                while (text := await self._connection.next_text(pictures)) is not None:
                    self._told.append(text)
                    self._waiting.reschedule(now())
                self.end()
        except TimeoutError:
            pass
        finally:
            self._waiting = None

    def _release(self) -> None:
        if self._waiting is not None and not self._waiting.expired():
            self._waiting.reschedule(asyncio.get_running_loop().time())


class Lines:
    """The endpoints below /line."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._lines: dict[str, Line] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def open(self, request: Request) -> Response:
        """Take a greeting; the answer has the line's name, or a farewell that says why not."""
        address = address_of(request)
        if self._crowded(neighbourhood(address)):
            return PlainTextResponse("Too many lines. Wait a moment.\n", 503)
        admitted = await self._greeted(request, address)
        if isinstance(admitted, Response):
            return admitted
        if isinstance(admitted, Turned):
            end = farewell(admitted.code, admitted.language, admitted.again)
            return json_of(told(1, (encode(end),)))
        connection = welcome(self._house, admitted)
        note_arrival(self._house, request, admitted)
        name = secrets.token_urlsafe(16)
        line = Line(admitted.running, connection, self._house.limits, address)
        self._lines[name] = line
        task = asyncio.create_task(self._keep(name, line), name="line")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return json_of(told(1, (), name))

    async def hear(self, request: Request) -> Response:
        """Answer with what there is to hear, or with nothing after the wait."""
        asked = await self._read(request, _HEAR)
        if isinstance(asked, Response):
            return asked
        line = self._lines.get(asked.line)
        if line is None:
            return gone()
        with line:
            await line.ask()
            text = await line.hear(asked.after, asked.wait / 1000)
        return gone() if text is None else json_of(text)

    async def say(self, request: Request) -> Response:
        """Take in one message."""
        asked = await self._read(request, _SAY)
        if isinstance(asked, Response):
            return asked
        line = self._lines.get(asked.line)
        if line is None:
            return gone()
        with line:
            await line.ask()
            await line.say(asked.number, asked.message)
        return Response(status_code=204)

    async def leave(self, request: Request) -> Response:
        """End a line at once."""
        asked = await self._read(request, _LEAVE)
        if isinstance(asked, Response):
            return asked
        line = self._lines.pop(asked.line, None)
        if line is not None:
            line.end()
        return Response(status_code=204)

    async def _greeted(self, request: Request, address: str) -> LetIn | Turned | Response:
        limits = self._house.limits
        try:
            async with asyncio.timeout(limits.greeting_seconds):
                body = await json_body(request, 4 * limits.message_bytes)
        except TimeoutError:
            return Turned("too_slow", self._house.language)
        except ClientDisconnect:
            return gone()
        if isinstance(body, Response):
            return body
        return await admit(self._house, address, body.decode(errors="replace"))

    async def _read(self, request: Request, kind: TypeAdapter[Body]) -> Body | Response:
        # Four times, because a message may be as long when it is written as a text inside another.
        try:
            body = await json_body(request, 4 * self._house.limits.message_bytes)
        except ClientDisconnect:
            return gone()
        if isinstance(body, Response):
            return body
        try:
            return kind.validate_json(body, strict=True)
        except ValidationError:
            return PlainTextResponse("That cannot be read.\n", 400)

    async def _keep(self, name: str, line: Line) -> None:
        try:
            await line.outlast()
        finally:
            self._lines.pop(name, None)

    def _crowded(self, neighbours: str) -> bool:
        limits = self._house.limits
        here = sum(line.neighbours == neighbours for line in self._lines.values())
        return len(self._lines) >= limits.connections or here >= limits.connections_per_address


def json_of(text: str) -> Response:
    return Response(text, media_type="application/json")


def gone() -> Response:
    return PlainTextResponse("There is no such line. Greet anew.\n", 410)
