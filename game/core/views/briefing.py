"""A turn as it is put on the table: options, arguments, facts, briefing."""

from __future__ import annotations

from typing import Literal

from game.core.events import PhaseName
from game.core.views.pieces import Seen, SourceView


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
