"""What the journal says to SQLite: rows, tails, wake-up times, erasures.

Every function runs in the journal's thread. Those that write do so inside a
transaction that the caller began and will commit.
"""

import sqlite3
from collections.abc import Iterable, Mapping

from game.session.journal import Conflict, Gone

# The row before must exist: a stale cache cannot bring an erased session back. As a scalar
# subquery, because EXISTS can turn into a scan of the table on some engines.
INSERT = """
    INSERT INTO entry (session, seq, body)
    SELECT :session, :expected + 1, :body
    WHERE :expected = 0 OR (SELECT true FROM entry WHERE session = :session AND seq = :expected)
    ON CONFLICT DO NOTHING
"""
HEAD = "SELECT max(seq) FROM entry WHERE session = ?"
TAIL = "SELECT seq, body FROM entry WHERE session = ? AND seq > ? ORDER BY seq"
SET_WAKE = "INSERT INTO wake (session, at) VALUES (?, ?) ON CONFLICT DO UPDATE SET at = excluded.at"
DROP_WAKE = "DELETE FROM wake WHERE session = ?"
DUE = "SELECT session FROM wake WHERE at <= ? ORDER BY at LIMIT ?"
SESSIONS = "SELECT session FROM entry WHERE seq = 1 ORDER BY rowid"
FORGET = "DELETE FROM entry WHERE session = ?"
ERASING = "INSERT OR IGNORE INTO erasing (session) VALUES (?)"


def write_row(
    connection: sqlite3.Connection, session: str, expected: int, body: bytes, wake: float | None
) -> int:
    """Insert the row and its wake-up time, inside a transaction that the caller began."""
    row = {"session": session, "expected": expected, "body": body}
    if connection.execute(INSERT, row).rowcount != 1:
        (head,) = connection.execute(HEAD, (session,)).fetchone()
        if head is None:
            raise Gone(f"session {session!r} has no rows")
        raise Conflict(f"session {session!r} is at row {head}, not {expected}")
    if wake == 0:
        connection.execute(DROP_WAKE, (session,))
    elif wake is not None:
        connection.execute(SET_WAKE, (session, wake))
    return expected + 1


def read_tails(
    connection: sqlite3.Connection, after: Mapping[str, int]
) -> list[tuple[str, int, bytes]]:
    return [
        (session, seq, body)
        for session, known in after.items()
        for seq, body in connection.execute(TAIL, (session, known))
    ]


def due_sessions(connection: sqlite3.Connection, now: float, limit: int) -> list[str]:
    return names(connection.execute(DUE, (now, limit)))


def opened_sessions(connection: sqlite3.Connection) -> list[str]:
    return names(connection.execute(SESSIONS))


def names(rows: Iterable[tuple[str]]) -> list[str]:
    return [name for (name,) in rows]


def erase(connection: sqlite3.Connection, session: str) -> None:
    """Delete a session, and note that the file has to be wiped of it."""
    connection.execute(FORGET, (session,))
    connection.execute(DROP_WAKE, (session,))
    connection.execute(ERASING, (session,))
