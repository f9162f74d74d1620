"""What a host remembers between two starts: its port and its open lesson.

No secret is in it. A file that cannot be read is as good as none.
"""

from __future__ import annotations

import json
import logging
import os
from dataclasses import asdict, dataclass
from pathlib import Path

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Remembered:
    """Where the last lesson was, and which one."""

    port: int = 0
    session: str = ""
    address: str = ""
    """The address that the teacher picked for the board, as `host:port`."""


class HostMemory:
    """The small file beside the journal."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Remembered:
        try:
            kept = json.loads(self._path.read_text("utf-8"))
            return Remembered(int(kept["port"]), str(kept["session"]), str(kept.get("address", "")))
        except (OSError, ValueError, KeyError, TypeError):
            return Remembered()

    def write(self, remembered: Remembered) -> None:
        """Replace the file in one step, so that a crash leaves the old or the new one.

        A folder that cannot be written costs the way back to this lesson, not the lesson.
        """
        fresh = self._path.with_suffix(".new")
        try:
            fresh.write_text(json.dumps(asdict(remembered)), "utf-8")
            os.replace(fresh, self._path)
        except OSError as error:
            _log.warning("the open lesson could not be noted: %s", error.strerror)
