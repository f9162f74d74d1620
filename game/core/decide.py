"""What a session may do next: a command in, events or a refusal out.

Nothing here reads a clock, a file, a socket or a random source. The shell
hands in a command with its circumstances, the core hands back events, and
the state is whatever those events add up to. That is why a session can be
replayed in the debrief and why a restart costs nobody a turn.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

from game.core import commands as c
from game.core import keys, notes, positions, seating, silence, steering
from game.core.commands import Actor, AnyCommand, Context
from game.core.course import Course
from game.core.events import Event, LanguageSet, SessionOpened
from game.core.refusals import Reason, Refusal
from game.core.state import State

Answer = tuple[Event, ...] | Refusal

PUPIL = get_args(c.PupilCommand)
FACILITATOR = get_args(c.FacilitatorCommand)
SHELL = get_args(c.ShellCommand)


def decide(state: State, command: AnyCommand, context: Context) -> Answer:
    """Answer one command.

    Whoever asks is checked first, then whether the session is there and runs,
    then the rule itself. A refusal changes nothing.
    """
    refused = _may_not_ask(state, command, context.actor)
    if refused is not None:
        return refused
    if isinstance(command, c.OpenSession):
        return _open(state, command, context)
    if state.opened is None:
        return Refusal(Reason.NOT_BEGUN)
    if state.ended:
        return Refusal(Reason.SESSION_ENDED)
    if isinstance(command, c.SetLanguage):
        pid = context.actor.participant
        return (LanguageSet(participant=pid, language=command.language),)
    if isinstance(command, c.Join):
        return seating.join(state, command)
    if isinstance(command, c.InPhase) and not isinstance(command, c.TableOption):
        return _in_phase(state, command, context)
    return steering.decide(state, command, context)


def _may_not_ask(state: State, command: AnyCommand, actor: Actor) -> Refusal | None:
    allowed = {"participant": PUPIL, "bot": PUPIL, "facilitator": FACILITATOR, "shell": SHELL}
    if not isinstance(command, allowed[actor.kind]):
        return Refusal(Reason.NOT_ALLOWED)
    if actor.kind == "participant":
        participant = state.participants.get(actor.participant)
        if participant is None or participant.removed:
            return Refusal(Reason.NO_SUCH_PARTICIPANT, {"participant": actor.participant})
    return None


def _open(state: State, command: c.OpenSession, context: Context) -> Answer:
    if state.opened is not None:
        return Refusal(Reason.ALREADY_OPEN)
    opened = SessionOpened(
        at=context.at,
        scenario=command.scenario,
        rules=command.rules,
        plan=command.plan,
        councils=command.councils,
        language=command.language,
        empty=command.empty,
    )
    return (opened,)


def _in_phase(state: State, command: c.InPhase, context: Context) -> Answer:
    council = state.councils.get(command.council)
    if council is None:
        return Refusal(Reason.NO_SUCH_COUNCIL, {"council": command.council})
    if council.phase in ("lobby", "debrief", "ended"):
        return Refusal(Reason.WRONG_PHASE, {"phase": council.phase})
    if command.moment != council.moment:
        return Refusal(Reason.STALE, {"phase": council.phase})
    course = Course(state, command.council, context.at)
    if isinstance(command, c.Recount):
        refused = positions.recount(course, command, context)
    else:
        refused = _by_seat(course, command, context)
    return refused if refused is not None else course.events


def _by_seat(course: Course, command: c.InPhase, context: Context) -> Refusal | None:
    actor = context.actor
    seat = positions.seat_of(course.state, actor)
    if seat is None:
        return Refusal(Reason.NO_SEAT)
    if seat not in course.state.scenario.seats:
        return Refusal(Reason.NO_SUCH_SEAT, {"seat": seat})
    if _council_of(course.state, actor) != course.cid:
        return Refusal(Reason.NO_SUCH_COUNCIL, {"council": course.cid})
    return _rule(course, command, context, seat)()


def _rule(
    course: Course, command: c.InPhase, context: Context, seat: str
) -> Callable[[], Refusal | None]:
    match command:
        case c.EditPosition() | c.Pledge():
            return lambda: positions.edit(course, command, context, seat)
        case c.ConfirmPosition():
            return lambda: _member_only(context) or positions.confirm(course, command, context)
        case c.TakePen():
            member = course.state.participants.get(context.actor.participant)
            return lambda: (
                positions.take_pen(course, command, member)
                if member is not None
                else Refusal(Reason.NOT_ALLOWED)
            )
        case c.LayFact():
            return lambda: notes.lay_fact(course, command, seat)
        case c.SendNote():
            return lambda: notes.send_note(course, command, seat)
        case c.AnswerNote():
            by_bot = context.actor.kind == "bot"
            return lambda: notes.answer_note(course, command, seat, by_bot)
        case c.BeginLetter():
            return lambda: silence.begin_letter(course, seat)
        case c.BreakSilence():
            if not command.reason and context.actor.kind == "participant":
                return lambda: Refusal(Reason.REASON_LENGTH)
            return lambda: silence.break_silence(course, command, seat)
        case c.KeepSilence():
            return lambda: silence.keep(course, seat)
        case c.TurnKey():
            return lambda: keys.turn_key(course, command, seat)
        case _:
            raise AssertionError(command)


def _member_only(context: Context) -> Refusal | None:
    return None if context.actor.kind == "participant" else Refusal(Reason.NOT_ALLOWED)


def _council_of(state: State, actor: Actor) -> str:
    if actor.kind == "bot":
        return actor.council
    return state.participants[actor.participant].council
