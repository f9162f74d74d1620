"""The lobby: which delegation I am, who is here, and how a council decides in four lines."""

from __future__ import annotations

from game.client.layout import Fit, Share
from game.client.screens.aside import open_aside
from game.client.screens.phase import PhaseScreen, screenful
from game.client.screens.screen import label, page
from game.client.theme import Face
from game.client.widgets import (
    Align,
    Button,
    Card,
    Col,
    Flag,
    Flow,
    Heading,
    Message,
    Node,
    Row,
    Rule,
    Text,
)
from game.protocol.views import RowStatus


class Lobby(PhaseScreen):
    """Nothing has begun. The teacher begins when the class is there."""

    onward = "client-begin"

    def build(self) -> Node:
        body = Row(
            [Col([*self._you(), *self._how()], gap=20), Card(self._here(), pad=20)],
            [Share(1.2), Share(1)],
            gap=32,
            stack_below=760,
        )
        key = "client-practice-lobby" if self.model.practice else "client-lobby-wait"
        return screenful(page(body, width=1120, desk=self.desk), self.foot(self.say(key)))

    def _you(self) -> list[Node]:
        view, reading = self.view, self.reading
        title: list[Node] = [
            Text(view.subtitle, face=Face.SERIF_ITALIC, size=18, colour="ink_quiet")
        ]
        if view.seat is None:
            return [
                Col([*title, Heading(self.say("client-you-observe"), 0)], gap=2),
                Text(view.observer_task or self.say("client-observer-told"), size=18),
            ]
        name = reading.seat(view.seat)
        flagged = Row(
            [Flag(view.seat, name, 36), Heading(self.say("client-you-are", seat=name), 1)],
            [Fit(), Share()],
            gap=14,
            align=Align.CENTRE,
        )
        members = [
            self.say("client-me", label=member.label)
            if member.id == self.status.me
            else member.label
            for member in self.status.members
        ]
        parts: list[Node] = [*title, flagged]
        if len(members) > 1:
            names = self.desk.texts.names(members)
            parts.append(Text(self.say("client-delegation", names=names), size=18))
        if view.card is not None:
            parts.append(Flow([Button(self.say("client-read-card"), "card", icon="user")]))
        return [Col(parts, gap=10)]

    def _how(self) -> list[Node]:
        lines: list[Node] = [Heading(self.say("client-how"), 3)]
        for number in range(1, 5):
            lines.append(
                Row(
                    [
                        Text(str(number), face=Face.SERIF_SEMIBOLD, size=20, colour="blue"),
                        Text(self.say(f"client-how-{number}"), size=18),
                    ],
                    [Fit(), Share()],
                    gap=14,
                )
            )
        return [Col(lines, gap=10)]

    def _here(self) -> Node:
        rows: list[Node] = [
            Heading(self.say("client-at-the-table"), 3),
            label(self.say("client-here-now", count=sum(r.here for r in self.status.rows))),
        ]
        for row in self.status.rows:
            rows += [Rule(), self._row(row)]
        return Col(rows, gap=6)

    def _row(self, row: RowStatus) -> Node:
        name = self.reading.seat(row.seat)
        own = row.seat == self.view.seat
        return Row(
            [
                Flag(row.seat, name, 18),
                Text(name, face=Face.BOLD if own else Face.SANS),
                Text(self._who(row), size=14, colour="ink_quiet", align=1.0),
            ],
            [Fit(), Share(), Share()],
            gap=10,
            align=Align.CENTRE,
        )

    def _who(self, row: RowStatus) -> str:
        if not row.members:
            return self.word("driver", "bot" if row.driver == "bot" else "documented")
        if row.here < row.members:
            return self.say("client-members-here", here=row.here, members=row.members)
        return self.say("amount-pupils", count=row.members)

    def answer(self, message: Message) -> None:
        if isinstance(message, Button.Pressed) and message.name == "card":
            open_aside(self.desk, "card")
        else:
            super().answer(message)
