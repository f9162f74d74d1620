"""No page is heavier than a school's network carries for a whole class at once."""

from __future__ import annotations

from pathlib import Path

from tests.content.shelf import scenario as shipped
from tests.end_to_end.hosts import a_server
from tests.server.web.chromium import Window, windows
from tests.server.web.weight import weigh

MOST = 300_000
LEAST = 40_000
"""Less than this was not the whole page."""


async def test_a_page_weighs_less_than_300_kb_before_fonts_and_map(tmp_path: Path) -> None:
    async with (
        a_server(tmp_path, shipped("bosnia_1995"), plan="45") as served,
        windows(served.port) as browser,
    ):
        console = await browser.console(served.keys.console)
        await console.page.locator("#next-step").wait_for()
        projector = await browser.projector(served.keys.room, "nn")
        await projector.page.locator(".big-code").wait_for()
        seat = await browser.seat(served.keys.code)
        await seat.page.locator(".join-form .primary").click()
        await seat.page.locator("header.band").wait_for()
        pages: dict[str, Window] = {"console": console, "projector": projector, "pupil": seat}
        weights = {name: await weigh(window.page) for name, window in pages.items()}
        assert all(LEAST < weight.sent < MOST for weight in weights.values()), weights
