"""The teacher leads, and the clock runs."""

from game.core import commands as c
from game.core.clock import bell, due, next_deadline, protected_minutes
from game.core.commands import SHELL
from game.core.refusals import Reason
from game.core.seeing import room_view
from game.core.texts import reason_id
from tests.builders import Lesson, a_lesson, assert_accepted, assert_refused, happened
from tests.core.silences import escort_under_silence

MINUTE = 60_000


def test_the_debrief_has_at_least_a_fifth_of_the_lesson_and_ten_minutes() -> None:
    assert protected_minutes(45) == 10
    assert protected_minutes(60) == 13.2
    assert protected_minutes(90) == 19.8


def test_a_45_minute_lesson_debriefs_from_minute_32() -> None:
    ends, planned, protected = bell("45", 10 * MINUTE, None) or (0, 0, 0)
    assert (ends, planned, protected) == (45 * MINUTE, 32 * MINUTE, 35 * MINUTE)


def test_a_lesson_that_begins_late_still_keeps_its_debrief() -> None:
    ends, planned, _ = bell("45", 0, 20) or (0, 0, 0)
    assert ends - planned >= 10 * MINUTE
    assert bell("open", 0, None) is None


def test_a_lesson_begins_once() -> None:
    lesson = a_lesson("norway")
    assert_refused(lesson.teacher(c.ClosePhase()), Reason.NOT_BEGUN)
    assert_accepted(lesson.teacher(c.ChoosePlan(plan="45")))
    assert_accepted(lesson.teacher(c.Begin()))
    assert_refused(lesson.teacher(c.Begin()), Reason.ALREADY_BEGUN)
    assert_refused(lesson.teacher(c.ChoosePlan(plan="60")), Reason.ALREADY_BEGUN)


def test_left_to_the_clock_a_lesson_reaches_its_debrief_in_time() -> None:
    lesson = a_lesson(plan="45")
    lesson.teacher(c.Begin())
    lesson.wait(35 * 60)
    assert lesson.council.phase == "debrief"
    assert lesson.state.debrief_at is not None
    assert lesson.council.began <= lesson.state.debrief_at
    lesson.wait(20 * 60)
    assert lesson.council.phase == "debrief"


def test_no_turn_begins_that_would_eat_the_debrief() -> None:
    lesson = a_lesson(plan="45", phase="outcome")
    lesson.at += 20 * MINUTE
    lesson.close()
    assert lesson.council.phase == "debrief"
    assert [p.turn for p in lesson.council.done if p.bridge is None] == ["convoy"]


def test_the_clock_cuts_a_turn_and_never_the_debrief() -> None:
    for phase in ("briefing", "consultation"):
        lesson = a_lesson(plan="45", phase=phase)
        assert lesson.state.protected_at is not None
        lesson.at = lesson.state.protected_at
        lesson.close()
        assert lesson.council.phase == "debrief"


