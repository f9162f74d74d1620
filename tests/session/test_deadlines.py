"""Time, turned into commands."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from game.core import commands as c
from game.core.commands import FACILITATOR
from game.session.connection import Connection, Viewer
from game.session.deadlines import SLEPT_MS, Timekeeper, restore
from game.session.journal import MemoryJournal
from game.session.session import Session
from tests.patience import until
from tests.session.sessions import Clock, a_session, begin, confirm, edit, join, pupil, taken


@asynccontextmanager
async def kept(session: Session, slept_ms: int = 10**9) -> AsyncIterator[asyncio.Task[None]]:
    task = asyncio.create_task(Timekeeper(session, slept_ms).run())
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def phase(session: Session) -> str:
    return session.ledger.state.councils["c1"].phase


async def test_a_phase_ends_at_its_deadline_and_not_before() -> None:
    clock = Clock()
    async with a_session(clock=clock, plan="45") as session:
        await session.give(FACILITATOR, "begin", c.Begin())
        deadline = session.ledger.state.councils["c1"].deadline
        assert deadline is not None
        clock.at = deadline - 1
        async with kept(session):
            await asyncio.sleep(0.05)
            assert phase(session) == "briefing"
            clock.at = deadline
            await until(lambda: phase(session) == "consultation")
        last = (await session.rows())[-1]
        assert last.by.kind == "shell"
        assert last.id.startswith("shell/close/c1/1/")


async def test_two_timekeepers_close_a_phase_once() -> None:
    clock = Clock()
    async with a_session(clock=clock, plan="45") as session:
        await session.give(FACILITATOR, "begin", c.Begin())
        clock.at = session.ledger.state.councils["c1"].deadline or 0
        async with kept(session), kept(session):
            await until(lambda: phase(session) == "consultation")
            await asyncio.sleep(0.05)
        assert phase(session) == "consultation"


async def test_a_lesson_without_a_clock_waits_for_the_teacher() -> None:
    clock = Clock()
    async with a_session(clock=clock) as session:
        await begin(session)
        clock.pass_seconds(3600)
        async with kept(session):
            await asyncio.sleep(0.05)
        assert phase(session) == "consultation"


async def test_whoever_has_been_gone_for_ten_seconds_no_longer_has_to_confirm() -> None:
    clock = Clock()
    async with a_session(clock=clock) as session:
        one, two = await join(session, "a", "norway"), await join(session, "b", "norway")
        connections = [Connection(Viewer("participant", who)) for who in (one, two)]
        for connection in connections:
            session.attach(connection)
        await begin(session)
        taken(await session.give(pupil(one), "1", edit(session, "norway")))
        taken(await session.give(pupil(one), "2", confirm(session)))
        async with kept(session):
            session.detach(connections[1])
            session.detach(connections[1])
            clock.pass_seconds(9)
            await asyncio.sleep(0.05)
            assert "norway" not in session.ledger.state.councils["c1"].playing.positions
            clock.pass_seconds(1)
            await until(lambda: "norway" in session.ledger.state.councils["c1"].playing.positions)
        filed = session.ledger.state.councils["c1"].playing.positions["norway"]
        assert filed.standing == "confirmed"


async def test_an_observer_who_leaves_changes_nothing() -> None:
    clock = Clock()
    async with a_session(clock=clock) as session:
        who = await join(session, "a", None)
        connection = Connection(Viewer("participant", who))
        session.attach(connection)
        await begin(session)
        rows = session.ledger.seq
        async with kept(session):
            session.detach(connection)
            clock.pass_seconds(11)
            await until(lambda: who not in session.presence.here())
        assert session.ledger.seq == rows


async def test_a_laptop_that_slept_gives_the_phase_its_time_back() -> None:
    clock = Clock()
    async with a_session(clock=clock, plan="45") as session:
        await session.give(FACILITATOR, "begin", c.Begin())
        before = session.ledger.state.councils["c1"].deadline
        assert before is not None
        left = before - clock.at
        async with kept(session, SLEPT_MS):
            await asyncio.sleep(0.02)
            clock.pass_seconds(3600)
            await until(lambda: session.ledger.state.councils["c1"].deadline != before)
        after = session.ledger.state.councils["c1"].deadline
        assert phase(session) == "briefing"
        assert after is not None and after - clock.at >= min(left, 60_000)


async def test_a_machine_whose_clock_is_set_back_still_ends_its_phases() -> None:
    clock = Clock()
    async with a_session(clock=clock, plan="45") as session:
        await session.give(FACILITATOR, "begin", c.Begin())
        left = (session.ledger.state.councils["c1"].deadline or 0) - clock.at
        async with kept(session):
            await asyncio.sleep(0.02)
            clock.pass_seconds(-3600)
            await asyncio.sleep(0.02)
            session.now()
            clock.pass_seconds(left / 1000 + 1)
            session.look_around()
            await until(lambda: phase(session) == "consultation")


async def test_after_a_restart_a_phase_has_what_its_last_row_left_and_at_least_a_minute() -> None:
    clock, journal = Clock(), MemoryJournal()
    async with a_session(journal, clock, plan="45") as session:
        who = await join(session, "a", "norway")
        await session.give(FACILITATOR, "begin", c.Begin())
        left = (session.ledger.state.councils["c1"].deadline or 0) - clock.at
    clock.pass_seconds(1000)
    again = await Session.load("s1", journal, clock)
    await restore(again, again.ledger.at)
    deadline = again.ledger.state.councils["c1"].deadline
    assert deadline is not None and deadline - clock.at == left
    assert again.presence.here() == {who}
    await again.stop()


async def test_a_lobby_needs_no_restoring() -> None:
    async with a_session() as session:
        await restore(session, 0)
        assert session.ledger.seq == 1
