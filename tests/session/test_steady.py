"""The time of a session while somebody sets the machine's clock."""

from __future__ import annotations

from game.session.steady import SteadyClock
from tests.session.sessions import NOON, Clock

HOUR = 3600


def test_time_passes_as_it_does_on_the_machine() -> None:
    clock = Clock()
    steady = SteadyClock(clock, 0)
    assert steady() == NOON
    clock.pass_seconds(90)
    assert steady() == NOON + 90_000


def test_a_clock_that_is_set_back_an_hour_stops_nothing() -> None:
    clock = Clock()
    steady = SteadyClock(clock, 0)
    clock.pass_seconds(10)
    steady()
    clock.pass_seconds(-HOUR)
    assert steady() == NOON + 10_000
    clock.pass_seconds(20)
    assert steady() == NOON + 30_000
    clock.pass_seconds(-HOUR)
    clock.pass_seconds(5)
    assert steady() >= NOON + 30_000


def test_a_machine_that_starts_with_an_earlier_clock_goes_on_from_the_last_row() -> None:
    clock = Clock()
    steady = SteadyClock(clock, NOON + HOUR * 1000)
    assert steady() == NOON + HOUR * 1000
    clock.pass_seconds(7)
    assert steady() == NOON + HOUR * 1000 + 7_000
