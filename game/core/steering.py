"""What the teacher and the clock may ask: the lobby, the lesson, one council or all."""

from __future__ import annotations

from collections.abc import Callable

from game.core import bell, clock, phases, seating
from game.core import commands as c
from game.core.chair import tableable
from game.core.commands import AnyCommand, Context
from game.core.course import Course
from game.core.events import (
    ClockPaused,
    ClockResumed,
    DeadlineMoved,
    DriverSet,
    Event,
    InjectAdded,
    LessonBegan,
    LobbyLocked,
    ParticipantRemoved,
    PlanChosen,
    RecordShown,
    SeatAssigned,
    SeatHandedOver,
    SessionEnded,
    SteppedBack,
    TextHidden,
)
from game.core.evolve import fold
from game.core.refusals import Reason, Refusal
from game.core.state import Council, State
from game.core.texts import known_texts

Answer = tuple[Event, ...] | Refusal
Rule = Callable[[Course], Refusal | None]


def decide(state: State, command: AnyCommand, context: Context) -> Answer:
    """Answer a command of the facilitator or of the shell."""
    match command:
        case c.SplitCouncils() | c.ChoosePlan() | c.Begin():
            return _in_lobby(state, command, context)
        case c.AssignSeat():
            return seating.assign(state, command)
        case c.SetDriver() | c.StepBack() | c.HideText() | c.TableOption():
            return _in_one(state, command, context)
        case c.LockLobby(locked=locked):
            return (LobbyLocked(locked=locked),)
        case c.MakeObserver() | c.Remove() | c.HandOverSeat():
            return _participant(state, command)
        case c.ClosePhase() | c.Extend() | c.Pause() | c.Resume():
            return _clock(state, command, context)
        case c.MoveBell():
            return bell.move(state, command, context.at)
        case c.AddInject():
            return _all(state, command.council, context, lambda w: _inject(w, command))
        case c.ShowRecord():
            return _all(state, command.council, context, _show_record)
        case c.Restore():
            return _restore(state, command, context)
        case c.End():
            return _end(state, context)
        case _:
            raise AssertionError(command)


def _in_lobby(
    state: State, command: c.SplitCouncils | c.ChoosePlan | c.Begin, context: Context
) -> Answer:
    if state.began is not None:
        return Refusal(Reason.ALREADY_BEGUN)
    match command:
        case c.SplitCouncils():
            return seating.split(state, command)
        case c.ChoosePlan(plan=plan):
            return (PlanChosen(plan=plan),)
        case _:
            return _begin(state, command, context.at)


def _begin(state: State, command: c.Begin, at: int) -> tuple[Event, ...]:
    times = clock.bell(state.plan, at, command.minutes)
    ends, planned, protected = times if times is not None else (None, None, None)
    began = LessonBegan(at=at, ends_at=ends, debrief_at=planned, protected_at=protected)
    state = fold((began,), state)
    events: tuple[Event, ...] = (began,)
    for council in state.councils:
        course = Course(state, council, at)
        phases.first_turn(course)
        events += course.events
    return events


def _in_one(
    state: State, command: c.SetDriver | c.StepBack | c.HideText | c.TableOption, context: Context
) -> Answer:
    council = state.councils.get(command.council)
    if council is None:
        return Refusal(Reason.NO_SUCH_COUNCIL, {"council": command.council})
    course = Course(state, command.council, context.at)
    match command:
        case c.SetDriver():
            refused = _set_driver(course, command)
        case c.StepBack():
            refused = _step_back(course, command)
        case c.HideText():
            refused = _hide(course, command)
        case _:
            refused = _table(course, command)
    return refused if refused is not None else course.events


def _set_driver(course: Course, command: c.SetDriver) -> Refusal | None:
    if command.seat not in course.state.scenario.seats:
        return Refusal(Reason.NO_SUCH_SEAT, {"seat": command.seat})
    course.add(DriverSet(council=course.cid, seat=command.seat, driver=command.driver))
    return None


