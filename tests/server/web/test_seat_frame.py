"""A pupil's page from the code on the board to the briefing, in a real browser."""

from __future__ import annotations

import json
import re
from pathlib import Path

from playwright.async_api import Page, expect

from game.core import commands as c
from tests.server.web.axe import found_by_axe
from tests.server.web.chromium import PHONE, Window
from tests.server.web.classroom import Classroom, a_classroom, button, focused, press_on, say


async def test_by_keyboard_alone_from_the_code_to_what_only_we_know(tmp_path: Path) -> None:
    async with a_classroom(tmp_path) as room:
        window = await room.browser.seat()
        page = window.page
        await expect(page.locator("#code")).to_be_focused()
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("alert")).to_contain_text(say("client-no-code"))
        await page.keyboard.type("abcdef")
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("alert")).to_contain_text(say("farewell-wrong-code"))
        assert await window.unreadable() == []
        await expect(page.locator("#code")).to_be_focused()
        await page.keyboard.press("Control+a")
        await page.keyboard.type(room.code.lower())
        await page.keyboard.press("Enter")

        await expect(page.locator("h1")).to_have_text(re.compile("^Du er "))
        await expect(page.locator("h1")).to_be_focused()
        assert await window.unreadable() == []
        await press_on(page, button(page, "client-read-card"))
        await expect(page.locator("dialog h2")).to_be_focused()
        assert await window.unreadable() == []
        await page.keyboard.press("Escape")
        assert await focused(page) == say("client-read-card")

        await room.teacher.do(c.Begin())
        await expect(page.locator("h1")).to_have_text(say("client-content-note"))
        await expect(page.locator("h1")).to_be_focused()
        await press_on(page, button(page, "client-have-read"))
        await expect(page.locator("h1")).to_have_text(re.compile("^Du er "))
        await press_on(page, button(page, "client-to-briefing"))

        view = room.teacher.view
        await expect(page.locator("h1")).to_have_text(view.turn.question)
        await expect(page.locator("h1")).to_be_focused()
        assert await window.unreadable() == []
        private = page.locator("details.only-ours")
        assert await private.locator("p").is_hidden()
        await press_on(page, page.locator(".term").first)
        await expect(page.locator("dialog h2")).to_be_focused()
        await page.keyboard.press("Escape")
        await expect(page.locator(".term").first).to_be_focused()
        await press_on(page, private.locator("summary"))
        await expect(private.locator("p").first).to_be_visible()
        await expect(page.locator("h1")).to_have_count(1)


async def test_on_a_phone_one_tap_joins_and_nothing_is_wider_than_the_screen(
    tmp_path: Path,
) -> None:
    async with a_classroom(tmp_path) as room:
        window = await room.browser.seat(room.code, size=PHONE)
        page = window.page
        await fits(window)
        await button(page, "client-join-now").click()
        await page.locator(".lobby").wait_for()
        await fits(window)
        await button(page, "client-menu").click()
        await fits(window)
        await button(page, "client-key-settings").click()
        for chosen in ("English", "largest", "High contrast"):
            await page.get_by_label(chosen).check()
            await fits(window)
        assert await page.evaluate("document.documentElement.lang") == "en"
        await page.keyboard.press("Escape")
        await room.teacher.do(c.Begin())
        await page.get_by_role("button", name="I have read this").click()
        await fits(window)
        await page.get_by_role("button", name="To the briefing").click()
        await page.locator(".map").wait_for()
        await fits(window)
        await room.teacher.do(c.Pause())
        await page.locator(".banner.warn").wait_for()
        await page.evaluate("document.documentElement.style.fontSize = '200%'")
        await page.locator("html.is-tiny").wait_for()
        await fits(window)
        assert "The teacher has stopped the clock" in await page.locator(".top").inner_text()


async def fits(window: Window) -> None:
    assert await window.wider() == 0
    assert await window.unreadable() == []


