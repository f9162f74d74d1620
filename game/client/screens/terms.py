"""The glossary: one word in a dialog, and all of them on a page."""

from __future__ import annotations

from game.client.desk import Desk
from game.client.screens.reading import Reading
from game.client.screens.screen import Screen, page, pressed
from game.client.theme import Face
from game.client.widgets import (
    Answer,
    Button,
    Col,
    Dialog,
    Flow,
    Heading,
    Message,
    Node,
    Rule,
    Text,
)


def open_term(reading: Reading, term: str) -> None:
    """Explain one word over everything."""
    for entry in reading.view.glossary:
        if entry.term == term:
            body = Text(entry.text, face=Face.SERIF, size=18)
            close = Answer("close", reading.desk.say("common-close"))
            reading.desk.ways.open_dialog(Dialog("term", entry.term, body, [close]))
            return


class Glossary(Screen):
    """All words that the scenario explains, in the order of the alphabet."""

    def __init__(self, desk: Desk, reading: Reading) -> None:
        super().__init__(desk)
        self.reading = reading

    def first_focus(self) -> str:
        return "close"

    def build(self) -> Node:
        entries: list[Node] = [
            Heading(self.say("client-glossary"), 1),
            Flow([Button(self.say("common-back"), "close", icon="arrow-left")]),
        ]
        for entry in sorted(self.reading.view.glossary, key=lambda each: each.term.lower()):
            entries += [
                Rule(),
                Text(entry.term, face=Face.SERIF_SEMIBOLD, size=18),
                Text(entry.text, size=16),
            ]
        return page(Col(entries, gap=8), width=720, desk=self.desk)

    def answer(self, message: Message) -> None:
        if pressed(message, "close"):
            self.desk.navigator.pop()
