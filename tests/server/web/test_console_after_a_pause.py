"""What the console says of the debrief while the clock stands, and when it goes on too late."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import expect

from game.core import commands as c
from game.core.clock import MINUTE
from game.texts import Catalogue
from tests.end_to_end.hosts import a_server
from tests.end_to_end.pupils import Teacher
from tests.server.web.chromium import windows

say = Catalogue.load("nb", strict=True).say


async def test_the_timetable_says_what_a_pause_took_and_the_debrief_keeps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with a_server(tmp_path, plan="45") as served, windows(served.port) as browser:
        teacher = Teacher(served.port, served.keys.console)
        await teacher.start()
        try:
            await teacher.do(c.Begin())
            await teacher.do(c.ClosePhase(council="c1"))
            window = await browser.console(served.keys.console)
            table = window.page.locator(".timetable")
            await expect(table).to_contain_text(say("console-debrief-kept-minutes", minutes=13))
            await teacher.do(c.Pause())
            session = served.running.session
            clock = session._clock
            monkeypatch.setattr(session, "_clock", lambda: clock() + 22 * MINUTE)
            await teacher.do(c.LockLobby(locked=True))
            await expect(table).to_contain_text(say("console-debrief-after"))
            await expect(table.get_by_role("status")).to_have_text("")
            await teacher.do(c.Resume())
            await expect(table.get_by_role("status")).to_contain_text("Etter pausen fikk")
            await expect(table).to_contain_text(say("console-debrief-kept-minutes", minutes=10))
            assert await window.unreadable() == []
            await teacher.do(c.ClosePhase(council="c1"))
            await expect(table.get_by_role("status")).to_have_text("")
            assert browser.complaints == []
        finally:
            await teacher.stop()
