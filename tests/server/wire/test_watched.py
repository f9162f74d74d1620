"""Clients that only hold on are ended, and nobody else notices them: a real server on 127.0.0.1."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace

import pytest
import uvicorn
import websockets
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from server.wire.limits import Limits
from server.wire.reaper import Reaper
from server.wire.watched import uvicorn_settings
from tests.patience import PATIENCE, until

HASTY = Limits(stalled_seconds=0.8, closing_seconds=0.5, header_seconds=0.5, body_seconds=0.7)
UPGRADE = (
    b"GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
)


async def page(request: Request) -> Response:
    return PlainTextResponse(f"{len(await request.body())} bytes")


async def echo(socket: WebSocket) -> None:
    await socket.accept()
    with suppress(WebSocketDisconnect):
        while True:
            await socket.send_text(await socket.receive_text())


async def flood(socket: WebSocket) -> None:
    """Send views as fast as the client takes them."""
    await socket.accept()
    with suppress(WebSocketDisconnect):
        while True:
            await socket.send_text("x" * 60_000)
            await asyncio.sleep(0)


async def farewell(socket: WebSocket) -> None:
    await socket.accept()
    await socket.close(4000)


APP = Starlette(
    routes=[
        Route("/", page, methods=["GET", "POST"]),
        WebSocketRoute("/echo", echo),
        WebSocketRoute("/flood", flood),
        WebSocketRoute("/farewell", farewell),
    ]
)


@dataclass
class Host:
    port: int
    reaper: Reaper

    async def dial(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        return await asyncio.open_connection("127.0.0.1", self.port, limit=2_000)

    def url(self, path: str) -> str:
        return f"ws://127.0.0.1:{self.port}{path}"

    async def empties(self) -> None:
        """Wait until no connection is left."""
        await until(lambda: not len(self.reaper))


@asynccontextmanager
async def serving(limits: Limits = HASTY) -> AsyncIterator[Host]:
    reaper = Reaper(limits)
    settings = uvicorn_settings(reaper) | {"log_config": None}
    server = uvicorn.Server(uvicorn.Config(APP, port=0, lifespan="off", **settings))
    tasks = [asyncio.create_task(server.serve()), asyncio.create_task(reaper.run(0.1))]
    while not server.started:
        await asyncio.sleep(0.01)
    try:
        yield Host(server.servers[0].sockets[0].getsockname()[1], reaper)
    finally:
        server.should_exit = True
        await tasks[0]
        tasks[1].cancel()


async def seconds_of(wait: Awaitable[object]) -> float:
    loop = asyncio.get_running_loop()
    started = loop.time()
    await wait
    return loop.time() - started


async def test_clients_that_never_read_are_gone_and_delay_nobody() -> None:
    async with serving() as host, websockets.connect(host.url("/echo"), compression=None) as honest:
        silent = [await host.dial() for _ in range(5)]
        for _, writer in silent:
            writer.transport.pause_reading()  # type: ignore[attr-defined]
            writer.write(UPGRADE % b"/flood")
        while len(host.reaper) < 6:
            await asyncio.sleep(0.01)

        answered = 0
        async with asyncio.timeout(PATIENCE):
            while len(host.reaper) > 1:
                await honest.send("are you there?")
                assert await honest.recv() == "are you there?"
                answered += 1
                await asyncio.sleep(0.02)
        assert answered > 5
        for _, writer in silent:
            writer.transport.abort()


async def test_a_client_that_does_not_answer_a_farewell_is_gone() -> None:
    async with serving() as host:
        reader, writer = await host.dial()
        writer.write(UPGRADE % b"/farewell")
        answer = await reader.readuntil(b"\r\n\r\n")
        assert answer.startswith(b"HTTP/1.1 101")
        await host.empties()
        writer.transport.abort()


@pytest.mark.parametrize("beginning", [b"", b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: "])
async def test_who_does_not_finish_the_headers_is_cut_off(beginning: bytes) -> None:
    async with serving() as host:
        reader, writer = await host.dial()
        writer.write(beginning)

        async def drip() -> None:
            with suppress(OSError):
                while True:
                    await asyncio.sleep(0.05)
                    writer.write(b"x" if beginning else b"")
                    await writer.drain()

        dripping = asyncio.create_task(drip())
        assert await seconds_of(host.empties()) > 0.3
        dripping.cancel()
        with suppress(OSError):
            assert await reader.read() == b""
        writer.transport.abort()


async def test_who_does_not_finish_a_second_request_is_cut_off_as_well() -> None:
    async with serving() as host:
        reader, writer = await host.dial()
        writer.write(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        assert await reader.readuntil(b"0 bytes")
        writer.write(b"GET / HT")
        assert await seconds_of(host.empties()) > 0.3
        writer.transport.abort()


async def test_who_does_not_finish_the_body_is_cut_off() -> None:
    async with serving() as host:
        _, writer = await host.dial()
        writer.write(b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9000\r\n\r\nx")
        assert await seconds_of(host.empties()) > 0.5
        writer.transport.abort()


async def test_requests_in_several_pieces_are_served() -> None:
    async with serving() as host:
        reader, writer = await host.dial()
        for _ in range(3):
            for piece in (
                b"POST / HTTP/1.1\r\nHost: h",
                b"\r\nContent-Length: 6\r\n\r\nabc",
                b"def",
            ):
                writer.write(piece)
                await asyncio.sleep(0.05)
            assert (await reader.readuntil(b"bytes")).endswith(b"\r\n\r\n6 bytes")
        writer.transport.abort()


async def test_an_open_socket_outlives_every_limit_on_requests() -> None:
    async with serving() as host, websockets.connect(host.url("/echo"), compression=None) as client:
        await asyncio.sleep(1.2)
        await client.send("still here")
        assert await client.recv() == "still here"


async def test_a_message_of_four_kib_passes_and_a_longer_one_ends_the_connection() -> None:
    async with serving() as host, websockets.connect(host.url("/echo")) as client:
        assert "Sec-WebSocket-Extensions" not in client.response.headers  # type: ignore[union-attr]
        await client.send("x" * 4_096)
        assert await client.recv() == "x" * 4_096
        await client.send("x" * 4_097)
        with pytest.raises(websockets.ConnectionClosed):
            await client.recv()
        assert client.close_code == 1009


async def test_what_is_no_http_is_answered_with_safe_headers() -> None:
    async with serving() as host:
        reader, writer = await host.dial()
        writer.write(b"\x16\x03\x01 hello\r\n\r\n")
        answer = await reader.read()
        assert answer.startswith(b"HTTP/1.1 400 ")
        assert b"Content-Security-Policy: default-src 'none'" in answer
        writer.close()


async def test_headers_without_end_are_refused() -> None:
    async with serving() as host:
        reader, writer = await host.dial()
        writer.write(b"GET / HTTP/1.1\r\nX: " + b"x" * 20_000)
        assert (await reader.read()).startswith(b"HTTP/1.1 400 ")
        writer.close()


async def test_the_log_names_nobodys_address(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with serving() as host:
        async with websockets.connect(host.url("/echo"), compression=None) as client:
            await client.send("hello")
            await client.recv()
        reader, writer = await host.dial()
        writer.write(b"GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
        assert b"200 OK" in await reader.read()
        writer.close()
    served = [record for record in caplog.records if record.name.startswith("uvicorn")]
    assert not [record for record in served if "127.0.0.1" in record.getMessage()]


async def test_half_open_handshakes_do_not_keep_a_class_out() -> None:
    async with serving(replace(HASTY, header_seconds=4)) as host:
        idle = [await host.dial() for _ in range(150)]

        async def join() -> None:
            async with websockets.connect(host.url("/echo"), compression=None) as honest:
                await honest.send("hello")
                await honest.recv()

        await join()
        assert len(host.reaper) > 100, "they are still there, and in nobody's way"
        await host.empties()
        for _, writer in idle:
            writer.transport.abort()
