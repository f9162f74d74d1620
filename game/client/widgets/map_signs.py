"""The signs on a map, as vector drawings. Shape tells them apart, colour only helps."""

from __future__ import annotations

import math

from game.client.theme import Theme
from game.client.widgets.paint import hexed

Point = tuple[float, float]


def place_body(theme: Theme, kind: str, at: Point) -> str:
    """A dot for a town, a larger one for a city, a square in a square for a capital."""
    ink, ground = hexed(theme, "map_label"), hexed(theme, "map_halo")
    (x, y), unit = at, theme.px(10) / 10
    if kind == "capital":
        outer, inner = 4.2 * unit, 1.7 * unit
        return (
            f'<rect x="{x - outer}" y="{y - outer}" width="{2 * outer}" height="{2 * outer}"'
            f' fill="{ground}" stroke="{ink}" stroke-width="{1.3 * unit}"/>'
            f'<rect x="{x - inner}" y="{y - inner}" width="{2 * inner}" height="{2 * inner}"'
            f' fill="{ink}"/>'
        )
    radius = {"city": 3.2, "safe_area": 2.8}.get(kind, 2.2) * unit
    return (
        f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{ink}" stroke="{ground}"'
        f' stroke-width="{unit}"/>'
    )


def ring_body(theme: Theme, kind: str, at: Point) -> str:
    """Around a place: solid for a safe area, dashed and crossed for a lost one, rayed for an
    attack, a square for a force."""
    (x, y), unit = at, theme.px(10) / 10
    token = "map_mark" if kind in ("lost", "attack") else "map_area"
    ink, radius = hexed(theme, token), 10 * unit
    line = f'fill="{ink}" fill-opacity="0.16" stroke="{ink}" stroke-width="{1.8 * unit}"'
    if kind == "force":
        return (
            f'<rect x="{x - radius}" y="{y - radius}" width="{2 * radius}"'
            f' height="{2 * radius}" rx="{2 * unit}" {line}/>'
        )
    body = f'<circle cx="{x}" cy="{y}" r="{radius}" {line}'
    if kind == "lost":
        arm = radius * math.sqrt(0.5)
        cross = f"M{x - arm} {y - arm}L{x + arm} {y + arm}M{x + arm} {y - arm}L{x - arm} {y + arm}"
        return (
            f'{body} stroke-dasharray="{4 * unit} {3 * unit}"/>'
            f'<path d="{cross}" stroke="{ink}" stroke-width="{1.4 * unit}" fill="none"/>'
        )
    if kind == "attack":
        rays = "".join(
            f"M{x + math.cos(turn) * 1.2 * radius:.1f} {y + math.sin(turn) * 1.2 * radius:.1f}"
            f"L{x + math.cos(turn) * 1.65 * radius:.1f} {y + math.sin(turn) * 1.65 * radius:.1f}"
            for turn in (step * math.pi / 4 for step in range(8))
        )
        return f'{body}/><path d="{rays}" stroke="{ink}" stroke-width="{1.8 * unit}" fill="none"/>'
    return f"{body}/>"


def arrow_body(theme: Theme, kind: str, start: Point, end: Point) -> str:
    """Tapered for an offensive, broad and blue for a force, dashed for people in flight,
    dotted for an envoy. Bent a little, so that it does not pass for a border."""
    unit = theme.px(10) / 10
    ink = hexed(theme, "map_mark" if kind in ("offensive", "flight") else "map_area")
    dx, dy = end[0] - start[0], end[1] - start[1]
    bend = (start[0] + dx / 2 - dy * 0.18, start[1] + dy / 2 + dx * 0.18)
    if kind in ("offensive", "force"):
        return _tapered(start, bend, end, (5 if kind == "offensive" else 4) * unit, ink)
    dashes = {"flight": f"{6 * unit} {4 * unit}", "envoy": f"{1.5 * unit} {4 * unit}"}[kind]
    head = _head(bend, end, 5 * unit, ink)
    return (
        f'<path d="M{start[0]:.1f} {start[1]:.1f}Q{bend[0]:.1f} {bend[1]:.1f} {end[0]:.1f}'
        f' {end[1]:.1f}" fill="none" stroke="{ink}" stroke-width="{2.2 * unit}"'
        f' stroke-dasharray="{dashes}" stroke-linecap="round"/>{head}'
    )


def _along(start: Point, bend: Point, end: Point, part: float) -> Point:
    a, b, c = (1 - part) ** 2, 2 * part * (1 - part), part**2
    return a * start[0] + b * bend[0] + c * end[0], a * start[1] + b * bend[1] + c * end[1]


def _tapered(start: Point, bend: Point, end: Point, half: float, ink: str) -> str:
    """A shaft that broadens towards its head."""
    left: list[Point] = []
    right: list[Point] = []
    steps, head = 12, half * 1.6
    neck = max(0.3, 1 - 2 * head / (math.dist(start, end) or 1.0))
    for step in range(steps + 1):
        part = step / steps * neck
        here, then = _along(start, bend, end, part), _along(start, bend, end, part + 0.01)
        length = math.dist(here, then) or 1.0
        across = (then[1] - here[1]) / length, (here[0] - then[0]) / length
        wide = half * (0.25 + 0.35 * step / steps)
        left.append((here[0] + across[0] * wide, here[1] + across[1] * wide))
        right.append((here[0] - across[0] * wide, here[1] - across[1] * wide))
    track = "L".join(f"{x:.1f} {y:.1f}" for x, y in [*left, *reversed(right)])
    tip = _head(_along(start, bend, end, neck), end, head, ink)
    return f'<path d="M{track}Z" fill="{ink}"/>{tip}'


def _head(neck: Point, end: Point, half: float, ink: str) -> str:
    length = math.dist(neck, end) or 1.0
    ux, uy = (end[0] - neck[0]) / length, (end[1] - neck[1]) / length
    back = end[0] - ux * 2.2 * half, end[1] - uy * 2.2 * half
    points = (
        f"{end[0]:.1f},{end[1]:.1f} {back[0] - uy * half:.1f},{back[1] + ux * half:.1f}"
        f" {back[0] + uy * half:.1f},{back[1] - ux * half:.1f}"
    )
    return f'<polygon points="{points}" fill="{ink}"/>'
