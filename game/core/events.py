"""The facts of a session's log. Past tense, and never refused.

An event holds results, not intentions: who was connected, which rule applied
and when it happened are already decided. Every event of a council names its
council and the path it belongs to, so that a step back leaves the old path
readable beside the new one.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from game.core.commands import Assurance, Draft, Offer
from game.scenario.model import Capability, Effects, Language, Scenario

FORMAT = 1
"""The version `v` of a stored row. Older rows are read through upcasters."""
RULES = 1
"""The version of the rules that a session was opened under."""

PhaseName = Literal[
    "lobby",
    "briefing",
    "consultation",
    "chair",
    "silence",
    "key",
    "pledging",
    "adding",
    "outcome",
    "debrief",
    "ended",
]


class Fact(BaseModel):
    """The base of all events (a fact of the log)."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class OfCouncil(Fact):
    """An event of one council, on one of its paths."""

    council: str
    path: int


class SessionOpened(Fact):
    type: Literal["session_opened"] = "session_opened"
    at: int
    scenario: Scenario
    rules: int
    plan: Literal["45", "60", "90", "open"]
    councils: int
    language: Language
    empty: Literal["documented", "bot"]


class PlanChosen(Fact):
    type: Literal["plan_chosen"] = "plan_chosen"
    plan: Literal["45", "60", "90", "open"]


class ParticipantJoined(Fact):
    type: Literal["participant_joined"] = "participant_joined"
    participant: str
    language: Language


class SeatAssigned(Fact):
    """A participant sits in a seat of a council (None: observes it)."""

    type: Literal["seat_assigned"] = "seat_assigned"
    participant: str
    council: str
    seat: str | None


class CouncilsSplit(Fact):
    type: Literal["councils_split"] = "councils_split"
    councils: int


class DriverSet(Fact):
    type: Literal["driver_set"] = "driver_set"
    council: str
    seat: str
    driver: Literal["documented", "bot"]


class LobbyLocked(Fact):
    type: Literal["lobby_locked"] = "lobby_locked"
    locked: bool


class LanguageSet(Fact):
    """Whose language changed; an empty participant is the facilitator."""

    type: Literal["language_set"] = "language_set"
    participant: str
    language: Language


class SeatHandedOver(Fact):
    """The place is free for another machine; its old secret no longer opens it."""

    type: Literal["seat_handed_over"] = "seat_handed_over"
    participant: str


class ParticipantRemoved(Fact):
    type: Literal["participant_removed"] = "participant_removed"
    participant: str
    removed: bool


class LessonBegan(Fact):
    """The lesson runs. Without a bell (`ends_at` None) nothing has a deadline."""

    type: Literal["lesson_began"] = "lesson_began"
    at: int
    ends_at: int | None
    debrief_at: int | None
    """When the debrief is planned; no turn begins that would not be done by then."""
    protected_at: int | None
    """The last moment at which the debrief may begin."""


class BellMoved(Fact):
    """The lesson ends at another time than it began with, and its debrief begins accordingly."""

    type: Literal["bell_moved"] = "bell_moved"
    at: int
    ends_at: int
    debrief_at: int
    protected_at: int


class TurnBegan(OfCouncil):
    """A turn begins with the opening that fits what happened before."""

    type: Literal["turn_began"] = "turn_began"
    turn: str
    opening: str


class TurnBridged(OfCouncil):
    """A turn that the plan leaves out, with what happened in it."""

    type: Literal["turn_bridged"] = "turn_bridged"
    turn: str
    bridge: int
    """Which of the turn's bridges, counted from 0."""
    adopted: str
    effects: Effects


class PhaseBegan(OfCouncil):
    type: Literal["phase_began"] = "phase_began"
    phase: PhaseName
    moment: int
    at: int
    deadline: int | None
    reveal_at: int | None = None
    """When sealed positions are shown even if some are missing."""
    round: int = 1
    tabled: str | None = None
    limits: tuple[str, ...] = ()
    """Limits that are in the tabled text."""
    tied: tuple[str, ...] = ()
    """Options between which the facilitator may choose."""


class DeadlineMoved(OfCouncil):
    type: Literal["deadline_moved"] = "deadline_moved"
    deadline: int | None
    reveal_at: int | None
    why: Literal["extended", "letter", "kept", "restored", "early", "bell"]


class ClockPaused(OfCouncil):
    type: Literal["clock_paused"] = "clock_paused"
    at: int


class ClockResumed(OfCouncil):
    type: Literal["clock_resumed"] = "clock_resumed"
    at: int
    deadline: int | None
    reveal_at: int | None


class PenTaken(OfCouncil):
    type: Literal["pen_taken"] = "pen_taken"
    seat: str
    participant: str


class PositionEdited(OfCouncil):
    type: Literal["position_edited"] = "position_edited"
    seat: str
    by: str
    revision: int
    position: Draft


class PledgeEdited(OfCouncil):
    type: Literal["pledge_edited"] = "pledge_edited"
    seat: str
    by: str
    revision: int
    offers: tuple[Offer, ...]
    reason: str


