"""The quick part of what each viewer sees."""

from typing import Any

from game.core import commands as c
from game.core.statuses import facilitator_status, room_status, seat_status
from game.core.views.status import FacilitatorStatus, RoomStatus, RowStatus, SeatStatus
from tests.builders import Lesson, a_lesson
from tests.builders_scenario import a_scenario
from tests.core.silences import escort_under_silence
from tests.core.test_positions import GOOD


def mine(lesson: Lesson, pid: str = "p1") -> SeatStatus:
    who = lesson.state.participants[pid]
    return seat_status(lesson.state, who.council, who.seat, pid, "en", lesson.at, lesson.here, 9, 3)


def room(lesson: Lesson) -> RoomStatus:
    return room_status(lesson.state, "c1", "en", lesson.at, lesson.here, 9, 3)


def teachers(lesson: Lesson, language: Any = "en") -> FacilitatorStatus:
    return facilitator_status(lesson.state, "c1", language, lesson.at, lesson.here, 9, 3)


def row(status: RoomStatus | SeatStatus | FacilitatorStatus, seat: str) -> RowStatus:
    return next(r for r in status.rows if r.seat == seat)


def test_a_status_says_to_which_view_and_log_it_belongs() -> None:
    status = room(a_lesson("norway"))
    assert (status.seq, status.view, status.left) == (9, 3, None)


def test_waiting_names_delegations() -> None:
    lesson = a_lesson("norway", "france", phase="consultation")
    assert room(lesson).waiting_for == ("norway", "france")
    lesson.file("p1", **GOOD)
    assert room(lesson).waiting_for == ("france",)
    pledging = a_lesson("norway", phase="pledging", turn="force")
    assert room(pledging).waiting_for == ("norway",)
    assert room(a_lesson("norway", phase="briefing")).waiting_for == ()


def test_the_key_phase_waits_for_its_holder() -> None:
    lesson = a_lesson("united_nations", phase="key", turn="air_cover")
    assert room(lesson).waiting_for == ("united_nations",)


def test_every_row_says_what_its_delegation_does() -> None:
    lesson = a_lesson("norway", "norway", "france", "turkey", phase="consultation")
    assert row(room(lesson), "norway").state == "reading"
    lesson.pupil("p1", c.EditPosition, position=GOOD)
    assert row(room(lesson), "norway").state == "writing"
    lesson.confirm("p1")
    assert row(room(lesson), "norway").state == "some_confirmed"
    lesson.confirm("p2")
    assert row(room(lesson), "norway").state == "filed"
    lesson.gone.add("p3")
    assert row(room(lesson), "france").state == "away"
    assert (row(room(lesson), "france").members, row(room(lesson), "france").here) == (1, 0)
    assert row(room(a_lesson(phase="briefing")), "norway").state == "empty"
    assert row(room(a_lesson()), "norway").driver == "documented"


def test_positions_are_sealed_from_everybody_but_their_writers_and_the_teacher() -> None:
    lesson = a_lesson("norway", "france", phase="consultation")
    lesson.file("p1", **GOOD)
    assert row(mine(lesson), "norway").cell is not None
    assert row(mine(lesson, "p2"), "norway").cell is None
    assert row(room(lesson), "norway").cell is None
    assert row(teachers(lesson), "norway").cell is not None


def test_after_the_reveal_everybody_sees_them_and_the_chairs_intention() -> None:
    lesson = a_lesson("norway", phase="consultation")
    lesson.file("p1", **GOOD)
    status = room(lesson)
    cell = row(status, "norway").cell
    assert cell is not None
    assert cell.reason == GOOD["reason"]
    assert status.intention is not None
    assert status.intention.option == "escort"
    assert status.intention.cannot == {"talks": 1, "escort": 0, "blockade": 2}
    assert status.intention.paths == ()


def test_a_documented_position_says_why_in_the_readers_language() -> None:
    lesson = a_lesson(phase="silence")
    cell = row(room(lesson), "turkey").cell
    assert cell is not None
    assert (cell.standing, cell.reason) == ("documented", "The harbour master would listen to us.")
    assert (cell.basis, cell.source) == ("inferred", None)
    france = row(room(lesson), "france").cell
    assert france is not None and france.source is not None
    assert france.basis == "documented"
    un = row(room(lesson), "united_nations").cell
    assert un is not None
    assert un.reason == "The mission wanted the food to arrive."
    keyed = row(room(a_lesson(phase="silence", turn="air_cover")), "united_nations").cell
    assert keyed is not None
    assert "Patrols protect the observers as well." in keyed.reason


