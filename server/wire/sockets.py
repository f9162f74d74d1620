"""The socket: greeting, reading, writing, farewell.

Reading and writing are two tasks, so that a client which does not read is
still heard and one which does not write is still told. What a client sends is
taken in one message at a time: who floods waits for itself.
"""

from __future__ import annotations

import asyncio

from starlette.websockets import WebSocket, WebSocketDisconnect

from game.protocol.codec import encode
from game.protocol.messages import Farewell
from game.session.connection import Connection
from game.session.requests import log_fault
from game.session.running import Running, farewell
from server.doctor.arrivals import note_arrival
from server.house import House
from server.wire.greeting import LetIn, Turned
from server.wire.reception import Intake, address_of, admit, welcome

GONE = (WebSocketDisconnect, RuntimeError)
"""How starlette says that the other side is no longer there."""
CLOSE_NORMAL = 1000
CLOSE_POLICY = 1008


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
        try:
            async with asyncio.timeout(self._house.limits.greeting_seconds):
                text = await receive(websocket)
        except TimeoutError:
            return Turned("too_slow", self._house.language)
        return await admit(self._house, address_of(websocket), text)

    async def _serve(self, websocket: WebSocket, admitted: LetIn) -> None:
        running = admitted.running
        connection = welcome(self._house, admitted)
        note_arrival(self._house, websocket, admitted)
        intake = Intake(running, connection, self._house.limits)
        writing = asyncio.create_task(write(websocket, running, connection), name="write")
        reading = asyncio.create_task(read(websocket, connection, intake), name="read")
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


async def read(websocket: WebSocket, connection: Connection, intake: Intake) -> None:
    """Take in messages until the client leaves or has to."""
    while not connection.ending:
        await intake.take_in(await receive(websocket))


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
