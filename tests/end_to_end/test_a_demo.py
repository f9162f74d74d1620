"""Somebody tries the game alone: the computer plays all of Bosnia 1995 while they watch."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path

import pytest

from game.core.clock import next_deadline
from game.session import deadlines
from game.session.running import Running
from game.session.session import Session
from server import host as module
from server.host import Host, Opened, Options
from server.shelf.registry import Registry
from tests.end_to_end.pupils import Teacher
from tests.session.sessions import Clock

QUIET = 0.3
"""Seconds without a row, after which the bots have nothing more to say in this phase."""


async def silently(*_: object) -> None:
    await asyncio.Event().wait()


async def jump_to_every_deadline(session: Session, clock: Clock) -> None:
    """An hour in seconds, in which a slow machine has as much of the lesson as a quick one."""
    seen = -1
    while True:
        await asyncio.sleep(QUIET)
        deadline = next_deadline(session.ledger.state)
        if session.ledger.seq == seen and deadline is not None:
            clock.at = max(clock.at, deadline)
        seen = session.ledger.seq


async def test_a_demo_plays_a_whole_lesson_to_its_debrief_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    running: asyncio.Future[Running] = asyncio.get_running_loop().create_future()
    play_demo = module.play_demo

    async def watched(lesson: Running) -> None:
        running.set_result(lesson)
        await play_demo(lesson)

    monkeypatch.setattr(module, "Registry", partial(Registry, now=clock, slept_ms=10**12))
    monkeypatch.setattr(module, "play_demo", watched)
    monkeypatch.setattr(module, "human_delay", lambda: 0.0)
    monkeypatch.setattr(module, "announced", silently)
    monkeypatch.setattr(module, "DEMO_LOBBY_SECONDS", 0.0)
    monkeypatch.setattr(deadlines, "LOOK_EVERY", 0.01)
    monkeypatch.setattr(deadlines, "AGAIN", 0.01)
    told: asyncio.Queue[Opened] = asyncio.Queue()
    host = Host(Options(demo=True, data=tmp_path, browser=False), told.put_nowait)
    hosting = asyncio.create_task(host.run())
    opened = await told.get()
    hurrying = asyncio.create_task(jump_to_every_deadline((await running).session, clock))
    teacher = Teacher(opened.port, opened.keys.console)
    await teacher.start()
    assert {row.driver for row in teacher.status.rows} == {"bot"}
    await teacher.until(lambda: teacher.view.debrief is not None)

    debrief = teacher.view.debrief
    assert debrief is not None and debrief.ending_text
    played = [turn for turn in debrief.turns if turn.played]
    assert [turn.turn for turn in played][:2] == ["london", "after_markale"]
    for turn in played:
        assert turn.outcome is not None and turn.outcome.moves
        assert {cell.standing for cell in turn.positions.values()} == {"bot"}
    assert teacher.status.lesson_left is not None and teacher.status.lesson_left > 9 * 60_000
    hurrying.cancel()
    await asyncio.gather(hurrying, return_exceptions=True)
    await teacher.stop()
    host.stop()
    await hosting
