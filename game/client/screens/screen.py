"""What a screen is: a tree of widgets made from what the client knows, and answers to messages.

The tree is made anew whenever something changed, so a screen holds only what
is nowhere else: which tab is open, what is half chosen. The next step is
always the button called `next`, so that one key presses it everywhere.
"""

from __future__ import annotations

from game.client.desk import Desk
from game.client.keys import Action
from game.client.layout import Px, Share
from game.client.theme import Face
from game.client.widgets import (
    Button,
    Col,
    Flow,
    Look,
    Message,
    Node,
    Panel,
    Row,
    Scroll,
    Text,
)

NEXT = "next"
BACK = "back"


class Screen:
    """The base of all screens."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def build(self) -> Node:
        """The whole screen, from what is known now."""
        raise NotImplementedError

    def answer(self, message: Message) -> None:
        """React to what a person did."""

    def act(self, action: Action) -> bool:
        """React to a key that means the same everywhere; False where it means nothing here."""
        if action is Action.BACK and self.desk.navigator.depth > 1:
            self.desk.navigator.pop()
            return True
        return False

    def first_focus(self) -> str:
        """The widget that has the focus when the screen is opened; empty for none."""
        return ""

    def say(self, key: str, /, **values: str | int | float) -> str:
        return self.desk.say(key, **values)

    def word(self, group: str, value: str, /) -> str:
        return self.desk.word(group, value)


def pressed(message: Message, name: str) -> bool:
    """Whether the button of that name was pressed."""
    return isinstance(message, Button.Pressed) and message.name == name


def next_step(
    label: str, explained: str = "", *, why_not: str = "", busy: str = "", icon: str = ""
) -> Node:
    """The blue button, and beside it what will happen."""
    button = Button(label, NEXT, look=Look.PRIMARY, why_not=why_not, busy=busy, icon=icon)
    told = why_not or explained
    if not told:
        return Flow([button])
    return Col([button, Text(told, colour="ink_quiet")], gap=6)


def page(body: Node, *, width: float, desk: Desk, grow: float = 1.0, name: str = "main") -> Node:
    """A column of readable width in the middle of the window, which scrolls where it must."""
    side = max(16.0, (desk.width - width) / 2)
    middle = min(width, desk.width - 32)
    row = Row([Col([]), body, Col([])], [Px(side), Px(middle), Share()], gap=0)
    return Scroll(Panel(row, pad=(0, 24)), name, grow=grow)


def label(text: str) -> Text:
    """A small quiet heading over something."""
    return Text(text, face=Face.SEMIBOLD, size=14, colour="ink_quiet")
