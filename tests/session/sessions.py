"""Sessions for tests: a clock that is set by hand, and journals that misbehave on request."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

from game.core import commands as c
from game.core.commands import FACILITATOR, SHELL, Actor
from game.core.events import RULES
from game.session.answers import Answer, Denied, Taken
from game.session.journal import Conflict, MemoryJournal, NotSaved
from game.session.rows import SeatSecret
from game.session.session import Session, Settings
from tests.builders_scenario import a_scenario

NOON = 1_700_000_000_000


class Clock:
    """Milliseconds that pass only when a test says so."""

    def __init__(self, at: int = NOON) -> None:
        self.at = at

    def __call__(self) -> int:
        return self.at

    def pass_seconds(self, seconds: float) -> None:
        self.at += int(seconds * 1000)


class MoodyJournal(MemoryJournal):
    """A memory journal that does for the next appends what a test has listed.

    `refuse`: nothing is stored. `lose`: stored, but the answer is lost.
    `race`: somebody else writes the row first.
    """

    def __init__(self) -> None:
        super().__init__()
        self.moods: list[str] = []
        self.unreadable = False
        self.rival = b""
        self.appended: list[int] = []

    async def append(
        self, session: str, expected: int, body: bytes, wake: float | None = None
    ) -> int:
        self.appended.append(expected)
        mood = self.moods.pop(0) if self.moods else ""
        if mood == "refuse":
            raise NotSaved("the disk is full")
        if mood == "race":
            await super().append(session, expected, self.rival)
            raise Conflict("somebody was first")
        seq = await super().append(session, expected, body, wake)
        if mood == "lose":
            raise NotSaved("the answer was lost")
        return seq

    async def read(self, after: Mapping[str, int]) -> Sequence[tuple[str, int, bytes]]:
        if self.unreadable:
            raise NotSaved("the disk is gone")
        return await super().read(after)


def pupil(participant: str) -> Actor:
    return Actor("participant", participant=participant)


def taken(answer: Answer) -> int:
    """The number of an accepted command."""
    assert isinstance(answer, Taken), answer
    return answer.seq


def denied(answer: Answer) -> str:
    """The code of a refused command."""
    assert isinstance(answer, Denied), answer
    return answer.code


def opening(**changes: Any) -> c.OpenSession:
    given = {"scenario": a_scenario(), "rules": RULES, "plan": "open", **changes}
    return c.OpenSession(**given)


@asynccontextmanager
async def a_session(
    journal: MemoryJournal | None = None,
    clock: Clock | None = None,
    settings: Settings | None = None,
    **changes: Any,
) -> AsyncIterator[Session]:
    """An open session in its lobby."""
    session = await Session.load(
        "s1", journal or MemoryJournal(), clock or Clock(), settings or Settings()
    )
    try:
        taken(await session.give(SHELL, "open", opening(**changes)))
        yield session
    finally:
        await session.stop()


async def join(session: Session, secret: str, seat: str | None = "") -> str:
    """A participant joins, and with a seat given, is put there."""
    found = await session.join(secret, c.Join(language="nb"))
    assert isinstance(found, SeatSecret), found
    if seat != "":
        command = c.AssignSeat(participant=found.participant, council="c1", seat=seat)
        taken(await session.give(FACILITATOR, f"seat/{secret}", command))
    return found.participant


async def begin(session: Session) -> None:
    """The lesson begins and the first consultation opens."""
    taken(await session.give(FACILITATOR, "begin", c.Begin()))
    taken(await session.give(FACILITATOR, "first", c.ClosePhase()))


def edit(session: Session, seat: str, reason: str = "Vi lovet det.") -> c.EditPosition:
    """A complete position for an ally's seat."""
    council = session.ledger.state.councils["c1"]
    turn = session.ledger.state.turn_of(council)
    options = [option.id for option in turn.options if option.closed is None]
    return c.EditPosition.model_validate(
        {
            "council": "c1",
            "moment": council.moment,
            "position": {
                "marks": dict.fromkeys(options, "accept"),
                "preferred": options[0],
                "reason": reason,
            },
        }
    )


def confirm(session: Session, revision: int = 1) -> c.ConfirmPosition:
    moment = session.ledger.state.councils["c1"].moment
    return c.ConfirmPosition(council="c1", moment=moment, revision=revision)
