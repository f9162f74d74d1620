"""Every play-through comes to what it says, and one of them is history's own course."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from game.core.commands import Actor, AnyCommand, Context
from game.core.decide import decide
from game.core.events import OutcomeReached
from game.core.evolve import evolve
from game.core.refusals import Refusal
from game.core.seeing import facilitator_view, room_view, seat_view
from game.core.state import NOTHING, Council, State
from game.scenario.model import NO_DECISION, Scenario, Word
from game.scenario.play import Walk, walk
from game.scenario.simulate import COUNCIL, Simulation
from tests.builders import EVENT
from tests.content.shelf import ALL, played_through, scenario, transcripts

HISTORY = "history"


def walked(name: str, transcript: str) -> Walk:
    return walk(scenario(name), transcripts(name)[transcript])


def the_council(found: Walk) -> Council:
    return found.state.councils[COUNCIL]


@pytest.mark.parametrize(("name", "transcript"), played_through())
def test_it_comes_to_what_it_says(name: str, transcript: str) -> None:
    assert walked(name, transcript).mistakes == ()


@pytest.mark.parametrize(("name", "transcript"), played_through())
def test_it_tells_every_turn(name: str, transcript: str) -> None:
    told = [turn.turn for turn in transcripts(name)[transcript].turns]
    assert told == [turn.id for turn in scenario(name).turns]


@pytest.mark.parametrize("name", ALL)
def test_following_history_adopts_what_was_adopted(name: str) -> None:
    decided = {
        played.turn: (played.adopted, set(played.limits))
        for played in the_council(walked(name, HISTORY)).done
    }
    assert decided == {
        turn.id: (turn.record.adopted or NO_DECISION, set(turn.record.limits))
        for turn in scenario(name).turns
    }


@pytest.mark.parametrize("name", ALL)
def test_following_history_reproduces_the_record_of_every_indicator(name: str) -> None:
    done = {played.turn: played for played in the_council(walked(name, HISTORY)).done}
    differing = [
        f"{indicator.id} after {real.turn}: {found.value}, in the record {meant.value}"
        for indicator in scenario(name).indicators
        for real in indicator.record
        if (found := Word.of(done[real.turn].indicators_after[indicator.id]))
        is not (meant := Word.of(real.value))
    ]
    assert differing == []


@pytest.mark.parametrize("name", ALL)
def test_what_follows_from_historys_course_is_told_as_the_record(name: str) -> None:
    for played in the_council(walked(name, HISTORY)).done:
        turn = scenario(name).turn(played.turn)
        outcome = next(o for o in turn.outcomes if o.id == played.outcome)
        assert (turn.id, outcome.certainty) == (turn.id, "record")


@pytest.mark.parametrize("name", ALL)
def test_the_debrief_says_of_historys_course_that_it_is_the_same(name: str) -> None:
    told = room_view(walked(name, HISTORY).state, COUNCIL, "en", 1).debrief
    assert told is not None
    assert {(turn.turn, turn.record.compared) for turn in told.turns} == {
        (turn.id, "same") for turn in scenario(name).turns
    }


@pytest.mark.parametrize("name", ALL)
def test_play_throughs_that_differ_end_differently(name: str) -> None:
    """A scenario that ends alike whatever one does teaches nothing."""
    endings = {the_council(walked(name, transcript)).ending for transcript in transcripts(name)}
    assert len(endings) >= min(3, len(transcripts(name)))


class Exported(Simulation):
    """A simulation whose log is written out, read again and folded beside it, step by step."""

    imported: State = NOTHING

    def do(self, command: AnyCommand, actor: Actor) -> None:
        answer = decide(self.state, command, Context(actor, 0))
        assert not isinstance(answer, Refusal), (command, answer)
        turns = len(self.state.councils[COUNCIL].done) if self.state.councils else -1
        for event in answer:
            self.state = evolve(self.state, event)
            read = EVENT.validate_json(EVENT.dump_json(event, by_alias=True))
            self.imported = evolve(self.imported, read)
        if turns < 0:
            assert self.imported == self.state
        assert replace(self.imported, opened=None) == replace(self.state, opened=None)
        if any(isinstance(event, OutcomeReached) for event in answer) or self.over_now():
            self.compare_views()

    def over_now(self) -> bool:
        return self.state.councils[COUNCIL].phase == "debrief"

    def compare_views(self) -> None:
        for seat in (*self.scenario.seats, None):
            assert seat_view(self.imported, COUNCIL, seat, "nn", 1) == seat_view(
                self.state, COUNCIL, seat, "nn", 1
            )
        for view in (room_view, facilitator_view):
            assert view(self.imported, COUNCIL, "nb", 1) == view(self.state, COUNCIL, "nb", 1)


@pytest.mark.parametrize(("name", "transcript"), played_through())
def test_an_imported_log_is_the_same_session_at_every_point(
    name: str, transcript: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Any] = []

    def simulation(of: Scenario) -> Simulation:
        made.append(Exported(of))
        return made[0]

    monkeypatch.setattr("game.scenario.play.Simulation", simulation)
    assert walked(name, transcript).mistakes == ()
    assert made[0].imported == made[0].state
