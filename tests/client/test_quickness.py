"""Nothing is done when nothing happens, and no more than needed when something does.

How long it takes is measured by `python -m tests.benchmarks.bench_client`.
"""

from collections.abc import Callable
from pathlib import Path

import pygame
import pytest

from game.client.widgets import Node
from tests.client.opened import opened
from tests.client.shots import briefing, table
from tests.client.window import Window


def counted(window: Window, monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """How many screens were built since this was asked for."""
    built: list[Node] = []
    show = window.app.ui.show

    def shown(root: Node) -> None:
        built.append(root)
        show(root)

    monkeypatch.setattr(window.app.ui, "show", shown)
    return lambda: len(built)


def test_nothing_is_built_or_drawn_while_nothing_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = table(lambda: opened(tmp_path))
    built = counted(window, monkeypatch)
    for _ in range(50):
        window.step(0.01)
        assert not window.app.ui.dirty
    assert built() == 0


def test_the_clock_redraws_itself_and_nothing_else(tmp_path: Path) -> None:
    window = table(lambda: opened(tmp_path))
    window.step()
    window.time += 1.0
    window.app._tick_clock()
    assert window.app.ui.dirty
    [area] = window.app.ui.draw(window.app.surface)
    assert area.w < 200 and area.h < 80


def test_a_typed_letter_builds_the_screen_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = table(lambda: opened(tmp_path))
    window.focus("reason")
    built = counted(window, monkeypatch)
    for number, letter in enumerate("Makt", 1):
        window.type(letter)
        assert built() == number
    window.step()
    assert built() == 4


def test_scrolling_draws_what_scrolls_and_builds_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = briefing(lambda: opened(tmp_path, size=(1366, 768), text_scale=150))
    ui = window.app.ui
    built = counted(window, monkeypatch)
    drawn: list[pygame.Rect] = []
    draw = ui.draw
    monkeypatch.setattr(ui, "draw", lambda surface: drawn.extend(draw(surface)))
    wheel = pygame.event.Event(pygame.MOUSEWHEEL, x=0, y=-1, flipped=False)
    window.app.handle(
        pygame.event.Event(pygame.MOUSEMOTION, pos=(300, 400), rel=(0, 0), buttons=(0, 0, 0))
    )
    for _ in range(5):
        window.app.handle(wheel)
        window.step()
    assert built() == 0
    assert drawn and all(area.w < 800 for area in drawn)
