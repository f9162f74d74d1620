"""Bots in the seats where nobody sits."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from game.core import commands as c
from game.core.commands import FACILITATOR
from game.session import drivers as module
from game.session.drivers import Drivers, at_once
from game.session.session import Session
from tests.patience import until
from tests.session.sessions import a_session, begin, join


@asynccontextmanager
async def driven(session: Session) -> AsyncIterator[None]:
    task = asyncio.create_task(Drivers(session, at_once).run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def filed(session: Session) -> set[str]:
    return set(session.ledger.state.councils["c1"].playing.positions)


async def test_bots_file_for_the_seats_that_nobody_has_and_for_no_other() -> None:
    async with a_session(empty="bot") as session:
        await join(session, "a", "norway")
        async with driven(session):
            await begin(session)
            others = set(session.ledger.state.scenario.seats) - {"norway"}
            await until(lambda: filed(session) == others)
            await asyncio.sleep(0.02)
        assert filed(session) == others


async def test_a_seat_with_its_documented_position_is_left_alone() -> None:
    async with a_session() as session:
        async with driven(session):
            await begin(session)
            await asyncio.sleep(0.02)
        assert "bot" not in {row.by.kind for row in await session.rows()}


async def test_bots_do_nothing_in_the_lobby_and_after_the_end() -> None:
    async with a_session(empty="bot") as session, driven(session):
        await asyncio.sleep(0.02)
        assert session.ledger.seq == 1
        await begin(session)
        await session.give(FACILITATOR, "end", c.End())
        await session.give(FACILITATOR, "over", c.End())
        assert session.ledger.state.ended
        rows = session.ledger.seq
        await asyncio.sleep(0.02)
        assert session.ledger.seq == rows


async def test_a_bot_whose_command_is_refused_does_not_repeat_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = 0

    def stubborn(state, council, seat, now):  # type: ignore[no-untyped-def]
        nonlocal asked
        asked += 1
        return c.EditPosition(council="c1", moment=99, position=c.Draft())

    monkeypatch.setattr(module, "next_command", stubborn)
    async with a_session(empty="bot") as session, driven(session):
        await begin(session)
        await asyncio.sleep(0.1)
        assert asked < 60
        assert session.ledger.seq == 3


async def test_a_bot_that_has_changed_its_mind_meanwhile_does_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answers = iter([c.EditPosition(council="c1", moment=2, position=c.Draft())])
    monkeypatch.setattr(module, "next_command", lambda *_: next(answers, None))
    async with a_session(empty="bot") as session, driven(session):
        await begin(session)
        await asyncio.sleep(0.05)
        assert session.ledger.seq == 3
