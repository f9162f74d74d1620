"""The bell of a running lesson: when it is moved, and which turns then still fit.

A fire drill takes minutes away, a kind colleague gives ten. The debrief keeps
its protected length in both cases; the turns and the running phase pay or gain.
"""

from __future__ import annotations

from game.core import clock, phases
from game.core.commands import MoveBell
from game.core.course import Course
from game.core.events import BellMoved, DeadlineMoved, Event
from game.core.evolve import evolve
from game.core.refusals import Reason, Refusal
from game.core.state import Council, State


def move(state: State, command: MoveBell, at: int) -> tuple[Event, ...] | Refusal:
    """Let the lesson end at another time. Every council follows; there is one bell."""
    if state.began is None:
        return Refusal(Reason.NOT_BEGUN)
    if state.ends_at is None:
        return Refusal(Reason.NO_BELL)
    moved = _moved(state, state.ends_at, at, at + command.seconds * clock.SECOND)
    running = [each for each in state.councils.values() if each.deadline is not None]
    cuts = bool(running) and moved.ends_at < state.ends_at and moved.protected_at <= at
    if cuts and not command.debrief:
        protected = moved.ends_at - moved.protected_at
        return Refusal(Reason.BELL_TOO_NEAR, {"minutes": protected // clock.MINUTE + 1})
    events: tuple[Event, ...] = (moved,)
    after = evolve(state, moved)
    for council in running:
        course = Course(after, council.id, at)
        if cuts:
            phases.debrief(course)
        else:
            _follow(course, state)
        events += course.events
    return events


def _moved(state: State, before: int, at: int, ends: int) -> BellMoved:
    """An earlier bell takes from the planned debrief first; a later one never shortens it."""
    length = clock.debrief_length(clock.TIMETABLES[state.plan], ends - at)
    planned = state.debrief_at or 0
    if ends < before:
        debrief_at = min(planned, ends - length)
    else:
        debrief_at = ends - max(length, before - planned)
    protected = before - (state.protected_at or 0)
    return BellMoved(at=at, ends_at=ends, debrief_at=debrief_at, protected_at=ends - protected)


def _follow(course: Course, before: State) -> None:
    """Give the running phase the time that it would have had, were the bell always there.

    What was added to it or taken from it stays so. An earlier bell leaves time
    to finish a sentence; a later one lengthens no silence, whose length was told.
    """
    council, state = course.council, course.state
    old, protected = council.deadline or 0, state.protected_at or 0
    wanted = old + _planned(state, council) - _planned(before, council)
    if (state.ends_at or 0) >= (before.ends_at or 0):
        wanted = old if council.phase == "silence" else min(wanted, max(protected, old))
    else:
        now = council.paused_at or course.at
        wanted = max(min(wanted, protected), min(old, now + clock.SHORT_SILENCE))
    if wanted != old:
        reveal_at = _reveal_at(council, old, wanted)
        course.happens(DeadlineMoved, deadline=wanted, reveal_at=reveal_at, why="bell")


def _planned(state: State, council: Council) -> int:
    round_ = council.playing.round
    return clock.deadline_for(state, council.phase, round_, council.began) or 0


def _reveal_at(council: Council, old: int, new: int) -> int | None:
    """Sealed positions stay sealed for the same part of the time."""
    if council.reveal_at is None:
        return None
    part = (council.reveal_at - council.began) / (old - council.began)
    return council.began + round(part * (new - council.began))


def turns_that_fit(state: State, council: Council, at: int) -> tuple[str, ...]:
    """The turns of the plan that may still begin if each takes as long as planned."""
    if council.phase == "lobby":
        return phases.planned_turns(state)
    if council.now is None:
        return ()
    found: list[str] = []
    left = max(0, (council.deadline or 0) - (council.paused_at or at))
    kind = state.turn_of(council).kind
    ends = at + left + clock.planned_after(state.plan, kind, council.phase)
    turn = phases.turn_after(state, council.now.turn, ends)
    while turn is not None:
        found.append(turn)
        ends += clock.planned(state.plan, clock.TURNS[state.scenario.turn(turn).kind])
        turn = phases.turn_after(state, turn, ends)
    return tuple(found)
