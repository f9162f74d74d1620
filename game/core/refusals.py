"""The ordinary "no" to a command: a reason, and what a sentence needs to say it.

A refusal is an answer, not an error. Each reason has a sentence in every
language, in `assets/texts/*/refusals.ftl`, under `refusal-` and its value.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Reason(StrEnum):
    """Why a command was refused. Stable: clients and logs search for these."""

    NOT_ALLOWED = "not-allowed"
    """This sender may not give this command."""
    NO_SUCH_COUNCIL = "no-such-council"
    NO_SUCH_SEAT = "no-such-seat"
    NO_SUCH_PARTICIPANT = "no-such-participant"
    NO_SEAT = "no-seat"
    """An observer sent what only a delegation may send."""
    ALREADY_OPEN = "already-open"
    NOT_BEGUN = "not-begun"
    ALREADY_BEGUN = "already-begun"
    SESSION_ENDED = "session-ended"
    SESSION_FULL = "session-full"
    LOBBY_LOCKED = "lobby-locked"
    SEAT_FULL = "seat-full"
    WRONG_PHASE = "wrong-phase"
    STALE = "stale"
    """The command names a moment that has passed."""
    PAUSED = "paused"
    NOT_PAUSED = "not-paused"
    PEN_ELSEWHERE = "pen-elsewhere"
    PEN_TAKEN_ONCE = "pen-taken-once"
    PEN_YOURS = "pen-yours"
    OTHER_REVISION = "other-revision"
    NOTHING_TO_CONFIRM = "nothing-to-confirm"
    INCOMPLETE = "incomplete"
    """Marks, a preference, a reason or a key filing are missing; `missing` names what."""
    UNKNOWN_OPTION = "unknown-option"
    OPTION_CLOSED = "option-closed"
    TOO_FEW_OPEN = "too-few-open"
    """Fewer than two options were left at accept or reserve."""
    PREFERRED_NOT_ACCEPTED = "preferred-not-accepted"
    UNKNOWN_LIMIT = "unknown-limit"
    BOUND_TO_RESERVE = "bound-to-reserve"
    """Its letter said what it could live with."""
    CHANGE_USED = "change-used"
    """In the last seconds each delegation may change its position once."""
    NOTES_USED = "notes-used"
    NOTES_NOT_YET = "notes-not-yet"
    FACTS_NOT_YET = "facts-not-yet"
    NOTE_TO_SELF = "note-to-self"
    NOTE_UNFIT = "note-unfit"
    """The argument does not speak of that option, or more than one thing was sent."""
    UNKNOWN_ARGUMENT = "unknown-argument"
    UNKNOWN_FACT = "unknown-fact"
    UNKNOWN_ASSURANCE = "unknown-assurance"
    UNKNOWN_NOTE = "unknown-note"
    NOTE_ANSWERED = "note-answered"
    FACT_LAID = "fact-laid"
    MAY_NOT_BREAK = "may-not-break"
    BROKE_ALREADY = "broke-already"
    SAID_KEEPS = "said-keeps"
    LETTER_UNFIT = "letter-unfit"
    """A letter names one option or one limit that the delegation could live with."""
    REASON_LENGTH = "reason-length"
    UNKNOWN_ASSET = "unknown-asset"
    TOO_MUCH = "too-much"
    """More than the hand holds."""
    NO_WITHDRAWAL = "no-withdrawal"
    NOT_KEY_HOLDER = "not-key-holder"
    KEY_NEEDS_LETTER = "key-needs-letter"
    UNKNOWN_TERMS = "unknown-terms"
    UNKNOWN_KEY_ANSWER = "unknown-key-answer"
    NOT_TABLEABLE = "not-tableable"
    UNKNOWN_INJECT = "unknown-inject"
    UNKNOWN_TURN = "unknown-turn"
    UNKNOWN_TEXT = "unknown-text"
    DEBRIEF_PROTECTED = "debrief-protected"
    """An extension would eat the debrief; `seconds` says how much is left to give."""
    NO_BELL = "no-bell"
    """The lesson has no clock, so no bell can be moved."""
    BELL_TOO_NEAR = "bell-too-near"
    """The debrief would begin at once; `minutes` says from when on it would not."""
    NOTHING_TO_CLOSE = "nothing-to-close"
    TOO_EARLY = "too-early"


@dataclass(frozen=True)
class Refusal:
    """A refused command. Details fill the sentence; they hold ids and numbers, never free text."""

    reason: Reason
    details: Mapping[str, str | int] = field(default_factory=dict)
