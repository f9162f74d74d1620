"""The debrief to page through: the ending, each turn, two paths, aims, what was left out."""

from __future__ import annotations

from collections.abc import Sequence

from game.client.desk import Desk
from game.client.keepsake import debrief_text, save_text
from game.client.layout import Fit, Px, Share
from game.client.screens.debrief_parts import path_chart, questions
from game.client.screens.debrief_turn import turn_words
from game.client.screens.phase import PhaseScreen, screenful
from game.client.screens.reading import sources
from game.client.screens.screen import NEXT, label, page
from game.client.theme import Face
from game.client.widgets import (
    Align,
    Button,
    Card,
    Choice,
    Col,
    Flag,
    Heading,
    Look,
    Message,
    Node,
    Row,
    Rule,
    Select,
    Text,
)
from game.protocol.views import AimView, DebriefTurn, DebriefView, PathView, SeatResult

_STATES = {"met": "accept", "partly": "reserve", "missed": "cannot"}


class Debrief(PhaseScreen):
    """Every page can be reached from every other; nothing here has a clock of its own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.page = 0
        self.unfolded: set[int] = set()
        """Pages on which every government's stance is shown."""

    def first_focus(self) -> str:
        return NEXT

    def build(self) -> Node:
        debrief = self.view.debrief
        if debrief is None:
            return Col([])
        names = self._names(debrief)
        self.page = min(self.page, len(names) - 1)
        head = Row(
            [
                Select("debrief_page", "", _choices(names), str(self.page)),
                Text(self._place(len(names)), colour="ink_quiet", align=1.0),
            ],
            [Px(min(420, self.desk.width - 180)), Share()],
            align=Align.CENTRE,
        )
        body = page(
            Col([head, self._words(debrief)], gap=18),
            width=1240,
            desk=self.desk,
            name=f"debrief:{self.page}",
        )
        return screenful(body, self._foot(debrief, names))

    def _names(self, debrief: DebriefView) -> list[str]:
        turns = [
            self.say("client-debrief-turn", number=number, title=turn.title)
            for number, turn in enumerate(debrief.turns, 1)
        ]
        earlier = [
            self.say(
                "client-debrief-earlier-turn",
                path=self.say("client-debrief-earlier", number=number),
                turn=turn.title,
            )
            for number, path in enumerate(debrief.earlier_paths, 1)
            for turn in path
        ]
        fixed = ("client-two-paths", "client-aims", "client-left-out")
        return [
            self.say("client-ending"),
            *turns,
            *earlier,
            *(self.say(each) for each in fixed),
        ]

    def _place(self, pages: int) -> str:
        """Which page of how many, and how much of the lesson is left to talk."""
        place = self.say("client-page-of", page=self.page + 1, of=pages)
        left = self.status.lesson_left
        if not left or left < 60_000:
            return place
        minutes = self.say("amount-minutes", count=left // 60_000)
        return f"{place} · {self.say('client-time-left', left=minutes)}"

    def _words(self, debrief: DebriefView) -> Node:
        turns = debrief.turns
        earlier = [turn for path in debrief.earlier_paths for turn in path]
        place = self.page
        if place == 0:
            return self._ending(debrief)
        place -= 1
        if place < len(turns):
            return self._turn(turns[place], debrief.paths)
        place -= len(turns)
        if place < len(earlier):
            return self._turn(earlier[place], ())
        last = (self._paths, self._aims, self._left_out)
        return last[place - len(earlier)](debrief)

    def _turn(self, turn: DebriefTurn, paths: Sequence[PathView]) -> Node:
        return turn_words(self.desk, self.view, turn, paths, unfolded=self.page in self.unfolded)

    def _ending(self, debrief: DebriefView) -> Node:
        parts: list[Node] = [
            Heading(debrief.ending_title, 0),
            self.reading.prose(debrief.ending_text, size=20),
            *sources(self.desk, debrief.ending_sources),
        ]
        task = debrief.own_observer_task
        if task:
            parts += [label(self.say("client-your-task")), Text(task, size=18)]
        parts += self._turn_by_turn(debrief)
        asked = [questions(self.desk, debrief.questions)] if debrief.questions else []
        return Row(
            [Col(parts, gap=12), Col(asked)], [Share(1.6), Share(1)], gap=32, stack_below=800
        )

    def _turn_by_turn(self, debrief: DebriefView) -> list[Node]:
        """Each turn in one line: what we decided, and how it compares."""
        if not debrief.turns:
            return []
        rows: list[Node] = [Heading(self.say("client-turn-by-turn"), 3)]
        for number, turn in enumerate(debrief.turns, 1):
            outcome = turn.outcome
            not_played = self.say("client-not-played")
            ours = self.desk.decided(outcome) if outcome is not None else not_played
            words = Col(
                [
                    label(self.say("client-debrief-turn", number=number, title=turn.title)),
                    Text(ours, face=Face.SEMIBOLD),
                ],
                gap=0,
            )
            theirs = Col(
                [
                    label(self.say("client-governments")),
                    Text(turn.record.adopted_title or turn.record.title),
                ],
                gap=0,
            )
            rows += [Rule(), Row([words, theirs], gap=20, stack_below=420)]
        return [Col(rows, gap=8)]

    def _paths(self, debrief: DebriefView) -> Node:
        charts = [path_chart(self.reading, path, height=96) for path in debrief.paths]
        half = (len(charts) + 1) // 2
        told = Text(self.say("client-two-paths-told"), colour="ink_quiet")
        columns = Row(
            [Col(charts[:half], gap=20), Col(charts[half:], gap=20)], gap=40, stack_below=800
        )
        return Col([Heading(self.say("client-two-paths"), 1), told, columns], gap=14)

    def _aims(self, debrief: DebriefView) -> Node:
        own = [each for each in debrief.results if each.seat == self.view.seat]
        others = [each for each in debrief.results if each.seat != self.view.seat]
        cards = [self._result(each) for each in [*own, *others]]
        half = (len(cards) + 1) // 2
        columns = Row(
            [Col(cards[:half], gap=14), Col(cards[half:], gap=14)], gap=14, stack_below=800
        )
        told = Text(self.say("client-aims-told"), colour="ink_quiet")
        return Col([Heading(self.say("client-aims"), 1), told, columns], gap=14)

    def _result(self, result: SeatResult) -> Node:
        name = self.reading.seat(result.seat)
        trust = self.word("level", result.trust.word)
        head = Row(
            [
                Flag(result.seat, name, 20),
                Text(name, face=Face.SEMIBOLD, size=18),
                Text(self.say("client-trust-was", word=trust), size=14, colour="ink_quiet"),
            ],
            [Fit(), Share(), Fit()],
            gap=10,
            align=Align.CENTRE,
        )
        return Card(Col([head, *(self._aim(aim) for aim in result.aims)], gap=8))

    def _aim(self, aim: AimView) -> Node:
        state = aim.state or "missed"
        words = Text(self.word("aim", state), face=Face.SEMIBOLD, size=14, colour=_STATES[state])
        text = Col([label(self.word("aim", aim.kind)), Text(aim.text)], gap=0)
        return Row([text, words], [Share(), Fit()], gap=12)

    def _left_out(self, debrief: DebriefView) -> Node:
        parts: list[Node] = [
            Heading(self.say("client-left-out"), 1),
            self.reading.prose(debrief.left_out, size=20),
            Rule(),
            Heading(self.say("client-glossary"), 3),
        ]
        for term in self.view.glossary:
            words = [Text(term.term, face=Face.SEMIBOLD), Text(term.text)]
            parts.append(Row(words, [Share(1), Share(3)], gap=16, stack_below=560))
        return Col(parts, gap=10)

    def _foot(self, debrief: DebriefView, names: list[str]) -> Node:
        last = self.page == len(names) - 1
        following = "" if last else names[self.page + 1]
        buttons: list[Node] = [Button(self.say("client-keep-copy"), "keep", icon="download")]
        if self.page:
            buttons.append(Button(self.say("common-back"), "previous", icon="arrow-left"))
        if not last:
            buttons.append(Button(self.say("common-next"), NEXT, look=Look.PRIMARY))
        elif self.model.practice or self.view.phase == "ended":
            buttons.append(Button(self.say("client-to-start"), NEXT, look=Look.PRIMARY))
        return self.foot(following, buttons)

    def answer(self, message: Message) -> None:
        match message:
            case Select.Chosen(name="debrief_page", value=value):
                self._turn_to(int(value))
            case Button.Pressed(name="stances"):
                self.unfolded.add(self.page)
                self.desk.redraw()
            case Button.Pressed(name="previous"):
                self._turn_to(self.page - 1)
            case Button.Pressed(name="keep"):
                path = save_text(self.view.title, debrief_text(self.desk, self.view))
                told = self.say("client-kept-copy", path=str(path)) if path else ""
                self.desk.ways.notice(told or self.say("client-not-kept"))
            case _:
                super().answer(message)

    def go_on(self) -> None:
        debrief = self.view.debrief
        if debrief is not None and self.page < len(self._names(debrief)) - 1:
            self._turn_to(self.page + 1)
        else:
            self.desk.ways.leave()

    def _turn_to(self, number: int) -> None:
        self.page = max(0, number)
        self.desk.redraw()


def _choices(names: list[str]) -> list[Choice]:
    return [Choice(str(number), name) for number, name in enumerate(names)]
