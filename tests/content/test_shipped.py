"""Every shipped scenario loads clean, uses letters we have, and can be played to its end."""

from __future__ import annotations

import io
import random
from collections.abc import Iterator
from typing import Any

import pytest
from fontTools.ttLib import TTFont

from game.resources import asset_bytes, asset_names
from game.scenario.check import check
from game.scenario.codes import CODES
from game.scenario.model import Mark
from game.scenario.report import report
from game.scenario.simulate import Simulation
from game.scenario.stats import random_game
from tests.content.shelf import ALL, SHIPPED, loaded, scenario


def strings(value: Any) -> Iterator[str]:
    """Every text in a scenario as data."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from strings(part)


def test_a_scenario_ships() -> None:
    assert "bosnia_1995" in SHIPPED


@pytest.mark.parametrize("name", SHIPPED)
def test_it_is_complete_and_without_errors(name: str) -> None:
    """In all languages, no nynorsk copied from bokmål, and history's own course among its plays."""
    found = check(loaded(name), shipped=True)
    errors = [finding for finding in found if CODES[finding.code].severity == "error"]
    assert errors == [], report(errors, "en", name)


@pytest.mark.parametrize("font", asset_names("fonts"))
@pytest.mark.parametrize("name", ALL)
def test_every_letter_is_in_the_fonts(name: str, font: str) -> None:
    has = TTFont(io.BytesIO(asset_bytes(f"fonts/{font}"))).getBestCmap()
    used = {letter for text in strings(scenario(name).model_dump(mode="json")) for letter in text}
    assert sorted(letter for letter in used if ord(letter) not in has) == []


@pytest.mark.parametrize("name", ALL)
def test_bots_alone_finish_it_and_follow_what_is_documented(name: str) -> None:
    simulation = Simulation(scenario(name))
    while not simulation.over:
        assert simulation.to_phase() == "outcome"
        simulation.close()
    assert [played.turn for played in simulation.council.done] == [
        turn.id for turn in scenario(name).turns
    ]


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("name", ALL)
def test_people_who_choose_at_random_finish_it(name: str, seed: int) -> None:
    council = random_game(scenario(name), random.Random(seed)).council
    assert council.ending in {ending.id for ending in scenario(name).endings}
    for played in council.done:
        assert played.outcome in {o.id for o in scenario(name).turn(played.turn).outcomes}
    assert all(0 <= value <= 100 for value in council.indicators.values())
    assert {seat: len(aims) for seat, aims in council.aims.items()} == dict.fromkeys(
        scenario(name).seats, 3
    )


@pytest.mark.parametrize("name", ALL)
def test_in_every_decision_somebody_wants_what_another_cannot_accept(name: str) -> None:
    """Otherwise there is nothing to walk across the room for."""
    simulation = Simulation(scenario(name))
    while not simulation.over:
        simulation.to_phase("silence")
        filed = [
            f.position for f in simulation.council.playing.positions.values() if f.position.marks
        ]
        preferred = {position.preferred for position in filed}
        refused = {o for p in filed for o, mark in p.marks.items() if mark is Mark.CANNOT}
        assert not filed or preferred & refused
        simulation.to_phase()
        simulation.close()
