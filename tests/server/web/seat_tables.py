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
from tests.end_to_end.pupils import Teacher
from tests.server.web.chromium import Window, Windows
from tests.server.web.classroom import a_classroom

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
        found = [await window.unreadable_at_home() for window in self.at.values()]
        return [each for page in found for each in page]


@asynccontextmanager
async def around_the_table(folder: Path) -> AsyncIterator[Around]:
    """Nine delegations in the first briefing, three of them at browsers."""
    async with a_classroom(folder, plan="open") as room:
        around = Around(room.teacher, room.browser, room.code)
        try:
            for seat in shipped("bosnia_1995").seats:
                if seat in AT_BROWSERS:
                    language = AT_BROWSERS[seat]
                    around.at[seat] = await at_the_door(room.browser, room.code, language)
                else:
                    delegate = Delegate(room.served.port, room.code)
                    await delegate.start()
                    around.delegates.append(delegate)
            await around.teacher.give(c.Begin())
            await around.teacher.until(lambda: around.teacher.view.phase == "briefing")
            for window in around.at.values():
                await past_the_note(window.page)
            yield around
        finally:
            await asyncio.gather(*(each.stop() for each in around.delegates))


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
