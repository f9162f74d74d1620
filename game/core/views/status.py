"""The quick part of a picture: what changes while a phase runs."""

from __future__ import annotations

from typing import Literal

from game.core.commands import Draft, Offer
from game.core.events import PhaseName
from game.core.views.briefing import FactView
from game.core.views.pieces import Seen, SourceView
from game.core.views.table import CellView, NoteView, PledgeCell

RowState = Literal["empty", "reading", "writing", "some_confirmed", "filed", "away"]


class RowStatus(Seen):
    """One delegation at the table, now."""

    seat: str
    driver: Literal["people", "documented", "bot"]
    state: RowState
    members: int
    here: int
    cell: CellView | None
    """None while sealed or not filed."""
    pledge: PledgeCell | None
    changed_late: bool


class PathTo(Seen):
    """`option` would be tabled if any of these seats moved one step towards it."""

    option: str
    seats: tuple[str, ...]


class IntentionStatus(Seen):
    """What the chair would table now, and what would change it."""

    option: str | None
    tied: tuple[str, ...]
    cannot: dict[str, int]
    preferred: dict[str, int]
    paths: tuple[PathTo, ...]


class LaidFact(Seen):
    seat: str
    fact: str
    text: str
    source: SourceView


class InjectStatus(Seen):
    id: str
    title: str
    text: str
    hidden: bool


class DraftStatus(Seen):
    """The delegation's own text in the making."""

    revision: int
    position: Draft
    offers: tuple[Offer, ...]
    reason: str
    pen: str
    """Participant id; empty when nobody holds it yet."""
    confirmed: tuple[str, ...]
    missing: tuple[str, ...]
    """Connected members who have not confirmed this revision."""
    filed: bool
    """This very text counts."""
    may_change: bool


class Member(Seen):
    """A participant as a label: the seat's name and a number."""

    id: str
    label: str
    here: bool


class Status(Seen):
    """The whole quick part; the newest replaces older ones."""

    seq: int
    view: int
    moment: int
    left: int | None
    """Milliseconds until the deadline; None: no clock, or paused for good."""
    paused: bool
    reveal_in: int | None
    revealed: bool
    lesson_left: int | None
    debrief_in: int | None
    rows: tuple[RowStatus, ...]
    waiting_for: tuple[str, ...]
    intention: IntentionStatus | None
    laid: tuple[LaidFact, ...]
    injects: tuple[InjectStatus, ...]
    observers: int
    council_number: int
    """Which council this is, counted from 1."""
    councils_in_all: int
    """How many play side by side; with one there is no need to number it."""


class SeatStatus(Status):
    """The quick part for a delegation."""

    kind: Literal["seat"] = "seat"
    me: str
    members: tuple[Member, ...]
    draft: DraftStatus | None
    notes: tuple[NoteView, ...]
    notes_left: int
    facts: tuple[FactView, ...]
    kept: bool
    """This seat said that it will not break silence."""
    letter_begun: bool


class RoomStatus(Status):
    kind: Literal["room"] = "room"


class ParticipantStatus(Seen):
    id: str
    label: str
    council: str
    seat: str | None
    here: bool
    removed: bool


class CouncilStatus(Seen):
    """Another council's progress, for the console."""

    id: str
    phase: PhaseName
    turn: str | None
    left: int | None
    waiting_for: tuple[str, ...]


class FacilitatorStatus(Status):
    """The quick part for the teacher: all notes and all participants too."""

    kind: Literal["facilitator"] = "facilitator"
    participants: tuple[ParticipantStatus, ...]
    councils: tuple[CouncilStatus, ...]
    notes: tuple[NoteView, ...]
    locked: bool
    councils_advised: int
    """How many councils side by side suit this many pupils."""
    turns_that_fit: tuple[str, ...]
    """The turns ahead that may still begin before the debrief, if all takes as long as planned."""
    next_step: str
    """What closing the phase does now: a message id of the catalogue."""
