"""What is needed against what is offered, as one bar."""

from __future__ import annotations

from typing import ClassVar

import pygame

from game.client.theme import Face
from game.client.widgets import Description, Node
from game.client.widgets.paint import box
from game.client.widgets.rows import rows_high, write_rows


class Shortfall(Node):
    """A name, a sentence with both amounts, and a bar that is full when the need is met."""

    role: ClassVar[str] = "meter"

    def __init__(self, asset: str, name: str, amount: int, offered: int | None, told: str) -> None:
        super().__init__(f"need:{asset}")
        self.label, self.amount, self.offered, self.told = name, amount, offered, told

    def _wraps(self, width: int) -> bool:
        theme = self.theme
        wide = theme.width(Face.SEMIBOLD, 16, self.label) + theme.width(Face.SANS, 16, self.told)
        return wide + theme.px(16) > width

    def _told_high(self, width: int) -> int:
        """The height of the words above the bar."""
        if not self._wraps(width):
            return self.theme.leading(Face.SANS, 16)
        return sum(
            rows_high(self.theme, text, face, 16, width)
            for text, face in ((self.label, Face.SEMIBOLD), (self.told, Face.SANS))
        )

    def measure(self, width: int) -> int:
        return self._told_high(width) + self.theme.px(16)

    def draw(self, surface: pygame.Surface) -> None:
        theme, place = self.theme, self.rect
        if self._wraps(place.w):
            below = write_rows(surface, theme, self.label, place, face=Face.SEMIBOLD)
            second = pygame.Rect(place.x, below, place.w, place.h)
            write_rows(surface, theme, self.told, second)
        else:
            line = pygame.Rect(place.x, place.y, place.w, theme.leading(Face.SANS, 16))
            theme.write(surface, self.label, line, face=Face.SEMIBOLD)
            theme.write(surface, self.told, line, align=1)
        top = place.y + self._told_high(place.w) + theme.px(3)
        track = pygame.Rect(place.x, top, place.w, theme.px(8))
        box(surface, theme, track, fill="line", radius=4)
        if self.offered:
            part = min(1.0, self.offered / self.amount)
            filled = pygame.Rect(track.x, track.y, max(theme.px(8), round(track.w * part)), track.h)
            box(surface, theme, filled, fill="accept" if part >= 1 else "reserve", radius=4)

    def describe(self) -> Description:
        state = (
            () if self.offered is None else ("met",) if self.offered >= self.amount else ("short",)
        )
        return Description(self.role, self.label, state, self.told)