def test_one_bot_a_turn_says_aloud_what_would_move_it() -> None:
    lesson = a_lesson(phase="consultation", empty="bot")
    documented = a_lesson(phase="silence").now.positions
    for seat in ("norway", "france", "turkey", "united_nations"):
        lesson.bot(seat, c.EditPosition, position=documented[seat].position)
    asking = [r.seat for r in room(lesson).rows if r.cell and "deal" in r.cell.reason]
    assert asking == ["france"]


def test_a_hidden_reason_is_empty_for_everybody() -> None:
    lesson = a_lesson("norway", phase="consultation")
    lesson.file("p1", **GOOD)
    lesson.teacher(c.HideText(council="c1", text="reason:1:convoy:norway"))
    for status in (room(lesson), mine(lesson), teachers(lesson)):
        cell = row(status, "norway").cell
        assert cell is not None
        assert (cell.reason, cell.hidden) == ("", True)


def test_offers_are_shown_together() -> None:
    lesson = a_lesson("norway", phase="pledging", turn="force")
    assert row(room(lesson), "france").pledge is None
    lesson.close()
    shown = row(room(lesson), "france").pledge
    assert shown is not None
    assert shown.standing == "documented"


def test_a_delegation_sees_its_own_text_in_the_making() -> None:
    lesson = a_lesson("norway", "norway", phase="consultation")
    lesson.pupil("p1", c.EditPosition, position=GOOD)
    lesson.confirm("p1")
    draft = mine(lesson, "p2").draft
    assert draft is not None
    assert (draft.pen, draft.confirmed, draft.missing) == ("p1", ("p1",), ("p2",))
    assert not draft.filed
    lesson.confirm("p2")
    draft = mine(lesson, "p2").draft
    assert draft is not None
    assert draft.filed
    assert draft.may_change


def test_a_pledge_in_the_making_is_shown_too() -> None:
    lesson = a_lesson("norway", phase="pledging", turn="force")
    lesson.pupil("p1", c.Pledge, offers=[], reason="Nothing to give.")
    lesson.confirm("p1")
    draft = mine(lesson).draft
    assert draft is not None
    assert (draft.reason, draft.filed) == ("Nothing to give.", True)


def test_the_last_change_used_is_said() -> None:
    lesson = a_lesson("norway", phase="consultation")
    lesson.file("p1", **GOOD)
    assert lesson.council.deadline is not None
    lesson.at = lesson.council.deadline - 20_000
    lesson.file("p1", **{**GOOD, "reason": "Once more."})
    draft = mine(lesson).draft
    assert draft is not None
    assert not draft.may_change
    assert row(room(lesson), "norway").changed_late


def test_members_are_labels_and_numbers() -> None:
    lesson = a_lesson("norway", "norway", None)  # type: ignore[arg-type]
    assert [m.label for m in mine(lesson).members] == ["Norway 1", "Norway 2"]
    labels = [p.label for p in teachers(lesson, "nn").participants]
    assert labels[2] == "Observatør 1"


def test_a_note_is_seen_by_its_two_delegations_and_the_teacher() -> None:
    lesson = a_lesson("norway", "france", "turkey", phase="consultation", turn="air_cover")
    lesson.pupil("p1", c.SendNote, to="france", option="hold", argument="observers_below")
    assert len(mine(lesson, "p1").notes) == 1
    assert len(mine(lesson, "p2").notes) == 1
    assert mine(lesson, "p3").notes == ()
    assert len(teachers(lesson).notes) == 1
    assert mine(lesson, "p1").notes_left == 1
    assert mine(lesson, "p1").notes[0].text == "The observers would be the first to be hit."


def test_a_note_may_carry_a_fact_or_a_promise() -> None:
    lesson = a_lesson("norway", "united_nations", phase="consultation", turn="air_cover")
    to = {"to": "france", "option": "air_patrols"}
    lesson.pupil("p2", c.SendNote, **to, fact="gun_positions")
    for kind, subject in (("silence", "air_patrols"), ("limit", "high_up")):
        lesson.pupil("p1", c.SendNote, **to, assurance={"kind": kind, "subject": subject})
    lesson.pupil("p2", c.SendNote, **to, fact="gun_positions")
    texts = [note.text for note in teachers(lesson).notes]
    assert texts == [
        "The observers live two hundred metres from the guns.",
        "Patrols",
        "Only from high up",
        "The observers live two hundred metres from the guns.",
    ]


def test_a_promised_asset_is_named() -> None:
    lesson = a_lesson("norway", phase="consultation", turn="air_cover")
    promise = {"kind": "pledge", "subject": "ships"}
    lesson.pupil("p1", c.SendNote, to="france", option="hold", assurance=promise)
    assert teachers(lesson).notes[0].text == "Escort ships"


