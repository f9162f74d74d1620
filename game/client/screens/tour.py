"""The tour de table: who stands where, whom one waits for, and what the chair would do now."""

from __future__ import annotations

from collections.abc import Sequence

from game.client.desk import Desk
from game.client.layout import Fit, Px, Share
from game.client.screens.reading import Reading, indicator_rows, sources
from game.client.screens.screen import label
from game.client.theme import Face
from game.client.widgets import (
    Align,
    Answer,
    Card,
    Col,
    Dialog,
    Flag,
    Heading,
    MarkBadge,
    Matrix,
    Node,
    Panel,
    Row,
    Rule,
    Scroll,
    Standing,
    Text,
)
from game.protocol.views import (
    CellView,
    IntentionStatus,
    PledgeCell,
    RowStatus,
    SeatStatus,
)


def tour(reading: Reading, status: SeatStatus, *, tabled: str = "", said: str = "") -> Node:
    """The right-hand column: the matrix, the chair's intention, the indicators."""
    desk, view = reading.desk, reading.view
    head: list[Node] = [Heading(desk.say("client-the-table"), 3)]
    told = said or waiting_line(reading, status)
    if told:
        head.append(Text(told, size=16, colour="ink_quiet"))
    parts: list[Node] = [Col(head, gap=2), matrix(reading, status, tabled=tabled)]
    if status.intention is not None and not (tabled or view.tied):
        parts.append(intention(reading, status.intention))
    rows = indicator_rows(desk, view.indicators, view.trust)
    parts += [Rule(), Col(rows, gap=0)]
    return Card(Scroll(Panel(Col(parts, gap=8), pad=(12, 8)), "tour"), pad=(4, 6), grow=1)


def waiting_line(reading: Reading, status: SeatStatus) -> str:
    """How far the table is, in names."""
    desk = reading.desk
    asked = [row for row in status.rows if row.state != "empty" or row.driver != "people"]
    filed = sum(row.state == "filed" for row in asked)
    parts = [desk.say("client-filed", filed=filed, of=len(asked))]
    if status.waiting_for:
        parts.append(desk.say("waiting-for", names=reading.seats(status.waiting_for)) + ".")
    if not status.revealed:
        seconds = desk.model.reveals_in() if desk.model else None
        if seconds:
            parts.append(
                desk.say("client-sealed-until", time=f"{seconds // 60}:{seconds % 60:02d}")
            )
        else:
            parts.append(desk.say("client-sealed"))
    return " ".join(parts)


def matrix(reading: Reading, status: SeatStatus, *, tabled: str = "") -> Matrix:
    """Delegations down, options across."""
    desk, view = reading.desk, reading.view
    options = [(each.id, each.letter) for each in view.turn.options] if view.turn else []
    standings = [_standing(reading, row) for row in status.rows]
    return Matrix(
        "matrix",
        options,
        standings,
        desk.mark_words,
        tabled=tabled,
        title=desk.say("client-the-table"),
    )


def _standing(reading: Reading, row: RowStatus) -> Standing:
    own = row.seat == reading.view.seat
    return Standing(
        row.seat,
        reading.seat(row.seat),
        marks=_marks(row.cell),
        state=_state(reading, row),
        own=own,
        reason=row.cell.reason if row.cell else "",
    )


def _marks(cell: CellView | None) -> dict[str, str]:
    if cell is None:
        return {}
    marks = {option: mark.value for option, mark in cell.marks.items()}
    if cell.preferred:
        marks[cell.preferred] = "preferred"
    return marks


def _state(reading: Reading, row: RowStatus) -> str:
    """A word for a row: why it is empty, or what its position rests on."""
    desk = reading.desk
    if row.cell is None:
        if row.seat == reading.view.seat:
            return desk.say("common-you")
        if row.driver != "people" and row.state != "filed":
            return desk.word("driver", row.driver)
        return desk.word("row", row.state)
    if not row.cell.marks:
        return desk.word("row", "filed")
    if row.changed_late:
        return desk.say("client-changed-late")
    alone = desk.model is not None and desk.model.practice
    if row.cell.standing == "confirmed" or (alone and row.cell.standing == "bot"):
        return ""
    return desk.word("standing", row.cell.standing)


