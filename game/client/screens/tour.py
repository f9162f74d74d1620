"""The tour de table: who stands where, whom one waits for, and what the chair would do now."""

from __future__ import annotations

from game.client.layout import Fit, Px, Share
from game.client.screens.reading import Reading, indicator_rows
from game.client.screens.said import terms_words
from game.client.screens.screen import label
from game.client.theme import Face
from game.client.widgets import (
    Card,
    Col,
    Flag,
    Heading,
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
    if not status.revealed and status.waiting_for:
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
            words: list[Node] = [Text(row.cell.reason, face=Face.SERIF)]
            terms = terms_words(reading.view.terms, row.cell)
            if terms:
                words.insert(0, Text(terms, face=Face.SEMIBOLD))
            said = [Flag(row.seat, name, 18), Text(name, face=Face.SEMIBOLD), Col(words, gap=2)]
            lines += [Rule(), Row(said, [Fit(), Px(130), Share()], gap=10)]
    if not lines:
        return []
    return [Heading(reading.desk.say("client-reasons"), 4), Col(lines, gap=6)]
