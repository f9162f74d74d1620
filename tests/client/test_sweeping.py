"""Garbage is looked for while nobody uses the window."""

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.client.sweeping import sweep, sweep_only_when_asked
from game.client.theme import Face, Theme
from tests.client.opened import opened
from tests.client.shots import table


@pytest.fixture(autouse=True)
def thresholds() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)


class Loop:
    """Garbage that only a full search finds once it is old."""

    def __init__(self) -> None:
        self.me = self


def test_no_full_search_begins_by_itself_and_one_that_is_due_is_made_when_asked() -> None:
    gc.collect()
    sweep_only_when_asked()
    full = gc.get_stats()[2]["collections"]
    lost = weakref.ref(Loop())
    gc.collect(1)
    sweep()
    assert gc.get_stats()[2]["collections"] == full, "not yet due"
    for _ in range(12):
        gc.collect(1)
    assert gc.get_stats()[2]["collections"] == full
    sweep()
    assert gc.get_stats()[2]["collections"] == full + 1
    assert lost() is None


def test_nobody_is_at_it_two_seconds_after_the_last_key(tmp_path: Path) -> None:
    window = table(lambda: opened(tmp_path))
    window.focus("reason")
    window.type("a")
    assert window.app._in_use()
    window.step(3)
    assert not window.app._in_use()


def test_what_is_on_the_screen_is_not_drawn_anew_because_much_was_typed() -> None:
    theme = Theme()
    drawn = []
    for number in range(9000):
        theme.keep("the map", lambda: drawn.append("map"))
        theme.line(Face.SANS, 16, f"{number}", "ink")
        theme.keep(number, list)
    assert drawn == ["map"]
