"""What a session is at one moment: the sum of its events, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from game.core.commands import Assurance, Draft, Offer
from game.core.events import PhaseName
from game.scenario.model import Capability, Effects, Language, Scenario, Turn

Standing = Literal["confirmed", "some_confirmed", "documented", "bot"]
Driver = Literal["documented", "bot"]
PlanName = Literal["45", "60", "90", "open"]
KeyResult = Literal["turned", "limited", "refused"]
PledgeResult = Literal["met", "short", "thin"]


@dataclass(frozen=True)
class Participant:
    """A pupil's place: which seat of which council, as its which delegate."""

    id: str
    council: str
    seat: str | None
    number: int
    language: Language
    removed: bool = False


@dataclass(frozen=True)
class Filed:
    """A position that counts."""

    position: Draft
    standing: Standing
    late: bool = False


@dataclass(frozen=True)
class Pledged:
    """Offers that count."""

    offers: tuple[Offer, ...]
    reason: str
    standing: Standing


@dataclass(frozen=True)
class Paper:
    """A delegation's text in the making, and who agrees to it."""

    revision: int = 0
    position: Draft = field(default_factory=Draft)
    offers: tuple[Offer, ...] = ()
    reason: str = ""
    pen: str = ""
    took: frozenset[str] = frozenset()
    """Members who have taken the pen this turn; each may once."""
    confirmed: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Note:
    """A note between two delegations."""

    number: int
    sender: str
    to: str
    option: str
    argument: str | None
    fact: str | None
    assurance: Assurance | None
    answer: Literal["agree", "consider", "decline"] | None = None
    by_bot: bool = False
    broken: bool = False


@dataclass(frozen=True)
class Letter:
    """A letter that broke silence on an option."""

    seat: str
    tabled: str
    reason: str
    option: str | None
    limit: str | None


@dataclass(frozen=True)
class KeyAnswer:
    """What the key holder did after adoption."""

    answer: str
    letter: str
    standing: Literal["given", "as_filed"]


@dataclass(frozen=True)
class Played:
    """One turn: the one that is running, or one that is done."""

    turn: str
    opening: str = ""
    bridge: int | None = None
    round: int = 1
    revealed: bool = False
    papers: Mapping[str, Paper] = field(default_factory=dict)
    positions: Mapping[str, Filed] = field(default_factory=dict)
    pledges: Mapping[str, Pledged] = field(default_factory=dict)
    laid: Mapping[str, str] = field(default_factory=dict)
    """Facts on the table, each with the seat that laid it."""
    notes: tuple[Note, ...] = ()
    tabled: str | None = None
    limits: tuple[str, ...] = ()
    """Limits in the tabled, and then in the adopted, text."""
    tied: tuple[str, ...] = ()
    letters: tuple[Letter, ...] = ()
    writing_letter: frozenset[str] = frozenset()
    waited_for_letter: bool = False
    kept: frozenset[str] = frozenset()
    adopted: str | None = None
    """None while it is open, `none` where there was no decision."""
    opted_out: tuple[str, ...] = ()
    let_pass: tuple[str, ...] = ()
    score: int = 0
    key: KeyAnswer | None = None
    carried_out: bool = False
    capability: Capability = Capability.TOKEN
    pledged: PledgeResult | None = None
    outcome: str | None = None
    effects: Effects = field(default_factory=Effects)
    trust_moves: Mapping[str, int] = field(default_factory=dict)
    indicators_after: Mapping[str, int] = field(default_factory=dict)

    @property
    def key_result(self) -> KeyResult | None:
        """What became of the second key, where it was asked for."""
        if self.key is None:
            return None
        if self.key.answer == "turn":
            return "turned"
        return "refused" if self.key.answer == "refuse" else "limited"

    @property
    def binding(self) -> tuple[str, ...]:
        """All limits that bind: those in the text, and the one with which the key was turned."""
        turned_with = (self.key.answer,) if self.key and self.key_result == "limited" else ()
        return (*self.limits, *turned_with)


@dataclass(frozen=True)
class Injected:
    """A happening that was added."""

    number: int
    turn: str
    inject: str | None
    text: str


@dataclass(frozen=True)
class Checkpoint:
    """What a council had decided when a turn began, for stepping back."""

    done: tuple[Played, ...]
    indicators: Mapping[str, int]
    trust: Mapping[str, int]
    flags: frozenset[str]
    distrusted: frozenset[str]
    now: Played


@dataclass(frozen=True)
class Council:
    """One table."""

    id: str
    drivers: Mapping[str, Driver]
    indicators: Mapping[str, int]
    trust: Mapping[str, int]
    path: int = 1
    paths: int = 1
    """How many paths there are."""
    moment: int = 0
    phase: PhaseName = "lobby"
    began: int = 0
    deadline: int | None = None
    reveal_at: int | None = None
    paused_at: int | None = None
    now: Played | None = None
    done: tuple[Played, ...] = ()
    flags: frozenset[str] = frozenset()
    distrusted: frozenset[str] = frozenset()
    """Seats that broke an assurance."""
    injects: tuple[Injected, ...] = ()
    hidden: frozenset[str] = frozenset()
    record_shown: bool = False
    cut: Played | None = None
    """The turn that the bell, or the teacher, cut off."""
    ending: str | None = None
    aims: Mapping[str, tuple[Literal["met", "partly", "missed"], ...]] = field(default_factory=dict)
    checkpoints: Mapping[str, Checkpoint] = field(default_factory=dict)
    earlier: tuple[tuple[Played, ...], ...] = ()
    """The turns of paths that were stepped back from."""

    @property
    def playing(self) -> Played:
        """The running turn; only where a turn is running."""
        if self.now is None:
            raise LookupError(f"council {self.id!r} plays no turn in phase {self.phase!r}")
        return self.now

    def result(self, turn: str) -> Played | None:
        """How an earlier turn of this path ended."""
        return next((p for p in self.done if p.turn == turn), None)


@dataclass(frozen=True)
class State:
    """A session."""

    opened: Scenario | None = None
    plan: PlanName = "45"
    language: Language = "nb"
    empty: Driver = "documented"
    locked: bool = False
    began: int | None = None
    ends_at: int | None = None
    debrief_at: int | None = None
    protected_at: int | None = None
    ended: bool = False
    participants: Mapping[str, Participant] = field(default_factory=dict)
    councils: Mapping[str, Council] = field(default_factory=dict)

    @property
    def scenario(self) -> Scenario:
        """The scenario it was opened with."""
        if self.opened is None:
            raise LookupError("no session has been opened")
        return self.opened

    def members(self, council: str, seat: str | None) -> tuple[Participant, ...]:
        """Who sits there, in the order of their numbers."""
        found = (
            p
            for p in self.participants.values()
            if p.council == council and p.seat == seat and not p.removed
        )
        return tuple(sorted(found, key=lambda p: p.number))

    def turn_of(self, council: Council) -> Turn:
        """The authored material of the running turn."""
        return self.scenario.turn(council.playing.turn)


NOTHING = State()
"""Before the first event."""
