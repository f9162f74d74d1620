"""Sizes to rectangles. Nothing here draws, and nothing here knows a widget.

Containers hand in how much each child wants and how much room there is, and
get places back; so the arithmetic of every screen is in one file and can be
tested without a window.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from game.client.theme import TEXT_SCALES


@dataclass(frozen=True)
class Px:
    """A fixed width, in logical pixels."""

    logical: float


@dataclass(frozen=True)
class Share:
    """A part of the width that the others leave, by weight."""

    weight: float = 1.0


@dataclass(frozen=True)
class Fit:
    """As wide as the child would like to be, and no wider."""


Width: TypeAlias = Px | Share | Fit


@dataclass(frozen=True)
class Extent:
    """How high something wants to be, how low it can be, and its claim on spare height."""

    wanted: int
    least: int
    grow: float = 0.0


def spread(room: int, wants: Sequence[Width], natural: Sequence[int], gap: int) -> list[int]:
    """Widths for children side by side: `natural` is in pixels, `Px` already scaled.

    What shares the rest gets the rest; where fixed and fitted ones alone
    are too wide, the fitted ones shrink together rather than run out of the row.
    """
    free = room - gap * (len(wants) - 1)
    fixed = sum(round(want.logical) for want in wants if isinstance(want, Px))
    fitted = sum(size for want, size in zip(wants, natural, strict=True) if isinstance(want, Fit))
    weights = sum(want.weight for want in wants if isinstance(want, Share))
    squeeze = min(1.0, max(0, free - fixed) / fitted) if fitted else 1.0
    rest = max(0, free - fixed - round(fitted * squeeze))
    widths = []
    for want, size in zip(wants, natural, strict=True):
        match want:
            case Px(logical=fixed_width):
                widths.append(min(round(fixed_width), max(0, free)))
            case Fit():
                widths.append(int(size * squeeze))
            case Share(weight=weight):
                widths.append(int(rest * weight / weights))
    return widths


def stack(room: int, extents: Sequence[Extent], gap: int) -> list[int]:
    """Heights for children above each other.

    Spare height goes to those that grow; a lack of it is taken from those
    that can be lower than they want, in proportion to what they can give.
    """
    spare = room - sum(extent.wanted for extent in extents) - gap * max(0, len(extents) - 1)
    if spare >= 0:
        weights = sum(extent.grow for extent in extents)
        return [
            extent.wanted + (int(spare * extent.grow / weights) if weights else 0)
            for extent in extents
        ]
    slack = sum(extent.wanted - extent.least for extent in extents)
    part = min(1.0, -spare / slack) if slack else 0.0
    return [
        max(extent.least, int(extent.wanted - (extent.wanted - extent.least) * part))
        for extent in extents
    ]


def flow(room: int, widths: Sequence[int], gap: int) -> list[list[int]]:
    """Which children stand on which line when they run on like words."""
    lines: list[list[int]] = []
    used = 0
    for index, width in enumerate(widths):
        if lines and used + gap + width <= room:
            lines[-1].append(index)
            used += gap + width
        else:
            lines.append([index])
            used = width
    return lines


def starting_scale(size: tuple[int, int]) -> int:
    """The text size to begin with: the one at which 1366x768 is what was designed."""
    fitting = [scale for scale in TEXT_SCALES if scale <= 100 * min(size[0] / 1366, size[1] / 768)]
    return fitting[-1] if fitting else TEXT_SCALES[0]
