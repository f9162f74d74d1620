"""What the governments really did, and where historians disagree, both accounts."""

from __future__ import annotations

from game.client.layout import Share
from game.client.screens.reading import Reading, sources
from game.client.screens.screen import label
from game.client.theme import Face
from game.client.widgets import Card, Col, Flow, Heading, Node, Pill, Row, Text
from game.protocol.views import AccountView, RecordView

_TONES = {"same": "accept", "different": "reserve", "not_comparable": "blue"}


def record_words(reading: Reading, record: RecordView, *, level: int = 2) -> Node:
    """The record of one turn."""
    desk = reading.desk
    compared = Pill(desk.word("compared", record.compared), _TONES[record.compared])
    head = Flow([label(desk.say("client-governments")), compared], gap=10)
    parts: list[Node] = [head, Heading(record.adopted_title or record.title, level)]
    parts += [reading.prose(record.text), *sources(desk, record.sources)]
    return Col(parts, gap=8)


def accounts(reading: Reading, told: tuple[AccountView, ...]) -> list[Node]:
    """Two accounts side by side; nothing where historians agree."""
    if not told:
        return []
    cards: list[Node] = [
        Card(
            Col(
                [
                    Text(each.title, face=Face.SEMIBOLD, colour="blue"),
                    reading.prose(each.text, size=16),
                    *sources(reading.desk, each.sources),
                ],
                gap=6,
            ),
            pad=(16, 12),
        )
        for each in told
    ]
    return [Row(cards, [Share() for _ in cards], gap=14, stack_below=620)]