async def test_a_seat_stays_ones_own_and_nothing_typed_is_lost(tmp_path: Path) -> None:
    async with a_classroom(tmp_path) as room:
        window = await room.browser.seat(room.code)
        page = window.page
        await button(page, "client-join-now").click()
        await page.locator(".lobby").wait_for()
        seat = await page.locator("h1").inner_text()
        first = await secret(page)
        await page.reload()
        await expect(page.locator("h1")).to_have_text(seat)
        assert await secret(page) != first
        await button(page, "client-menu").click()
        await button(page, "client-leave").click()
        await button(page, "client-back-to-seat").click()
        await expect(page.locator("h1")).to_have_text(seat)
        await button(page, "client-menu").click()
        await button(page, "client-leave").click()
        await page.locator("#code").fill(f"{room.code[:3]}-{room.code[3:]}".lower())
        await button(page, "client-join-now").click()
        await expect(page.locator("h1")).to_have_text(seat)
        assert len(room.teacher.status.participants) == 1

        await room.teacher.do(c.Begin())
        await button(page, "client-have-read").click()
        await room.teacher.close_phase()
        field = page.locator("textarea").first
        await field.fill("Våre soldater må")
        await page.reload()
        await expect(field).to_have_value("Våre soldater må")

        other = await room.browser.tab(window)
        await expect(page.locator("h1")).to_have_text(say("seat-elsewhere"))
        assert await window.unreadable() == []
        await button(page, "seat-take-back").click()
        await expect(other.page.locator("h1")).to_have_text(say("seat-elsewhere"))
        await expect(field).to_have_value("Våre soldater må")
        await other.page.close()
        await moved_to_another_seat(room, page)
        await handed_over_and_back(room, page)


async def moved_to_another_seat(room: Classroom, page: Page) -> None:
    """The role card is another one; the content note is the same, and was read."""
    here = room.teacher.status.participants[0]
    other = next(each.id for each in room.teacher.view.seats if each.id != here.seat)
    question = await page.locator("h1").inner_text()
    band = page.locator(".who strong")
    was = await band.inner_text()
    for seat in (other, here.seat):
        await room.teacher.do(c.AssignSeat(participant=here.id, council="c1", seat=seat))
        if seat == here.seat:
            await expect(band).to_have_text(was)
        else:
            await expect(band).not_to_have_text(was)
        await expect(page.locator("h1")).to_have_text(question)


async def handed_over_and_back(room: Classroom, page: Page) -> None:
    """To another pupil's machine, which sees nothing of the draft, and back with the code."""
    question = await page.locator("h1").inner_text()
    here = room.teacher.status.participants[0].id
    await room.teacher.do(c.HandOverSeat(participant=here))
    await expect(page.locator("h1")).to_have_text(say("client-gone-handed-over"))
    stranger = (await room.browser.seat(room.code)).page
    await button(stranger, "client-join-now").click()
    await button(stranger, "client-have-read").click()
    await expect(stranger.locator("h1")).to_have_text(question)

    await room.teacher.do(c.HandOverSeat(participant=here))
    await expect(stranger.locator("h1")).to_have_text(say("client-gone-handed-over"))
    await page.reload()
    for each in (page, stranger):
        await expect(each.locator("h1")).to_have_text(say("client-gone-handed-over"))
        await expect(each.get_by_role("alert")).to_have_text(say("farewell-handed-over"))
        await expect(each.locator("#code")).to_have_value(room.code)
        await expect(button(each, "client-join-now")).to_be_focused()
        await expect(button(each, "client-back-to-seat")).to_have_count(0)
    await expect(button(stranger, "client-join-now")).to_have_attribute("aria-disabled", "false")
    assert await found_by_axe(stranger, "handed over") == []
    await expect(button(page, "client-join-now")).to_have_attribute("aria-disabled", "false")
    await page.keyboard.press("Enter")
    await expect(page.locator("h1")).to_have_text(question)

    await room.teacher.do(c.Remove(participant=here))
    await expect(page.locator("h1")).to_have_text(say("client-gone-removed"))
    await room.teacher.do(c.Remove(participant=here, removed=False))
    await button(page, "common-retry").click()
    await expect(page.locator("h1")).to_have_text(question)


async def secret(page: Page) -> str:
    """What opens the seat next time, once the host has let us in."""
    await page.wait_for_function("!JSON.parse(localStorage['out-of-area-seat']).next")
    kept = json.loads(await page.evaluate("localStorage['out-of-area-seat']"))
    return str(kept["secret"])
