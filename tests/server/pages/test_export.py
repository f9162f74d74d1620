"""What a teacher takes home of a lesson in which everything happened."""

from __future__ import annotations

import csv
import io
from html.parser import HTMLParser
from itertools import takewhile

import pytest

from game.core.evolve import fold
from game.core.state import State
from game.texts import LANGUAGES
from server.pages.export import as_csv, headings
from server.pages.export_page import as_html
from tests.everything import everything


@pytest.fixture(scope="module")
def state() -> State:
    """All three turns, before the class stepped back."""
    return fold(takewhile(lambda event: event.type != "stepped_back", everything()[0].log))


class Read(HTMLParser):
    """A page as its texts, by the element that they stand in."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.open: list[str] = []
        self.texts: dict[str, list[str]] = {}
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.setdefault(self.open[-1], []).append(data)


def test_the_page_tells_each_turn_with_its_date_its_result_and_who_stood_where(
    state: State,
) -> None:
    read = Read(as_html(state, "en"))
    scenario = state.scenario
    assert [t.split(": ", 1)[1] for t in read.texts["h3"]] == [t.title.en for t in scenario.turns]
    assert all(str(scenario.turns[0].date.year) in text for text in read.texts["h3"])
    blockade = next(o for t in scenario.turns for o in t.options if o.id == "blockade")
    limits = {limit.id: limit.text.en for limit in blockade.limits}
    assert f" {blockade.title.en}, only if: {limits['own_waters']}" in read.texts["p"]
    cells = read.texts["td"]
    assert "Norway" in cells and "accept (preferred)" in cells and "cannot" in cells
    assert "reserve: opts out" in cells
    escort = next(o for t in scenario.turns for o in t.options if o.id == "escort")
    asked = next(limit.text.en for limit in escort.limits if limit.id == "daylight")
    assert f"reserve: {asked}" in cells


def test_the_page_tells_letters_notes_the_key_and_pledges(state: State) -> None:
    read = Read(as_html(state, "en"))
    assert "Turkey: Our waters are ours." in read.texts["li"]
    note = next(text for text in read.texts["li"] if text.startswith("Norway → France: "))
    assert note.endswith("(agrees)")
    un = state.scenario.roles["united_nations"].name.en
    assert f"{un}: refuses the key" in read.texts["p"]
    ships = state.scenario.assets["ships"].en
    assert any(cell.startswith(f"{ships}: 8") for cell in read.texts["td"])


def test_terms_stand_under_their_question_also_where_the_others_pledged(state: State) -> None:
    """In a turn of pledges no option heads a column, but what was asked does."""
    force = state.scenario.turns[2]
    assert force.terms is not None
    filed = state.councils["c1"].done[2].positions[force.terms.seat].position
    said = next(c.text.en for c in force.terms.choices if c.id == filed.terms)
    section = as_html(state, "en").decode().split("<section>")[3]
    heads, row = (part.split("</tr>")[0] for part in section.split("<tr>")[1:3])
    name = state.scenario.roles[force.terms.seat].name.en
    assert heads.count("<th>") == row.count("<td>") == 4
    assert f"<th>{force.terms.question.en}</th>" in heads
    assert f"<td>{name}</td><td>{said}</td>" in row
    lines = list(csv.reader(io.StringIO(as_csv(state, "en").decode("utf-8-sig")), delimiter=";"))
    [told] = [line for line in lines if line[1] == force.title.en and line[3] == name]
    assert told[4:6] == [force.terms.question.en, said]


def test_what_was_hidden_is_in_no_form(state: State) -> None:
    council = state.councils["c1"]
    assert "reason:1:convoy:france" in council.hidden
    for language in LANGUAGES:
        rows = list(csv.DictReader(io.StringIO(as_csv(state, language).decode("utf-8-sig")),
                                   delimiter=";"))  # fmt: skip
        seat, turn, reason = (headings(language)[n] for n in (3, 1, 7))
        france = state.scenario.roles["france"].name.in_(language)
        convoy = state.scenario.turns[0].title.in_(language)
        assert {r[reason] for r in rows if (r[seat], r[turn]) == (france, convoy)} == {""}
    row = as_html(state, "en").decode().split("France")[1].split("</tr>")[0]
    assert "All of it." not in row


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_forms_are_in_the_readers_words_alone(state: State, language: str) -> None:
    page = as_html(state, language).decode()  # type: ignore[arg-type]
    table = as_csv(state, language).decode("utf-8-sig")  # type: ignore[arg-type]
    for ours in ("export-", "level-", "mark-", "standing-", "pledged-", "united_nations", ">c1<"):
        assert ours not in page and ours not in table


def test_a_turn_of_pledges_came_to_what_was_pledged(state: State) -> None:
    rows = list(csv.reader(io.StringIO(as_csv(state, "en").decode("utf-8-sig")), delimiter=";"))
    force = [row for row in rows if row[1] == state.scenario.turns[2].title.en]
    assert force
    assert {row[-1] for row in force} <= {
        "the need is met", "short of the need", "far short of the need"
    }  # fmt: skip
