"""The second key: what was adopted waits for its holder."""

from __future__ import annotations

from game.client.desk import Desk
from game.client.layout import Fit, Share
from game.client.screens.key_filing import key_choices
from game.client.screens.phase import PhaseScreen, foot, screenful
from game.client.screens.positions import seen_card
from game.client.screens.reading import letter_quote
from game.client.screens.screen import NEXT, page
from game.client.widgets import (
    Align,
    Button,
    Col,
    Heading,
    Icon,
    Look,
    Message,
    Node,
    Radio,
    Row,
    Text,
    TextArea,
)
from game.protocol.commands import REASON_LIMIT, TurnKey
from game.protocol.views import KeyView


class SecondKey(PhaseScreen):
    """Late means as filed; to depart from what was filed takes a letter."""

    onward = "client-close-key"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.choice: str | None = None
        self.letter = ""

    def first_focus(self) -> str:
        return "key_answer"

    def build(self) -> Node:
        key, reading = self.view.key, self.reading
        if key is None:
            return Col([])
        letter = reading.letter(key.option) if key.option else ""
        title = Row(
            [
                Icon("key-round", 40, colour="blue"),
                Heading(
                    self.say("client-key-waits", letter=letter, seat=reading.named(key.seat)), 1
                ),
            ],
            [Fit(), Share()],
            gap=14,
            align=Align.CENTRE,
        )
        parts: list[Node] = [title]
        option = reading.option(key.option) if key.option else None
        if option is not None:
            parts.append(seen_card(reading, self.model, option, marked=False))
        parts += self._ours(key) if key.yours else [Text(self.say("client-key-rule"), size=18)]
        if key.letter is not None:
            parts.append(letter_quote(reading, key.letter))
        below = self._foot(key) if key.yours else self.foot(self.say("client-key-soon"))
        return screenful(page(Col(parts, gap=16), width=820, desk=self.desk), below)

    def _chosen(self, key: KeyView) -> str:
        return self.choice if self.choice is not None else key.filed or ""

    def _departs(self, key: KeyView) -> bool:
        return key.filed is not None and self._chosen(key) != key.filed

    def _ours(self, key: KeyView) -> list[Node]:
        choices = key_choices(self.reading, key)
        parts: list[Node] = [
            Radio(
                "key_answer", self.say("client-key-yours"), choices, self._chosen(key), boxed=True
            )
        ]
        if self._departs(key):
            parts.append(
                TextArea(
                    "key_letter",
                    self.say("client-key-letter"),
                    self.letter,
                    rows=3,
                    limit=REASON_LIMIT,
                )
            )
        return parts

    def _foot(self, key: KeyView) -> Node:
        if key.answer is not None and not self.model.sending(TurnKey):
            return self.foot(self.say("client-key-answered"))
        why_not = ""
        if not self._chosen(key):
            why_not = self.say("client-key-choose")
        elif self._departs(key) and not self.letter.strip():
            why_not = self.say("client-key-needs-letter")
        busy = self.word("connection", "sending") if self.model.sending(TurnKey) else ""
        button = Button(
            self.say("client-key-answer"),
            NEXT,
            look=Look.PRIMARY,
            icon="key-round",
            why_not=why_not,
            busy=busy,
        )
        return foot(why_not or self.say("client-key-late"), [button])

    def answer(self, message: Message) -> None:
        match message:
            case Radio.Chosen(name="key_answer", value=value):
                self.choice = value
                self.desk.redraw()
            case TextArea.Changed(name="key_letter", text=text):
                changed = bool(text.strip()) != bool(self.letter.strip())
                self.letter = text
                if changed:
                    self.desk.redraw()
            case _:
                super().answer(message)

    def go_on(self) -> None:
        key = self.view.key
        if key is None or not key.yours or key.answer is not None:
            super().go_on()
            return
        chosen = self._chosen(key)
        if chosen:
            letter = self.letter if self._departs(key) else ""
            self.model.do(TurnKey(**self.where, answer=chosen, letter=letter))
