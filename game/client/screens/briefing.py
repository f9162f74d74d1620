"""The briefing that opens a turn: the map large, the text to read, what is new in this turn."""

from __future__ import annotations

from game.client.desk import Desk
from game.client.layout import Fit, Px, Share
from game.client.screens.opened import opened
from game.client.screens.phase import PhaseScreen, screenful
from game.client.screens.reading import indicator_rows
from game.client.screens.screen import page, pressed
from game.client.screens.story import UNFOLD, story
from game.client.screens.theatre import theatre
from game.client.theme import Face
from game.client.widgets import (
    Button,
    Card,
    Col,
    Heading,
    Icon,
    Message,
    Node,
    Panel,
    Row,
    Scroll,
    Text,
)


class Briefing(PhaseScreen):
    """Everybody reads; the consultation opens by the clock or by the teacher."""

    onward = "client-open-consultation"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.unfolded = False

    def first_focus(self) -> str:
        return "next" if self.desk.model and self.desk.model.practice else ""

    def build(self) -> Node:
        turn = self.view.turn
        if turn is not None and turn.kind == "pledge":
            self.onward = "client-open-pledging"
        told = "client-briefing-practice" if self.model.practice else "client-briefing-wait"
        return screenful(self.words(), self.foot(self.say(told)))

    def words(self) -> Node:
        read = Col(
            [*self._head(), *story(self.reading, self.unfolded, self.status.injects, size=18)],
            gap=14,
        )
        beside = Col([*self._map(), *self._options(), *self._indicators()], gap=16)
        if self.desk.width < 900:
            return page(Col([read, beside], gap=20), width=720, desk=self.desk)
        row = Row(
            [
                Scroll(Panel(read, pad=(6, 2)), "briefing"),
                Scroll(beside, "beside"),
            ],
            [Share(1.15), Share(1)],
            gap=28,
            grow=1,
        )
        return Panel(row, pad=(28, 18), grow=1)

    def _head(self) -> list[Node]:
        turn = self.view.turn
        if turn is None:
            return []
        parts: list[Node] = [
            Text(self.reading.date(turn.date), face=Face.SEMIBOLD, size=16, colour="blue"),
            Heading(turn.question, 1),
        ]
        parts += [
            Row(
                [Icon("info", 20, colour="blue"), Text(new.text, face=Face.SEMIBOLD)],
                [Fit(), Share()],
                gap=10,
            )
            for new in turn.introduces
        ]
        return [Col(parts, gap=8)]

    def _map(self) -> list[Node]:
        if self.view.map is None:
            return []
        height = 400 if self.desk.height > 700 else 300
        caption = Text(self.view.map.caption, colour="ink_quiet")
        return [Card(Col([theatre(self.reading, most=height)]), pad=1), caption]

    def _options(self) -> list[Node]:
        """What will be decided on, by letter and title, so that one reads with it in mind."""
        turn = self.view.turn
        if turn is None or not turn.options:
            return []
        rows: list[Node] = [Heading(self.say("client-options-now"), 4)]
        for option in turn.options:
            letter = Text(option.letter, face=Face.SERIF_SEMIBOLD, size=18, colour="blue")
            words: list[Node] = [Text(option.title, face=Face.SEMIBOLD)]
            if option.answers:
                answers = self.reading.answers(option)
                words.append(Text(answers, colour="ink_quiet"))
            if option.closed:
                words.append(Text(option.closed, colour="private"))
            rows.append(Row([letter, Col(words, gap=0)], [Px(22), Share()], gap=8))
        return [Card(Col(rows, gap=6))]

    def _indicators(self) -> list[Node]:
        rows = indicator_rows(self.desk, self.view.indicators, self.view.trust)
        return [Card(Col([Heading(self.say("client-indicators"), 4), *rows], gap=4))]

    def answer(self, message: Message) -> None:
        if pressed(message, UNFOLD):
            self.unfolded = True
            self.desk.redraw()
        else:
            super().answer(message)


class BriefingAside(Briefing):
    """The briefing again, beside whatever is going on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.unfolded = True

    def first_focus(self) -> str:
        return "close"

    def build(self) -> Node:
        back = Button(self.say("client-back-to-session"), "close", icon="arrow-left")
        return Col([Panel(Row([back], [Fit()]), pad=(28, 8)), self.words()], gap=0)

    def answer(self, message: Message) -> None:
        if pressed(message, "close"):
            self.desk.navigator.pop()
        elif not opened(self.reading, message):
            super().answer(message)
