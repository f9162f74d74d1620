"""Every widget at every size of window and text: nothing runs out, nothing lies over another."""

from collections.abc import Callable

import pygame
import pytest

from game.client.theme import Contrast, Face, Theme
from game.client.widgets import Node
from tests.client.fitting import overflowing, overlapping
from tests.client.widgets.widget_hands import Hands
from tests.client.widgets.widget_screens import settings, table

SIZES = [(1024, 768), (1366, 768), (1920, 1080), (3840, 2160)]
SCALES = [100, 150, 200]
SCREENS = [table, settings]


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_overflows_or_overlaps(
    screen: Callable[[], Node], size: tuple[int, int], scale: int
) -> None:
    hands = Hands(screen(), size, scale)
    assert [found for node in hands.nodes() for found in overflowing(node)] == []
    assert [found for node in hands.nodes() for found in overlapping(node)] == []


class _Watched(Theme):
    """A theme that notes each line of text that is wider than the place it was written in."""

    def __init__(self, text_scale: int) -> None:
        super().__init__(text_scale)
        self.written: list[str] = []
        self.too_wide: list[tuple[str, int, int]] = []

    def write(
        self,
        surface: pygame.Surface,
        text: str,
        place: pygame.Rect,
        *,
        face: Face = Face.SANS,
        size: float = 16,
        colour: str = "ink",
        align: float = 0.0,
    ) -> pygame.Rect:
        wide = self.width(face, size, text)
        self.written.append(text)
        if wide > place.w + 1:
            self.too_wide.append((text, wide, place.w))
        return super().write(surface, text, place, face=face, size=size, colour=colour, align=align)


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("width", [640, 1024, 1366])
@pytest.mark.parametrize("screen", SCREENS)
def test_no_line_of_text_is_wider_than_its_place(
    screen: Callable[[], Node], width: int, scale: int
) -> None:
    theme = _Watched(scale)
    Hands(screen(), (width, 6000), theme=theme)  # high enough for everything to be drawn
    assert len(theme.written) > 14
    assert theme.too_wide == []


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("screen", SCREENS)
def test_every_control_is_reached_by_tab_and_is_seen_when_it_is(
    screen: Callable[[], Node], size: tuple[int, int], scale: int
) -> None:
    hands = Hands(screen(), size, scale)
    controls = [node for node in hands.nodes() if node.focusable]
    reached = []
    for _ in controls:
        node = hands.tab()
        assert node is not None
        reached.append(node)
        lower = node.rect.h <= hands.surface.get_height() // 2
        assert hands.seen(node) or not lower, f"{type(node).__name__} {node.name!r} is out of sight"
    assert reached == controls
    assert hands.tab() is controls[0]


def test_a_larger_text_makes_everything_larger_not_only_letters() -> None:
    small, large = Hands(settings(), (1920, 1080), 100), Hands(settings(), (1920, 1080), 200)
    for name in ("yes", "code", "motion"):
        assert large.find(name).rect.h == pytest.approx(2 * small.find(name).rect.h, abs=3)


def test_high_contrast_changes_colours_and_no_place() -> None:
    usual, strong = Hands(table()), Hands(table(), theme=Theme(contrast=Contrast.HIGH))
    assert [node.rect for node in usual.nodes()] == [node.rect for node in strong.nodes()]
    assert usual.surface.get_at((2, 760)) == usual.ui.theme.colour("paper")
    assert strong.surface.get_at((2, 760)) == strong.ui.theme.colour("paper")


def test_the_text_size_changes_while_the_screen_is_shown() -> None:
    hands = Hands(settings())
    before = hands.find("yes").rect.copy()
    hands.ui.retheme(Theme(150))
    assert hands.ui.dirty
    hands.look()
    assert hands.find("yes").rect.h > before.h
