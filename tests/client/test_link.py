"""The link against a host that behaves as ours does, and as broken networks do."""

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from websockets.asyncio.server import ServerConnection, serve

from game.client.address import Address, BadAddress, read_address
from game.client.link import SocketLink
from game.client.settings import SeatKey, new_secret
from game.protocol.codec import encode, read_client
from game.protocol.commands import SetLanguage, TakePen
from game.protocol.messages import (
    PROTOCOL,
    Accepted,
    ClientMessage,
    Do,
    Farewell,
    FromServer,
    Join,
    Rejoin,
    Welcome,
)
from tests.patience import PATIENCE

Play = Callable[["Host", ServerConnection, int], Any]
WELCOME = Welcome(
    protocol=PROTOCOL, kind="participant", participant="p1", council="c1", language="en",
    session="Bosnia 1995",
)  # fmt: skip


class Host:
    """A host in a thread; `play` says what it does with each connection."""

    def __init__(self, play: Play) -> None:
        self.play = play
        self.heard: list[ClientMessage] = []
        self.origins: list[str | None] = []
        self.connections = 0
        self.port = 0
        self.ready = threading.Event()
        self.loop = asyncio.new_event_loop()
        self.over = asyncio.Event()
        self.thread = threading.Thread(target=self.loop.run_until_complete, args=(self._main(),))

    async def _main(self) -> None:
        async with serve(self._meet, "127.0.0.1", 0) as server:
            self.port = next(iter(server.sockets)).getsockname()[1]
            self.ready.set()
            await self.over.wait()

    async def _meet(self, connection: ServerConnection) -> None:
        self.connections += 1
        request = connection.request
        self.origins.append(request.headers.get("Origin") if request else None)
        await self.play(self, connection, self.connections)

    async def hear(self, connection: ServerConnection) -> ClientMessage:
        message = read_client(await connection.recv())
        self.heard.append(message)
        return message

    @staticmethod
    async def say(connection: ServerConnection, message: FromServer) -> None:
        await connection.send(encode(message))


@contextmanager
def hosted(play: Play) -> Iterator[Host]:
    host = Host(play)
    host.thread.start()
    assert host.ready.wait(5)
    try:
        yield host
    finally:
        host.loop.call_soon_threadsafe(host.over.set)
        host.thread.join(5)
        host.loop.close()


@contextmanager
def linked(host: Host, kept: list[SeatKey], fresh: bool = True) -> Iterator[SocketLink]:
    key = SeatKey(f"127.0.0.1:{host.port}", "KPRTWX", new_secret())
    link = SocketLink(key, "en", kept.append, fresh)
    link.start()
    try:
        yield link
    finally:
        link.close()
        link.join(5)


def soon(holds: Callable[[], bool]) -> bool:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if holds():
            return True
        time.sleep(0.01)
    return False


async def welcome_and_stay(host: Host, connection: ServerConnection, number: int) -> None:
    await host.hear(connection)
    await host.say(connection, WELCOME)
    async for raw in connection:
        message = read_client(raw)
        host.heard.append(message)
        if isinstance(message, Do):
            await host.say(connection, Accepted(id=message.id, seq=len(host.heard)))


async def welcome_then_break(host: Host, connection: ServerConnection, number: int) -> None:
    """The first connection breaks after the first command, before its answer."""
    await host.hear(connection)
    await host.say(connection, WELCOME)
    if number == 1:
        await host.hear(connection)
        connection.transport.abort()
        return
    async for raw in connection:
        message = read_client(raw)
        host.heard.append(message)
        if isinstance(message, Do):
            await host.say(connection, Accepted(id=message.id, seq=9))


async def turn_away(host: Host, connection: ServerConnection, number: int) -> None:
    await host.hear(connection)
    await host.say(connection, Farewell(code="wrong_code", sentence="No lesson has that code."))


def test_it_joins_with_the_code_and_its_own_secret() -> None:
    kept: list[SeatKey] = []
    with hosted(welcome_and_stay) as host, linked(host, kept) as link:
        assert soon(lambda: link.state == "connected")
        greeting = host.heard[0]
        assert isinstance(greeting, Join)
        assert greeting.code == "KPRTWX"
        assert host.origins == [f"http://127.0.0.1:{host.port}"]
        assert isinstance(link.inbox.get(timeout=PATIENCE), Welcome)
        assert kept[-1].secret == greeting.secret
        assert kept[-1].session == "Bosnia 1995"


def test_a_command_without_an_answer_is_sent_again_with_the_same_id() -> None:
    kept: list[SeatKey] = []
    with hosted(welcome_then_break) as host, linked(host, kept) as link:
        assert soon(lambda: link.state == "connected")
        link.send(Do(id="pen-1", command=TakePen(council="c1", moment=3)))
        assert soon(lambda: sum(isinstance(m, Do) for m in host.heard) == 2)
        first, second = [m for m in host.heard if isinstance(m, Do)]
        assert first == second
        answers = [link.inbox.get(timeout=PATIENCE) for _ in range(3)]
        assert answers[-1] == Accepted(id="pen-1", seq=9)


def test_it_comes_back_with_the_current_secret_and_the_next() -> None:
    kept: list[SeatKey] = []
    with hosted(welcome_then_break) as host, linked(host, kept) as link:
        assert soon(lambda: link.state == "connected")
        link.send(Do(id="l", command=SetLanguage(language="nn")))
        assert soon(lambda: any(isinstance(m, Rejoin) for m in host.heard))
        join, rejoin = host.heard[0], next(m for m in host.heard if isinstance(m, Rejoin))
        assert isinstance(join, Join)
        assert rejoin.secret == join.secret
        assert rejoin.next != join.secret
        assert soon(lambda: kept[-1].secret == rejoin.next)
        assert any(key.next == rejoin.next for key in kept), "kept before it is used"


def test_a_farewell_for_good_closes_the_link() -> None:
    with hosted(turn_away) as host, linked(host, []) as link:
        assert soon(lambda: link.state == "closed")
        farewell = link.inbox.get(timeout=PATIENCE)
        assert isinstance(farewell, Farewell)
        assert farewell.code == "wrong_code"
        assert host.connections == 1


def test_it_goes_on_trying_while_nobody_answers_and_ends_at_once_when_told() -> None:
    with hosted(welcome_and_stay) as host:
        port = host.port
    link = SocketLink(SeatKey(f"127.0.0.1:{port}", "X", new_secret()), "en", print, fresh=False)
    link.start()
    assert soon(lambda: link.state == "reconnecting")
    link.close()
    link.join(PATIENCE)
    assert link.state == "closed"


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("192.168.10.24:8765", Address("192.168.10.24", 8765)),
        (" 192.168.10.24 ", Address("192.168.10.24", 8765)),
        ("http://laptop.local:9000/", Address("laptop.local", 9000)),
        ("https://class.example", Address("class.example", 443, safe=True)),
        ("[fe80::1]:8765", Address("fe80::1", 8765)),
    ],
)
def test_an_address_is_read_as_people_type_it(typed: str, address: Address) -> None:
    assert read_address(typed) == address


@pytest.mark.parametrize("typed", ["", "  ", "host:port", "http://", "two words"])
def test_what_is_no_address_is_said_to_be_none(typed: str) -> None:
    with pytest.raises(BadAddress):
        read_address(typed)


def test_an_address_says_where_to_dial_and_whence() -> None:
    assert Address("laptop.local", 8765).socket == "ws://laptop.local:8765/socket"
    assert Address("class.example", 443, safe=True).origin == "https://class.example"
    assert str(Address("fe80::1", 80)) == "[fe80::1]:80"
