"""What a class decided, for the teacher to take home: by seat, never by pupil."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from game.core import table
from game.core.commands import Offer
from game.core.eye import Eye
from game.core.state import Council, Played, State
from game.core.views.table import CellView
from game.scenario.model import NO_DECISION, Language, Mark, Option, Turn
from game.texts import Catalogue

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""How a cell begins that a spreadsheet would run; some read the wide letters as well."""


@dataclass(frozen=True)
class Line:
    """One delegation's word on one option, or its offer, and what the turn came to."""

    council: str
    turn: str
    date: str
    seat: str
    option: str
    mark: str
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


class Wording:
    """What was filed and decided in one turn, in the reader's words."""

    def __init__(self, eye: Eye, played: Played) -> None:
        self._eye, self._played = eye, played
        self._say = Catalogue.load(eye.language)
        self._turn: Turn = eye.state.scenario.turn(played.turn)

    def mark(self, cell: CellView, option: Option) -> str:
        """Where a delegation stands on an option: its mark, or what the key holder filed."""
        mark, answer = cell.marks.get(option.id), cell.key.get(option.id)
        if mark is None:
            return self.key(answer) if answer is not None else ""
        said = self._say.word("mark", mark.value)
        if cell.preferred == option.id:
            return f"{said} ({self._say.say('export-preferred').lower()})"
        return f"{said}: {self._limit(cell, option)}" if mark is Mark.RESERVE else said

    def _limit(self, cell: CellView, option: Option) -> str:
        asked = cell.limits.get(option.id)
        limit = next((limit for limit in option.limits if limit.id == asked), None)
        return self._eye.say(limit.text) if limit else self._say.say("export-opts-out")

    def key(self, answer: str) -> str:
        """What the key holder filed for an option."""
        limits = self._turn.key.limits if self._turn.key is not None else ()
        limit = next((limit for limit in limits if limit.id == answer), None)
        return self._eye.say(limit.text) if limit else self._say.say(f"export-key-{answer}")

    def terms(self, cell: CellView) -> str:
        """What the key holder chose in a turn without a key."""
        choices = self._turn.terms.choices if self._turn.terms is not None else ()
        return next((self._eye.say(each.text) for each in choices if each.id == cell.terms), "")

    def offer(self, offer: Offer) -> str:
        """An asset and how much of it."""
        name = self._eye.say(self._eye.state.scenario.assets[offer.asset])
        return f"{name}: {self.amount(offer)}"

    def amount(self, offer: Offer) -> str:
        amount = str(offer.amount)
        return self._say.say("export-caveat", amount=amount) if offer.caveat else amount

    def adopted(self) -> str:
        """What the turn came to; empty while it runs."""
        played = self._played
        if self._turn.pledging is not None:
            return self._say.word("pledged", played.pledged) if played.pledged else ""
        if played.adopted is None:
            return ""
        if played.adopted == NO_DECISION:
            return self._say.say("export-none")
        option = self._turn.option(played.adopted)
        limits = [self._eye.say(x.text) for x in option.limits if x.id in played.limits]
        title = self._eye.say(option.title)
        if not limits:
            return title
        return self._say.say("export-limited", title=title, limits="; ".join(limits))


class TurnLines:
    """The lines of one turn."""

    def __init__(self, state: State, council: Council, played: Played, language: Language) -> None:
        self._say = Catalogue.load(language)
        self._eye = Eye(state, council, language)
        self._turn: Turn = state.scenario.turn(played.turn)
        self._played = played
        self._words = Wording(self._eye, played)

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
        standing = self._say.word("standing", cell.standing)
        for option in self._turn.options:
            mark = self._words.mark(cell, option)
            if mark:
                title = self._eye.say(option.title)
                yield self._line(name, title, mark, standing, cell.reason)
        terms = self._words.terms(cell)
        if terms and self._turn.terms is not None:
            question = self._eye.say(self._turn.terms.question)
            yield self._line(name, question, terms, standing, cell.reason)

    def _pledges(self, seat: str, name: str) -> Iterator[Line]:
        pledged = self._played.pledges.get(seat)
        if pledged is None:
            return
        cell = table.pledge_cell(self._eye, self._played, self._eye.council.path, seat, pledged)
        assets = self._eye.state.scenario.assets
        for offer in cell.offers:
            asset, amount = self._eye.say(assets[offer.asset]), self._words.amount(offer)
            standing = self._say.word("standing", cell.standing)
            yield self._line(name, asset, amount, standing, cell.reason)

    def _line(self, seat: str, option: str, mark: str, standing: str, reason: str) -> Line:
        return Line(
            council=self._eye.council.id.removeprefix("c"),
            turn=self._eye.say(self._turn.title),
            date=self._turn.date.isoformat(),
            seat=seat,
            option=option,
            mark=mark,
            standing=standing,
            reason=reason,
            adopted=self._words.adopted(),
        )


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
