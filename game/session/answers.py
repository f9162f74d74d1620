"""How a command ends: stored under a number, or denied with a code.

The codes of the core are its `Reason`s. A few more are the shell's own: the
store could not be written, a rule broke, a client was too fast. All of them
have a sentence in every language, `refusal-` and the code.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.core.refusals import Refusal

NOT_SAVED = "not-saved"
"""The store could not be written; nothing changed, and nothing was told."""
BUSY = "busy"
"""Others wrote first, again and again."""
FAULT = "fault"
"""A rule broke (a bug). The command changed nothing and the session goes on."""
STOPPED = "stopped"
"""Rules broke three times in a row; the clock is paused. Told to the teacher, unasked."""
BAD_COMMAND = "bad-command"
"""The command's fields are wrong, or a text is too long."""
TOO_FAST = "too-fast"
"""More commands a second than a person gives."""
ONLY_WATCHING = "only-watching"
"""The projector gives no commands."""

SHELL_CODES = (NOT_SAVED, BUSY, FAULT, STOPPED, BAD_COMMAND, TOO_FAST, ONLY_WATCHING)


@dataclass(frozen=True)
class Taken:
    """The command is stored as row `seq`."""

    seq: int


@dataclass(frozen=True)
class Denied:
    """The command changed nothing."""

    code: str
    details: Mapping[str, str | int] = field(default_factory=dict)


Answer = Taken | Denied


def denied_by(refusal: Refusal) -> Denied:
    """The core's refusal as an answer."""
    return Denied(refusal.reason.value, refusal.details)
