"""Random games, and what is counted of them."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest

from game.core.notes import procedures
from game.core.state import Council, State
from game.scenario.model import Scenario
from game.scenario.simulate import Simulation
from game.scenario.stats import (
    NotesEffect,
    Tally,
    notes_effect,
    possible_notes,
    random_game,
    random_note,
    random_position,
    tally,
)
from tests.builders_scenario import a_scenario


def changed(turn: str, **parts: Any) -> Scenario:
    """The example with other parts in one turn."""
    scenario = a_scenario()
    turns = tuple(t.model_copy(update=parts) if t.id == turn else t for t in scenario.turns)
    return scenario.model_copy(update={"turns": turns})


def with_stances(**stances: dict[str, dict[str, Any]]) -> Scenario:
    """The example with other stances in its second turn, by seat and option."""
    turn = a_scenario().turn("air_cover")
    return changed(
        "air_cover",
        stances={
            seat: {
                option: stance.model_copy(update=stances.get(seat, {}).get(option, {}))
                for option, stance in known.items()
            }
            for seat, known in turn.stances.items()
        },
        **({"facts": _facts_in_oslo()} if "norway" in stances else {}),
    )


def _facts_in_oslo() -> tuple[Any, ...]:
    facts = a_scenario().turn("air_cover").facts
    return tuple(fact.model_copy(update={"seat": "norway"}) for fact in facts)


def at_consultation(scenario: Scenario, turn: str) -> Simulation:
    simulation = Simulation(scenario)
    while simulation.turn.id != turn:
        simulation.to_phase()
        simulation.close()
    simulation.to_phase("consultation")
    return simulation


def test_the_same_seed_counts_the_same() -> None:
    assert tally(a_scenario(), 5, seed=7) == tally(a_scenario(), 5, seed=7)
    assert tally(a_scenario(), 5, seed=7) != tally(a_scenario(), 5, seed=8)


def test_every_game_counts_once_in_each_turn_and_ends_once() -> None:
    found = tally(a_scenario(), 12, seed=1)
    assert found.games == 12
    assert sum(found.endings.values()) == 12
    for turn in a_scenario().turns:
        assert sum(n for (t, _), n in found.outcomes.items() if t == turn.id) == 12
        assert sum(n for (t, _), n in found.adopted.items() if t == turn.id) == 12
    for seat in a_scenario().seats:
        for number in range(3):
            assert sum(found.aims[seat, number, how] for how in ("met", "partly", "missed")) == 12


def test_many_games_reach_every_outcome_and_every_ending() -> None:
    found = tally(a_scenario(), 60, seed=1)
    reached = {outcome for _, outcome in found.outcomes}
    assert reached == {o.id for turn in a_scenario().turns for o in turn.outcomes}
    assert set(found.endings) == {ending.id for ending in a_scenario().endings}


def test_an_option_is_measured_against_the_games_in_which_it_was_open() -> None:
    found = tally(a_scenario(), 60, seed=1)
    assert 0 < found.open["air_cover", "withdraw"] < found.open["air_cover", "air_patrols"] == 60


def test_shares_are_of_what_was_possible() -> None:
    found = Tally(games=8)
    found.open["convoy", "talks"], found.adopted["convoy", "talks"] = 4, 3
    found.endings["cut_off"] = 2
    assert found.share("convoy", "talks") == 0.75
    assert found.share("convoy", "escort") == 0
    assert found.ending_share("cut_off") == 0.25
    assert Tally().ending_share("cut_off") == 0


def test_progress_is_told_after_every_game() -> None:
    told: list[tuple[int, int]] = []
    tally(a_scenario(), 2, 1, lambda done, of: told.append((done, of)))
    notes_effect(a_scenario(), 2, 1, lambda done, of: told.append((done, of)))
    assert told == [(1, 2), (2, 2), (1, 2), (2, 2)]


def test_random_people_break_silence_now_and_then() -> None:
    games = [random_game(a_scenario(), random.Random(seed)) for seed in range(25)]
    rounds = [played.round for game in games for played in game.council.done]
    letters = [letter for game in games for p in game.council.done for letter in p.letters]
    assert {1, 2} == set(rounds)
    assert {letter.limit is None for letter in letters} == {True, False}


def test_random_people_offer_with_and_without_a_caveat_and_nothing() -> None:
    games = [random_game(a_scenario(), random.Random(seed)) for seed in range(12)]
    offers = [
        offer.caveat
        for game in games
        for pledged in game.council.done[2].pledges.values()
        for offer in pledged.offers
    ]
    assert {True, False} == set(offers)
    assert {"met", "short", "thin"} == {game.council.done[2].pledged for game in games}


def test_a_random_position_opposes_only_what_its_government_opposes() -> None:
    simulation = at_consultation(a_scenario(), "convoy")
    drawn = [random_position(simulation, "turkey", random.Random(seed)) for seed in range(40)]
    assert {p.preferred for p in drawn} == {"talks", "escort"}
    assert {p.marks["blockade"].value for p in drawn} == {"cannot"}
    assert {p.limits.get("escort") for p in drawn} == {None, "daylight", "unarmed_cargo"}


def test_the_key_holder_draws_an_answer_for_each_option_that_needs_it() -> None:
    simulation = at_consultation(a_scenario(), "air_cover")
    drawn = [
        random_position(simulation, "united_nations", random.Random(seed)) for seed in range(20)
    ]
    assert {p.key["air_patrols"] for p in drawn} == {"turn", "on_request", "refuse"}
    assert all(set(p.key) == {"air_patrols", "close_support"} for p in drawn)


def test_the_key_holder_draws_terms_where_there_is_no_key() -> None:
    simulation = at_consultation(a_scenario(), "convoy")
    drawn = [
        random_position(simulation, "united_nations", random.Random(seed)) for seed in range(9)
    ]
    assert {p.terms for p in drawn} == {"open_help", "notice"}


def test_a_key_holder_without_key_or_terms_files_an_empty_position() -> None:
    simulation = at_consultation(changed("convoy", terms=None), "convoy")
    empty = random_position(simulation, "united_nations", random.Random(1))
    assert (empty.key, empty.terms, empty.marks) == ({}, None, {})


def test_the_notes_that_one_could_send_are_arguments_facts_and_promises() -> None:
    simulation = at_consultation(a_scenario(), "air_cover")
    notes = list(possible_notes(simulation, "france"))
    assert {note.to for note in notes} == {"norway", "turkey"}
    assert {note.argument for note in notes} >= {"eyes_above", "un_asks"}
    assert {note.fact for note in notes} == {None, "aircraft_ready"}
    promises = {n.assurance.kind: n.assurance.subject for n in notes if n.assurance is not None}
    assert set(promises) == {"limit", "pledge", "silence"}
    assert promises["pledge"] in {"ships", "engineers"}


def test_whatever_note_is_drawn_the_rules_allow_it() -> None:
    simulation = at_consultation(a_scenario(), "air_cover")
    for note in possible_notes(simulation, "norway"):
        Simulation.at(simulation.state).seat("norway", note)


def test_nobody_sends_a_note_before_notes_are_in_play() -> None:
    simulation = at_consultation(a_scenario(), "convoy")
    assert random_note(simulation, "norway", random.Random(1)) is None


def test_no_note_is_drawn_where_there_is_nothing_to_say() -> None:
    scenario = changed("air_cover", arguments=(), facts=(), options=())
    simulation = at_consultation(a_scenario(), "air_cover")
    simulation = Simulation.at(replace(simulation.state, opened=scenario))
    assert random_note(simulation, "norway", random.Random(1)) is None


MOVABLE = with_stances(
    turkey={
        "hold": {"mark": "reserve"},
        "air_patrols": {"mark": "accept", "limit": None},
        "close_support": {"mark": "cannot", "moved_by": ("next_hit",), "red_line": False},
    },
    france={"air_patrols": {"mark": "cannot"}},
)
"""Turkey can be moved on close support by an argument that everybody has."""


def test_the_right_notes_change_what_is_adopted() -> None:
    effect = notes_effect(MOVABLE, 12, seed=3)
    assert effect.turns == 12
    assert 0 < effect.right < 12
    assert effect.random <= effect.right


def test_without_what_moves_somebody_no_note_changes_anything() -> None:
    effect = notes_effect(a_scenario(), 6, seed=1)
    assert (effect.right_share, effect.random_share) == (0, 0)


def test_shares_of_no_turns_are_nothing() -> None:
    assert NotesEffect(0, 0, 0).right_share == NotesEffect(0, 0, 0).random_share == 0


FACT_IN_OSLO = with_stances(
    norway={"hold": {"mark": "reserve"}},
    turkey={"air_patrols": {"mark": "accept", "limit": None}},
    france={"air_patrols": {"mark": "cannot"}},
)
"""France can be moved on holding by an argument that rests on a fact which Norway has."""


def test_who_has_the_fact_lays_it_before_the_argument_that_needs_it() -> None:
    assert notes_effect(FACT_IN_OSLO, 8, seed=2).right > 0


def test_where_no_fact_can_be_laid_it_goes_in_a_note_before_its_argument() -> None:
    turn = FACT_IN_OSLO.turn("air_cover")
    introduces = {k: v for k, v in turn.introduces.items() if k != "facts"}
    turns = tuple(
        t.model_copy(update={"introduces": introduces}) if t.id == turn.id else t
        for t in FACT_IN_OSLO.turns
    )
    scenario = FACT_IN_OSLO.model_copy(update={"turns": turns})
    assert notes_effect(scenario, 8, seed=2).right > 0


def test_what_the_pupil_files_at_random_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Council] = []

    def looked_at(state: State, council: Council) -> tuple[str, ...]:
        seen.append(council)
        return procedures(state, council)

    monkeypatch.setattr("game.scenario.stats.procedures", looked_at)
    notes_effect(a_scenario(), 12, seed=1)
    filed = [c.done[1].positions for c in seen if c.now is not None and c.now.turn == "force"]
    assert len({positions["turkey"].position.preferred for positions in filed}) > 1
