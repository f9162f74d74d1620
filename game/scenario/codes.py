"""Every code of the checker, with an example that earns it and the one that does not.

The tests put each `bad` in place of its `good` in a clean scenario and expect
exactly that code; the author's guide prints both. The examples are written
for that scenario. What no edit can show is told in words.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from game.scenario import codes_files, codes_roles, codes_stances, codes_turns
from game.scenario.codes_example import Change, Example, Told

Severity = Literal["error", "warning", "note"]

WARNINGS = frozenset({"SC003", "SC053", "SC054", "SC093", "SC136", "SC143"})
NOTES = frozenset({"SC056", "SC132"})

AREAS = (
    ("SC001", "Files and YAML"),
    ("SC030", "Keys and values"),
    ("SC040", "Names and conditions"),
    ("SC050", "Texts"),
    ("SC060", "Turns"),
    ("SC082", "Stances"),
    ("SC091", "Outcomes"),
    ("SC110", "Pledges"),
    ("SC121", "Roles"),
    ("SC130", "Dates, plans and sources"),
    ("SC140", "Lines that are not crossed"),
    ("SC150", "Play-throughs"),
)
"""The first code of each area."""


@dataclass(frozen=True)
class Code:
    """One kind of finding."""

    code: str
    meaning: str
    """For the guide, in English; the sentence for the screen is in the texts."""
    example: Example

    @property
    def severity(self) -> Severity:
        """Whether a scenario with it may be played: an error says no."""
        if self.code in NOTES:
            return "note"
        return "warning" if self.code in WARNINGS else "error"

    @property
    def message(self) -> str:
        """The id of its sentence."""
        return f"finding-{self.code.lower()}"


def _registry(*parts: Iterable[tuple[str, str, Example]]) -> dict[str, Code]:
    found = [Code(*entry) for part in parts for entry in part]
    assert len(found) == len({code.code for code in found}), "a code is given twice"
    return {code.code: code for code in sorted(found, key=lambda code: code.code)}


CODES = _registry(
    codes_files.ENTRIES, codes_turns.ENTRIES, codes_stances.ENTRIES, codes_roles.ENTRIES
)

__all__ = ["AREAS", "CODES", "Change", "Code", "Example", "Severity", "Told"]