def test_extending_stops_where_the_debrief_is_protected() -> None:
    lesson = a_lesson(plan="45", phase="consultation")
    before = lesson.council.deadline
    assert before is not None
    assert_accepted(lesson.teacher(c.Extend(seconds=60)))
    assert lesson.council.deadline == before + MINUTE
    refused = assert_refused(lesson.teacher(c.Extend(seconds=1800)), Reason.DEBRIEF_PROTECTED)
    assert lesson.state.protected_at is not None
    left = lesson.state.protected_at - lesson.council.deadline
    assert refused.details == {"seconds": left // 1000}


def test_without_a_clock_there_is_nothing_to_extend_or_pause() -> None:
    lesson = a_lesson(plan="open", phase="consultation")
    assert next_deadline(lesson.state) is None
    assert_refused(lesson.teacher(c.Extend(seconds=60)), Reason.NOTHING_TO_CLOSE)
    assert_refused(lesson.teacher(c.Pause()), Reason.NOTHING_TO_CLOSE)


def test_a_pause_keeps_what_was_left() -> None:
    lesson = a_lesson("norway", "france", phase="consultation")
    deadline, reveal = lesson.council.deadline, lesson.council.reveal_at
    assert deadline is not None
    assert reveal is not None
    lesson.teacher(c.Pause())
    assert_refused(lesson.teacher(c.Pause()), Reason.PAUSED)
    lesson.wait(100)
    lesson.teacher(c.Resume())
    assert lesson.council.deadline == deadline + 100_000
    assert lesson.council.reveal_at == reveal + 100_000
    assert_refused(lesson.teacher(c.Resume()), Reason.NOT_PAUSED)


def test_a_pause_gives_no_time_back_out_of_the_protected_debrief() -> None:
    lesson = a_lesson("norway", "france", plan="45", phase="consultation")
    protected, sealed = protected_debrief(lesson), lesson.council.reveal_at or 0
    whole, part = (lesson.council.deadline or 0) - lesson.at, sealed - lesson.at
    lesson.teacher(c.Pause())
    lesson.at = protected - 3 * MINUTE
    lesson.teacher(c.Resume())
    assert lesson.council.deadline == protected
    assert lesson.council.reveal_at == lesson.at + round(part * 3 * MINUTE / whole)
    refused = assert_refused(lesson.teacher(c.Extend(seconds=60)), Reason.DEBRIEF_PROTECTED)
    assert refused.details == {"seconds": 0}
    assert_accepted(lesson.teacher(c.MoveBell(seconds=60 * 60)))
    assert_accepted(lesson.teacher(c.Extend(seconds=60)))
    assert lesson.council.deadline == protected + MINUTE


def test_a_phase_that_was_paused_into_the_debrief_has_a_minute_to_finish() -> None:
    lesson = a_lesson("norway", "france", plan="45", phase="consultation")
    lesson.teacher(c.Pause())
    lesson.at = protected_debrief(lesson) + 5 * MINUTE
    lesson.teacher(c.Resume())
    assert lesson.council.deadline == lesson.at + MINUTE
    assert lesson.at < (lesson.council.reveal_at or 0) < lesson.at + MINUTE
    lesson.wait(61)
    assert lesson.council.phase == "debrief"


def test_a_pause_lengthens_no_phase_that_had_less_than_a_minute_left() -> None:
    lesson = a_lesson("norway", plan="45", phase="consultation")
    lesson.at = (lesson.council.deadline or 0) - 7_000
    lesson.teacher(c.Pause())
    lesson.at = protected_debrief(lesson) + MINUTE
    lesson.teacher(c.Resume())
    assert lesson.council.deadline == lesson.at + 7_000


def test_while_the_clock_stands_a_phase_is_not_extended_into_the_debrief() -> None:
    lesson = a_lesson("norway", plan="45", phase="consultation")
    lesson.teacher(c.Pause())
    left = (lesson.council.deadline or 0) - lesson.at
    lesson.at = protected_debrief(lesson) - left - 40_000
    refused = assert_refused(lesson.teacher(c.Extend(seconds=60)), Reason.DEBRIEF_PROTECTED)
    assert refused.details == {"seconds": 40}
    assert_accepted(lesson.teacher(c.Extend(seconds=30)))
    lesson.teacher(c.Resume())
    assert lesson.council.deadline == protected_debrief(lesson) - 10_000


def protected_debrief(lesson: Lesson) -> int:
    """From when on nothing may take time from the debrief."""
    assert lesson.state.protected_at is not None
    return lesson.state.protected_at


def test_a_pause_after_the_reveal_moves_only_the_deadline() -> None:
    lesson = a_lesson("norway", phase="silence")
    lesson.teacher(c.Pause())
    lesson.teacher(c.Resume())
    assert lesson.council.reveal_at is None


def test_a_paused_phase_is_not_closed_by_time() -> None:
    lesson = a_lesson("norway", phase="consultation")
    command = c.ClosePhase(
        council="c1", moment=lesson.council.moment, deadline=lesson.council.deadline
    )
    lesson.teacher(c.Pause())
    assert_refused(lesson.do(command, SHELL), Reason.PAUSED)


def test_a_late_timer_closes_nothing_else() -> None:
    lesson = a_lesson("norway", "france", phase="consultation")
    deadline = lesson.council.deadline
    assert deadline is not None
    moment = lesson.council.moment
    early = c.ClosePhase(council="c1", moment=moment, deadline=deadline)
    assert_refused(lesson.shell(early), Reason.TOO_EARLY)
    lesson.at = deadline
    moved = c.ClosePhase(council="c1", moment=moment, deadline=deadline - 7)
    assert_refused(lesson.shell(moved), Reason.STALE)
    reveal = c.ClosePhase(council="c1", moment=moment, deadline=lesson.council.reveal_at)
    assert happened(lesson.shell(reveal)) == ["table_revealed"]
    assert_refused(lesson.shell(reveal), Reason.STALE)
    assert_accepted(lesson.shell(early))
    assert_refused(lesson.shell(early), Reason.STALE)


def test_the_shell_names_the_moment_and_the_deadline() -> None:
    lesson = a_lesson("norway", phase="consultation")
    bare = c.ClosePhase(council="c1")
    assert_refused(lesson.shell(bare), Reason.TOO_EARLY)


def test_closing_one_of_two_councils_leaves_the_other() -> None:
    lesson = Lesson(councils=2)
    lesson.teacher(c.Begin())
    lesson.teacher(c.ClosePhase(council="c2"))
    phases = [council.phase for council in lesson.state.councils.values()]
    assert phases == ["briefing", "consultation"]
    assert_refused(lesson.teacher(c.ClosePhase(council="c4")), Reason.NO_SUCH_COUNCIL)
    both = due(lesson.state, lesson.at + 600_000)
    assert {command.council for command in both} == {"c1", "c2"}


def test_what_fits_only_some_councils_is_done_there() -> None:
    lesson = Lesson(councils=2)
    lesson.teacher(c.Begin())
    lesson.teacher(c.Pause(council="c2"))
    assert happened(lesson.teacher(c.Pause())) == ["clock_paused"]


def test_after_an_outage_a_phase_has_what_was_left_and_a_minute_at_least() -> None:
    lesson = a_lesson("norway", phase="consultation")
    deadline = lesson.council.deadline
    assert deadline is not None
    last = deadline - 10_000
    lesson.at = deadline + 5 * MINUTE
    lesson.shell(c.Restore(last=last))
    assert lesson.council.deadline == lesson.at + MINUTE
    again = c.Restore(last=lesson.at)
    assert happened(lesson.shell(again)) == []


def test_a_machine_that_slept_gives_no_time_back_out_of_the_protected_debrief() -> None:
    lesson = a_lesson("norway", plan="45", phase="consultation")
    last = lesson.at
    lesson.at = protected_debrief(lesson) - 2 * MINUTE
    lesson.shell(c.Restore(last=last))
    assert lesson.council.deadline == protected_debrief(lesson)
    last = lesson.at
    lesson.at += 10 * MINUTE
    lesson.shell(c.Restore(last=last))
    assert lesson.council.deadline == lesson.at + MINUTE
    lesson.wait(61)
    assert lesson.council.phase == "debrief"


def test_after_an_outage_a_paused_phase_stays_as_it_was() -> None:
    lesson = a_lesson("norway", phase="consultation")
    lesson.teacher(c.Pause())
    lesson.at += 5 * MINUTE
    assert happened(lesson.shell(c.Restore(last=lesson.at - MINUTE))) == []


def test_the_teacher_adds_an_authored_happening_or_own_words() -> None:
    lesson = a_lesson("norway", phase="consultation")
    assert_accepted(lesson.teacher(c.AddInject(inject="storm")))
    assert_accepted(lesson.teacher(c.AddInject(text="The ferry is late.")))
    assert [i.number for i in lesson.council.injects] == [1, 2]
    assert_refused(lesson.teacher(c.AddInject(inject="earthquake")), Reason.UNKNOWN_INJECT)
    assert_refused(lesson.teacher(c.AddInject(text=" ")), Reason.INCOMPLETE)
    assert_refused(a_lesson().teacher(c.AddInject(inject="storm")), Reason.WRONG_PHASE)


def test_a_text_can_be_hidden_and_shown_again() -> None:
    lesson = a_lesson("norway", phase="consultation")
    lesson.teacher(c.AddInject(text="The ferry is late."))
    reason = reason_id(1, "convoy", "turkey")
    for text in (reason, "inject:1"):
        assert_accepted(lesson.teacher(c.HideText(council="c1", text=text)))
    assert lesson.council.hidden == {reason, "inject:1"}
    lesson.teacher(c.HideText(council="c1", text=reason, hidden=False))
    assert lesson.council.hidden == {"inject:1"}
    unknown = c.HideText(council="c1", text="reason:1:convoy:spain")
    assert_refused(lesson.teacher(unknown), Reason.UNKNOWN_TEXT)


def test_what_the_debrief_shows_can_be_hidden_there() -> None:
    lesson = a_lesson("norway", phase="consultation")
    marks = {"talks": "accept", "escort": "accept", "blockade": "cannot"}
    lesson.file("p1", marks=marks, preferred="escort", reason="On the first path.")
    lesson.close("outcome")
    lesson.teacher(c.StepBack(council="c1", to_turn="convoy"))
    lesson.close("consultation")
    lesson.file("p1", marks=marks, preferred="escort", reason="In a turn that was cut.")
    lesson.teacher(c.End())
    shown = room_view(lesson.state, "c1", "en", 1).model_dump_json()
    assert "first path" in shown and "was cut" in shown
    for path in (1, 2):
        hide = c.HideText(council="c1", text=reason_id(path, "convoy", "norway"))
        assert_accepted(lesson.teacher(hide))
    shown = room_view(lesson.state, "c1", "en", 1).model_dump_json()
    assert "first path" not in shown and "was cut" not in shown


def test_letters_can_be_hidden_as_well() -> None:
    lesson = escort_under_silence()
    lesson.pupil("p3", c.BreakSilence, reason="No.", limit="daylight")
    hide = c.HideText(council="c1", text="letter:1:convoy:turkey")
    assert_accepted(lesson.teacher(hide))


def test_the_letter_that_goes_with_a_key_can_be_hidden() -> None:
    lesson = a_lesson("united_nations", phase="consultation", turn="air_cover")
    key = {"air_patrols": "turn", "close_support": "refuse"}
    lesson.file("p1", key=key, reason="So.")
    lesson.close("key")
    lesson.pupil("p1", c.TurnKey, answer="refuse", letter="Not now.")
    hide = c.HideText(council="c1", text="letter:1:air_cover:key")
    assert_accepted(lesson.teacher(hide))


def test_the_record_can_be_shown_after_the_outcome() -> None:
    lesson = a_lesson("norway", phase="consultation")
    assert_refused(lesson.teacher(c.ShowRecord()), Reason.WRONG_PHASE)
    lesson.close("outcome")
    assert_accepted(lesson.teacher(c.ShowRecord()))
    assert lesson.council.record_shown


def test_ending_goes_to_the_debrief_and_from_there_ends_the_session() -> None:
    lesson = a_lesson("norway", phase="consultation")
    lesson.teacher(c.End())
    assert lesson.council.phase == "debrief"
    assert_refused(lesson.teacher(c.ClosePhase()), Reason.NOTHING_TO_CLOSE)
    lesson.teacher(c.End())
    assert lesson.state.ended
    assert_refused(lesson.teacher(c.End()), Reason.SESSION_ENDED)


def test_a_lobby_can_be_ended() -> None:
    lesson = a_lesson("norway")
    assert happened(lesson.teacher(c.End())) == ["session_ended"]


def test_a_late_turn_has_less_time_in_proportion_and_ends_with_the_debrief() -> None:
    lesson = a_lesson(plan="45")
    lesson.teacher(c.Begin(minutes=25))
    lesson.wait(60)
    lesson.close("outcome")
    assert lesson.state.debrief_at is not None
    lesson.at = lesson.state.debrief_at - 9 * MINUTE
    lesson.close()
    assert lesson.council.phase == "briefing"
    assert lesson.council.deadline is not None
    given = lesson.council.deadline - lesson.at
    assert given == int(150 * 9 * 60 / 660 * 1000)
    lesson.wait(10 * 60)
    assert lesson.council.phase == "debrief"
    assert lesson.council.began <= lesson.state.debrief_at + MINUTE
