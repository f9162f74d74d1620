"""A lesson whose bell is moved while it runs."""

from game.core import commands as c
from game.core.bell import turns_that_fit
from game.core.clock import MINUTE, SHORT_SILENCE, due, planned_after
from game.core.commands import FACILITATOR, Actor
from game.core.refusals import Reason, Refusal
from game.core.statuses import facilitator_status
from tests.builders import Lesson, a_lesson, assert_accepted, assert_refused, happened

PUPIL = Actor("participant", participant="p1")


def move(lesson: Lesson, minutes: float, debrief: bool = False) -> object:
    return lesson.teacher(c.MoveBell(seconds=int(minutes * 60), debrief=debrief))


def left(lesson: Lesson) -> tuple[float, float, float]:
    """Minutes until the bell, until the planned debrief, and until the protected one."""
    state = lesson.state
    times = (state.ends_at or 0, state.debrief_at or 0, state.protected_at or 0)
    ends, planned, protected = ((each - lesson.at) / MINUTE for each in times)
    return ends, planned, protected


def fitting(lesson: Lesson) -> tuple[str, ...]:
    return turns_that_fit(lesson.state, lesson.council, lesson.at)


def test_ten_minutes_more_move_the_debrief_by_ten_minutes() -> None:
    lesson = a_lesson(plan="45", phase="briefing")
    assert left(lesson) == (35, 22, 25)
    assert happened(move(lesson, 45)) == ["bell_moved"]
    assert left(lesson) == (45, 32, 35)


def test_a_fire_drill_takes_from_the_planned_debrief_first_and_never_from_the_protected() -> None:
    lesson = a_lesson(plan="45", phase="briefing")
    move(lesson, 30)
    assert left(lesson) == (30, 17, 20)
    move(lesson, 22)
    assert left(lesson) == (22, 11, 12)
    lesson.at += 2 * MINUTE
    move(lesson, 19)
    assert left(lesson) == (19, 9, 9)


def test_an_earlier_bell_never_lets_the_debrief_begin_later_nor_a_later_one_earlier() -> None:
    lesson = a_lesson(plan="45", phase="briefing")
    lesson.at += 20 * MINUTE
    assert left(lesson) == (15, 2, 5)
    move(lesson, 14.5)
    assert left(lesson) == (14.5, 2, 4.5)
    move(lesson, 16)
    assert left(lesson) == (16, 3.5, 6)


def test_a_phase_that_a_near_bell_shortens_gets_its_time_back_with_a_later_one() -> None:
    lesson = a_lesson("norway", "france", plan="45", phase="consultation")
    deadline, reveal = lesson.council.deadline or 0, lesson.council.reveal_at or 0
    assert happened(move(lesson, 14)) == ["bell_moved", "deadline_moved"]
    nearer, sooner = lesson.council.deadline or 0, lesson.council.reveal_at or 0
    assert lesson.at + SHORT_SILENCE <= nearer <= (lesson.state.protected_at or 0) < deadline
    assert lesson.at < sooner < reveal
    assert happened(move(lesson, 35)) == ["bell_moved", "deadline_moved"]
    assert lesson.council.deadline == deadline
    assert abs((lesson.council.reveal_at or 0) - reveal) < 10


def test_what_was_added_to_a_phase_stays_added() -> None:
    lesson = a_lesson("norway", plan="45", phase="briefing")
    planned = lesson.council.deadline or 0
    lesson.teacher(c.Extend(seconds=60))
    move(lesson, 14)
    shortened = lesson.council.deadline or 0
    assert planned > shortened
    move(lesson, 35)
    assert lesson.council.deadline == planned + MINUTE


def test_a_phase_that_the_bell_does_not_touch_stays_as_it_is() -> None:
    lesson = a_lesson(plan="45", phase="briefing")
    deadline = lesson.council.deadline
    assert happened(move(lesson, 34)) == ["bell_moved"]
    assert happened(move(lesson, 60)) == ["bell_moved"]
    assert lesson.council.deadline == deadline


def test_an_earlier_bell_leaves_time_to_finish_a_sentence_and_lengthens_nothing() -> None:
    lesson = a_lesson("norway", plan="45", phase="consultation")
    lesson.at += 4 * MINUTE
    move(lesson, 10.1)
    assert lesson.council.deadline == lesson.at + SHORT_SILENCE
    lesson.at += 15_000
    move(lesson, 10.05)
    assert lesson.council.deadline == lesson.at + 5_000


def test_a_paused_phase_keeps_its_last_seconds_until_the_clock_runs_again() -> None:
    lesson = a_lesson("norway", plan="45", phase="consultation")
    lesson.teacher(c.Pause())
    paused = lesson.at
    lesson.at += 2 * MINUTE
    move(lesson, 10.1)
    assert (lesson.council.deadline or 0) >= paused + SHORT_SILENCE
    assert lesson.council.paused_at == paused


def test_a_later_bell_lengthens_no_silence() -> None:
    lesson = a_lesson("norway", plan="45", phase="outcome")
    lesson.teacher(c.StepBack(council="c1", to_turn="convoy"))
    lesson.at += 15 * MINUTE
    lesson.close("silence")
    deadline = lesson.council.deadline
    assert happened(move(lesson, 60)) == ["bell_moved"]
    assert lesson.council.deadline == deadline


