"""What the screens of a session have in common: a view, a status, and a foot that leads on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from game.client.layout import Fit, Share
from game.client.model import Model
from game.client.screens.reading import Reading
from game.client.screens.screen import NEXT, Screen
from game.client.widgets import Align, Button, Col, Look, Message, Node, Panel, Row, Rule, Text
from game.protocol.views import SeatStatus, SeatView


class Where(TypedDict):
    """What every command of a phase names."""

    council: str
    moment: int


class PhaseScreen(Screen):
    """The base of the screens that show a phase."""

    onward = ""
    """The message that says what the phase's closing does, in practice."""

    @property
    def model(self) -> Model:
        if self.desk.model is None:
            raise LookupError("a phase's screen is only shown while there is a session")
        return self.desk.model

    @property
    def view(self) -> SeatView:
        if self.model.view is None:
            raise LookupError("a phase's screen is only shown once there is a view")
        return self.model.view

    @property
    def status(self) -> SeatStatus:
        if self.model.status is None:
            raise LookupError("a phase's screen is only shown once there is a status")
        return self.model.status

    @property
    def reading(self) -> Reading:
        return Reading(self.desk, self.view)

    @property
    def where(self) -> Where:
        return Where(council=self.view.council, moment=self.view.moment)

    @property
    def seated(self) -> bool:
        return self.view.seat is not None

    def answer(self, message: Message) -> None:
        if isinstance(message, Button.Pressed) and message.name == NEXT:
            self.go_on()

    def go_on(self) -> None:
        """The blue button: in practice it closes the phase."""
        if self.model.practice:
            self.model.close_phase()

    def waiting(self) -> str:
        """Who is being waited for, by name."""
        seats = self.status.waiting_for
        return self.say("waiting-for", names=self.reading.seats(seats)) if seats else ""

    def foot(self, told: str, buttons: Sequence[Node] = ()) -> Node:
        """What happens next, and in practice the button that makes it happen."""
        parts = list(buttons)
        if self.model.practice and self.onward:
            parts.append(self.onward_button())
        return foot(told, parts)

    def onward_button(self) -> Button:
        busy = self.word("connection", "sending") if self.model.pending else ""
        return Button(self.say(self.onward), NEXT, look=Look.PRIMARY, icon="arrow-right", busy=busy)


def foot(told: str, buttons: Sequence[Node]) -> Node:
    """A strip along the bottom: a sentence, and what to press."""
    row = Row(
        [Text(told, colour="ink_quiet"), *buttons],
        [Share(), *(Fit() for _ in buttons)],
        align=Align.CENTRE,
        stack_below=560,
        gap=16,
    )
    return Col([Rule(), Panel(row, fill="card", pad=(22, 10))], gap=0)


def screenful(body: Node, below: Node) -> Col:
    """A body that takes the room, and the foot under it."""
    return Col([body, below], gap=0, grow=1.0)
