"""The silence procedure: letters, limits, the second round."""

from game.core import commands as c
from game.core.refusals import Reason
from game.scenario.model import Mark
from tests.builders import a_lesson, assert_accepted, assert_refused, happened
from tests.core.silences import AGAINST, FOR, escort_under_silence


def test_whoever_says_nothing_lets_the_text_pass() -> None:
    lesson = escort_under_silence()
    lesson.wait(91)
    assert lesson.council.phase == "outcome"
    assert lesson.now.adopted == "escort"
    assert lesson.now.let_pass == ("turkey",)


def test_letting_pass_what_one_could_not_accept_costs_trust_at_home() -> None:
    lesson = escort_under_silence()
    before = lesson.council.trust["turkey"]
    lesson.close()
    assert lesson.council.trust["turkey"] == before - 8


def test_only_a_delegation_that_could_not_accept_may_break_silence() -> None:
    lesson = escort_under_silence()
    answer = lesson.pupil("p1", c.BreakSilence, reason="No.", option="talks")
    assert_refused(answer, Reason.MAY_NOT_BREAK)
    assert_refused(lesson.pupil("p1", c.KeepSilence), Reason.MAY_NOT_BREAK)
    assert_refused(lesson.pupil("p1", c.BeginLetter), Reason.MAY_NOT_BREAK)


def test_silence_can_only_be_broken_while_it_lasts() -> None:
    lesson = a_lesson("turkey", phase="consultation")
    answer = lesson.pupil("p1", c.BreakSilence, reason="No.", option="talks")
    assert_refused(answer, Reason.WRONG_PHASE)


def test_a_letter_needs_a_reason_and_names_one_thing_it_could_live_with() -> None:
    lesson = escort_under_silence()
    empty = lesson.pupil("p3", c.BreakSilence, reason="", option="talks")
    assert_refused(empty, Reason.REASON_LENGTH)
    both = lesson.pupil("p3", c.BreakSilence, reason="No.", option="talks", limit="daylight")
    assert_refused(both, Reason.LETTER_UNFIT)
    unknown = lesson.pupil("p3", c.BreakSilence, reason="No.", option="escort")
    assert_refused(unknown, Reason.UNKNOWN_OPTION)
    foreign = lesson.pupil("p3", c.BreakSilence, reason="No.", limit="own_waters")
    assert_refused(foreign, Reason.UNKNOWN_LIMIT)


def test_a_letter_brings_two_more_minutes_of_consultation() -> None:
    lesson = escort_under_silence()
    assert_accepted(lesson.pupil("p3", c.BreakSilence, reason="No.", limit="daylight"))
    assert lesson.council.phase == "consultation"
    assert lesson.now.round == 2
    assert lesson.council.deadline == lesson.at + 120_000


def test_a_broken_option_comes_back_only_with_the_letters_limit() -> None:
    lesson = escort_under_silence()
    lesson.pupil("p3", c.BreakSilence, reason="No.", limit="daylight")
    lesson.close()
    assert (lesson.now.tabled, lesson.now.limits) == ("escort", ("daylight",))
    lesson.close()
    assert lesson.now.adopted == "escort"
    assert lesson.now.limits == ("daylight",)
    assert lesson.now.score == 85


def test_without_a_limit_the_runner_up_is_tabled() -> None:
    lesson = escort_under_silence()
    lesson.pupil("p3", c.BreakSilence, reason="No.", option="blockade")
    lesson.close()
    assert lesson.now.tabled == "talks"


def test_the_writer_is_bound_to_what_its_letter_could_live_with() -> None:
    lesson = escort_under_silence()
    lesson.pupil("p3", c.BreakSilence, reason="No.", limit="daylight")
    assert lesson.now.positions["turkey"].position.marks["escort"] == "reserve"
    assert lesson.now.positions["turkey"].position.limits["escort"] == "daylight"
    assert_refused(lesson.file("p3", **AGAINST), Reason.BOUND_TO_RESERVE)


def test_the_writers_own_text_follows_its_letter_and_needs_no_new_word() -> None:
    lesson = escort_under_silence()
    before = lesson.now.papers["turkey"]
    lesson.pupil("p3", c.BreakSilence, reason="Not like this.", limit="daylight")
    after = lesson.now.papers["turkey"]
    assert after.position == lesson.now.positions["turkey"].position
    assert after.position.marks["escort"] is Mark.RESERVE
    assert after.position.limits["escort"] == "daylight"
    assert (after.revision, after.confirmed) == (before.revision + 1, before.confirmed)


def test_what_was_written_on_since_is_left_as_it_is() -> None:
    lesson = a_lesson("norway", "france", "turkey", "turkey", phase="consultation")
    for pid, position in (("p1", FOR), ("p2", FOR), ("p3", AGAINST)):
        lesson.file(pid, **position)
    lesson.confirm("p4")
    lesson.pupil("p3", c.EditPosition, position={**AGAINST, "reason": "Not yet."})
    written = lesson.now.papers["turkey"]
    lesson.close("silence")
    lesson.pupil("p3", c.BreakSilence, reason="Not like this.", limit="daylight")
    assert lesson.now.papers["turkey"] == written


