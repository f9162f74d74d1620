"""What a page loads, and how long it takes until somebody can use it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from playwright.async_api import Page

LOADED = """() => [...performance.getEntriesByType("navigation"),
                   ...performance.getEntriesByType("resource")]
  .map(({ name, encodedBodySize, decodedBodySize }) => ({
    path: new URL(name).pathname, sent: encodedBodySize, whole: decodedBodySize }))
  .filter(({ path }) => !/^\\/assets\\/(fonts|maps)\\//.test(path))"""


@dataclass(frozen=True)
class Weight:
    """Bytes of a page before fonts and map: as they are sent, and unpacked."""

    files: int
    sent: int
    whole: int


async def weigh(page: Page) -> Weight:
    """All that the page has loaded, once nothing more comes."""
    await page.wait_for_load_state("networkidle")
    loaded: list[dict[str, Any]] = await page.evaluate(LOADED)
    return Weight(
        len(loaded), sum(each["sent"] for each in loaded), sum(each["whole"] for each in loaded)
    )
