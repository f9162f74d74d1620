"""The right-hand column of pledges: what is needed, and who has offered what, on which terms."""

from __future__ import annotations

from game.client.layout import Fit, Share
from game.client.screens.reading import Reading, indicator_rows
from game.client.screens.said import offer_lines, terms_words
from game.client.screens.screen import label
from game.client.screens.shortfall import Shortfall
from game.client.screens.tour import waiting_line
from game.client.theme import Face
from game.client.widgets import (
    Align,
    Card,
    Col,
    Flag,
    Heading,
    Node,
    Panel,
    Row,
    Rule,
    Scroll,
    Text,
)
from game.protocol.views import (
    CellView,
    PledgeCell,
    PledgingView,
    RequirementView,
    RowStatus,
    SeatStatus,
)


def pledges(reading: Reading, status: SeatStatus, pledging: PledgingView) -> Node:
    """The whole column. Terms come before offers: they say what is offered into."""
    desk, view = reading.desk, reading.view
    parts: list[Node] = [
        Heading(desk.say("client-needed"), 3),
        Text(waiting_line(reading, status), colour="ink_quiet"),
    ]
    parts += [_need(reading, need) for need in pledging.requirements]
    asked = view.terms.seat if view.terms is not None else ""
    rows = sorted(status.rows, key=lambda row: row.seat != asked)
    parts += [Rule(), *(_row(reading, row) for row in rows)]
    parts += [Rule(), Col(indicator_rows(desk, view.indicators, view.trust), gap=2)]
    body = Panel(Col(parts, gap=10), pad=(12, 8))
    return Card(Scroll(body, "needed"), pad=(4, 6), grow=1)


def _need(reading: Reading, need: RequirementView) -> Node:
    desk, (amount, offered) = reading.desk, (need.amount, need.offered)
    if offered is None:
        told = desk.say("client-need", amount=amount)
    else:
        told = desk.say("client-need-offered", amount=amount, offered=offered)
    return Shortfall(need.asset, need.name, amount, offered, told)


def _row(reading: Reading, row: RowStatus) -> Node:
    name = reading.seat(row.seat)
    face = Face.BOLD if row.seat == reading.view.seat else Face.SANS
    flag, named = Flag(row.seat, name, 18), Text(name, face=face)
    said = _said(reading, row)
    if said:
        return Row([flag, Col([named, *said], gap=0)], [Fit(), Share()], gap=10)
    state = reading.desk.word("row", row.state)
    words = Text(state, face=Face.ITALIC, size=14, colour="ink_quiet", align=1.0)
    return Row([flag, named, words], [Fit(), Share(), Share()], gap=10, align=Align.CENTRE)


def _said(reading: Reading, row: RowStatus) -> list[Node]:
    """Offers or terms, the reason for them, and by whose word they stand."""
    if row.pledge is not None:
        told = offer_lines(reading, row.pledge)
        words = [Text(each, colour="ink_quiet") for each in told]
        return [*words, *_grounds(reading, row.pledge)]
    if row.cell is not None:
        return [*_terms(reading, row.cell), *_grounds(reading, row.cell)]
    return []


def _terms(reading: Reading, cell: CellView) -> list[Node]:
    """What the key's holder says, and to whom that is news also what it was asked."""
    asked = reading.view.terms
    if asked is None:
        return []
    words = Text(terms_words(asked, cell), face=Face.SEMIBOLD)
    return [words] if asked.yours else [Text(asked.question, colour="ink_quiet"), words]


def _grounds(reading: Reading, said: PledgeCell | CellView) -> list[Node]:
    desk = reading.desk
    reason = desk.say("client-hidden") if said.hidden else said.reason
    grounds: list[Node] = [Text(reason, face=Face.SERIF_ITALIC)] if reason else []
    alone = desk.model is not None and desk.model.practice
    if said.standing != "confirmed" and not (alone and said.standing == "bot"):
        grounds.append(label(desk.word("standing", said.standing)))
    return grounds
