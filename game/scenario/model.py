"""The authoring format of a scenario, as frozen values.

These classes say what a scenario is; `load` reads them from a folder and
`check` judges what types cannot say. All scalars arrive as strings (the
loader keeps `NO` as Norway), so pydantic does the conversion. The same models
travel as JSON in the first row of every log: a session carries its scenario.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

Language = Literal["en", "nb", "nn"]
LANGUAGES: tuple[Language, ...] = ("en", "nb", "nn")

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
Percent = Annotated[int, Field(ge=0, le=100)]
Shift = Annotated[int, Field(ge=-100, le=100)]

NO_DECISION = "none"
"""Stands where an option's id stands when a turn ended without one."""


class Model(BaseModel):
    """The base of all authored values: frozen, and unknown keys are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Text(Model):
    """What a person reads, in every language the game speaks.

    An author may write a plain string for what is alike everywhere (a name).
    """

    en: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
    nb: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
    nn: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]

    @model_validator(mode="before")
    @classmethod
    def _plain(cls, value: Any) -> Any:
        if isinstance(value, str):
            return {language: value for language in LANGUAGES}
        return value

    def in_(self, language: Language) -> str:
        """The text in one language."""
        return str(getattr(self, language))


class Mark(StrEnum):
    """What a delegation says of one option."""

    ACCEPT = "accept"
    RESERVE = "reserve"
    CANNOT = "cannot"


class Word(StrEnum):
    """The five words an indicator is shown in; inside it is 0 to 100."""

    VERY_LOW = "very_low"
    LOW = "low"
    FAIR = "fair"
    HIGH = "high"
    VERY_HIGH = "very_high"

    @classmethod
    def of(cls, value: int) -> Word:
        """The word for a value of 0 to 100; boundaries at 20, 40, 60 and 80."""
        return tuple(cls)[min(max(value, 0) // 20, 4)]


class Capability(StrEnum):
    """How much of an adopted policy can be carried out."""

    FULL = "full"
    REDUCED = "reduced"
    TOKEN = "token"


class Source(Model):
    """One source, so that a teacher can look it up."""

    author: str
    title: str
    year: str
    locator: str = ""
    """Document symbol, chapter or page."""
    kind: Literal["official", "court", "inquiry", "scholarship", "memoir", "press", "data"]
    url: str = ""


class Bounds(Model):
    """A range that a value must lie in, ends included."""

    at_least: Percent = 0
    at_most: Percent = 100


class Condition(Model):
    """What must hold. Every key that is given must hold; lists mean "one of these".

    `option`, `carried_out`, `limit`, `capability`, `opted_out`, `pledges`,
    `key` and `terms` speak of the turn that the condition stands in; `adopted`
    and `was_carried_out` of earlier turns by their id. `flag` lists flags that
    must all be set.
    """

    option: tuple[Id, ...] = ()
    carried_out: bool | None = None
    limit: tuple[Id, ...] = ()
    capability: tuple[Capability, ...] = ()
    opted_out: tuple[Id, ...] = ()
    pledges: tuple[Literal["met", "short", "thin"], ...] = ()
    key: tuple[Literal["turned", "limited", "refused"], ...] = ()
    terms: tuple[Id, ...] = ()
    adopted: dict[Id, tuple[Id, ...]] = {}
    was_carried_out: dict[Id, bool] = {}
    indicator: dict[Id, Bounds] = {}
    trust: dict[Id, Bounds] = {}
    flag: tuple[Id, ...] = ()
    all: tuple[Condition, ...] = ()
    any: tuple[Condition, ...] = ()
    not_: Condition | None = Field(default=None, alias="not")

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    @model_validator(mode="before")
    @classmethod
    def _one_is_a_list(cls, value: Any) -> Any:
        """Let an author write `option: air_strikes` for a list of one."""
        if not isinstance(value, dict):
            return value
        lists = ("option", "limit", "capability", "opted_out", "pledges", "key", "terms", "flag")
        spread = {k: [v] if k in lists and isinstance(v, str) else v for k, v in value.items()}
        adopted = spread.get("adopted")
        if isinstance(adopted, dict):
            spread["adopted"] = {k: [v] if isinstance(v, str) else v for k, v in adopted.items()}
        return spread


class Move(Model):
    """An indicator moves, and says why."""

    indicator: Id
    by: Shift
    cause: Text


class Effects(Model):
    """What an outcome or a bridge changes."""

    moves: tuple[Move, ...] = ()
    trust: dict[Id, Shift] = {}
    """Trust at home, by seat."""
    flags: tuple[Id, ...] = ()


class Limit(Model):
    """An authored restriction that a reserving delegation may ask for."""

    id: Id
    text: Text
    cost: Annotated[int, Field(ge=0, le=60)]
    """Points of capability (of 100) that the policy loses when it enters the text."""


class Option(Model):
    """A policy on the table."""

    id: Id
    title: Text
    summary: Text
    cost: Text
    """What this choice costs, in one sentence: no option is free."""
    answers: dict[Id, Text]
    """Its answer to each of the turn's questions (how much force, whose key ...)."""
    limits: tuple[Limit, ...] = ()
    needs_key: bool = False
    weights: dict[Id, Annotated[int, Field(ge=0, le=100)]] = {}
    """What each seat's part in it weighs, where it differs from the role's weight."""
    closed: Text | None = None
    """Closed, and why, unless an opening opens it."""
    sources: tuple[Id, ...]


