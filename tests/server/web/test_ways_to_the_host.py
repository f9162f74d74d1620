"""Which address leads where, what gets through it, and who is told."""

from __future__ import annotations

from pathlib import Path

from playwright.async_api import expect

from tests.end_to_end.hosts import a_server
from tests.patience import until
from tests.server.web.axe import found_by_axe
from tests.server.web.chromium import windows
from tests.server.web.console_hands import Hands


async def test_the_console_opens_on_another_machine_and_the_pupils_address_never_leads_there(
    tmp_path: Path,
) -> None:
    async with a_server(tmp_path) as served, windows(served.port) as browser:
        elsewhere = await browser.console(served.keys.console, "en")
        await elsewhere.page.locator("#next-step").wait_for()
        without = await browser.console("", "en")
        await without.shows("This page opens with the teacher’s address", "h1")
        context = await browser.browser.new_context(
            extra_http_headers={"X-Forwarded-For": "10.0.0.20"}
        )
        pupil = await context.new_page()
        bodies: list[str] = []
        for path in ("", "desktop", "reach", "console", "room", "accessibility", "data"):
            answer = await pupil.goto(f"http://127.0.0.1:{served.port}/{path}")
            assert answer is not None
            bodies.append(await answer.text())
        for secret in (served.keys.console, served.keys.room):
            assert secret not in "".join(bodies)
        assert "/console#" not in "".join(bodies)


async def test_a_pupils_machine_finds_out_what_gets_through_and_tells_the_teacher(
    tmp_path: Path,
) -> None:
    async with a_server(tmp_path) as served, windows(served.port) as browser:
        address = f"127.0.0.1:{served.port}"
        context = await browser.browser.new_context(
            extra_http_headers={"X-Forwarded-For": "10.0.0.20"}, locale="nn-NO"
        )
        page = await context.new_page()
        complaints: list[str] = []
        page.on("console", lambda message: complaints.append(message.text))
        book = served.house.examiner.book
        await page.goto(f"http://{address}/reach")
        await page.locator('[data-check="live"][data-state="open"]').wait_for()
        await expect(page.locator('[data-check="clock"]')).to_contain_text("Klokka går rett.")
        assert await found_by_axe(page, "reach") == []
        assert complaints == []
        await page.route_web_socket("**/reach/socket", lambda socket: socket.close())
        await page.goto(f"http://{address}/reach")
        blocked = page.locator('[data-check="live"][data-state="blocked"]')
        await expect(blocked).to_contain_text("med vanlege førespurnader")
        await until(lambda: book.heard()[address].blocked)
        heard = book.heard()[address]
        assert (heard.machines, heard.kept, heard.blocked, heard.proxied) == (2, 1, 1, 2)
        assert len(book.clocks()) == 2 and abs(book.clocks()[0]) <= 2
        assert "10.0.0.20" not in repr(book)


async def test_the_address_that_the_teacher_picks_stands_everywhere_at_once(
    tmp_path: Path,
) -> None:
    async with a_server(tmp_path) as served, windows(served.port) as browser:
        first, second = f"127.0.0.1:{served.port}", f"localhost:{served.port}"
        house = served.house
        both = lambda: house.chosen.first((first, second))  # noqa: E731
        object.__setattr__(house, "addresses", both)
        house.examiner.addresses = both
        hands = Hands(served, await browser.console(served.keys.console, "en"))
        room = await browser.projector(served.keys.room, "nb")
        await room.shows(first, ".address")
        await hands.press("Network", ".top")
        choice = hands.page.locator(".address-choice input").nth(1)
        await choice.focus()
        await hands.page.keyboard.press("Space")
        await expect(hands.page.locator(".address-choice.chosen")).to_contain_text(second)
        await hands.leave()
        await expect(hands.page.locator(".top .join")).to_contain_text(second)
        drawn = hands.page.locator(".join-card .qr")
        assert f"address={second}".replace(":", "%3A") in (await drawn.get_attribute("src") or "")
        await room.shows(second, ".address")
        assert browser.complaints == []
