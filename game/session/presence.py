"""Who is connected, or was ten seconds ago.

Somebody whose connection drops is still counted for a while, so that a slow
network does not decide for a delegation. Presence is never in the log: a
command carries who was there, and its events carry the result.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

GRACE_MS = 10_000


class Presence:
    """Counts connections by participant. Times are UTC milliseconds, given by the caller."""

    def __init__(self, grace: int = GRACE_MS) -> None:
        self._grace = grace
        self._connected: Counter[str] = Counter()
        self._leaving: dict[str, int] = {}

    def arrive(self, participant: str) -> None:
        self._connected[participant] += 1
        self._leaving.pop(participant, None)

    def leave(self, participant: str, now: int) -> None:
        """One connection is gone; the participant counts on for a while if it was the last."""
        self._connected[participant] -= 1
        if self._connected[participant] <= 0:
            del self._connected[participant]
            self._leaving[participant] = now + self._grace

    def expect(self, participants: Iterable[str], now: int) -> None:
        """After a restart: whoever had a seat is counted as just gone, and is likely to be back."""
        for participant in participants:
            if participant not in self._connected:
                self._leaving[participant] = now + self._grace

    def is_connected(self, participant: str) -> bool:
        """Whether a connection is open right now."""
        return participant in self._connected

    def here(self) -> frozenset[str]:
        """Who counts."""
        return frozenset(self._connected) | frozenset(self._leaving)

    def next_departure(self) -> int | None:
        """When the next one stops counting."""
        return min(self._leaving.values(), default=None)

    def departed(self, now: int) -> tuple[str, ...]:
        """Who stopped counting by now. Each is named once."""
        gone = tuple(sorted(who for who, at in self._leaving.items() if at <= now))
        for who in gone:
            del self._leaving[who]
        return gone
