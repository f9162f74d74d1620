"""Facts and notes between delegations."""

from dataclasses import replace

from game.core import commands as c
from game.core.notes import broken_assurances
from game.core.refusals import Reason
from tests.builders import Lesson, a_lesson, assert_accepted, assert_refused, happened


def in_the_second_turn(*seats: str) -> Lesson:
    return a_lesson(*seats, phase="consultation", turn="air_cover")


def test_the_first_turn_uses_positions_and_silence_only() -> None:
    lesson = a_lesson("turkey", phase="consultation")
    fact = lesson.pupil("p1", c.LayFact, fact="harbour_master")
    assert_refused(fact, Reason.FACTS_NOT_YET)
    note = lesson.pupil("p1", c.SendNote, to="norway", option="escort", argument="flour")
    assert_refused(note, Reason.NOTES_NOT_YET)


def test_a_fact_is_laid_on_the_table_once() -> None:
    lesson = in_the_second_turn("france")
    assert happened(lesson.pupil("p1", c.LayFact, fact="aircraft_ready")) == ["fact_laid"]
    assert lesson.now.laid == {"aircraft_ready": "france"}
    again = lesson.pupil("p1", c.LayFact, fact="aircraft_ready")
    assert_refused(again, Reason.FACT_LAID)


def test_nobody_lays_a_fact_that_they_do_not_know() -> None:
    lesson = in_the_second_turn("france")
    answer = lesson.pupil("p1", c.LayFact, fact="gun_positions")
    assert_refused(answer, Reason.UNKNOWN_FACT)
    early = a_lesson("france", phase="briefing", turn="air_cover")
    answer = early.pupil("p1", c.LayFact, fact="aircraft_ready")
    assert_refused(answer, Reason.WRONG_PHASE)


def test_a_note_carries_one_argument_about_one_option() -> None:
    lesson = in_the_second_turn("norway", "france")
    answer = lesson.pupil(
        "p1", c.SendNote, to="france", option="air_patrols", argument="eyes_above"
    )
    assert happened(answer) == ["note_sent"]
    (note,) = lesson.now.notes
    assert (note.sender, note.to, note.argument) == ("norway", "france", "eyes_above")


def test_a_fact_passed_in_a_note_is_known_to_its_receiver() -> None:
    lesson = in_the_second_turn("norway", "united_nations")
    lesson.pupil("p2", c.SendNote, to="norway", option="hold", fact="gun_positions")
    assert_accepted(lesson.pupil("p1", c.LayFact, fact="gun_positions"))


def test_each_delegation_sends_two_notes_a_turn() -> None:
    lesson = in_the_second_turn("norway")
    note = {"to": "france", "option": "air_patrols", "argument": "eyes_above"}
    assert_accepted(lesson.pupil("p1", c.SendNote, **note))
    assert_accepted(lesson.pupil("p1", c.SendNote, **note))
    assert_refused(lesson.pupil("p1", c.SendNote, **note), Reason.NOTES_USED)


def test_a_note_that_fits_nothing_is_refused() -> None:
    lesson = in_the_second_turn("norway")

    def send(**note: object) -> object:
        fields = {"to": "france", "option": "hold", **note}
        return lesson.pupil("p1", c.SendNote, **fields)

    assert_refused(send(to="spain", fact="x"), Reason.NO_SUCH_SEAT)  # type: ignore[arg-type]
    assert_refused(send(to="norway", fact="x"), Reason.NOTE_TO_SELF)  # type: ignore[arg-type]
    assert_refused(send(option="bombs", fact="x"), Reason.UNKNOWN_OPTION)  # type: ignore[arg-type]
    assert_refused(send(), Reason.NOTE_UNFIT)  # type: ignore[arg-type]
    assert_refused(send(argument="eyes_above"), Reason.NOTE_UNFIT)  # type: ignore[arg-type]
    assert_refused(send(argument="flour"), Reason.UNKNOWN_ARGUMENT)  # type: ignore[arg-type]
    assert_refused(send(fact="gun_positions"), Reason.UNKNOWN_FACT)  # type: ignore[arg-type]


