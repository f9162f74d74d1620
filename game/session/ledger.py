"""What the rows of a session add up to, for the shell.

The core's state is one part of it. The others are the shell's own: which
command ids were answered with which number, and whose secret hashes to what.
A ledger is frozen, so a batch of commands is decided against a tentative one
that simply is forgotten when the journal says no.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from game.core.events import SeatHandedOver
from game.core.evolve import fold
from game.core.state import NOTHING, State
from game.session.rows import Row, SeatSecret, Secrets


@dataclass(frozen=True)
class Keyring:
    """The join code, and hashes of what opens the console, the room and each place."""

    code: str = ""
    console: frozenset[str] = frozenset()
    room: frozenset[str] = frozenset()
    seats: Mapping[str, SeatSecret] = field(default_factory=dict)
    handed_over: frozenset[str] = frozenset()
    """Hashes that opened a place before it was handed over, to tell their owners why not now."""
    freed: tuple[str, ...] = ()
    """Participants whose places wait for another machine."""

    def with_secrets(self, secrets: Secrets) -> Keyring:
        """Add what a row brought. Older keys of console and room stay valid."""
        seats, freed = self.seats, self.freed
        if secrets.seat is not None:
            taken = secrets.seat.participant
            seats = {**seats, taken: secrets.seat}
            freed = tuple(participant for participant in freed if participant != taken)
        return replace(
            self,
            code=secrets.code or self.code,
            console=self.console | ({secrets.console} if secrets.console else set()),
            room=self.room | ({secrets.room} if secrets.room else set()),
            seats=seats,
            freed=freed,
        )

    def without(self, participant: str) -> Keyring:
        """Close a place that was handed over; it waits for the next machine."""
        others = {who: other for who, other in self.seats.items() if who != participant}
        closed = {other.current for who, other in self.seats.items() if who == participant}
        waiting = tuple(other for other in self.freed if other != participant)
        return replace(
            self,
            seats=others,
            handed_over=self.handed_over | closed,
            freed=(*waiting, participant),
        )

    def holder(self, current: str) -> SeatSecret | None:
        """Whose place the hash opens now."""
        return next((seat for seat in self.seats.values() if seat.current == current), None)


@dataclass(frozen=True)
class Ledger:
    """A session's log, folded. `ids` says with which number a command was accepted."""

    seq: int = 0
    at: int = 0
    state: State = NOTHING
    ids: Mapping[str, int] = field(default_factory=dict)
    keys: Keyring = Keyring()

    @property
    def vacancy(self) -> str | None:
        """The place that the next to join takes: the first handed over whose pupil may take part.

        Whoever joins for a pupil that was removed would be told the wrong thing.
        """
        people = self.state.participants
        waiting = (who for who in self.keys.freed if who in people and not people[who].removed)
        return next(waiting, None)

    def with_row(self, row: Row) -> Ledger:
        """The ledger after one more row."""
        keys = self.keys
        for event in row.events:
            if isinstance(event, SeatHandedOver):
                keys = keys.without(event.participant)
        return replace(
            self,
            seq=self.seq + 1,
            at=max(self.at, row.at),
            state=fold(row.events, self.state),
            ids={**self.ids, row.id: self.seq + 1},
            keys=keys.with_secrets(row.secrets),
        )
