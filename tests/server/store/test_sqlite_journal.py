"""The SQLite journal keeps the contract, and its own promises about the disk."""

import asyncio
import os
import random
import resource
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import pytest
from contract import Clock, JournalContract, fill

from game.session.journal import JournalError, NotSaved
from server.journals import rows
from server.journals.database import open_database
from server.journals.sqlite import SqliteJournal
from tests.server.store.watching import watched


class TestSqliteJournal(JournalContract):
    @pytest.fixture
    async def journal(self, clock: Clock, tmp_path: Path) -> AsyncIterator[SqliteJournal]:
        journal = SqliteJournal(tmp_path / "lessons" / "journal.db", clock)
        yield journal
        await journal.close()


async def test_everything_is_there_after_reopening(path: Path) -> None:
    clock = Clock()
    journal = SqliteJournal(path, clock)
    await fill(journal, "s", 20)
    await journal.append("s", 20, b"with a deadline", wake=clock.now + 5)
    await journal.close()

    clock.now += 6
    reopened = SqliteJournal(path, clock)
    assert [seq for _, seq, _ in await reopened.read({"s": 0})] == list(range(1, 22))
    assert await reopened.due() == ["s"]
    assert await reopened.append("s", 21, b"goes on") == 22
    await reopened.close()


async def test_what_waits_when_the_journal_is_closed_is_still_written(path: Path) -> None:
    journal = SqliteJournal(path)
    await fill(journal, "s", 1)
    waiting = [asyncio.ensure_future(journal.append(f"s{n}", 0, b"x")) for n in range(30)]
    await asyncio.sleep(0)
    await journal.close()
    assert await asyncio.gather(*waiting) == [1] * 30
    reopened = SqliteJournal(path)
    assert len(await reopened.sessions()) == 31
    await reopened.close()


async def test_whatever_arrives_during_a_commit_is_the_next_commit(path: Path) -> None:
    held = threading.Event()
    statements: list[str] = []

    def told(statement: str) -> None:
        statements.append(statement)
        if statement == "COMMIT":
            held.wait(5)

    journal = SqliteJournal(path, connect=watched(told))
    first = asyncio.ensure_future(journal.append("first", 0, b""))
    while "COMMIT" not in statements:
        await asyncio.sleep(0.001)
    others = [asyncio.ensure_future(journal.append(f"s{n}", 0, b"")) for n in range(32)]
    await asyncio.sleep(0.01)
    assert not first.done(), "nothing is told before its commit is through"
    held.set()
    await asyncio.gather(first, *others)
    await journal.close()
    assert statements.count("COMMIT") == 2


async def test_nobody_reads_a_row_before_it_is_on_the_disk(path: Path) -> None:
    """A read that arrives between appends is served after their commit, from one batch."""
    statements: list[str] = []
    journal = SqliteJournal(path, connect=watched(statements.append))
    row, seen = await asyncio.gather(journal.append("s", 0, b""), journal.read({"s": 0}))
    await journal.close()
    assert row == 1
    assert seen in ([], [("s", 1, b"")])
    inside = False
    for statement in statements:
        inside = (inside or statement.startswith("BEGIN")) and statement != "COMMIT"
        assert not (inside and statement.startswith("SELECT seq, body"))


async def test_the_event_loop_goes_on_while_the_disk_is_slow(path: Path) -> None:
    held = threading.Event()
    journal = SqliteJournal(path, connect=watched(lambda s: s == "COMMIT" and held.wait(5)))
    append = asyncio.ensure_future(journal.append("s", 0, b""))
    for _ in range(20):
        await asyncio.sleep(0.001)
    assert not append.done()
    held.set()
    assert await append == 1
    await journal.close()


async def test_a_cancelled_wait_leaves_the_journal_working(path: Path) -> None:
    journal = SqliteJournal(path)
    impatient = asyncio.ensure_future(journal.append("s", 0, b"may be there"))
    await asyncio.sleep(0)
    impatient.cancel()
    with suppress(asyncio.CancelledError):
        await impatient
    assert await journal.append("t", 0, b"") == 1
    assert await journal.read({"s": 0}) in ([], [("s", 1, b"may be there")])
    await journal.close()


async def test_every_statement_finds_its_rows_by_the_key(path: Path) -> None:
    """A scan of the table costs 60 ms after some lessons, and grows."""
    connection = open_database(path)
    for statement in (rows.INSERT, rows.HEAD, rows.TAIL, rows.FORGET, rows.DUE):
        values: dict[str, object] | list[object]
        if ":session" in statement:
            values = {"session": "s", "expected": 7, "body": b""}
        else:
            values = ["s", 1][: statement.count("?")]
        plan = [step[3] for step in connection.execute(f"EXPLAIN QUERY PLAN {statement}", values)]
        assert not [step for step in plan if step.startswith("SCAN") and "CONSTANT" not in step]
    connection.close()


