"""Silence: an option the chair put forward, and a letter from who cannot live with it."""

from __future__ import annotations

from game.client.desk import Desk
from game.client.layout import Px, Share, Width
from game.client.screens.key_filing import holds_key
from game.client.screens.phase import PhaseScreen, foot, screenful
from game.client.screens.positions import seen_card
from game.client.screens.reading import explained, letter_quote
from game.client.screens.said import open_row
from game.client.screens.screen import NEXT
from game.client.screens.tour import reasons, tour
from game.client.theme import Face
from game.client.widgets import (
    Button,
    Choice,
    Col,
    Flow,
    Heading,
    Look,
    Matrix,
    Message,
    Node,
    Panel,
    Radio,
    Row,
    Scroll,
    Text,
    TextArea,
)
from game.protocol.commands import REASON_LIMIT, BeginLetter, BreakSilence, KeepSilence
from game.protocol.views import SilenceView


class Silence(PhaseScreen):
    """Marks are frozen. Letting it pass needs nothing; breaking it needs a letter."""

    onward = "client-close-silence"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.letter = ""
        self.writing = False
        self.could = ""
        """`option:ID` or `limit:ID`: what the letter says one could live with."""

    def first_focus(self) -> str:
        return "keep"

    def build(self) -> Node:
        silence = self.view.silence
        if silence is None:
            return Col([])
        tabled = silence.tabled
        said = self.say("client-silence-column", letter=self.reading.letter(tabled))
        columns: list[Node] = [Scroll(Col(self._words(silence), gap=14), "silence")]
        widths: list[Width] = [Share()]
        if self.desk.width >= 820:
            columns.append(tour(self.reading, self.status, tabled=tabled, said=said))
            widths.append(Px(344))
        body = Panel(Row(columns, widths, gap=24, grow=1), pad=(24, 18), grow=1)
        return screenful(body, self._foot(silence))

    def _words(self, silence: SilenceView) -> list[Node]:
        reading = self.reading
        parts: list[Node] = [
            Col(
                [
                    Heading(self.say("client-silence", letter=reading.letter(silence.tabled)), 0),
                    Text(
                        self.say("client-silence-rule"),
                        face=Face.SERIF_ITALIC,
                        size=20,
                        colour="ink_quiet",
                    ),
                ],
                gap=4,
            )
        ]
        parts += explained(reading, "silence")
        option = reading.option(silence.tabled)
        if option is not None:
            parts.append(seen_card(reading, self.model, option))
        for limit in silence.limits:
            parts.append(
                Text(self.say("client-with-limit-text", limit=reading.limit(limit)), size=18)
            )
        if silence.round > 1:
            parts.append(Text(self.say("client-silence-last"), face=Face.SEMIBOLD))
        parts += [letter_quote(reading, letter) for letter in self.view.letters]
        return [*parts, *self._ours(silence), *reasons(reading, self.status)]

    def _ours(self, silence: SilenceView) -> list[Node]:
        """What our delegation can do now."""
        if not self.seated:
            return []
        if holds_key(self.reading):
            return [Text(self.say("client-key-silent"), size=18)]
        if not silence.may_break:
            return [Text(self.say("client-may-not-break"), size=18)]
        if self.status.kept:
            return [Text(self.say("client-kept"), face=Face.SEMIBOLD, size=18)]
        if not (self.writing or self.status.letter_begun):
            return [
                Text(self.say("client-may-break"), size=18),
                Flow(
                    [
                        Button(self.say("client-keep-silence"), "keep", icon="check"),
                        Button(self.say("client-begin-letter"), "letter", icon="mail"),
                    ],
                    gap=12,
                ),
            ]
        return self._letter(silence)

    def _letter(self, silence: SilenceView) -> list[Node]:
        reading = self.reading
        choices = [
            Choice(f"limit:{each.id}", each.text, self.say("client-letter-limit-told"))
            for each in silence.letter_limits
        ]
        choices += [
            Choice(f"option:{each}", reading.titled(each), self.say("client-letter-option-told"))
            for each in silence.letter_options
        ]
        return [
            Heading(self.say("client-letter"), 3),
            TextArea(
                "letter_text",
                self.say("client-letter-reason"),
                self.letter,
                rows=3,
                limit=REASON_LIMIT,
            ),
            Radio("could", self.say("client-letter-could"), choices, self.could),
            Text(self.say("client-letter-binds"), colour="ink_quiet"),
        ]

    def _foot(self, silence: SilenceView) -> Node:
        ours = self.seated and silence.may_break and not self.status.kept
        if ours and (self.writing or self.status.letter_begun):
            ready = bool(self.letter.strip() and self.could)
            why_not = "" if ready else self.say("client-letter-incomplete")
            sending = self.model.sending(BreakSilence)
            buttons: list[Node] = [
                Button(self.say("client-keep-silence"), "keep"),
                Button(
                    self.say("client-break-silence"),
                    NEXT,
                    look=Look.PRIMARY,
                    icon="send",
                    why_not=why_not,
                    busy=self.word("connection", "sending") if sending else "",
                ),
            ]
            told = why_not or self.say("client-letter-follows")
            return foot(told, buttons)
        return self.foot(self.say("client-silence-ends"))

    def answer(self, message: Message) -> None:
        match message:
            case Button.Pressed(name="keep"):
                self.writing = False
                self.model.do(KeepSilence(**self.where))
            case Button.Pressed(name="letter"):
                self.writing = True
                self.desk.ways.focus("letter_text")
                self.model.do(BeginLetter(**self.where))
            case TextArea.Changed(name="letter_text", text=text):
                self._wrote(text)
            case TextArea.Submitted(name="letter_text"):
                self.go_on()
            case Radio.Chosen(name="could", value=value):
                self.could = value
                self.desk.redraw()
            case Matrix.Opened(seat=seat):
                open_row(self.reading, self.status, seat)
            case _:
                super().answer(message)

    def _wrote(self, text: str) -> None:
        """Rebuild only where the button under the letter changes with it."""
        changed = bool(text.strip()) != bool(self.letter.strip())
        self.letter = text
        if changed:
            self.desk.redraw()

    def go_on(self) -> None:
        if not (self.writing or self.status.letter_begun):
            super().go_on()
            return
        kind, _, chosen = self.could.partition(":")
        if not chosen or not self.letter.strip():
            return
        self.model.do(
            BreakSilence(
                **self.where,
                reason=self.letter,
                option=chosen if kind == "option" else None,
                limit=chosen if kind == "limit" else None,
            )
        )
