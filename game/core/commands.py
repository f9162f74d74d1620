"""What a person, a bot or the shell may ask of a session.

A command says only what is wanted. Who asks, when, and who is connected come
beside it in a `Context`, written by the shell: a client cannot claim them.
What belongs to a phase names its council and its moment, the number that
rises whenever a phase of that council begins.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from game.scenario.model import Id, Language, Mark, Scenario

REASON_LIMIT = 400
"""Characters of a reason or a letter: one to three sentences."""
INJECT_LIMIT = 600

Reasoning = Annotated[str, StringConstraints(strip_whitespace=True, max_length=REASON_LIMIT)]
CouncilId = Annotated[str, StringConstraints(pattern=r"^c[1-4]$")]
ParticipantId = Annotated[str, StringConstraints(pattern=r"^p[1-9][0-9]{0,3}$")]
Moment = Annotated[int, Field(ge=1, le=1_000_000)]
TextId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9:_]{1,120}$")]


@dataclass(frozen=True)
class Actor:
    """Who gives a command: a participant, a bot in a seat, the facilitator or the shell."""

    kind: Literal["participant", "bot", "facilitator", "shell"]
    participant: str = ""
    council: str = ""
    seat: str = ""


FACILITATOR = Actor("facilitator")
SHELL = Actor("shell")


@dataclass(frozen=True)
class Context:
    """What the shell knows of a command's circumstances.

    `at` is UTC in milliseconds and never below the session's last; `here`
    holds the participants who are connected (or were, ten seconds ago).
    """

    actor: Actor
    at: int
    here: frozenset[str] = frozenset()


class Command(BaseModel):
    """The base of all commands: frozen, strict about unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class InPhase(Command):
    """A command that belongs to a phase."""

    council: CouncilId
    moment: Moment


class Draft(Command):
    """A position in the making: what a delegation would file.

    Marks are by option; a reserve without a limit means opting out. The key
    holder files `key` (by option: `turn`, `refuse` or a limit's id) or `terms`
    in place of marks.
    """

    marks: Annotated[dict[Id, Mark], Field(max_length=8)] = {}
    limits: Annotated[dict[Id, Id], Field(max_length=8)] = {}
    preferred: Id | None = None
    key: Annotated[dict[Id, Id], Field(max_length=8)] = {}
    terms: Id | None = None
    reason: Reasoning = ""


class Offer(Command):
    """An asset offered in a pledge turn."""

    asset: Id
    amount: Annotated[int, Field(ge=1, le=100_000)]
    caveat: bool = False


class Assurance(Command):
    """A promise that the rules can check."""

    kind: Literal["pledge", "limit", "silence"]
    subject: Id
    """The asset to pledge, the limit to accept, or the option not to break silence on."""


class EditPosition(InPhase):
    """Write the delegation's position; takes all confirmations back."""

    type: Literal["edit_position"] = "edit_position"
    position: Draft


class Pledge(InPhase):
    """Write what the delegation offers; takes all confirmations back."""

    type: Literal["pledge"] = "pledge"
    offers: Annotated[tuple[Offer, ...], Field(max_length=12)]
    reason: Reasoning = ""


class ConfirmPosition(InPhase):
    """Agree to the text as it stands in this revision."""

    type: Literal["confirm_position"] = "confirm_position"
    revision: Annotated[int, Field(ge=1)]


class TakePen(InPhase):
    """Take the delegation's pen, once a turn."""

    type: Literal["take_pen"] = "take_pen"


class LayFact(InPhase):
    """Lay a fact that the delegation holds on the table."""

    type: Literal["lay_fact"] = "lay_fact"
    fact: Id


class SendNote(InPhase):
    """Send one delegation one argument, fact or assurance about one option."""

    type: Literal["send_note"] = "send_note"
    to: Id
    option: Id
    argument: Id | None = None
    fact: Id | None = None
    assurance: Assurance | None = None


class AnswerNote(InPhase):
    """Answer a note that the delegation received."""

    type: Literal["answer_note"] = "answer_note"
    note: Annotated[int, Field(ge=1)]
    answer: Literal["agree", "consider", "decline"]


class BeginLetter(InPhase):
    """Say that a letter is being written, so that the deadline waits for it once."""

    type: Literal["begin_letter"] = "begin_letter"


class BreakSilence(InPhase):
    """Break silence by a letter, naming the option or the limit one could live with."""

    type: Literal["break_silence"] = "break_silence"
    reason: Reasoning
    option: Id | None = None
    limit: Id | None = None


class KeepSilence(InPhase):
    """Say that one will not break silence, though one could."""

    type: Literal["keep_silence"] = "keep_silence"


class TurnKey(InPhase):
    """Turn the second key, limit it, or refuse; to depart from what was filed takes a letter."""

    type: Literal["turn_key"] = "turn_key"
    answer: Id
    letter: Reasoning = ""


class SetLanguage(Command):
    """Read everything in another language."""

    type: Literal["set_language"] = "set_language"
    language: Language


class OpenSession(Command):
    """Open a session of a scenario; the log's first command."""

    type: Literal["open_session"] = "open_session"
    scenario: Scenario
    rules: int
    plan: Literal["45", "60", "90", "open"]
    """`open` plays every turn and has no clock: practice, and homework."""
    councils: Annotated[int, Field(ge=1, le=4)] = 1
    language: Language = "nb"
    empty: Literal["documented", "bot"] = "documented"
    """What sits in a seat that no pupil has."""


