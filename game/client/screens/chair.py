"""A tie that the rule of the chair does not break: the teacher does, within a short time."""

from __future__ import annotations

from game.client.layout import Px, Share
from game.client.screens.phase import PhaseScreen, screenful
from game.client.screens.positions import seen_card
from game.client.screens.said import open_row
from game.client.screens.tour import reasons, tour
from game.client.theme import Face
from game.client.widgets import (
    Button,
    Col,
    Flow,
    Heading,
    Matrix,
    Message,
    Node,
    Panel,
    Row,
    Scroll,
    Text,
)
from game.protocol.commands import TableOption


class Chair(PhaseScreen):
    """What stands equal, and who chooses between them."""

    onward = "client-close-chair"

    def build(self) -> Node:
        reading, tied = self.reading, self.view.tied
        letters = self.desk.texts.names([reading.letter(each) for each in tied])
        parts: list[Node] = [
            Heading(self.say("client-tie", letters=letters), 0),
            Text(self.say("client-tie-rule"), face=Face.SERIF_ITALIC, size=20, colour="ink_quiet"),
        ]
        for each in tied:
            option = reading.option(each)
            if option is not None:
                parts.append(seen_card(reading, self.model, option))
            if self.model.practice:
                words = self.say("client-table-this", letter=reading.letter(each))
                parts.append(Flow([Button(words, f"table:{each}")]))
        parts += reasons(reading, self.status)
        columns: list[Node] = [Scroll(Col(parts, gap=14), "chair")]
        widths: list[Px | Share] = [Share()]
        if self.desk.width >= 820:
            columns.append(tour(reading, self.status, said=self.say("client-tie-column")))
            widths.append(Px(344))
        body = Panel(Row(columns, widths, gap=24, grow=1), pad=(24, 18), grow=1)
        told = "client-tie-practice" if self.model.practice else "client-tie-teacher"
        return screenful(body, self.foot(self.say(told)))

    def answer(self, message: Message) -> None:
        match message:
            case Button.Pressed() if message.name.startswith("table:"):
                option = message.name.removeprefix("table:")
                self.model.do(TableOption(**self.where, option=option))
            case Matrix.Opened(seat=seat):
                open_row(self.reading, self.status, seat)
            case _:
                super().answer(message)
