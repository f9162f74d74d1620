"""Forty pupils play a lesson over real sockets, are cut off, and come back."""

from __future__ import annotations

import asyncio
from pathlib import Path

from game.core import commands as c
from game.protocol.messages import Accepted
from tests.end_to_end.classes import a_class
from tests.end_to_end.hosts import a_server
from tests.end_to_end.pupils import Pupil

CLASS = 40


TABLES = 3


async def everybody(pupils: list[Pupil], phase: str, moment_after: int = 0) -> None:
    """Wait until every pupil is shown the phase."""
    await asyncio.gather(
        *(
            pupil.until(lambda p=pupil: p.view.phase == phase and p.view.moment > moment_after)
            for pupil in pupils
        )
    )


async def file_everywhere(pupils: list[Pupil], reason: str) -> None:
    """Each delegation writes its position, and all of its members confirm it."""
    written = await asyncio.gather(*(p.edit(reason) for p in pupils if p.holds_pen))
    assert all(isinstance(answer, Accepted) for answer in written), written
    confirmed = await asyncio.gather(*(p.confirm() for p in pupils))
    assert all(isinstance(answer, Accepted) for answer in confirmed), confirmed


async def test_forty_pupils_join_in_the_same_second_play_are_cut_off_and_come_back(
    tmp_path: Path,
) -> None:
    async with a_server(tmp_path) as served, a_class(served, CLASS) as (teacher, pupils):
        assert all(pupil.farewell is None for pupil in pupils)
        assert len({pupil.welcome.participant for pupil in pupils if pupil.welcome}) == CLASS
        await teacher.give(c.SplitCouncils(councils=TABLES))
        await teacher.give(c.Begin())
        await everybody(pupils, "briefing")
        assert {pupil.view.council for pupil in pupils} == {"c1", "c2", "c3"}
        assert all(pupil.view.seat for pupil in pupils)

        await teacher.give(c.ClosePhase())
        await everybody(pupils, "consultation")
        await file_everywhere(pupils, "Vi lovet å hjelpe.")
        for council in ("c1", "c2", "c3"):
            await teacher.look(council)
            await teacher.until(lambda: all(row.state == "filed" for row in teacher.status.rows))

        places = [pupil.place for pupil in pupils]
        for pupil in pupils:
            pupil.cut()
        await asyncio.gather(*(p.until(lambda p=p: p.connected) for p in pupils))
        assert [pupil.place for pupil in pupils] == places

        while teacher.view.phase != "debrief":
            moment = teacher.view.moment
            await teacher.give(c.ClosePhase())
            await teacher.until(lambda moment=moment: teacher.view.moment > moment)
        await everybody(pupils, "debrief")
        assert all(p.view.debrief and p.view.debrief.turns[0].played for p in pupils)
        await teacher.give(c.End())
        await asyncio.gather(*(p.until(lambda p=p: p.farewell is not None) for p in pupils))
        assert {p.farewell.code for p in pupils if p.farewell} == {"ended"}


async def test_a_pupil_who_joins_late_becomes_a_further_delegate(tmp_path: Path) -> None:
    async with a_server(tmp_path) as served, a_class(served, 4) as (teacher, _):
        await teacher.do(c.Begin())
        late = Pupil(served.port, served.keys.code)
        await late.start()
        assert late.view.phase == "briefing"
        assert late.view.seat is not None
        assert len(late.status.members) == 2
        await late.stop()


async def test_a_second_window_with_the_same_secret_takes_the_place_of_the_first(
    tmp_path: Path,
) -> None:
    async with a_server(tmp_path) as served, a_class(served, 1) as (_, (pupil,)):
        second = Pupil(served.port, served.keys.code)
        second.secret = pupil.secret
        await second.start()
        await pupil.until(lambda: pupil.farewell is not None)
        assert pupil.farewell is not None and pupil.farewell.code == "elsewhere"
        assert second.place == pupil.place
        await second.stop()
