"""The base of a theatre's map: reading it, and putting degrees on a rectangle.

The format is that of `assets/build/theatre_map.py`. What a turn adds is not
here; see `map_view`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import pygame

from game.client.theme import Theme
from game.client.widgets.paint import hexed, vector
from game.resources import asset_bytes

Lonlat = tuple[float, float]

_BORDERS = {
    # class: token, weight, dashes
    "coast": ("map_coast", 0.8, ""),
    "republic": ("map_unit", 0.9, "4 3"),
    "country": ("map_country", 1.0, ""),
    "theatre": ("map_theatre_edge", 1.7, ""),
}


@lru_cache(maxsize=4)
def base_map(name: str) -> dict[str, Any]:
    """The map that ships under a name."""
    loaded: dict[str, Any] = json.loads(asset_bytes(f"maps/{name}.json"))
    return loaded


@dataclass(frozen=True)
class Projection:
    """Degrees to pixels: the whole view fits, and what is around it fills the rest."""

    west: float
    north: float
    k: float
    stretch: float
    left: float
    top: float

    @classmethod
    def fit(cls, base: dict[str, Any], size: tuple[int, int]) -> Projection:
        west, south, east, north = base["view"]
        stretch = float(base["stretch"])
        k = min(size[0] / (east - west), size[1] * stretch / (north - south))
        # Nothing is drawn beyond the extent, so a very wide or high map comes closer instead.
        west_end, south_end, east_end, north_end = base["extent"]
        k = max(k, size[0] / (east_end - west_end), size[1] * stretch / (north_end - south_end))
        left = (size[0] - (east - west) * k) / 2
        top = (size[1] - (north - south) * k / stretch) / 2
        return cls(west, north, k, stretch, left, top)

    def at(self, point: Sequence[float]) -> tuple[float, float]:
        x = self.left + (point[0] - self.west) * self.k
        return x, self.top + (self.north - point[1]) * self.k / self.stretch

    def path(self, points: Iterable[Sequence[float]]) -> str:
        """A line as vector drawings write it."""
        return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in map(self.at, points))


def aspect(base: dict[str, Any]) -> float:
    """Height to width of what the map shows."""
    west, south, east, north = base["view"]
    return float((north - south) / base["stretch"] / (east - west))


def draw_base(
    theme: Theme, name: str, size: tuple[int, int], layers: Sequence[str]
) -> pygame.Surface:
    """Land, water and borders at a size: drawn once, then kept."""
    return theme.keep(("map", name, size, tuple(layers)), lambda: _drawn(theme, name, size, layers))


def _drawn(theme: Theme, name: str, size: tuple[int, int], layers: Sequence[str]) -> pygame.Surface:
    base, projection = base_map(name), Projection.fit(base_map(name), size)
    parts = [_areas(theme, base, projection), _rivers(theme, base, projection)]
    parts += [_borders(theme, base, projection, kind) for kind in _BORDERS]
    parts += [_layer(theme, base, projection, layer) for layer in layers]
    ground = pygame.Surface(size)
    ground.fill(theme.colour("map_sea"))
    ground.blit(vector(theme, "".join(parts), size, f"0 0 {size[0]} {size[1]}"), (0, 0))
    return ground


def _areas(theme: Theme, base: dict[str, Any], projection: Projection) -> str:
    return "".join(
        f'<path d="{projection.path(ring)}Z" fill="{hexed(theme, "map_" + area["kind"])}"/>'
        for area in base["areas"]
        for ring in area["rings"]
    )


def _rivers(theme: Theme, base: dict[str, Any], projection: Projection) -> str:
    lines = [line for river in base["rivers"] for line in river["lines"]]
    return _stroke(theme, projection, lines, "map_river", 1.0, "")


def _borders(theme: Theme, base: dict[str, Any], projection: Projection, kind: str) -> str:
    lines = [border["line"] for border in base["borders"] if border["class"] == kind]
    return _stroke(theme, projection, lines, *_BORDERS[kind])


def _layer(theme: Theme, base: dict[str, Any], projection: Projection, layer: str) -> str:
    return _stroke(theme, projection, base["layers"][layer]["lines"], "map_entity", 1.4, "5 3")


def _stroke(
    theme: Theme,
    projection: Projection,
    lines: Iterable[Iterable[Sequence[float]]],
    token: str,
    weight: float,
    dashes: str,
) -> str:
    thick = theme.px(weight * 10) / 10
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    track = "".join(projection.path(line) for line in lines)
    return (
        f'<path d="{track}" fill="none" stroke="{hexed(theme, token)}" stroke-width="{thick}"'
        f' stroke-linejoin="round"{dashed}/>'
    )
