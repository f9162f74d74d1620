"""Shapes with smooth edges: rounded boxes, the focus ring, and vector drawings.

pygame's own rounded rectangles are jagged. Here the corner is drawn as a
vector once per radius and colour, kept, and set into the four corners; the
rest of a box is plain filling, which is why a full redraw stays quick.
"""

import math
from io import BytesIO

import pygame

from game.client.theme import Theme


def hexed(theme: Theme, colour: str) -> str:
    """A token as vector drawings write a colour; `none` paints nothing."""
    if colour == "none":
        return colour
    red, green, blue = theme.colour(colour)[:3]
    return f"#{red:02x}{green:02x}{blue:02x}"


def vector(theme: Theme, body: str, size: tuple[int, int], view: str) -> pygame.Surface:
    """A vector drawing at a size in pixels, drawn once and kept. Never draw into it."""
    source = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view}">{body}</svg>'
    return theme.keep(
        ("vector", source, size),
        lambda: pygame.image.load_sized_svg(BytesIO(source.encode("utf-8")), size),
    )


def box(
    surface: pygame.Surface,
    theme: Theme,
    rect: pygame.Rect,
    *,
    fill: str | None,
    line: str | None = None,
    radius: float = 10,
    stroke: float = 1,
) -> None:
    """A rounded box in tokens; `radius` and `stroke` in logical pixels."""
    if rect.w <= 0 or rect.h <= 0:
        return
    border = theme.px(stroke) if line else 0
    corner = min(theme.px(radius) if radius else 0, rect.w // 2, rect.h // 2)
    k = max(corner, border)
    if fill:
        surface.fill(theme.colour(fill), (rect.x + k, rect.y, rect.w - 2 * k, rect.h))
        surface.fill(theme.colour(fill), (rect.x, rect.y + k, rect.w, rect.h - 2 * k))
    if line:
        ink = theme.colour(line)
        for side in (
            (rect.x + k, rect.y, rect.w - 2 * k, border),
            (rect.x + k, rect.bottom - border, rect.w - 2 * k, border),
            (rect.x, rect.y + k, border, rect.h - 2 * k),
            (rect.right - border, rect.y + k, border, rect.h - 2 * k),
        ):
            surface.fill(ink, side)
    if k:
        _corners(surface, rect, _tile(theme, k, fill, line, border), k)


def _tile(theme: Theme, k: int, fill: str | None, line: str | None, border: int) -> pygame.Surface:
    side, half = 2 * k, border / 2
    body = (
        f'<rect x="{half}" y="{half}" width="{side - border}" height="{side - border}"'
        f' rx="{max(0.0, k - half)}" fill="{hexed(theme, fill or "none")}"'
        f' stroke="{hexed(theme, line or "none")}" stroke-width="{border}"/>'
    )
    return vector(theme, body, (side, side), f"0 0 {side} {side}")


def _corners(surface: pygame.Surface, rect: pygame.Rect, tile: pygame.Surface, k: int) -> None:
    right, bottom = rect.right - k, rect.bottom - k
    surface.blit(tile, (rect.x, rect.y), (0, 0, k, k))
    surface.blit(tile, (right, rect.y), (k, 0, k, k))
    surface.blit(tile, (rect.x, bottom), (0, k, k, k))
    surface.blit(tile, (right, bottom), (k, k, k, k))


def ring(surface: pygame.Surface, theme: Theme, rect: pygame.Rect, radius: float) -> None:
    """The keyboard focus: three logical pixels, two away from what has it."""
    away = theme.px(2) + theme.px(3)
    box(
        surface,
        theme,
        rect.inflate(2 * away, 2 * away),
        fill=None,
        line="focus",
        radius=radius + 5,
        stroke=3,
    )


def dotted(
    surface: pygame.Surface, theme: Theme, start: tuple[int, int], length: int, colour: str
) -> None:
    """A dotted line to the right: under words that explain themselves."""
    dot, ink = theme.px(1), theme.colour(colour)
    for x in range(start[0], start[0] + length, 3 * dot):
        surface.fill(ink, (x, start[1], min(2 * dot, start[0] + length - x), dot))


_STAR = " ".join(
    f"{12 + r * math.sin(i * math.pi / 5):.2f},{12.6 - r * math.cos(i * math.pi / 5):.2f}"
    for i in range(10)
    for r in [(9.5, 4.0)[i % 2]]
)
_SIGNS = {
    "accept": '<path d="M6 12.8l4 4L18 7.6"/>',
    "reserve": '<path d="M5 13.8c2-3.6 4.6-3.6 7-1.8s5 1.8 7-1.8"/>',
    "cannot": '<path d="M7 7l10 10M17 7L7 17"/>',
    "up": '<path d="M12 19V6M6.5 11.5L12 5.5l5.5 6"/>',
    "down": '<path d="M12 5v13M6.5 12.5l5.5 6 5.5-6"/>',
    "level": '<path d="M5 12h13M12.5 6.5l6 5.5-6 5.5"/>',
    "chevron": '<path d="M6 9.5l6 6 6-6"/>',
}


def sign(theme: Theme, name: str, size: float, colour: str, weight: float = 2.4) -> pygame.Surface:
    """One of the few signs the game speaks in: marks, the star, arrows."""
    ink, side = hexed(theme, colour), theme.px(size)
    if name == "preferred":
        body = f'<polygon points="{_STAR}" fill="{ink}" stroke="none"/>'
    elif name == "not_preferred":
        body = (
            f'<polygon points="{_STAR}" fill="none" stroke="{ink}" stroke-width="1.7"'
            f' stroke-linejoin="round"/>'
        )
    else:
        body = (
            f'<g fill="none" stroke="{ink}" stroke-width="{weight}" stroke-linecap="round"'
            f' stroke-linejoin="round">{_SIGNS[name]}</g>'
        )
    return vector(theme, body, (side, side), "0 0 24 24")


def badge(theme: Theme, mark: str, size: float) -> pygame.Surface:
    """A mark in its circle: solid, dashed, crossed or starred, never by colour alone."""
    ink = hexed(theme, mark)
    ground = hexed(theme, f"{mark}_ground")
    edge = ground if mark == "preferred" else ink
    dashes = ' stroke-dasharray="3.4 2.3"' if mark == "reserve" else ""
    inner = (
        f'<polygon points="{_STAR}" fill="{ink}" transform="translate(4.2 4.1) scale(0.65)"/>'
        if mark == "preferred"
        else f'<g transform="translate(4.6 4.6) scale(0.62)" fill="none" stroke="{ink}"'
        f' stroke-width="3" stroke-linecap="round">{_SIGNS[mark]}</g>'
    )
    body = (
        f'<circle cx="12" cy="12" r="11" fill="{ground}" stroke="{edge}"'
        f' stroke-width="1.3"{dashes}/>'
        f"{inner}"
    )
    side = theme.px(size)
    return vector(theme, body, (side, side), "0 0 24 24")
