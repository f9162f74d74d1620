"""What follows a decision on a pupil's page: outcome, debrief, own notes, the file to take home."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Page, expect

from game.core import commands as c
from game.texts import Catalogue
from tests.builders_scenario import a_scenario
from tests.end_to_end.pupils import Teacher
from tests.server.web.axe import found_by_axe
from tests.server.web.chromium import Window, Windows
from tests.server.web.classroom import a_classroom, button, say
from tests.server.web.seat_tables import at_the_door

HOSTILE = 'Hvorfor?\n<img src=x onerror=alert(1)>\n</style><script>alert(2)</script> & "så"'
STORED = "Object.keys(localStorage).filter(name => name.startsWith('out-of-area')).length"


@dataclass(frozen=True)
class Lesson:
    """One pupil at the table, and the teacher; governments hold the other seats."""

    teacher: Teacher
    browser: Windows
    seat: Window

    async def reach(self, phase: str) -> None:
        """Close phases until this one runs, and wait until the pupil sees it."""
        await self.teacher.reach(phase)
        word = say(f"phase-{phase}")
        await self.seat.page.wait_for_function("word => document.title.startsWith(word)", arg=word)


@asynccontextmanager
async def a_lesson(folder: Path) -> AsyncIterator[Lesson]:
    async with a_classroom(folder, a_scenario(), plan="open") as room:
        seat = await at_the_door(room.browser, room.code, "nb")
        await room.teacher.until(lambda: len(room.teacher.status.participants) == 1)
        await room.teacher.give(c.Begin())
        await button(seat.page, "client-have-read").click()
        yield Lesson(room.teacher, room.browser, seat)


async def everything_fits(window: Window) -> list[str]:
    """What cannot be read on a laptop, on a phone, or with letters of twice the size."""
    found = await window.unreadable_at_home()
    await window.page.evaluate("document.documentElement.style.fontSize = '200%'")
    if await window.wider():
        found.append("sideways with letters of twice the size")
    await window.page.evaluate("document.documentElement.style.fontSize = ''")
    return found


async def test_a_pupil_sees_what_followed_and_talks_about_it(tmp_path: Path) -> None:
    async with a_lesson(tmp_path) as lesson:
        window, page = lesson.seat, lesson.seat.page
        await lesson.reach("outcome")
        outcome = lesson.teacher.view.outcome
        assert outcome is not None and outcome.moves
        await expect(page.locator("h1")).to_be_focused()
        for move in outcome.moves:
            await window.shows(move.cause, where=".indicator-moves")
        await expect(page.locator(".own-trust")).to_be_visible()
        assert await page.locator(".record").count() == 0
        await lesson.teacher.give(c.ShowRecord(council="c1"))
        record = lesson.teacher.view.record
        await window.shows(record.text[:40] if record else "", where=".record")
        assert await everything_fits(window) == []

        await lesson.reach("debrief")
        debrief = lesson.teacher.view.debrief
        assert debrief is not None
        await window.shows(debrief.ending_title, where="h1")
        headings = await pages_of(window)
        questions = [turn.question for turn in debrief.turns]
        assert headings[1 : 1 + len(questions)] == questions
        assert say("client-two-paths") in headings and say("client-aims") in headings


async def pages_of(window: Window) -> list[str]:
    """The headings, page by page with the blue button; each is read and has the focus."""
    page, headings = window.page, []
    while True:
        assert await everything_fits(window) == []
        headings.append(await page.locator("h1").inner_text())
        if len(headings) > 1:
            await expect(page.locator("h1")).to_be_focused()
        if headings[-1] == say("client-two-paths"):
            await the_chart_is_a_table_too(page)
        onward = page.locator(".onward .primary")
        if not await onward.count():
            return headings
        await onward.press("Enter")


async def the_chart_is_a_table_too(page: Page) -> None:
    chart = page.locator(".path-chart").first
    said = await chart.get_by_role("img").get_attribute("aria-label")
    name = await chart.get_by_role("heading").inner_text()
    assert said and said.startswith(name)
    await chart.locator("summary").press("Enter")
    words = await chart.locator("tbody tr").last.locator("td").all_inner_texts()
    assert set(words) <= {
        Catalogue.load("nb").word("level", level)
        for level in ("very_low", "low", "fair", "high", "very_high")
    }


async def test_own_notes_stay_here_and_go_home_in_one_file(tmp_path: Path) -> None:
    async with a_lesson(tmp_path) as lesson:
        window, page = lesson.seat, lesson.seat.page
        notepad = page.locator(".notepad > button")
        await notepad.press("Enter")
        await expect(page.locator(".notepad-sheet textarea")).to_be_focused()
        await page.keyboard.insert_text(HOSTILE)
        await page.keyboard.press("Escape")
        await expect(notepad).to_be_focused()
        await page.reload()
        await page.locator("header.band").wait_for()

        await lesson.reach("debrief")
        choice = page.locator(".contents select")
        await choice.focus()
        await page.keyboard.press("ArrowDown")
        await expect(choice).to_be_focused()
        await expect(page.locator(".both")).to_be_visible()
        last = await page.locator(".contents option").count() - 1
        await page.locator(".contents select").select_option(str(last))
        await expect(page.locator("textarea")).to_have_value(HOSTILE)
        async with page.expect_download() as saved:
            await page.locator(".buttons .primary").press("Enter")
        kept = tmp_path / "course.html"
        await (await saved.value).save_as(kept)
        await it_opens_by_itself(lesson, kept)
        await page.emulate_media(media="print")
        await expect(page.locator(".take-home-tools")).to_be_hidden()
        await expect(page.locator(".course .own-notes")).to_be_visible()
        await expect(page.locator("header.band")).to_be_hidden()
        await page.emulate_media(media="screen")

        await lesson.teacher.give(c.End())
        await expect(page.locator(".ended-told")).to_be_visible()
        await expect(page.locator("h1")).not_to_have_text("")
        await window.shows(say("client-gone-ended"), where=".ended-told")
        await notes_are_there_when_the_lesson_is_over(window, tmp_path / "notes.txt")


async def notes_are_there_when_the_lesson_is_over(window: Window, file: Path) -> None:
    """The page was closed and opened again: the course is gone, one's own notes are not."""
    page = window.page
    await page.reload()
    await expect(page.locator("h1")).to_have_text(say("client-gone-ended"))
    await expect(page.locator("textarea")).to_have_value(HOSTILE)
    assert await everything_fits(window) == []
    assert await found_by_axe(page, "the lesson is over") == []
    async with page.expect_download() as saved:
        await page.locator(".notice .primary").press("Enter")
    await (await saved.value).save_as(file)
    assert file.read_text("utf-8") == HOSTILE
    await expect(page.get_by_text(say("after-saved"))).to_be_visible()
    await page.get_by_role("button", name=say("client-to-start")).press("Enter")
    await expect(page.locator("#code")).to_have_value("")
    await expect(page.locator("textarea")).to_have_count(0)


