"""For which day a lesson was prepared, and when its bell rings.

The lesson itself is in the journal like any other. Here stands only what no
rule needs: a small file beside the journal, by session. One that cannot be
read costs the dates, never a lesson.
"""

from __future__ import annotations

import json
import logging
import os
import re
from collections.abc import Container, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

_log = logging.getLogger(__name__)

PREPARED = "prepared.json"
TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


@dataclass(frozen=True)
class Plan:
    """A day as `2026-11-24` and a time as `10:15`; either may be empty: not said."""

    day: str = ""
    until: str = ""

    def __post_init__(self) -> None:
        """Raises ValueError when it is no day or no time."""
        if self.day:
            date.fromisoformat(self.day)
        if self.until and not TIME.fullmatch(self.until):
            raise ValueError(f"a time looks like 10:15, not {self.until!r}")


NO_PLAN = Plan()


class Plans:
    """The small file beside the journal."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Mapping[str, Plan]:
        """By session."""
        try:
            kept = json.loads(self._path.read_text("utf-8"))
            return {
                str(session): Plan(str(plan["day"]), str(plan["until"]))
                for session, plan in kept.items()
            }
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return {}

    def note(self, session: str, plan: Plan) -> None:
        """Remember one lesson's day and bell."""
        self._write({**self.read(), session: plan})

    def keep_only(self, sessions: Container[str]) -> None:
        """Let go of those whose lessons were erased."""
        before = self.read()
        kept = {session: plan for session, plan in before.items() if session in sessions}
        if kept != before:
            self._write(kept)

    def _write(self, plans: Mapping[str, Plan]) -> None:
        fresh = self._path.with_suffix(".new")
        text = json.dumps({session: asdict(plan) for session, plan in plans.items()})
        try:
            fresh.write_text(text, "utf-8")
            os.replace(fresh, self._path)
        except OSError as error:
            _log.warning("the day of a lesson could not be noted: %s", error.strerror)
