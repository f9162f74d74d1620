"""Two ways to use a pupil's page without seeing it or without a mouse.

Both find their way by roles and accessible names alone, so whatever has none cannot be used.
"""

from __future__ import annotations

import re

from playwright.async_api import Locator, Page, expect

from game.scenario.model import Language
from tests.end_to_end.class_pages import Say

PLACES = 200
"""More presses of the Tab key than any screen has places."""


class ByNames:
    """Whoever hears the page: everything is reached through the accessibility tree."""

    def __init__(self, page: Page, language: Language) -> None:
        self.page = page
        self.say = Say(language)

    async def press(self, name: str) -> None:
        await self._press(self.page.get_by_role("button", name=name, exact=True))

    async def choose(self, group: str, choice: str | int) -> None:
        """Choose in a group, by name or by number."""
        radios = self.page.get_by_role("group", name=group, exact=True).get_by_role("radio")
        wanted = self.page.get_by_role("group", name=group, exact=True).get_by_role(
            "radio", name=re.compile(rf"^{re.escape(choice)}" if isinstance(choice, str) else "")
        )
        await self._choose(wanted.nth(choice) if isinstance(choice, int) else wanted, radios)

    async def write(self, label: str, text: str) -> None:
        await self._write(self.page.get_by_label(label, exact=True), text)

    async def next_in_each(self, label: str) -> None:
        """Take the next entry in each list of this name."""
        for each in await self.page.get_by_role("combobox", name=label, exact=True).all():
            await self._next(each)

    async def heads(self, name: str | re.Pattern[str]) -> None:
        """The screen has one heading, with this name, and it is where reading begins."""
        await expect(self.page.get_by_role("heading", level=1)).to_have_text(name)
        await expect(self.page.get_by_role("heading", level=1)).to_be_focused()

    async def heard(self, words: str) -> None:
        """The words are in the tree somewhere."""
        await expect(self.page.get_by_text(words).first).to_be_visible()

    async def letters(self) -> list[str]:
        """The options that can be marked."""
        pattern = re.escape(self.say("seat-table-our-mark", letter="¤")).replace("¤", "(.)")
        await expect(self.page.get_by_label(self.say("client-reason"))).to_be_visible()
        heard = await self.page.get_by_role("main").aria_snapshot()
        return re.findall(f'group "{pattern}"', heard)

    async def _press(self, button: Locator) -> None:
        await button.click()

    async def _choose(self, wanted: Locator, group: Locator) -> None:
        await wanted.check(force=True)  # The radio lies under its label.

    async def _write(self, field: Locator, text: str) -> None:
        await field.fill(text)

    async def _next(self, choice: Locator) -> None:
        await choice.select_option(index=1)


class ByKeyboard(ByNames):
    """Whoever has no mouse: nothing but `page.keyboard` ever touches the page."""

    async def _go(self, *places: Locator) -> None:
        """Press the Tab key until one of these has the focus."""
        handles = [await each.element_handle() for each in places]
        for _ in range(PLACES):
            if await self.page.evaluate("all => all.includes(document.activeElement)", handles):
                return
            await self.page.keyboard.press("Tab")
        raise AssertionError(f"the keyboard does not reach {places}")

    async def _press(self, button: Locator) -> None:
        await self._go(button)
        await self.page.keyboard.press("Enter")

    async def _choose(self, wanted: Locator, group: Locator) -> None:
        """Into the group with Tab, through it with the arrows."""
        await self._go(*await group.all())
        for _ in range(await group.count()):
            if await wanted.evaluate("it => document.activeElement === it"):
                break
            await self.page.keyboard.press("ArrowDown")
        await self.page.keyboard.press("Space")
        await expect(wanted).to_be_checked()

    async def _write(self, field: Locator, text: str) -> None:
        await self._go(field)
        await self.page.keyboard.press("Control+a")
        await self.page.keyboard.insert_text(text)

    async def _next(self, choice: Locator) -> None:
        await self._go(choice)
        await self.page.keyboard.press("ArrowDown")