def test_so_near_a_bell_that_the_debrief_begins_now_has_to_be_asked_for() -> None:
    lesson = a_lesson("norway", plan="45", phase="consultation")
    before = lesson.state
    refused = assert_refused(lesson.teacher(c.MoveBell(seconds=600)), Reason.BELL_TOO_NEAR)
    assert refused.details == {"minutes": 11}
    assert lesson.state == before
    assert_accepted(lesson.teacher(c.MoveBell(seconds=11 * 60)))
    assert lesson.council.phase == "consultation"
    told = happened(move(lesson, 10, debrief=True))
    assert told[0] == "bell_moved" and told[-1] == "phase_began"
    assert lesson.council.phase == "debrief"
    assert lesson.state.ends_at == lesson.at + 10 * MINUTE


def test_the_smallest_bell_that_a_refusal_names_is_taken_in_every_plan() -> None:
    for plan in ("45", "60", "90"):
        lesson = a_lesson("norway", plan=plan, phase="consultation")
        refused = lesson.teacher(c.MoveBell(seconds=60))
        assert isinstance(refused, Refusal)
        minutes = int(refused.details["minutes"])
        assert_refused(lesson.teacher(c.MoveBell(seconds=minutes * 60 - 60)), Reason.BELL_TOO_NEAR)
        assert_accepted(lesson.teacher(c.MoveBell(seconds=minutes * 60)))


def test_in_the_debrief_the_bell_only_says_when_the_lesson_ends() -> None:
    lesson = a_lesson("norway", plan="45", phase="consultation")
    lesson.teacher(c.End())
    assert happened(move(lesson, 5)) == ["bell_moved"]
    assert lesson.state.ends_at == lesson.at + 5 * MINUTE
    assert happened(move(lesson, 15)) == ["bell_moved"]


def test_every_council_follows_the_bell() -> None:
    lesson = Lesson(councils=2, plan="45")
    lesson.teacher(c.Begin())
    move(lesson, 13)
    deadlines = {council.deadline for council in lesson.state.councils.values()}
    assert len(deadlines) == 1
    move(lesson, 9, debrief=True)
    assert {council.phase for council in lesson.state.councils.values()} == {"debrief"}
    assert due(lesson.state, lesson.at + 60 * MINUTE) == ()


def test_there_is_no_bell_before_the_lesson_nor_without_a_clock() -> None:
    assert_refused(a_lesson("norway").teacher(c.MoveBell(seconds=1800)), Reason.NOT_BEGUN)
    open_end = a_lesson("norway", plan="open", phase="consultation")
    assert_refused(open_end.teacher(c.MoveBell(seconds=1800)), Reason.NO_BELL)
    lesson = a_lesson("norway", phase="consultation")
    assert_refused(lesson.do(c.MoveBell(seconds=1800), PUPIL), Reason.NOT_ALLOWED)
    assert not isinstance(lesson.do(c.MoveBell(seconds=1800), FACILITATOR), Refusal)


def test_turns_that_no_longer_fit_are_bridged_and_the_debrief_comes() -> None:
    lesson = a_lesson("norway", plan="45", phase="consultation")
    move(lesson, 20)
    assert fitting(lesson) == ()
    lesson.wait(10 * 60)
    assert lesson.council.phase == "debrief"
    assert lesson.council.began <= (lesson.state.protected_at or 0)


def test_the_teacher_is_told_which_turns_still_fit() -> None:
    lesson = Lesson(plan="45")
    lesson.join("norway")
    assert fitting(lesson) == ("convoy", "air_cover", "force")
    lesson.teacher(c.Begin())
    assert fitting(lesson) == ("air_cover",)
    move(lesson, 60)
    assert fitting(lesson) == ("air_cover", "force")
    move(lesson, 25)
    assert fitting(lesson) == ()
    move(lesson, 60)
    status = facilitator_status(lesson.state, "c1", "en", lesson.at, lesson.here, 1, 1)
    assert status.turns_that_fit == ("air_cover", "force")
    lesson.close("outcome")
    lesson.close()
    lesson.close("outcome")
    lesson.close()
    assert lesson.council.playing.turn == "force"
    assert fitting(lesson) == ()
    lesson.teacher(c.End())
    assert fitting(lesson) == ()


def test_a_tie_and_a_key_leave_a_turn_the_same_time_as_the_phase_before_them() -> None:
    for rare, usual in (("chair", "consultation"), ("key", "silence")):
        assert planned_after("45", "decision", rare) == planned_after("45", "decision", usual)
    assert planned_after("45", "decision", "outcome") == 0
    assert planned_after("45", "pledge", "pledging") == 60_000 + 90_000
    assert planned_after("open", "pledge", "pledging") == 0


def test_without_a_clock_every_turn_fits() -> None:
    lesson = a_lesson("norway", plan="open", phase="consultation")
    assert fitting(lesson) == ("air_cover", "force")
