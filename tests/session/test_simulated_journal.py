"""A journal that loses answers, refuses, races and goes blind, as hypothesis pleases.

What must hold whatever it does: an accepted command is in the log once, with
the number that was told; what is shown is what the log adds up to; and after
a restart everything is there.
"""

from __future__ import annotations

import asyncio
import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from game.core import commands as c
from game.core.commands import FACILITATOR
from game.session.answers import BUSY, NOT_SAVED, Denied, Taken
from game.session.ledger import Ledger
from game.session.rows import Row, encode_row, read_row
from game.session.session import Session
from tests.session.sessions import NOON, Clock, MoodyJournal, a_session

MOODS = st.sampled_from(["", "", "", "refuse", "lose", "race"])
STEP = st.tuples(
    st.lists(st.tuples(st.integers(0, 5), st.booleans()), min_size=1, max_size=4),
    st.lists(MOODS, max_size=4),
    st.booleans(),
)


class Rivals(MoodyJournal):
    """A journal with somebody else at it, whose rows have ids of their own."""

    def __init__(self) -> None:
        super().__init__()
        self._numbers = itertools.count()

    @property
    def rival(self) -> bytes:
        number = next(self._numbers)
        return encode_row(Row(id=f"rival/{number}", by=FACILITATOR, at=NOON, events=()))

    @rival.setter
    def rival(self, value: bytes) -> None:
        """The rows are made one by one."""


async def simulate(steps: list[tuple[list[tuple[int, bool]], list[str], bool]]) -> None:
    journal = Rivals()
    told: dict[str, int] = {}
    async with a_session(journal) as session:
        for commands, moods, blind in steps:
            # A rival's row in the middle of a batch is what `alone` rules out.
            journal.moods = moods if len(commands) == 1 else [m for m in moods if m != "race"]
            journal.unreadable = blind
            answers = await asyncio.gather(
                *(
                    session.give(FACILITATOR, f"{name}{locked}", c.LockLobby(locked=locked))
                    for name, locked in commands
                )
            )
            for (name, locked), answer in zip(commands, answers, strict=True):
                match answer:
                    case Taken(seq=seq):
                        assert told.setdefault(f"facilitator/{name}{locked}", seq) == seq
                    case Denied(code=code):
                        assert code in (NOT_SAVED, BUSY)
        journal.moods, journal.unreadable = [], False
        assert isinstance(await session.give(FACILITATOR, "last", c.Pause()), Denied)
        assert isinstance(
            await session.give(FACILITATOR, "very last", c.LockLobby(locked=True)), Taken
        )
        check(journal, session, told)
        await restarted(journal, session)


def check(journal: MoodyJournal, session: Session, told: dict[str, int]) -> None:
    rows = [read_row(body) for body in journal._rows["s1"]]
    names = [row.id for row in rows]
    assert len(set(names)) == len(names)
    for name, seq in told.items():
        assert names[seq - 1] == name
    ledger = Ledger()
    for row in rows:
        ledger = ledger.with_row(row)
    assert session.ledger == ledger


async def restarted(journal: MoodyJournal, session: Session) -> None:
    again = await Session.load("s1", journal, Clock())
    assert again.ledger == session.ledger
    await again.stop()


@settings(max_examples=120, deadline=None)
@given(st.lists(STEP, max_size=8))
def test_whatever_the_journal_does_what_was_told_is_what_is_stored(
    steps: list[tuple[list[tuple[int, bool]], list[str], bool]],
) -> None:
    asyncio.run(simulate(steps))
