"""What axe-core finds on a page that is open."""

from __future__ import annotations

from typing import Any

from axe_playwright_python.base import AXE_SCRIPT, AxeResults
from playwright.async_api import Page

RUN = """async () => {
  const { violations } = await axe.run(document, { resultTypes: ["violations"] });
  return { violations };
}"""


async def found_by_axe(page: Page, where: str) -> list[str]:
    """What stands against the rules, with the place; axe is brought along once for each page."""
    if not await page.evaluate("typeof axe === 'object'"):
        await page.evaluate(AXE_SCRIPT)
    response: dict[str, Any] = await page.evaluate(RUN)
    results = AxeResults(response)
    if results.violations_count == 0:
        return []
    return [f"{where}: {results.generate_report()}"]
