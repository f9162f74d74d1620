"""Delegations take part in Bosnia 1995 from the pupils' page in a real browser."""

from __future__ import annotations

import json
import re
from pathlib import Path

from playwright.async_api import Page, WebSocketRoute, expect

from game.core import commands as c
from tests.server.web.seat_tables import (
    Around,
    around_the_table,
    at_the_door,
    confirm,
    mark,
    past_the_note,
    reason_shown,
)

OURS = "Makt må knyttes til FNs nøkkel."


class Held:
    """A page's connection, whose news can be held back for a while."""

    def __init__(self) -> None:
        self.holding = False
        self.dead = False
        self.waiting: list[str | bytes] = []
        self.route: WebSocketRoute | None = None

    async def on(self, page: Page) -> None:
        await page.route_web_socket(re.compile("/socket$"), self.carry)

    def carry(self, route: WebSocketRoute) -> None:
        self.route = route
        server = route.connect_to_server()

        def came(message: str | bytes) -> None:
            if self.dead:
                return
            news = json.loads(message)["type"] in ("status", "view")
            if self.holding and news:
                self.waiting.append(message)
            else:
                route.send(message)

        def went(message: str | bytes) -> None:
            if not self.dead:
                server.send(message)

        server.on_message(came)
        route.on_message(went)

    async def cut(self) -> None:
        """Lose the connection; the page comes back by itself."""
        assert self.route is not None
        await self.route.close()

    def release(self) -> None:
        assert self.route is not None
        self.holding = False
        for message in self.waiting:
            self.route.send(message)
        self.waiting.clear()


async def the_partner(around: Around) -> tuple[Page, Held]:
    """A second pupil for Norway, whose connection can be slow."""
    window = await at_the_door(around.browser, around.code, "nb")
    newest = around.teacher.status.participants[-1]
    await around.teacher.give(c.AssignSeat(participant=newest.id, council="c1", seat="norway"))
    held = Held()
    await held.on(window.page)
    await window.page.reload()
    await window.page.locator("header.band").wait_for()
    await past_the_note(window.page)
    return window.page, held


async def test_a_pair_agrees_on_one_text_and_nothing_that_is_typed_is_lost(tmp_path: Path) -> None:
    async with around_the_table(tmp_path) as around:
        first = around.at["norway"].page
        second, held = await the_partner(around)
        await around.reach("consultation")
        await mark(first, "accept", "reserve", "accept", "cannot", prefer=0, reason=OURS)
        await both_confirm(first, second)
        await a_reload_keeps_what_was_typed(first)
        await an_older_text_is_not_confirmed(first, second, held)
        await the_pen_is_taken_while_one_writes(first, second)
        await a_cut_keeps_what_was_typed(first, second, held)
        await a_line_that_went_dead_is_noticed(first, second, held)
        await the_phase_closes_while_one_writes(around, second)
        assert await around.readable() == []


async def both_confirm(first: Page, second: Page) -> None:
    """The partner reads what the pen writes; the position counts when both have confirmed."""
    await expect(second.locator(".t-reason-seen")).to_contain_text(OURS)
    await expect(second.locator(".t-pen-note")).to_contain_text("Norge 1 har pennen")
    await expect(second.locator("article.t-option .mark")).to_have_count(4)
    await confirm(second)
    told = first.locator("#confirm-told")
    await expect(told).to_contain_text("Norge 2 har bekreftet")
    await confirm(first)
    for page in (first, second):
        await expect(page.locator("tr.t-own .mark")).to_have_count(4)
    await expect(first.locator("[role=status]").last).to_contain_text("levert")


async def a_reload_keeps_what_was_typed(first: Page) -> None:
    """The keys had not rested, so the host has not heard of it yet."""
    field = first.locator("#reason")
    await field.press("End")
    await field.press_sequentially(" Og til en vei tilbake.")
    await first.reload()
    await reason_shown(first, f"{OURS} Og til en vei tilbake.")
    await expect(first.locator("#confirm-told")).to_contain_text("Norge 2")


