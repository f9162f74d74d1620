"""A teacher leads a lesson from the console with the keyboard alone, and one pupil by hand."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from playwright.async_api import expect

from game.core.state import State
from game.protocol.messages import Accepted
from server.network.addresses import LocalAddress
from server.shelf.planned import PREPARED, Plans
from tests.end_to_end.hosts import Served, a_server
from tests.end_to_end.pupils import Pupil
from tests.server.web.album import photograph
from tests.server.web.chromium import windows
from tests.server.web.console_hands import Hands

HOSTILE = '<img src=x onerror=alert(1)>"</p><script>alert(2)</script>'


async def joined(served: Served) -> Pupil:
    pupil = Pupil(served.port, served.keys.code)
    await pupil.start()
    return pupil


async def test_everything_is_done_from_the_keyboard_and_what_is_dangerous_asks_once(
    tmp_path: Path,
) -> None:
    async with (
        a_server(tmp_path, plan="45") as served,
        windows(served.port) as browser,
    ):
        served.house.shelf.plans = Plans(tmp_path / PREPARED)
        served.house.examiner.local = lambda: (LocalAddress("127.0.0.1", "wlan0"),)
        window = await browser.console(served.keys.console, "en")
        hands = Hands(served, window)
        pupils = [await joined(served) for _ in range(3)]
        try:
            await in_the_lobby(hands)
            await in_the_lesson(hands, pupils)
            await to_the_end(hands)
        finally:
            await asyncio.gather(*(pupil.stop() for pupil in pupils))
        assert browser.complaints == []


async def in_the_lobby(hands: Hands) -> None:
    """Seats by list and by hand, the door, the network, the next lesson."""
    page, seat = hands.page, lambda who: hands.state.participants[who].seat
    await page.locator(".chip").nth(2).wait_for()
    first = next(who for who, each in hands.state.participants.items() if each.number == 1)
    before = seat(first)
    await page.locator(".chip").first.focus()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Enter")  # The first other place has the focus.
    await hands.until(lambda state: state.participants[first].seat != before)
    await expect(page.locator("[role=status]").filter(has_text="now sits here")).to_have_count(1)
    focused = page.locator(".chip:focus")
    await focused.wait_for()
    await focused.drag_to(page.locator(".observers"))
    await hands.until(lambda state: state.participants[first].seat is None)
    await page.locator(".observers .chip").drag_to(page.locator(".seat").nth(0))
    await hands.until(lambda state: state.participants[first].seat is not None)
    await the_tables(hands)
    await hands.press("Let nobody else in")
    await hands.until(lambda state: state.locked)
    await hands.press("Open the door again")
    await hands.until(lambda state: not state.locked)
    await hands.readable("lobby")
    await page.locator(".chip").first.click()
    await hands.readable("move")
    await hands.leave()
    await the_network(hands)
    await the_next_lesson(hands)
    await hands.onwards()
    await hands.until(lambda state: state.began is not None)


async def the_tables(hands: Hands) -> None:
    """Two councils and one again; each time everybody is seated anew, so it asks."""
    page = hands.page
    for count in (2, 1):
        await page.locator('.segment input[name="councils"]:checked').focus()
        await page.keyboard.press("ArrowRight" if count == 2 else "ArrowLeft")
        await page.locator("dialog .danger").focus()
        await page.keyboard.press("Enter")
        await hands.until(lambda state, count=count: len(state.councils) == count)  # type: ignore[misc]
        shown = page.locator('.segment input[name="councils"]').nth(count - 1)
        await expect(shown).to_be_checked()


async def the_network(hands: Hands) -> None:
    """Who came by the address is shown while one looks."""
    page, house = hands.page, hands.served.house
    await hands.press("Network", ".top")
    board = page.locator(".address-choice.chosen")
    await expect(board).to_contain_text(f"127.0.0.1:{hands.served.port}")
    await expect(board).to_contain_text("wireless, wlan0")
    await expect(page.locator(".finding")).not_to_have_count(0)
    house.examiner.book.came("v", f"127.0.0.1:{hands.served.port}")
    house.examiner.book.found("v", "blocked", 0)
    await expect(board).to_contain_text("1 machine has come by it")
    await expect(page.locator(".finding.care").first).to_contain_text("Nothing has to be done")
    await page.locator("summary").first.click()
    await hands.readable("network")
    await hands.leave()


async def the_next_lesson(hands: Hands) -> None:
    """Another lesson is prepared, opened and left again."""
    page = hands.page
    await hands.press("Lessons", ".top")
    await page.locator(".fields select").first.select_option("bosnia_1995")
    await page.locator(".fields input[type=date]").fill("2030-01-02")
    await page.locator(".fields input[type=time]").fill("10:15")
    await hands.press("Prepare", ".fields")
    prepared = page.locator(".lesson-row").filter(has_text="Bosnia 1995")
    await expect(prepared).to_contain_text("2 January 2030")
    await hands.readable("lessons")
    await hands.press("Open", ".lessons")
    await expect(page.locator(".top h1")).to_have_text("Bosnia 1995")
    await expect(page.locator("#bell")).to_have_value("10:15")
    assert "#" not in page.url
    own = hands.state.scenario.title.in_("en")
    await hands.press("Lessons", ".top")
    await hands.press("Open", ".lessons")
    await expect(page.locator(".top h1")).to_have_text(own)


async def in_the_lesson(hands: Hands, pupils: list[Pupil]) -> None:
    """A late joiner; taken out, let in, handed over; an inject, hidden; a step back."""
    page = hands.page
    pupils.append(await joined(hands.served))
    late = pupils[-1].place[2]
    await hands.until(lambda state: late in state.participants)
    await page.locator(".heading .clock").wait_for()
    name = hands.state.scenario.roles[pupils[-1].view.seat or ""].name.in_("en")
    await hands.press(name, ".seats")
    await hands.press("Remove", "dialog[open]")
    await hands.readable("remove")
    await page.keyboard.press("Enter")  # The focus rests on what changes nothing.
    assert not hands.state.participants[late].removed
    await hands.press("Remove", "dialog[open]")
    await page.locator("dialog dialog .danger").focus()
    await page.keyboard.press("Enter")
    await hands.until(lambda state: state.participants[late].removed)
    await hands.press("Let back in", "dialog[open]")
    await hands.until(lambda state: not state.participants[late].removed)
    await hands.press("Hand over", "dialog[open]")
    await page.locator("dialog dialog .danger").focus()
    await page.keyboard.press("Enter")
    await hands.until(lambda _: late in hands.served.running.session.ledger.keys.freed)
    await hands.leave()
    await hands.press("Inject")
    await page.locator("#own-words").fill(HOSTILE)
    await hands.press("Add it", "dialog[open] .choice:last-child")
    await expect(page.locator("dialog")).to_have_count(0)
    await hands.press("Texts")
    await expect(page.locator(".text-row").filter(has_text=HOSTILE)).to_have_count(1)
    await hands.press("Hide", "dialog[open]")
    await expect(page.locator(".text-row").filter(has_text=HOSTILE)).to_have_count(0)
    await hands.readable("texts")
    await hands.leave()
    await hands.press("Pause")
    await page.get_by_text("Let the clock run").wait_for()
    await hands.press("Let the clock run")
    await hands.press("+ 1 minute")
    await the_bell(hands)
    await back_and_forth(hands, pupils[:3])


async def the_bell(hands: Hands) -> None:
    """Ten minutes more, then so few that it asks; one is told what follows."""
    page, follows = hands.page, hands.page.locator(".follows")
    before = hands.state.ends_at or 0

    async def ask_for(minutes: int) -> str:
        """Types a time so many minutes after the bell that rings now, and presses Enter."""
        rings = datetime.fromtimestamp(before / 1000) + timedelta(minutes=minutes)
        await page.locator("#bell-moved").fill(f"{rings:%H:%M}")
        await page.keyboard.press("Enter")
        return f"{rings:%H:%M}"

    await hands.press("Move the bell")
    later = await ask_for(40)
    await expect(follows).to_contain_text(f"Lesson until {later}")
    await expect(follows).to_contain_text("there is time for: ")
    assert abs((hands.state.ends_at or 0) - before - 40 * 60_000) <= 61_000
    await photograph(hands.window, "bell_later")
    await hands.readable("the bell")
    sooner = await ask_for(-16)
    await expect(follows).to_contain_text(f"Lesson until {sooner}")
    await expect(follows).to_contain_text("There is no time for another turn.")
    states = page.locator(".timetable .state")
    assert (await states.all_inner_texts())[:3] == ["now", "no time left", "no time left"]
    await photograph(hands.window, "bell_sooner")
    await ask_for(-30)
    await expect(page.locator("dialog dialog .danger")).to_have_count(1)
    await photograph(hands.window, "bell_asks")
    await page.keyboard.press("Escape")
    await page.locator("#bell-moved").fill("")
    await expect(page.locator(".bell-form button")).to_be_disabled()
    await ask_for(40)
    await expect(follows).to_contain_text(f"Lesson until {later}")
    await hands.leave()
    await photograph(hands.window, "bell_timetable")


async def back_and_forth(hands: Hands, pupils: list[Pupil]) -> None:
    """Through a turn by one key, and back to its start by one question."""
    written = False

    def moment(state: State) -> int:
        return state.councils["c1"].moment

    while not hands.state.councils["c1"].done:
        before = moment(hands.state)
        if hands.state.councils["c1"].phase == "consultation" and not written:
            written = True
            await write(pupils)
        while moment(hands.state) == before:
            await hands.onwards()
            with suppress(TimeoutError):  # A key that came too early does nothing.
                async with asyncio.timeout(3):
                    await hands.until(lambda state, before=before: moment(state) != before)  # type: ignore[misc]
    await hands.press("Step back")
    await hands.page.locator("dialog .broad").first.focus()
    await hands.page.keyboard.press("Enter")
    await hands.page.locator("dialog .danger").focus()
    await hands.page.keyboard.press("Enter")
    await hands.until(lambda state: state.councils["c1"].path > 1)


async def write(pupils: list[Pupil]) -> None:
    """A pupil files a reason that would be markup, if a page let it."""
    for pupil in pupils:
        await pupil.until(lambda pupil=pupil: can_write(pupil))  # type: ignore[misc]
    author = next(pupil for pupil in pupils if pupil.holds_pen)
    for act in (partial(author.edit, HOSTILE), author.confirm):
        answer = await act()
        assert isinstance(answer, Accepted), answer


def can_write(pupil: Pupil) -> bool:
    return pupil.view.phase == "consultation" and pupil.status.draft is not None


async def to_the_end(hands: Hands) -> None:
    """The debrief, what is taken home, the end, and no trace."""
    page, code = hands.page, hands.served.keys.code
    await hands.press("Go to the debrief now")
    await page.locator("dialog .danger").focus()
    await page.keyboard.press("Enter")
    await page.locator(".debrief").wait_for()
    while await page.locator("#next-step").inner_text() != "End the lesson":
        await hands.onwards()
    await hands.press("Texts")
    row = page.locator(".text-row").filter(has_text=HOSTILE)
    await row.get_by_role("button", name="Hide").focus()
    await page.keyboard.press("Enter")
    await expect(row).to_have_count(0)
    await hands.leave()
    await hands.press("Take home")
    await hands.readable("take home")
    async with page.expect_download() as saved:
        await hands.press("To read and print", "dialog[open]")
    assert (await saved.value).suggested_filename == "out-of-area.html"
    await hands.leave()
    await hands.onwards()
    await page.locator("dialog .danger").focus()
    await page.keyboard.press("Enter")
    await page.locator(".keep").wait_for()
    await page.locator(".keep input").fill(code)
    await hands.press("Delete")
    await page.get_by_text("Deleted. You can close this page.").wait_for()
    assert hands.served.running.session.name not in hands.served.registry.running