def test_a_bots_answer_names_the_concern_that_counts() -> None:
    lesson = a_lesson("norway", phase="consultation", turn="air_cover", empty="bot")
    lesson.pupil("p1", c.SendNote, to="france", option="hold", argument="observers_below")
    lesson.bot("france", c.AnswerNote, note=1, answer="decline")
    assert mine(lesson).notes[0].answer_text == (
        "the safety of our own crews: A reason to fear for the observers."
    )
    lesson.pupil("p1", c.SendNote, to="turkey", option="close_support", argument="un_asks")
    lesson.bot("turkey", c.AnswerNote, note=2, answer="agree")
    assert mine(lesson).notes[1].answer_text == "that the United Nations has asked for it"


def test_the_key_holders_bot_answers_without_a_stance() -> None:
    lesson = a_lesson("norway", phase="consultation", turn="air_cover", empty="bot")
    note = {"to": "united_nations", "option": "air_patrols", "argument": "eyes_above"}
    lesson.pupil("p1", c.SendNote, **note)
    lesson.bot("united_nations", c.AnswerNote, note=1, answer="consider")
    assert mine(lesson).notes[0].answer_text == ""


def test_facts_are_known_to_who_holds_or_has_seen_them() -> None:
    lesson = a_lesson("norway", "united_nations", phase="consultation", turn="air_cover")
    assert mine(lesson, "p1").facts == ()
    lesson.pupil("p2", c.LayFact, fact="gun_positions")
    (fact,) = mine(lesson, "p1").facts
    assert (fact.id, fact.own, fact.laid) == ("gun_positions", False, True)
    assert room(lesson).laid[0].text == "The observers live two hundred metres from the guns."
    assert mine(a_lesson("turkey", phase="consultation")).facts == ()


def test_injects_of_the_turn_are_on_the_table() -> None:
    lesson = a_lesson("norway", phase="consultation")
    lesson.teacher(c.AddInject(inject="storm"))
    lesson.teacher(c.AddInject(text="The ferry is late."))
    lesson.teacher(c.HideText(council="c1", text="inject:2"))
    storm, ferry = room(lesson).injects
    assert storm.title == "A storm"
    assert (ferry.text, ferry.hidden) == ("", True)
    lesson.close("outcome")
    lesson.close()
    assert room(lesson).injects == ()


def test_nobody_sees_who_said_that_they_keep_silence_but_they_themselves() -> None:
    lesson = escort_under_silence()
    lesson.pupil("p3", c.KeepSilence)
    assert mine(lesson, "p3").kept
    assert not mine(lesson, "p1").kept
    lesson = escort_under_silence()
    lesson.pupil("p3", c.BeginLetter)
    assert mine(lesson, "p3").letter_begun


def test_time_is_what_is_left() -> None:
    lesson = a_lesson("norway", "france", phase="consultation", plan="45")
    lesson.at += 60_000
    status = room(lesson)
    assert status.left == 300_000
    assert status.reveal_in == 60_000
    assert status.lesson_left is not None
    assert status.debrief_in is not None
    lesson.teacher(c.Pause())
    lesson.at += 60_000
    assert room(lesson).left == 300_000
    assert room(lesson).paused
    assert room(lesson).reveal_in is None


def test_the_next_step_is_named() -> None:
    assert teachers(a_lesson()).next_step == "step-begin"
    assert teachers(a_lesson(phase="consultation")).next_step == "step-close-consultation"
    assert teachers(a_lesson(phase="outcome")).next_step == "step-next-turn"
    lesson = a_lesson(phase="outcome")
    lesson.teacher(c.End())
    assert teachers(lesson).next_step == "step-end"


def test_the_teacher_sees_all_councils() -> None:
    lesson = a_lesson("norway", phase="briefing", councils=2)
    assert [council.id for council in teachers(lesson).councils] == ["c1", "c2"]
    assert [council.turn for council in teachers(a_lesson()).councils] == [None]


def test_an_observer_sees_the_rooms_part_only() -> None:
    lesson = a_lesson("norway", None, phase="consultation")  # type: ignore[arg-type]
    status = mine(lesson, "p2")
    assert (status.draft, status.notes, status.facts, status.notes_left) == (None, (), (), 0)
    assert status.observers == 1


def test_a_key_holder_who_is_asked_nothing_says_nothing() -> None:
    scenario = a_scenario()
    quiet = scenario.turn("convoy").model_copy(update={"terms": None})
    lesson = Lesson(a_scenario(turns=(quiet, *scenario.turns[1:])))
    lesson.teacher(c.Begin())
    lesson.close("silence")
    cell = row(room(lesson), "united_nations").cell
    assert cell is not None
    assert (cell.reason, cell.basis) == ("", None)


def test_side_by_side_each_council_knows_its_number() -> None:
    second = room_status(
        a_lesson("norway", councils=2).state, "c2", "en", 0, frozenset(), seq=1, view=1
    )
    assert (second.council_number, second.councils_in_all) == (2, 2)
    assert room(a_lesson("norway")).councils_in_all == 1
