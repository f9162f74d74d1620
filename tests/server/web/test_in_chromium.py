"""A teacher leads Bosnia 1995 from the console in a real browser; three projectors follow."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

from game.texts import Catalogue
from tests.content.shelf import scenario as shipped
from tests.end_to_end.delegates import Delegate, Table
from tests.end_to_end.pupils import Teacher
from tests.server.web.chromium import Window
from tests.server.web.classroom import Classroom, a_classroom

SEATS = 9
READY = "#next-step:not([aria-disabled]):not([disabled])"


class Led(Table):
    """A council whose every phase is closed with the blue button, once all pages were read."""

    def __init__(
        self, teacher: Teacher, delegates: list[Delegate], console: Window, rooms: list[Window]
    ) -> None:
        super().__init__(teacher, delegates)
        self.console = console
        self.rooms = rooms
        self.seen: set[str] = set()

    async def close(self, moment: int) -> None:
        await self.read()
        await self.press()

    async def chair(self) -> bool:
        await self.read()
        await self.console.page.locator(".chair-choice button").first.click()
        return True

    async def key(self) -> bool:
        await self.read()
        return await super().key()

    async def outcome(self) -> None:
        """The outcome is a sequence on the projector; what really happened is its last page."""
        await super().outcome()
        await self.read()
        await self.console.page.get_by_role("button", name="Vis hva som virkelig hendte").click()
        for room in self.rooms:
            await room.page.locator(".theirs").wait_for()
        for _ in range(3):
            assert await self.everywhere("outcome") == []
            for room in self.rooms:
                await room.page.keyboard.press("ArrowLeft")

    async def press(self) -> None:
        await self.console.page.click(READY)

    async def read(self) -> None:
        """Every page shows the phase, and nothing that cannot be read."""
        phase = self.teacher.view.phase
        self.seen.add(phase)
        for window in (self.console, *self.rooms):
            word = Catalogue.load(window.language, strict=True).word("phase", phase)
            await window.shows(word, where=".where p:first-child, .heading h2")
        assert await self.everywhere(phase) == []

    async def everywhere(self, what: str) -> list[str]:
        found = await asyncio.gather(*(w.unreadable() for w in (self.console, *self.rooms)))
        return [f"{what}: {each}" for page in found for each in page]


async def pages_of(window: Window, where: str) -> list[str]:
    """The headings of a debrief, page by page; each is read."""
    headings: list[str] = []
    status = window.page.locator(where)
    while True:
        before = await status.inner_text()
        headings.append(await window.page.locator(".page h2").inner_text())
        assert await window.unreadable() == []
        page, last = re.findall(r"\d+", before)
        if page == last:
            return headings
        await window.page.keyboard.press("ArrowRight")
        await window.page.wait_for_function(
            "([where, before]) => document.querySelector(where).innerText !== before",
            arg=[where, before],
        )


async def test_a_lesson_is_led_from_the_console_and_can_be_read_from_eight_metres(
    tmp_path: Path,
) -> None:
    async with a_classroom(tmp_path, plan="90") as room:
        delegates = [Delegate(room.served.port, room.code) for _ in range(SEATS)]
        try:
            await asyncio.gather(*(each.start() for each in delegates))
            led = await begin(room, delegates)
            await led.play()
            await talk_about_it(led, len(shipped("bosnia_1995").turns))
        finally:
            await asyncio.gather(*(each.stop() for each in delegates))
        assert {"briefing", "consultation", "silence", "key", "pledging", "outcome"} <= led.seen


async def begin(room: Classroom, delegates: list[Delegate]) -> Led:
    """From the lobby to the first briefing."""
    browser, keys, teacher = room.browser, room.served.keys, room.teacher
    console = await browser.console(keys.console)
    rooms = [await browser.projector(keys.room, language) for language in ("nb", "nn", "en")]
    await rooms[0].page.locator(".big-code").wait_for()
    await console.page.wait_for_selector(READY)
    led = Led(teacher, delegates, console, rooms)
    assert await led.everywhere("lobby") == []
    await led.press()
    await teacher.until(lambda: teacher.view.phase == "briefing")
    return led


async def talk_about_it(led: Led, turns: int) -> None:
    """The debrief is there whole on both pages; then the lesson ends everywhere."""
    pages = [(led.console, ".debrief-bar [role=status]")]
    pages += [(room, ".page-of") for room in led.rooms]
    for headings in await asyncio.gather(*(pages_of(*page) for page in pages)):
        assert len({heading for heading in headings if "1995" in heading}) == turns
    await led.console.page.get_by_role("button", name="Avslutt økta").click()
    await led.console.page.locator("dialog .danger").click()
    await led.console.page.locator(".keep").wait_for()
    await led.rooms[0].shows("Økta er slutt", where=".notice")
    await read_it_again(led.console, turns)


async def read_it_again(console: Window, turns: int) -> None:
    """What the class talked about can be read when the lesson is over, or days later."""
    await console.page.reload()
    await console.page.get_by_role("button", name="Les oppsummeringen").press("Enter")
    headings = await pages_of(console, ".debrief-bar [role=status]")
    assert len({heading for heading in headings if "1995" in heading}) == turns
    await console.page.get_by_role("button", name="Lukk").press("Enter")
    await console.page.locator(".keep").wait_for()
