"""A turn's map and briefing, as columns and as a page; long texts are folded."""

from __future__ import annotations

from collections.abc import Sequence

from game.client.screens.reading import Reading
from game.client.screens.theatre import theatre
from game.client.theme import Face
from game.client.widgets import (
    Button,
    Card,
    Col,
    Flow,
    Heading,
    Look,
    Node,
    Panel,
    PrivateNote,
    Scroll,
    Text,
)
from game.protocol.views import InjectStatus

UNFOLD = "unfold"


def story_column(
    reading: Reading, unfolded: bool, injects: Sequence[InjectStatus], map_height: float = 230
) -> Node:
    """Map above briefing, as the table has it at its left."""
    words = Panel(Col(story(reading, unfolded, injects, size=17), gap=10), pad=(12, 10))
    parts: list[Node] = []
    if reading.view.map is not None:
        parts.append(theatre(reading, most=map_height))
    parts.append(Scroll(words, "story"))
    return Card(Col(parts, gap=4, grow=1), pad=(3, 3), grow=1)


def story(
    reading: Reading, unfolded: bool, injects: Sequence[InjectStatus], *, size: float
) -> list[Node]:
    """The briefing as text: what led here, what is public, what only this delegation knows."""
    turn, desk = reading.view.turn, reading.desk
    if turn is None:
        return []
    briefing = turn.briefing
    parts: list[Node] = [Heading(turn.title, 3)]
    parts += [
        Text(text, face=Face.SERIF_ITALIC, size=size - 1, spans=reading.spans(text))
        for text in (*briefing.bridges, briefing.opening)
        if text
    ]
    public, rest = fold(briefing.public, briefing.folded_after)
    parts.append(reading.prose(briefing.public if unfolded else public, size=size))
    if rest and not unfolded:
        parts.append(
            Flow([Button(desk.say("client-read-on"), UNFOLD, look=Look.BARE, icon="chevron-down")])
        )
    if briefing.private:
        parts.append(
            PrivateNote(
                desk.say("client-only-you-know"),
                briefing.private,
                spans=reading.spans(briefing.private),
            )
        )
    parts += [
        Col([Heading(inject.title or desk.say("client-news"), 4), Text(inject.text)], gap=2)
        for inject in injects
        if not inject.hidden
    ]
    return parts


def fold(text: str, after: int | None) -> tuple[str, str]:
    """A text cut after so many words, at the end of a sentence; and what is folded away."""
    if after is None or len(text.split()) <= after:
        return text, ""
    cut, count = 0, 0
    for place, letter in enumerate(text):
        if letter.isspace() and place and not text[place - 1].isspace():
            count += 1
            if text[place - 1] in ".!?»”":
                cut = place
            if count >= after and cut:
                break
    if not cut:
        return text, ""
    return text[:cut].rstrip(), text[cut:].lstrip()
