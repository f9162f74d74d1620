"""The socket: greeting, reading, writing, farewell.

Reading and writing are two tasks, so that a client which does not read is
still heard and one which does not write is still told. What a client sends is
taken in one message at a time: who floods waits for itself.
"""

from __future__ import annotations

import asyncio
import logging

from pydantic_core import from_json
from starlette.websockets import WebSocket, WebSocketDisconnect

from game.protocol.codec import BadMessage, encode, read_client
from game.protocol.messages import PROTOCOL, ClientMessage, Do, Farewell
from game.session.connection import Connection
from game.session.desk import Desk
from game.session.requests import log_fault
from game.session.running import Running, farewell
from server.greeting import LetIn, Turned, greet
from server.house import House
from server.limits import Pace, Verdict

GONE = (WebSocketDisconnect, RuntimeError)
"""How starlette says that the other side is no longer there."""
CLOSE_NORMAL = 1000
CLOSE_POLICY = 1008

_log = logging.getLogger(__name__)


class Sockets:
    """The endpoint at /socket."""

    def __init__(self, house: House) -> None:
        self._house = house

    async def endpoint(self, websocket: WebSocket) -> None:
        """Serve one socket from its handshake to its end."""
        await websocket.accept()
        try:
            admitted = await self._greeted(websocket)
            if isinstance(admitted, Turned):
                end = farewell(admitted.code, admitted.language, admitted.again)
                await say_farewell(websocket, end)
                return
            await self._serve(websocket, admitted)
        except GONE:
            return  # The other side has gone, before or while something was sent.

    async def _greeted(self, websocket: WebSocket) -> LetIn | Turned:
        address = websocket.client.host if websocket.client else ""
        try:
            async with asyncio.timeout(self._house.limits.greeting_seconds):
                text = await receive(websocket)
        except TimeoutError:
            return Turned("too_slow", self._house.language)
        if is_too_long(text, self._house.limits.message_bytes):
            return Turned("too_much", self._house.language)
        try:
            message = read_client(text)
        except BadMessage as error:
            return self._unread_greeting(text, error)
        return await greet(self._house, address, message)

    def _unread_greeting(self, text: str, error: BadMessage) -> Turned:
        """A greeting of another version may have other fields: say that, where it is so."""
        raw = loose(text)
        version = raw.get("protocol")
        _log.info("greeting unread: %s", error)
        if isinstance(version, int) and version != PROTOCOL:
            older = "older_client" if version < PROTOCOL else "older_server"
            return Turned(older, self._house.language)
        return Turned("bad_message", self._house.language)

    async def _serve(self, websocket: WebSocket, admitted: LetIn) -> None:
        running, viewer = admitted.running, admitted.viewer
        connection = Connection(viewer)
        connection.say(admitted.welcome(self._house))
        for older in running.session.attach(connection):
            running.dismiss(older, "elsewhere")
        writing = asyncio.create_task(write(websocket, running, connection), name="write")
        reading = asyncio.create_task(self._read(websocket, running, connection), name="read")
        try:
            await asyncio.wait({writing, reading}, return_when=asyncio.FIRST_COMPLETED)
            if reading.done() and connection.ending:
                await asyncio.wait({writing}, timeout=self._house.limits.closing_seconds)
        finally:
            running.session.detach(connection)
            for task in (writing, reading):
                task.cancel()
            ends = await asyncio.gather(writing, reading, return_exceptions=True)
        for name, end in zip(("write", "read"), ends, strict=True):
            if isinstance(end, Exception) and not isinstance(end, GONE):
                log_fault(running.session.name, name, end)

    async def _read(self, websocket: WebSocket, running: Running, connection: Connection) -> None:
        """Take in messages until the client leaves or has to."""
        desk = Desk(running.session, connection)
        pace = Pace(self._house.limits)
        while not connection.ending:
            text = await receive(websocket)
            verdict = pace.judge()
            too_long = is_too_long(text, self._house.limits.message_bytes)
            if verdict is Verdict.CLOSE or too_long:
                running.dismiss(connection, "too_much")
                return
            try:
                message = read_client(text)
            except BadMessage as error:
                if not refuse_unread(desk, text, error):
                    running.dismiss(connection, "bad_message")
                    return
                continue
            if verdict is Verdict.REFUSE:
                refuse_fast(desk, message)
            else:
                await desk.take(message)


async def receive(websocket: WebSocket) -> str:
    """The next text; a message of bytes counts as one that cannot be read."""
    message = await websocket.receive()
    if message["type"] == "websocket.disconnect":
        raise WebSocketDisconnect(message.get("code", CLOSE_NORMAL))
    return str(message.get("text") or "")


async def write(websocket: WebSocket, running: Running, connection: Connection) -> None:
    """Send what is due until the connection is to end."""
    while (text := await connection.next_text(running.session.pictures)) is not None:
        await websocket.send_text(text)
    await websocket.close(CLOSE_POLICY if connection.overflowed else CLOSE_NORMAL)


async def say_farewell(websocket: WebSocket, end: Farewell) -> None:
    """Why the socket was not let in; the close code only repeats it."""
    await websocket.send_text(encode(end))
    await websocket.close(CLOSE_POLICY)


def refuse_fast(desk: Desk, message: ClientMessage) -> None:
    """Answer a command that came too fast; anything else is simply left out."""
    if isinstance(message, Do):
        desk.refuse_too_fast(message.id)


def refuse_unread(desk: Desk, text: str, error: BadMessage) -> bool:
    """Answer a command whose fields are wrong; False where not even its id can be told."""
    raw = loose(text)
    command_id = raw.get("id")
    if raw.get("type") != "do" or not isinstance(command_id, str) or not 0 < len(command_id) <= 64:
        return False
    desk.refuse_unreadable(command_id, str(error))
    return True


def loose(text: str) -> dict[str, object]:
    """A message's outer fields, as far as they can be read."""
    try:
        raw = from_json(text)
    except ValueError:
        return {}
    return raw if isinstance(raw, dict) else {}


def is_too_long(text: str, most: int) -> bool:
    return len(text) > most or len(text.encode()) > most
