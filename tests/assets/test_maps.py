"""A map shows the theatre as it was in the year of the scenario, and is safe to draw from."""

import datetime
import json
from itertools import pairwise
from typing import Any

import pytest

from game.resources import asset_bytes
from game.texts import LANGUAGES

Point = tuple[float, float]

BOSNIA: dict[str, Any] = json.loads(asset_bytes("maps/bosnia.json"))
DAYTON = datetime.date(1995, 11, 21)
SARAJEVO, MOSTAR, BELGRADE = (18.41, 43.86), (17.81, 43.34), (20.46, 44.82)
PODGORICA, SPLIT, ADRIATIC = (19.26, 42.44), (16.46, 43.52), (15.5, 43.0)


def holds(ring: list[Point], point: Point) -> bool:
    """Whether a point is inside a ring: a ray to the east crosses it an odd number of times."""
    x, y = point
    crossed = [
        (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0] > x
        for a, b in pairwise(ring)
        if (a[1] > y) != (b[1] > y)
    ]
    return sum(crossed) % 2 == 1


def country_at(point: Point) -> str | None:
    found = [a["id"] for a in BOSNIA["areas"] if any(holds(ring, point) for ring in a["rings"])]
    return found[-1] if found else None


def lines() -> list[list[Point]]:
    return [
        *(ring for one in BOSNIA["areas"] for ring in one["rings"]),
        *(border["line"] for border in BOSNIA["borders"]),
        *(line for layer in BOSNIA["layers"].values() for line in layer["lines"]),
        *(line for river in BOSNIA["rivers"] for line in river["lines"]),
    ]


@pytest.mark.parametrize(
    ("point", "country"),
    [
        (SARAJEVO, "bosnia"),
        (MOSTAR, "bosnia"),
        ((18.98, 43.67), "bosnia"),
        (BELGRADE, "yugoslavia"),
        (PODGORICA, "yugoslavia"),
        (SPLIT, "croatia"),
        (ADRIATIC, None),
    ],
)
def test_a_place_lies_in_the_country_that_it_was_in(point: Point, country: str | None) -> None:
    assert country_at(point) == country


def test_serbia_and_montenegro_are_one_country_with_a_finer_border_inside() -> None:
    republics = [border for border in BOSNIA["borders"] if border["class"] == "republic"]
    assert republics
    assert {tuple(border["between"]) for border in republics} == {("yugoslavia",)}


def test_only_the_theatre_is_called_so() -> None:
    assert [a["id"] for a in BOSNIA["areas"] if a["kind"] == "theatre"] == ["bosnia"]
    around = [border for border in BOSNIA["borders"] if border["class"] == "theatre"]
    assert {each for border in around for each in border["between"]} == {
        "bosnia",
        "croatia",
        "yugoslavia",
    }


def test_no_border_of_dayton_can_be_drawn_before_dayton() -> None:
    """The line between the entities is no front line, and July 1995 did not know it."""
    assert set(BOSNIA["layers"]) == {"entity_line", "brcko"}
    for layer in BOSNIA["layers"].values():
        assert layer["lines"]
        assert datetime.date.fromisoformat(layer["since"]) >= DAYTON
    classes = {border["class"] for border in BOSNIA["borders"]}
    assert classes == {"coast", "country", "republic", "theatre"}


def test_rings_are_closed_and_lines_have_a_length() -> None:
    assert [one["id"] for one in BOSNIA["areas"] for r in one["rings"] if r[0] != r[-1]] == []
    assert min(len(line) for line in lines()) >= 2


def test_nothing_is_drawn_outside_the_extent_and_the_view_is_inside_it() -> None:
    west, south, east, north = BOSNIA["extent"]
    points = [point for line in lines() for point in line]
    assert all(west <= lon <= east and south <= lat <= north for lon, lat in points)
    view = BOSNIA["view"]
    assert west < view[0] < view[2] < east
    assert south < view[1] < view[3] < north


def test_rivers_pass_the_towns_that_they_are_known_for() -> None:
    towns = {
        "Neretva": MOSTAR,
        "Drina": (18.98, 43.67),
        "Sava": BELGRADE,
        "Bosna": (17.91, 44.20),
        "Danube": BELGRADE,
    }
    for river in BOSNIA["rivers"]:
        if river["name"]["en"] in towns:
            lon, lat = towns.pop(river["name"]["en"])
            away = min((x - lon) ** 2 + (y - lat) ** 2 for line in river["lines"] for x, y in line)
            assert away < 0.08**2, river["name"]
    assert towns == {}


