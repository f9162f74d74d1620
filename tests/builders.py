"""A lesson for tests: pupils in seats, a clock that stands still, and the log beside the state.

Whatever happens in a lesson is also written out, read again and folded, so
that every test of a rule is a test of export and import as well.
"""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

from game.core import commands as c
from game.core.clock import due, next_deadline
from game.core.commands import FACILITATOR, SHELL, Actor, AnyCommand, Context, Draft
from game.core.decide import decide
from game.core.events import Event
from game.core.evolve import evolve, fold
from game.core.refusals import Reason, Refusal
from game.core.state import NOTHING, Council, Played, State
from game.scenario.model import Scenario
from tests.builders_scenario import a_scenario

NOON = 1_700_000_000_000
EVENT: TypeAdapter[Event] = TypeAdapter(Event)


class Lesson:
    """A session that is driven by hand. `at` is its clock, in milliseconds."""

    def __init__(self, scenario: Scenario | None = None, **opening: Any) -> None:
        self.state: State = NOTHING
        self.imported: State = NOTHING
        self.log: list[Event] = []
        self.at = NOON
        self.gone: set[str] = set()
        given = {"plan": "90", "rules": 1, **opening}
        self.do(c.OpenSession(scenario=scenario or a_scenario(), **given), SHELL)

    def do(self, command: AnyCommand, actor: Actor) -> tuple[Event, ...] | Refusal:
        """Give a command; what happens is kept, and written out and read again."""
        answer = decide(self.state, command, Context(actor, self.at, self.here))
        if isinstance(answer, Refusal):
            return answer
        for event in answer:
            self.log.append(event)
            self.state = evolve(self.state, event)
            read = EVENT.validate_json(EVENT.dump_json(event, by_alias=True))
            self.imported = evolve(self.imported, read)
        assert self.imported == self.state
        return answer

    @property
    def here(self) -> frozenset[str]:
        return frozenset(self.state.participants) - self.gone

    def teacher(self, command: AnyCommand) -> tuple[Event, ...] | Refusal:
        return self.do(command, FACILITATOR)

    def shell(self, command: AnyCommand) -> tuple[Event, ...] | Refusal:
        return self.do(command, SHELL)

    def join(self, seat: str | None = "", council: str = "c1") -> str:
        """A pupil comes in; with a seat given, the teacher puts them there."""
        before = set(self.state.participants)
        assert not isinstance(self.shell(c.Join(language="nb")), Refusal)
        (pid,) = set(self.state.participants) - before
        if seat != "":
            self.teacher(c.AssignSeat(participant=pid, council=council, seat=seat))
        return pid

    def pupil(self, pid: str, kind: type[c.InPhase], **fields: Any) -> tuple[Event, ...] | Refusal:
        """A pupil gives a command for the running phase of their council."""
        council = self.state.participants[pid].council
        moment = max(1, self.state.councils[council].moment)
        command = kind.model_validate({"council": council, "moment": moment, **fields})
        return self.do(command, Actor("participant", participant=pid))  # type: ignore[arg-type]

    def bot(self, seat: str, kind: type[c.InPhase], **fields: Any) -> tuple[Event, ...] | Refusal:
        """A bot gives a command."""
        moment = max(1, self.council.moment)
        command = kind.model_validate({"council": "c1", "moment": moment, **fields})
        return self.do(command, Actor("bot", council="c1", seat=seat))  # type: ignore[arg-type]

    def file(self, pid: str, **position: Any) -> tuple[Event, ...] | Refusal:
        """A pupil writes a position and confirms it."""
        written = self.pupil(pid, c.EditPosition, position=Draft.model_validate(position))
        if isinstance(written, Refusal):
            return written
        return self.confirm(pid)

    def confirm(self, pid: str) -> tuple[Event, ...] | Refusal:
        """A pupil confirms the delegation's text as it stands."""
        seat = self.state.participants[pid].seat or ""
        paper = self.now.papers.get(seat)
        return self.pupil(pid, c.ConfirmPosition, revision=paper.revision if paper else 1)

    def close(self, *phases: str) -> None:
        """The teacher closes the running phase; with phases given, until one of them runs."""
        self.teacher(c.ClosePhase())
        while phases and self.council.phase not in phases:
            assert not isinstance(self.teacher(c.ClosePhase()), Refusal)

    def wait(self, seconds: float) -> None:
        """Time passes, and what it makes necessary is done when it is."""
        until = self.at + int(seconds * 1000)
        while (at := next_deadline(self.state)) is not None and at <= until:
            self.at = max(self.at, at)
            for command in due(self.state, self.at):
                assert not isinstance(self.shell(command), Refusal)
        self.at = until

    @property
    def council(self) -> Council:
        return self.state.councils["c1"]

    @property
    def now(self) -> Played:
        return self.council.playing


def a_lesson(*seats: str, phase: str = "lobby", turn: str = "convoy", **opening: Any) -> Lesson:
    """A lesson with one pupil in each of these seats, in a phase of a turn.

    The pupils are called p1, p2 ... in the order of the seats given.
    """
    lesson = Lesson(**opening)
    for seat in seats:
        lesson.join(seat)
    if phase == "lobby":
        return lesson
    lesson.teacher(c.Begin())
    while lesson.now.turn != turn:
        lesson.close()
    while lesson.council.phase != phase:
        lesson.close()
    return lesson


def assert_refused(answer: tuple[Event, ...] | Refusal, reason: Reason) -> Refusal:
    """The answer is this refusal, and nothing else."""
    assert isinstance(answer, Refusal), answer
    assert answer.reason is reason
    return answer


def assert_accepted(answer: tuple[Event, ...] | Refusal) -> tuple[Event, ...]:
    """The answer is events."""
    assert not isinstance(answer, Refusal), answer
    return answer


def happened(answer: tuple[Event, ...] | Refusal) -> list[str]:
    """What an answer made happen, by type."""
    return [event.type for event in assert_accepted(answer)]


def same_after_import(lesson: Lesson) -> bool:
    """Whether the whole log, written out and read again, adds up to the same state."""
    text = TypeAdapter(list[Event]).dump_json(lesson.log, by_alias=True)
    return fold(TypeAdapter(list[Event]).validate_json(text)) == lesson.state