async def an_older_text_is_not_confirmed(first: Page, second: Page, held: Held) -> None:
    """The pen writes on while the partner, on a slow line, confirms what stood before."""
    await expect(second.locator(".t-reason-seen")).to_contain_text("vei tilbake")
    held.holding = True
    await first.locator("#reason").fill("Vi må først spørre FN.")
    await expect(first.locator("#confirm-told")).to_contain_text("Norge 2")
    await second.locator("#confirm").click()
    await expect(second.get_by_role("alert")).to_contain_text("endret")
    held.release()
    await expect(second.locator(".t-reason-seen")).to_contain_text("spørre FN")
    await confirm(second)


async def the_pen_is_taken_while_one_writes(first: Page, second: Page) -> None:
    """Whoever had the pen is shown what was not stored, and may put it back later."""
    field = first.locator("#reason")
    await field.press("End")
    await field.press_sequentially(" Ikke uten Tuzla.")
    await second.locator(".t-take-pen").press("Enter")
    await second.locator("#reason").wait_for()
    await expect(first.locator(".t-left-over")).to_contain_text("FN. Ikke uten Tuzla.")
    assert await first.evaluate("document.activeElement.closest('.t-signing') !== null")
    await second.locator("#reason").fill("Vi tar ordet.")
    await expect(first.locator(".t-reason-seen")).to_contain_text("Vi tar ordet.")


async def a_cut_keeps_what_was_typed(first: Page, second: Page, held: Held) -> None:
    """Whoever writes on without a connection has it stored when the connection is back."""
    await expect(second.locator("#confirm-told")).not_to_contain_text("lagret")
    await held.cut()
    await second.locator("#reason").fill("Vi tar ordet, uten nett.")
    await expect(first.locator(".t-reason-seen")).to_contain_text("uten nett")


async def a_line_that_went_dead_is_noticed(first: Page, second: Page, held: Held) -> None:
    """Nobody closes the socket, and yet nothing passes any more: the page goes another way."""
    held.dead = True
    await second.locator("#reason").fill("Vi tar ordet, uten nett igjen.")
    await expect(first.locator(".t-reason-seen")).to_contain_text("uten nett igjen")


async def the_phase_closes_while_one_writes(around: Around, second: Page) -> None:
    """What the host had not heard of when the phase closed is shown in the next one."""
    await expect(second.locator("#confirm-told")).not_to_contain_text("lagret")
    await second.locator("#reason").press("End")
    await second.locator("#reason").press_sequentially(" Dette rakk vi ikke.")
    await around.close()
    await expect(second.locator(".t-left-over")).to_contain_text(
        "uten nett igjen. Dette rakk vi ikke."
    )
    await second.locator(".t-left-over button").click()
    await expect(second.locator(".t-left-over")).to_have_count(0)


async def test_notes_a_letter_the_key_and_pledges_are_given_from_the_page(tmp_path: Path) -> None:
    async with around_the_table(tmp_path) as around:
        await around.reach("consultation", 3)
        await around.file()
        await three_positions(around)
        await notes_and_facts(around)
        await a_letter_breaks_silence(around)
        await the_key_departs_from_what_was_filed(around)
        await pledges_are_sealed_and_then_added_to(around)


async def three_positions(around: Around) -> None:
    norway, france = around.at["norway"].page, around.at["france"].page
    await mark(norway, "accept", "reserve", "cannot", "reserve", prefer=0, reason=OURS)
    await norway.locator("article.t-to-mark fieldset.t-limits input").first.check()
    await mark(
        france, "cannot", "accept", "reserve", "cannot", prefer=1, reason="Vi vil vite kven."
    )
    un = around.at["united_nations"].page
    for group in await un.locator("article fieldset.t-limits").all():
        await group.locator("input").first.check()
    await un.locator("#reason").fill("The key is turned when the commander asks.")
    for page in (norway, france, un):
        await confirm(page)
    await expect(norway.locator(".t-intention")).to_be_visible()
    await expect(norway.locator(".t-tour-table .mark")).to_have_count(8 * 4)
    await norway.locator(".t-row-name").nth(4).click()
    await expect(norway.locator(".t-said")).to_contain_text("Vi vil vite kven.")
    assert await around.readable() == []


