"""What a pupil's page makes of the machine it is opened on, and of the people around it."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.async_api import expect

from game.core import commands as c
from tests.server.web.classroom import a_classroom, button, say


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


UNSENT = """name => localStorage.setItem(
  name, JSON.stringify({ text: { reason: "Aldri sendt" }, revision: 0 }))"""


async def test_words_are_still_there_when_the_lid_closed_before_the_phase_did(
    tmp_path: Path,
) -> None:
    async with a_classroom(tmp_path) as room:
        page = (await room.browser.seat(room.code)).page
        await button(page, "client-join-now").click()
        await room.teacher.do(c.Begin())
        await button(page, "client-have-read").click()
        await page.goto(f"http://127.0.0.1:{room.served.port}/desktop")
        for _ in range(2):
            view = room.teacher.view
            await room.teacher.close_phase()
        seat = room.teacher.status.participants[0].seat
        place = f"{room.code}/{view.title}/{view.council}/{seat}/{view.turn.id}/{view.moment}"
        await page.evaluate(UNSENT, f"out-of-area-draft/{place}/position")
        await page.goto(f"http://127.0.0.1:{room.served.port}/")
        await expect(page.locator("main")).to_contain_text("Aldri sendt")
        await expect(page.locator("h1")).to_have_count(1)


async def test_the_band_says_who_is_with_us_and_what_the_teacher_does(tmp_path: Path) -> None:
    async with a_classroom(tmp_path) as room:
        ours = [(await room.browser.seat(room.code)).page for _ in range(2)]
        for page in ours:
            await button(page, "client-join-now").click()
            await page.locator(".lobby").wait_for()
        for participant in room.teacher.status.participants:
            seated = c.AssignSeat(participant=participant.id, council="c1", seat="norway")
            await room.teacher.do(seated)
        await room.teacher.do(c.Begin())
        page, partner = ours
        await button(page, "client-have-read").click()
        band = page.get_by_role("banner")
        labels = sorted(each.label for each in room.teacher.status.participants)
        met = [say("seat-partner-here", names=label) for label in labels]
        await expect(band.locator(".partner")).to_have_text(re.compile("|".join(met)))
        await expect(band.locator("[aria-current=step]")).to_have_text(say("phase-briefing"))
        await expect(band.get_by_role("timer")).to_have_text(re.compile(r"^\d+:\d\d$"))
        await partner.close()
        gone = [say("seat-partner-away", names=label) for label in labels]
        await expect(band.locator(".partner")).to_have_text(re.compile("|".join(gone)))
        await room.teacher.do(c.Pause())
        await expect(page.get_by_text(say("client-paused"))).to_be_visible()
        await room.teacher.do(c.Resume())
        await expect(page.get_by_text(say("client-paused"))).to_have_count(0)
        await room.teacher.do(c.AddInject(text="<b>Flyet</b> er skutt ned."))
        news = page.locator(".banners .banner")
        await expect(news).to_contain_text("<b>Flyet</b> er skutt ned.")
        await news.get_by_role("button").click()
        await expect(news).to_have_count(0)


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
