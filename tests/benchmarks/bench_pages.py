"""How fast the pages are here, and what they weigh: `python3 -m tests.benchmarks.bench_pages`.

Three things are measured: from opening an address to the moment the page can be used, each time in
a fresh browser context without anything kept; the bytes, as they are sent and unpacked; and from
the teacher's command to the moment that the last page has painted the new phase. That is done with
one pupil's page, a console and a projector, and again with eight pupils' pages: in a class each has
a processor of its own, here all ten are drawn on those of one machine.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from statistics import median

from playwright.async_api import Page

from game.core import commands as c
from tests.content.shelf import scenario as shipped
from tests.end_to_end.hosts import Served, a_server
from tests.end_to_end.pupils import Teacher
from tests.server.web.chromium import Window, Windows, windows
from tests.server.web.weight import weigh

PUPILS = (1, 8)
OPENINGS = 7
PHASES = 14
USABLE = {"pupil": "#code", "console": "#next-step", "projector": ".big-code"}
FIRST = """selector => new Promise((told) => {
  const look = () => document.querySelector(selector)
    ? requestAnimationFrame(() => setTimeout(() => told(performance.now())))
    : requestAnimationFrame(look);
  look();
})"""
"""When there was something to use and it had been painted, in ms since the navigation began."""
WATCH = """() => {
  const seen = () => document.querySelector("#page").innerText;
  window.painted = [];
  let before = seen();
  new MutationObserver(() => {
    const head = document.querySelector(".steps [aria-current], .heading h2, .where p");
    const now = head ? head.innerText : "";
    if (now === before) return;
    before = now;
    requestAnimationFrame(() => setTimeout(() => window.painted.push([Date.now(), now])));
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}"""
LAST = "() => window.painted.length ? window.painted[window.painted.length - 1][0] : 0"


async def openings(browser: Windows, served: Served) -> None:
    """From the address to the first use."""
    ways: dict[str, Callable[[], Awaitable[Window]]] = {
        "pupil": browser.seat,
        "console": lambda: browser.console(served.keys.console),
        "projector": lambda: browser.projector(served.keys.room, "nb"),
    }
    for name, way in ways.items():
        times = []
        for _ in range(OPENINGS):
            window = await way()
            times.append(await window.page.evaluate(FIRST, USABLE[name]))
            weight = await weigh(window.page)
            await window.page.context.close()
        times.sort()
        print(
            f"{name:10} usable after {median(times):5.0f} ms (best {times[0]:.0f}, longest "
            f"{times[-1]:.0f}); {weight.files} files, {weight.sent / 1000:.0f} kB sent, "
            f"{weight.whole / 1000:.0f} kB unpacked"
        )


async def phases(browser: Windows, served: Served, teacher: Teacher, pupils: int) -> None:
    """From the teacher's command to the last page that shows the next phase."""
    pages: list[Page] = [
        (await browser.console(served.keys.console)).page,
        (await browser.projector(served.keys.room, "nb")).page,
    ]
    for _ in range(pupils):
        page = (await browser.seat(served.keys.code)).page
        await page.locator(".join-form .primary").click()
        await page.locator("header.band").wait_for()
        pages.append(page)
    await teacher.do(c.Begin())
    for page in pages[2:]:
        await page.locator("main .primary").click()
        await page.locator("main .primary").click()
    for page in pages:
        await page.wait_for_timeout(300)
        await page.evaluate(WATCH)
    took: list[float] = []
    first: list[float] = []
    for _ in range(PHASES):
        view = teacher.view
        place = {"council": "c1", "moment": view.moment}
        for page in pages:
            await page.evaluate("window.painted = []")
        await asyncio.sleep(0.5)
        given = time.time() * 1000
        tie = view.phase == "chair"
        command = c.TableOption(**place, option=view.tied[0]) if tie else c.ClosePhase(**place)
        await teacher.do(command)
        await asyncio.sleep(1.5)
        shown = [await page.evaluate(LAST) for page in pages]
        if not all(shown):
            raise RuntimeError(f"{shown.count(0)} pages did not show what follows {view.phase}")
        took.append(max(shown) - given)
        first.append(median(shown) - given)
        if teacher.view.phase == "debrief":
            break
    print(
        f"{len(pages)} pages, {len(took)} phase changes: the last page has it after "
        f"{median(took):.0f} ms, the middle one after {median(first):.0f} ms, at the median"
    )


async def main() -> None:
    for pupils in PUPILS:
        with tempfile.TemporaryDirectory() as folder:
            async with (
                a_server(Path(folder), shipped("bosnia_1995"), plan="60") as served,
                windows(served.port) as browser,
            ):
                if pupils == PUPILS[0]:
                    await openings(browser, served)
                teacher = Teacher(served.port, served.keys.console)
                await teacher.start()
                await phases(browser, served, teacher, pupils)
                await teacher.stop()


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
