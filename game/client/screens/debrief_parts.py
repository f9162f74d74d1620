"""What several pages of the debrief have: questions for the class, and an indicator's two paths."""

from __future__ import annotations

from game.client.desk import Desk
from game.client.screens.reading import Reading
from game.client.theme import Face
from game.client.widgets import Col, LineChart, Node, Panel, Text
from game.protocol.views import PathView


def questions(desk: Desk, asked: tuple[str, ...]) -> Node:
    """What to talk about, on the dark ground, large enough to be read across a table."""
    parts: list[Node] = [
        Text(desk.say("client-ask"), face=Face.SEMIBOLD, size=14, colour="clock"),
        *(Text(each, face=Face.SERIF, size=20, colour="on_band") for each in asked),
    ]
    return Panel(Col(parts, gap=10), fill="band", radius=10, pad=(18, 14))


def path_chart(reading: Reading, path: PathView, height: float = 64) -> Node:
    """Our course of one indicator against the record's."""
    desk = reading.desk
    ours, record = desk.say("client-ours"), desk.say("client-the-record")
    chart = LineChart(
        path.ours,
        path.record,
        summary=path.name,
        ours_label=ours,
        record_label=record,
        height=height,
    )
    return Col([Text(path.name, face=Face.SEMIBOLD), chart], gap=2)
