"""What has to hold of every screen, at every size, text size and language."""

from pathlib import Path

import pygame
import pytest

from game.client.theme import Contrast
from game.client.widgets import Button, Look, Node
from tests.client.album import ALBUM
from tests.client.fitting import overflowing, overlapping
from tests.client.opened import opened
from tests.client.window import Window

SIZES = [(1366, 768, 100), (1024, 768, 100), (1366, 768, 200), (1920, 1080, 150), (3840, 2160, 200)]


def show(name: str, folder: Path, size: tuple[int, int, int], **settings: object) -> Window:
    return ALBUM[name](lambda: opened(folder, size[:2], text_scale=size[2], **settings))


def nodes(window: Window) -> list[Node]:
    ui = window.app.ui
    ui.settle()
    roots = [ui._root, *ui.layers]
    return [node for root in roots for node in root.walk()]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "{}x{} at {} %".format(*size))
@pytest.mark.parametrize("name", ALBUM)
def test_nothing_overflows_or_overlaps(
    name: str, size: tuple[int, int, int], tmp_path: Path
) -> None:
    window = show(name, tmp_path, size)
    found = nodes(window)
    assert [each for node in found for each in overflowing(node)] == []
    assert [each for node in found for each in overlapping(node)] == []


@pytest.mark.parametrize("name", ALBUM)
def test_the_tab_key_reaches_everything_and_shows_where_it_is(name: str, tmp_path: Path) -> None:
    window = show(name, tmp_path, (1024, 768, 150))
    wanted = {id(node) for node in nodes(window) if node.focusable}
    assert wanted
    reached = set()
    for _ in range(len(wanted) + 1):
        window.key(pygame.K_TAB, text="\t")
        focused = window.app.ui.focused
        assert focused is not None
        reached.add(id(focused))
        seen = focused.rect.clip(pygame.Rect((0, 0), window.app.ui.size))
        assert seen.w and seen.h, f"{focused.name} has the focus out of sight"
    assert reached == wanted


@pytest.mark.parametrize("name", ALBUM)
def test_there_is_one_blue_button_at_most_and_it_says_what_it_does(
    name: str, tmp_path: Path
) -> None:
    window = show(name, tmp_path, (1366, 768, 100))
    blue = [n for n in nodes(window) if isinstance(n, Button) and n.look is Look.PRIMARY]
    assert len(blue) <= 1
    assert all(button.label for button in blue)


@pytest.mark.parametrize("language", ["en", "nb", "nn"])
@pytest.mark.parametrize("name", ALBUM)
def test_no_screen_shows_the_name_of_a_text_instead_of_the_text(
    name: str, language: str, tmp_path: Path
) -> None:
    said = show(name, tmp_path, (1366, 768, 100), language=language).text()
    assert "client-" not in said
    assert "common-" not in said
    assert "{" not in said


@pytest.mark.parametrize("name", ["table", "silence", "debrief, a turn"])
def test_the_high_contrast_theme_changes_colours_and_nothing_else(
    name: str, tmp_path: Path
) -> None:
    plain = show(name, tmp_path / "a", (1366, 768, 100))
    said, places = plain.text(), [node.rect.copy() for node in nodes(plain)]
    plain.app.ui.relayout()
    plain.step()
    before = pygame.image.tobytes(plain.app.surface, "RGB")
    high = show(name, tmp_path / "b", (1366, 768, 100), contrast=Contrast.HIGH)
    assert high.text() == said
    assert [node.rect for node in nodes(high)] == places
    high.app.ui.relayout()
    high.step()
    assert pygame.image.tobytes(high.app.surface, "RGB") != before


@pytest.mark.parametrize("name", ALBUM)
def test_no_two_widgets_of_a_screen_have_one_name(name: str, tmp_path: Path) -> None:
    """The next tree knows its widgets again by name; a namesake would lose its place."""
    names = [node.name for node in nodes(show(name, tmp_path, (1366, 768, 100))) if node.name]
    assert sorted({each for each in names if names.count(each) > 1}) == []