def test_every_name_is_there_in_three_languages() -> None:
    named = [label["text"] for label in BOSNIA["labels"]]
    named += [river["name"] for river in BOSNIA["rivers"]]
    assert all(set(text) == set(LANGUAGES) and all(text.values()) for text in named)


def test_the_labels_of_the_countries_around_stand_where_they_belong() -> None:
    countries = {
        "Croatia": "croatia",
        "Slovenia": "slovenia",
        "FR Yugoslavia": "yugoslavia",
        "Serbia": "yugoslavia",
        "Montenegro": "yugoslavia",
        "Bosnia and Herzegovina": "bosnia",
        "Hungary": "hungary",
        "Albania": "albania",
        "Italy": "italy",
        "Adriatic Sea": None,
    }
    stands_in = {label["text"]["en"]: country_at(label["at"]) for label in BOSNIA["labels"]}
    assert stands_in == countries


def test_the_map_is_small_enough_to_send_to_a_page() -> None:
    assert len(asset_bytes("maps/bosnia.json")) < 170_000


KOSOVO: dict[str, Any] = json.loads(asset_bytes("maps/kosovo.json"))


@pytest.mark.parametrize(
    ("point", "area"),
    [
        ((21.16, 42.66), "kosovo"),
        ((20.74, 42.21), "kosovo"),
        (BELGRADE, "yugoslavia"),
        (PODGORICA, "yugoslavia"),
        ((21.43, 42.0), "macedonia"),
        ((19.82, 41.33), "albania"),
    ],
)
def test_kosovo_is_filled_by_itself(point: Point, area: str) -> None:
    found = [a["id"] for a in KOSOVO["areas"] if any(holds(r, point) for r in a["rings"])]
    assert found[-1:] == [area]


def test_in_1999_no_countrys_border_ran_between_kosovo_and_the_rest_of_yugoslavia() -> None:
    between = [b for b in KOSOVO["borders"] if set(b["between"]) == {"kosovo", "yugoslavia"}]
    assert between
    assert {border["class"] for border in between} == {"republic"}


AFGHANISTAN: dict[str, Any] = json.loads(asset_bytes("maps/afghanistan.json"))


def afghan_map_area(point: Point) -> str | None:
    areas = AFGHANISTAN["areas"]
    found = [a["id"] for a in areas if any(holds(ring, point) for ring in a["rings"])]
    return found[-1] if found else None


@pytest.mark.parametrize(
    ("point", "country"),
    [
        ((69.17, 34.53), "afghanistan"),
        ((64.78, 35.92), "afghanistan"),
        ((65.71, 31.61), "afghanistan"),
        ((74.0, 37.2), "afghanistan"),
        ((71.58, 34.0), "pakistan"),
        ((66.97, 30.2), "pakistan"),
        ((67.28, 37.3), "uzbekistan"),
        ((60.6, 36.3), "iran"),
    ],
)
def test_the_towns_of_afghanistan_and_around_lie_in_their_countries(
    point: Point, country: str
) -> None:
    assert afghan_map_area(point) == country


def test_afghanistan_has_no_coast_and_is_whole_inside_the_view() -> None:
    assert {border["class"] for border in AFGHANISTAN["borders"]} == {"country", "theatre"}
    west, south, east, north = AFGHANISTAN["view"]
    home = next(area for area in AFGHANISTAN["areas"] if area["kind"] == "theatre")
    assert home["id"] == "afghanistan"
    assert all(west < x < east and south < y < north for ring in home["rings"] for x, y in ring)


def test_the_neighbours_of_afghanistan_are_named_where_they_lie() -> None:
    for label in AFGHANISTAN["labels"]:
        assert set(label["text"]) == set(LANGUAGES)
        assert afghan_map_area(label["at"]) == label["text"]["en"].casefold()


def test_the_helmand_passes_lashkar_gah() -> None:
    helmand = next(r for r in AFGHANISTAN["rivers"] if r["name"]["en"] == "Helmand")
    away = min((x - 64.36) ** 2 + (y - 31.59) ** 2 for line in helmand["lines"] for x, y in line)
    assert away < 0.15**2
