"""Help: how a council decides, in a few lines, and the table of keys."""

from __future__ import annotations

from game.client.keys import KEYS
from game.client.layout import Px, Share
from game.client.screens.screen import Screen, page, pressed
from game.client.theme import Face
from game.client.widgets import Button, Col, Flow, Heading, Message, Node, Row, Rule, Text

RULES = ("positions", "chair", "silence", "notes", "pledges", "key", "aims")


class Help(Screen):
    """Everything one may want to know while playing."""

    def first_focus(self) -> str:
        return "close"

    def build(self) -> Node:
        rules: list[Node] = [Heading(self.say("client-help-how"), 2)]
        for rule in RULES:
            rules.append(Text(self.say(f"client-help-{rule}"), face=Face.SERIF, size=18))
        keys: list[Node] = [Heading(self.say("client-help-keys"), 2)]
        for key in KEYS:
            row = Row(
                [Text(key.label, face=Face.SEMIBOLD), Text(self.say(key.text))],
                [Px(130), Share()],
                gap=12,
            )
            keys += [Rule(), row]
        head: list[Node] = [
            Heading(self.say("common-help"), 1),
            Flow([Button(self.say("common-back"), "close", icon="arrow-left")]),
        ]
        both = Row([Col(rules, gap=12), Col(keys, gap=6)], gap=40, stack_below=860)
        return page(Col([*head, both], gap=14), width=1120, desk=self.desk)

    def answer(self, message: Message) -> None:
        if pressed(message, "close"):
            self.desk.navigator.pop()
