"""Who sits where: seats, further delegates, observers, several councils."""

from __future__ import annotations

from collections.abc import Sequence

from game.core.commands import AssignSeat, Join, SplitCouncils
from game.core.events import CouncilsSplit, Event, ParticipantJoined, SeatAssigned
from game.core.refusals import Reason, Refusal
from game.core.state import State

DELEGATION = 4
"""Members that a delegation can have at most."""
MOST_PARTICIPANTS = 40
COUNCIL_LIMIT = 24
"""Above this many pupils the game offers two councils."""
MOST_COUNCILS = 4


def join(state: State, command: Join) -> tuple[Event, ...] | Refusal:
    """Give a newcomer the next free place.

    Every seat is filled once in the scenario's order before any becomes a
    pair; a latecomer becomes a further delegate, or observes if all are full.
    """
    present = [p for p in state.participants.values() if not p.removed]
    if len(present) >= MOST_PARTICIPANTS:
        return Refusal(Reason.SESSION_FULL, {"most": MOST_PARTICIPANTS})
    if state.locked:
        return Refusal(Reason.LOBBY_LOCKED)
    pid = f"p{len(state.participants) + 1}"
    council, seat = next_place(state)
    return (
        ParticipantJoined(participant=pid, language=command.language),
        SeatAssigned(participant=pid, council=council, seat=seat),
    )


def next_place(state: State) -> tuple[str, str | None]:
    """The council and seat for the next newcomer: the emptiest, in filling order."""

    def size(council: str) -> int:
        return sum(p.council == council and not p.removed for p in state.participants.values())

    council = min(state.councils, key=size)
    seats = state.scenario.seats
    seat = min(seats, key=lambda s: len(state.members(council, s)))
    return council, seat if len(state.members(council, seat)) < DELEGATION else None


def councils_advised(state: State) -> int:
    """How many councils of equal size suit the pupils who are here: two above 24, and so on."""
    present = sum(not p.removed for p in state.participants.values())
    return min(MOST_COUNCILS, 1 + max(0, present - 1) // COUNCIL_LIMIT)


def assign(state: State, command: AssignSeat) -> tuple[Event, ...] | Refusal:
    """Put a participant into a seat, or let one observe."""
    if command.participant not in state.participants:
        return Refusal(Reason.NO_SUCH_PARTICIPANT, {"participant": command.participant})
    if command.council not in state.councils:
        return Refusal(Reason.NO_SUCH_COUNCIL, {"council": command.council})
    if command.seat is not None and command.seat not in state.scenario.seats:
        return Refusal(Reason.NO_SUCH_SEAT, {"seat": command.seat})
    others = [
        p for p in state.members(command.council, command.seat) if p.id != command.participant
    ]
    if command.seat is not None and len(others) >= DELEGATION:
        return Refusal(Reason.SEAT_FULL, {"seat": command.seat, "most": DELEGATION})
    return (
        SeatAssigned(participant=command.participant, council=command.council, seat=command.seat),
    )


def split(state: State, command: SplitCouncils) -> tuple[Event, ...]:
    """Deal the lobby over councils of equal size, in the order of joining."""
    present = [p.id for p in state.participants.values() if not p.removed]
    return (
        CouncilsSplit(councils=command.councils),
        *_dealt(present, command.councils, state.scenario.seats),
    )


def _dealt(participants: Sequence[str], councils: int, seats: Sequence[str]) -> tuple[Event, ...]:
    events: list[Event] = []
    for number, pid in enumerate(participants):
        council, place = number % councils, number // councils
        seat = seats[place % len(seats)] if place < DELEGATION * len(seats) else None
        events.append(SeatAssigned(participant=pid, council=f"c{council + 1}", seat=seat))
    return tuple(events)
