"""The lesson's clock: how long phases last, and what time alone makes happen.

A deadline is a fact in the log. The shell turns time into `ClosePhase`
commands; nothing in here looks at a clock. The clock cuts turns, never the
debrief: no turn begins that would not be done before it, and every deadline
ends where the protected debrief begins.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.core.commands import ClosePhase
from game.core.events import PhaseName
from game.core.state import Council, PlanName, State

SECOND = 1000
MINUTE = 60 * SECOND

SHORTEST_TURN = 9 * MINUTE
"""A further turn begins only if this much is left before the debrief."""
LAST_CHANGES = 30 * SECOND
"""In the last seconds of a consultation each delegation may change once."""
SHORT_SILENCE = 20 * SECOND
"""Silence lasts at least this long, also when nobody could break it."""
LETTER_GRACE = 30 * SECOND
AFTER_OUTAGE = 60 * SECOND
"""What a running phase has at least after a restart, and after a pause if it had as much."""


@dataclass(frozen=True)
class Timetable:
    """What a plan gives to the parts of a lesson, in minutes and seconds."""

    lesson: int
    before: int
    """Minutes to join and to explain, before the first turn."""
    debrief: int
    """Minutes planned for the debrief."""
    briefing: int
    consultation: int
    silence: int
    outcome: int
    fold: int | None = None
    """A briefing shows this many words and folds the rest."""

    def seconds(self, phase: PhaseName, round_: int) -> int:
        """How long a phase is planned to last."""
        if phase == "consultation" and round_ > 1:
            return 120
        return {
            "briefing": self.briefing,
            "consultation": self.consultation,
            "silence": self.silence,
            "pledging": self.consultation,
            "outcome": self.outcome,
            "chair": 30,
            "key": 45,
            "adding": 60,
        }[phase]


TIMETABLES: dict[str, Timetable] = {
    "45": Timetable(45, 10, 13, 150, 360, 60, 90, fold=120),
    "60": Timetable(60, 10, 14, 150, 405, 75, 90),
    "90": Timetable(90, 10, 20, 165, 420, 75, 90),
}


def protected_minutes(lesson: int) -> float:
    """The debrief has at least 22 % of the lesson and never under ten minutes."""
    return max(10.0, 0.22 * lesson)


def bell(plan: PlanName, at: int, minutes: int | None) -> tuple[int, int, int] | None:
    """When the lesson ends, the debrief is planned and the debrief is protected.

    None for the plan without a clock.
    """
    if plan == "open":
        return None
    table = TIMETABLES[plan]
    left = table.lesson - table.before if minutes is None else minutes
    ends = at + left * MINUTE
    protected = int(protected_minutes(table.lesson) * MINUTE)
    return ends, ends - debrief_length(table, ends - at), ends - protected


def debrief_length(table: Timetable, left: int) -> int:
    """What the debrief is planned to take of the milliseconds that are left of a lesson."""
    protected = protected_minutes(table.lesson) * MINUTE
    return int(min(table.debrief * MINUTE, max(protected, left / 2)))


def deadline_for(state: State, phase: PhaseName, round_: int, at: int) -> int | None:
    """When a phase that begins now ends; None without a clock, and for the debrief."""
    if state.plan == "open" or state.protected_at is None or phase in ("debrief", "ended"):
        return None
    table = TIMETABLES[state.plan]
    length = table.seconds(phase, round_) * _share(state, table, phase, round_, at)
    return max(min(at + int(length * SECOND), state.protected_at), at + SHORT_SILENCE)


ORDER: tuple[tuple[PhaseName, ...], ...] = (
    ("briefing", "consultation", "silence", "outcome"),
    ("pledging", "adding", "outcome"),
)
"""What a turn still needs time for, from each of its phases on."""

TURNS: dict[str, tuple[PhaseName, ...]] = {
    "decision": ORDER[0],
    "pledge": ("briefing", *ORDER[1]),
}
"""The phases of a whole turn of each kind, where nothing stands in the way."""

AS_FAR_AS: dict[PhaseName, PhaseName] = {"chair": "consultation", "key": "silence"}
"""Phases that only some turns have, with the one that they come after."""


def planned(plan: PlanName, phases: tuple[PhaseName, ...]) -> int:
    """Milliseconds that a plan gives to phases together; none without a clock."""
    table = TIMETABLES.get(plan)
    return 0 if table is None else sum(table.seconds(each, 1) for each in phases) * SECOND


def planned_after(plan: PlanName, kind: str, phase: PhaseName) -> int:
    """Milliseconds that a turn still has before it when this phase is over, by plan."""
    turn = TURNS[kind]
    last = AS_FAR_AS.get(phase, phase)
    return planned(plan, turn[turn.index(last) + 1 :])


def _share(state: State, table: Timetable, phase: PhaseName, round_: int, at: int) -> float:
    """A late turn is told, talked over and decided in less time, in proportion."""
    order = next((o for o in ORDER if phase in o), (phase,))
    ahead = order[order.index(phase) + 1 :]
    needed = table.seconds(phase, round_) + sum(table.seconds(p, round_) for p in ahead)
    left = ((state.debrief_at or 0) - at) / SECOND
    return min(1.0, max(0.0, left / needed))


def fits(state: State, at: int, turns: int = 1) -> bool:
    """Whether so many further turns would be done before the debrief."""
    return state.debrief_at is None or at + turns * SHORTEST_TURN <= state.debrief_at


def over(state: State, at: int) -> bool:
    """Whether the protected debrief has begun, so that a turn is cut."""
    return state.protected_at is not None and at >= state.protected_at


def held(state: State, wanted: int, at: int) -> int:
    """When a phase ends that gets time back and would end at `wanted`.

    What a pause or an outage took is given back, but not out of the protected
    debrief. Of what is left of the phase, a minute stays to finish it.
    """
    return min(wanted, max(state.protected_at or 0, at + AFTER_OUTAGE))


def sealed_until(reveal: int | None, before: int, after: int, at: int) -> int | None:
    """Where less time is given back, sealed positions stay sealed for the same part of it."""
    if reveal is None or before == after:
        return reveal
    return at + round((reveal - at) * (after - at) / (before - at))


def room_to_extend(state: State, council: Council, at: int) -> int:
    """Milliseconds by which the running phase may still be extended; a pause eats them up."""
    gone = 0 if council.paused_at is None else at - council.paused_at
    return max(0, (state.protected_at or 0) - (council.deadline or 0) - gone)


def next_deadline(state: State) -> int | None:
    """The next time at which the shell must give a command; None if nothing waits."""
    times = [at for council in state.councils.values() for at in _times(council)]
    return min(times, default=None)


def due(state: State, now: int) -> tuple[ClosePhase, ...]:
    """The commands that time has made necessary, at most one for each council."""
    return tuple(
        ClosePhase(council=council.id, moment=council.moment, deadline=min(times))
        for council in state.councils.values()
        if (times := _times(council)) and min(times) <= now
    )


def _times(council: Council) -> tuple[int, ...]:
    if council.paused_at is not None or council.phase in ("lobby", "debrief", "ended"):
        return ()
    reveal = council.reveal_at
    if council.now is None or council.now.revealed:
        reveal = None
    return tuple(at for at in (council.deadline, reveal) if at is not None)