def test_an_assurance_promises_what_the_rules_can_check() -> None:
    lesson = in_the_second_turn("norway")

    def promise(kind: str, subject: str, option: str = "air_patrols") -> object:
        assurance = {"kind": kind, "subject": subject}
        return lesson.pupil("p1", c.SendNote, to="turkey", option=option, assurance=assurance)

    assert_refused(promise("silence", "hold"), Reason.UNKNOWN_ASSURANCE)  # type: ignore[arg-type]
    assert_refused(promise("limit", "guns_only"), Reason.UNKNOWN_ASSURANCE)  # type: ignore[arg-type]
    assert_refused(promise("pledge", "gold"), Reason.UNKNOWN_ASSURANCE)  # type: ignore[arg-type]
    assert_accepted(promise("silence", "air_patrols"))  # type: ignore[arg-type]
    assert_accepted(promise("limit", "above_port"))  # type: ignore[arg-type]


def test_a_note_is_answered_once_by_its_receiver() -> None:
    lesson = in_the_second_turn("norway", "france")
    lesson.pupil("p1", c.SendNote, to="france", option="hold", argument="observers_below")
    stranger = lesson.pupil("p1", c.AnswerNote, note=1, answer="agree")
    assert_refused(stranger, Reason.UNKNOWN_NOTE)
    assert_accepted(lesson.pupil("p2", c.AnswerNote, note=1, answer="consider"))
    again = lesson.pupil("p2", c.AnswerNote, note=1, answer="agree")
    assert_refused(again, Reason.NOTE_ANSWERED)
    assert lesson.now.notes[0].answer == "consider"


def test_a_promise_to_keep_silence_that_is_broken_is_shown_as_broken() -> None:
    lesson = in_the_second_turn("norway", "turkey")
    promise = {"kind": "silence", "subject": "air_patrols"}
    lesson.pupil("p2", c.SendNote, to="norway", option="air_patrols", assurance=promise)
    marks = {
        "hold": "accept",
        "air_patrols": "cannot",
        "close_support": "cannot",
        "withdraw": "cannot",
    }
    lesson.file("p2", marks={**marks, "close_support": "reserve"}, preferred="hold", reason="No.")
    want = {**marks, "hold": "reserve", "air_patrols": "accept"}
    lesson.file("p1", marks=want, preferred="air_patrols", reason="Yes.")
    lesson.close()
    while lesson.council.phase != "silence":
        lesson.close()
    assert lesson.now.tabled == "air_patrols"
    lesson.pupil("p2", c.BreakSilence, reason="No.", limit="high_up")
    lesson.close("outcome")
    assert lesson.now.notes[0].broken
    assert lesson.council.distrusted == {"turkey"}


def test_a_promise_to_accept_a_limit_is_broken_by_a_cannot() -> None:
    lesson = in_the_second_turn("norway", "turkey")
    promise = {"kind": "limit", "subject": "high_up"}
    lesson.pupil("p2", c.SendNote, to="norway", option="air_patrols", assurance=promise)
    marks = {"hold": "accept", "air_patrols": "cannot", "close_support": "reserve"}
    lesson.file("p2", marks=marks, preferred="hold", reason="No.")
    turn = lesson.state.turn_of(lesson.council)
    assert broken_assurances(turn, lesson.council) == ()
    in_the_text = replace(lesson.council, now=replace(lesson.now, limits=("high_up",)))
    assert [note.sender for note in broken_assurances(turn, in_the_text)] == ["turkey"]


def test_a_promised_asset_that_is_not_pledged_is_a_broken_promise() -> None:
    lesson = in_the_second_turn("norway", "france")
    promise = {"kind": "pledge", "subject": "ships"}
    for pid, to in (("p1", "turkey"), ("p2", "turkey")):
        lesson.pupil(pid, c.SendNote, to=to, option="air_patrols", assurance=promise)
    lesson.close("outcome")
    lesson.close()
    lesson.close("pledging")
    hand = lesson.state.turn_of(lesson.council).pledging.hands["france"]  # type: ignore[union-attr]
    offers = [{"asset": h.asset, "amount": h.amount} for h in hand]
    lesson.pupil("p2", c.Pledge, offers=offers)
    lesson.confirm("p2")
    lesson.pupil("p1", c.Pledge, offers=[])
    lesson.confirm("p1")
    lesson.close("outcome")
    kept = {n.sender: n.broken for played in lesson.council.done for n in played.notes}
    assert kept == {"norway": True, "france": False}
