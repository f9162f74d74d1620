"""What one delegation said, in words: its marks, its terms, its offers, and what they rest on."""

from __future__ import annotations

from game.client.desk import Desk
from game.client.layout import Fit, Share
from game.client.screens.reading import Reading, sources
from game.client.screens.screen import label
from game.client.theme import Face
from game.client.widgets import (
    Align,
    Answer,
    Col,
    Dialog,
    MarkBadge,
    Node,
    Row,
    Rule,
    Text,
)
from game.protocol.views import CellView, DebriefTurn, PledgeCell, SeatStatus, TermsView


def open_row(reading: Reading, status: SeatStatus, seat: str) -> None:
    """Show what a delegation said, and what allies know of it."""
    row = next((each for each in status.rows if each.seat == seat), None)
    if row is None:
        return
    desk = reading.desk
    parts: list[Node] = []
    if row.cell is not None:
        parts += filed(reading, row.cell)
    if row.pledge is not None:
        parts += offered(reading, row.pledge)
    profile = next((each.profile for each in reading.view.seats if each.id == seat), "")
    parts += [Rule(), label(desk.say("client-profile")), Text(profile)]
    answers = [Answer("close", desk.say("common-close"))]
    desk.ways.open_dialog(Dialog("seat", reading.seat(seat), Col(parts, gap=8), answers))


def filed(reading: Reading, cell: CellView) -> list[Node]:
    """A position: how it stands to each option, the key or the terms, the reason."""
    desk = reading.desk
    lines: list[Node] = []
    for option, mark in cell.marks.items():
        words = desk.word("mark", mark.value)
        if option == cell.preferred:
            words = desk.word("mark", "preferred")
        elif option in cell.limits:
            words = desk.say("client-with-limit", limit=reading.limit(cell.limits[option]))
        elif mark.value == "reserve":
            words = desk.say("client-opts-out")
        shown = "preferred" if option == cell.preferred else mark.value
        badge = MarkBadge(shown, desk.word("mark", shown))
        titled = Text(f"{reading.titled(option)}: {words}")
        lines.append(Row([badge, titled], [Fit(), Share()], gap=10, align=Align.CENTRE))
    lines += [
        Text(f"{reading.titled(option)}: {_key(desk, answer)}")
        for option, answer in cell.key.items()
    ]
    terms = terms_words(reading.view.terms, cell)
    if terms:
        lines.append(Text(terms, face=Face.SEMIBOLD))
    lines.append(_reason(desk, cell))
    return [*lines, *_rests_on(reading, cell)]


def terms_words(asked: TermsView | None, cell: CellView) -> str:
    """The terms that were said, as the holder of the key read them; empty where there are none."""
    choices = asked.choices if asked is not None else ()
    return next((choice.text for choice in choices if choice.id == cell.terms), "")


def terms_then(desk: Desk, turn: DebriefTurn, cell: CellView) -> str:
    """The terms of an earlier turn, after what was asked; empty where there are none."""
    answer = terms_words(turn.terms, cell)
    if turn.terms is None or not answer:
        return ""
    return desk.say("client-option-answer", question=turn.terms.question, answer=answer)


def offered(reading: Reading, pledge: PledgeCell) -> list[Node]:
    """Offers and the reason for them."""
    desk = reading.desk
    words: list[Node] = [Text(offer_words(reading, pledge)), _reason(desk, pledge)]
    return [*words, label(desk.word("standing", pledge.standing))]


def offer_words(reading: Reading, pledge: PledgeCell) -> str:
    """A delegation's offers in one line."""
    return " · ".join(offer_lines(reading, pledge))


def offer_lines(reading: Reading, pledge: PledgeCell) -> list[str]:
    """A delegation's offers in words, one after another."""
    desk = reading.desk
    if not pledge.offers:
        return [desk.say("client-offers-nothing")]
    return [
        desk.say(
            "client-offer-caveat" if offer.caveat else "client-offer",
            amount=offer.amount,
            asset=pledge.names.get(offer.asset, offer.asset),
        )
        for offer in pledge.offers
    ]


def _rests_on(reading: Reading, cell: CellView) -> list[Node]:
    """Who spoke; and where nobody did, what the position rests on, with its source."""
    desk = reading.desk
    told = desk.word("standing", cell.standing)
    if cell.basis is None:
        return [label(told)]
    documented = cell.basis == "documented"
    basis = desk.say("client-basis-documented" if documented else "client-basis-inferred")
    cited = [cell.source] if cell.source is not None else []
    who = [] if cell.standing == "documented" else [label(told)]
    return [Col([*who, Text(basis), *sources(desk, cited)], gap=2)]


def _key(desk: Desk, answer: str) -> str:
    """What the key holder filed for one option; the limit itself is told when it counts."""
    if answer in ("turn", "refuse"):
        return desk.say("client-key-turn" if answer == "turn" else "client-key-refuse")
    return desk.say("client-key-with-limit")


def _reason(desk: Desk, said: CellView | PledgeCell) -> Node:
    text = desk.say("client-hidden") if said.hidden else said.reason
    return Text(text, face=Face.SERIF_ITALIC, size=18)