class Stance(Model):
    """The documented position of a government on one option."""

    mark: Literal["prefer", "accept", "reserve", "cannot"]
    why: Text
    concern: Id
    """What counts for this government here; a bot's answer names it."""
    basis: Literal["documented", "inferred"]
    source: Id | None = None
    limit: Id | None = None
    """The limit that a reserve asks for; without one it means opting out."""
    moved_by: tuple[str, ...] = ()
    """Arguments, facts and assurances (`limit:ID`, `pledge:ID`, `silence:ID`) that move it.

    On a red line its letter asks for the first `limit:ID` here, or names the
    option of the first `option:ID`.
    """
    would_move: Text | None = None
    red_line: bool = False


class Opening(Model):
    """How a turn begins after one kind of earlier result, and what that changes."""

    id: Id
    when: Condition | None = None
    text: Text
    opens: tuple[Id, ...] = ()
    closes: dict[Id, Text] = {}
    drops_limits: tuple[Id, ...] = ()
    stances: dict[Id, dict[Id, Stance]] = {}
    requirements: dict[Id, int] = {}
    """By how much the required amount of an asset changes."""


class Bridge(Model):
    """What happened in a turn that the lesson's plan leaves out."""

    when: Condition | None = None
    text: Text
    adopted: Id = NO_DECISION
    effects: Effects = Effects()


class Fact(Model):
    """Something one delegation knows and others do not."""

    id: Id
    seat: Id
    text: Text
    source: Id


class Argument(Model):
    """An argument that a government really used; it can be put in a note."""

    id: Id
    text: Text
    concern: Id
    speaks_for: tuple[Id, ...] = ()
    speaks_against: tuple[Id, ...] = ()
    needs_fact: Id | None = None
    """Works only for a seat that holds this fact or has seen it."""
    source: Id


class KeyFiling(Model):
    """What the holder of the second key would do with one option."""

    answer: str
    """`turn`, `refuse`, or the id of one of the key's limits."""
    why: Text
    basis: Literal["documented", "inferred"]
    source: Id | None = None


class Key(Model):
    """The second key: an adopted option that needs it waits for this seat."""

    seat: Id
    limits: tuple[Limit, ...] = ()
    documented: dict[Id, KeyFiling]


class Terms(Model):
    """What the key holder says in a turn without a key; outcomes read it."""

    seat: Id
    question: Text
    choices: tuple[Limit, ...]
    """Their `cost` is what they take from the policy's capability; none in a pledge turn."""
    documented: Id
    why: Text
    basis: Literal["documented", "inferred"]
    source: Id | None = None


class Requirement(Model):
    """How much of an asset the policy needs."""

    asset: Id
    amount: Annotated[int, Field(ge=1, le=100_000)]


class Holding(Model):
    """What a delegation could offer, from its own documented hand."""

    asset: Id
    amount: Annotated[int, Field(ge=1, le=100_000)]
    documented: Literal["yes", "caveat", "no"]
    """What the government did: offered it, offered it with a caveat, kept it."""
    caveat: Text
    trust: Annotated[int, Field(ge=-30, le=0)]
    """What offering it without the caveat costs at home."""
    source: Id


class Pledging(Model):
    """A turn in which delegations offer forces instead of choosing a policy."""

    requirements: tuple[Requirement, ...]
    hands: dict[Id, tuple[Holding, ...]]


