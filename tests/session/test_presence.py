"""Who is connected, or was ten seconds ago."""

from __future__ import annotations

from game.session.presence import GRACE_MS, Presence


def test_whoever_is_connected_counts_and_so_does_who_has_just_gone() -> None:
    presence = Presence()
    presence.arrive("p1")
    presence.leave("p1", now=0)
    assert not presence.is_connected("p1")
    assert presence.here() == {"p1"}
    assert presence.departed(GRACE_MS - 1) == ()
    assert presence.departed(GRACE_MS) == ("p1",)
    assert presence.here() == frozenset()
    assert presence.departed(GRACE_MS) == ()


def test_whoever_comes_back_in_time_never_left() -> None:
    presence = Presence()
    presence.arrive("p1")
    presence.leave("p1", now=0)
    presence.arrive("p1")
    assert presence.next_departure() is None
    assert presence.departed(2 * GRACE_MS) == ()
    assert presence.is_connected("p1")


def test_one_of_two_windows_that_closes_changes_nothing() -> None:
    presence = Presence()
    presence.arrive("p1")
    presence.arrive("p1")
    presence.leave("p1", now=0)
    assert presence.is_connected("p1")
    assert presence.next_departure() is None


def test_after_a_restart_whoever_had_a_seat_is_expected_for_a_while() -> None:
    presence = Presence()
    presence.arrive("p1")
    presence.expect(["p1", "p2"], now=0)
    assert presence.here() == {"p1", "p2"}
    assert presence.next_departure() == GRACE_MS
    assert presence.departed(GRACE_MS) == ("p2",)
