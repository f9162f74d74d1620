"""A teacher at the board: one machine for a whole class, led with the keyboard alone."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from playwright.async_api import Locator, Page, expect

from game.core.state import Council, State
from tests.end_to_end.hosts import Served
from tests.patience import PATIENCE, until
from tests.server.web.chromium import Window

A4 = (595, 842)


@dataclass
class Board:
    """The page, and the lesson as the host has it."""

    served: Served
    window: Window

    @property
    def page(self) -> Page:
        return self.window.page

    @property
    def state(self) -> State:
        return self.served.running.session.ledger.state

    @property
    def council(self) -> Council:
        return self.state.councils["c1"]

    async def until(self, true: Callable[[], object]) -> None:
        await until(true)

    async def onwards(self) -> None:
        """The next step, when the page is ready for it.

        A hand that is quicker than the page presses for a phase that is over, which the host
        refuses; then it presses again.
        """
        moment = self.council.moment
        async with asyncio.timeout(PATIENCE):
            while self.council.moment == moment:
                await self.page.wait_for_selector("#next-step:not([aria-disabled])")
                await self.page.keyboard.press("Control+Enter")
                await self.moved_on(moment)

    async def moved_on(self, moment: int, seconds: float = 1.0) -> None:
        """Wait for the next phase, but not for long."""
        end = asyncio.get_running_loop().time() + seconds
        while self.council.moment == moment and asyncio.get_running_loop().time() < end:
            await asyncio.sleep(0.02)

    async def shows(self, phase: str) -> None:
        """Wait until all lines of the page are in this phase."""
        await self.until(lambda: self.council.phase == phase)
        await self.page.wait_for_function(
            "heading => document.querySelector('.heading h2')?.textContent.includes(heading)",
            arg=PHASES[phase],
        )
        await expect(self.page.locator(".b-entry [aria-busy]")).to_have_count(0)

    def row(self, name: str) -> Locator:
        return self.page.locator(".b-entry tbody tr").filter(
            has=self.page.get_by_role("rowheader", name=name, exact=True)
        )

    async def type(self, *keys: str) -> None:
        for key in keys:
            await self.page.keyboard.press(key)

    async def enter(self, papers: Sequence[str]) -> None:
        """Type a pile of papers, one after the other, without looking up."""
        await self.page.locator("[data-cell]").first.focus()
        for paper in papers:
            await self.type(*paper)

    async def fill_in(self, name: str, keys: str) -> None:
        """Type one delegation's paper."""
        await self.row(name).locator("[data-cell]").first.focus()
        await self.type(*keys)

    async def all_filed(self, count: int) -> None:
        await expect(self.page.locator(".b-filed")).to_have_count(count)

    async def pages(self) -> int:
        """What the printer would get: how many pages, all of them A4 upright."""
        printed = await self.page.pdf(prefer_css_page_size=True)
        boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", printed)
        assert {(round(float(wide)), round(float(high))) for wide, high in boxes} == {A4}
        return len(re.findall(rb"/Type /Page\b", printed))

    async def papers(self, kind: str) -> list[str]:
        """The text of each sheet of that kind; each of them is one page when it is printed."""
        await self.page.locator(".p-bar select").first.select_option(kind)
        sheets = self.page.locator(".p-sheet")
        await sheets.first.wait_for()
        await self.page.evaluate("document.fonts.ready")
        await self.page.wait_for_timeout(150)
        texts = await sheets.all_inner_texts()
        assert await self.pages() == len(texts), kind
        everything = await self.page.locator("body").inner_text()
        assert self.served.keys.code not in everything
        assert self.served.keys.console not in await self.page.content()
        return texts


PHASES = {
    "briefing": "Briefing",
    "consultation": "Consultation",
    "silence": "Silence",
    "key": "The key",
    "pledging": "Pledges",
    "adding": "Last pledges",
    "outcome": "Outcome",
}
