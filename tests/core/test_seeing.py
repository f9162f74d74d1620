"""What each viewer sees, and what it does not."""

from game.core import commands as c
from game.core.seeing import facilitator_view, room_view, seat_view
from game.core.views.whole import SeatView
from tests.builders import Lesson, a_lesson
from tests.core.silences import escort_under_silence


def seen(lesson: Lesson, seat: str | None = "norway", language: str = "en") -> SeatView:
    return seat_view(lesson.state, "c1", seat, language, 1)  # type: ignore[arg-type]


def test_in_the_lobby_a_delegation_reads_its_card() -> None:
    view = seen(a_lesson("norway"))
    assert view.phase == "lobby"
    assert view.card is not None
    assert len(view.card.aims) == 3
    assert view.turn is None


def test_an_observer_has_a_task_and_nothing_private() -> None:
    view = seen(a_lesson("norway", phase="consultation", turn="air_cover"), seat=None)
    assert view.observer_task
    assert view.card is None
    assert view.trust is None
    assert view.arguments == ()


def test_everything_is_in_the_readers_language() -> None:
    lesson = a_lesson("norway", phase="briefing")
    titles = [seen(lesson, language=language).turn for language in ("en", "nb", "nn")]
    assert [turn.title for turn in titles if turn] == [
        "The first ships",
        "De første skipene",
        "Dei første skipa",
    ]


def test_the_private_briefing_is_for_its_own_delegation() -> None:
    lesson = a_lesson("norway", phase="briefing")
    mine, theirs = seen(lesson).turn, seen(lesson, "france").turn
    assert mine is not None
    assert theirs is not None
    assert mine.briefing.private == "Oslo is willing to send ships if Ankara does not object."
    assert theirs.briefing.private is None


def test_a_short_lesson_folds_its_briefings() -> None:
    for plan, folded in (("45", 120), ("90", None), ("open", None)):
        turn = seen(a_lesson("norway", phase="briefing", plan=plan)).turn
        assert turn is not None
        assert turn.briefing.folded_after == folded


def test_options_say_whether_they_are_open_and_why_not() -> None:
    turn = seen(a_lesson("norway", phase="briefing", turn="air_cover")).turn
    assert turn is not None
    closed = {option.letter: option.closed for option in turn.options}
    assert closed["A"] is None
    assert closed["D"] == "Nobody speaks of withdrawing while ships come through."


def test_an_opening_says_why_it_closes_an_option() -> None:
    lesson = a_lesson("norway", "france", "turkey", phase="consultation")
    marks = {"talks": "cannot", "escort": "reserve", "blockade": "accept"}
    for pid in ("p1", "p2", "p3"):
        lesson.file(pid, marks=marks, preferred="blockade", reason="All.")
    while lesson.now.turn == "convoy":
        lesson.close()
    turn = seen(lesson).turn
    assert turn is not None
    closed = {option.id: option.closed for option in turn.options}
    assert closed["hold"] == "The blockade cannot stand still."
    assert closed["withdraw"] is None
    assert [limit.id for limit in turn.options[1].limits] == ["above_port", "high_up"]


def test_procedures_enter_one_lesson_at_a_time_each_with_a_line() -> None:
    first = seen(a_lesson("norway", phase="briefing")).turn
    second = seen(a_lesson("norway", phase="briefing", turn="air_cover")).turn
    third = seen(a_lesson("norway", phase="briefing", turn="force")).turn
    assert first is not None and second is not None and third is not None
    assert [p.procedure for p in first.introduces] == ["positions", "silence"]
    assert [p.procedure for p in second.introduces] == ["facts", "notes", "key"]
    assert "pledges" in [p.procedure for p in third.introduces]
    assert not {"facts", "key"} & {p.procedure for p in third.introduces}


