"""The debrief: our log beside the record."""

from game.core import commands as c
from game.core.seeing import room_view, seat_view
from game.core.views.debrief import DebriefView
from tests.builders import Lesson, a_lesson
from tests.core.silences import escort_under_silence
from tests.core.test_phases import with_plan


def debrief(lesson: Lesson) -> DebriefView:
    if lesson.council.phase != "debrief":
        lesson.teacher(c.End())
    view = room_view(lesson.state, "c1", "en", 1).debrief
    assert view is not None
    return view


def test_each_turn_stands_beside_what_the_governments_did() -> None:
    lesson = a_lesson("norway", phase="outcome", turn="force")
    lesson.close()
    turns = debrief(lesson).turns
    assert [turn.played for turn in turns] == [True, True, True]
    assert [turn.record.compared for turn in turns] == ["same", "same", "same"]
    assert turns[0].record.adopted_title == "Escort the ships"
    assert turns[2].record.adopted_title is None
    assert set(turns[2].pledges) == {"norway", "france", "turkey"}
    asked = turns[2].terms
    assert asked is not None and asked.question.startswith("How long does the mission")
    assert turns[2].positions["united_nations"].terms == "to_the_end"
    assert turns[1].terms is None


def test_what_was_needed_and_offered_is_told_by_name() -> None:
    lesson = a_lesson("norway", phase="pledging", turn="force")
    lesson.pupil("p1", c.Pledge, offers=[c.Offer(asset="ships", amount=4)])
    lesson.confirm("p1")
    lesson.close("outcome")
    first, _, last = debrief(lesson).turns
    assert first.requirements == ()
    ships = next(need for need in last.requirements if need.asset == "ships")
    assert ships.name == last.pledges["norway"].names["ships"] == "Escort ships"
    assert ships.offered is not None and ships.offered >= 4


def test_another_course_is_called_different() -> None:
    lesson = escort_under_silence()
    lesson.pupil("p3", c.BreakSilence, reason="No.", option="talks")
    lesson.close("outcome")
    first = debrief(lesson).turns[0]
    assert first.record.compared == "different"
    assert first.letters[0].text == "No."


def test_fewer_forces_than_in_the_record_are_different() -> None:
    lesson = a_lesson("norway", "france", "turkey", phase="pledging", turn="force")
    for pid in ("p1", "p2", "p3"):
        lesson.pupil(pid, c.Pledge, offers=[])
        lesson.confirm(pid)
    lesson.close("outcome")
    assert debrief(lesson).turns[2].record.compared == "different"


def test_other_terms_than_in_the_record_are_different() -> None:
    lesson = a_lesson("united_nations", phase="pledging", turn="force")
    lesson.file("p1", terms="a_month", reason="The council pays for a month.")
    lesson.close("outcome")
    assert lesson.now.pledged == "met"
    assert debrief(lesson).turns[2].record.compared == "different"


def test_turns_that_were_not_played_are_shown_with_their_record() -> None:
    lesson = a_lesson("norway", phase="outcome")
    second = debrief(lesson).turns[1]
    assert not second.played
    assert second.outcome is None
    assert second.record.compared == "not_comparable"
    assert second.stances
    assert second.options


def test_a_bridged_turn_tells_its_bridge() -> None:
    lesson = with_plan("convoy", "force")
    lesson.close("debrief")
    second = debrief(lesson).turns[1]
    assert second.bridged == "In April aircraft began to patrol over the escorted ships."
    assert second.record.compared == "not_comparable"


def test_a_turn_that_was_cut_has_positions_and_no_outcome() -> None:
    lesson = a_lesson("norway", phase="consultation")
    first = debrief(lesson).turns[0]
    assert first.outcome is None
    assert set(first.positions) == {"france", "turkey", "united_nations"}


def test_paths_that_were_left_stay_beside_the_new_one() -> None:
    lesson = a_lesson("norway", phase="outcome", turn="air_cover")
    lesson.teacher(c.StepBack(council="c1", to_turn="convoy"))
    (left,) = debrief(lesson).earlier_paths
    assert [turn.turn for turn in left] == ["convoy", "air_cover"]


def test_stances_show_whether_they_are_documented() -> None:
    stances = debrief(a_lesson("norway", phase="outcome")).turns[0].stances
    assert {stance.basis for stance in stances} == {"documented", "inferred"}
    sources = {stance.basis: stance.source is not None for stance in stances}
    assert sources["documented"]


def test_all_aims_and_trust_at_home_are_open_at_last() -> None:
    lesson = a_lesson("norway", phase="outcome", turn="force")
    lesson.close()
    results = {result.seat: result for result in debrief(lesson).results}
    assert all(aim.state is not None for aim in results["norway"].aims)
    view = seat_view(lesson.state, "c1", "norway", "en", 1)
    assert view.card is not None
    assert [aim.state for aim in view.card.aims] == [aim.state for aim in results["norway"].aims]


def test_two_paths_are_drawn_for_each_indicator() -> None:
    lesson = a_lesson("norway", phase="outcome", turn="force")
    lesson.close()
    access = debrief(lesson).paths[0]
    assert access.record == (30, 45, 65, 83)
    assert access.ours[0] == 30
    assert len(access.ours) == 4


def test_trust_that_rose_or_fell_is_shown_so() -> None:
    lesson = escort_under_silence()
    lesson.close("outcome")
    results = {result.seat: result.trust.arrow for result in debrief(lesson).results}
    assert results["turkey"] == "down"
    assert "level" in results.values()


def test_an_observer_is_reminded_of_the_task() -> None:
    lesson = a_lesson("norway", phase="outcome")
    lesson.teacher(c.End())
    view = seat_view(lesson.state, "c1", None, "en", 1)
    assert view.debrief is not None
    assert view.debrief.own_observer_task


def test_what_there_was_no_time_for_is_bridged_before_the_ending() -> None:
    lesson = a_lesson("norway", phase="outcome")
    view = debrief(lesson)
    assert view.turns[1].bridged == "In April aircraft began to patrol over the escorted ships."
    assert len(view.paths[0].ours) == len(view.paths[0].record)
    assert lesson.council.ending == "open_port"


def test_stepping_back_from_a_cut_turn_keeps_what_was_written_there() -> None:
    lesson = a_lesson("norway", phase="consultation")
    lesson.teacher(c.End())
    lesson.teacher(c.StepBack(council="c1", to_turn="convoy"))
    assert [played.turn for played in lesson.council.earlier[0]][-1] == "convoy"
    assert lesson.council.cut is None
