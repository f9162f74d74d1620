"""One thing that the doctor found, and how it is said.

A finding says what is true in one sentence, and, unless all is well, what to
do. What could not be seen is a finding of its own: a teacher must not take
silence for health.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from game.texts import Catalogue

State = Literal["good", "care", "bad", "unknown"]
About = Literal["address", "reach", "isolation", "socket", "firewall", "port", "clock", "data"]
ORDER: tuple[About, ...] = (
    "address", "reach", "isolation", "socket", "firewall", "port", "clock", "data",
)  # fmt: skip


@dataclass(frozen=True)
class Finding:
    """`key` is the message's id without `doctor-`; `values` fill its variables."""

    about: About
    state: State
    key: str
    values: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True)
class Said:
    """A finding in somebody's language."""

    about: str
    state: State
    word: str
    title: str
    text: str
    advice: str


def said(finding: Finding, say: Catalogue) -> Said:
    """The finding in words."""
    return Said(
        about=finding.about,
        state=finding.state,
        word=say.say(f"doctor-state-{finding.state}"),
        title=say.say(f"doctor-about-{finding.about}"),
        text=say.say(f"doctor-{finding.key}", **finding.values),
        advice=(
            "" if finding.state == "good" else say.say(f"doctor-{finding.key}-do", **finding.values)
        ),
    )
