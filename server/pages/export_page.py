"""What a class decided, as a page to read, to print and to keep: turn by turn, by seat.

The page has no script and loads nothing. Whatever was hidden in the lesson is
not in it.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from game.core import debrief, table
from game.core.eye import Eye
from game.core.state import Council, Played, State
from game.core.views.debrief import MoveView
from game.scenario.model import Language
from game.texts import Catalogue
from server.pages.export import Wording, turns_of


def as_html(state: State, language: Language) -> bytes:
    """The whole page."""
    say = Catalogue.load(language).say
    title = f"{state.scenario.title.in_(language)}: {say('export-title')}"
    parts = [
        part for council in state.councils.values() for part in table_of(state, council, language)
    ]
    body = "".join(parts) or element("p", say("export-not-yet"))
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        f"{element('title', title)}<style>{STYLE}</style></head>"
        f"<body>{element('h1', title)}{body}</body></html>"
    ).encode()


def table_of(state: State, council: Council, language: Language) -> list[str]:
    """One council: its turns, and how it ended."""
    eye = Eye(state, council, language)
    turns = [TurnSection(eye, played).html() for played in turns_of(council)]
    name = Catalogue.load(language).say("export-council")
    heading = element("h2", f"{name} {council.id[1:]}") if len(state.councils) > 1 else ""
    ending = next((e for e in state.scenario.endings if e.id == council.ending), None)
    if ending is not None:
        turns.append(
            section(element("h3", eye.say(ending.title)), element("p", eye.say(ending.text)))
        )
    return [heading, *turns] if turns else []


class TurnSection:
    """One turn of the page."""

    def __init__(self, eye: Eye, played: Played) -> None:
        self._eye, self._played = eye, played
        self._turn = eye.state.scenario.turn(played.turn)
        self._words = Wording(eye, played)
        self._say = Catalogue.load(eye.language)
        self._names = {s: eye.say(r.name) for s, r in eye.state.scenario.roles.items()}

    def html(self) -> str:
        """What was asked, what came of it, and who stood where."""
        return section(
            element("h3", f"{self._say.date(self._turn.date)}: {self._eye.say(self._turn.title)}"),
            element("p", self._eye.say(self._turn.question), "lead"),
            self._result(),
            self._positions(),
            self._pledges(),
            self._list("export-letters", self._letters()),
            self._list("export-notes", self._notes()),
        )

    def _result(self) -> str:
        adopted = self._words.adopted()
        if not adopted:
            return ""
        told = f"<b>{escape(self._say.say('export-adopted'))}:</b> {escape(adopted)}"
        parts = [f"<p>{told}</p>"]
        key = self._turn.key
        if key is not None and self._played.key is not None:
            answer = self._words.key(self._played.key.answer)
            parts.append(element("p", f"{self._names[key.seat]}: {answer}"))
        if self._played.outcome is not None:
            seen = debrief.outcome(self._eye, self._played)
            parts += [element("h4", seen.title), element("p", seen.text)]
            parts.append(items(self._move(move) for move in seen.moves))
        return "".join(parts)

    def _move(self, move: MoveView) -> str:
        before, after = (self._say.word("level", word.value) for word in (move.before, move.after))
        moved = f"{before} → {after}" if before != after else self._say.word("arrow", move.arrow)
        return f"{move.name} – {moved}. {move.cause}"

    def _positions(self) -> str:
        """Delegations down, options across; where others pledge, terms under what was asked."""
        options, terms = self._turn.options, self._turn.terms
        question = self._eye.say(terms.question) if terms is not None else ""
        rows = []
        for seat in self._eye.state.scenario.seats:
            filed = self._played.positions.get(seat)
            if filed is None:
                continue
            seen = table.cell(self._eye, self._played, self._eye.council.path, seat, filed)
            marks = [self._words.mark(seen, option) for option in options]
            if not any(marks):
                said = self._words.terms(seen)
                marks = [f"{question} {said}".strip(), *marks[1:]] if options else [said]
            who = self._say.word("standing", seen.standing)
            rows.append([self._names[seat], *marks, seen.reason, who])
        titles = [self._eye.say(option.title) for option in options] or [question]
        return grid(
            [self._head("seat"), *titles, self._head("reason"), self._head("standing")], rows
        )

    def _pledges(self) -> str:
        rows = []
        for seat in self._eye.state.scenario.seats:
            pledged = self._played.pledges.get(seat)
            if pledged is not None:
                seen = table.pledge_cell(
                    self._eye, self._played, self._eye.council.path, seat, pledged
                )
                offers = "; ".join(self._words.offer(offer) for offer in seen.offers)
                who = self._say.word("standing", seen.standing)
                rows.append([self._names[seat], offers, seen.reason, who])
        heads = [self._head(name) for name in ("seat", "offers", "reason", "standing")]
        return grid(heads, rows)

    def _letters(self) -> Iterable[str]:
        for letter in table.letters(self._eye, self._played, self._eye.council.path):
            if not letter.hidden:
                yield f"{self._names[letter.seat]}: {letter.text}"

    def _notes(self) -> Iterable[str]:
        for note in self._played.notes:
            seen = table.note_view(self._eye, self._played, note)
            answer = self._say.word("answer", seen.answer) if seen.answer else "–"
            to = f"{self._names[seen.sender]} → {self._names[seen.to]}"
            yield f"{to}: {seen.text} ({answer})"

    def _list(self, heading: str, lines: Iterable[str]) -> str:
        found = list(lines)
        return element("h4", self._say.say(heading)) + items(found) if found else ""

    def _head(self, name: str) -> str:
        return self._say.say(f"export-{name}")


def section(*parts: str) -> str:
    return f"<section>{''.join(parts)}</section>"


def element(name: str, text: str, kind: str = "") -> str:
    """A text in an element, with whatever pupils wrote made harmless."""
    return f"<{name}{f' class={kind}' if kind else ''}>{escape(text)}</{name}>"


def items(lines: Iterable[str]) -> str:
    return f"<ul>{''.join(element('li', line) for line in lines)}</ul>"


def grid(heads: list[str], rows: list[list[str]]) -> str:
    """A table; nothing where it would have no row."""
    if not rows:
        return ""
    head = "".join(element("th", name) for name in heads)
    body = "".join("<tr>" + "".join(element("td", cell) for cell in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


STYLE = (
    "body{font:1rem/1.45 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;"
    "color:#15212b}section{border-top:2px solid #15212b;margin-top:2rem}"
    "h3{margin:.6rem 0 .2rem;font-size:1.3rem}h4{margin:1rem 0 .2rem}.lead{margin-top:0;"
    "color:#4a5763}table{border-collapse:collapse;margin:1rem 0;width:100%}"
    "th,td{border:1px solid #d8d0bf;padding:.3rem .5rem;text-align:left;vertical-align:top;"
    "overflow-wrap:break-word}th{background:#f6f2e9;font-weight:600}"
    "td:first-child{font-weight:600;white-space:nowrap}"
    "@media print{body{margin:0;max-width:none}section{break-inside:auto}tr{break-inside:avoid}}"
)
