"""A lesson of each plan comes to its debrief in time, also where nobody ever presses a button."""

from __future__ import annotations

import pytest

from game.core import commands as c
from game.core.clock import MINUTE, TIMETABLES, protected_minutes
from game.scenario.model import Plan
from tests.builders import Lesson
from tests.content.shelf import ALL, scenario

PLANS = ("45", "60", "90")


def left_to_the_clock(name: str, plan: str) -> Lesson:
    """A pupil sits in every seat and does nothing; every phase takes all its time."""
    lesson = Lesson(scenario(name), plan=plan)
    for _ in scenario(name).seats:
        lesson.join()
    lesson.teacher(c.Begin())
    lesson.wait(2 * 60 * 60)
    return lesson


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("name", ALL)
def test_the_clock_alone_brings_a_lesson_to_its_debrief(name: str, plan: str) -> None:
    lesson = left_to_the_clock(name, plan)
    assert lesson.council.phase == "debrief"
    assert lesson.state.ends_at is not None
    left = (lesson.state.ends_at - lesson.council.began) / MINUTE
    assert left >= protected_minutes(TIMETABLES[plan].lesson)


@pytest.mark.parametrize(("plan", "room"), [("45", 2), ("60", 3), ("90", 5)])
@pytest.mark.parametrize("name", ALL)
def test_there_is_room_for_the_turns_of_a_plan_at_full_length(
    name: str, plan: str, room: int
) -> None:
    planned: Plan = scenario(name).plans[plan]  # type: ignore[index]
    played = [p.turn for p in left_to_the_clock(name, plan).council.done if p.bridge is None]
    assert set(planned.turns[:room]) <= set(played)
    assert set(played) <= {*planned.turns, *planned.if_time}


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("name", ALL)
def test_what_a_plan_leaves_out_is_told_by_a_bridge(name: str, plan: str) -> None:
    done = left_to_the_clock(name, plan).council.done
    turns = [turn.id for turn in scenario(name).turns]
    without = {turn.id for turn in scenario(name).turns if not turn.bridges}
    assert [played.turn for played in done] == [t for t in turns if t in {p.turn for p in done}]
    assert set(turns) - {played.turn for played in done} <= without
