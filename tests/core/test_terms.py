"""In a pledge turn the holder of the second key says its terms, and an outcome reads them."""

from __future__ import annotations

from game.core import commands as c
from game.core.effects import terms_of
from game.core.refusals import Reason
from game.core.statuses import waiting_for
from tests.builders import Lesson, a_lesson, assert_accepted, assert_refused


def pledging(*seats: str, **opening: str) -> Lesson:
    return a_lesson(*seats, phase="pledging", turn="force", **opening)


def waited_for(lesson: Lesson) -> tuple[str, ...]:
    return waiting_for(lesson.state, lesson.council)


def test_terms_are_filed_while_the_others_pledge() -> None:
    lesson = pledging("united_nations", "united_nations")
    assert "united_nations" in waited_for(lesson)
    assert_accepted(lesson.file("p1", terms="a_month", reason="The council pays for a month."))
    assert "united_nations" in waited_for(lesson)
    lesson.confirm("p2")
    assert lesson.now.positions["united_nations"].standing == "confirmed"
    assert "united_nations" not in waited_for(lesson)
    assert "united_nations" not in lesson.now.pledges


def test_terms_need_a_choice_and_a_reason() -> None:
    lesson = pledging("united_nations")
    answer = lesson.file("p1", reason="We stay.")
    assert assert_refused(answer, Reason.INCOMPLETE).details == {"missing": "terms"}
    answer = lesson.file("p1", terms="to_the_end")
    assert assert_refused(answer, Reason.INCOMPLETE).details == {"missing": "reason"}
    assert_refused(lesson.file("p1", terms="bribes", reason="So."), Reason.UNKNOWN_TERMS)


def test_only_the_key_holder_files_a_position_and_it_pledges_nothing() -> None:
    lesson = pledging("norway", "united_nations")
    position = {"terms": "a_month", "reason": "A month."}
    assert_refused(lesson.pupil("p1", c.EditPosition, position=position), Reason.WRONG_PHASE)
    assert_refused(lesson.pupil("p2", c.Pledge, offers=[]), Reason.WRONG_PHASE)


def test_terms_that_one_of_two_confirmed_count_when_time_is_up() -> None:
    lesson = pledging("united_nations", "united_nations")
    lesson.file("p1", terms="a_month", reason="A month.")
    lesson.close("adding")
    filed = lesson.now.positions["united_nations"]
    assert (filed.standing, filed.position.terms) == ("some_confirmed", "a_month")


def test_where_nobody_said_any_the_documented_terms_stand() -> None:
    for lesson in (pledging("norway"), pledging("united_nations"), pledging("norway", empty="bot")):
        lesson.close("adding")
        assert lesson.now.positions["united_nations"].position.terms == "to_the_end"


def test_terms_stand_while_others_add_to_their_pledges() -> None:
    lesson = pledging("united_nations", "united_nations")
    lesson.pupil("p1", c.EditPosition, position={"terms": "a_month", "reason": "A month."})
    lesson.close("adding")
    assert lesson.now.positions["united_nations"].standing == "documented"
    assert_refused(lesson.confirm("p1"), Reason.WRONG_PHASE)
    assert_refused(lesson.file("p1", terms="a_month", reason="Late."), Reason.WRONG_PHASE)
    assert terms_of(lesson.state.turn_of(lesson.council), lesson.now) == "to_the_end"


def test_an_outcome_reads_the_terms_beside_the_pledges() -> None:
    lesson = pledging("united_nations")
    lesson.file("p1", terms="a_month", reason="The council pays for a month.")
    lesson.close("outcome")
    assert lesson.now.outcome == "quays_left"
