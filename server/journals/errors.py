"""Why a journal file was not opened, each with a stable code.

The sentence is for whoever reads the log; the command line and the pages have
their own for each code. None of these names a session or a person.
"""

from pathlib import Path
from typing import Literal

from game.session.journal import JournalError


class CannotOpen(JournalError):
    """A journal file that this host must not or cannot use."""

    code = "journal_unusable"

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"{path}: {why}")
        self.path = path
        self.why = why


class Unreadable(CannotOpen):
    """The file is damaged, is no journal of ours, or may not be read."""

    code = "journal_unreadable"


class Newer(CannotOpen):
    """A later version of the game wrote the file."""

    code = "journal_newer"


class Locked(CannotOpen):
    """Another host has the file open."""

    code = "journal_locked"


class Unwritable(CannotOpen):
    """Nothing can be written there: the folder is another user's, missing or full."""

    code = "journal_unwritable"


class UnsafeFolder(CannotOpen):
    """The folder is on a network or copied to a cloud, where a write can be lost or torn."""

    code = "journal_folder"

    def __init__(self, path: Path, kind: Literal["cloud", "network"], why: str) -> None:
        super().__init__(path, why)
        self.kind = kind
