"""Somebody tries the game alone: the computer plays all of Bosnia 1995 while they watch."""

from __future__ import annotations

import asyncio
import time
from functools import partial
from pathlib import Path

import pytest

from game.session import deadlines
from server import host as module
from server.host import Host, Opened, Options
from server.shelf.registry import Registry
from tests.end_to_end.pupils import Teacher

SPEED = 400
"""The lesson's clock runs so much faster than the wall's."""


def hurrying() -> int:
    return time.time_ns() * SPEED // 1_000_000


async def silently(*_: object) -> None:
    await asyncio.Event().wait()


async def test_a_demo_plays_a_whole_lesson_to_its_debrief_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "Registry", partial(Registry, now=hurrying, slept_ms=10**12))
    monkeypatch.setattr(module, "human_delay", lambda: 0.0)
    monkeypatch.setattr(module, "announced", silently)
    monkeypatch.setattr(module, "DEMO_LOBBY_SECONDS", 0.0)
    monkeypatch.setattr(deadlines, "LOOK_EVERY", 0.01)
    monkeypatch.setattr(deadlines, "AGAIN", 0.01)
    told: asyncio.Queue[Opened] = asyncio.Queue()
    host = Host(Options(demo=True, data=tmp_path, browser=False), told.put_nowait)
    running = asyncio.create_task(host.run())
    opened = await told.get()
    teacher = Teacher(opened.port, opened.keys.console)
    await teacher.start()
    assert {row.driver for row in teacher.status.rows} == {"bot"}
    await teacher.until(lambda: teacher.view.debrief is not None, 60)

    debrief = teacher.view.debrief
    assert debrief is not None and debrief.ending_text
    played = [turn for turn in debrief.turns if turn.played]
    assert [turn.turn for turn in played][:2] == ["london", "after_markale"]
    for turn in played:
        assert turn.outcome is not None and turn.outcome.moves
        assert {cell.standing for cell in turn.positions.values()} == {"bot"}
    assert teacher.status.lesson_left is not None and teacher.status.lesson_left > 9 * 60_000
    await teacher.stop()
    host.stop()
    await running
