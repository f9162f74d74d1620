"""What is waiting for one viewer, and in which order it goes."""

from __future__ import annotations

import asyncio

from game.protocol.messages import Accepted, Farewell
from game.session.connection import ANSWERS_KEPT, STATUS_EVERY, Connection, Viewer
from tests.patience import PATIENCE

PUPIL = Viewer("participant", "p1")


class Drawn:
    """Pictures that say how often they were made."""

    def __init__(self) -> None:
        self.tag = 1
        self.views = self.statuses = 0

    def view_tag(self, viewer: Viewer) -> object:
        return self.tag

    def view_texts(self, viewer: Viewer) -> tuple[str, ...]:
        self.views += 1
        return (f"view {self.tag}",)

    def status_text(self, viewer: Viewer) -> str:
        self.statuses += 1
        return f"status {self.statuses}"


class Ticks:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


async def soon(connection: Connection, pictures: Drawn) -> str | None:
    """What goes out now; fails where nothing does."""
    async with asyncio.timeout(PATIENCE):
        return await connection.next_text(pictures)


async def nothing(connection: Connection, pictures: Drawn) -> bool:
    try:
        async with asyncio.timeout(0.02):
            await connection.next_text(pictures)
    except TimeoutError:
        return True
    return False


async def test_answers_go_first_then_the_view_then_the_status() -> None:
    connection, pictures = Connection(PUPIL, Ticks()), Drawn()
    connection.say(Accepted(id="1", seq=7))
    assert '"accepted"' in str(await soon(connection, pictures))
    assert await soon(connection, pictures) == "view 1"
    assert await soon(connection, pictures) == "status 1"
    assert await nothing(connection, pictures)


async def test_a_status_waits_for_fifty_milliseconds_and_the_newest_replaces_the_others() -> None:
    ticks = Ticks()
    connection, pictures = Connection(PUPIL, ticks), Drawn()
    for _ in range(2):
        await soon(connection, pictures)
    for _ in range(5):
        connection.stir()
    assert await nothing(connection, pictures)
    ticks.now += STATUS_EVERY
    assert await soon(connection, pictures) == "status 2"
    assert await nothing(connection, pictures)
    assert pictures.statuses == 2


async def test_a_status_that_had_to_wait_comes_by_itself() -> None:
    connection, pictures = Connection(PUPIL), Drawn()
    for _ in range(2):
        await soon(connection, pictures)
    connection.stir()
    started = asyncio.get_running_loop().time()
    assert await soon(connection, pictures) == "status 2"
    assert asyncio.get_running_loop().time() - started >= STATUS_EVERY / 2


async def test_answers_never_wait_for_the_next_status() -> None:
    connection, pictures = Connection(PUPIL, Ticks()), Drawn()
    for _ in range(2):
        await soon(connection, pictures)
    connection.stir()
    connection.say(Accepted(id="1", seq=7))
    assert '"accepted"' in str(await soon(connection, pictures))


async def test_another_view_goes_at_once_with_a_status_behind_it() -> None:
    connection, pictures = Connection(PUPIL, Ticks()), Drawn()
    for _ in range(2):
        await soon(connection, pictures)
    pictures.tag = 2
    connection.stir()
    assert await soon(connection, pictures) == "view 2"
    assert await soon(connection, pictures) == "status 2"


async def test_a_slow_reader_gets_the_newest_view_only() -> None:
    connection, pictures = Connection(PUPIL, Ticks()), Drawn()
    for tag in range(2, 9):
        pictures.tag = tag
        connection.stir()
    assert await soon(connection, pictures) == "view 8"
    assert pictures.views == 1


async def test_looking_again_sends_everything_anew() -> None:
    connection, pictures = Connection(PUPIL, Ticks()), Drawn()
    for _ in range(2):
        await soon(connection, pictures)
    connection.look_again()
    assert await soon(connection, pictures) == "view 1"
    assert await soon(connection, pictures) == "status 2"


async def test_a_farewell_comes_last_and_the_first_reason_stands() -> None:
    connection, pictures = Connection(PUPIL, Ticks()), Drawn()
    connection.bid_farewell(Farewell(code="ended", sentence="Over."))
    connection.bid_farewell(Farewell(code="removed", sentence="Out."))
    connection.say(Accepted(id="1", seq=7))
    assert connection.ending
    sent = [await soon(connection, pictures) for _ in range(5)]
    assert ['"accepted"' in str(sent[0]), sent[1], sent[2]] == [True, "view 1", "status 1"]
    assert '"ended"' in str(sent[3])
    assert sent[4] is None


async def test_answers_after_the_farewell_are_still_given() -> None:
    connection, pictures = Connection(PUPIL, Ticks()), Drawn()
    connection.bid_farewell(Farewell(code="ended", sentence="Over."))
    for _ in range(3):
        await soon(connection, pictures)
    connection.say(Accepted(id="1", seq=7))
    assert '"accepted"' in str(await soon(connection, pictures))
    assert await soon(connection, pictures) is None


async def test_too_many_unread_answers_end_the_connection() -> None:
    connection, pictures = Connection(PUPIL, Ticks()), Drawn()
    for number in range(ANSWERS_KEPT + 1):
        connection.say(Accepted(id=str(number), seq=7))
    assert connection.overflowed
    assert await soon(connection, pictures) is None


async def test_whoever_waits_is_woken_by_an_answer() -> None:
    connection, pictures = Connection(PUPIL, Ticks()), Drawn()
    for _ in range(2):
        await soon(connection, pictures)
    waiting = asyncio.create_task(connection.next_text(pictures))
    await asyncio.sleep(0)
    connection.say(Accepted(id="1", seq=7))
    assert '"accepted"' in str(await waiting)
