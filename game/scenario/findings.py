"""What the checker says: one finding, with its place and its code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Args = Mapping[str, str | int]


@dataclass(frozen=True)
class Finding:
    """One cause, said once: where it is, what it is, and what was probably meant.

    What its code means, and how grave it is, stands in `codes`; its sentence
    stands in the interface texts, filled with `args`.
    """

    code: str
    file: str
    line: int
    text_of_line: str
    args: Args = field(default_factory=dict)