async def notes_and_facts(around: Around) -> None:
    """A note with an argument goes out and is answered; a fact is laid on the table."""
    norway, france = around.at["norway"].page, around.at["france"].page
    await norway.get_by_role("tab", name="Notater").click()
    await norway.locator("#note-to").select_option("france")
    await norway.locator("#note-option").select_option(index=1)
    await norway.locator("fieldset.t-contents input").first.check()
    await norway.locator(".t-new-note .primary").click()
    await expect(norway.locator(".t-note")).to_have_count(1)
    await france.get_by_role("tab", name=re.compile("Notat")).press("Enter")
    await france.locator(".t-note button").first.click()
    await expect(norway.locator(".t-note .t-pill-accept")).to_be_visible()
    assert await around.readable() == []
    await norway.get_by_role("tab", name=re.compile("Opplysninger")).click()
    lay = norway.locator(".t-fact button")
    if await lay.count():
        await lay.first.click()
        await expect(norway.locator(".t-fact.t-card")).to_be_visible()
    assert await around.readable() == []


async def a_letter_breaks_silence(around: Around) -> None:
    """Its words survive a reload before it is sent, and the second round shows it."""
    await around.reach("silence")
    france = around.at["france"].page
    await expect(france.locator(".t-ours")).to_be_visible()
    assert await around.readable() == []
    await france.locator(".t-ours button").nth(1).click()
    await expect(france.locator("#letter-text")).to_be_focused()
    await france.locator("#letter-text").fill("Vi kan ikkje leve med dette.")
    await france.locator(".t-letter-form .t-choice input").first.check()
    await france.reload()
    await expect(france.locator("#letter-text")).to_have_value("Vi kan ikkje leve med dette.")
    assert await around.readable() == []
    await france.keyboard.press("Control+Enter")
    letter = around.at["norway"].page.locator(".t-letters")
    await expect(letter).to_contain_text("Vi kan ikkje leve med dette.")
    await around.teacher.until(lambda: around.teacher.view.round == 2)


async def the_key_departs_from_what_was_filed(around: Around) -> None:
    while around.teacher.view.phase != "key":
        assert around.teacher.view.phase in ("consultation", "chair", "silence")
        await around.close()
    un = around.at["united_nations"].page
    await expect(un.locator(".key h1")).to_be_visible()
    assert await un.locator(".t-choice input").first.is_checked()
    await un.locator(".t-choice input").last.check()
    await expect(un.locator("#key-told")).to_contain_text("takes a letter")
    await un.locator("#key-letter").fill("It is not safe enough yet.")
    assert await around.readable() == []
    await un.locator(".t-ours .primary").click()
    await around.teacher.until(lambda: around.teacher.view.phase == "outcome")
    outcome = around.teacher.view.outcome
    assert outcome is not None and not outcome.carried_out


async def pledges_are_sealed_and_then_added_to(around: Around) -> None:
    await around.reach("pledging")
    norway = around.at["norway"].page
    first = norway.locator("fieldset.t-holding").first
    await first.locator("select").select_option(index=1)
    await first.locator("input[type=checkbox]").check()
    await norway.locator("#reason").fill("Vi stiller med det vi har.")
    await confirm(norway)
    for each in around.delegates:
        await each.offer(half=True)
        await each.agree()
    assert await around.readable() == []
    await around.close()
    await expect(norway.locator(".t-need .bar-short").first).to_be_visible()
    await expect(norway.locator(".t-offers")).to_contain_text("med særvilkår")
    await first.locator("select").select_option(index=0)
    await expect(norway.get_by_role("alert")).to_contain_text("legge til")
    await expect(first.locator("select")).to_have_value("1")
    await first.locator("input[type=checkbox]").uncheck()
    await norway.locator("#confirm").click()
    await expect(norway.locator(".t-confirmed")).to_be_visible()
    assert await around.readable() == []
