"""A session with its clock, its bots and its farewells."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from game.core import commands as c
from game.core.clock import next_deadline
from game.core.commands import FACILITATOR
from game.protocol.codec import read_server
from game.session import running as module
from game.session.connection import Connection, Viewer
from game.session.running import Running
from tests.patience import PATIENCE, until
from tests.session.sessions import Clock, a_session, begin, join, pupil


@asynccontextmanager
async def a_running(**changes: object) -> AsyncIterator[tuple[Running, Clock]]:
    clock = Clock()
    async with a_session(clock=clock, **changes) as session:
        running = Running(session, slept_ms=10**9)
        yield running, clock
        await running.close()


async def last_word(running: Running, connection: Connection) -> tuple[str, str, bool]:
    """The farewell: its code, its sentence's language by its first word, and whether to return."""
    text = None
    while (following := await connection.next_text(running.session.pictures)) is not None:
        text = following
    message = read_server(str(text))
    return message.code, message.sentence, message.again  # type: ignore[union-attr]


async def test_a_whole_lesson_runs_by_its_clock_with_bots_in_all_seats() -> None:
    async with a_running(plan="45", empty="bot") as (running, clock):
        session = running.session
        await session.give(FACILITATOR, "begin", c.Begin())
        async with asyncio.timeout(PATIENCE):
            while (deadline := next_deadline(session.ledger.state)) is not None:
                clock.at = max(clock.at, deadline)
                session.look_around()
                await asyncio.sleep(0.03)
        assert session.ledger.state.councils["c1"].phase == "debrief"
        done = session.ledger.state.councils["c1"].done
        assert sum(played.bridge is None for played in done) >= 2


async def test_whoever_is_removed_handed_over_or_done_is_told_why() -> None:
    async with a_running() as (running, _):
        session = running.session
        people = [await join(session, name, "norway") for name in "abc"]
        connections = [Connection(Viewer("participant", who)) for who in people]
        console = Connection(Viewer("console"))
        for connection in (*connections, console):
            session.attach(connection)
        await session.give(pupil(people[0]), "nn", c.SetLanguage(language="nn"))
        await session.give(FACILITATOR, "1", c.Remove(participant=people[0]))
        await session.give(FACILITATOR, "2", c.HandOverSeat(participant=people[1]))
        await begin(session)
        await session.give(FACILITATOR, "3", c.End())
        await session.give(FACILITATOR, "4", c.End())
        ends = [await last_word(running, connection) for connection in connections]
        assert [code for code, _, _ in ends] == ["removed", "handed_over", "ended"]
        assert ends[0][1].startswith("Læraren har teke")
        assert not any(again for _, _, again in ends)
        assert not console.ending


async def test_letting_somebody_back_in_is_no_farewell() -> None:
    async with a_running() as (running, _):
        who = await join(running.session, "a", "norway")
        await running.session.give(FACILITATOR, "1", c.Remove(participant=who))
        connection = Connection(Viewer("participant", who))
        running.session.attach(connection)
        back = c.Remove(participant=who, removed=False)
        await running.session.give(FACILITATOR, "2", back)
        assert not connection.ending


async def test_a_host_that_closes_says_come_back() -> None:
    async with a_running() as (running, _):
        connection = Connection(Viewer("room", language="en"))
        running.session.attach(connection)
        await running.close()
        code, sentence, again = await last_word(running, connection)
        assert (code, again) == ("closing", True)
        assert sentence.startswith("The host has closed")


async def test_a_clock_that_broke_begins_again(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    runs = 0

    async def breaks_once(self: object) -> None:
        nonlocal runs
        runs += 1
        if runs == 1:
            raise RuntimeError("a bug")
        await asyncio.Event().wait()

    monkeypatch.setattr(module.Timekeeper, "run", breaks_once)
    monkeypatch.setattr(module, "AFTER_FAULT", 0.0)
    async with a_running():
        await until(lambda: runs == 2)
    assert "command=timekeeper" in caplog.text
