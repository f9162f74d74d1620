"""What is forgotten leaves no byte behind, also when the host died over it."""

import asyncio
import random
import sqlite3
import subprocess
import threading
from pathlib import Path

import pytest

from game.session.journal import JournalError
from server.journals.database import open_database
from server.journals.sqlite import SqliteJournal
from tests.server.store.watching import watched


def bytes_on_disk(path: Path) -> bytes:
    """Read in another process: closing a file here would drop this process's locks on it."""
    files = sorted(path.parent.glob(path.name + "*"))
    return subprocess.run(["cat", *map(str, files)], capture_output=True, check=True).stdout


@pytest.mark.parametrize("seed", [1, 3, 7])
async def test_a_forgotten_session_leaves_no_bytes_in_the_files(path: Path, seed: int) -> None:
    """Secure deletion alone fails here: moved rows leave copies behind on their old pages."""
    chance = random.Random(seed)
    journal = SqliteJournal(path)
    heads = dict.fromkeys(("gone-a", "also-gone", "stays-b"), 0)
    for _ in range(500):
        # Some at a time, so that rows of all three share pages and commits.
        session = chance.choice(list(heads))
        rows = [f"<{session}>".encode() * chance.choice((1, 5, 40, 900)) for _ in range(3)]
        await asyncio.gather(
            *(journal.append(session, heads[session] + n, row, 5.0) for n, row in enumerate(rows))
        )
        heads[session] += len(rows)
    before = bytes_on_disk(path)
    assert b"<gone-a>" in before and b"<also-gone>" in before

    await journal.forget("gone-a")
    middle = bytes_on_disk(path)
    assert b"gone-a" not in middle and b"<also-gone>" in middle
    await journal.forget("also-gone")
    assert b"also-gone" not in bytes_on_disk(path)
    assert len(await journal.read({"stays-b": 0})) == heads["stays-b"]
    await journal.close()


async def test_many_sessions_are_forgotten_with_one_rebuilding_of_the_file(path: Path) -> None:
    statements: list[str] = []
    held = threading.Event()

    def told(statement: str) -> None:
        statements.append(statement)
        if statement == "COMMIT":
            held.wait(5)

    journal = SqliteJournal(path, connect=watched(told))
    first = asyncio.ensure_future(journal.append("stays", 0, b""))
    old = [asyncio.ensure_future(journal.append(f"s{n}", 0, b"")) for n in range(20)]
    await asyncio.sleep(0)
    held.set()
    await asyncio.gather(first, *old)
    await asyncio.gather(*(journal.forget(f"s{n}") for n in range(20)))
    assert await journal.sessions() == ["stays"]
    await journal.close()
    assert 1 <= statements.count("VACUUM") <= 2, "the first may go ahead, the others share"


async def test_an_erasure_that_could_not_finish_is_told_and_done_at_the_next_start(
    path: Path,
) -> None:
    stopped = threading.Event()

    def connect(path: Path) -> sqlite3.Connection:
        connection = open_database(path)

        def stop_vacuum(statement: str) -> None:
            if statement == "VACUUM" and not stopped.is_set():
                stopped.set()
                connection.interrupt()

        connection.set_trace_callback(stop_vacuum)
        return connection

    journal = SqliteJournal(path, connect=connect)
    await journal.append("s", 0, b"a planted text" * 500)
    with pytest.raises(JournalError):
        await journal.forget("s")
    assert stopped.is_set()
    assert await journal.read({"s": 0}) == []
    await journal.append("t", 0, b"the lesson goes on")
    await journal.close()

    reopened = SqliteJournal(path)
    assert b"a planted text" not in bytes_on_disk(path)
    await reopened.forget("s")
    await reopened.close()


async def test_what_a_killed_host_had_erased_is_gone_from_the_log_at_the_next_start(
    path: Path,
) -> None:
    connection = open_database(path)
    connection.execute("INSERT INTO entry VALUES ('s', 1, 'a planted text')")
    connection.execute("DELETE FROM entry")
    log = path.with_name(path.name + "-wal")
    copies = {file: subprocess.check_output(["cat", str(file)]) for file in (path, log)}
    connection.close()
    for file, content in copies.items():
        file.write_bytes(content)
    assert b"a planted text" in bytes_on_disk(path)
    journal = SqliteJournal(path)
    assert b"a planted text" not in bytes_on_disk(path)
    await journal.close()