class Join(Command):
    """Give a new participant a seat; sent by the shell after the join code was right."""

    type: Literal["join"] = "join"
    language: Language


class AssignSeat(Command):
    """Put a participant into a seat (None: observer)."""

    type: Literal["assign_seat"] = "assign_seat"
    participant: ParticipantId
    council: CouncilId
    seat: Id | None


class SplitCouncils(Command):
    """Deal the lobby's participants over one to four councils."""

    type: Literal["split_councils"] = "split_councils"
    councils: Annotated[int, Field(ge=1, le=4)]


class SetDriver(Command):
    """Say what sits in a seat while no pupil does."""

    type: Literal["set_driver"] = "set_driver"
    council: CouncilId
    seat: Id
    driver: Literal["documented", "bot"]


class LockLobby(Command):
    """Let nobody else in, or open the door again."""

    type: Literal["lock_lobby"] = "lock_lobby"
    locked: bool


class ChoosePlan(Command):
    """Choose the lesson's length, in the lobby."""

    type: Literal["choose_plan"] = "choose_plan"
    plan: Literal["45", "60", "90", "open"]


class Begin(Command):
    """Begin the lesson. `minutes` is what is left until the bell; None: what the plan says."""

    type: Literal["begin"] = "begin"
    minutes: Annotated[int, Field(ge=15, le=240)] | None = None


class ClosePhase(Command):
    """End the phase that is running.

    The facilitator names one council or all. The shell names the moment and
    the deadline that passed, so that a late timer closes nothing else.
    """

    type: Literal["close_phase"] = "close_phase"
    council: CouncilId | None = None
    moment: Moment | None = None
    deadline: int | None = None


class Recount(InPhase):
    """Look again whether all who are connected have confirmed; sent by the shell."""

    type: Literal["recount"] = "recount"
    seat: Id


class Restore(Command):
    """Give running phases back what an outage took; sent by the shell after a restart."""

    type: Literal["restore"] = "restore"
    last: int
    """When the last row before the outage was stored."""


class Extend(Command):
    """Give the running phase more time."""

    type: Literal["extend"] = "extend"
    council: CouncilId | None = None
    seconds: Annotated[int, Field(ge=10, le=1800)]


class MoveBell(Command):
    """Change when a running lesson ends, so many seconds from now, for all councils.

    A bell so near that the debrief begins now cuts the turns that are running;
    that has to be asked for with `debrief`.
    """

    type: Literal["move_bell"] = "move_bell"
    seconds: Annotated[int, Field(ge=60, le=14_400)]
    debrief: bool = False


class Pause(Command):
    """Stop the clock."""

    type: Literal["pause"] = "pause"
    council: CouncilId | None = None


class Resume(Command):
    """Let the clock run again."""

    type: Literal["resume"] = "resume"
    council: CouncilId | None = None


class TableOption(InPhase):
    """Break a tie between options in the chair's place."""

    type: Literal["table_option"] = "table_option"
    option: Id


class AddInject(Command):
    """Add a happening: one of the turn's authored ones, or one's own words."""

    type: Literal["inject"] = "inject"
    council: CouncilId | None = None
    inject: Id | None = None
    text: Annotated[str, StringConstraints(strip_whitespace=True, max_length=INJECT_LIMIT)] = ""


class StepBack(Command):
    """Go back to the start of an earlier turn, as a new path beside the old one."""

    type: Literal["step_back"] = "step_back"
    council: CouncilId
    to_turn: Id


class HandOverSeat(Command):
    """Free a participant's place for another pupil's machine."""

    type: Literal["hand_over_seat"] = "hand_over_seat"
    participant: ParticipantId


class MakeObserver(Command):
    """Let a pupil watch, without explanation."""

    type: Literal["make_observer"] = "make_observer"
    participant: ParticipantId


class Remove(Command):
    """Remove a participant, or let one back in."""

    type: Literal["remove"] = "remove"
    participant: ParticipantId
    removed: bool = True


class HideText(Command):
    """Hide a text that a pupil wrote, or show it again."""

    type: Literal["hide_text"] = "hide_text"
    council: CouncilId
    text: TextId
    hidden: bool = True


class ShowRecord(Command):
    """Show what the governments really did, before the debrief."""

    type: Literal["show_record"] = "show_record"
    council: CouncilId | None = None


class End(Command):
    """Go to the debrief at once; from the debrief, end the session."""

    type: Literal["end"] = "end"


PupilCommand = (
    EditPosition
    | Pledge
    | ConfirmPosition
    | TakePen
    | LayFact
    | SendNote
    | AnswerNote
    | BeginLetter
    | BreakSilence
    | KeepSilence
    | TurnKey
    | SetLanguage
)
FacilitatorCommand = (
    AssignSeat
    | SplitCouncils
    | SetDriver
    | LockLobby
    | ChoosePlan
    | Begin
    | ClosePhase
    | Extend
    | MoveBell
    | Pause
    | Resume
    | TableOption
    | AddInject
    | StepBack
    | HandOverSeat
    | MakeObserver
    | Remove
    | HideText
    | ShowRecord
    | SetLanguage
    | End
)
ShellCommand = OpenSession | Join | ClosePhase | Recount | Restore
AnyCommand = PupilCommand | FacilitatorCommand | ShellCommand
