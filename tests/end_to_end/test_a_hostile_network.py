"""A lesson on a school's network: no WebSockets, cut connections, TLS, a proxy in front."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from game.core import commands as c
from game.protocol.messages import Accepted
from tests.end_to_end.callers import CallingTeacher, LinkedDelegate
from tests.end_to_end.delegates import Delegate, Table
from tests.end_to_end.hosts import a_server
from tests.end_to_end.proxies import a_hostile_nginx
from tests.end_to_end.pupils import Teacher
from tests.server.web.chromium import windows

PUPILS = 4


@asynccontextmanager
async def present(teacher: Teacher, delegates: Sequence[Delegate]) -> AsyncIterator[Table]:
    """Everybody comes in, the lesson begins, and in the end everybody leaves."""
    try:
        await asyncio.gather(*(client.start() for client in (teacher, *delegates)))
        assert isinstance(await teacher.do(c.Begin()), Accepted)
        await asyncio.gather(*(d.until(lambda d=d: d.view.phase == "briefing") for d in delegates))
        await teacher.until(lambda: teacher.view.phase == "briefing")
        yield Table(teacher, list(delegates))
    finally:
        await asyncio.gather(*(client.stop() for client in (teacher, *delegates)))


async def test_a_whole_lesson_is_played_where_no_socket_opens_and_who_waits_is_cut_off(
    tmp_path: Path,
) -> None:
    async with (
        a_server(tmp_path) as served,
        a_hostile_nginx(tmp_path / "nginx", served.port) as (front, log),
        windows(front) as browser,
    ):
        teacher = CallingTeacher(front, served.keys.console)
        delegates = [LinkedDelegate(f"127.0.0.1:{front}", served.keys.code) for _ in range(PUPILS)]
        async with present(teacher, delegates) as table:
            room = await browser.projector(served.keys.room, "nb")
            await room.page.locator("header.where").wait_for()
            # Long enough for everybody to be cut off in the middle of a wait, twice.
            await asyncio.sleep(4.5)
            await table.play()
            await room.shows("Oppsummering", "header.where")
            assert {d.link.way for d in delegates} == {"http"}
            assert isinstance(await teacher.do(c.End()), Accepted)
            await asyncio.gather(*(d.until(lambda d=d: d.farewell is not None) for d in delegates))
        requests = log.read_text()
    assert {d.farewell.code for d in delegates if d.farewell} == {"ended"}
    assert all(d.welcomes == 1 for d in delegates)
    answered = [number for d in delegates for number in d.answers.values()]
    assert len(answered) > 20 and set(answered) == {1}
    assert teacher.cuts and '"POST /line/hear HTTP/1.1" 504' in requests
    assert '"GET /socket HTTP/1.1" 101' not in requests
