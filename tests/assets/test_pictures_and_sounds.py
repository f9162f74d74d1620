"""Flags, icons and sounds are the ones the clients ask for, and are fit to use."""

import io
import os
import wave
from array import array
from xml.etree import ElementTree

import pytest

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
import pygame

from game.resources import asset_bytes, asset_names, asset_text

SEATS = (
    "afghanistan belgium canada denmark finland france germany greece hungary iceland italy "
    "luxembourg netherlands norway poland portugal russia spain sweden turkey united_kingdom "
    "united_nations united_states"
).split()
SOUNDS = "click paper reveal select submit time_up warning".split()
SVG = "{http://www.w3.org/2000/svg}"


def flag(seat: str, height: int) -> pygame.Surface:
    return pygame.image.load(io.BytesIO(asset_bytes(f"flags/{seat}@{height}.png")))


def test_every_seat_has_a_flag_in_each_of_three_heights() -> None:
    expected = {f"{seat}@{height}.png" for seat in SEATS for height in (24, 48, 96)}
    assert set(asset_names("flags")) == expected


@pytest.mark.parametrize("height", [24, 48, 96])
def test_flags_are_four_to_three(height: int) -> None:
    for seat in SEATS:
        assert flag(seat, height).get_size() == (height * 4 // 3, height)


def test_no_two_flags_look_alike() -> None:
    assert len({pygame.image.tobytes(flag(seat, 24), "RGBA") for seat in SEATS}) == len(SEATS)


def test_the_united_states_keep_their_stars() -> None:
    """pygame's own SVG lost them, which is why flags are pictures."""
    corner = flag("united_states", 96).subsurface((0, 0, 50, 50))
    white = sum(min(corner.get_at((x, y))[:3]) > 200 for x in range(2, 48) for y in range(2, 48))
    assert white > 40


@pytest.mark.parametrize("name", asset_names("icons"))
def test_an_icon_takes_a_colour_of_the_theme(name: str) -> None:
    text = asset_text(f"icons/{name}")
    assert "currentColor" in text
    coloured = text.replace("currentColor", "#1F4E79").encode()
    drawn = pygame.image.load_sized_svg(io.BytesIO(coloured), (48, 48))
    solid = [
        drawn.get_at((x, y)) for x in range(48) for y in range(48) if drawn.get_at((x, y)).a == 255
    ]
    wanted = pygame.Color("#1F4E79")
    assert solid
    assert all(abs(a - b) <= 2 for pixel in solid for a, b in zip(pixel, wanted, strict=True))


def test_icons_are_drawings_only_so_a_page_may_inline_them() -> None:
    allowed = {f"{SVG}{tag}" for tag in ("svg path circle rect line polyline polygon".split())}
    for name in asset_names("icons"):
        root = ElementTree.fromstring(asset_text(f"icons/{name}"))
        assert {element.tag for element in root.iter()} <= allowed


def test_the_mark_of_each_position_has_an_icon() -> None:
    marks = {"check.svg", "tilde.svg", "x.svg", "star.svg", "star-solid.svg"}
    assert marks <= set(asset_names("icons"))


def test_the_seven_sounds_ship_and_are_small() -> None:
    assert [name.removesuffix(".wav") for name in asset_names("sounds")] == SOUNDS
    assert sum(len(asset_bytes(f"sounds/{name}.wav")) for name in SOUNDS) < 300_000


@pytest.mark.parametrize("name", SOUNDS)
def test_a_sound_is_heard_and_neither_clips_nor_knocks(name: str) -> None:
    with wave.open(io.BytesIO(asset_bytes(f"sounds/{name}.wav"))) as sound:
        assert (sound.getnchannels(), sound.getsampwidth()) == (1, 2)
        samples = array("h", sound.readframes(sound.getnframes()))
    peak = max(map(abs, samples))
    assert 3_000 < peak < 0.53 * 32_767
    assert max(abs(samples[0]), abs(samples[-1])) < peak * 0.05