def intention(reading: Reading, meant: IntentionStatus) -> Node:
    """What the chair would table now, and in words what would change it."""
    desk = reading.desk
    if meant.option is not None:
        told = desk.say(
            "client-chair-would",
            letter=reading.letter(meant.option),
            cannot=meant.cannot.get(meant.option, 0),
            preferred=meant.preferred.get(meant.option, 0),
        )
    elif meant.tied:
        letters = desk.texts.names([reading.letter(each) for each in meant.tied])
        told = desk.say("client-chair-tied", letters=letters)
    else:
        told = desk.say("client-chair-nothing")
    lines: list[Node] = [
        label(desk.say("client-chair")),
        Text(told, face=Face.SEMIBOLD, name="intention"),
    ]
    for path in meant.paths:
        lines.append(
            Text(
                desk.say(
                    "client-chair-path",
                    letter=reading.letter(path.option),
                    seats=reading.either(path.seats),
                ),
                size=16,
            )
        )
    return Panel(Col(lines, gap=2), fill="blue_ground", radius=8, pad=(12, 8))


def reasons(reading: Reading, status: SeatStatus) -> list[Node]:
    """What the delegations said, one line each, under a heading; nothing where nobody has."""
    lines: list[Node] = []
    for row in status.rows:
        if row.cell is not None and row.cell.reason:
            name = reading.seat(row.seat)
            said = [
                Flag(row.seat, name, 18),
                Text(name, face=Face.SEMIBOLD),
                Text(row.cell.reason, face=Face.SERIF),
            ]
            lines += [Rule(), Row(said, [Fit(), Px(130), Share()], gap=10)]
    if not lines:
        return []
    return [Heading(reading.desk.say("client-reasons"), 4), Col(lines, gap=6)]


def open_row(reading: Reading, status: SeatStatus, seat: str) -> None:
    """Show what a delegation said, and what allies know of it."""
    row = next((each for each in status.rows if each.seat == seat), None)
    if row is None:
        return
    desk = reading.desk
    parts: list[Node] = []
    if row.cell is not None:
        parts += _said(reading, row.cell)
    if row.pledge is not None:
        parts += _offered(reading, row.pledge)
    profile = next((each.profile for each in reading.view.seats if each.id == seat), "")
    parts += [Rule(), label(desk.say("client-profile")), Text(profile)]
    answers = [Answer("close", desk.say("common-close"))]
    desk.ways.open_dialog(Dialog("seat", reading.seat(seat), Col(parts, gap=8), answers))


def _said(reading: Reading, cell: CellView) -> list[Node]:
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
    terms = reading.view.terms
    lines += [
        Text(choice.text) for choice in (terms.choices if terms else ()) if choice.id == cell.terms
    ]
    lines.append(_reason(desk.say("client-hidden") if cell.hidden else cell.reason))
    return [*lines, *_rests_on(reading, cell)]


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


def _reason(text: str) -> Node:
    return Text(text, face=Face.SERIF_ITALIC, size=18)


def _offered(reading: Reading, pledge: PledgeCell) -> list[Node]:
    desk = reading.desk
    lines: Sequence[Node] = [Text(offer_words(reading, pledge)), _reason(pledge.reason)]
    return [*lines, label(desk.word("standing", pledge.standing))]


def offer_words(reading: Reading, pledge: PledgeCell) -> str:
    """A delegation's offers in words."""
    desk = reading.desk
    if not pledge.offers:
        return desk.say("client-offers-nothing")
    told = [
        desk.say(
            "client-offer-caveat" if offer.caveat else "client-offer",
            amount=offer.amount,
            asset=pledge.names.get(offer.asset, offer.asset),
        )
        for offer in pledge.offers
    ]
    return " · ".join(told)
