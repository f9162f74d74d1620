"""Who holds the second key says its terms while the others pledge: on every page, in words."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Page, expect

from game.core import commands as c
from game.scenario.model import Language
from game.texts import Catalogue
from tests.end_to_end.hosts import Served, a_server
from tests.end_to_end.pupils import Teacher
from tests.server.web.album import photograph, photograph_seat
from tests.server.web.axe import found_by_axe
from tests.server.web.chromium import LAPTOP, PHONE, Window, Windows, windows
from tests.server.web.seat_tables import at_the_door, confirm, past_the_note, reason_shown

TEXT = "For a month."
REASON = "The council pays for a month."
QUESTION = "How long does the mission answer for the quays?"
TURN = 3
MANY = 12
"""More pages than the debrief has before that of the offers."""
PRESSED = "button, input, select, textarea"


@dataclass(frozen=True)
class Quays:
    """The example's turn of pledges: the United Nations and Norway at pages, the others away."""

    served: Served
    teacher: Teacher
    browser: Windows
    un: Window
    norway: Window
    room: Window
    console: Window

    @property
    def everybody(self) -> dict[str, Window]:
        return {"un": self.un, "norway": self.norway, "room": self.room, "console": self.console}

    async def looked_at(self, what: str) -> list[str]:
        """What axe finds, and what cannot be read, on any page at the widths that it has."""
        found = []
        for name, window in self.everybody.items():
            seat = window in (self.un, self.norway)
            for size in (PHONE, LAPTOP) if seat else ():
                await window.page.set_viewport_size(size)  # type: ignore[arg-type]
                await window.page.wait_for_timeout(120)
                found += await window.unreadable()
                if await window.wider():
                    found.append(f"{what}: {name} goes sideways at {size['width']}")
            await window.page.evaluate("document.documentElement.style.fontSize = '200%'")
            if seat and await window.wider():
                found.append(f"{what}: {name} goes sideways with letters of twice the size")
            await window.page.evaluate("document.documentElement.style.fontSize = ''")
            found += await window.unreadable()
            found += await found_by_axe(window.page, f"{what}, {name}")
            await (photograph_seat if seat else photograph)(window, f"terms_{what}_{name}")
        return found


@asynccontextmanager
async def the_quays(folder: Path) -> AsyncIterator[Quays]:
    async with a_server(folder) as served, windows(served.port) as browser:
        teacher = Teacher(served.port, served.keys.console)
        await teacher.start()
        try:
            un = await at_the_door(browser, served.keys.code, "nb")
            norway = await at_the_door(browser, served.keys.code, "nn")
            await teacher.until(lambda: len(teacher.status.participants) == 2)
            for who, seat in zip(teacher.status.participants, ("united_nations", "norway"),
                                 strict=True):  # fmt: skip
                await teacher.give(c.AssignSeat(participant=who.id, council="c1", seat=seat))
            await teacher.give(c.Begin())
            for window in (un, norway):
                await past_the_note(window.page)
            room = await browser.projector(served.keys.room, "nb")
            console = await browser.console(served.keys.console, "nb")
            yield Quays(served, teacher, browser, un, norway, room, console)
        finally:
            await teacher.stop()
        assert browser.complaints == []


def say(language: Language, key: str, **values: str) -> str:
    return Catalogue.load(language, strict=True).say(key, **values)


async def test_terms_are_said_while_the_others_pledge_and_shown_with_the_pledges(
    tmp_path: Path,
) -> None:
    async with the_quays(tmp_path) as quays:
        await quays.teacher.reach("pledging")
        await the_paper_of_a_turn_of_decision_lies_there(quays)
        await it_is_known_beforehand_who_states_terms(quays)
        assert await quays.looked_at("pledging") == []
        await a_reload_keeps_the_choice_and_the_reason(quays.un.page)
        await the_terms_are_sealed(quays)
        await the_phase_closes_over_a_second_thought(quays)
        await everybody_reads_them(quays)
        assert await quays.looked_at("adding") == []
        await quays.teacher.close_phase()
        await what_follows_names_them(quays)
        assert await quays.looked_at("outcome") == []
        await quays.teacher.close_phase()
        await the_debrief_tells_what_was_asked_and_answered(quays)
        assert await quays.looked_at("debrief") == []
        await the_holder_takes_them_home(quays.un.page)


async def the_paper_of_a_turn_of_decision_lies_there(quays: Quays) -> None:
    """Its holder has no form for forces, but sees what is needed."""
    page = quays.un.page
    await expect(page.locator(".t-terms-choice legend")).to_have_text(QUESTION)
    await expect(page.locator(".t-need")).to_have_count(2)
    await expect(page.locator(".t-holding")).to_have_count(0)
    await expect(page.locator("#confirm")).to_contain_text(say("nb", "client-confirm"))
    await expect(page.get_by_text(say("nb", "client-pledging-terms"))).to_be_visible()


