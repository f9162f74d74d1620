"""The desktop client's wire over plain HTTP, against a host that does as it is told."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import pytest

from game.client.address import Address
from game.client.wires import Broken, http_wire, socket_lives
from game.protocol.codec import encode
from game.protocol.lines import Say, told
from game.protocol.messages import PROTOCOL, Accepted, Farewell, Ping, Rejoin

GREETING = Rejoin(protocol=PROTOCOL, secret="s" * 22, next="t" * 22)
LINE = "l" * 22
Reply = Callable[["Host", str, Any], bytes | None]


def answer(status: int, body: str = "", more: str = "") -> bytes:
    """An answer as it stands on the wire."""
    head = f"HTTP/1.1 {status} X\r\nContent-Length: {len(body.encode())}\r\n{more}\r\n"
    return (head + body).encode()


@dataclass
class Host:
    """Answers each request as `reply` says; None closes the connection instead."""

    reply: Reply
    asked: list[tuple[str, Any]] = field(default_factory=list)
    connections: int = 0
    meeting: set[asyncio.Task[Any] | None] = field(default_factory=set)

    async def meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.meeting.add(asyncio.current_task())
        with suppress(asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode()
                if not head.startswith("POST"):
                    break
                size = int(head.lower().split("content-length: ")[1].split("\r\n")[0])
                path, body = head.split(" ")[1], json.loads(await reader.readexactly(size))
                self.asked.append((path, body))
                reply = self.reply(self, path, body)
                if reply is None:
                    break
                writer.write(reply)
                await writer.drain()
        writer.close()

    def said(self) -> list[int]:
        """The numbers that came to the line, in order."""
        return [body["number"] for path, body in self.asked if path == "/line/say"]


@asynccontextmanager
async def a_host(reply: Reply) -> AsyncIterator[tuple[Host, Address]]:
    host = Host(reply)
    server = await asyncio.start_server(host.meet, "127.0.0.1", 0)
    async with server:
        yield host, Address("127.0.0.1", server.sockets[0].getsockname()[1])
        for task in filter(None, host.meeting):
            task.cancel()
        await asyncio.gather(*filter(None, host.meeting))


def opening(path: str) -> bytes | None:
    return answer(200, told(1, (), LINE)) if path == "/line" else None


async def test_a_message_is_said_again_with_its_number_until_it_was_taken() -> None:
    fails = iter((None, answer(502, "<html>"), answer(204), answer(204)))

    def reply(host: Host, path: str, body: Any) -> bytes | None:
        return next(fails) if path == "/line/say" else opening(path) or answer(204)

    async with a_host(reply) as (host, address), http_wire(address) as wire:
        await wire.say(GREETING)
        await wire.say(Ping())
        await wire.say(Ping())
    assert host.said() == [1, 1, 1, 2]
    first = Say.model_validate(host.asked[1][1])
    assert (first.line, first.message) == (LINE, encode(Ping()))
    assert host.asked[-1] == ("/line/leave", {"line": LINE})


async def test_what_was_told_twice_is_heard_once_and_connections_are_kept() -> None:
    one, two = (encode(Accepted(id=name, seq=1)) for name in "ab")
    news = iter((told(1, (one,)), told(1, (one, two)), told(3, ())))

    def reply(host: Host, path: str, body: Any) -> bytes | None:
        return opening(path) or (answer(200, next(news)) if path == "/line/hear" else answer(204))

    async with a_host(reply) as (host, address), http_wire(address) as wire:
        await wire.say(GREETING)
        heard = wire.heard()
        assert [(await anext(heard)).id for _ in "ab"] == ["a", "b"]  # type: ignore[union-attr]
        assert host.connections == 2
    assert [body["after"] for path, body in host.asked if path == "/line/hear"] == [0, 1]


async def test_who_is_turned_away_hears_why() -> None:
    away = encode(Farewell(code="wrong_code", sentence="No lesson has that code."))
    async with (
        a_host(lambda *_: answer(200, told(1, (away,)))) as (host, address),
        http_wire(address) as wire,
    ):
        await wire.say(GREETING)
        assert [message async for message in wire.heard()] == [
            Farewell(code="wrong_code", sentence="No lesson has that code.")
        ]
    assert [path for path, _ in host.asked] == ["/line"]


@pytest.mark.parametrize("gone", [answer(410), None, answer(200, "<html>Log in</html>")])
async def test_a_line_that_ended_or_answers_nonsense_is_broken(gone: bytes | None) -> None:
    async with (
        a_host(lambda _, path, __: opening(path) or gone) as (_, address),
        http_wire(address) as wire,
    ):
        await wire.say(GREETING)
        with pytest.raises(Broken):
            await anext(wire.heard())
        with pytest.raises(Broken):
            await wire.say(Ping())


async def test_where_nobody_is_there_is_no_wire_and_no_socket() -> None:
    async with a_host(lambda *_: None) as (_, address):
        async with http_wire(address) as wire:
            with pytest.raises(Broken):
                await wire.say(GREETING)
        assert not await socket_lives(address, 0.1)
    assert not await socket_lives(address, 0.1)


async def test_a_wire_that_is_cut_while_it_waits_asks_for_less(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("game.client.wires.CUT_AFTER", -1.0)
    message = encode(Accepted(id="a", seq=1))
    cuts = iter((None, answer(504), None))

    def reply(host: Host, path: str, body: Any) -> bytes | None:
        return opening(path) or next(cuts, answer(200, told(1, (message,))))

    async with a_host(reply) as (host, address), http_wire(address) as wire:
        await wire.say(GREETING)
        assert await anext(wire.heard())
    waits = [body["wait"] for path, body in host.asked if path == "/line/hear"]
    assert waits[0] == 10_000
    assert waits == sorted(waits, reverse=True) and waits[-1] < 3_000
