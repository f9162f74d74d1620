"""The contract between a session and whatever keeps its log.

A journal keeps numbered rows for many sessions and a wake-up time for each of
them. It does not know what a row means. One decided command is one row, so a
row is stored whole or not at all, and its number is the compare-and-set: of
all who try to write row 7 of a session exactly one succeeds.

The memory journal lives here because practice uses it; those that survive a
crash are in the server. `tests/server/store/contract.py` is the same contract
as tests, for every implementation.
"""

import math
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

LARGEST_ROW = 16 * 1024 * 1024
LARGEST_NAME = 128
PRESENCE_SECONDS = 10.0

Clock = Callable[[], float]


class JournalError(Exception):
    """The journal did not do what it was asked. `code` is stable and searchable."""

    code = "journal"


class Conflict(JournalError):
    """Somebody else wrote the row first, and nothing of this append is stored.

    Read the tail, fold it, decide again.
    """

    code = "journal_conflict"


class Gone(Conflict):
    """The session has no rows: it was never opened here, or it was forgotten."""

    code = "journal_gone"


class NotSaved(JournalError):
    """The journal could not be written, for example because the disk is full.

    Nothing may be told. The outcome counts as unknown: before trying again,
    read, and look for the command's id.
    """

    code = "journal_not_saved"


class Closed(JournalError):
    """The journal was closed before it began what it was asked."""

    code = "journal_closed"


class Journal(Protocol):
    """Five things that a session needs from its store, and the end.

    There is no subscription, hence nothing to reconnect and nothing to miss:
    `read` with the numbers one has is both the replay and the news.
    """

    async def append(
        self, session: str, expected: int, body: bytes, wake: float | None = None
    ) -> int:
        """Write row `expected + 1` and return its number once it is durable.

        Raises `Conflict` when the row exists or the one before it does not:
        only `expected=0` opens a session, so a stale cache cannot bring an
        erased one back. Any other exception means that the outcome is unknown,
        and so does a cancelled wait: the row may be there.

        `wake` (seconds since 1970; 0 for none; None for as it was) is stored
        in the same transaction, so that no deadline is lost without its row.
        """
        ...

    async def read(self, after: Mapping[str, int]) -> Sequence[tuple[str, int, bytes]]:
        """The durable rows of each session after the given number, in order."""
        ...

    async def due(self, limit: int = 100) -> Sequence[str]:
        """Sessions whose wake-up time has come, the longest overdue first.

        A session stays due until a row changes its wake-up time: everybody may
        try to act on it, and the row's number decides who did.
        """
        ...

    async def here(
        self, node: str, who: Mapping[str, Sequence[str]]
    ) -> Mapping[str, Sequence[str]]:
        """Report who is connected at this node; learn who is, at any node.

        The report replaces the node's last one and counts for ten seconds.
        Presence is never in the log and does not survive a restart.
        """
        ...

    async def forget(self, session: str) -> None:
        """Erase every trace of a session. Harmless when it is already gone."""
        ...

    async def close(self) -> None:
        """Finish what was begun and let go of the store. Harmless when repeated."""
        ...


class Shelf(Journal, Protocol):
    """A journal that can name what it keeps, for a host that resumes after a crash."""

    async def sessions(self) -> Sequence[str]:
        """Every session that has rows, the one opened first at the front."""
        ...


class Presence:
    """Who was reported as connected during the last ten seconds."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._reports: dict[str, tuple[float, dict[str, tuple[str, ...]]]] = {}

    def report(self, node: str, who: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
        """Replace the node's report and answer for the sessions named in it."""
        now = self._clock()
        self._reports[node] = (now, {session: tuple(seats) for session, seats in who.items()})
        self._reports = {
            name: (at, seats)
            for name, (at, seats) in self._reports.items()
            if now - at < PRESENCE_SECONDS
        }
        return {session: self._at_any_node(session) for session in who}

    def forget(self, session: str) -> None:
        """Drop a session from every report."""
        for _, seats in self._reports.values():
            seats.pop(session, None)

    def _at_any_node(self, session: str) -> tuple[str, ...]:
        reports = (seats.get(session, ()) for _, seats in self._reports.values())
        return tuple(sorted({seat for report in reports for seat in report}))


def check_row(session: str, expected: int, body: bytes, wake: float | None) -> None:
    """Refuse what no journal could store, before it shares a transaction with others."""
    if not session or len(session.encode()) > LARGEST_NAME:
        raise ValueError(f"a session's name has 1 to {LARGEST_NAME} bytes")
    if not 0 <= expected < 2**62:
        raise ValueError(f"the expected row must be 0 or a row's number, not {expected}")
    if not isinstance(body, bytes) or len(body) > LARGEST_ROW:
        raise ValueError(f"a row is bytes, at most {LARGEST_ROW} of them")
    if wake is not None and not (math.isfinite(wake) and wake >= 0):
        raise ValueError(f"a wake-up time is seconds since 1970, or 0 for none, not {wake}")


class MemoryJournal:
    """A journal for practice and for tests: it lasts as long as the object does."""

    def __init__(self, clock: Clock = time.time) -> None:
        self._clock = clock
        self._rows: dict[str, list[bytes]] = {}
        self._wakes: dict[str, float] = {}
        self._presence = Presence(clock)
        self._closed = False

    async def append(
        self, session: str, expected: int, body: bytes, wake: float | None = None
    ) -> int:
        self._refuse_when_closed()
        check_row(session, expected, body, wake)
        rows = self._rows.get(session, [])
        if expected and not rows:
            raise Gone(f"session {session!r} has no rows")
        if len(rows) != expected:
            raise Conflict(f"session {session!r} is at row {len(rows)}, not {expected}")
        self._rows.setdefault(session, []).append(body)
        if wake is not None:
            self._set_wake(session, wake)
        return expected + 1

    async def read(self, after: Mapping[str, int]) -> Sequence[tuple[str, int, bytes]]:
        self._refuse_when_closed()
        return [
            (session, seq, body)
            for session, known in after.items()
            for seq, body in enumerate(self._rows.get(session, ())[known:], start=known + 1)
        ]

    async def due(self, limit: int = 100) -> Sequence[str]:
        self._refuse_when_closed()
        now = self._clock()
        ripe = sorted((at, session) for session, at in self._wakes.items() if at <= now)
        return [session for _, session in ripe[:limit]]

    async def here(
        self, node: str, who: Mapping[str, Sequence[str]]
    ) -> Mapping[str, Sequence[str]]:
        self._refuse_when_closed()
        return self._presence.report(node, who)

    async def forget(self, session: str) -> None:
        self._refuse_when_closed()
        self._rows.pop(session, None)
        self._wakes.pop(session, None)
        self._presence.forget(session)

    async def sessions(self) -> Sequence[str]:
        self._refuse_when_closed()
        return list(self._rows)

    async def close(self) -> None:
        self._closed = True

    def _set_wake(self, session: str, wake: float) -> None:
        self._wakes.pop(session, None)
        if wake:
            self._wakes[session] = wake

    def _refuse_when_closed(self) -> None:
        if self._closed:
            raise Closed("the journal is closed")
