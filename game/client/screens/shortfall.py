"""What is needed against what is offered, as one bar."""

from __future__ import annotations

from typing import ClassVar

import pygame

from game.client.theme import Face
from game.client.widgets import Description, Node
from game.client.widgets.paint import box


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

    def measure(self, width: int) -> int:
        lines = 2 if self._wraps(width) else 1
        return lines * self.theme.leading(Face.SANS, 16) + self.theme.px(16)

    def draw(self, surface: pygame.Surface) -> None:
        theme, leading = self.theme, self.theme.leading(Face.SANS, 16)
        first = pygame.Rect(self.rect.x, self.rect.y, self.rect.w, leading)
        wraps = self._wraps(self.rect.w)
        second = first.move(0, leading) if wraps else first
        theme.write(surface, self.label, first, face=Face.SEMIBOLD)
        theme.write(surface, self.told, second, align=0 if wraps else 1)
        track = pygame.Rect(self.rect.x, second.bottom + theme.px(3), self.rect.w, theme.px(8))
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