async def it_is_known_beforehand_who_states_terms(quays: Quays) -> None:
    row = quays.norway.page.locator(".t-offers > li").filter(has_text="FN")
    await expect(row).to_contain_text(say("nn", "room-states-terms"))
    await expect(row.locator(".t-told")).to_have_text(QUESTION)
    told = say("nb", "room-pledging-terms", name="FN", question=QUESTION)
    await quays.room.shows(told, where="main .line")
    stand = say("nb", "console-close-terms", name="FN")
    await quays.console.shows(stand, where=".what-happens")


async def a_reload_keeps_the_choice_and_the_reason(page: Page) -> None:
    """The keys had not rested, so the host has not heard of the reason yet."""
    await page.get_by_role("radio", name=TEXT).check()
    await page.locator("#reason").press_sequentially(REASON)
    await page.reload()
    await reason_shown(page, REASON)
    await expect(page.get_by_role("radio", name=TEXT)).to_be_checked()
    await confirm(page)


async def the_terms_are_sealed(quays: Quays) -> None:
    """The teacher knows them, nobody else does before the offers are shown."""
    filed = quays.served.running.session.ledger.state.councils["c1"].playing.positions
    assert filed["united_nations"].position.terms == "a_month"
    await quays.console.shows(TEXT, ".seats")
    for window in (quays.norway, quays.room):
        await window.shows(
            Catalogue.load(window.language).word("row", "filed"), "main li:has-text('FN')"
        )
        assert TEXT not in await window.page.locator("body").inner_text()
    own = quays.un.page.locator(".t-own")
    await expect(own).to_contain_text(TEXT)


async def the_phase_closes_over_a_second_thought(quays: Quays) -> None:
    """What was filed stands; the words that came too late are shown, to be put away."""
    page = quays.un.page
    await page.locator("#reason").press("End")
    await page.locator("#reason").press_sequentially(" Or two.")
    await quays.teacher.close_phase()
    await expect(page.locator(".t-left-over")).to_contain_text(f"{REASON} Or two.")
    await page.locator(".t-left-over button").press("Enter")
    await expect(page.locator(".t-left-over")).to_have_count(0)


async def everybody_reads_them(quays: Quays) -> None:
    """The holder can do nothing more and is told so; the others read its terms and its reason."""
    page = quays.un.page
    await expect(page.get_by_text(say("nb", "client-adding-terms"))).to_be_visible()
    await expect(page.locator(".t-middle-column section")).to_contain_text(TEXT)
    await expect(page.locator(".t-middle-column").locator(PRESSED)).to_have_count(0)
    await expect(page.locator(".t-need .bar-short, .t-need .bar-met")).not_to_have_count(0)
    for said in (TEXT, REASON):
        await quays.norway.shows(said, ".t-offers > li")
    await quays.room.shows(TEXT, ".terms-said")
    await quays.console.shows(TEXT, ".panel")


async def what_follows_names_them(quays: Quays) -> None:
    assert quays.served.running.session.ledger.state.councils["c1"].playing.outcome
    for window in (quays.un, quays.norway):
        await window.shows(REASON, ".after-main .sheet")
    await quays.room.shows(TEXT, ".decision .terms-said")


async def the_debrief_tells_what_was_asked_and_answered(quays: Quays) -> None:
    """Also to who comes back to it."""
    await quays.norway.page.reload()
    for window in (quays.un, quays.norway):
        await window.page.locator(".contents select").select_option(str(TURN))
        await window.shows(QUESTION, ".after-main .sheet")
    for window in (quays.room, quays.console):
        await window.page.locator("article.page").wait_for()
        for _ in range(MANY):
            if await window.page.locator(".offered").count():
                break
            await window.page.keyboard.press("ArrowRight")
            await window.page.wait_for_timeout(60)
        await window.shows(QUESTION, ".terms-said")
        await expect(window.page.locator(".offered tbody tr")).to_have_count(3)
        await expect(window.page.locator(".offered tbody tr").last).to_contain_text("4")


async def the_holder_takes_them_home(page: Page) -> None:
    """In its course stands what it was asked, and what it said."""
    choice = page.locator(".contents select")
    await choice.select_option(str(await choice.locator("option").count() - 1))
    own = page.locator(".course .own-word").last
    await expect(own).to_contain_text(f"{QUESTION} {TEXT}")
    await expect(own).to_contain_text(REASON)
