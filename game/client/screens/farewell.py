"""Every way a session can end for a seat, said in words, with the one thing to do now."""

from __future__ import annotations

from game.client.screens.debrief import Debrief
from game.client.screens.phase import screenful
from game.client.screens.screen import NEXT, Screen, page, pressed
from game.client.widgets import Button, Col, Flow, Heading, Icon, Look, Message, Node, Text

HEADED = {
    "ended": "flag",
    "removed": "user-x",
    "handed_over": "users",
    "elsewhere": "monitor",
    "wrong_code": "search",
    "wrong_secret": "search",
    "locked": "lock",
    "full": "users",
    "slow_down": "hourglass",
    "older_client": "refresh-cw",
    "older_server": "refresh-cw",
}
"""The farewells that have a headline of their own; any other says that the connection ended."""


class Gone(Screen):
    """The host said farewell. Its own sentence stands there, and a way on."""

    def build(self) -> Node:
        model = self.desk.model
        farewell = model.farewell if model else None
        code = farewell.code if farewell else "closing"
        title = f"client-gone-{code.replace('_', '-')}" if code in HEADED else "client-gone-closing"
        parts: list[Node] = [
            Icon(HEADED.get(code, "info"), 40, colour="blue"),
            Heading(self.say(title), 1),
            Text(farewell.sentence if farewell else "", size=18),
            Flow([Button(self.say("client-to-start"), NEXT, look=Look.PRIMARY)]),
        ]
        return page(Col(parts, gap=16), width=620, desk=self.desk)

    def answer(self, message: Message) -> None:
        if pressed(message, NEXT):
            self.desk.ways.leave()


class Ended(Debrief):
    """The lesson is over; what was talked about can still be read and kept."""

    def build(self) -> Node:
        if self.view.debrief is not None:
            return super().build()
        words = Col(
            [
                Heading(self.say("client-gone-ended"), 1),
                Text(self.say("client-ended-told"), size=18),
            ],
            gap=16,
        )
        leave = Button(self.say("client-to-start"), NEXT, look=Look.PRIMARY)
        return screenful(page(words, width=620, desk=self.desk), self.foot("", [leave]))

    def go_on(self) -> None:
        if self.view.debrief is not None:
            super().go_on()
        else:
            self.desk.ways.leave()
