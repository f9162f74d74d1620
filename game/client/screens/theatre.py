"""The map of a turn: the theatre, and what the turn adds to it."""

from __future__ import annotations

from game.client.screens.reading import Reading
from game.client.widgets import Answer, Arrow, Col, Dialog, MapView, Node, Place, Ring, Text


def theatre(reading: Reading, *, most: float, name: str = "map") -> Node:
    """The map as a widget, at most so high; nothing is drawn that the view does not name."""
    view = reading.view
    picture = view.map
    if picture is None:
        return Col([])
    return MapView(
        name,
        picture.base,
        view.language,
        caption=picture.caption,
        places=[Place(each.name, each.lon, each.lat, each.kind) for each in picture.places],
        rings=[Ring(each.lon, each.lat, each.label, each.kind) for each in picture.rings],
        arrows=[Arrow(each.start, each.end, each.label, each.kind) for each in picture.arrows],
        layers=picture.layers,
        most=most,
    )


def open_map(reading: Reading) -> None:
    """The map as large as the window, over everything."""
    view, desk = reading.view, reading.desk
    if view.map is None:
        return
    large = theatre(reading, most=desk.height - 190, name="map:large")
    words = Text(view.map.caption, colour="ink_quiet")
    width = min(desk.width - 40, (desk.height - 190) * 1.25)
    close = Answer("close", desk.say("common-close"))
    title = view.turn.title if view.turn else view.title
    desk.ways.open_dialog(Dialog("map", title, Col([large, words], gap=6), [close], width=width))
