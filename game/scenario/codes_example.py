"""How a code is shown: as edits of a scenario, or in words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Change:
    """In one file, what is right and what earns the code."""

    file: str
    good: str
    bad: str


@dataclass(frozen=True)
class Told:
    """What no edit of a text can show, in words."""

    good: str
    bad: str


Example = tuple[Change, ...] | Told