def test_a_letter_for_an_option_that_its_writer_already_reserved_changes_no_mark() -> None:
    lesson = escort_under_silence()
    answer = lesson.pupil("p3", c.BreakSilence, reason="No.", option="blockade")
    assert "position_filed" not in happened(answer)


def test_who_broke_may_not_break_again_in_this_turn() -> None:
    lesson = escort_under_silence()
    lesson.pupil("p3", c.BreakSilence, reason="No.", option="blockade")
    lesson.close()
    answer = lesson.pupil("p3", c.BreakSilence, reason="No.", option="escort")
    assert_refused(answer, Reason.BROKE_ALREADY)


def test_broken_twice_means_no_decision() -> None:
    lesson = escort_under_silence()
    lesson.pupil("p3", c.BreakSilence, reason="No.", option="blockade")
    marks = {"talks": "cannot", "escort": "accept", "blockade": "reserve"}
    lesson.file("p1", marks=marks, preferred="escort", reason="Not talks.")
    lesson.close()
    assert lesson.now.tabled == "talks"
    answer = lesson.pupil("p1", c.BreakSilence, reason="No.", option="blockade")
    assert "no_decision" in happened(answer)
    assert lesson.now.adopted == "none"
    assert lesson.now.outcome == "waiting"


def test_silence_ends_early_when_all_who_could_break_have_said_they_will_not() -> None:
    lesson = escort_under_silence()
    lesson.at += 5_000
    assert happened(lesson.pupil("p3", c.KeepSilence)) == ["silence_kept", "deadline_moved"]
    assert lesson.council.deadline == lesson.council.began + 20_000


def test_after_twenty_seconds_the_last_word_ends_silence_at_once() -> None:
    lesson = escort_under_silence()
    lesson.at += 40_000
    lesson.pupil("p3", c.KeepSilence)
    assert lesson.council.deadline == lesson.at


def test_shortly_before_the_end_a_last_word_changes_nothing() -> None:
    lesson = escort_under_silence()
    assert lesson.council.deadline is not None
    lesson.at = lesson.council.deadline
    assert happened(lesson.pupil("p3", c.KeepSilence)) == ["silence_kept"]


def test_silence_is_short_when_nobody_could_break_it() -> None:
    lesson = a_lesson(phase="silence")
    assert lesson.council.deadline == lesson.council.began + 20_000


def test_one_word_is_enough() -> None:
    lesson = escort_under_silence()
    lesson.pupil("p3", c.KeepSilence)
    assert_refused(lesson.pupil("p3", c.KeepSilence), Reason.SAID_KEEPS)
    broken = lesson.pupil("p3", c.BreakSilence, reason="No.", option="talks")
    assert_refused(broken, Reason.SAID_KEEPS)


def test_a_letter_begun_at_the_deadline_gets_thirty_seconds_once() -> None:
    lesson = escort_under_silence()
    assert happened(lesson.pupil("p3", c.BeginLetter)) == ["letter_begun"]
    assert happened(lesson.pupil("p3", c.BeginLetter)) == []
    lesson.wait(91)
    assert lesson.council.phase == "silence"
    lesson.wait(30)
    assert lesson.council.phase == "outcome"


def test_an_empty_seat_never_breaks_silence() -> None:
    lesson = a_lesson("norway", "france", phase="consultation")
    marks = {"talks": "cannot", "escort": "reserve", "blockade": "accept"}
    lesson.file("p1", marks=marks, preferred="blockade", reason="All of it.")
    lesson.file("p2", marks=marks, preferred="blockade", reason="All of it.")
    lesson.close("silence")
    lesson.close()
    assert lesson.now.adopted == "blockade"
    assert lesson.now.let_pass == ("turkey",)


def test_a_limit_that_two_ask_for_enters_the_text() -> None:
    lesson = a_lesson("norway", "france", "turkey", phase="consultation")
    ask = {
        "marks": {"talks": "cannot", "escort": "reserve", "blockade": "accept"},
        "limits": {"escort": "daylight"},
        "preferred": "blockade",
        "reason": "By day.",
    }
    lesson.file("p1", **FOR)
    lesson.file("p2", **ask)
    other = {
        "marks": {"talks": "accept", "escort": "reserve", "blockade": "cannot"},
        "limits": {"escort": "daylight"},
        "preferred": "talks",
        "reason": "By day.",
    }
    lesson.file("p3", **other)
    lesson.teacher(c.ClosePhase())
    if lesson.council.phase == "chair":
        moment = lesson.council.moment
        lesson.teacher(c.TableOption(council="c1", moment=moment, option="escort"))
    assert lesson.now.tabled == "escort"
    assert lesson.now.limits == ("daylight",)


def test_without_a_clock_silence_waits_for_the_teacher() -> None:
    lesson = escort_under_silence(plan="open")
    assert lesson.council.deadline is None
    assert happened(lesson.pupil("p3", c.KeepSilence)) == ["silence_kept"]
