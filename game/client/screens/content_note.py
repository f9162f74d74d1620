"""What the scenario tells of, before it tells of it."""

from __future__ import annotations

from game.client.screens.phase import PhaseScreen, foot, screenful
from game.client.screens.screen import NEXT, page
from game.client.theme import Face
from game.client.widgets import Button, Col, Heading, Look, Node, Text


class ContentNote(PhaseScreen):
    """Read once, before the first briefing."""

    def first_focus(self) -> str:
        return NEXT

    def build(self) -> Node:
        words = Col(
            [
                Heading(self.say("client-content-note"), 1),
                Text(self.view.content_note, face=Face.SERIF, size=20),
            ],
            gap=18,
        )
        go = Button(self.say("client-have-read"), NEXT, look=Look.PRIMARY, icon="arrow-right")
        return screenful(
            page(words, width=720, desk=self.desk), foot(self.say("client-then-card"), [go])
        )

    def go_on(self) -> None:
        self.model.read.add("content_note")
        self.desk.memory.keep_noted(self.model.code)
        self.desk.redraw()