async def test_a_full_disk_is_answered_as_not_saved_and_loses_nothing_acknowledged(
    path: Path,
) -> None:
    journal = SqliteJournal(path)
    acknowledged = 0
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, hard))
    try:
        with pytest.raises(NotSaved) as raised:
            for seq in range(1_000):
                await journal.append("s", seq, random.randbytes(2_000))
                acknowledged = seq + 1
        with pytest.raises(NotSaved):
            await journal.append("other", 0, b"x" * 5_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert raised.value.code == "journal_not_saved"
    assert acknowledged > 10

    assert len(await journal.read({"s": 0})) == acknowledged
    assert await journal.append("s", acknowledged, b"there is room again") == acknowledged + 1
    await journal.close()
    reopened = SqliteJournal(path)
    assert len(await reopened.read({"s": 0})) == acknowledged + 1
    await reopened.close()


async def test_a_full_database_refuses_the_whole_batch_and_the_next_one_passes(path: Path) -> None:
    def small(path: Path) -> sqlite3.Connection:
        connection = open_database(path)
        connection.execute("PRAGMA max_page_count=20")
        return connection

    journal = SqliteJournal(path, connect=small)
    big = [journal.append(f"s{n}", 0, b"x" * 20_000) for n in range(10)]
    results = await asyncio.gather(*big, return_exceptions=True)
    stored = {name for name, _, _ in await journal.read({f"s{n}": 0 for n in range(10)})}
    assert {f"s{n}" for n, result in enumerate(results) if result == 1} == stored
    assert [r for r in results if isinstance(r, NotSaved)]
    assert await journal.append("small", 0, b"fits") == 1
    await journal.close()


async def test_an_error_while_reading_is_told_and_leaves_the_journal_working(path: Path) -> None:
    journal = SqliteJournal(path)
    with pytest.raises(JournalError):
        await journal.read({"s": 2**70})
    assert await journal.append("s", 0, b"") == 1
    await journal.close()


APPENDER = """
import asyncio, os, sys
from pathlib import Path
from server.journals.sqlite import SqliteJournal

async def one_session(journal, name):
    seq = 0
    while True:
        seq = await journal.append(name, seq, f"{name} {seq + 1}".encode(), wake=float(seq + 1))
        os.write(1, f"{name} {seq}\\n".encode())

async def main():
    journal = SqliteJournal(Path(sys.argv[1]))
    await asyncio.gather(*(one_session(journal, f"s{n}") for n in range(16)))

asyncio.run(main())
"""


async def test_kill_minus_nine_loses_nothing_that_was_acknowledged(path: Path) -> None:
    total = 0
    for _ in range(2):
        appender = subprocess.Popen(
            [sys.executable, "-c", APPENDER, str(path)],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[3],
        )
        assert appender.stdout is not None
        lines = [appender.stdout.readline() for _ in range(800)]
        appender.send_signal(signal.SIGKILL)
        lines += appender.stdout.readlines()
        appender.stdout.close()
        assert appender.wait(10) == -signal.SIGKILL

        journal = SqliteJournal(path)
        rows = await journal.read({f"s{n}": 0 for n in range(16)})
        kept = {(session, seq): body for session, seq, body in rows}
        for line in lines:
            if line.endswith(b"\n"):
                session, seq = line.decode().split()
                assert kept[session, int(seq)] == f"{session} {seq}".encode()
        for n in range(16):
            numbers = [seq for session, seq, _ in rows if session == f"s{n}"]
            assert numbers == list(range(1, len(numbers) + 1)), "no gap, nothing twice"
            await journal.forget(f"s{n}")
        await journal.close()
        total += len(lines)
    assert total >= 1_600


async def test_two_thousand_rows_replay_quickly(path: Path) -> None:
    journal = SqliteJournal(path)
    await asyncio.gather(*(fill(journal, f"other{n}", 20) for n in range(50)))
    connection_free = [journal.append("s", seq, os.urandom(230)) for seq in range(2_000)]
    await asyncio.gather(*connection_free)
    started = asyncio.get_running_loop().time()
    assert len(await journal.read({"s": 0})) == 2_000
    assert asyncio.get_running_loop().time() - started < 0.5
    await journal.close()
