"""What a class decided, for the teacher to take home: by seat, never by pupil."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from html import escape

from game.core import table
from game.core.eye import Eye
from game.core.state import Council, Played, State
from game.core.views import CellView
from game.scenario.model import NO_DECISION, Language, Turn
from game.texts import Catalogue

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet would run."""


@dataclass(frozen=True)
class Line:
    """One delegation's word on one option, or its offer, and what the turn came to."""

    council: str
    turn: str
    date: str
    seat: str
    option: str
    mark: str
    preferred: str
    standing: str
    reason: str
    adopted: str


def lines(state: State, language: Language) -> list[Line]:
    """Everything that was filed, in the order of the turns and the seats."""
    return [
        line
        for council in state.councils.values()
        for played in turns_of(council)
        for line in TurnLines(state, council, played, language).lines()
    ]


def turns_of(council: Council) -> Iterator[Played]:
    """The turns that were played on the present path, and the one that runs."""
    yield from (played for played in council.done if played.bridge is None)
    if council.now is not None and all(p.turn != council.now.turn for p in council.done):
        yield council.now


class TurnLines:
    """The lines of one turn."""

    def __init__(self, state: State, council: Council, played: Played, language: Language) -> None:
        self._say = Catalogue.load(language)
        self._eye = Eye(state, council, language)
        self._turn: Turn = state.scenario.turn(played.turn)
        self._played = played

    def lines(self) -> Iterator[Line]:
        """Marks first, then offers."""
        for seat, role in self._eye.state.scenario.roles.items():
            name = self._eye.say(role.name)
            yield from self._positions(seat, name)
            yield from self._pledges(seat, name)

    def _positions(self, seat: str, name: str) -> Iterator[Line]:
        filed = self._played.positions.get(seat)
        if filed is None:
            return
        cell = table.cell(self._eye, self._played, self._eye.council.path, seat, filed)
        for option in self._turn.options:
            mark = cell.marks.get(option.id)
            answer = cell.key.get(option.id)
            if mark is None and answer is None:
                continue
            yield self._line(
                name,
                option=self._eye.say(option.title),
                mark=self._say.word("mark", mark.value) if mark else self._key(answer or ""),
                preferred=self._say.say("common-yes") if cell.preferred == option.id else "",
                standing=self._say.word("standing", cell.standing),
                reason=cell.reason,
            )
        yield from self._terms(cell, name)

    def _key(self, answer: str) -> str:
        """What the key holder filed for an option."""
        limits = self._turn.key.limits if self._turn.key is not None else ()
        limit = next((limit for limit in limits if limit.id == answer), None)
        return self._eye.say(limit.text) if limit else self._say.say(f"export-key-{answer}")

    def _terms(self, cell: CellView, name: str) -> Iterator[Line]:
        terms = self._turn.terms
        if terms is None or cell.terms is None:
            return
        chosen = next(choice for choice in terms.choices if choice.id == cell.terms)
        yield self._line(
            name,
            option=self._eye.say(terms.question),
            mark=self._eye.say(chosen.text),
            standing=self._say.word("standing", cell.standing),
            reason=cell.reason,
        )

    def _pledges(self, seat: str, name: str) -> Iterator[Line]:
        pledged = self._played.pledges.get(seat)
        if pledged is None:
            return
        cell = table.pledge_cell(self._eye, self._played, self._eye.council.path, seat, pledged)
        assets = self._eye.state.scenario.assets
        for offer in cell.offers:
            yield self._line(
                name,
                option=self._eye.say(assets[offer.asset]),
                mark=f"{offer.amount}{' *' if offer.caveat else ''}",
                standing=self._say.word("standing", cell.standing),
                reason=cell.reason,
            )

    def _line(
        self, seat: str, option: str, mark: str, standing: str, reason: str, preferred: str = ""
    ) -> Line:
        return Line(
            council=self._eye.council.id,
            turn=self._eye.say(self._turn.title),
            date=self._turn.date.isoformat(),
            seat=seat,
            option=option,
            mark=mark,
            preferred=preferred,
            standing=standing,
            reason=reason,
            adopted=self._adopted(),
        )

    def _adopted(self) -> str:
        adopted = self._played.adopted
        if adopted is None:
            return ""
        if adopted == NO_DECISION:
            return self._say.say("export-none")
        return self._eye.say(self._turn.option(adopted).title)


def headings(language: Language) -> list[str]:
    """The columns, in the reader's words."""
    catalogue = Catalogue.load(language)
    return [catalogue.say(f"export-{name}") for name in Line.__dataclass_fields__]


def as_csv(state: State, language: Language) -> bytes:
    """A table for a spreadsheet, which knows by the mark at its start that it is UTF-8."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(headings(language))
    for line in lines(state, language):
        writer.writerow([harmless(cell) for cell in asdict(line).values()])
    return out.getvalue().encode("utf-8-sig")


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def as_html(state: State, language: Language) -> bytes:
    """A page to read, to print and to keep. It has no script and loads nothing."""
    catalogue = Catalogue.load(language)
    found = lines(state, language)
    head = "".join(f"<th>{escape(name)}</th>" for name in headings(language))
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in asdict(line).values()) + "</tr>"
        for line in found
    )
    empty = "" if found else f"<p>{escape(catalogue.say('export-not-yet'))}</p>"
    title = escape(f"{state.scenario.title.in_(language)}: {catalogue.say('export-title')}")
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        f"<title>{title}</title><style>{STYLE}</style></head><body><h1>{title}</h1>{empty}"
        f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></body></html>"
    ).encode()


STYLE = (
    "body{font:1rem/1.45 system-ui,sans-serif;margin:2rem;color:#15212b}"
    "table{border-collapse:collapse}th,td{border:1px solid #d8d0bf;padding:.3rem .5rem;"
    "text-align:left;vertical-align:top}th{background:#f6f2e9}"
)
