"""The whole view of each kind of viewer: a seat, the room, the facilitator."""

from __future__ import annotations

from typing import Literal

from game.core.events import PhaseName
from game.core.views.briefing import ArgumentView, AssuranceView, TurnView
from game.core.views.debrief import DebriefView, OutcomeView, RecordView
from game.core.views.pieces import (
    CardView,
    IndicatorView,
    MapPicture,
    Seen,
    TableSeat,
    TermView,
    TrustView,
)
from game.core.views.table import KeyView, LetterView, PledgingView, SilenceView, TermsView
from game.scenario.model import Language


class Viewed(Seen):
    """What every viewer sees."""

    number: int
    language: Language
    council: str
    scenario: str
    title: str
    subtitle: str
    content_note: str
    phase: PhaseName
    moment: int
    round: int
    seats: tuple[TableSeat, ...]
    indicators: tuple[IndicatorView, ...]
    turn: TurnView | None
    map: MapPicture | None
    letters: tuple[LetterView, ...]
    tied: tuple[str, ...]
    silence: SilenceView | None
    key: KeyView | None
    terms: TermsView | None
    pledging: PledgingView | None
    outcome: OutcomeView | None
    record: RecordView | None
    debrief: DebriefView | None
    glossary: tuple[TermView, ...]


class SeatView(Viewed):
    """What a delegation sees (an observer: with no seat, card or private part)."""

    kind: Literal["seat"] = "seat"
    seat: str | None
    card: CardView | None
    trust: TrustView | None
    arguments: tuple[ArgumentView, ...]
    assurances: tuple[AssuranceView, ...]
    observer_task: str | None


class RoomView(Viewed):
    """What everybody in the room may see: the projector."""

    kind: Literal["room"] = "room"


class PlannedTurn(Seen):
    """A row of the lesson's timetable."""

    turn: str
    title: str
    state: Literal["done", "now", "ahead", "if_time", "left_out"]


class InjectChoice(Seen):
    id: str
    title: str
    text: str


class FacilitatorView(Viewed):
    """What the teacher sees: the room's view and what it takes to lead it."""

    kind: Literal["facilitator"] = "facilitator"
    councils: tuple[str, ...]
    plan: Literal["45", "60", "90", "open"]
    planned: tuple[PlannedTurn, ...]
    injects: tuple[InjectChoice, ...]
    earlier_turns: tuple[str, ...]
    """Turns that one may step back to."""
