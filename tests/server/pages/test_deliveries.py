"""What a teacher takes home, and the end of keeping it."""

from __future__ import annotations

import csv
import io
from typing import Any

import httpx
import pytest

from game.core import commands as c
from game.core.commands import FACILITATOR
from game.core.texts import reason_id
from game.session.export import import_log
from game.session.rows import SeatSecret
from server.pages.export import harmless, lines
from tests.server.houses import BOARD, Asked, a_house, browser
from tests.session.sessions import confirm, edit, pupil

HOME = {"Origin": f"http://{BOARD}"}


async def play(asked: Asked, reason: str = "Vi lovet det.") -> None:
    """One pupil files for Norway, and the lesson runs to its debrief."""
    session = asked.running.session
    found = await session.join("hash", c.Join(language="nb"))
    assert isinstance(found, SeatSecret)
    seat = c.AssignSeat(participant=found.participant, council="c1", seat="norway")
    for number, command in enumerate((seat, c.Begin(), c.ClosePhase())):
        await session.give(FACILITATOR, str(number), command)
    await session.give(pupil(found.participant), "e", edit(session, "norway", reason))
    await session.give(pupil(found.participant), "c", confirm(session))
    number = 0
    while session.ledger.state.councils["c1"].phase != "debrief":
        number += 1
        await session.give(FACILITATOR, f"n{number}", c.ClosePhase())


async def ask(asked: Asked, path: str, body: Any = None, **more: Any) -> httpx.Response:
    async with browser(asked.house) as teacher:
        given = {"key": asked.keys.console, **(body or {})}
        return await teacher.post(path, json=given, headers={**HOME, **more})


async def test_a_table_for_a_spreadsheet_names_seats_and_what_they_filed() -> None:
    async with a_house() as asked:
        await play(asked)
        answer = await ask(asked, "/export", {"form": "csv", "language": "nn"})
        assert answer.headers["content-disposition"] == 'attachment; filename="out-of-area.csv"'
        assert answer.content.startswith("\ufeffRåd;Runde;Dato;Delegasjon".encode())
        rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))
        norway = [row for row in rows if row["Delegasjon"] in ("Noreg", "Norway", "Norge")]
        assert norway and norway[0]["Grunngiving"] == "Vi lovet det."
        assert {row["Standpunkt"] for row in norway} >= {"godtek"}
        assert {row["Råd"] for row in rows} == {"1"}


async def test_a_page_to_print_has_no_script_and_escapes_what_pupils_wrote() -> None:
    async with a_house() as asked:
        await play(asked, "<img src=x onerror=alert(1)>")
        page = (await ask(asked, "/export", {"form": "html"})).text
        assert "&lt;img src=x" in page
        assert "<img" not in page and "<script" not in page


async def test_the_whole_log_can_be_read_again_and_holds_no_secret() -> None:
    async with a_house() as asked:
        await play(asked)
        content = (await ask(asked, "/export", {"form": "json"})).content
        assert import_log(content).state() == asked.running.session.ledger.state
        for secret in (asked.keys.console, asked.keys.code, '"hash"'):
            assert secret.encode() not in content


async def test_a_hidden_text_stays_hidden_and_an_empty_lesson_says_so() -> None:
    async with a_house() as asked:
        assert "Ingenting er bestemt" in (await ask(asked, "/export")).text
        await play(asked, "Noe stygt")
        session = asked.running.session
        council = session.ledger.state.councils["c1"]
        turn = council.done[0].turn
        hide = c.HideText(council="c1", text=reason_id(council.path, turn, "norway"))
        assert "Noe stygt" in (await ask(asked, "/export")).text
        await session.give(FACILITATOR, "hide", hide)
        assert "Noe stygt" not in (await ask(asked, "/export")).text


async def test_a_turn_that_still_runs_is_in_the_table() -> None:
    async with a_house() as asked:
        session = asked.running.session
        for number, command in enumerate((c.Begin(), c.ClosePhase())):
            await session.give(FACILITATOR, str(number), command)
        found = lines(session.ledger.state, "en")
        assert found and {line.adopted for line in found} == {""}
        assert {line.standing for line in found} == {"documented position"}


async def test_the_key_and_the_terms_are_written_in_words() -> None:
    async with a_house() as asked:
        await play(asked)
        scenario = asked.running.session.ledger.state.scenario
        found = lines(asked.running.session.ledger.state, "en")
        un = scenario.roles["united_nations"].name.en
        said = {(line.option, line.mark) for line in found if line.seat == un}
        terms = next(turn.terms for turn in scenario.turns if turn.terms is not None)
        chosen = next(choice for choice in terms.choices if choice.id == terms.documented)
        assert (terms.question.en, chosen.text.en) in said
        keyed = next(turn for turn in scenario.turns if turn.key is not None)
        assert {o.title.en for o in keyed.options if o.needs_key} <= {option for option, _ in said}
        assert not {mark for _, mark in said} & {"turn", "refuse"}


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＠"])
def test_no_cell_is_taken_for_a_formula(start: str) -> None:
    assert harmless(f"{start}HYPERLINK(1)") == f"'{start}HYPERLINK(1)"
    assert harmless("Norway") == "Norway"


async def test_a_reason_that_is_a_formula_is_a_text_in_the_table() -> None:
    async with a_house() as asked:
        await play(asked, '=HYPERLINK("http://evil.example","Klikk")')
        table = (await ask(asked, "/export", {"form": "csv"})).content.decode("utf-8-sig")
        cells = [cell for row in csv.reader(io.StringIO(table), delimiter=";") for cell in row]
        assert {cell[:2] for cell in cells if "HYPERLINK" in cell} == {"'="}
        assert not [cell for cell in cells if cell.startswith("=")]


async def test_only_the_console_key_opens_an_export() -> None:
    async with a_house() as asked:
        for key in (asked.keys.room, "A" * 43):
            assert (await ask(asked, "/export", {"key": key})).status_code == 403


async def test_guessing_keys_is_slowed_down() -> None:
    async with a_house() as asked:
        async with browser(asked.house) as stranger:
            codes = [
                (await stranger.post("/export", json={"key": f"{n:043}"}, headers=HOME)).status_code
                for n in range(12)
            ]
        assert codes == [403] * 10 + [429] * 2


async def test_a_foreign_page_and_a_plain_form_are_refused() -> None:
    async with a_house() as asked, browser(asked.house) as teacher:
        body = {"key": asked.keys.console}
        foreign = await teacher.post(
            "/export", json=body, headers={"Origin": "http://evil.example"}
        )
        absent = await teacher.post("/export", json=body)
        form = await teacher.post("/export", data=body, headers=HOME)
        assert [a.status_code for a in (foreign, absent, form)] == [403, 403, 415]


async def test_a_body_that_is_too_long_or_unreadable_is_refused() -> None:
    async with a_house() as asked:
        long = await ask(asked, "/export", {"code": "x" * 5000})
        odd = await ask(asked, "/export", {"name": "Kari"})
        assert (long.status_code, odd.status_code) == (413, 400)
        assert "Kari" not in odd.text


async def test_a_lesson_is_erased_at_once_when_the_code_is_repeated() -> None:
    async with a_house() as asked:
        slip = await ask(asked, "/forget", {"code": "ABC234"})
        assert slip.status_code == 409
        assert asked.house.registry.running
        done = await ask(asked, "/forget", {"code": f" {asked.keys.code.lower()} "})
        assert done.status_code == 200
        assert asked.house.registry.running == {}
        assert (await ask(asked, "/export")).status_code == 403
        assert (await ask(asked, "/forget", {"code": asked.keys.code})).status_code == 403
