"""The SQLite file behind the journal: how it is opened, checked and laid out.

Every setting here was measured; with `synchronous=NORMAL` a power cut at
classroom pace lost a whole lesson.

While a journal is open, nothing else in this process may open its file, not
even to read it: on POSIX systems closing any descriptor of a file drops every
lock that the process holds on it, and a second host could walk in.
"""

import os
import sqlite3
from pathlib import Path

from .errors import CannotOpen, Locked, Newer, Unreadable, UnsafeFolder, Unwritable
from .folders import why_unsafe

APPLICATION_ID = 0x4F6F4131  # "OoA1"
LAYOUT = 1

SETTINGS = (
    # Exclusive comes first: then write-ahead logging needs no shared-memory file, and a second
    # connection, which older SQLite versions can corrupt a log with, is not possible at all.
    "PRAGMA locking_mode=exclusive",
    "PRAGMA journal_mode=wal",
    "PRAGMA synchronous=full",
    # On macOS a plain fsync stops at the drive's cache.
    "PRAGMA fullfsync=1",
    "PRAGMA checkpoint_fullfsync=1",
    # What is deleted is overwritten, or names stay readable in the file.
    "PRAGMA secure_delete=on",
    "PRAGMA temp_store=memory",
    # A stranger's file may bring triggers and views of its own.
    "PRAGMA trusted_schema=off",
)

NO_WRITING = ("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_FULL", "SQLITE_IOERR", "SQLITE_PERM")

# `entry` keeps its hidden row numbers: rows are some hundred bytes and the first of a session is
# a whole scenario, which SQLite advises against packing into the key's tree.
TABLES = (
    """CREATE TABLE entry (
        session TEXT NOT NULL,
        seq INTEGER NOT NULL,
        body BLOB NOT NULL,
        PRIMARY KEY (session, seq)
    )""",
    """CREATE TABLE wake (
        session TEXT NOT NULL PRIMARY KEY,
        at REAL NOT NULL
    ) WITHOUT ROWID""",
    "CREATE INDEX wake_at ON wake (at)",
    # Sessions whose rows are deleted but may still be readable in the file: see `wipe`.
    "CREATE TABLE erasing (session TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID",
)


def open_database(path: Path) -> sqlite3.Connection:
    """Open or create the journal file, for this process alone.

    Raises a `CannotOpen` that says why not. The caller owns the connection and
    uses it from one thread at a time.
    """
    prepare_file(path)
    connection: sqlite3.Connection | None = None
    try:
        connection = sqlite3.connect(
            path, timeout=0.5, isolation_level=None, check_same_thread=False
        )
        for setting in SETTINGS:
            connection.execute(setting)
        prove_durable(connection, path)
        lay_out(connection, path)
        check(connection, path)
        wipe(connection)
    except BaseException as error:
        if connection is not None:
            connection.close()
        if isinstance(error, sqlite3.Error):
            raise explain(error, path) from error
        raise
    return connection


def prepare_file(path: Path) -> None:
    """Make sure that the folder is safe and that nobody else can read the file.

    The file is created before SQLite sees it, since SQLite gives the
    write-ahead log the rights of the database.
    """
    reason = why_unsafe(path.parent)
    if reason is not None:
        raise UnsafeFolder(path, *reason)
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if path.exists():
            path.chmod(0o600)
        else:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError as error:
        raise Unwritable(path, error.strerror or str(error)) from error


def prove_durable(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a file system or an SQLite that did not take the settings a promise rests on."""
    (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
    (level,) = connection.execute("PRAGMA synchronous").fetchone()
    if (mode, level) != ("wal", 2):
        raise Unreadable(path, f"no durable log is possible here (mode {mode}, level {level})")


def lay_out(connection: sqlite3.Connection, path: Path) -> None:
    """Create the tables of a new file; refuse a file that is not ours or is too new."""
    (layout,) = connection.execute("PRAGMA user_version").fetchone()
    (owner,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if tables == 0 and owner == 0:
        create(connection)
    elif owner != APPLICATION_ID:
        raise Unreadable(path, "this is the database of another program")
    elif layout > LAYOUT:
        raise Newer(path, f"layout {layout} was written by a later version of the game")


def create(connection: sqlite3.Connection) -> None:
    """Write all tables and the file's mark in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    for table in TABLES:
        connection.execute(table)
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version={LAYOUT}")
    connection.execute("COMMIT")


def check(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a damaged file now rather than in the middle of a lesson."""
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise Unreadable(path, f"the database is damaged: {verdict}")


def wipe(connection: sqlite3.Connection) -> None:
    """Make sure that what was deleted can no longer be read in the file or in its log.

    `secure_delete` overwrites a deleted row, but not the copy that stays behind
    when SQLite moves a row to another page to even them out; a rebuilt file has
    no such copies. A host that dies on the way finishes at its next start.
    """
    (unfinished,) = connection.execute("SELECT count(*) FROM erasing").fetchone()
    if unfinished:
        connection.execute("VACUUM")
        connection.execute("DELETE FROM erasing")
    # The log has old pages until it is emptied.
    connection.execute("PRAGMA wal_checkpoint(truncate)")


def explain(error: sqlite3.Error, path: Path) -> CannotOpen:
    """The reason, in our words, why SQLite would not open the file."""
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return Locked(path, "another host has this database open")
    if name.startswith(NO_WRITING):
        return Unwritable(path, f"SQLite cannot write it: {error}")
    return Unreadable(path, f"SQLite cannot use it: {error}")
