"""Bosnia 1995 with some delegations at real browsers and the others on sockets."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.async_api import Page

from game.core import commands as c
from game.scenario.model import Language
from tests.content.shelf import scenario as shipped
from tests.end_to_end.delegates import Delegate
from tests.end_to_end.hosts import a_server
from tests.end_to_end.pupils import Teacher
from tests.server.web.chromium import LAPTOP, PHONE, Window, Windows, windows

AT_BROWSERS: dict[str, Language] = {"norway": "nb", "united_nations": "en", "france": "nn"}


@dataclass
class Around:
    """A council: its teacher, those on sockets, and the windows by their seat."""

    teacher: Teacher
    browser: Windows
    code: str
    delegates: list[Delegate] = field(default_factory=list)
    at: dict[str, Window] = field(default_factory=dict)

    async def close(self) -> None:
        """End the phase that runs, and wait until those on sockets know."""
        await self.teacher.close_phase()
        moment = self.teacher.view.moment
        await asyncio.gather(*(each.reach(moment) for each in self.delegates))

    async def reach(self, phase: str, turn: int | None = None) -> None:
        """Close phases until this one runs."""
        while not (self.teacher.view.phase == phase and turn in (None, self.number)):
            await self.close()

    @property
    def number(self) -> int:
        assert self.teacher.view.turn is not None
        return self.teacher.view.turn.number

    async def file(self) -> None:
        """All on sockets file."""
        for each in self.delegates:
            await each.write("vi lovet det.")
            await each.agree()

    async def readable(self) -> list[str]:
        """What cannot be read at a laptop's or a phone's width, on any window."""
        found = []
        for size in (PHONE, LAPTOP):
            for window in self.at.values():
                await window.page.set_viewport_size(size)  # type: ignore[arg-type]
                await window.page.wait_for_timeout(60)
                found += await window.unreadable()
                if await window.wider():
                    found.append(f"sideways at {size['width']}: {window.language}")
        return found


@asynccontextmanager
async def around_the_table(folder: Path) -> AsyncIterator[Around]:
    """Nine delegations in the first briefing, three of them at browsers."""
    scenario = shipped("bosnia_1995")
    async with a_server(folder, scenario, plan="open") as served, windows(served.port) as browser:
        around = Around(Teacher(served.port, served.keys.console), browser, served.keys.code)
        try:
            await around.teacher.start()
            for seat in scenario.seats:
                if seat in AT_BROWSERS:
                    around.at[seat] = await at_the_door(browser, around.code, AT_BROWSERS[seat])
                else:
                    delegate = Delegate(served.port, around.code)
                    await delegate.start()
                    around.delegates.append(delegate)
            await around.teacher.give(c.Begin())
            await around.teacher.until(lambda: around.teacher.view.phase == "briefing")
            for window in around.at.values():
                await past_the_note(window.page)
            yield around
            assert browser.complaints == []
        finally:
            clients = (around.teacher, *around.delegates)
            await asyncio.gather(*(client.stop() for client in clients))


async def at_the_door(browser: Windows, code: str, language: Language) -> Window:
    """A pupil who opened the address with the code, and joined."""
    window = await browser.seat(code, language)
    await window.page.locator(".join-form .primary").click()
    await window.page.locator("header.band").wait_for()
    return window


async def past_the_note(page: Page) -> None:
    """Put the content note behind."""
    await page.get_by_role("button", name=re.compile("Jeg har|Eg har|I have")).click()


async def mark(page: Page, *marks: str, prefer: int, reason: str) -> None:
    """Mark the options in their order, with the keyboard alone."""
    cards = page.locator("article.t-to-mark")
    await cards.nth(len(marks) - 1).wait_for()
    steps = {"accept": 0, "reserve": 1, "cannot": 2}
    for number, wanted in enumerate(marks):
        radio = cards.nth(number).locator("input[type=radio]")
        await radio.first.focus()
        await page.keyboard.press("Space")
        for _ in range(steps[wanted]):
            await page.keyboard.press("ArrowRight")
        assert await cards.nth(number).locator(f"input[value={wanted}]").is_checked()
    await cards.nth(prefer).locator("button.t-star").press("Enter")
    await page.locator("#reason").fill(reason)


async def confirm(page: Page) -> None:
    """Agree to the text as it stands."""
    await page.locator("#confirm").press("Enter")
    await page.locator(".t-confirmed").wait_for()


async def reason_shown(page: Page, words: str) -> None:
    """Wait until the reason's field holds these words."""
    await page.wait_for_function(
        "words => document.getElementById('reason')?.value === words", arg=words
    )
