"""What a journal asks of its file, statement by statement."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from server.journals.database import open_database


def watched(told: Callable[[str], None]) -> Callable[[Path], sqlite3.Connection]:
    """Open the database so that every statement is reported before it runs."""

    def connect(path: Path) -> sqlite3.Connection:
        connection = open_database(path)
        connection.set_trace_callback(told)
        return connection

    return connect
