"""A lesson that is open in a real browser, and what a pupil's hands do there."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Locator, Page

from game.scenario.model import Language, Scenario
from game.texts import Catalogue
from tests.content.shelf import scenario as shipped
from tests.end_to_end.hosts import Served, a_server
from tests.end_to_end.pupils import Teacher
from tests.server.web.chromium import Windows, windows

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
async def a_classroom(
    folder: Path, scenario: Scenario | None = None, language: Language = "nb", plan: str = "45"
) -> AsyncIterator[Classroom]:
    """Bosnia 1995, unless said otherwise. At the end no page may have complained of anything."""
    async with (
        a_server(
            folder, scenario or shipped("bosnia_1995"), plan=plan, language=language
        ) as served,
        windows(served.port) as browser,
    ):
        teacher = Teacher(served.port, served.keys.console, language)
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