def _step_back(course: Course, command: c.StepBack) -> Refusal | None:
    if command.to_turn not in course.council.checkpoints:
        return Refusal(Reason.UNKNOWN_TURN, {"turn": command.to_turn})
    old = course.council.path
    course.add(
        SteppedBack(
            council=course.cid,
            path=course.council.paths + 1,
            from_path=old,
            to_turn=command.to_turn,
        )
    )
    phases.begin_phase(course, "briefing", round=1)
    return None


def _hide(course: Course, command: c.HideText) -> Refusal | None:
    if command.text not in known_texts(course.council):
        return Refusal(Reason.UNKNOWN_TEXT)
    course.happens(TextHidden, text=command.text, hidden=command.hidden)
    return None


def _table(course: Course, command: c.TableOption) -> Refusal | None:
    if course.council.phase != "chair":
        return Refusal(Reason.WRONG_PHASE, {"phase": course.council.phase})
    if command.moment != course.council.moment:
        return Refusal(Reason.STALE, {"phase": course.council.phase})
    fit = set(course.now.tied) & set(tableable(course.turn, course.now))
    if command.option not in fit:
        return Refusal(Reason.NOT_TABLEABLE, {"option": command.option})
    phases.put_under_silence(course, command.option)
    return None


def _participant(state: State, command: c.MakeObserver | c.Remove | c.HandOverSeat) -> Answer:
    participant = state.participants.get(command.participant)
    if participant is None:
        return Refusal(Reason.NO_SUCH_PARTICIPANT, {"participant": command.participant})
    match command:
        case c.MakeObserver():
            return (
                SeatAssigned(participant=participant.id, council=participant.council, seat=None),
            )
        case c.Remove(removed=removed):
            return (ParticipantRemoved(participant=participant.id, removed=removed),)
        case _:
            return (SeatHandedOver(participant=participant.id),)


def _all(state: State, only: str | None, context: Context, rule: Rule) -> Answer:
    """Apply a rule to one council or to all; refused only if it fits none of them."""
    if only is not None and only not in state.councils:
        return Refusal(Reason.NO_SUCH_COUNCIL, {"council": only})
    events: tuple[Event, ...] = ()
    refused: Refusal | None = None
    for council in (only,) if only is not None else tuple(state.councils):
        course = Course(state, council, context.at)
        refusal = rule(course)
        if refusal is None:
            events += course.events
            state = course.state
        else:
            refused = refused or refusal
    return refused if refused is not None and not events else events


def _clock(
    state: State, command: c.ClosePhase | c.Extend | c.Pause | c.Resume, context: Context
) -> Answer:
    if state.began is None:
        return Refusal(Reason.NOT_BEGUN)
    match command:
        case c.ClosePhase():
            by_shell = context.actor.kind == "shell"
            rule: Rule = lambda w: _close(w, command, by_shell)  # noqa: E731
        case c.Extend():
            rule = lambda w: _extend(w, command)  # noqa: E731
        case c.Pause():
            rule = _pause
        case _:
            rule = _resume
    return _all(state, command.council, context, rule)


def _close(course: Course, command: c.ClosePhase, by_shell: bool) -> Refusal | None:
    council = course.council
    if command.moment is not None and command.moment != council.moment:
        return Refusal(Reason.STALE, {"phase": council.phase})
    if by_shell:
        return _close_by_time(course, command)
    return phases.close(course)


def _close_by_time(course: Course, command: c.ClosePhase) -> Refusal | None:
    council = course.council
    if council.paused_at is not None:
        return Refusal(Reason.PAUSED)
    if command.deadline is None or command.deadline > course.at:
        return Refusal(Reason.TOO_EARLY)
    if command.deadline not in (council.deadline, council.reveal_at):
        return Refusal(Reason.STALE, {"phase": council.phase})
    if command.deadline != council.deadline:
        if course.now.revealed:
            return Refusal(Reason.STALE, {"phase": council.phase})
        phases.reveal(course)
        return None
    if council.phase == "silence" and _letter_waits(council):
        course.happens(
            DeadlineMoved, deadline=course.at + clock.LETTER_GRACE, reveal_at=None, why="letter"
        )
        return None
    return phases.close(course)


