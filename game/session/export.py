"""A session's log as a file that one may keep: its events, and nothing of the shell's.

Built field by field. Command ids stay behind as well, since those of joins are
made of hashes.
"""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import BaseModel, ConfigDict

from game.core.events import FORMAT, Event
from game.core.evolve import fold
from game.core.state import State
from game.session.rows import Row


class Entry(BaseModel):
    """One decided command: who gave it, when, and what it led to."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    at: int
    by: str
    events: tuple[Event, ...]


class Log(BaseModel):
    """An exported log."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    v: int = FORMAT
    entries: tuple[Entry, ...]

    def state(self) -> State:
        """What it adds up to."""
        return fold(event for entry in self.entries for event in entry.events)


def export_log(rows: Iterable[Row]) -> bytes:
    """The log as JSON. Rows that led to no event are left out."""
    entries = tuple(
        Entry(at=row.at, by=_giver(row), events=row.events) for row in rows if row.events
    )
    return Log(entries=entries).model_dump_json(by_alias=True).encode()


def import_log(content: bytes) -> Log:
    """Read an exported log. Raises pydantic's ValidationError."""
    return Log.model_validate_json(content)


def _giver(row: Row) -> str:
    """A participant's or a seat's id, or what kind of actor it was."""
    return row.by.participant or row.by.seat or row.by.kind
