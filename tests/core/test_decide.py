"""Who may ask what."""

import pytest

from game.core import commands as c
from game.core.commands import FACILITATOR, SHELL, Actor, Context
from game.core.decide import decide
from game.core.refusals import Reason, Refusal
from game.core.state import NOTHING
from tests.builders import a_lesson, assert_accepted, assert_refused
from tests.builders_scenario import a_scenario

PUPIL = Actor("participant", participant="p1")
OPEN = c.OpenSession(scenario=a_scenario(), rules=1, plan="45")
IN_PHASE = {"council": "c1", "moment": 1}


@pytest.mark.parametrize(
    ("command", "actor"),
    [
        (c.Begin(), PUPIL),
        (c.ClosePhase(), PUPIL),
        (c.StepBack(council="c1", to_turn="convoy"), PUPIL),
        (c.Join(language="nb"), PUPIL),
        (c.Join(language="nb"), FACILITATOR),
        (OPEN, FACILITATOR),
        (c.TakePen(council="c1", moment=1), FACILITATOR),
        (c.TakePen(council="c1", moment=1), SHELL),
        (c.Begin(), SHELL),
        (c.Recount(council="c1", moment=1, seat="norway"), FACILITATOR),
    ],
)
def test_nobody_gives_commands_that_are_not_theirs(command: c.AnyCommand, actor: Actor) -> None:
    assert_refused(a_lesson("norway").do(command, actor), Reason.NOT_ALLOWED)


def test_a_session_is_opened_once() -> None:
    assert_refused(a_lesson().shell(OPEN), Reason.ALREADY_OPEN)


def test_nothing_else_comes_before_it_is_opened() -> None:
    answer = decide(NOTHING, c.Begin(), Context(FACILITATOR, 0))
    assert isinstance(answer, Refusal)
    assert answer.reason is Reason.NOT_BEGUN


def test_a_stranger_is_nobody() -> None:
    stranger = Actor("participant", participant="p7")
    answer = a_lesson("norway").do(c.SetLanguage(language="nn"), stranger)
    assert_refused(answer, Reason.NO_SUCH_PARTICIPANT)


def test_everybody_reads_in_their_own_language() -> None:
    lesson = a_lesson("norway")
    assert_accepted(lesson.do(c.SetLanguage(language="nn"), PUPIL))
    assert_accepted(lesson.teacher(c.SetLanguage(language="en")))
    assert lesson.state.participants["p1"].language == "nn"
    assert lesson.state.language == "en"


def test_a_phases_command_belongs_to_ones_own_council() -> None:
    lesson = a_lesson("norway", phase="briefing", councils=2)
    answer = lesson.pupil("p1", c.TakePen, council="c2")
    assert_refused(answer, Reason.NO_SUCH_COUNCIL)
    answer = lesson.pupil("p1", c.TakePen, council="c4")
    assert_refused(answer, Reason.NO_SUCH_COUNCIL)


def test_before_the_lesson_begins_there_is_no_phase_to_act_in() -> None:
    lesson = a_lesson("norway")
    assert_refused(lesson.pupil("p1", c.TakePen), Reason.WRONG_PHASE)


def test_a_bot_sits_in_a_seat_of_the_scenario() -> None:
    lesson = a_lesson(phase="consultation", empty="bot")
    answer = lesson.bot("spain", c.EditPosition, position={})
    assert_refused(answer, Reason.NO_SUCH_SEAT)


def test_asking_for_what_is_not_there_is_a_bug_and_says_so() -> None:
    with pytest.raises(LookupError, match="no session has been opened"):
        _ = NOTHING.scenario
    lesson = a_lesson("norway")
    with pytest.raises(LookupError, match="plays no turn in phase 'lobby'"):
        _ = lesson.council.playing