class PositionConfirmed(OfCouncil):
    type: Literal["position_confirmed"] = "position_confirmed"
    seat: str
    participant: str
    revision: int


class PositionFiled(OfCouncil):
    """A position counts. `standing` says by whose word."""

    type: Literal["position_filed"] = "position_filed"
    seat: str
    position: Draft
    standing: Literal["confirmed", "some_confirmed", "documented", "bot"]
    at: int
    late_change: bool = False
    """Filed anew in the last seconds: the one change that is left then."""


class PledgeFiled(OfCouncil):
    type: Literal["pledge_filed"] = "pledge_filed"
    seat: str
    offers: tuple[Offer, ...]
    reason: str
    standing: Literal["confirmed", "some_confirmed", "documented", "bot"]


class TableRevealed(OfCouncil):
    """The tour de table: sealed positions (or pledges) are shown together."""

    type: Literal["table_revealed"] = "table_revealed"
    at: int


class FactLaid(OfCouncil):
    type: Literal["fact_laid"] = "fact_laid"
    seat: str
    fact: str


class NoteSent(OfCouncil):
    type: Literal["note_sent"] = "note_sent"
    note: int
    sender: str
    to: str
    option: str
    argument: str | None
    fact: str | None
    assurance: Assurance | None


class NoteAnswered(OfCouncil):
    type: Literal["note_answered"] = "note_answered"
    note: int
    answer: Literal["agree", "consider", "decline"]
    by_bot: bool = False


class AssuranceBroken(OfCouncil):
    type: Literal["assurance_broken"] = "assurance_broken"
    note: int


class LetterBegun(OfCouncil):
    type: Literal["letter_begun"] = "letter_begun"
    seat: str


class SilenceKept(OfCouncil):
    """A seat that could break said it will not; nobody else learns who."""

    type: Literal["silence_kept"] = "silence_kept"
    seat: str


class SilenceBroken(OfCouncil):
    type: Literal["silence_broken"] = "silence_broken"
    seat: str
    reason: str
    option: str | None
    limit: str | None


class OptionAdopted(OfCouncil):
    """Nobody broke silence."""

    type: Literal["option_adopted"] = "option_adopted"
    option: str
    limits: tuple[str, ...]
    opted_out: tuple[str, ...]
    let_pass: tuple[str, ...]
    """Seats that could not accept it and let it pass all the same."""
    score: int
    """Capability in points of 100, before the key."""


class NoDecision(OfCouncil):
    type: Literal["no_decision"] = "no_decision"
    why: Literal["broken_twice", "nothing_preferred"]


class KeyTurned(OfCouncil):
    type: Literal["key_turned"] = "key_turned"
    seat: str
    answer: str
    letter: str
    standing: Literal["given", "as_filed"]


class OutcomeReached(OfCouncil):
    """What follows from the turn."""

    type: Literal["outcome_reached"] = "outcome_reached"
    outcome: str
    adopted: str
    carried_out: bool
    capability: Capability
    score: int
    pledged: Literal["met", "short", "thin"] | None
    effects: Effects
    trust: dict[str, int]
    """All changes of trust at home: the outcome's, silence that was let pass, caveats."""


class InjectAdded(OfCouncil):
    type: Literal["inject_added"] = "inject_added"
    inject: str | None
    text: str
    number: int


class TextHidden(OfCouncil):
    type: Literal["text_hidden"] = "text_hidden"
    text: str
    hidden: bool


class RecordShown(OfCouncil):
    type: Literal["record_shown"] = "record_shown"


class SteppedBack(OfCouncil):
    """A new path begins at the start of an earlier turn; `path` is the new one."""

    type: Literal["stepped_back"] = "stepped_back"
    to_turn: str
    from_path: int


class EndingReached(OfCouncil):
    type: Literal["ending_reached"] = "ending_reached"
    ending: str
    aims: dict[str, tuple[Literal["met", "partly", "missed"], ...]]


class SessionEnded(Fact):
    type: Literal["session_ended"] = "session_ended"
    at: int


Event = Annotated[
    SessionOpened
    | PlanChosen
    | ParticipantJoined
    | SeatAssigned
    | CouncilsSplit
    | DriverSet
    | LobbyLocked
    | LanguageSet
    | SeatHandedOver
    | ParticipantRemoved
    | LessonBegan
    | BellMoved
    | TurnBegan
    | TurnBridged
    | PhaseBegan
    | DeadlineMoved
    | ClockPaused
    | ClockResumed
    | PenTaken
    | PositionEdited
    | PledgeEdited
    | PositionConfirmed
    | PositionFiled
    | PledgeFiled
    | TableRevealed
    | FactLaid
    | NoteSent
    | NoteAnswered
    | AssuranceBroken
    | LetterBegun
    | SilenceKept
    | SilenceBroken
    | OptionAdopted
    | NoDecision
    | KeyTurned
    | OutcomeReached
    | InjectAdded
    | TextHidden
    | RecordShown
    | SteppedBack
    | EndingReached
    | SessionEnded,
    Field(discriminator="type"),
]
