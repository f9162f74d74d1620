"""A place changes machines, a pupil is sent out and let back in, and another only watches."""

from __future__ import annotations

import secrets
from pathlib import Path

from game.core import commands as c
from game.protocol.messages import Accepted
from tests.end_to_end.classes import a_class
from tests.end_to_end.hosts import Served, a_server
from tests.end_to_end.pupils import Pupil


async def dismissed(pupil: Pupil) -> str:
    """The code of the farewell that the pupil is told."""
    await pupil.until(lambda: pupil.farewell is not None)
    assert pupil.farewell is not None
    return pupil.farewell.code


async def at_the_door(served: Served) -> Pupil:
    """A machine that was not here before, with the code from the board."""
    pupil = Pupil(served.port, served.keys.code)
    await pupil.start()
    return pupil


async def test_a_place_is_handed_over_behind_a_locked_door_and_taken_back(tmp_path: Path) -> None:
    async with a_server(tmp_path) as served, a_class(served, 3) as (teacher, pupils):
        await teacher.give(c.Begin(), c.ClosePhase(), c.LockLobby(locked=True))
        first = pupils[0]
        await first.until(lambda: first.view.phase == "consultation")
        assert isinstance(await first.edit("Vi lovet det."), Accepted)
        place = first.place
        await teacher.give(c.HandOverSeat(participant=place[2]))
        assert await dismissed(first) == "handed_over"

        second = await at_the_door(served)
        assert second.place == place
        assert second.status.draft is not None
        assert second.status.draft.position.reason == "Vi lovet det."
        assert isinstance(await second.confirm(), Accepted)
        third = await at_the_door(served)
        assert await dismissed(third) == "locked"

        await teacher.give(c.HandOverSeat(participant=place[2]))
        assert await dismissed(second) == "handed_over"
        back = await at_the_door(served)
        assert back.place == place
        for pupil in (second, third, back):
            await pupil.stop()


async def test_a_place_waits_for_its_next_machine_over_a_restart_of_the_session(
    tmp_path: Path,
) -> None:
    async with a_server(tmp_path) as served, a_class(served, 2) as (teacher, pupils):
        place = pupils[1].place
        await teacher.give(c.HandOverSeat(participant=place[2]))
        await dismissed(pupils[1])
        name = served.running.session.name
        await served.registry.let_go(name)
        await served.registry.resume(name)
        taken = await at_the_door(served)
        assert taken.place == place
        await taken.stop()


async def test_who_was_removed_is_let_back_into_the_same_place(tmp_path: Path) -> None:
    async with a_server(tmp_path) as served, a_class(served, 2) as (teacher, pupils):
        pupil = pupils[0]
        place = pupil.place
        await teacher.give(c.Remove(participant=place[2]))
        assert await dismissed(pupil) == "removed"
        shut_out = again(pupil)
        await shut_out.start()
        assert await dismissed(shut_out) == "removed"
        await teacher.give(c.Remove(participant=place[2], removed=False))
        let_in = again(shut_out)
        await let_in.start()
        assert let_in.farewell is None and let_in.place == place
        for one in (shut_out, let_in):
            await one.stop()


def again(pupil: Pupil) -> Pupil:
    """The same machine with what it keeps of its place."""
    returning = Pupil(pupil.port, pupil.code)
    returning.secret, returning.joined = pupil.secret, True
    returning.following = pupil.following or secrets.token_urlsafe(16)
    return returning


async def test_who_only_watches_keeps_the_connection_and_nobody_waits_for_them(
    tmp_path: Path,
) -> None:
    async with a_server(tmp_path) as served, a_class(served, 2) as (teacher, pupils):
        watcher, other = pupils
        await teacher.give(
            c.AssignSeat(participant=watcher.place[2], council="c1", seat=other.view.seat),
            c.Begin(),
            c.ClosePhase(),
        )
        await teacher.give(c.MakeObserver(participant=watcher.place[2]))
        await watcher.until(lambda: watcher.view.seat is None)
        assert watcher.farewell is None and watcher.view.card is None
        assert watcher.view.observer_task
        await other.until(lambda: other.view.phase == "consultation")
        assert isinstance(await other.edit("Alene."), Accepted)
        assert isinstance(await other.confirm(), Accepted)
        await other.until(lambda: other.status.draft is not None and other.status.draft.filed)
