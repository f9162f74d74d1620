"""Who sits around the table: what allies know of each other, and what was decided so far."""

from __future__ import annotations

from game.client.layout import Fit, Share
from game.client.screens.phase import PhaseScreen
from game.client.screens.reading import indicator_rows
from game.client.screens.screen import label, page
from game.client.theme import Face
from game.client.widgets import (
    Button,
    Card,
    Col,
    Flag,
    Flow,
    Heading,
    Message,
    Node,
    Row,
    Rule,
    Text,
)
from game.protocol.views import TableSeat


class Council(PhaseScreen):
    """Opened from the menu or by its key."""

    def first_focus(self) -> str:
        return "close"

    def build(self) -> Node:
        view = self.view
        seats: list[Node] = [Heading(self.say("client-profiles"), 2)]
        for seat in view.seats:
            seats += [Rule(), self._seat(seat)]
        standing: list[Node] = [
            Heading(self.say("client-indicators"), 3),
        ]
        abouts = [*(each.about for each in view.indicators), self.say("client-trust-about")]
        rows = indicator_rows(self.desk, view.indicators, view.trust)
        for row, about in zip(rows, abouts, strict=False):
            standing.append(Col([row, Text(about, colour="ink_quiet")], gap=0))
        back = Flow([Button(self.say("client-back-to-session"), "close", icon="arrow-left")])
        both = Row(
            [Col(seats, gap=10), Card(Col(standing, gap=8), pad=20)],
            [Share(1.5), Share(1)],
            gap=32,
            stack_below=760,
        )
        return page(Col([back, both], gap=16), width=1120, desk=self.desk)

    def _seat(self, seat: TableSeat) -> Node:
        words = Col(
            [
                Text(seat.name, face=Face.SEMIBOLD, size=18),
                label(self.word("seat", seat.kind)),
                Text(seat.profile),
            ],
            gap=1,
        )
        return Row([Flag(seat.id, seat.name, 24), words], [Fit(), Share()], gap=14)

    def answer(self, message: Message) -> None:
        if isinstance(message, Button.Pressed) and message.name == "close":
            self.desk.navigator.pop()