def test_arguments_and_assurances_come_with_notes() -> None:
    first = seen(a_lesson("norway", phase="consultation"))
    second = seen(a_lesson("norway", phase="consultation", turn="air_cover"))
    assert (first.arguments, first.assurances) == ((), ())
    assert {a.id for a in second.arguments} >= {"eyes_above", "un_asks"}
    assert {a.kind for a in second.assurances} == {"silence", "limit", "pledge"}


def test_only_who_may_break_sees_what_a_letter_may_name() -> None:
    lesson = escort_under_silence()
    turkey, norway = seen(lesson, "turkey").silence, seen(lesson).silence
    assert turkey is not None
    assert norway is not None
    assert turkey.may_break
    assert [limit.id for limit in turkey.letter_limits] == ["daylight", "unarmed_cargo"]
    assert turkey.letter_options == ("talks", "blockade")
    assert not norway.may_break
    assert norway.letter_limits == ()


def test_a_letter_is_read_by_all_until_it_is_hidden() -> None:
    lesson = escort_under_silence()
    lesson.pupil("p3", c.BreakSilence, reason="Not by night.", limit="daylight")
    assert seen(lesson).letters[0].text == "Not by night."
    lesson.teacher(c.HideText(council="c1", text="letter:1:convoy:turkey"))
    assert seen(lesson).letters[0].text == ""
    assert seen(lesson).letters[0].hidden


def test_a_bots_letter_says_the_documented_reason() -> None:
    lesson = a_lesson("norway", "france", phase="consultation", empty="bot")
    blockade = {"talks": "cannot", "escort": "reserve", "blockade": "accept"}
    for pid in ("p1", "p2"):
        lesson.file(pid, marks=blockade, preferred="blockade", reason="All.")
    against = {"talks": "accept", "escort": "reserve", "blockade": "cannot"}
    lesson.bot("turkey", c.EditPosition, position={"marks": against, "preferred": "talks"})
    lesson.bot("united_nations", c.EditPosition, position={"terms": "notice"})
    lesson.close("silence")
    lesson.bot("turkey", c.BreakSilence, reason="", option="talks")
    assert seen(lesson).letters[0].text == "The strait is our daily bread."


def test_the_key_is_everybodys_to_see_and_its_choices_only_the_holders() -> None:
    lesson = a_lesson("united_nations", phase="consultation", turn="air_cover")
    filed = {"air_patrols": "turn", "close_support": "refuse"}
    lesson.file("p1", key=filed, reason="So.")
    lesson.close("key")
    holder, other = seen(lesson, "united_nations").key, seen(lesson).key
    assert holder is not None
    assert other is not None
    assert holder.yours
    assert holder.filed == "turn"
    assert [choice.id for choice in holder.choices] == ["on_request"]
    assert (other.yours, other.filed, other.choices) == (False, None, ())
    lesson.pupil("p1", c.TurnKey, answer="refuse", letter="Too close to us.")
    key = seen(lesson).key
    assert key is not None
    assert key.letter is not None
    assert (key.answer, key.letter.text) == ("refuse", "Too close to us.")
    lesson.teacher(c.HideText(council="c1", text="letter:1:air_cover:key"))
    key = seen(lesson).key
    assert key is not None and key.letter is not None
    assert key.letter.text == ""


def test_terms_are_asked_of_the_key_holder() -> None:
    lesson = a_lesson("united_nations", phase="consultation")
    holder, other = seen(lesson, "united_nations").terms, seen(lesson).terms
    assert holder is not None
    assert other is not None
    assert (holder.yours, other.yours) == (True, False)


def test_a_hand_is_for_its_own_delegation_and_offers_are_sealed() -> None:
    lesson = a_lesson("norway", phase="pledging", turn="force")
    mine, theirs = seen(lesson).pledging, seen(lesson, "france").pledging
    assert mine is not None
    assert theirs is not None
    assert mine.hand != theirs.hand
    assert [r.offered for r in mine.requirements] == [None] * len(mine.requirements)
    lesson.close()
    shown = seen(lesson).pledging
    assert shown is not None
    assert all(r.offered is not None for r in shown.requirements)


