"""What the link talks through: a WebSocket, or plain HTTP where a network lets none live.

Both carry the same messages. A wire that breaks says so by `Broken`; what had
no answer is then said again through the next one, which changes nothing twice.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Protocol

from pydantic import BaseModel
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidURI

from game.client.address import Address
from game.client.post import OPEN_WITHIN, Post
from game.protocol.codec import BadMessage, encode, read_server
from game.protocol.lines import (
    HEAR_PATH,
    LEAVE_PATH,
    LINE_PATH,
    LONGEST_WAIT,
    SAY_PATH,
    Hear,
    Leave,
    Say,
    Told,
    read_told,
)
from game.protocol.messages import FromClient, FromServer

PATIENCE = 6.0
SHORTEST_WAIT = 1_000
CUT_AFTER = 0.7
REPEATS = 4
REPEAT_AFTER = 0.1
TAKEN, GONE = 204, 410

_log = logging.getLogger(__name__)


class Broken(Exception):
    """The wire could not be laid, or it broke."""


class Untrusted(Broken):
    """Somebody answers there, and cannot show to be who we dialled."""


class Wire(Protocol):
    """One connection to a host."""

    async def say(self, message: FromClient) -> None:
        """Send one message; the greeting comes first. Raises Broken."""
        ...

    def heard(self) -> AsyncIterator[FromServer]:
        """What the host says, until the wire ends. Raises Broken."""
        ...


# -- a WebSocket -------------------------------------------------------------------------


@asynccontextmanager
async def socket_wire(address: Address) -> AsyncIterator[SocketWire]:
    """Lay a wire that is a WebSocket. Raises Broken."""
    try:
        async with dial(address) as socket:
            yield SocketWire(socket)
    except ssl.SSLCertVerificationError as error:
        raise Untrusted(error.verify_message) from error
    except (OSError, TimeoutError, ConnectionClosed, InvalidHandshake, InvalidURI) as error:
        raise Broken(type(error).__name__) from error


def dial(address: Address) -> connect:
    return connect(
        address.socket,
        origin=address.origin,  # type: ignore[arg-type]  # a NewType of str
        proxy=None,
        compression=None,
        open_timeout=OPEN_WITHIN,
        close_timeout=1,
        ping_interval=10,
        ping_timeout=10,
        max_size=512 * 1024,
    )


async def socket_lives(address: Address, seconds: float) -> bool:
    """Whether a WebSocket opens and stays open for so long, unused."""
    try:
        async with dial(address) as socket:
            await asyncio.wait_for(socket.wait_closed(), seconds)
    except TimeoutError:
        return True
    except (OSError, ConnectionClosed, InvalidHandshake, InvalidURI):
        return False
    return False


class SocketWire:
    """A WebSocket that is open."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket

    async def say(self, message: FromClient) -> None:
        try:
            await self._socket.send(encode(message))
        except ConnectionClosed as error:
            raise Broken("closed") from error

    async def heard(self) -> AsyncIterator[FromServer]:
        async for raw in self._socket:
            try:
                yield read_server(raw)
            except BadMessage as error:
                leave_out(error)


# -- plain HTTP --------------------------------------------------------------------------


@asynccontextmanager
async def http_wire(address: Address) -> AsyncIterator[HttpWire]:
    """Lay a wire over plain HTTP; nothing is sent before the greeting."""
    wire = HttpWire(address)
    try:
        yield wire
    finally:
        await wire.hang_up()


class HttpWire:
    """A line at the host: asked again and again, spoken to in requests of their own."""

    def __init__(self, address: Address) -> None:
        self._ear, self._mouth = Post(address), Post(address)
        self._line = ""
        self._after = self._said = 0
        self._wait = LONGEST_WAIT
        self._first: Told | None = None

    async def say(self, message: FromClient) -> None:
        if self._first is None:
            await self._greet(message)
            return
        if not self._line:
            raise Broken("the line has ended")
        self._said += 1
        body = Say(line=self._line, number=self._said, message=encode(message))
        fails = 0
        while await self._post(self._mouth, SAY_PATH, body) != (TAKEN, b""):
            fails = await patience(fails)

    async def heard(self) -> AsyncIterator[FromServer]:
        news = self._first or Told(first=1)
        while True:
            for message in news.after(self._after):
                if isinstance(message, BadMessage):
                    leave_out(message)
                else:
                    yield message
            self._after = max(self._after, news.last)
            if not self._line:
                return
            news = await self._next()

    async def hang_up(self) -> None:
        """Tell the host, if there is one, and close."""
        if self._line:
            await self._mouth.ask(LEAVE_PATH, encode(Leave(line=self._line)), 0.5)
        self._ear.drop()
        self._mouth.drop()

    async def _greet(self, greeting: FromClient) -> None:
        answer = await self._mouth.ask(LINE_PATH, encode(greeting), PATIENCE)
        self._first = told_in(answer)
        if self._first is None:
            raise Broken("no line")
        self._line = self._first.line

    async def _next(self) -> Told:
        fails = 0
        while True:
            began = time.monotonic()
            body = Hear(line=self._line, after=self._after, wait=self._wait)
            told = told_in(await self._post(self._ear, HEAR_PATH, body, self._wait / 1000))
            if told is not None:
                return told
            if self._wait > SHORTEST_WAIT and time.monotonic() - began > CUT_AFTER:
                # Something between us cuts off whoever waits so long.
                self._wait = max(SHORTEST_WAIT, self._wait // 2)
            else:
                fails = await patience(fails)

    async def _post(
        self, post: Post, path: str, body: BaseModel, longer: float = 0.0
    ) -> tuple[int, bytes]:
        answer = await post.ask(path, body.model_dump_json(), PATIENCE + longer)
        if answer[0] == GONE:
            self._line = ""
            raise Broken("the line has ended")
        return answer


async def patience(fails: int) -> int:
    """Wait a moment after one more failure; raises Broken after too many."""
    if fails + 1 >= REPEATS:
        raise Broken("nobody answers")
    await asyncio.sleep(REPEAT_AFTER * 2**fails)
    return fails + 1


def told_in(answer: tuple[int, bytes]) -> Told | None:
    """The host's word; None where it is somebody else's, or there is none."""
    status, body = answer
    try:
        return read_told(body) if status == 200 else None
    except BadMessage:
        return None


def leave_out(error: BadMessage) -> None:
    _log.warning("link: left out a message that was not understood: %s", error)
