"""A pupil's own copy of the debrief, as plain text that any program opens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import platformdirs

from game.client.desk import Desk
from game.client.screens.reading import Reading
from game.client.screens.said import offer_words, terms_then
from game.protocol.views import DebriefTurn, SeatView, SourceView


def save_text(title: str, text: str, folder: Path | None = None) -> Path | None:
    """Write the copy into the person's documents; None where that is not allowed."""
    place = folder or Path(platformdirs.user_documents_dir())
    stem = re.sub(r"[^\w-]+", "-", title).strip("-").lower() or "debrief"
    try:
        place.mkdir(parents=True, exist_ok=True)
        for number in range(1, 100):
            path = place / (f"{stem}.txt" if number == 1 else f"{stem}-{number}.txt")
            if not path.exists():
                path.write_text(text, encoding="utf-8")
                return path
    except OSError:
        return None
    return None


def debrief_text(desk: Desk, view: SeatView) -> str:
    """The whole debrief in words, in the reader's language."""
    return "\n".join(_lines(desk, view)) + "\n"


def _lines(desk: Desk, view: SeatView) -> Iterator[str]:
    debrief = view.debrief
    yield view.title
    yield "=" * len(view.title)
    if view.seat is not None:
        names = {seat.id: seat.name for seat in view.seats}
        yield desk.say("client-you-are", seat=names[view.seat])
    if debrief is None:
        return
    yield from ("", debrief.ending_title, debrief.ending_text)
    yield from _cited(desk, debrief.ending_sources)
    for number, turn in enumerate(debrief.turns, 1):
        yield from _turn(desk, view, turn, number)
    yield from ("", desk.say("client-aims"))
    for result in debrief.results:
        yield f"{_name(view, result.seat)}:"
        for aim in result.aims:
            yield f"  - {aim.text} ({desk.word('aim', aim.state or 'missed')})"
    yield from ("", desk.say("client-left-out"), debrief.left_out)
    yield from (f"- {question}" for question in debrief.questions)


def _turn(desk: Desk, view: SeatView, turn: DebriefTurn, number: int) -> Iterator[str]:
    title = desk.say("client-debrief-turn", number=number, title=turn.title)
    yield from ("", title, "-" * len(title), turn.question)
    if turn.outcome is not None:
        ours = desk.decided(turn.outcome)
        yield f"{desk.say('client-our-council')}: {ours}. {turn.outcome.text}"
        for move in turn.outcome.moves:
            after = desk.word("level", move.after)
            yield f"  - {move.name}: {after}. {move.cause}"
        yield from _cited(desk, turn.outcome.sources)
    elif turn.bridged:
        yield turn.bridged
    for seat, cell in turn.positions.items():
        terms = terms_then(desk, turn, cell)
        yield from _said(view, seat, terms, "" if cell.hidden else cell.reason)
    for seat, pledge in turn.pledges.items():
        offers = offer_words(Reading(desk, view), pledge)
        yield from _said(view, seat, offers, "" if pledge.hidden else pledge.reason)
    for letter in turn.letters:
        if not letter.hidden:
            yield f"  {desk.say('client-letter')}, {_name(view, letter.seat)}: {letter.text}"
    yield f"{desk.say('client-governments')}: {turn.record.text}"
    yield from _cited(desk, turn.record.sources)
    for account in turn.record.accounts:
        yield f"  {account.title}: {account.text}"
    yield from (f"  ? {question}" for question in turn.questions)


def _said(view: SeatView, seat: str, choice: str, reason: str) -> Iterator[str]:
    """What a delegation chose, where its marks stand nowhere else, and below it why."""
    lines = [line for line in (choice, reason) if line]
    if lines:
        yield f"  {_name(view, seat)}: {lines[0]}"
        yield from (f"    {line}" for line in lines[1:])


def _name(view: SeatView, seat: str) -> str:
    return next((each.name for each in view.seats if each.id == seat), seat)


def _cited(desk: Desk, cited: tuple[SourceView, ...]) -> Iterator[str]:
    if cited:
        yield desk.say("client-sources", sources="; ".join(source.text for source in cited))
