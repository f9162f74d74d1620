"""A delegation writes, agrees and files."""

from game.core import commands as c
from game.core.refusals import Reason
from tests.builders import a_lesson, assert_accepted, assert_refused, happened

GOOD = {
    "marks": {"talks": "reserve", "escort": "accept", "blockade": "cannot"},
    "preferred": "escort",
    "reason": "An escort that we share.",
}


def test_a_lone_delegates_confirmed_position_counts() -> None:
    lesson = a_lesson("norway", phase="consultation")
    lesson.file("p1", **GOOD)
    filed = lesson.now.positions["norway"]
    assert filed.standing == "confirmed"
    assert filed.position.preferred == "escort"


def test_a_pair_files_only_when_both_have_confirmed_the_same_text() -> None:
    lesson = a_lesson("norway", "norway", phase="consultation")
    lesson.file("p1", **GOOD)
    assert "norway" not in lesson.now.positions
    assert "position_filed" in happened(lesson.confirm("p2"))


def test_an_edit_takes_confirmations_back() -> None:
    lesson = a_lesson("norway", "norway", phase="consultation")
    lesson.file("p1", **GOOD)
    lesson.pupil("p1", c.EditPosition, position={**GOOD, "reason": "Another word."})
    lesson.confirm("p2")
    assert "norway" not in lesson.now.positions
    assert lesson.now.papers["norway"].confirmed == {"p2"}


def test_a_confirmation_names_the_revision_that_it_read() -> None:
    lesson = a_lesson("norway", "norway", phase="consultation")
    lesson.pupil("p1", c.EditPosition, position=GOOD)
    lesson.pupil("p1", c.EditPosition, position={**GOOD, "reason": "Another word."})
    late = lesson.pupil("p2", c.ConfirmPosition, revision=1)
    assert assert_refused(late, Reason.OTHER_REVISION).details == {"revision": 2}


def test_there_must_be_a_text_to_confirm() -> None:
    lesson = a_lesson("norway", phase="consultation")
    assert_refused(lesson.confirm("p1"), Reason.NOTHING_TO_CONFIRM)


def test_who_is_gone_need_not_confirm_once_the_shell_has_recounted() -> None:
    lesson = a_lesson("norway", "norway", phase="consultation")
    lesson.file("p1", **GOOD)
    lesson.gone.add("p2")
    recount = c.Recount(council="c1", moment=lesson.council.moment, seat="norway")
    assert happened(lesson.shell(recount)) == ["position_filed", "table_revealed"]
    assert happened(lesson.shell(recount)) == []


def test_a_recount_outside_consultation_changes_nothing() -> None:
    lesson = a_lesson("norway", phase="briefing")
    recount = c.Recount(council="c1", moment=lesson.council.moment, seat="norway")
    assert happened(lesson.shell(recount)) == []


def test_a_recount_files_nothing_that_nobody_confirmed() -> None:
    lesson = a_lesson("norway", phase="consultation")
    lesson.pupil("p1", c.EditPosition, position=GOOD)
    recount = c.Recount(council="c1", moment=lesson.council.moment, seat="norway")
    assert happened(lesson.shell(recount)) == []


def test_only_the_pen_holder_writes() -> None:
    lesson = a_lesson("norway", "norway", phase="consultation")
    answer = lesson.pupil("p2", c.EditPosition, position=GOOD)
    assert_refused(answer, Reason.PEN_ELSEWHERE)


def test_any_member_may_take_the_pen_once_a_turn() -> None:
    lesson = a_lesson("norway", "norway", phase="consultation")
    assert_accepted(lesson.pupil("p2", c.TakePen))
    assert_refused(lesson.pupil("p2", c.TakePen), Reason.PEN_YOURS)
    assert_accepted(lesson.pupil("p1", c.TakePen))
    assert_refused(lesson.pupil("p2", c.TakePen), Reason.PEN_TAKEN_ONCE)
    assert_accepted(lesson.pupil("p1", c.EditPosition, position=GOOD))


def test_the_pen_passes_on_each_turn() -> None:
    lesson = a_lesson("norway", "norway", phase="consultation", turn="air_cover")
    assert_refused(lesson.pupil("p1", c.EditPosition, position={}), Reason.PEN_ELSEWHERE)
    assert_accepted(lesson.pupil("p2", c.EditPosition, position={}))