def _letter_waits(council: Council) -> bool:
    return bool(council.playing.writing_letter) and not council.playing.waited_for_letter


def _extend(course: Course, command: c.Extend) -> Refusal | None:
    council, wanted = course.council, command.seconds * clock.SECOND
    if council.deadline is None:
        return Refusal(Reason.NOTHING_TO_CLOSE, {"phase": council.phase})
    left = clock.room_to_extend(course.state, council, course.at)
    if wanted > left:
        return Refusal(Reason.DEBRIEF_PROTECTED, {"seconds": left // clock.SECOND})
    course.happens(
        DeadlineMoved,
        deadline=council.deadline + wanted,
        reveal_at=None if council.reveal_at is None else council.reveal_at + wanted,
        why="extended",
    )
    return None


def _pause(course: Course) -> Refusal | None:
    if course.council.paused_at is not None:
        return Refusal(Reason.PAUSED)
    if course.council.deadline is None:
        return Refusal(Reason.NOTHING_TO_CLOSE, {"phase": course.council.phase})
    course.happens(ClockPaused, at=course.at)
    return None


def _resume(course: Course) -> Refusal | None:
    council = course.council
    if council.paused_at is None:
        return Refusal(Reason.NOT_PAUSED)
    deadline, reveal_at = _given_back(course, course.at - council.paused_at)
    course.happens(ClockResumed, at=course.at, deadline=deadline, reveal_at=reveal_at)
    return None


def _given_back(course: Course, by: int) -> tuple[int, int | None]:
    """The deadline and the end of sealing with this much time more, but for the debrief's."""
    council, at = course.council, course.at
    wanted = (council.deadline or 0) + by
    deadline = clock.held(course.state, wanted, at)
    reveal_at = None if council.reveal_at is None else council.reveal_at + by
    return deadline, clock.sealed_until(reveal_at, wanted, deadline, at)


def _restore(state: State, command: c.Restore, context: Context) -> Answer:
    """Give each running phase what its last row left it, and at least a minute.

    As after a pause, the debrief's protected time is not given away.
    """
    events: tuple[Event, ...] = ()
    for cid, council in state.councils.items():
        if council.deadline is None or council.paused_at is not None:
            continue
        left = max(council.deadline - command.last, clock.AFTER_OUTAGE)
        course = Course(state, cid, context.at)
        deadline, reveal_at = _given_back(course, context.at + left - council.deadline)
        if deadline > council.deadline:
            course.happens(DeadlineMoved, deadline=deadline, reveal_at=reveal_at, why="restored")
            events += course.events
    return events


def _inject(course: Course, command: c.AddInject) -> Refusal | None:
    council = course.council
    if council.now is None:
        return Refusal(Reason.WRONG_PHASE, {"phase": council.phase})
    authored = {inject.id for inject in course.turn.injects}
    if command.inject is not None and command.inject not in authored:
        return Refusal(Reason.UNKNOWN_INJECT)
    if command.inject is None and not command.text:
        return Refusal(Reason.INCOMPLETE, {"missing": "text"})
    number = len(council.injects) + 1
    course.happens(InjectAdded, inject=command.inject, text=command.text, number=number)
    return None


def _show_record(course: Course) -> Refusal | None:
    if course.council.phase != "outcome":
        return Refusal(Reason.WRONG_PHASE, {"phase": course.council.phase})
    course.happens(RecordShown)
    return None


def _end(state: State, context: Context) -> Answer:
    """Go to the debrief; from there, or from the lobby, end the session."""
    running = [x for x in state.councils.values() if x.phase not in ("lobby", "debrief")]
    if not running:
        return (SessionEnded(at=context.at),)
    events: tuple[Event, ...] = ()
    for council in running:
        course = Course(state, council.id, context.at)
        phases.debrief(course)
        events += course.events
    return events
