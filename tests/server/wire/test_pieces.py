"""A long answer reaches a slow reader whole."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path
from typing import Any

from game.resources import asset_bytes
from server.wire.limits import Limits
from server.wire.pieces import PIECE, InPieces
from tests.end_to_end.hosts import a_server
from tests.server.asgi_calls import http

FONT = "fonts/SourceSans3-Regular.ttf"


async def pieces_of(*bodies: bytes, size: int = 4) -> list[tuple[bytes, bool]]:
    """How an answer in these parts goes out."""

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        for number, body in enumerate(bodies):
            more = number < len(bodies) - 1
            await send({"type": "http.response.body", "body": body, "more_body": more})

    told: list[Any] = []

    async def send(message: Any) -> None:
        told.append(message)

    async def receive() -> Any:
        return {"type": "http.request"}

    await InPieces(app, size)(http(), receive, send)
    assert told[0]["type"] == "http.response.start"
    return [(message["body"], message["more_body"]) for message in told[1:]]


async def test_a_short_answer_goes_as_it_is() -> None:
    assert await pieces_of(b"abcd") == [(b"abcd", False)]
    assert await pieces_of(b"") == [(b"", False)]


async def test_a_long_answer_goes_in_pieces_and_ends_once() -> None:
    assert await pieces_of(b"abcdefghij") == [(b"abcd", True), (b"efgh", True), (b"ij", False)]
    assert await pieces_of(b"abcdefgh", b"i") == [(b"abcd", True), (b"efgh", True), (b"i", False)]


async def test_a_reader_on_a_slow_line_gets_the_whole_file(tmp_path: Path) -> None:
    whole = asset_bytes(FONT)
    assert len(whole) > 4 * PIECE
    limits = Limits(send_buffer=16 * 1024, write_buffer=3 * PIECE)
    async with a_server(tmp_path, limits=limits) as served:
        # Small buffers on both sides: what is not read waits in the server.
        dialled = socket.socket()
        dialled.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 16 * 1024)
        dialled.connect(("127.0.0.1", served.port))
        reader, writer = await asyncio.open_connection(sock=dialled, limit=16 * 1024)
        host = f"127.0.0.1:{served.port}".encode()
        request = b"GET /assets/%s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
        writer.write(request % (FONT.encode(), host))
        await reader.readuntil(b"\r\n\r\n")
        await asyncio.sleep(2.5)
        served.reaper.sweep()
        body = await reader.read(-1)
        writer.close()
    assert body == whole
