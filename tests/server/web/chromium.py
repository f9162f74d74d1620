"""A real browser for the pages: opens them, and says what a reader could not read."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from playwright.async_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    async_playwright,
    expect,
)

from game.scenario.model import Language
from tests.patience import PATIENCE

CONSOLE = {"width": 1366, "height": 768}
PROJECTOR = {"width": 1280, "height": 720}
LAPTOP = {"width": 1366, "height": 768}
PHONE = {"width": 320, "height": 640}
FROM_EIGHT_METRES = 24
AT_A_DESK = 14
AT_A_SEAT = 16
NOBODY_ELSE = "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
"""No other host can be reached."""
expect.set_options(timeout=1000 * PATIENCE)
LOCALES = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}

UNREADABLE = """smallest => {
  const found = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const said = text.textContent.trim();
    const element = text.parentElement;
    if (!said || element.closest(".unseen, .skip, .news, noscript")) continue;
    if (element.closest("details:not([open]) > :not(summary)")) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    if (!box.width) continue;
    const map = element.closest("svg");
    const scale = map ? map.getBoundingClientRect().width / map.viewBox.baseVal.width : 1;
    const size = parseFloat(getComputedStyle(element).fontSize) * scale;
    if (size < smallest - 0.1) found.add(`${size.toFixed(1)} px: ${said}`);
    if (box.left < -1 || box.right > innerWidth + 1) found.add(`outside: ${said}`);
    for (let around = element; around; around = around.parentElement) {
      if (getComputedStyle(around).overflowY !== "hidden") continue;
      const edge = around === document.body ? innerHeight : around.getBoundingClientRect().bottom;
      if (box.bottom > edge + 2) found.add(`cut off: ${said}`);
    }
  }
  const names = [...document.querySelectorAll(".map text")].map((name) => {
    const { left, right, top, bottom } = name.getBoundingClientRect();
    const lead = (bottom - top) / 4;
    return { said: name.textContent, left, right, top: top + lead, bottom: bottom - lead };
  });
  names.forEach((a, index) => names.slice(index + 1).forEach((b) => {
    const apart = a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
    if (!apart) found.add(`on the map: ${a.said} over ${b.said}`);
  }));
  return [...found];
}"""


@dataclass
class Window:
    """A page that is open, and all that it complained of."""

    page: Page
    language: Language
    smallest: int
    complaints: list[str] = field(default_factory=list)

    async def unreadable(self) -> list[str]:
        """Texts that are too small, cut off, or outside the window."""
        found: list[str] = await self.page.evaluate(UNREADABLE, self.smallest)
        return found

    async def wider(self) -> int:
        """By how many pixels the page is wider than its window."""
        wide: int = await self.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        return max(0, wide)

    async def unreadable_at_home(self) -> list[str]:
        """What cannot be read at a phone's or a laptop's width; a laptop's is left."""
        found: list[str] = []
        for size in (PHONE, LAPTOP):
            await self.page.set_viewport_size({"width": size["width"], "height": size["height"]})
            found += await self.unreadable_when_settled()
            if await self.wider():
                found.append(f"sideways at {size['width']}: {self.language}")
        return found

    async def unreadable_when_settled(self) -> list[str]:
        """What is still unreadable when a page has had time to lay itself out anew."""
        for _ in range(30):
            await self.page.wait_for_timeout(60)
            if not await self.unreadable():
                return []
        return await self.unreadable()

    async def shows(self, text: str, where: str) -> None:
        """Wait until the page says this there."""
        await self.page.locator(where).filter(has_text=text).wait_for()


@dataclass
class Windows:
    """A browser at one server."""

    browser: Browser
    port: int
    open: list[Window] = field(default_factory=list)

    async def console(self, key: str, language: Language = "nb") -> Window:
        return await self._open(f"console#{key}", CONSOLE, AT_A_DESK, language)

    async def board(self, key: str, language: Language = "nb") -> Window:
        """The one machine of a class that has no others."""
        return await self._open(f"board#{key}", CONSOLE, AT_A_DESK, language)

    async def projector(self, key: str, language: Language) -> Window:
        return await self._open(f"room#{key}", PROJECTOR, FROM_EIGHT_METRES, language)

    @property
    def complaints(self) -> list[str]:
        return [each for window in self.open for each in window.complaints]

    async def seat(
        self, code: str = "", language: Language = "nb", size: dict[str, int] = LAPTOP
    ) -> Window:
        """A pupil's machine that opens the address, with the code after `#` or without."""
        address = f"#{code}" if code else ""
        return await self._open(address, size, AT_A_SEAT, language)

    async def tab(self, window: Window) -> Window:
        """Another tab of the same browser, at the pupils' address."""
        return await self._enter(window.page.context, "", window.smallest, window.language)

    async def board_again(self, window: Window, key: str) -> Window:
        """The board, opened again in the same browser."""
        return await self._enter(window.page.context, f"board#{key}", AT_A_DESK, window.language)

    def take_in(self, page: Page, language: Language) -> Window:
        """A page that another one opened."""
        window = Window(page, language, AT_A_DESK)
        self._listen(window)
        self.open.append(window)
        return window

    async def _open(
        self, address: str, size: dict[str, int], smallest: int, language: Language
    ) -> Window:
        context = await self.browser.new_context(
            viewport={"width": size["width"], "height": size["height"]},
            locale=LOCALES[language],
            reduced_motion="reduce",
        )
        return await self._enter(context, address, smallest, language)

    async def _enter(
        self, context: BrowserContext, address: str, smallest: int, language: Language
    ) -> Window:
        context.set_default_timeout(1000 * PATIENCE)
        page = await context.new_page()
        window = Window(page, language, smallest)
        self._listen(window)
        await page.goto(f"http://127.0.0.1:{self.port}/{address}")
        self.open.append(window)
        return window

    def _listen(self, window: Window) -> None:
        own = (f"http://127.0.0.1:{self.port}/", f"ws://127.0.0.1:{self.port}/", "data:", "blob:")

        def said(message: ConsoleMessage) -> None:
            if message.type in ("error", "warning"):
                window.complaints.append(message.text)

        def asked(request: Request) -> None:
            if not request.url.startswith(own):
                window.complaints.append(f"asked for {request.url}")

        window.page.on("console", said)
        window.page.on("pageerror", lambda error: window.complaints.append(str(error)))
        window.page.on("request", asked)


@asynccontextmanager
async def windows(port: int) -> AsyncIterator[Windows]:
    """Chromium, without a screen, until the end of the block."""
    program = shutil.which("chromium")
    if program is None:
        pytest.skip("the program chromium is missing")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=program,
            args=[
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                f"--host-resolver-rules={NOBODY_ELSE}",
            ],
        )
        try:
            yield Windows(browser, port)
        finally:
            await browser.close()
            await asyncio.sleep(0)
