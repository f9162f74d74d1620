"""Random sessions: nothing raises, nothing gets stuck, nothing that is private is seen."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.bots import next_command
from game.core import commands as c
from game.core.clock import due, next_deadline
from game.core.commands import Actor
from game.core.refusals import Refusal
from game.core.seeing import facilitator_view, room_view, seat_view
from game.core.statuses import facilitator_status, room_status, seat_status
from tests.builders import Lesson, a_lesson, same_after_import
from tests.core.strategies import moves

UNHURRIED = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def begun(councils: int, plan: str, empty: str) -> Lesson:
    lesson = Lesson(councils=councils, plan=plan, empty=empty)
    for _ in range(4):
        lesson.join()
    lesson.teacher(c.Begin())
    return lesson


def make(lesson: Lesson, move: Any) -> None:
    """Make a move of the strategies, with the moment that is running."""
    if len(move) == 2:
        lesson.do(*move)
        return
    kind, fields, pid = move
    if pid not in lesson.state.participants:
        return
    lesson.pupil(pid, kind, **fields)


def look(lesson: Lesson) -> None:
    """Build every picture that anybody could see now."""
    for council in lesson.state.councils:
        room_view(lesson.state, council, "nb", 1)
        facilitator_view(lesson.state, council, "nn", 1)
        room_status(lesson.state, council, "nb", lesson.at, lesson.here, 1, 1)
        facilitator_status(lesson.state, council, "nn", lesson.at, lesson.here, 1, 1)
    for who in lesson.state.participants.values():
        seat_view(lesson.state, who.council, who.seat, who.language, 1)
        seat_status(lesson.state, who.council, who.seat, who.id, "en", lesson.at, lesson.here, 1, 1)


@UNHURRIED
@given(
    st.integers(1, 2),
    st.sampled_from(("45", "90", "open")),
    st.sampled_from(("documented", "bot")),
    moves,
)
def test_whatever_is_asked_there_is_an_answer_and_a_picture(
    councils: int, plan: str, empty: str, made: list[Any]
) -> None:
    lesson = begun(councils, plan, empty)
    for move in made:
        lesson.at += 1_000
        make(lesson, move)
    look(lesson)
    assert same_after_import(lesson)


@UNHURRIED
@given(st.sampled_from(("45", "60", "90")), moves)
def test_time_alone_brings_every_lesson_to_its_debrief(plan: str, made: list[Any]) -> None:
    lesson = begun(1, plan, "bot")
    for move in made:
        make(lesson, move)
    lesson.teacher(c.Resume())
    for _ in range(100):
        at = next_deadline(lesson.state)
        if at is None:
            break
        lesson.at = max(lesson.at, at)
        for command in due(lesson.state, lesson.at):
            assert not isinstance(lesson.shell(command), Refusal)
    assert lesson.council.phase in ("debrief", "ended")


@UNHURRIED
@given(moves)
def test_a_debrief_begins_before_its_protected_time(made: list[Any]) -> None:
    lesson = begun(1, "45", "documented")
    for move in made:
        make(lesson, move)
        if lesson.council.deadline is not None and lesson.council.paused_at is None:
            assert lesson.state.protected_at is not None
            grace = 60_000
            assert lesson.council.deadline <= max(lesson.state.protected_at, lesson.at) + grace


@UNHURRIED
@given(moves)
def test_bots_find_their_way_from_anywhere(made: list[Any]) -> None:
    lesson = begun(1, "open", "bot")
    for move in made:
        make(lesson, move)
    for _ in range(40):
        for seat in lesson.state.scenario.seats:
            if lesson.state.members("c1", seat) or lesson.council.drivers[seat] != "bot":
                continue
            command = next_command(lesson.state, "c1", seat)
            if command is not None:
                actor = Actor("bot", council="c1", seat=seat)
                assert not isinstance(lesson.do(command, actor), Refusal), command
        lesson.teacher(c.ClosePhase())
    assert lesson.council.phase in ("debrief", "ended")


def test_the_lessons_of_these_properties_begin_in_a_briefing() -> None:
    assert begun(2, "45", "bot").council.phase == "briefing"
    assert a_lesson("norway").council.phase == "lobby"
