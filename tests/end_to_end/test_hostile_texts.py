"""Texts that are meant to do harm are shown as they were written, and do nothing, anywhere.

They come from a pupil's page and from sockets, and go through every page, the log and the exports.
"""

from __future__ import annotations

import asyncio
import csv
import io
import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import httpx
import pytest

from game.core import commands as c
from game.protocol.plain import plain
from tests.end_to_end.class_pages import Say, SeatPage
from tests.end_to_end.delegates import Delegate
from tests.end_to_end.hostile import INJECT, LETTER, REASONS
from tests.end_to_end.hosts import Served
from tests.server.web.chromium import Window
from tests.server.web.classroom import Classroom, a_classroom
from tests.server.web.seat_tables import Around

SEATS = 9
LETTERS_OF_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d")
DANGEROUS = {"script", "img", "svg", "iframe", "object", "a", "link", "form", "input"}
BECAME_MARKUP = """() => [
  ...document.querySelectorAll("[onerror], [onload], [onclick], [onmouseover], [srcdoc]"),
  ...document.querySelectorAll("img[src='x'], a[href^='javascript:'], h1[style], main b, iframe"),
].map((each) => each.outerHTML).concat(window.owned ? ["owned"] : [])"""


def seen(text: str) -> str:
    """A text as one reads it: what nobody sees is gone, and blanks are one."""
    return " ".join(plain(text).split())


