"""A teacher's hands at the console, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable

from playwright.async_api import Page, expect

from game.core.state import State
from tests.end_to_end.hosts import Served
from tests.patience import until
from tests.server.web.axe import found_by_axe
from tests.server.web.chromium import Window


class Hands:
    """A teacher without a mouse: everything has a name, can be focused and obeys Enter."""

    def __init__(self, served: Served, window: Window) -> None:
        self.served = served
        self.window = window

    @property
    def page(self) -> Page:
        return self.window.page

    @property
    def state(self) -> State:
        return self.served.running.session.ledger.state

    async def press(self, name: str, where: str = "body", number: int = 0) -> None:
        """Press the button of this name."""
        inside = self.page.locator(where)
        button = inside.get_by_role("button", name=name, exact=True).nth(number)
        await button.focus()
        assert await button.evaluate("each => each === document.activeElement"), name
        await self.page.keyboard.press("Enter")

    async def onwards(self) -> None:
        """The next sensible step is one key away, from wherever one is."""
        ready = "#next-step:not([aria-disabled])"
        await self.page.wait_for_selector(ready)
        await self.page.keyboard.press("Control+Enter")

    async def until(self, true: Callable[[State], object]) -> None:
        await until(lambda: true(self.state))

    async def leave(self) -> None:
        await self.page.keyboard.press("Escape")
        await expect(self.page.locator("dialog")).to_have_count(0)

    async def readable(self, what: str) -> None:
        """Nothing too small, cut off or outside, and nothing that axe finds."""
        assert await self.window.unreadable() == [], what
        assert await found_by_axe(self.page, what) == []
