"""Eight pupils, a console and a projector play Bosnia 1995 in real browsers, in three languages.

In the middle the network of two of them is cut and given back, and the host is killed and
started again. `tests/server/web/album.py` tells how to photograph every page on the way.
"""

from __future__ import annotations

import asyncio
import os
import sys
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from playwright.async_api import expect

from game.scenario.model import Language
from tests.end_to_end.cables import Cable, a_cable
from tests.end_to_end.class_pages import ClassRoom, Say, SeatPage
from tests.end_to_end.host_processes import HostProcess, a_host, a_port
from tests.end_to_end.pupils import Teacher
from tests.server.web.album import ALBUM
from tests.server.web.chromium import LAPTOP, PHONE, Windows, windows

TAKING = 1200 if ALBUM in os.environ else 300
"""Seconds. Three hundred photographs take as long as the lesson, and longer on a busy machine."""
pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL"),
    pytest.mark.timeout(TAKING),
]

LANGUAGES: tuple[Language, ...] = ("nb", "nn", "en")
PUPILS = 8
ON_CABLE = 2
DISSENTING = {3, 5}
"""The places of those who want something else than the others."""
ARRIVED = ".lobby-seats .manned"
WORDS = "Kvitveisfjellet sa {number}"
LESSON = ("--plan", "90" if ALBUM in os.environ else "45", "--port")
"""The longest plan has pledges, which an album shows as well."""
PHASES = {"briefing", "consultation", "silence", "key", "outcome", "debrief"}


async def gathered(host: HostProcess, cable: Cable, browser: Windows) -> ClassRoom:
    """Everybody opens an address, and the pupils type the code."""
    teacher = Teacher(host.port, host.key)
    await teacher.start()
    assert teacher.welcome is not None
    room = ClassRoom(
        teacher,
        await browser.console(host.key),
        await browser.projector(teacher.welcome.room.partition("#")[2], "nn"),
        [],
    )
    by_cable = Windows(browser.browser, cable.port)
    for number in range(PUPILS):
        where = by_cable if number < ON_CABLE else browser
        size = PHONE if number % 4 == 3 else LAPTOP
        page = SeatPage(await where.seat(language=LANGUAGES[number % 3], size=size))
        if number == 2:
            room.seats.append(page)
            await room.photograph("00_door")
            room.seats.pop()
        await page.join(host.code)
        await teacher.until(lambda n=number: len(teacher.status.participants) == n + 1)
        page.seat = teacher.status.participants[-1].seat or ""
        room.seats.append(page)
    await expect(room.projector.page.locator(ARRIVED)).to_have_count(PUPILS)
    return room


async def all_file(room: ClassRoom, *, but: tuple[SeatPage, ...] = ()) -> None:
    """Everybody but these marks, writes and confirms."""
    writing = [each for each in room.seats if each not in but]
    for number, each in enumerate(writing):
        await each.mark(WORDS.format(number=each.seat), int(number in DISSENTING), number)
    await asyncio.gather(*(each.confirm() for each in writing))


async def the_network_is_cut_for_two(room: ClassRoom, cable: Cable) -> None:
    """They write on meanwhile; when it is back their words are kept, and they confirm them."""
    cut = tuple(room.seats[:ON_CABLE])
    for each in cut:
        await each.mark(f"Før det brast: {each.seat}.", 0)
    await cable.pull()
    for each in cut:
        await each.page.locator(".top .banner").wait_for()
        await each.page.locator("#reason").fill(f"Skrive utan nett: {each.seat}.")
        await each.page.locator(".choose-reserve").last.click()
    await all_file(room, but=cut)
    await room.photograph("03_cut")
    await cable.plug()
    for each in cut:
        await each.back(f"Skrive utan nett: {each.seat}.")
        await each.confirm()
    await room.teacher.until(lambda: room.teacher.status.revealed)
    for each in cut:
        row = next(row for row in room.teacher.status.rows if row.seat == each.seat)
        assert row.cell is not None and row.cell.reason == f"Skrive utan nett: {each.seat}."
        assert list(row.cell.marks.values())[-1] == "reserve"


