"""Stepping back to an earlier turn, as a new path beside the old one."""

from game.core import commands as c
from game.core.refusals import Reason
from tests.builders import Lesson, a_lesson, assert_accepted, assert_refused

TALKS = {
    "marks": {"talks": "accept", "escort": "reserve", "blockade": "cannot"},
    "preferred": "talks",
    "reason": "Wait.",
}


def stepped_back() -> Lesson:
    lesson = a_lesson("norway", "france", "turkey", phase="outcome", turn="air_cover")
    lesson.teacher(c.StepBack(council="c1", to_turn="convoy"))
    return lesson


def test_the_turn_begins_anew_with_what_it_began_with() -> None:
    fresh = a_lesson("norway", "france", "turkey", phase="briefing")
    lesson = stepped_back()
    assert (lesson.now.turn, lesson.council.phase) == ("convoy", "briefing")
    assert lesson.council.indicators == fresh.council.indicators
    assert lesson.council.trust == fresh.council.trust
    assert lesson.council.flags == frozenset()
    assert lesson.council.done == ()


def test_the_old_path_stays_readable_beside_the_new_one() -> None:
    lesson = stepped_back()
    assert lesson.council.path == 2
    assert [p.turn for p in lesson.council.earlier[0]] == ["convoy", "air_cover"]


def test_a_turn_that_was_not_finished_is_kept_too() -> None:
    lesson = a_lesson("norway", phase="consultation", turn="air_cover")
    lesson.teacher(c.StepBack(council="c1", to_turn="air_cover"))
    assert [p.turn for p in lesson.council.earlier[0]] == ["air_cover"]
    assert [p.turn for p in lesson.council.done] == ["convoy"]


def test_the_new_path_may_go_elsewhere() -> None:
    lesson = stepped_back()
    lesson.close()
    for pid in ("p1", "p2", "p3"):
        assert_accepted(lesson.file(pid, **TALKS))
    lesson.close("outcome")
    lesson.close()
    assert lesson.now.opening == "weaker"


def test_a_position_for_a_turn_that_was_stepped_back_is_stale() -> None:
    lesson = a_lesson("norway", phase="consultation")
    moment = lesson.council.moment
    lesson.teacher(c.StepBack(council="c1", to_turn="convoy"))
    lesson.close()
    assert lesson.council.phase == "consultation"
    answer = lesson.pupil("p1", c.EditPosition, moment=moment, position=TALKS)
    assert_refused(answer, Reason.STALE)


def test_people_seats_languages_and_hidden_texts_are_not_undone() -> None:
    lesson = a_lesson("norway", phase="outcome")
    lesson.teacher(c.HideText(council="c1", text="reason:1:convoy:turkey"))
    lesson.teacher(c.AssignSeat(participant="p1", council="c1", seat="france"))
    people = lesson.state.participants
    lesson.teacher(c.StepBack(council="c1", to_turn="convoy"))
    assert lesson.state.participants == people
    assert lesson.council.hidden == {"reason:1:convoy:turkey"}


def test_one_can_step_back_from_the_debrief_and_reach_another_ending() -> None:
    lesson = a_lesson("norway", phase="outcome", turn="force")
    lesson.close()
    assert lesson.council.ending is not None
    lesson.teacher(c.StepBack(council="c1", to_turn="force"))
    assert lesson.council.ending is None
    assert lesson.now.turn == "force"


def test_only_a_turn_that_was_played_can_be_stepped_back_to() -> None:
    lesson = a_lesson("norway", phase="briefing")
    answer = lesson.teacher(c.StepBack(council="c1", to_turn="force"))
    assert_refused(answer, Reason.UNKNOWN_TURN)


def test_two_steps_back_make_three_paths() -> None:
    lesson = stepped_back()
    lesson.teacher(c.StepBack(council="c1", to_turn="convoy"))
    assert lesson.council.path == 3
    assert len(lesson.council.earlier) == 2
