"""The outcome: what followed from what the council did, which indicators moved, and why."""

from __future__ import annotations

from game.client.layout import Share
from game.client.screens.phase import PhaseScreen, screenful
from game.client.screens.reading import LEVELS, Reading, letter_quote, sources
from game.client.screens.record import accounts, record_words
from game.client.screens.screen import label, page
from game.client.widgets import (
    Button,
    Card,
    Col,
    Flow,
    Heading,
    IndicatorRow,
    Message,
    Node,
    Pill,
    Row,
    Rule,
    Text,
)
from game.protocol.commands import ShowRecord
from game.protocol.views import MoveView, OutcomeView, TrustView


class Outcome(PhaseScreen):
    """Shown to everybody at once; what really happened beside it when it is asked for."""

    onward = "client-next-turn"

    def first_focus(self) -> str:
        return "next" if self.desk.model and self.desk.model.practice else ""

    def build(self) -> Node:
        outcome = self.view.outcome
        if outcome is None:
            return Col([])
        left: list[Node] = [outcome_words(self.reading, outcome)]
        left += [letter_quote(self.reading, letter) for letter in self.view.letters]
        if self.view.record is not None:
            left.append(Card(record_words(self.reading, self.view.record), pad=20))
            left += accounts(self.reading, self.view.record.accounts)
        last = self.view.turn is not None and self.view.turn.number >= self.view.turn.of
        self.onward = "client-to-debrief" if last else "client-next-turn"
        told = "client-outcome-practice" if self.model.practice else "client-outcome-wait"
        buttons: list[Node] = []
        if self.model.practice and self.view.record is None:
            buttons.append(Button(self.say("client-show-record"), "record", icon="history"))
        if self.model.practice:
            left += self._again()
        right = Card(self._moves(outcome), pad=20)
        both = Row([Col(left, gap=20), right], [Share(1.5), Share(1)], gap=32, stack_below=800)
        body = page(both, width=1160, desk=self.desk)
        return screenful(body, self.foot(self.say(told), buttons))

    def _again(self) -> list[Node]:
        """Alone, one may try the same turn another way; the debrief keeps both."""
        told = Text(self.say("client-step-back-told"), colour="ink_quiet")
        button = Button(self.say("client-replay"), "replay", icon="rotate-ccw")
        return [Col([Flow([button]), told], gap=6)]

    def _moves(self, outcome: OutcomeView) -> Node:
        parts: list[Node] = [Heading(self.say("client-moved"), 3)]
        parts += [moved(self.reading, move) for move in outcome.moves]
        still = [
            each
            for each in self.view.indicators
            if each.id not in {move.indicator for move in outcome.moves}
        ]
        if still:
            parts += [Rule(), label(self.say("client-unmoved"))]
            parts += [
                IndicatorRow(f"still:{each.id}", each.name, self.word("level", each.word))
                for each in still
            ]
        if outcome.trust is not None:
            parts += [Rule(), own_trust(self.reading, outcome.trust)]
        return Col(parts, gap=10)

    def answer(self, message: Message) -> None:
        if isinstance(message, Button.Pressed) and message.name == "record":
            self.model.do(ShowRecord(council=self.view.council))
        elif isinstance(message, Button.Pressed) and message.name == "replay":
            if self.view.turn is not None:
                self.model.step_back(self.view.turn.id)
        else:
            super().answer(message)


def outcome_words(
    reading: Reading, outcome: OutcomeView, *, level: int = 1, over: str = ""
) -> Node:
    """What was decided and what followed, in words, with its certainty and its sources."""
    desk = reading.desk
    came_to = "client-adopted" if outcome.adopted or outcome.pledged else "client-not-adopted"
    parts: list[Node] = [
        label(over or desk.say(came_to)),
        Heading(desk.decided(outcome), level),
    ]
    facts = decision_facts(reading, outcome)
    if facts:
        parts.append(Flow([Pill(text, tone) for text, tone in facts]))
    if outcome.opted_out:
        names = reading.seats(outcome.opted_out)
        parts.append(Text(desk.say("client-stood-outside", names=names)))
    parts += [
        Text(desk.say("client-with-limit-text", limit=reading.limit(limit)))
        for limit in dict.fromkeys(outcome.limits)  # Several options may share a limit.
    ]
    if outcome.pledged is None:
        parts.append(Heading(outcome.title, 3))
    parts.append(reading.prose(outcome.text, size=18))
    certainty = desk.word("certainty", outcome.certainty)
    parts.append(Text(desk.say("client-certainty", certainty=certainty), colour="ink_quiet"))
    if outcome.argued_by:
        parts.append(
            Text(
                desk.say("client-argued-by", who=outcome.argued_by.rstrip(".")),
                colour="ink_quiet",
            )
        )
    parts += sources(desk, outcome.sources)
    return Col(parts, gap=10)


def decision_facts(reading: Reading, outcome: OutcomeView) -> list[tuple[str, str]]:
    """The short facts of a decision, each with the tone of its pill."""
    desk = reading.desk
    facts: list[tuple[str, str]] = []
    if outcome.adopted and not outcome.carried_out:
        facts.append((desk.say("client-not-carried-out"), "cannot"))
    elif outcome.adopted:
        tones = {"full": "accept", "reduced": "reserve", "token": "cannot"}
        words = desk.word("capability", outcome.capability)
        facts.append((words, tones[outcome.capability]))
    if outcome.key == "limited":
        facts.append((desk.say("client-keys-limited"), "reserve"))
    elif outcome.key == "turned":
        facts.append((desk.say("client-keys-turned"), "accept"))
    if outcome.pledged is not None:
        tones = {"met": "accept", "short": "reserve", "thin": "cannot"}
        facts.append((desk.word("pledged", outcome.pledged), tones[outcome.pledged]))
    return facts


def moved(reading: Reading, move: MoveView) -> Node:
    """One indicator that moved: from which word to which, and the cause."""
    desk = reading.desk
    words = desk.say(
        "client-from-to",
        before=desk.word("level", move.before),
        after=desk.word("level", move.after),
    )
    if move.before == move.after:
        words = desk.word("level", move.after)
    row = IndicatorRow(
        f"moved:{move.indicator}",
        move.name,
        words,
        move.arrow,
        level=LEVELS.index(move.after),
        before=LEVELS.index(move.before),
    )
    return Col([row, Text(move.cause, size=16, colour="ink_quiet")], gap=4)


def own_trust(reading: Reading, trust: TrustView) -> Node:
    """The delegation's own trust at home; nobody else sees it before the debrief."""
    desk = reading.desk
    row = IndicatorRow(
        "trust", desk.say("client-trust"), desk.word("level", trust.word), trust.arrow
    )
    return Col([row, Text(desk.say("client-trust-private"), colour="private")], gap=2)
