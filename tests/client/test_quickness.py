"""Nothing is done when nothing happens, and what is done is done within a frame."""

import time
from collections.abc import Callable
from pathlib import Path

import pygame

from tests.client.album import briefing, opened, table

FRAME = 0.05


def best_of(times: int, act: Callable[[], None]) -> float:
    """The quickest of several: the machine may be busy with other things, our code is not."""
    found = []
    for _ in range(times):
        before = time.perf_counter()
        act()
        found.append(time.perf_counter() - before)
    return min(found)


def test_nothing_is_built_or_drawn_while_nothing_changes(tmp_path: Path) -> None:
    window = table(lambda: opened(tmp_path))
    built = []
    show = window.app.ui.show
    window.app.ui.show = lambda root: (built.append(root), show(root))[1]  # type: ignore[method-assign]
    for _ in range(50):
        window.step(0.01)
        assert not window.app.ui.dirty
    assert built == []


def test_the_clock_redraws_itself_and_nothing_else(tmp_path: Path) -> None:
    window = table(lambda: opened(tmp_path))
    window.step()
    window.time += 1.0
    window.app._tick_clock()
    assert window.app.ui.dirty
    [area] = window.app.ui.draw(window.app.surface)
    assert area.w < 200 and area.h < 80


def test_a_typed_letter_is_seen_within_a_frame(tmp_path: Path) -> None:
    window = table(lambda: opened(tmp_path))
    window.focus("reason")
    window.type("a")
    assert best_of(5, lambda: window.type("b")) < FRAME


def test_a_mark_is_seen_within_a_frame(tmp_path: Path) -> None:
    window = table(lambda: opened(tmp_path))
    window.focus("option:option_a")
    marks = iter([pygame.K_1, pygame.K_2] * 5)
    assert best_of(5, lambda: press(window, next(marks))) < FRAME


def press(window: object, key: int) -> None:
    window.key(key, text=chr(key))  # type: ignore[attr-defined]


def test_scrolling_keeps_up(tmp_path: Path) -> None:
    window = briefing(lambda: opened(tmp_path, size=(1366, 768), text_scale=150))
    wheel = pygame.event.Event(pygame.MOUSEWHEEL, x=0, y=-1, flipped=False)
    window.app.handle(
        pygame.event.Event(pygame.MOUSEMOTION, pos=(300, 400), rel=(0, 0), buttons=(0, 0, 0))
    )

    def scroll() -> None:
        window.app.handle(wheel)
        window.step()

    assert best_of(5, scroll) < FRAME
