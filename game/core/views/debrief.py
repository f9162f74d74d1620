"""What came of it: outcomes, the record beside them, and the debrief."""

from __future__ import annotations

from typing import Literal

from game.core.views.briefing import OptionView
from game.core.views.pieces import AimView, Arrow, Seen, SourceView, TrustView
from game.core.views.table import (
    CellView,
    LetterView,
    NoteView,
    PledgeCell,
    RequirementView,
    TermsView,
)
from game.scenario.model import Capability, Word


class MoveView(Seen):
    """An indicator moved, and why."""

    indicator: str
    name: str
    before: Word
    after: Word
    arrow: Arrow
    cause: str


class OutcomeView(Seen):
    """What followed from the turn."""

    turn: str
    title: str
    text: str
    adopted: str | None
    adopted_title: str | None
    limits: tuple[str, ...]
    opted_out: tuple[str, ...]
    """Seats."""
    carried_out: bool
    capability: Capability
    key: str | None
    pledged: Literal["met", "short", "thin"] | None
    certainty: Literal["record", "high", "fair", "low"]
    argued_by: str | None
    moves: tuple[MoveView, ...]
    sources: tuple[SourceView, ...]
    trust: TrustView | None


class AccountView(Seen):
    title: str
    text: str
    sources: tuple[SourceView, ...]


class RecordView(Seen):
    """What the governments really did."""

    turn: str
    title: str
    text: str
    adopted_title: str | None
    compared: Literal["same", "different", "not_comparable"]
    sources: tuple[SourceView, ...]
    accounts: tuple[AccountView, ...]


class StanceView(Seen):
    """A government's documented position, shown in the debrief and for bots."""

    seat: str
    option: str
    mark: Literal["prefer", "accept", "reserve", "cannot"]
    why: str
    basis: Literal["documented", "inferred"]
    source: SourceView | None


class DebriefTurn(Seen):
    """One turn, with the class's own log beside the record."""

    turn: str
    title: str
    date: str
    question: str
    played: bool
    options: tuple[OptionView, ...]
    outcome: OutcomeView | None
    bridged: str | None
    positions: dict[str, CellView]
    pledges: dict[str, PledgeCell]
    requirements: tuple[RequirementView, ...] = ()
    """What a pledge turn needed, and what was offered in the end."""
    terms: TermsView | None = None
    """What the holder of the second key was asked; its position has the answer."""
    letters: tuple[LetterView, ...]
    notes: tuple[NoteView, ...]
    record: RecordView
    stances: tuple[StanceView, ...]
    questions: tuple[str, ...]


class PathView(Seen):
    """An indicator's two paths, in values 0 to 100 for drawing only."""

    indicator: str
    name: str
    ours: tuple[int, ...]
    record: tuple[int, ...]


class SeatResult(Seen):
    """How one delegation's aims and trust at home ended."""

    seat: str
    aims: tuple[AimView, ...]
    trust: TrustView


class DebriefView(Seen):
    """The product: what the class talks about."""

    ending_title: str
    ending_text: str
    ending_sources: tuple[SourceView, ...]
    turns: tuple[DebriefTurn, ...]
    earlier_paths: tuple[tuple[DebriefTurn, ...], ...]
    """Turns of paths that were stepped back from, oldest first."""
    chapters: int = 0
    """How many turns follow as messages of their own; on the wire a debrief is sent so."""
    paths: tuple[PathView, ...]
    results: tuple[SeatResult, ...]
    questions: tuple[str, ...]
    left_out: str
    own_observer_task: str | None
