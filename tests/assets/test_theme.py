"""Everybody can read what is on the screen, whichever column of tokens they chose."""

import json
import re
from typing import Any

import pytest

from game.resources import asset_names, asset_text

THEME: dict[str, Any] = json.loads(asset_text("theme.json"))
COLUMNS = {"light": 4.5, "projector": 4.5, "high_contrast": 7.0}
NOT_ON_THE_PROJECTOR = {"private", "private_ground"}


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.1 defines it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def pairs(table: str) -> list[tuple[str, str, str]]:
    return [
        (column, colour, ground)
        for column in COLUMNS
        for colour, grounds in THEME[table].items()
        for ground in grounds
        if not (column == "projector" and {colour, ground} & NOT_ON_THE_PROJECTOR)
    ]


def test_black_on_white_measures_twenty_one_to_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize(("column", "colour", "ground"), pairs("text_on"))
def test_text_stands_out_from_its_ground(column: str, colour: str, ground: str) -> None:
    tokens = THEME["colours"][column]
    assert contrast(tokens[colour], tokens[ground]) >= COLUMNS[column]


@pytest.mark.parametrize(("column", "colour", "ground"), pairs("shape_on"))
def test_a_shape_that_means_something_stands_out(column: str, colour: str, ground: str) -> None:
    tokens = THEME["colours"][column]
    assert contrast(tokens[colour], tokens[ground]) >= 3


def test_the_columns_name_the_same_tokens_but_the_projector_has_nothing_private() -> None:
    light, projector, high = (set(THEME["colours"][column]) for column in COLUMNS)
    assert light == high
    assert light - projector == NOT_ON_THE_PROJECTOR


def test_every_text_colour_has_a_ground_and_every_ground_is_a_token() -> None:
    light = THEME["colours"]["light"]
    listed = THEME["text_on"] | THEME["shape_on"]
    assert set(listed) <= set(light)
    assert {ground for grounds in listed.values() for ground in grounds} <= set(light)


def test_colours_are_written_in_full_since_pygame_knows_no_short_ones() -> None:
    for column in THEME["colours"].values():
        assert [value for value in column.values() if not re.fullmatch("#[0-9A-F]{6}", value)] == []


def test_the_marks_look_the_same_on_paper_and_on_the_projector() -> None:
    light, projector = THEME["colours"]["light"], THEME["colours"]["projector"]
    for mark in ("accept", "reserve", "cannot", "preferred"):
        assert light[mark] == projector[mark]
        assert light[f"{mark}_ground"] == projector[f"{mark}_ground"]


def test_every_font_of_the_theme_ships_and_every_shipped_font_is_used() -> None:
    named = {name for family in THEME["fonts"].values() for name in family.values()}
    assert named == set(asset_names("fonts"))


def test_sizes_keep_the_promised_minimum_and_motion_is_short() -> None:
    assert min(THEME["size"].values()) == THEME["smallest"]["label"] == 14
    assert THEME["size"]["body"] == THEME["smallest"]["body"] == 16
    assert all(step % 4 == 0 for step in THEME["space"].values())
    assert all(length < 250 for length in THEME["motion"].values())