class Outcome(Model):
    """What follows. The first of a turn's outcomes whose condition holds applies."""

    id: Id
    when: Condition
    title: Text
    text: Text
    effects: Effects
    certainty: Literal["record", "high", "fair", "low"]
    argued_by: Text | None = None
    """Who argues it; needed where it is not the record."""
    sources: tuple[Id, ...]


class Account(Model):
    """One of two accounts where historians disagree."""

    title: Text
    text: Text
    sources: tuple[Id, ...]


class Record(Model):
    """What the governments really did in this turn."""

    adopted: Id = NO_DECISION
    limits: tuple[Id, ...] = ()
    title: Text
    text: Text
    sources: tuple[Id, ...]
    accounts: tuple[Account, ...] = ()


class Inject(Model):
    """A happening that the facilitator may add."""

    id: Id
    title: Text
    text: Text
    sources: tuple[Id, ...] = ()


class Briefing(Model):
    """What opens a turn."""

    public: Text
    private: dict[Id, Text] = {}


Procedure = Literal["positions", "silence", "facts", "notes", "pledges", "key"]


class Turn(Model):
    """One dated decision point."""

    id: Id
    date: date
    title: Text
    question: Text
    kind: Literal["decision", "pledge"] = "decision"
    introduces: dict[Procedure, Text] = {}
    """Procedures that enter the game here, each with the line that explains it."""
    briefing: Briefing
    openings: tuple[Opening, ...]
    bridges: tuple[Bridge, ...]
    questions: dict[Id, Text] = {}
    """The questions on which the options differ."""
    options: tuple[Option, ...] = ()
    stances: dict[Id, dict[Id, Stance]] = {}
    """By seat, then by option."""
    key: Key | None = None
    terms: Terms | None = None
    pledging: Pledging | None = None
    facts: tuple[Fact, ...] = ()
    arguments: tuple[Argument, ...] = ()
    injects: tuple[Inject, ...] = ()
    outcomes: tuple[Outcome, ...]
    record: Record
    debrief: tuple[Text, ...]
    """Questions for the class."""

    def option(self, option_id: str) -> Option:
        """The option of that id; LookupError if this turn has none."""
        for option in self.options:
            if option.id == option_id:
                return option
        known = ", ".join(o.id for o in self.options)
        raise LookupError(f"turn {self.id!r} has no option {option_id!r}; options: {known}")


class Aim(Model):
    """What a role wants from the whole run."""

    id: Id
    kind: Literal["common", "own", "home"]
    text: Text
    met: Condition
    partly: Condition


class Card(Model):
    """The role card; only the delegation reads it."""

    you: Text
    want: Text
    cannot: Text
    knows: Text
    could: tuple[Text, ...]
    forces: Text


class Role(Model):
    """A delegation with its authored material."""

    id: Id
    name: Text
    kind: Literal["ally", "partner", "key_holder"] = "ally"
    """The holder of the second key is not counted by the chair."""
    weight: Annotated[int, Field(ge=0, le=100)]
    profile: Text
    """What allies know of us."""
    card: Card
    aims: tuple[Aim, ...]
    trust: Percent
    """Trust at home when the scenario begins."""
    sources: tuple[Id, ...]


class RealValue(Model):
    """Where an indicator really stood after a turn, by somebody's argument."""

    turn: Id
    value: Percent
    why: Text
    source: Id


class Indicator(Model):
    """What the scenario tracks."""

    id: Id
    name: Text
    about: Text
    rising_is: Literal["good", "bad"]
    start: Percent
    start_why: Text
    source: Id
    record: tuple[RealValue, ...]


class Plan(Model):
    """Which turns a lesson of a given length plays."""

    turns: tuple[Id, ...]
    if_time: tuple[Id, ...] = ()
    """Further turns, played only while the debrief stays whole."""


class Ending(Model):
    """Where a run ends; the first whose condition holds applies. None is a victory."""

    id: Id
    when: Condition
    title: Text
    text: Text
    sources: tuple[Id, ...] = ()


class CurriculumAim(Model):
    """An aim of a curriculum that the scenario serves."""

    code: str
    text: Text


class Term(Model):
    """A word that a pupil may not know."""

    term: Text
    forms: dict[Language, tuple[str, ...]] = {}
    """Further forms to be linked in texts, such as plurals."""
    text: Text


