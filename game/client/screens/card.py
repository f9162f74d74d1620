"""The role card: who you are, what you want, what you cannot accept, what only you know."""

from __future__ import annotations

from game.client.layout import Fit, Share
from game.client.screens.opened import opened
from game.client.screens.phase import PhaseScreen, foot, screenful
from game.client.screens.screen import NEXT, label, page
from game.client.widgets import (
    Align,
    Button,
    Col,
    Flag,
    Flow,
    Heading,
    Icon,
    Look,
    Message,
    Node,
    PrivateNote,
    Row,
    Text,
)
from game.client.widgets import (
    Card as CardPanel,
)
from game.protocol.views import AimView, CardView

_AIM_ICONS = {"common": "handshake", "own": "shield", "home": "house"}


class Card(PhaseScreen):
    """Read before the first briefing; later it is one key away."""

    def first_focus(self) -> str:
        return NEXT

    def build(self) -> Node:
        go = Button(self.say("client-to-briefing"), NEXT, look=Look.PRIMARY, icon="arrow-right")
        below = foot(self.say("client-card-later"), [go])
        return screenful(page(self.words(), width=1120, desk=self.desk), below)

    def words(self) -> Node:
        view = self.view
        if view.card is None or view.seat is None:
            return Col([])
        name = self.reading.seat(view.seat)
        head = Row(
            [Flag(view.seat, name, 36), Heading(self.say("client-you-are", seat=name), 1)],
            [Fit(), Share()],
            gap=14,
            align=Align.CENTRE,
        )
        both = Row(
            [self._left(view.card), CardPanel(self._right(view.card), pad=20)],
            [Share(1.25), Share(1)],
            gap=32,
            stack_below=760,
        )
        return Col([head, both], gap=18)

    def _left(self, card: CardView) -> Node:
        reading = self.reading
        parts: list[Node] = [reading.prose(card.you, size=20)]
        for title, text in (
            ("client-card-want", card.want),
            ("client-card-cannot", card.cannot),
        ):
            parts.append(Col([Heading(self.say(title), 4), reading.prose(text)], gap=2))
        if card.knows:
            parts.append(
                PrivateNote(
                    self.say("client-only-you-know"), card.knows, spans=reading.spans(card.knows)
                )
            )
        return Col(parts, gap=14)

    def _right(self, card: CardView) -> Node:
        parts: list[Node] = [Heading(self.say("client-card-aims"), 3)]
        parts += [self._aim(aim) for aim in card.aims]
        if card.could:
            parts.append(Heading(self.say("client-card-could"), 3))
            parts += [
                Row([Text("–"), Text(could)], [Fit(), Share()], gap=8) for could in card.could
            ]
        if card.forces:
            parts += [Heading(self.say("client-card-forces"), 3), Text(card.forces)]
        return Col(parts, gap=10)

    def _aim(self, aim: AimView) -> Node:
        text = Col([label(self.word("aim", aim.kind)), Text(aim.text)], gap=0)
        return Row([Icon(_AIM_ICONS[aim.kind], 22, colour="blue"), text], [Fit(), Share()], gap=12)

    def go_on(self) -> None:
        self.model.read.add("card")
        self.desk.redraw()


class CardAside(Card):
    """The role card, opened beside whatever is going on."""

    def first_focus(self) -> str:
        return "close"

    def build(self) -> Node:
        back = Flow([Button(self.say("client-back-to-session"), "close", icon="arrow-left")])
        return page(Col([back, self.words()], gap=16), width=1120, desk=self.desk, grow=1)

    def answer(self, message: Message) -> None:
        if isinstance(message, Button.Pressed) and message.name == "close":
            self.desk.navigator.pop()
        else:
            opened(self.reading, message)
