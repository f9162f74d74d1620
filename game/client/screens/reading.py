"""How a view is read aloud: names for ids, dates and sources in the reader's language.

Everything that more than one screen shows of a view is built here, once.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

from game.client.desk import Desk
from game.client.layout import Fit, Share
from game.client.theme import Face
from game.client.widgets import (
    Col,
    Heading,
    Icon,
    IndicatorRow,
    Node,
    Quote,
    Row,
    Span,
    Text,
    find_terms,
)
from game.protocol.views import (
    IndicatorView,
    LetterView,
    NoteView,
    OptionView,
    SeatView,
    SourceView,
    TrustView,
    Word,
)

LEVELS = tuple(Word)


class Reading:
    """One view in the reader's words."""

    def __init__(
        self, desk: Desk, view: SeatView, options: Sequence[OptionView] | None = None
    ) -> None:
        """`options` are those of another turn than the present one."""
        self.desk, self.view = desk, view
        self._names = {seat.id: seat.name for seat in view.seats}
        if options is None:
            options = view.turn.options if view.turn else ()
        self._options = {option.id: option for option in options}
        self._linked: set[str] = set()
        self._terms = {form: term.term for term in view.glossary for form in term.forms}

    def seat(self, seat: str) -> str:
        return self._names.get(seat, seat)

    def named(self, seat: str) -> str:
        """A delegation's name inside a sentence, where English wants an article before some."""
        return self.desk.say("waiting-named", seat=seat, name=self.seat(seat))

    def seats(self, seats: Iterable[str]) -> str:
        """Names in one sentence."""
        return self.desk.texts.names([self.named(seat) for seat in seats])

    def either(self, seats: Sequence[str]) -> str:
        """Names of which one is enough: "Germany or Turkey"."""
        names = [self.named(seat) for seat in seats]
        if len(names) < 2:
            return "".join(names)
        return self.desk.say("client-list-or", before=", ".join(names[:-1]), last=names[-1])

    def option(self, option: str) -> OptionView | None:
        return self._options.get(option)

    def letter(self, option: str) -> str:
        """The letter an option is spoken of by."""
        found = self._options.get(option)
        return found.letter if found else option

    def titled(self, option: str) -> str:
        """Letter and title."""
        found = self._options.get(option)
        return f"{found.letter} · {found.title}" if found else option

    def answers(self, option: OptionView) -> str:
        """How an option answers the turn's questions, in one line."""
        return " · ".join(
            self.desk.say("client-option-answer", question=each.question, answer=each.answer)
            for each in option.answers
        )

    def limit(self, limit: str) -> str:
        for option in self._options.values():
            for each in option.limits:
                if each.id == limit:
                    return each.text
        return limit

    def assured(self, what: str, kind: str = "") -> str:
        """An assurance as a sentence.

        The view has the words of what is promised; of a note that was sent, only those, so
        that what kind it is shows by what they name.
        """
        options = self._options.values()
        if not kind:
            limits = {limit.text for option in options for limit in option.limits}
            titles = {option.title for option in options}
            kind = "silence" if what in titles else "limit" if what in limits else "pledge"
        match kind:
            case "silence":
                letters = [option.letter for option in options if option.title == what]
                return self.desk.say("client-assured-silence", what="".join(letters[:1]) or what)
            case "limit":
                return self.desk.say("client-assured-limit", what=what)
            case _:
                return self.desk.say("client-assured-pledge", what=what)

    def noted(self, note: NoteView) -> str:
        """What a note says."""
        return self.assured(note.text) if note.kind == "assurance" else note.text

    def date(self, iso: str) -> str:
        """A date as the reader's language writes it."""
        try:
            return self.desk.texts.date(datetime.date.fromisoformat(iso))
        except ValueError:
            return iso

    def spans(self, text: str) -> tuple[Span, ...]:
        """The words in a text that the glossary explains, each once on a page."""
        found = [span for span in find_terms(text, self._terms) if span.term not in self._linked]
        self._linked |= {span.term for span in found}
        return tuple(found)

    def prose(self, text: str, *, size: float = 18) -> Text:
        """Text to read, in serif, with the glossary's words linked."""
        return Text(text, face=Face.SERIF, size=size, spans=self.spans(text))

    def where(self) -> str:
        """Scenario, turn and date, as the band says them."""
        turn = self.view.turn
        if turn is None:
            return self.view.title
        return self.desk.say(
            "client-where",
            title=self.view.title,
            number=turn.number,
            of=turn.of,
            date=self.date(turn.date),
        )


def sources(desk: Desk, cited: Sequence[SourceView]) -> list[Node]:
    """A line of citations, small; nothing where nothing is cited."""
    if not cited:
        return []
    lines = " · ".join(source.text for source in cited)
    return [Text(desk.say("client-sources", sources=lines), size=14, colour="ink_quiet")]


def explained(reading: Reading, *procedures: str) -> list[Node]:
    """What enters the game in this turn, one line each, where it is used; on its first round."""
    turn = reading.view.turn
    if turn is None or reading.view.round > 1:
        return []
    return [
        Row([Icon("info", 18, colour="blue"), Text(new.text)], [Fit(), Share()], gap=8)
        for new in turn.introduces
        if new.procedure in procedures
    ]


def indicator_rows(
    desk: Desk, indicators: Sequence[IndicatorView], trust: TrustView | None
) -> list[Node]:
    """Every indicator as a word and an arrow, the seat's own trust at home last."""
    rows: list[Node] = [
        IndicatorRow(
            f"indicator:{each.id}",
            each.name,
            desk.word("level", each.word),
            each.arrow,
            hint=each.about,
        )
        for each in indicators
    ]
    if trust is not None:
        rows.append(
            IndicatorRow(
                "indicator:trust",
                desk.say("client-trust"),
                desk.word("level", trust.word),
                trust.arrow,
                hint=desk.say("client-trust-about"),
            )
        )
    return rows


def letter_quote(reading: Reading, letter: LetterView) -> Node:
    """A letter that broke silence, and what its writer could live with."""
    desk = reading.desk
    text = desk.say("client-hidden") if letter.hidden else f"«{letter.text}»"
    if desk.settings.language == "en" and not letter.hidden:
        text = f"“{letter.text}”"
    parts = [reading.seat(letter.seat)]
    if letter.limit:
        parts.append(desk.say("client-letter-limit", limit=reading.limit(letter.limit)))
    elif letter.option:
        parts.append(desk.say("client-letter-option", option=reading.titled(letter.option)))
    return Quote(text, ". ".join(parts))


def titled(text: str, parts: Sequence[Node], level: int = 3, gap: float = 8) -> Col:
    """A heading over what it heads."""
    return Col([Heading(text, level), *parts], gap=gap)