async def the_host_is_killed(
    room: ClassRoom, host: HostProcess, folder: Path, stack: AsyncExitStack, port: str
) -> None:
    """One half has confirmed; the other is in the middle of a word. Nothing of it is lost."""
    half = PUPILS // 2
    filed, writing = room.seats[:half], room.seats[half:]
    for number, each in enumerate(room.seats):
        await each.mark(f"Før strømmen gikk: {each.seat}.", int(number in DISSENTING), number)
    await asyncio.gather(*(each.confirm() for each in filed))
    where = {each.seat: await each.page.locator(".band .who").inner_text() for each in room.seats}
    await host.kill()
    for each in writing:
        field = each.page.locator("#reason")
        await field.press("End")
        await field.press_sequentially(" Og så?")
    await room.projector.page.locator(".connection").wait_for()
    await room.photograph("08_killed")
    again = await stack.enter_async_context(a_host(folder, *LESSON, port, scenario="bosnia_1995"))
    assert again.port == host.port and again.code == host.code
    for each in filed:
        await each.back(f"Før strømmen gikk: {each.seat}.")
        await expect(each.page.locator(".t-confirmed")).to_be_visible()
    for each in writing:
        await each.back(f"Før strømmen gikk: {each.seat}. Og så?")
        await each.confirm()
    for each in room.seats:
        assert await each.page.locator(".band .who").inner_text() == where[each.seat]
    await expect(room.projector.page.locator(".connection")).to_have_count(0)
    await room.teacher.until(lambda: room.teacher.connected and room.teacher.status.revealed)
    reasons = {row.seat: row.cell.reason for row in room.teacher.status.rows if row.cell}
    assert {each.seat: reasons[each.seat] for each in filed} == {
        each.seat: f"Før strømmen gikk: {each.seat}." for each in filed
    }
    assert all(reasons[each.seat].endswith("Og så?") for each in writing)


async def a_letter_breaks_silence(room: ClassRoom) -> SeatPage:
    """Whoever cannot live with what was tabled writes why; everybody reads it."""
    for each in room.seats:
        begin = each.button("client-begin-letter")
        if await begin.count():
            break
    else:
        raise AssertionError("nobody may break silence")
    await begin.click()
    await each.page.locator("#letter-text").fill("Vi kan ikke leve med dette.")
    await each.page.locator(".t-letter-form .t-choice").first.click()
    await room.photograph("04_letter")
    await each.page.locator("#letter").click()
    await room.teacher.until(lambda: room.teacher.view.round == 2)
    for other in room.seats:
        await expect(other.page.locator(".t-letter-quote")).to_contain_text("leve med dette")
    await room.projector.shows("Vi kan ikke leve med dette.", where="blockquote")
    await room.photograph("05_second_round")
    return each


async def the_outcome_is_watched(room: ClassRoom, name: str) -> None:
    """What followed is on every page; what the governments did when the teacher shows it."""
    screen = room.projector.page
    for step in range(await screen.locator(".dots span").count()):
        await room.photograph(f"{name}_{step}")
        await screen.keyboard.press("ArrowRight")
    shows = Say(room.console.language)("console-show-record")
    await room.console.page.get_by_role("button", name=shows).click()
    await screen.locator(".theirs").wait_for()
    for each in room.seats:
        await expect(each.page.locator(".record")).to_be_visible()
    await room.photograph(f"{name}_record")


async def talked_about_and_taken_home(room: ClassRoom, folder: Path) -> None:
    """Every page of the debrief, on all machines; then each takes its own course home."""
    for number in range(20):
        await room.photograph(f"20_debrief_{number:02}")
        await room.console.page.keyboard.press("ArrowRight")
        onward = [seat.page.locator(".onward .primary") for seat in room.seats]
        if not await onward[0].count():
            break
        await asyncio.gather(*(each.click() for each in onward))
    for each in room.seats[:3]:
        await each.page.locator("textarea").fill(f"Eget notat: {each.seat}")
        async with each.page.expect_download() as saved:
            await each.button("after-save-file").click()
        await (await saved.value).save_as(folder / f"{each.seat}.html")
        kept = (folder / f"{each.seat}.html").read_text("utf-8")
        assert f"Eget notat: {each.seat}" in kept and f'lang="{each.window.language}"' in kept
    end = Say(room.console.language)("step-end")
    await room.console.page.get_by_role("button", name=end).click()
    await room.console.page.locator("dialog .danger").click()
    for each in room.seats:
        await expect(each.page.locator("body")).to_contain_text(each.say("client-gone-ended"))
    await room.photograph("30_ended")


async def test_a_class_plays_bosnia_in_browsers_through_a_cut_and_a_crash(tmp_path: Path) -> None:
    port = a_port()
    async with AsyncExitStack() as stack:
        begun = a_host(tmp_path, *LESSON, port, scenario="bosnia_1995")
        host = await stack.enter_async_context(begun)
        cable = await stack.enter_async_context(a_cable(host.port))
        browser = await stack.enter_async_context(windows(host.port))
        room = await gathered(host, cable, browser)
        stack.push_async_callback(room.teacher.stop)
        await room.photograph("01_lobby")
        await room.press()
        await room.each("read_in")
        await room.photograph("01_read_in")

        await room.press()
        await the_network_is_cut_for_two(room, cable)
        await room.photograph("03_revealed")
        await room.reach("silence")
        await a_letter_breaks_silence(room)
        await room.reach("outcome")
        await the_outcome_is_watched(room, "06_outcome")

        await room.reach("consultation")
        await the_host_is_killed(room, host, tmp_path, stack, port)
        while room.teacher.view.phase != "outcome":
            await room.press()
        await the_outcome_is_watched(room, "10_outcome")
        await room.reach("debrief")
        await talked_about_and_taken_home(room, tmp_path)
        assert PHASES <= room.seen
        assert room.complaints == []
