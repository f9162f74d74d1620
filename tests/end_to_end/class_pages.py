"""A class at real browsers: eight pupils' pages, a console that leads, and a projector."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field

from playwright.async_api import Locator, Page, expect

from game.scenario.model import Language
from game.texts import Catalogue
from tests.end_to_end.pupils import Teacher
from tests.server.web.album import photograph, photograph_seat
from tests.server.web.chromium import Window

READY = "#next-step:not([aria-disabled]):not([disabled])"
CUT_OFF = re.compile(r"net::ERR_|WebSocket connection to|Failed to fetch")
"""What a browser itself says of a line that is cut."""


class Say:
    """The words of a page in its language."""

    def __init__(self, language: Language) -> None:
        self._catalogue = Catalogue.load(language, strict=True)

    def __call__(self, key: str, **values: str | int | float) -> str:
        return self._catalogue.say(key, **values)

    def phase(self, phase: str) -> str:
        return self._catalogue.word("phase", phase)


@dataclass
class SeatPage:
    """One pupil's machine, and the delegation that it speaks for."""

    window: Window
    seat: str = ""
    alerts: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.say = Say(self.window.language)
        self.page.on("dialog", lambda dialog: self.alerts.append(dialog.message))

    @property
    def page(self) -> Page:
        return self.window.page

    def button(self, key: str) -> Locator:
        return self.page.get_by_role("button", name=self.say(key), exact=True)

    async def join(self, code: str) -> None:
        """Type the code that stands on the board."""
        await self.page.get_by_label(self.say("client-code")).fill(code)
        await self.button("client-join-now").click()
        await self.page.locator("header.band").wait_for()

    async def shown(self, phase: str) -> None:
        """Wait until the page shows that phase."""
        start = self.say.phase(phase)
        await self.page.wait_for_function("it => document.title.startsWith(it)", arg=start)

    async def read_in(self) -> None:
        """The content note, the role card, and what only we know."""
        await self.button("client-have-read").click()
        await self.button("client-to-briefing").click()
        await self.page.locator("details.only-ours summary").click()

    async def mark(self, reason: str, prefer: int, spare: int = 0) -> None:
        """Prefer one option, reserve on another, refuse the others, and say why."""
        cards = self.page.locator("article.t-to-mark:has(input)")
        await self.page.locator("#reason").wait_for()
        count = await cards.count()
        others = [number for number in range(count) if number != prefer]
        for number in range(count):
            mark = "accept" if number == prefer else "cannot"
            if number == others[spare % len(others)]:
                mark = "reserve"
            await cards.nth(number).locator(f".choose-{mark}").click()
        if count:
            await cards.nth(prefer).locator(".t-star").click()
        await self.answer_for_the_key()
        await self.page.locator("#reason").fill(reason)

    async def answer_for_the_key(self) -> None:
        """What the holder of the second key files, where this is the holder."""
        groups = self.page.locator(".t-terms-choice, .t-option fieldset.t-limits")
        if await self.page.locator("article.t-to-mark").count():
            return
        for number in range(await groups.count()):
            await groups.nth(number).locator("label").first.click()

    async def confirm(self) -> None:
        await self.page.locator("#confirm").click()
        await self.page.locator(".t-confirmed").wait_for()

    async def back(self, reason: str) -> None:
        """Connected again, and the reason is in its field as it was left."""
        await expect(self.page.locator(".top .banner")).to_have_count(0)
        await expect(self.page.locator("#reason")).to_have_value(reason)


@dataclass
class ClassRoom:
    """All the pages of one lesson; the teacher's socket only looks on."""

    teacher: Teacher
    console: Window
    projector: Window
    seats: list[SeatPage]
    seen: set[str] = field(default_factory=set)

    async def each(self, doing: str, *given: object) -> None:
        """Let every pupil do the same."""
        await asyncio.gather(*(getattr(seat, doing)(*given) for seat in self.seats))

    def at(self, seat: str) -> SeatPage:
        return next(each for each in self.seats if each.seat == seat)

    async def press(self) -> None:
        """The console's blue button, and whatever comes of it on every page."""
        moment = self.teacher.view.moment
        chair = self.console.page.locator(".chair-choice button")
        if self.teacher.view.phase == "chair":
            await chair.first.click()
        else:
            await self.console.page.click(READY)
        await self.teacher.until(lambda: self.teacher.view.moment > moment)
        await self.arrive()

    async def arrive(self) -> None:
        """Every page shows the phase that runs."""
        phase = self.teacher.view.phase
        await self.each("shown", phase)
        for window in (self.console, self.projector):
            word = Say(window.language).phase(phase)
            where = ".debrief-bar, .page-of" if phase == "debrief" else ".where p, .heading h2"
            await window.shows("" if phase == "debrief" else word, where=where)
        if phase not in self.seen:
            self.seen.add(phase)
            await self.photograph(f"{len(self.seen):02}_{phase}")

    async def reach(self, phase: str) -> None:
        """Press on until this phase runs."""
        while self.teacher.view.phase != phase:
            await self.press()

    async def photograph(self, name: str) -> None:
        """Every page as it stands, one pupil of each language."""
        await photograph(self.console, f"{name}_console")
        await photograph(self.projector, f"{name}_projector")
        for seat in self.seats[:3]:
            await photograph_seat(seat.window, f"{name}_seat_{seat.window.language}")

    @property
    def complaints(self) -> list[str]:
        """What any page complained of, but for the lines that were cut."""
        windows = [self.console, self.projector, *(seat.window for seat in self.seats)]
        said = [each for window in windows for each in window.complaints]
        alerts = [alert for seat in self.seats for alert in seat.alerts]
        return [each for each in said if not CUT_OFF.search(each)] + alerts