def test_the_pen_of_somebody_who_is_away_may_be_used() -> None:
    lesson = a_lesson("norway", "norway", phase="consultation")
    lesson.pupil("p1", c.EditPosition, position=GOOD)
    lesson.gone.add("p1")
    assert_accepted(lesson.pupil("p2", c.EditPosition, position=GOOD))


def test_the_pen_of_somebody_who_left_the_delegation_falls_to_the_others() -> None:
    lesson = a_lesson("norway", "norway", phase="consultation")
    lesson.pupil("p1", c.EditPosition, position=GOOD)
    lesson.teacher(c.MakeObserver(participant="p1"))
    assert_accepted(lesson.pupil("p2", c.EditPosition, position=GOOD))


def test_a_position_must_say_something_of_every_open_option() -> None:
    lesson = a_lesson("norway", phase="consultation")
    marks = {"talks": "accept", "escort": "accept"}
    answer = lesson.file("p1", **{**GOOD, "marks": marks})
    assert assert_refused(answer, Reason.INCOMPLETE).details == {"missing": "marks"}


def test_a_position_must_prefer_something() -> None:
    lesson = a_lesson("norway", phase="consultation")
    answer = lesson.file("p1", **{**GOOD, "preferred": None})
    assert assert_refused(answer, Reason.INCOMPLETE).details == {"missing": "preferred"}


def test_what_is_preferred_must_be_accepted() -> None:
    lesson = a_lesson("norway", phase="consultation")
    answer = lesson.file("p1", **{**GOOD, "preferred": "talks"})
    assert_refused(answer, Reason.PREFERRED_NOT_ACCEPTED)


def test_two_options_at_least_stay_open() -> None:
    lesson = a_lesson("norway", phase="consultation")
    marks = {"talks": "cannot", "escort": "accept", "blockade": "cannot"}
    assert_refused(lesson.file("p1", **{**GOOD, "marks": marks}), Reason.TOO_FEW_OPEN)


def test_a_position_needs_a_reason() -> None:
    lesson = a_lesson("norway", phase="consultation")
    answer = lesson.file("p1", **{**GOOD, "reason": ""})
    assert assert_refused(answer, Reason.INCOMPLETE).details == {"missing": "reason"}


def test_unknown_options_and_limits_are_refused_by_name() -> None:
    lesson = a_lesson("norway", phase="consultation")
    edit = {"position": {"marks": {"bombs": "accept"}}}
    assert_refused(lesson.pupil("p1", c.EditPosition, **edit), Reason.UNKNOWN_OPTION)
    edit = {"position": {"preferred": "bombs"}}
    assert_refused(lesson.pupil("p1", c.EditPosition, **edit), Reason.UNKNOWN_OPTION)
    edit = {"position": {"limits": {"escort": "own_waters"}}}
    assert_refused(lesson.pupil("p1", c.EditPosition, **edit), Reason.UNKNOWN_LIMIT)


def test_a_closed_option_cannot_be_accepted() -> None:
    lesson = a_lesson("norway", phase="consultation", turn="air_cover")
    marks = {
        "hold": "accept",
        "air_patrols": "accept",
        "close_support": "cannot",
        "withdraw": "accept",
    }
    answer = lesson.file("p1", marks=marks, preferred="hold", reason="So.")
    assert_refused(answer, Reason.OPTION_CLOSED)
    marks["withdraw"] = "cannot"
    assert_accepted(lesson.file("p1", marks=marks, preferred="hold", reason="So."))


def test_a_filed_position_stands_until_another_is_confirmed() -> None:
    lesson = a_lesson("norway", phase="consultation")
    lesson.file("p1", **GOOD)
    lesson.pupil("p1", c.EditPosition, position={**GOOD, "reason": "Another word."})
    assert lesson.now.positions["norway"].position.reason == "An escort that we share."


def test_in_the_last_seconds_each_delegation_may_change_once() -> None:
    lesson = a_lesson("norway", phase="consultation")
    lesson.file("p1", **GOOD)
    assert lesson.council.deadline is not None
    lesson.at = lesson.council.deadline - 20_000
    assert_accepted(lesson.file("p1", **{**GOOD, "reason": "First change."}))
    refused = lesson.file("p1", **{**GOOD, "reason": "Second change."})
    assert_refused(refused, Reason.CHANGE_USED)
    assert lesson.now.positions["norway"].position.reason == "First change."


