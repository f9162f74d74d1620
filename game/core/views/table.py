"""What is said and filed in a turn: letters, positions, the key, terms, pledges, notes."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from game.core.commands import Offer
from game.core.views.briefing import LimitView
from game.core.views.pieces import Seen, SourceView
from game.scenario.model import Mark


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
    names: dict[str, str] = Field(default_factory=dict)
    reason: str
    reason_id: str
    hidden: bool
    standing: Literal["confirmed", "some_confirmed", "documented", "bot"]


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
