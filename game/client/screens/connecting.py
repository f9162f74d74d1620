"""On the way into a session: what is happening, and how to stop trying."""

from __future__ import annotations

from game.client.screens.screen import Screen, page, pressed
from game.client.widgets import Button, Col, Flow, Heading, Message, Node, Text


class Connecting(Screen):
    """Shown from the first attempt until the first picture of the session is here."""

    def build(self) -> Node:
        model = self.desk.model
        title, told = "client-connecting", "client-connecting-told"
        if model is not None and model.link.state == "untrusted":
            title, told = "client-connecting-untrusted", "client-connecting-untrusted-told"
        elif model is not None and model.host_away:
            title, told = "client-connecting-slow", "client-connecting-slow-told"
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
