"""Facts: what our delegation knows and may lay on the table, and what lies there."""

from __future__ import annotations

from game.client.model import Model
from game.client.screens.reading import Reading, explained, sources
from game.client.screens.screen import label
from game.client.theme import Face
from game.client.widgets import (
    Barred,
    Button,
    Card,
    Col,
    Flow,
    Heading,
    Message,
    Node,
    Scroll,
    Text,
)
from game.protocol.commands import LayFact
from game.protocol.views import FactView, LaidFact


def facts_desk(reading: Reading, model: Model) -> Node:
    """The sheet with what is known."""
    desk, status = reading.desk, model.status
    if status is None:
        return Col([])
    parts: list[Node] = [
        *explained(reading, "facts"),
        Heading(desk.say("client-facts-own"), 4),
    ]
    if not status.facts:
        parts.append(Text(desk.say("client-facts-none"), colour="ink_quiet"))
    else:
        parts.append(Text(desk.say("client-facts-told"), colour="ink_quiet"))
    parts += [_own(reading, model, fact) for fact in status.facts]
    parts.append(Heading(desk.say("client-facts-laid"), 4))
    if not status.laid:
        parts.append(Text(desk.say("client-facts-laid-none"), colour="ink_quiet"))
    parts += [laid(reading, fact) for fact in status.laid]
    return Scroll(Col(parts, gap=10), "facts")


def _own(reading: Reading, model: Model, fact: FactView) -> Node:
    desk = reading.desk
    words: list[Node] = [
        label(desk.say("client-fact-own" if fact.own else "client-fact-told")),
        Text(fact.text, face=Face.SERIF, size=18),
        *sources(desk, [fact.source]),
    ]
    if fact.laid:
        words.append(label(desk.say("client-fact-lies")))
    else:
        busy = desk.word("connection", "sending") if model.sending(LayFact) else ""
        words.append(
            Flow(
                [
                    Button(
                        desk.say("client-fact-lay"),
                        f"lay:{fact.id}",
                        icon="presentation",
                        busy=busy,
                    )
                ]
            )
        )
    return Barred(Col(words, gap=4), bar="private")


def laid(reading: Reading, fact: LaidFact) -> Node:
    """A fact on the table, and who laid it there."""
    desk = reading.desk
    words: list[Node] = [
        label(desk.say("client-fact-by", seat=reading.named(fact.seat))),
        Text(fact.text, face=Face.SERIF, size=18),
        *sources(desk, [fact.source]),
    ]
    return Card(Col(words, gap=4), pad=(16, 12))


def answer_facts(reading: Reading, model: Model, message: Message) -> bool:
    """What was done on the sheet of facts; whether it was ours to answer."""
    if isinstance(message, Button.Pressed) and message.name.startswith("lay:"):
        view = reading.view
        fact = message.name.removeprefix("lay:")
        model.do(LayFact(council=view.council, moment=view.moment, fact=fact))
        return True
    return False
