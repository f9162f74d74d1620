"""Where a government stands after a note."""

from game.bots import next_command
from game.bots.stances import standing
from game.core import commands as c
from game.core.commands import Actor, AnswerNote, BreakSilence, EditPosition, KeepSilence
from tests.builders import Lesson, a_lesson


def with_bots(*seats: str, turn: str = "air_cover", phase: str = "consultation") -> Lesson:
    """Pupils in these seats, bots that have done all they have to do in the others."""
    lesson = Lesson(empty="bot", plan="open")
    for seat in seats:
        lesson.join(seat)
    lesson.teacher(c.Begin())
    while (lesson.now.turn, lesson.council.phase) != (turn, phase):
        act(lesson)
        lesson.close()
    act(lesson)
    return lesson


def act(lesson: Lesson) -> None:
    """Let the bots act until they have nothing to do."""
    acting = True
    while acting:
        acting = False
        for seat in lesson.state.scenario.seats:
            if lesson.state.members("c1", seat):
                continue
            command = next_command(lesson.state, "c1", seat, lesson.at)
            if command is not None:
                lesson.do(command, Actor("bot", council="c1", seat=seat))
                acting = True


def mark(lesson: Lesson, seat: str, option: str) -> str:
    return standing(lesson.state.turn_of(lesson.council), lesson.now, seat)[option].mark


def note(lesson: Lesson, to: str, option: str, **what: object) -> str | None:
    lesson.pupil("p1", c.SendNote, to=to, option=option, **what)
    act(lesson)
    return lesson.now.notes[-1].answer


def test_an_argument_that_touches_its_concern_moves_a_government_one_step() -> None:
    lesson = with_bots("norway")
    assert mark(lesson, "turkey", "air_patrols") == "reserve"
    assert note(lesson, "turkey", "air_patrols", argument="eyes_above") == "agree"
    assert mark(lesson, "turkey", "air_patrols") == "accept"
    assert lesson.now.positions["turkey"].position.marks["air_patrols"] == "accept"


def test_the_same_argument_moves_nobody_twice() -> None:
    lesson = with_bots("norway")
    note(lesson, "turkey", "air_patrols", argument="eyes_above")
    assert note(lesson, "turkey", "air_patrols", argument="eyes_above") == "decline"
    assert mark(lesson, "turkey", "air_patrols") == "accept"


def test_the_last_step_is_to_prefer_and_then_the_former_preference_is_only_accepted() -> None:
    lesson = with_bots("norway")
    note(lesson, "turkey", "air_patrols", argument="eyes_above")
    promise = {"kind": "limit", "subject": "above_port"}
    assert note(lesson, "turkey", "air_patrols", assurance=promise) == "agree"
    assert mark(lesson, "turkey", "air_patrols") == "prefer"
    assert mark(lesson, "turkey", "hold") == "accept"


def test_an_argument_beside_its_concern_is_declined() -> None:
    lesson = with_bots("norway")
    assert note(lesson, "france", "hold", argument="next_hit") == "decline"


def test_to_a_convinced_government_there_is_nothing_to_add() -> None:
    lesson = with_bots("norway")
    assert note(lesson, "france", "close_support", argument="next_hit") == "consider"


def test_an_argument_that_needs_a_fact_works_only_where_the_fact_is_known() -> None:
    lesson = with_bots("norway", "united_nations")
    assert note(lesson, "france", "hold", argument="observers_below") == "decline"
    lesson.pupil("p2", c.LayFact, fact="gun_positions")
    assert note(lesson, "france", "hold", argument="observers_below") == "agree"
    assert mark(lesson, "france", "hold") == "reserve"


def test_who_broke_a_promise_is_not_believed_again() -> None:
    lesson = with_bots("norway")
    lesson.pupil(
        "p1",
        c.SendNote,
        to="turkey",
        option="close_support",
        assurance={"kind": "silence", "subject": "close_support"},
    )
    lesson.state = lesson.imported = _distrusting(lesson, "norway")
    promise = {"kind": "limit", "subject": "above_port"}
    assert note(lesson, "turkey", "air_patrols", assurance=promise) == "decline"


def _distrusting(lesson: Lesson, seat: str) -> object:
    from dataclasses import replace

    council = replace(lesson.council, distrusted=frozenset({seat}))
    return replace(lesson.state, councils={"c1": council})


def test_a_bot_breaks_silence_only_on_its_red_line_and_says_what_it_could_live_with() -> None:
    lesson = with_bots("norway", "france", turn="convoy")
    marks = {"talks": "cannot", "escort": "reserve", "blockade": "accept"}
    for pid in ("p1", "p2"):
        lesson.file(pid, marks=marks, preferred="blockade", reason="All of it.")
    lesson.close("silence")
    command = next_command(lesson.state, "c1", "turkey")
    assert isinstance(command, BreakSilence)
    assert (command.option, command.limit) == ("talks", None)


def test_a_bot_without_a_red_line_lets_pass_what_it_cannot_accept() -> None:
    lesson = with_bots("norway", "turkey", turn="convoy")
    marks = {"talks": "accept", "escort": "reserve", "blockade": "cannot"}
    for pid in ("p1", "p2"):
        lesson.file(pid, marks=marks, preferred="talks", reason="Wait.")
    lesson.close("silence")
    assert lesson.now.tabled == "talks"
    assert isinstance(next_command(lesson.state, "c1", "france"), KeepSilence)
    act(lesson)
    assert next_command(lesson.state, "c1", "france") is None


def test_a_bot_keeps_to_its_letter() -> None:
    lesson = with_bots("norway", "france", turn="convoy")
    marks = {"talks": "cannot", "escort": "reserve", "blockade": "accept"}
    for pid in ("p1", "p2"):
        lesson.file(pid, marks=marks, preferred="blockade", reason="All of it.")
    lesson.close("silence")
    act(lesson)
    assert lesson.now.round == 2
    assert lesson.now.positions["turkey"].position.marks["talks"] == "accept"


def test_a_bot_answers_a_note_before_it_files() -> None:
    lesson = a_lesson("norway", phase="consultation", turn="air_cover", empty="bot")
    lesson.pupil("p1", c.SendNote, to="turkey", option="air_patrols", argument="eyes_above")
    assert isinstance(next_command(lesson.state, "c1", "turkey"), AnswerNote)
    assert isinstance(next_command(lesson.state, "c1", "france"), EditPosition)


def test_a_bot_does_not_ask_for_a_change_that_the_last_seconds_forbid() -> None:
    lesson = a_lesson("norway", phase="consultation", turn="air_cover", empty="bot")
    act(lesson)
    assert lesson.council.deadline is not None
    lesson.at = lesson.council.deadline - 10_000
    note(lesson, "turkey", "air_patrols", argument="eyes_above")
    promise = {"kind": "limit", "subject": "above_port"}
    assert note(lesson, "turkey", "air_patrols", assurance=promise) == "agree"
    assert next_command(lesson.state, "c1", "turkey", lesson.at) is None


def test_a_bot_has_nothing_to_do_in_the_lobby() -> None:
    assert next_command(a_lesson(empty="bot").state, "c1", "norway") is None


def test_the_key_holders_bot_turns_the_key_as_it_filed() -> None:
    lesson = with_bots("norway", phase="silence")
    lesson.close()
    act(lesson)
    assert lesson.now.key_result == "turned"


def test_a_bot_pledges_what_its_government_did() -> None:
    lesson = with_bots(turn="force", phase="pledging")
    assert lesson.now.pledges["france"].standing == "bot"
