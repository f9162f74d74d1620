"""What a government's letter names when it breaks silence, and where its steps end."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.bots import next_command
from game.bots.stances import standing
from game.core import commands as c
from game.core.commands import BreakSilence, KeepSilence
from game.scenario.model import Scenario
from tests.bots.test_stances import act
from tests.builders import Lesson
from tests.builders_scenario import a_scenario


def moved(turn: str, seat: str, option: str, *moved_by: str) -> Scenario:
    """The example with something else that would move one seat on one option."""
    changed = a_scenario().turn(turn)
    stance = changed.stances[seat][option].model_copy(update={"moved_by": moved_by})
    stances = {**changed.stances, seat: {**changed.stances[seat], option: stance}}
    turns = tuple(
        t.model_copy(update={"stances": stances}) if t is changed else t for t in a_scenario().turns
    )
    return a_scenario(turns=turns)


def blockade_under_silence(*moved_by: str) -> Lesson:
    """Two pupils have brought the blockade under silence, Turkey's red line."""
    lesson = Lesson(moved("convoy", "turkey", "blockade", *moved_by), empty="bot", plan="open")
    for seat in ("norway", "france"):
        lesson.join(seat)
    lesson.teacher(c.Begin())
    lesson.close()
    marks = {"talks": "cannot", "escort": "reserve", "blockade": "accept"}
    for pid in ("p1", "p2"):
        lesson.file(pid, marks=marks, preferred="blockade", reason="All of it.")
    act(lesson)
    lesson.close("silence")
    assert lesson.now.tabled == "blockade"
    return lesson


@pytest.mark.parametrize(
    ("moved_by", "option", "limit"),
    [
        (("limit:own_waters",), None, "own_waters"),
        (("option:escort",), "escort", None),
        (("trade", "option:escort", "limit:own_waters"), "escort", None),
        (("limit:daylight", "option:blockade"), "talks", None),
        ((), "talks", None),
    ],
    ids=["its limit", "its option", "the first that it can", "neither is there", "nothing written"],
)
def test_a_letter_names_what_the_stance_says_would_move_it_or_its_own_preference(
    moved_by: tuple[str, ...], option: str | None, limit: str | None
) -> None:
    letter = next_command(blockade_under_silence(*moved_by).state, "c1", "turkey")
    assert isinstance(letter, BreakSilence)
    assert (letter.option, letter.limit) == (option, limit)


def test_a_text_that_respects_its_limit_is_let_pass() -> None:
    lesson = blockade_under_silence("limit:own_waters")
    act(lesson)
    assert [letter.limit for letter in lesson.now.letters] == ["own_waters"]
    lesson.close("silence")
    assert lesson.now.limits == ("own_waters",)
    assert next_command(lesson.state, "c1", "turkey") is None


def test_a_limit_that_others_brought_into_the_text_respects_the_red_line_as_well() -> None:
    lesson = blockade_under_silence("limit:own_waters")
    assert isinstance(next_command(lesson.state, "c1", "turkey"), BreakSilence)
    limited = replace(lesson.council, now=replace(lesson.now, limits=("own_waters",)))
    state = replace(lesson.state, councils={"c1": limited})
    assert isinstance(next_command(state, "c1", "turkey"), KeepSilence)


def noted(scenario: Scenario, to: str, option: str, argument: str) -> str:
    """The mark of a bot after an argument in the second turn."""
    lesson = Lesson(scenario, empty="bot", plan="open")
    lesson.join("france")
    lesson.teacher(c.Begin())
    while (lesson.now.turn, lesson.council.phase) != ("air_cover", "consultation"):
        lesson.close()
    lesson.pupil("p1", c.SendNote, to=to, option=option, argument=argument)
    act(lesson)
    assert lesson.now.notes[-1].answer == "agree"
    return standing(lesson.state.turn_of(lesson.council), lesson.now, to)[option].mark


def test_nobody_is_moved_beyond_preferring() -> None:
    scenario = moved("air_cover", "norway", "air_patrols", "eyes_above")
    assert noted(scenario, "norway", "air_patrols", "eyes_above") == "prefer"


def test_an_argument_against_moves_one_step_down() -> None:
    scenario = moved("air_cover", "turkey", "hold", "next_hit")
    assert noted(scenario, "turkey", "hold", "next_hit") == "accept"