async def it_opens_by_itself(lesson: Lesson, file: Path) -> None:
    """The file needs no server, runs nothing, and has the whole course in it."""
    text = file.read_text("utf-8")
    assert not re.search(r"<script|<img|<link|<[^>]*\son\w+=", text)
    debrief = lesson.teacher.view.debrief
    assert debrief is not None
    page = await lesson.seat.page.context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("dialog", lambda dialog: complaints.append(dialog.message))
    await page.goto(file.as_uri())
    assert await page.locator(".own-notes").inner_text() == HOSTILE
    for turn in debrief.turns:
        await expect(page.locator("h3").filter(has_text=turn.title)).to_be_visible()
    await expect(page.locator("h3").filter(has_text=debrief.ending_title)).to_be_visible()
    assert await page.get_attribute("html", "lang") == "nb"
    assert complaints == []
    await page.close()


async def test_a_button_takes_everything_out_of_this_browser(tmp_path: Path) -> None:
    async with a_lesson(tmp_path) as lesson:
        page = lesson.seat.page
        await page.locator(".notepad > button").press("Enter")
        await page.locator(".notepad-sheet textarea").fill("Mitt eget.")
        assert await page.evaluate(STORED) >= 3
        other = await page.context.new_page()
        await other.goto(f"http://127.0.0.1:{lesson.browser.port}/data?language=nb")
        await other.locator("#erase").press("Enter")
        await expect(other.locator("#erased")).to_have_text(say("data-erased"))
        assert await other.evaluate(STORED) == 0
        await other.locator("#erase").press("Enter")
        await expect(other.locator("#erased")).to_have_text(say("data-erase-none"))
        await page.reload()
        await expect(page.locator("#code")).to_have_value("")