class Place(Model):
    """A place on the map."""

    id: Id
    name: Text
    lon: Annotated[float, Field(ge=-180, le=180)]
    lat: Annotated[float, Field(ge=-90, le=90)]
    kind: Literal["capital", "city", "town", "safe_area"] = "town"


class MapArrow(Model):
    """A movement on the map, from one point to another (longitude, latitude)."""

    start: tuple[float, float]
    end: tuple[float, float]
    label: Text
    kind: Literal["offensive", "flight", "force", "envoy"]


class MapRing(Model):
    """A place that this turn is about."""

    place: Id
    label: Text
    kind: Literal["safe_area", "lost", "attack", "force"]


class MapTurn(Model):
    """What the map shows in one turn."""

    caption: Text
    rings: tuple[MapRing, ...] = ()
    arrows: tuple[MapArrow, ...] = ()
    layers: tuple[Id, ...] = ()
    """Layers of the base map, such as a boundary drawn later."""


class TheatreMap(Model):
    """The map of the theatre."""

    base: Id
    places: tuple[Place, ...]
    turns: dict[Id, MapTurn]


class Debrief(Model):
    """What the class talks about at the end."""

    questions: tuple[Text, ...]
    left_out: Text
    observer_task: Text


class Scenario(Model):
    """A scenario as its folder gives it, composed into one value."""

    id: Id
    title: Text
    subtitle: Text
    begins: date
    ends: date
    content_note: Text
    about: Text
    curriculum: tuple[CurriculumAim, ...]
    seats: tuple[Id, ...]
    """In the order in which they are filled."""
    concerns: dict[Id, Text]
    assets: dict[Id, Text] = {}
    flags: dict[Id, str]
    """What each flag means, for authors."""
    indicators: tuple[Indicator, ...]
    plans: dict[Literal["45", "60", "90"], Plan]
    endings: tuple[Ending, ...]
    debrief: Debrief
    roles: dict[Id, Role]
    turns: tuple[Turn, ...]
    glossary: dict[Id, Term]
    sources: dict[Id, Source]
    map: TheatreMap

    def turn(self, turn_id: str) -> Turn:
        """The turn of that id; LookupError if there is none."""
        for turn in self.turns:
            if turn.id == turn_id:
                return turn
        known = ", ".join(t.id for t in self.turns)
        raise LookupError(f"scenario {self.id!r} has no turn {turn_id!r}; turns: {known}")


class TranscriptNote(Model):
    """A note in a transcript; exactly one of argument, fact and assurance."""

    sender: Id
    to: Id
    option: Id
    argument: Id | None = None
    fact: Id | None = None
    assurance: str | None = None


class TranscriptPosition(Model):
    """What a delegation files in a transcript; options left out stay as documented."""

    marks: dict[Id, Mark] = {}
    preferred: Id | None = None
    limits: dict[Id, Id] = {}
    key: dict[Id, str] = {}
    terms: Id | None = None


class TranscriptLetter(Model):
    """A letter that breaks silence."""

    seat: Id
    could_accept_option: Id | None = None
    could_accept_limit: Id | None = None


class TranscriptPledge(Model):
    """An offer in a transcript."""

    asset: Id
    amount: int
    caveat: bool = False


class Expected(Model):
    """What the turn must come to."""

    adopted: Id
    outcome: Id
    limits: tuple[Id, ...] | None = None
    capability: Capability | None = None
    key: Literal["turned", "limited", "refused"] | None = None
    indicators: dict[Id, Word] = {}


class TranscriptTurn(Model):
    """One turn of a play-through."""

    turn: Id
    notes: tuple[TranscriptNote, ...] = ()
    positions: dict[Id, TranscriptPosition] = {}
    letters: tuple[TranscriptLetter, ...] = ()
    """The first breaks the first silence, the second the second."""
    second: dict[Id, TranscriptPosition] = {}
    """What is filed anew after a broken silence."""
    key: str | None = None
    """What the key holder does after adoption, where it departs from what it filed."""
    pledges: dict[Id, tuple[TranscriptPledge, ...]] = {}
    expect: Expected


class Transcript(Model):
    """A play-through that tests replay: the scenario's proof and documentation."""

    title: str
    about: str
    turns: tuple[TranscriptTurn, ...]
    ending: Id
    aims: dict[Id, tuple[Literal["met", "partly", "missed"], ...]] = {}
