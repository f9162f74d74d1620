"""Whether the map can be drawn: its base ships with the game, and everything lies on it."""

from __future__ import annotations

import json

from game.resources import asset_names, asset_text
from game.scenario.nodes import Path
from game.scenario.review import Review

_FOLDER = "maps"
_ENDING = ".json"


def check_map(review: Review) -> None:
    """All rules of this file."""
    bases = [name.removesuffix(_ENDING) for name in asset_names(_FOLDER) if name.endswith(_ENDING)]
    shown = review.scenario.map
    if not review.known("map", shown.base, bases, ("map", "base")):
        return
    base = json.loads(asset_text(f"{_FOLDER}/{shown.base}{_ENDING}"))
    extent: tuple[float, float, float, float] = tuple(base["extent"])
    for index, place in enumerate(shown.places):
        _on_the_map(review, ("map", "places", index), extent, (place.lon, place.lat))
    for name, turn in shown.turns.items():
        at: Path = ("map", "turns", name)
        review.all_known("layer", turn.layers, base["layers"], (*at, "layers"))
        for index, arrow in enumerate(turn.arrows):
            for end, point in (("start", arrow.start), ("end", arrow.end)):
                _on_the_map(review, (*at, "arrows", index, end), extent, point)


def _on_the_map(
    review: Review,
    path: Path,
    extent: tuple[float, float, float, float],
    point: tuple[float, float],
) -> None:
    west, south, east, north = extent
    longitude, latitude = point
    if not (west <= longitude <= east and south <= latitude <= north):
        where = f"{longitude:g}, {latitude:g}"
        bounds = f"{west:g}–{east:g}, {south:g}–{north:g}"
        review.find("SC048", path, where=where, bounds=bounds)
