"""What each viewer may see, as values that go over the wire.

A view is whole, in one language, and depends on seat and language only. A
status is the whole quick part of the same picture: what changes while a phase
runs. `seat_view`, `room_view` and `facilitator_view` build them field by field
from what the viewer may see; nothing is copied and then stripped.

Ids stay ids (a client looks names up in the view); every sentence is already
in the viewer's language. Times are milliseconds that are left.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from game.core.commands import Draft, Offer
from game.core.events import PhaseName
from game.scenario.model import Capability, Language, Mark, Word


class Seen(BaseModel):
    """The base of all views. A client ignores fields that it does not know."""

    model_config = ConfigDict(frozen=True, extra="ignore")


Arrow = Literal["up", "down", "level"]


class SourceView(Seen):
    """One source as a citation line."""

    text: str
    url: str = ""


class TableSeat(Seen):
    """A delegation as everybody knows it."""

    id: str
    name: str
    profile: str
    kind: Literal["ally", "partner", "key_holder"]


class AimView(Seen):
    """One of a role's aims; `state` is set in the debrief."""

    kind: Literal["common", "own", "home"]
    text: str
    state: Literal["met", "partly", "missed"] | None = None


class CardView(Seen):
    """The role card."""

    you: str
    want: str
    cannot: str
    knows: str
    could: tuple[str, ...]
    forces: str
    aims: tuple[AimView, ...]


class TermView(Seen):
    """A glossary entry; `forms` are the spellings to link in texts."""

    term: str
    forms: tuple[str, ...]
    text: str


class PlaceView(Seen):
    name: str
    lon: float
    lat: float
    kind: Literal["capital", "city", "town", "safe_area"]


class RingView(Seen):
    lon: float
    lat: float
    label: str
    kind: Literal["safe_area", "lost", "attack", "force"]


class ArrowView(Seen):
    start: tuple[float, float]
    end: tuple[float, float]
    label: str
    kind: Literal["offensive", "flight", "force", "envoy"]


class MapPicture(Seen):
    """What the map shows now, over the base of that name."""

    base: str
    caption: str
    places: tuple[PlaceView, ...]
    rings: tuple[RingView, ...]
    arrows: tuple[ArrowView, ...]
    layers: tuple[str, ...]


class IndicatorView(Seen):
    """An indicator in words; `path` is its word after each turn so far, the start first."""

    id: str
    name: str
    about: str
    word: Word
    arrow: Arrow
    path: tuple[Word, ...]


class TrustView(Seen):
    """A delegation's trust at home, for its own eyes until the debrief."""

    word: Word
    arrow: Arrow


class LimitView(Seen):
    id: str
    text: str


class AnswerView(Seen):
    """An option's answer to one of the turn's questions."""

    question: str
    answer: str


class OptionView(Seen):
    """An option as it stands for one seat now: open, or closed with a reason."""

    id: str
    letter: str
    title: str
    summary: str
    cost: str
    answers: tuple[AnswerView, ...]
    limits: tuple[LimitView, ...]
    needs_key: bool
    closed: str | None
    sources: tuple[SourceView, ...]


class ArgumentView(Seen):
    """An argument that can be put in a note."""

    id: str
    text: str
    concern: str
    speaks_for: tuple[str, ...]
    speaks_against: tuple[str, ...]


class FactView(Seen):
    """A fact the seat holds or has seen; `own` says that it came from its own capital."""

    id: str
    text: str
    source: SourceView
    own: bool
    laid: bool


class AssuranceView(Seen):
    """An assurance that this seat could give."""

    kind: Literal["pledge", "limit", "silence"]
    subject: str
    text: str


class BriefingView(Seen):
    """What opens a turn. `folded_after` is a number of words, or None."""

    bridges: tuple[str, ...]
    opening: str
    public: str
    private: str | None
    folded_after: int | None


class ProcedureView(Seen):
    """A procedure that enters the game in this turn, and the line that explains it."""

    procedure: str
    text: str


class TurnView(Seen):
    id: str
    number: int
    of: int
    date: str
    """ISO; the client writes it in its language."""
    title: str
    question: str
    kind: Literal["decision", "pledge"]
    phases: tuple[PhaseName, ...]
    introduces: tuple[ProcedureView, ...]
    procedures: tuple[str, ...]
    """All procedures that are in play, this turn's included."""
    briefing: BriefingView
    options: tuple[OptionView, ...]


class LetterView(Seen):
    """A letter that broke silence. `text` is empty while it is hidden."""

    id: str
    seat: str
    text: str
    option: str | None
    limit: str | None
    hidden: bool


class SilenceView(Seen):
    """An option under silence."""

    tabled: str
    limits: tuple[str, ...]
    round: int
    may_break: bool
    """Whether this viewer's seat may break silence now."""
    letter_limits: tuple[LimitView, ...]
    letter_options: tuple[str, ...]
    """What its letter may name."""


class KeyChoiceView(Seen):
    id: str
    text: str


class KeyView(Seen):
    """The second key, for everybody; `choices` and `filed` for its holder only."""

    seat: str
    option: str | None
    yours: bool
    choices: tuple[KeyChoiceView, ...]
    filed: str | None
    answer: str | None
    letter: LetterView | None


class TermsView(Seen):
    """The key holder's terms in a turn without a key."""

    seat: str
    yours: bool
    question: str
    choices: tuple[KeyChoiceView, ...]


class RequirementView(Seen):
    """What is needed of an asset, and what is offered once offers are shown."""

    asset: str
    name: str
    amount: int
    offered: int | None
    """Amount that counts (an asset with a caveat counts half)."""


class HoldingView(Seen):
    asset: str
    name: str
    amount: int
    caveat: str
    costs_at_home: bool


class PledgingView(Seen):
    requirements: tuple[RequirementView, ...]
    hand: tuple[HoldingView, ...]


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


class CellView(Seen):
    """A delegation's position as the table sees it."""

    marks: dict[str, Mark]
    preferred: str | None
    limits: dict[str, str]
    key: dict[str, str]
    terms: str | None
    reason: str
    """Empty while it is hidden."""
    reason_id: str
    hidden: bool
    standing: Literal["confirmed", "some_confirmed", "documented", "bot"]
    basis: Literal["documented", "inferred"] | None = None
    """Where no people spoke: whether the stance is documented or inferred."""
    source: SourceView | None = None


class PledgeCell(Seen):
    """A delegation's offers as the table sees them; `names` has what the assets are called."""

    offers: tuple[Offer, ...]
    names: dict[str, str] = {}
    reason: str
    reason_id: str
    hidden: bool
    standing: Literal["confirmed", "some_confirmed", "documented", "bot"]


class StanceView(Seen):
    """A government's documented position, shown in the debrief and for bots."""

    seat: str
    option: str
    mark: Literal["prefer", "accept", "reserve", "cannot"]
    why: str
    basis: Literal["documented", "inferred"]
    source: SourceView | None


class NoteView(Seen):
    """A note, as its two delegations, the facilitator and the debrief see it."""

    id: int
    sender: str
    to: str
    option: str
    kind: Literal["argument", "fact", "assurance"]
    text: str
    answer: Literal["agree", "consider", "decline"] | None
    answer_text: str
    """A bot says which concern counts; empty for people."""
    broken: bool


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
