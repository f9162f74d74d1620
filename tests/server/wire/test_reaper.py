"""What the reaper decides, with made-up transports and a made-up clock."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest

from server.wire.limits import Limits
from server.wire.reaper import Reaper

LIMITS = Limits()


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@dataclass
class FakeTransport:
    waiting: int = 0
    aborted: bool = False
    address: str = "192.168.1.5"

    def get_write_buffer_size(self) -> int:
        return self.waiting

    def get_extra_info(self, name: str) -> object:
        return (self.address, 50_000) if name == "peername" else None

    def abort(self) -> None:
        self.aborted = True


@dataclass
class FakeConnection:
    transport: FakeTransport = field(default_factory=FakeTransport)
    ending: bool = False

    __hash__ = object.__hash__


FakeTransport.__hash__ = object.__hash__  # type: ignore[method-assign]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def reaper(clock: Clock) -> Reaper:
    return Reaper(LIMITS, clock)


def watched(reaper: Reaper, **told: object) -> FakeConnection:
    connection = FakeConnection(**told)  # type: ignore[arg-type]
    reaper.watch(connection)  # type: ignore[arg-type]
    return connection


def seconds_until_gone(
    reaper: Reaper, clock: Clock, connection: FakeConnection, change: Callable[[], None]
) -> float:
    started = clock.now
    while not connection.transport.aborted and clock.now - started < 60:
        change()
        clock.now += 1
        reaper.sweep()
    return clock.now - started


def test_a_client_with_too_much_waiting_is_gone_at_the_next_sweep(
    reaper: Reaper, clock: Clock
) -> None:
    client = watched(reaper, transport=FakeTransport(waiting=256 * 1024 + 1))
    assert seconds_until_gone(reaper, clock, client, lambda: None) == 1


def test_a_client_that_takes_nothing_is_gone_within_ten_seconds(
    reaper: Reaper, clock: Clock
) -> None:
    client = watched(reaper, transport=FakeTransport(waiting=2_000))
    assert seconds_until_gone(reaper, clock, client, lambda: None) < 10


def test_a_client_on_a_slow_line_that_takes_a_little_each_time_stays(
    reaper: Reaper, clock: Clock
) -> None:
    client = watched(reaper, transport=FakeTransport(waiting=200_000))

    def drip() -> None:
        client.transport.waiting -= 1_000

    assert seconds_until_gone(reaper, clock, client, drip) == 60


def test_a_client_that_was_away_for_a_moment_stays(reaper: Reaper, clock: Clock) -> None:
    client = watched(reaper)

    def come_and_go() -> None:
        client.transport.waiting = 5_000 if clock.now % 6 else 0

    assert seconds_until_gone(reaper, clock, client, come_and_go) == 60


def test_a_client_that_has_been_closing_for_five_seconds_is_gone(
    reaper: Reaper, clock: Clock
) -> None:
    client = watched(reaper, ending=True)
    assert seconds_until_gone(reaper, clock, client, lambda: None) == 6


def test_a_quiet_client_stays(reaper: Reaper, clock: Clock) -> None:
    assert seconds_until_gone(reaper, clock, watched(reaper), lambda: None) == 60


def test_one_address_may_have_many_connections_but_not_all_of_them(reaper: Reaper) -> None:
    school = [watched(reaper) for _ in range(300)]
    assert [one.transport.aborted for one in school] == [False] * 256 + [True] * 44
    for one in school[250:]:
        reaper.unwatch(one)  # type: ignore[arg-type]
        reaper.unwatch(one)  # type: ignore[arg-type]
    assert len(reaper) == 250
    assert not watched(reaper).transport.aborted
    assert not watched(reaper, transport=FakeTransport(address="10.0.0.1")).transport.aborted


def test_the_server_has_room_for_so_many_and_no_more() -> None:
    reaper = Reaper(replace(LIMITS, connections=3))
    guests = [watched(reaper, transport=FakeTransport(address=f"10.0.0.{n}")) for n in range(5)]
    assert [one.transport.aborted for one in guests] == [False, False, False, True, True]
