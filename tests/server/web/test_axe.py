"""axe finds nothing on any page, in any phase, in any of the three languages.

One lesson is played once; each phase is looked at where it first comes up, on
pupils' pages, consoles, projectors and boards, one of each in each language.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from game.core import commands as c
from game.scenario.model import Language
from game.texts import Catalogue
from tests.end_to_end.pupils import Pupil
from tests.server.web.axe import found_by_axe
from tests.server.web.chromium import Window
from tests.server.web.seat_tables import Around, around_the_table

LANGUAGES: tuple[Language, ...] = ("nb", "nn", "en")
PLAIN = ("accessibility", "data", "desktop")
PHASES = {"briefing", "consultation", "silence", "key", "pledging", "adding", "outcome", "debrief"}


class Inspection:
    """All windows of a lesson, and what axe said of them."""

    def __init__(self, around: Around, leading: list[Window]) -> None:
        self.around = around
        self.leading = leading
        self.seen: set[str] = set()
        self.found: list[str] = []

    @property
    def pupils(self) -> list[Window]:
        return list(self.around.at.values())

    async def look(self, what: str, windows: list[Window]) -> None:
        """Look at some windows as they are now."""
        for window in windows:
            path = window.page.url.partition("#")[0].rpartition("/")[2] or "seat"
            where = f"{path} in {window.language}, {what}"
            self.found += await found_by_axe(window.page, where)

    async def phase(self) -> None:
        """Look at the phase that runs everywhere, if nobody has yet."""
        view = self.around.teacher.view
        if view.phase in self.seen:
            return
        self.seen.add(view.phase)
        await asyncio.gather(*(self.shown(window) for window in self.pupils))
        await asyncio.gather(*(self.led(window) for window in self.leading))
        await self.look(view.phase, [*self.pupils, *self.leading])

    async def file(self) -> None:
        """All on sockets file; for a text that needs the second key if there is one."""
        turn = self.around.teacher.view.turn
        assert turn is not None
        keyed = [option.id for option in turn.options if option.needs_key]
        if not keyed:
            return await self.around.file()
        for each in self.around.delegates:
            position = Pupil.position(each, "Vi lovet det.").model_copy(
                update={"preferred": keyed[0]}
            )
            await each.give(c.EditPosition(**each.moment, position=position))
            await each.agree()

    async def shown(self, window: Window) -> None:
        """Wait until a pupil's page shows the phase."""
        word = Catalogue.load(window.language).word("phase", self.around.teacher.view.phase)
        await window.page.wait_for_function("word => document.title.startsWith(word)", arg=word)

    async def led(self, window: Window) -> None:
        """Wait until a console or a projector does."""
        phase = self.around.teacher.view.phase
        word = Catalogue.load(window.language).word("phase", phase)
        where = ".debrief-bar, .page-of, .board" if phase == "debrief" else ".where, .heading h2"
        await window.shows("" if phase == "debrief" else word, where=where)

    async def play(self) -> None:
        """From the first briefing to the debrief."""
        around = self.around
        while around.teacher.view.phase != "debrief":
            await self.phase()
            if around.teacher.view.phase == "consultation" and around.teacher.view.round == 1:
                await self.file()
            if around.teacher.view.phase == "outcome" and "record" not in self.seen:
                self.seen.add("record")
                await around.teacher.give(c.ShowRecord(council="c1"))
                await asyncio.gather(*(w.page.locator(".record").wait_for() for w in self.pupils))
                await self.look("outcome with record", self.pupils)
            await around.close()
        await self.phase()


async def led_by(around: Around) -> list[Window]:
    """A console, a projector and a board in each language."""
    welcome = around.teacher.welcome
    assert welcome is not None
    room = welcome.room.partition("#")[2]
    windows = []
    for language in LANGUAGES:
        windows.append(await around.browser.console(around.teacher.key, language))
        windows.append(await around.browser.projector(room, language))
        windows.append(await around.browser.board(around.teacher.key, language))
    return windows


async def pages_of_the_debrief(inspection: Inspection) -> None:
    """Each kind of page of the debrief, with what is folded away unfolded.

    The ending, a turn of decision, the turn of pledges, and the four pages after the turns.
    """
    for window in inspection.pupils:
        choice = window.page.locator(".contents select")
        count = await choice.locator("option").count()
        for number in (0, 1, *range(count - 5, count)):
            await choice.select_option(str(number))
            await window.page.evaluate(
                "for (const each of document.querySelectorAll('details')) each.open = true"
            )
            await inspection.look(f"debrief page {number}", [window])


async def what_lies_over_the_screen(inspection: Inspection) -> None:
    """The menu and all that it opens, and the notepad."""
    for window in inspection.pupils:
        page = window.page
        await page.locator(".notepad > button").click()
        await inspection.look("notepad", [window])
        await page.keyboard.press("Escape")
        await page.locator(".menu-button").click()
        await inspection.look("menu", [window])
        for number in range(await page.locator(".menu li").count()):
            if number:
                await page.locator(".menu-button").click()
            await page.locator(".menu li button").nth(number).click()
            await page.locator("dialog[open], .notepad-sheet:not([hidden])").first.wait_for()
            await inspection.look(f"menu, entry {number}", [window])
            await page.keyboard.press("Escape")


async def plain_pages(inspection: Inspection) -> None:
    """What the server writes by itself, and the way in."""
    browser = inspection.around.browser
    for language in LANGUAGES:
        window = await browser.seat(language=language)
        await window.page.locator(".join-form").wait_for()
        await inspection.look("join", [window])
        for name in PLAIN:
            address = f"http://127.0.0.1:{browser.port}/{name}?language={language}"
            await window.page.goto(address)
            await inspection.look("as it stands", [window])


async def test_axe_finds_nothing_in_any_phase_and_language(tmp_path: Path) -> None:
    async with around_the_table(tmp_path) as around:
        inspection = Inspection(around, await led_by(around))
        await plain_pages(inspection)
        await inspection.look("role card", inspection.pupils)
        for window in inspection.pupils:
            await window.page.locator("main .primary").click()
        await what_lies_over_the_screen(inspection)
        await inspection.play()
        await pages_of_the_debrief(inspection)
        assert inspection.found == []
        assert PHASES <= inspection.seen
