"""A council without a clock and without people."""

from __future__ import annotations

import pytest

from game.core.commands import EditPosition, KeepSilence
from game.core.refusals import Reason
from game.scenario.simulate import COUNCIL, Refused, Simulation
from tests.builders_scenario import a_scenario

DEADLOCK = {"marks": {"talks": "cannot", "escort": "reserve", "blockade": "accept"}}


def insist(simulation: Simulation, seat: str) -> None:
    """Let a seat ask for the blockade, which Turkey cannot accept."""
    position = {**DEADLOCK, "preferred": "blockade"}
    command = {"council": COUNCIL, "moment": simulation.council.moment, "position": position}
    simulation.seat(seat, EditPosition.model_validate(command))


def test_it_begins_in_the_first_turns_briefing_with_bots_in_all_seats() -> None:
    simulation = Simulation(a_scenario())
    assert simulation.council.phase == "briefing"
    assert simulation.turn.id == "convoy"
    assert set(simulation.council.drivers.values()) == {"bot"}
    assert not simulation.over


def test_bots_alone_reach_the_debrief() -> None:
    simulation = Simulation(a_scenario())
    played = []
    while not simulation.over:
        assert simulation.to_phase() == "outcome"
        played.append(simulation.council.playing.turn)
        simulation.close()
    assert played == ["convoy", "air_cover", "force"]
    assert simulation.council.ending == "open_port"


def test_it_stops_at_the_phase_that_was_asked_for() -> None:
    simulation = Simulation(a_scenario())
    assert simulation.to_phase("silence", "chair") == "silence"
    assert simulation.council.playing.tabled == "escort"


def test_it_never_runs_past_the_end_of_a_turn() -> None:
    simulation = Simulation(a_scenario())
    assert simulation.to_phase("pledging") == "outcome"
    assert simulation.to_phase("consultation") == "outcome"
    assert simulation.turn.id == "convoy"


def test_a_seat_that_waits_is_left_alone() -> None:
    simulation = Simulation(a_scenario())
    simulation.to_phase("consultation")
    simulation.settle(but=["norway"])
    assert set(simulation.council.playing.positions) == {"france", "turkey", "united_nations"}
    simulation.settle()
    assert "norway" in simulation.council.playing.positions


def test_a_phase_that_bots_end_themselves_is_not_closed_twice() -> None:
    simulation = Simulation(a_scenario())
    simulation.to_phase("consultation")
    for seat in ("norway", "france"):
        insist(simulation, seat)
    simulation.to_phase("silence", but=["norway", "france"])
    assert simulation.council.playing.tabled == "blockade"
    assert simulation.to_phase("consultation", but=["norway", "france"]) == "consultation"
    assert [letter.seat for letter in simulation.council.playing.letters] == ["turkey"]
    assert simulation.council.playing.round == 2


def test_a_copy_goes_its_own_way() -> None:
    simulation = Simulation(a_scenario())
    simulation.to_phase("consultation")
    copy = Simulation.at(simulation.state)
    copy.to_phase("outcome")
    assert copy.council.phase == "outcome"
    assert simulation.council.phase == "consultation"
    assert copy.scenario == simulation.scenario


def test_a_move_that_the_rules_forbid_says_which_and_why() -> None:
    simulation = Simulation(a_scenario())
    with pytest.raises(
        Refused, match=r"keep_silence was refused: wrong-phase \(phase=briefing\)"
    ) as no:
        simulation.seat("norway", KeepSilence(council=COUNCIL, moment=simulation.council.moment))
    assert no.value.refusal.reason is Reason.WRONG_PHASE
