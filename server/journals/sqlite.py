"""The journal on the teacher's laptop: one SQLite file, safe against a pulled plug.

One connection in one thread off the event loop. Whatever arrives while a
commit is on its way to the disk is the next commit: no window and no timer,
because a window only adds waiting. Thirty pupils who press at once share one
or two visits to the disk.
"""

import asyncio
import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Any, Generic, TypeVar

from game.session.journal import (
    Clock,
    Closed,
    Conflict,
    JournalError,
    NotSaved,
    Presence,
    check_row,
)

from .database import open_database, wipe
from .rows import due_sessions, erase, opened_sessions, read_tails, write_row

T = TypeVar("T")


class Kind(Enum):
    """What shares a transaction: appends with appends, erasures with erasures."""

    APPEND = auto()
    QUESTION = auto()
    ERASURE = auto()


@dataclass(frozen=True, eq=False)
class Request(Generic[T]):
    """Something the thread is asked, and the waiting future on its loop."""

    run: Callable[[sqlite3.Connection], T]
    answer: asyncio.Future[T]
    kind: Kind


@dataclass(frozen=True)
class Answer:
    """A finished request with its result or its exception."""

    request: Request[Any]
    result: Any = None
    error: Exception | None = None

    def deliver(self) -> None:
        """Wake the waiting task, unless it was cancelled in the meantime."""
        future = self.request.answer
        if future.done():
            return
        if self.error is not None:
            future.set_exception(self.error)
        else:
            future.set_result(self.result)


class SqliteJournal:
    """A journal in one file. See `Journal` for what each method promises.

    The constructor opens and checks the file and raises a `CannotOpen` when it
    must not be used.
    """

    def __init__(
        self,
        path: Path,
        clock: Clock = time.time,
        connect: Callable[[Path], sqlite3.Connection] = open_database,
    ) -> None:
        self.path = path
        self._clock = clock
        self._presence = Presence(clock)
        self._requests: queue.SimpleQueue[Request[Any] | None] = queue.SimpleQueue()
        self._closed = False
        self._connection = connect(path)
        self._thread = threading.Thread(target=self._work, name="journal", daemon=True)
        self._thread.start()

    async def append(
        self, session: str, expected: int, body: bytes, wake: float | None = None
    ) -> int:
        check_row(session, expected, body, wake)
        return await self._ask(
            lambda connection: write_row(connection, session, expected, body, wake), Kind.APPEND
        )

    async def read(self, after: Mapping[str, int]) -> Sequence[tuple[str, int, bytes]]:
        known = dict(after)
        return await self._ask(lambda connection: read_tails(connection, known))

    async def due(self, limit: int = 100) -> Sequence[str]:
        now = self._clock()
        return await self._ask(lambda connection: due_sessions(connection, now, limit))

    async def here(
        self, node: str, who: Mapping[str, Sequence[str]]
    ) -> Mapping[str, Sequence[str]]:
        if self._closed:
            raise Closed("the journal is closed")
        return self._presence.report(node, who)

    async def forget(self, session: str) -> None:
        self._presence.forget(session)
        await self._ask(lambda connection: erase(connection, session), Kind.ERASURE)

    async def sessions(self) -> Sequence[str]:
        return await self._ask(opened_sessions)

    async def close(self) -> None:
        if not self._closed:
            self._closed = True
            self._requests.put(None)
        await asyncio.to_thread(self._thread.join)

    async def _ask(self, run: Callable[[sqlite3.Connection], T], kind: Kind = Kind.QUESTION) -> T:
        if self._closed:
            raise Closed("the journal is closed")
        answer: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._requests.put(Request(run, answer, kind))
        return await answer

    def _work(self) -> None:
        """Serve requests until the end of the queue, a batch at a time."""
        going = True
        while going:
            batch, going = self._take_all()
            # Appends go first, in one transaction; only then does anybody read, so that nobody
            # is told of a row that is not on the disk.
            tell(write_together(self._connection, of(Kind.APPEND, batch)))
            tell(run_alone(self._connection, r) for r in of(Kind.QUESTION, batch))
            tell(erase_together(self._connection, of(Kind.ERASURE, batch)))
        self._connection.close()

    def _take_all(self) -> tuple[list[Request[Any]], bool]:
        """Wait for one request and take whatever else has arrived; False at the end."""
        batch: list[Request[Any]] = []
        item = self._requests.get()
        while item is not None:
            batch.append(item)
            try:
                item = self._requests.get_nowait()
            except queue.Empty:
                return batch, True
        return batch, False


def of(kind: Kind, batch: Sequence[Request[Any]]) -> list[Request[Any]]:
    return [request for request in batch if request.kind is kind]


def write_together(
    connection: sqlite3.Connection, requests: Sequence[Request[Any]]
) -> list[Answer]:
    """Run appends in one transaction, and answer all of them after its commit.

    A loser of a race is told so and spoils nobody else's row. Anything worse
    means that none is stored for sure, and every one is answered with that.
    """
    if not requests:
        return []
    try:
        connection.execute("BEGIN IMMEDIATE")
        answers = [attempt(connection, request) for request in requests]
        connection.execute("COMMIT")
    except Exception as error:
        undo(connection)
        reason = NotSaved(f"the journal could not be written: {error}")
        reason.__cause__ = error
        return [Answer(request, error=reason) for request in requests]
    return answers


def attempt(connection: sqlite3.Connection, request: Request[Any]) -> Answer:
    try:
        return Answer(request, request.run(connection))
    except Conflict as conflict:
        return Answer(request, error=conflict)


def run_alone(connection: sqlite3.Connection, request: Request[Any]) -> Answer:
    """Answer a question, which needs no transaction and spoils nobody else's answer."""
    try:
        return Answer(request, request.run(connection))
    except Exception as error:
        reason = JournalError(f"the journal could not be read: {error}")
        reason.__cause__ = error
        return Answer(request, error=reason)


def erase_together(
    connection: sqlite3.Connection, requests: Sequence[Request[Any]]
) -> list[Answer]:
    """Delete what is to be forgotten, then wipe the file once for all of it."""
    answers = write_together(connection, requests)
    if not answers or any(answer.error for answer in answers):
        return answers
    try:
        wipe(connection)
    except Exception as error:
        reason = JournalError(f"deleted, but perhaps readable until the next start: {error}")
        reason.__cause__ = error
        return [Answer(request, error=reason) for request in requests]
    return answers


def undo(connection: sqlite3.Connection) -> None:
    """Leave the failed transaction, which SQLite has often left by itself already."""
    try:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
    except sqlite3.Error:
        pass  # The next BEGIN fails then, and its appends are answered as not saved.


def tell(answers: Iterable[Answer]) -> None:
    """Deliver answers, waking each event loop once for all of its own."""
    by_loop: dict[asyncio.AbstractEventLoop, list[Answer]] = {}
    for answer in answers:
        by_loop.setdefault(answer.request.answer.get_loop(), []).append(answer)
    for loop, own in by_loop.items():
        try:
            loop.call_soon_threadsafe(deliver_all, own)
        except RuntimeError:
            pass  # The loop is closed, so nobody waits.


def deliver_all(answers: Sequence[Answer]) -> None:
    for answer in answers:
        answer.deliver()
