"""Photographs of the pages, for people to look at.

`OUT_OF_AREA_ALBUM=FOLDER` before the command that runs `test_a_class_in_browsers.py` photographs
every page in every phase, at the widths that pupils, teachers and projectors have. Without the
variable nothing is photographed, and the test is as quick as it should be.
"""

from __future__ import annotations

import os
from pathlib import Path

from tests.server.web.chromium import LAPTOP, PHONE, Window

ALBUM = "OUT_OF_AREA_ALBUM"


async def photograph(window: Window, name: str) -> None:
    """One picture of a page as it stands, where somebody wants an album."""
    folder = os.environ.get(ALBUM)
    if folder:
        wide = (window.page.viewport_size or LAPTOP)["width"]
        await window.page.screenshot(path=Path(folder) / f"{name}_{wide}.png")


async def photograph_seat(window: Window, name: str) -> None:
    """A pupil's page on a laptop, and the whole of it on a phone."""
    folder = os.environ.get(ALBUM)
    if not folder:
        return
    page, had = window.page, window.page.viewport_size or LAPTOP
    for size in (LAPTOP, PHONE):
        await page.set_viewport_size({"width": size["width"], "height": size["height"]})
        await page.wait_for_timeout(200)
        path = Path(folder) / f"{name}_{size['width']}.png"
        await page.screenshot(path=path, full_page=size is PHONE)
    await page.set_viewport_size(had)