class Opened(HTMLParser):
    """A page's elements, and its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.words += data


class Story:
    """A lesson in which all that is written is hostile."""

    def __init__(self, around: Around, page: SeatPage, others: list[Window]) -> None:
        self.around = around
        self.page = page
        self.others = others

    async def everywhere(self) -> None:
        """Nothing became markup on any page."""
        for window in (self.page.window, *self.others):
            assert await window.page.evaluate(BECAME_MARKUP) == [], window.page.url

    async def file(self, texts: list[str]) -> None:
        """One is typed on the page, the others come from sockets."""
        await self.around.reach("consultation")
        await self.page.shown("consultation")
        await self.page.mark(texts[0], 0)
        await self.page.confirm()
        for delegate, text in zip(self.around.delegates, texts[1:], strict=True):
            position = delegate.position(text)
            await delegate.give(c.EditPosition(**delegate.moment, position=position))
            await delegate.agree()
        await self.around.teacher.until(lambda: self.around.teacher.status.revealed)

    async def read(self, texts: list[str]) -> None:
        """All of them can be read in the next phase, and on the console."""
        await self.around.reach("silence")
        await self.page.shown("silence")
        said = await self.page.page.locator(".t-reasons .t-reason").all_inner_texts()
        assert [" ".join(each.split()) for each in said] == [seen(each) for each in texts]
        console = self.others[0].page
        await console.get_by_role("button", name=Say("nb")("console-tool-texts")).click()
        rows = await console.locator(".text-row").all_inner_texts()
        shown = [" ".join(each.split()) for each in rows]
        assert all(any(seen(text) in each for each in shown) for text in texts)
        await self.everywhere()
        await console.keyboard.press("Escape")

    async def write_a_letter(self) -> None:
        """It stands large on the projector."""
        delegates = self.around.delegates
        writer = next(d for d in delegates if d.view.silence and d.view.silence.may_break)
        assert writer.view.silence is not None
        await writer.give(c.BeginLetter(**writer.moment))
        option = {"option": writer.view.silence.letter_options[0]}
        await writer.give(c.BreakSilence(**writer.moment, reason=LETTER, **option))
        await self.around.teacher.until(lambda: self.around.teacher.view.round == 2)
        quote = self.others[1].page.locator("blockquote p")
        await quote.wait_for()
        assert " ".join((await quote.inner_text()).split()) == seen(LETTER)
        await self.around.teacher.give(c.AddInject(text=INJECT))
        await self.others[1].shows(seen(INJECT), where=".fresh")
        await self.page.window.shows(seen(INJECT), where=".banners")
        await self.everywhere()

    async def talk(self, texts: list[str]) -> None:
        """Everything is read once more in the debrief."""
        while self.around.teacher.view.phase != "debrief":
            await self.around.close()
        await self.page.shown("debrief")
        page, told = self.page.page, ""
        choice = page.locator(".contents select")
        for number in range(await choice.locator("option").count()):
            await choice.select_option(str(number))
            told += " ".join((await page.locator("main").text_content() or "").split())
            await self.others[1].page.keyboard.press("ArrowRight")
            await self.everywhere()
        assert [text for text in texts if seen(text) not in told] == []


async def gathered(room: Classroom) -> Story:
    """One pupil at a page and eight at sockets; console, projector and board look on."""
    served, browser, teacher = room.served, room.browser, room.teacher
    page = SeatPage(await browser.seat(language="en"))
    await page.join(served.keys.code)
    await teacher.until(lambda: len(teacher.status.participants) == 1)
    delegates = [Delegate(served.port, served.keys.code) for _ in range(SEATS - 1)]
    for delegate in delegates:
        await delegate.start()
    console = await browser.console(served.keys.console)
    projector = await browser.projector(served.keys.room, "nn")
    board = await browser.board(served.keys.console)
    around = Around(teacher, browser, served.keys.code, delegates)
    await around.teacher.give(c.Begin())
    await teacher.until(lambda: teacher.view.phase == "briefing")
    await page.read_in()
    return Story(around, page, [console, projector, board])


async def exported(served: Served, form: str) -> str:
    where = f"http://127.0.0.1:{served.port}"
    async with httpx.AsyncClient(trust_env=False) as client:
        body = {"key": served.keys.console, "form": form, "language": "nb"}
        answer = await client.post(f"{where}/export", json=body, headers={"Origin": where})
    assert answer.status_code == 200
    return answer.content.decode("utf-8-sig")


def texts_in(entries: Any) -> set[str]:
    """Every text in a log."""
    if isinstance(entries, str):
        return {entries}
    if isinstance(entries, dict):
        entries = list(entries.values())
    return set().union(*map(texts_in, entries)) if isinstance(entries, list) else set()


async def harmless_at_home(served: Served, texts: list[str]) -> None:
    """Page, table and log hold every text, and none of them as anything but a text."""
    page = Opened(await exported(served, "html"))
    words = " ".join(page.words.split())
    assert [text for text in texts if seen(text) not in words] == []
    assert not page.tags & DANGEROUS
    assert not {name for name in page.attributes if name.startswith("on") or name == "src"}
    rows = list(csv.reader(io.StringIO(await exported(served, "csv"), newline=""), delimiter=";"))
    assert len({len(row) for row in rows}) == 1
    cells = [cell for row in rows for cell in row]
    assert not [cell for cell in cells if cell.startswith(LETTERS_OF_A_FORMULA)]
    told = {" ".join(cell.removeprefix("'").split()) for cell in cells}
    reasons = [text for text in texts if text in REASONS]
    assert [text for text in reasons if seen(text.removeprefix("'")) not in told] == []
    log = {" ".join(text.split()) for text in texts_in(json.loads(await exported(served, "json")))}
    assert [text for text in texts if seen(text) not in log] == []


async def test_a_hostile_text_is_only_ever_a_text(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with a_classroom(tmp_path) as room:
        story = await gathered(room)
        around = story.around
        try:
            first, second = list(REASONS[:SEATS]), list(REASONS[SEATS:])
            await story.file(first)
            await story.read(first)
            await story.write_a_letter()
            await around.reach("consultation", 2)
            await story.file(second)
            await story.read(second)
            written = [*first, *second, LETTER]
            await story.talk(written)
            await harmless_at_home(room.served, written)
        finally:
            await asyncio.gather(*(each.stop() for each in around.delegates))
        assert story.page.alerts == []
        assert not [text for text in written if text in caplog.text]
