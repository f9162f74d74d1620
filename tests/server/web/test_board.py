"""A class without machines plays at one, with papers, a projector and the teacher's keyboard."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import expect

from game.core.seeing import seat_view
from tests.content.shelf import scenario as shipped
from tests.end_to_end.hosts import a_server
from tests.end_to_end.pupils import Teacher
from tests.server.web.album import photograph
from tests.server.web.axe import found_by_axe
from tests.server.web.board_hands import Board
from tests.server.web.chromium import Windows, windows

SEATS = 9
TWO_MINUTES = 120
# In the order of the table: what is ticked for A to D and preferred; the UN has terms to choose.
LONDON = ("1235A", "2134B", "1253A", "1", "2133B", "1235A", "1233A", "2134B", "1322A")
MARKALE = ("2133B", "1323A", "2133B", "11", "2133B", "2133B", "2133B", "2133B", "3123B")


@asynccontextmanager
async def a_board(folder: Path, plan: str) -> AsyncIterator[tuple[Board, Windows]]:
    """The board, opened from the console in one click, with all delegations at it."""
    scenario = shipped("bosnia_1995")
    async with (
        a_server(folder, scenario, plan=plan) as served,
        windows(served.port) as browser,
    ):
        console = await browser.console(served.keys.console, "en")
        asked: list[str] = []
        console.page.context.on("request", lambda request: asked.append(request.url))
        opening = console.page.get_by_role("link", name="With one machine")
        async with console.page.context.expect_page() as opened:
            await opening.press("Enter")
        window = browser.take_in(await opened.value, "en")
        board = Board(served, window)
        await window.page.get_by_role("button", name="All delegations").press("Enter")
        await board.until(lambda: taken(board) == set(scenario.seats))
        await expect(window.page.locator(".b-seat.ours")).to_have_count(SEATS)
        yield board, browser
        assert not any(served.keys.console in url for url in asked)
        assert browser.complaints == []


def taken(board: Board) -> set[str | None]:
    return {who.seat for who in board.state.participants.values()}


async def readable(board: Board, what: str) -> None:
    """Nothing too small, cut off or outside, and nothing that axe finds."""
    assert await board.window.unreadable() == [], what
    assert await found_by_axe(board.page, what) == []


async def test_a_class_plays_a_whole_lesson_at_one_machine(tmp_path: Path) -> None:
    async with a_board(tmp_path, "45") as (board, browser):
        await readable(board, "before the lesson")
        await role_cards_and_papers_beforehand(board)
        await a_reload_keeps_the_seats(board)
        projector = await browser.projector(board.served.keys.room, "en")
        await board.onwards()
        await the_papers_of_a_turn(board)
        await positions_are_typed(board)
        await silence_is_broken_by_a_letter(board)
        await projector.shows("Council", "main")
        await board.onwards()
        await a_turn_with_facts_notes_and_the_key(board)
        while board.council.phase != "debrief":
            await board.onwards()
        await board.page.get_by_role("link", name="To the console").wait_for()
        assert await projector.unreadable() == []


async def role_cards_and_papers_beforehand(board: Board) -> None:
    page = board.page
    await page.get_by_role("button", name="Papers to print").press("Enter")
    cards = await board.papers("cards")
    assert await found_by_axe(page, "papers") == []
    assert len(cards) == 2 * SEATS
    roles = board.state.scenario.roles
    for seat, card in zip(board.state.scenario.seats, cards[::2], strict=True):
        for other in board.state.scenario.seats:
            assert (roles[other].card.want.in_("en") in card) == (seat == other)
    assert len(await board.papers("letters")) == SEATS
    # London has a leaf for each delegation, the two turns after it have two.
    assert len(await board.papers("ahead")) == SEATS * (2 + 4 + 4)
    await page.keyboard.press("Escape")


async def a_reload_keeps_the_seats(board: Board) -> None:
    await board.page.reload()
    await expect(board.page.locator(".b-seat.ours")).to_have_count(SEATS)
    await expect(board.page.locator(".presence")).to_have_text("9 delegations at this machine")
    assert len(board.state.participants) == SEATS


async def the_papers_of_a_turn(board: Board) -> None:
    await board.shows("briefing")
    await board.page.get_by_role("button", name="Papers of this turn").press("Enter")
    texts = await board.papers("turn")
    assert len(texts) == 2 * SEATS
    for seat, front, back in zip(board.state.scenario.seats, texts[::2], texts[1::2], strict=True):
        view = seat_view(board.state, "c1", seat, "en", 0)
        assert view.turn is not None and view.turn.briefing.private is not None
        for said in (view.turn.briefing.opening, view.turn.briefing.private):
            assert " ".join(said.split()) in " ".join(front.split())
        assert all(option.title in back for option in view.turn.options)
    await board.page.keyboard.press("Escape")


async def positions_are_typed(board: Board) -> None:
    """Nine papers, one key for each tick, in far less than two minutes."""
    await board.onwards()
    await board.shows("consultation")
    began = time.monotonic()
    await board.enter(LONDON)
    await board.all_filed(SEATS)
    assert time.monotonic() - began < TWO_MINUTES / 4
    filed = board.council.playing.positions
    options = [option.id for option in board.state.turn_of(board.council).options]
    words = {"1": "accept", "2": "cannot"}
    for seat, keys in zip(board.state.scenario.seats, LONDON, strict=True):
        position = filed[seat].position
        assert position.reason == "Said aloud at the table."
        if len(keys) == 1:
            assert position.terms is not None
            continue
        assert [position.marks[each].value for each in options] == [
            words.get(key, "reserve") for key in keys[:4]
        ]
        assert position.preferred == options["ABCD".index(keys[4])]
        asked = [each for each, key in zip(options, keys, strict=False) if key > "3"]
        assert list(position.limits) == asked
    await a_mistake_is_told_and_mended(board)
    await readable(board, "consultation")


async def a_mistake_is_told_and_mended(board: Board) -> None:
    """A paper that cannot count is refused in words, in its own row; the next one counts."""
    await board.fill_in("Norway", "2222")
    told = board.page.get_by_role("alert").filter(has_text="Norway")
    await expect(told).to_have_count(0)  # It prefers nothing now, so nothing was filed.
    await board.fill_in("Norway", "2221D")
    await expect(told).to_have_count(1)
    await board.fill_in("Norway", "2134B")
    await expect(told).to_have_count(0)
    await board.all_filed(SEATS)
    reason = board.row("Norway").locator("[data-cell=reason]")
    await reason.fill("Tuzla is left alone.")
    await reason.press("Enter")
    await board.until(
        lambda: board.council.playing.positions["norway"].position.reason == "Tuzla is left alone."
    )


async def silence_is_broken_by_a_letter(board: Board) -> None:
    await board.onwards()
    await board.shows("silence")
    tabled = board.council.playing.tabled
    await readable(board, "silence")
    first = board.page.locator("[data-cell=could]").first
    await first.focus()
    options = board.state.turn_of(board.council).options
    letter = "ABCD"[next(n for n, o in enumerate(options) if o.id != tabled)]
    await board.type(letter)
    await board.type(*"We promised them.")
    await board.type("Enter", "Enter")
    await board.until(lambda: board.council.phase == "consultation")
    [written] = board.council.playing.letters
    assert written.reason == "We promised them."
    await board.shows("consultation")
    await expect(board.page.locator("blockquote")).to_contain_text("We promised them.")
    await board.onwards()
    if board.council.phase == "chair":
        await board.page.locator(".chair-choice button").first.press("Enter")
    await board.shows("silence")
    passes = board.page.get_by_role("button", name="Nobody breaks: end it soon")
    if await passes.count():
        await passes.press("Enter")
        await board.until(lambda: board.council.playing.kept)
    await board.onwards()
    await board.shows("outcome")


async def a_turn_with_facts_notes_and_the_key(board: Board) -> None:
    page = board.page
    await board.shows("briefing")
    await board.onwards()
    await board.shows("consultation")
    await page.get_by_role("button", name="Lay it on the table").first.press("Enter")
    await board.until(lambda: board.council.playing.laid)
    note = page.locator(".b-note select")
    for list_, place in ((0, 1), (1, 2), (2, 2)):
        await note.nth(list_).select_option(index=place)
    await note.nth(3).select_option(index=1)
    await page.get_by_role("button", name="Enter the note").press("Enter")
    await board.until(lambda: board.council.playing.notes)
    await page.get_by_role("button", name="agrees").press("Enter")
    await board.until(lambda: board.council.playing.notes[0].answer == "agree")
    await board.enter(MARKALE)
    await board.all_filed(SEATS)
    await readable(board, "facts and notes")
    await board.onwards()
    await board.shows("silence")
    await board.onwards()
    await board.shows("key")
    await readable(board, "key")
    await page.locator("[data-cell=answer]").focus()
    await board.type("2", "Enter")
    await board.type(*"Our people are on the road.")
    await board.type("Enter", "Enter")
    await board.until(lambda: board.council.phase == "outcome")
    assert board.council.playing.key is not None
    assert board.council.playing.key.letter == "Our people are on the road."
    await board.shows("outcome")


async def close_up_to(teacher: Teacher, phase: str, turn: str) -> None:
    """Let the documented positions play until that phase of that turn."""

    def there() -> bool:
        view = teacher.view
        return bool(view.phase == phase and view.turn and view.turn.id == turn)

    await teacher.until(lambda: teacher.view.moment > 0)
    while not there():
        await teacher.close_phase()


async def test_pledges_are_typed_as_numbers_and_the_next_day_goes_on(tmp_path: Path) -> None:
    async with a_board(tmp_path, "open") as (board, browser):
        teacher = Teacher(board.served.port, board.served.keys.console)
        await teacher.start()
        await board.onwards()
        await close_up_to(teacher, "briefing", "ifor")
        await forms_for_offers_and_for_terms(board)
        await close_up_to(teacher, "pledging", "ifor")
        await board.shows("pledging")
        await readable(board, "pledging")
        await photograph(board.window, "board_pledging")
        turn = board.state.turn_of(board.council)
        assert turn.pledging is not None and turn.terms is not None
        hands = turn.pledging.hands
        await board.page.locator("[data-cell]").first.focus()
        for seat in board.state.scenario.seats:
            if seat == turn.terms.seat:
                await board.type("2")
            for _ in hands.get(seat, ()):
                await board.type("1", *("c" if seat == "norway" else ""), "Enter")
        await board.all_filed(SEATS)
        pledges, stated = board.council.playing.pledges, board.council.playing.positions
        for seat in hands:
            assert {(o.amount, o.caveat) for o in pledges[seat].offers} == {(1, seat == "norway")}
        assert stated[turn.terms.seat].position.terms == turn.terms.choices[1].id
        assert stated[turn.terms.seat].position.reason == "Said aloud at the table."
        assert {*pledges, *stated} == set(board.state.scenario.seats)
        await photograph(board.window, "board_pledging_filed")
        key = board.served.keys.console
        again = Board(board.served, await browser.board_again(board.window, key))
        await board.page.close()
        await again.onwards()
        await again.shows("adding")
        await again.all_filed(SEATS)
        row = again.row("United Nations")
        await expect(row).to_contain_text(turn.terms.choices[1].text.in_("en"))
        await expect(row.locator("[data-cell]")).to_have_count(0)
        await readable(again, "adding")
        await photograph(again.window, "board_adding")
        first = again.page.locator("[data-cell]").first
        await first.focus()
        await again.page.wait_for_selector("#next-step:not([aria-disabled])")
        await again.type("2", "Control+Enter")
        await again.shows("outcome")
        more = again.council.playing.pledges["united_states"].offers
        assert sorted(offer.amount for offer in more) == [1, 1, 2]
        await somebody_leaves_and_comes_back(again)
        await again.page.locator(".language select").select_option("nn")
        at_the_table = [who for who in again.state.participants.values() if not who.removed]
        assert len(at_the_table) == SEATS
        here = [each.id for each in at_the_table]
        await again.until(
            lambda: {again.state.participants[each].language for each in here} == {"nn"}
        )
        await teacher.stop()


async def forms_for_offers_and_for_terms(board: Board) -> None:
    """The holder of the second key ticks its terms; the others read that it will."""
    await board.shows("briefing")
    await board.page.get_by_role("button", name="Papers of this turn").press("Enter")
    texts = await board.papers("turn")
    turn = board.state.turn_of(board.council)
    assert turn.terms is not None
    question = turn.terms.question.in_("en")
    for seat, back in zip(board.state.scenario.seats, texts[1::2], strict=True):
        assert question in back
        ticked = [choice.text.in_("en") in back for choice in turn.terms.choices]
        assert ticked == [seat == turn.terms.seat] * len(ticked)
    await photograph(board.window, "board_papers")
    await board.page.keyboard.press("Escape")


async def somebody_leaves_and_comes_back(board: Board) -> None:
    """Seats are given up and taken during the lesson too."""
    await board.page.locator(".presence button").press("Enter")
    norway = board.page.get_by_role("checkbox", name="Norway")
    await norway.press("Space")
    await board.until(lambda: not board.state.members("c1", "norway"))
    await expect(board.page.locator(".b-seat.ours")).to_have_count(SEATS - 1)
    await expect(norway).to_be_enabled()
    await norway.press("Space")
    await board.until(lambda: board.state.members("c1", "norway"))
    await board.page.locator(".presence button").press("Enter")
    await expect(board.page.locator(".b-setup")).to_have_count(0)
