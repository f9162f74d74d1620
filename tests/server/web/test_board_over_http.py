"""The board where no socket lives: all its lines share the few requests of a browser."""

from __future__ import annotations

from pathlib import Path

from playwright.async_api import expect

from tests.content.shelf import scenario as shipped
from tests.end_to_end.hosts import a_server
from tests.server.web.board_hands import Board
from tests.server.web.chromium import CONSOLE, windows
from tests.server.web.test_board import LONDON, SEATS


async def test_all_delegations_play_a_turn_at_one_machine_over_plain_http(tmp_path: Path) -> None:
    async with (
        a_server(tmp_path, shipped("bosnia_1995"), plan="45") as served,
        windows(served.port) as browser,
    ):
        context = await browser.browser.new_context(
            viewport={"width": CONSOLE["width"], "height": CONSOLE["height"]}, locale="en-GB"
        )
        await context.route_web_socket("**/socket", lambda socket: socket.close())
        page = await context.new_page()
        window = browser.take_in(page, "en")
        await page.goto(f"http://127.0.0.1:{served.port}/board#{served.keys.console}")
        board = Board(served, window)
        await page.get_by_role("button", name="All delegations").press("Enter")
        seats = set(board.state.scenario.seats)
        await board.until(lambda: {who.seat for who in board.state.participants.values()} == seats)
        await expect(page.locator(".b-seat.ours")).to_have_count(SEATS)
        await board.onwards()
        await board.shows("briefing")
        await board.onwards()
        await board.shows("consultation")
        await board.enter(LONDON)
        await board.all_filed(SEATS)
        filed = board.council.playing.positions
        assert {filed[seat].position.reason for seat in seats} == {"Said aloud at the table."}
        await board.onwards()
        await board.shows("silence")
        connected = served.running.session.connections
        assert len([each for each in connected if each.viewer.participant]) == SEATS
        assert browser.complaints == []