def test_an_outcome_names_what_moved_and_why() -> None:
    lesson = a_lesson("norway", phase="outcome")
    outcome = seen(lesson).outcome
    assert outcome is not None
    assert (outcome.adopted, outcome.adopted_title) == ("escort", "Escort the ships")
    (move,) = outcome.moves
    assert (move.name, move.before, move.after) == ("Access to the port", "low", "fair")
    assert (move.arrow, move.cause) == ("up", "Escorted ships come through.")
    assert outcome.trust is not None
    room = room_view(lesson.state, "c1", "en", 1).outcome
    assert room is not None
    assert room.trust is None


def test_no_decision_has_an_outcome_without_an_adopted_option() -> None:
    lesson = escort_under_silence()
    lesson.pupil("p3", c.BreakSilence, reason="No.", option="blockade")
    marks = {"talks": "cannot", "escort": "accept", "blockade": "reserve"}
    lesson.file("p1", marks=marks, preferred="escort", reason="Not talks.")
    lesson.close()
    lesson.pupil("p1", c.BreakSilence, reason="No.", option="blockade")
    outcome = seen(lesson).outcome
    assert outcome is not None
    assert (outcome.adopted, outcome.adopted_title) == (None, None)
    lesson.teacher(c.ShowRecord())
    record = seen(lesson).record
    assert record is not None
    assert record.compared == "different"
    assert len(record.accounts) == 2


def test_indicators_are_words_with_arrows_and_remember_their_way() -> None:
    lesson = a_lesson("norway", phase="outcome", turn="air_cover")
    access = seen(lesson).indicators[0]
    assert [word.value for word in access.path] == ["low", "fair", "high"]
    assert access.arrow == "up"


def test_trust_at_home_shows_which_way_it_went() -> None:
    lesson = escort_under_silence()
    lesson.close()
    trust = seen(lesson, "turkey").trust
    assert trust is not None
    assert trust.arrow == "down"


def test_what_happened_in_between_is_told_in_the_next_briefing() -> None:
    from tests.core.test_phases import with_plan

    lesson = with_plan("convoy", "force")
    while lesson.now.turn == "convoy":
        lesson.close()
    turn = seen(lesson).turn
    assert turn is not None
    assert turn.briefing.bridges == ("In April aircraft began to patrol over the escorted ships.",)
    lesson.close("outcome")
    turn = seen(lesson).turn
    assert turn is not None
    assert len(turn.briefing.bridges) == 1


def test_the_teacher_sees_the_lessons_timetable_and_what_can_be_added() -> None:
    lesson = a_lesson("norway", phase="consultation", turn="air_cover", plan="45")
    view = facilitator_view(lesson.state, "c1", "en", 1)
    assert [row.state for row in view.planned] == ["done", "now", "if_time"]
    assert view.earlier_turns == ("convoy", "air_cover")
    first = a_lesson("norway", phase="briefing")
    view = facilitator_view(first.state, "c1", "en", 1)
    assert [inject.id for inject in view.injects] == ["storm"]
    assert [row.state for row in view.planned] == ["now", "ahead", "ahead"]


def test_what_the_bell_cut_off_is_left_out() -> None:
    lesson = a_lesson("norway", phase="outcome", plan="45")
    lesson.teacher(c.End())
    view = facilitator_view(lesson.state, "c1", "en", 1)
    assert [row.state for row in view.planned] == ["done", "left_out", "left_out"]
    assert view.injects == ()


def test_without_a_clock_all_turns_lie_ahead() -> None:
    view = facilitator_view(a_lesson(plan="open").state, "c1", "en", 1)
    assert [row.state for row in view.planned] == ["ahead", "ahead", "ahead"]


def test_an_outcome_names_a_limit_of_the_adopted_text_once() -> None:
    lesson = escort_under_silence()
    lesson.pupil("p3", c.BreakSilence, reason="By day.", limit="daylight")
    lesson.close("outcome")
    outcome = seen(lesson).outcome
    assert outcome is not None
    assert outcome.limits == ("By daylight only",)
