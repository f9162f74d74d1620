"""On the way into a session: what is happening, and how to stop trying."""

from __future__ import annotations

from game.client.screens.screen import Screen, page, pressed
from game.client.widgets import Button, Col, Flow, Heading, Message, Node, Text


class Connecting(Screen):
    """Shown from the first attempt until the first picture of the session is here."""

    def build(self) -> Node:
        model = self.desk.model
        lost = model is not None and model.host_away
        title = "client-connecting-slow" if lost else "client-connecting"
        told = "client-connecting-slow-told" if lost else "client-connecting-told"
        return page(
            Col(
                [
                    Heading(self.say(title), 1),
                    Text(self.say(told), size=18),
                    Flow([Button(self.say("common-cancel"), "cancel")]),
                ],
                gap=16,
            ),
            width=620,
            desk=self.desk,
        )

    def answer(self, message: Message) -> None:
        if pressed(message, "cancel"):
            self.desk.ways.leave()
