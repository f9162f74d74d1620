"""A pupil's page from the code on the board to the briefing, in a real browser."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, expect

from game.core import commands as c
from game.texts import Catalogue
from tests.content.shelf import scenario as shipped
from tests.end_to_end.hosts import Served, a_server
from tests.end_to_end.pupils import Teacher
from tests.server.web.chromium import PHONE, Window, Windows, windows

STEPS = 60
"""More presses of the Tab key than any screen has places."""


@dataclass(frozen=True)
class Classroom:
    """A lesson, its teacher, and the machines of the pupils."""

    served: Served
    teacher: Teacher
    browser: Windows

    @property
    def code(self) -> str:
        return self.served.keys.code


@asynccontextmanager
async def a_classroom(folder: Path) -> AsyncIterator[Classroom]:
    async with (
        a_server(folder, shipped("bosnia_1995"), plan="45") as served,
        windows(served.port) as browser,
    ):
        teacher = Teacher(served.port, served.keys.console)
        await teacher.start()
        try:
            yield Classroom(served, teacher, browser)
        finally:
            await teacher.stop()
        assert browser.complaints == []


def say(key: str, **values: str | int | float) -> str:
    return Catalogue.load("nb", strict=True).say(key, **values)


def button(page: Page, key: str) -> Locator:
    return page.get_by_role("button", name=say(key), exact=True)


async def press_on(page: Page, wanted: Locator) -> None:
    """Reach it with the Tab key alone, and press Enter."""
    place = await wanted.element_handle()
    for _ in range(STEPS):
        if await page.evaluate("place => document.activeElement === place", place):
            await page.keyboard.press("Enter")
            return
        await page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not reach {wanted}")


async def focused(page: Page) -> str:
    said: str = await page.evaluate("document.activeElement.innerText")
    return said


@pytest.mark.timeout(90)
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


@pytest.mark.timeout(90)
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


@pytest.mark.timeout(120)
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

        await room.teacher.do(c.Begin())
        await button(page, "client-have-read").click()
        await close(room)
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
        await handed_over_and_back(room, page)


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
    await button(page, "client-to-start").click()
    await expect(page.locator("#code")).to_have_value(room.code)
    await button(page, "client-join-now").click()
    await button(page, "client-have-read").click()
    await expect(page.locator("h1")).to_have_text(question)

    await room.teacher.do(c.Remove(participant=here))
    await expect(page.locator("h1")).to_have_text(say("client-gone-removed"))
    await room.teacher.do(c.Remove(participant=here, removed=False))
    await button(page, "common-retry").click()
    await expect(page.locator("h1")).to_have_text(question)


@pytest.mark.timeout(60)
async def test_without_storage_the_page_works_for_as_long_as_it_is_open(tmp_path: Path) -> None:
    async with a_classroom(tmp_path) as room:
        window = await room.browser.seat()
        page = window.page
        await page.add_init_script(
            "for (const name of ['localStorage', 'sessionStorage'])"
            " Object.defineProperty(window, name, { get() { throw new Error('off'); } });"
        )
        await page.goto(f"http://127.0.0.1:{room.served.port}/?again#{room.code}")
        await button(page, "client-join-now").click()
        await page.locator(".lobby").wait_for()
        seat = await page.locator("h1").inner_text()
        session = room.served.running.session
        for connection in session.connections_of(room.teacher.status.participants[0].id):
            room.served.running.dismiss(connection, "closing", again=True)
        await expect(page.locator(".top .banner")).to_be_visible()
        await expect(page.locator(".top .banner")).to_have_count(0)
        await expect(page.locator("h1")).to_have_text(seat)


async def secret(page: Page) -> str:
    """What opens the seat next time, once the host has let us in."""
    await page.wait_for_function("!JSON.parse(localStorage['out-of-area-seat']).next")
    kept = json.loads(await page.evaluate("localStorage['out-of-area-seat']"))
    return str(kept["secret"])


async def close(room: Classroom) -> None:
    view = room.teacher.view
    await room.teacher.do(c.ClosePhase(council=view.council, moment=view.moment))


VOICES = """
window.said = [];
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
Object.defineProperty(window, "speechSynthesis", { value: {
  getVoices: () => [
    { lang: "nb-NO", localService: false },
    { lang: "no-NO", localService: true },
    { lang: "en-GB", localService: false },
  ],
  addEventListener: () => {}, removeEventListener: () => {}, cancel: () => window.said.push("-"),
  speak: (saying) => window.said.push([saying.voice.localService, saying.lang, saying.text]),
} });
"""


@pytest.mark.timeout(60)
async def test_only_a_voice_of_this_machine_reads_aloud(tmp_path: Path) -> None:
    """A voice that lives elsewhere would send a delegation's secrets there."""
    async with a_classroom(tmp_path) as room:
        window = await room.browser.seat()
        page = window.page
        await page.add_init_script(VOICES)
        await page.goto(f"http://127.0.0.1:{room.served.port}/?again#{room.code}")
        await button(page, "client-join-now").click()
        await button(page, "client-read-card").click()
        await button(page, "seat-aloud").click()
        told = await page.locator("dialog .reading").first.inner_text()
        said = (await page.evaluate("window.said"))[-1]
        assert said[:2] == [True, "no-NO"] and said[2].startswith(told)
        await button(page, "seat-aloud-stop").click()
        assert (await page.evaluate("window.said"))[-1] == "-"
        await page.keyboard.press("Escape")
        await button(page, "client-menu").click()
        await button(page, "client-key-settings").click()
        await page.get_by_label("English").check()
        await page.keyboard.press("Escape")
        await page.get_by_role("button", name="Read the role card").click()
        await expect(page.locator("dialog")).to_contain_text("What you want")
        await expect(page.locator(".aloud")).to_have_count(0)
