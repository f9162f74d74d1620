"""Short texts inside a widget: labels, words, hints. They wrap like all text, never run out."""

from __future__ import annotations

import pygame

from game.client.theme import Face, Theme
from game.client.widgets.typeset import set_lines


def rows(theme: Theme, text: str, face: Face, size: float, width: int) -> tuple[str, ...]:
    """A text as the lines it takes at a width; none for an empty text."""
    return tuple(
        "".join(piece.text for piece in line.pieces)
        for line in set_lines(theme, text, face, size, width)
    )


def rows_high(theme: Theme, text: str, face: Face, size: float, width: int) -> int:
    """How high a text is at a width."""
    return len(rows(theme, text, face, size, width)) * theme.leading(face, size)


def rows_wide(theme: Theme, text: str, face: Face, size: float, width: int) -> int:
    """How wide the widest line of a text is."""
    lines = set_lines(theme, text, face, size, width)
    return max((line.width for line in lines), default=0)


def write_rows(
    surface: pygame.Surface,
    theme: Theme,
    text: str,
    place: pygame.Rect,
    *,
    face: Face = Face.SANS,
    size: float = 16,
    colour: str = "ink",
    align: float = 0.0,
    middle: bool = False,
) -> int:
    """Write a text into a place, from its top or in the middle of its height.

    Returns where the text ends, for what comes below it.
    """
    leading = theme.leading(face, size)
    told = rows(theme, text, face, size, place.w)
    top = place.y + ((place.h - leading * len(told)) // 2 if middle else 0)
    for row in told:
        theme.write(
            surface,
            row,
            pygame.Rect(place.x, top, place.w, leading),
            face=face,
            size=size,
            colour=colour,
            align=align,
        )
        top += leading
    return top