def test_confirming_again_files_nothing_twice() -> None:
    lesson = a_lesson("norway", phase="consultation")
    lesson.file("p1", **GOOD)
    assert happened(lesson.confirm("p1")) == ["position_confirmed"]


def test_a_position_for_a_moment_that_has_passed_is_refused_as_stale() -> None:
    lesson = a_lesson("norway", phase="consultation")
    moment = lesson.council.moment
    lesson.close()
    answer = lesson.pupil("p1", c.EditPosition, moment=moment, position=GOOD)
    assert_refused(answer, Reason.STALE)


def test_a_position_outside_consultation_is_refused() -> None:
    lesson = a_lesson("norway", phase="briefing")
    answer = lesson.pupil("p1", c.EditPosition, position=GOOD)
    assert_refused(answer, Reason.WRONG_PHASE)
    assert_refused(lesson.confirm("p1"), Reason.WRONG_PHASE)


def test_positions_are_sealed_until_all_have_filed() -> None:
    lesson = a_lesson("norway", "france", phase="consultation")
    lesson.file("p1", **GOOD)
    assert not lesson.now.revealed
    assert "table_revealed" in happened(lesson.file("p2", **GOOD))


def test_positions_are_shown_when_a_third_of_the_time_has_passed() -> None:
    lesson = a_lesson("norway", "france", phase="consultation")
    lesson.file("p1", **GOOD)
    lesson.wait(139)
    assert not lesson.now.revealed
    lesson.wait(2)
    assert lesson.now.revealed
    assert lesson.council.phase == "consultation"


def test_where_some_confirmed_the_text_is_filed_as_it_stands_and_marked_so() -> None:
    lesson = a_lesson("norway", "norway", phase="consultation")
    lesson.file("p1", **GOOD)
    lesson.close()
    filed = lesson.now.positions["norway"]
    assert filed.standing == "some_confirmed"
    assert filed.position.reason == GOOD["reason"]


def test_where_nobody_confirmed_the_documented_position_stands_in() -> None:
    lesson = a_lesson("norway", phase="consultation")
    lesson.pupil("p1", c.EditPosition, position=GOOD)
    lesson.close()
    assert lesson.now.positions["norway"].standing == "documented"


def test_empty_seats_have_their_documented_positions_at_once() -> None:
    lesson = a_lesson("norway", phase="consultation")
    assert set(lesson.now.positions) == {"france", "turkey", "united_nations"}
    assert lesson.now.positions["turkey"].position.limits == {"escort": "daylight"}


def test_the_key_holder_files_terms() -> None:
    lesson = a_lesson("united_nations", phase="consultation")
    answer = lesson.file("p1", reason="So.")
    assert assert_refused(answer, Reason.INCOMPLETE).details == {"missing": "terms"}
    assert_refused(lesson.file("p1", terms="bribes", reason="So."), Reason.UNKNOWN_TERMS)
    assert_accepted(lesson.file("p1", terms="notice", reason="We must know."))


def test_the_key_holder_files_an_answer_for_each_option_that_needs_the_key() -> None:
    lesson = a_lesson("united_nations", phase="consultation", turn="air_cover")
    answer = lesson.file("p1", key={"air_patrols": "turn"}, reason="So.")
    assert assert_refused(answer, Reason.INCOMPLETE).details == {"missing": "key"}
    key = {"air_patrols": "turn", "close_support": "perhaps"}
    assert_refused(lesson.file("p1", key=key, reason="So."), Reason.UNKNOWN_KEY_ANSWER)
    key["close_support"] = "on_request"
    assert_accepted(lesson.file("p1", key=key, reason="So."))


def test_a_bots_position_counts_at_once() -> None:
    lesson = a_lesson(phase="consultation", empty="bot")
    assert_accepted(lesson.bot("norway", c.EditPosition, position=GOOD))
    assert lesson.now.positions["norway"].standing == "bot"


def test_a_bots_unfit_position_is_refused_like_anybodys() -> None:
    lesson = a_lesson(phase="consultation", empty="bot")
    answer = lesson.bot("norway", c.EditPosition, position={"marks": {}})
    assert_refused(answer, Reason.INCOMPLETE)
    assert_refused(lesson.bot("norway", c.ConfirmPosition, revision=1), Reason.NOT_ALLOWED)
    assert_refused(lesson.bot("norway", c.TakePen), Reason.NOT_ALLOWED)
