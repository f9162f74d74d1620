"""Something said in passing, at the foot of the window: saved, sent, taken back."""

from __future__ import annotations

from typing import ClassVar

import pygame

from game.client.theme import Face
from game.client.widgets.banner import Tone
from game.client.widgets.node import Description, Handled, Node
from game.client.widgets.paint import box
from game.client.widgets.typeset import Line, set_lines

_STAYS = 7.0
"""Seconds: long enough for two lines to be read slowly."""


class Notice(Node):
    """One sentence that leaves by itself, or when it is clicked. It never takes the focus."""

    role: ClassVar[str] = "status"
    lively: ClassVar[bool] = False

    def __init__(self, text: str, tone: Tone, until: float) -> None:
        super().__init__()
        self.text, self.tone, self.until = text, tone, until

    @classmethod
    def at(cls, now: float, text: str, tone: Tone) -> Notice:
        """A notice that begins now."""
        return cls(text, tone, now + _STAYS)

    def _lines(self) -> tuple[Line, ...]:
        room = min(self.theme.px(520), self.host.size[0] - self.theme.px(80))
        return set_lines(self.theme, self.text, Face.SEMIBOLD, 16, room)

    def arrange(self, rect: pygame.Rect) -> None:
        theme, lines = self.theme, self._lines()
        width = max((line.width for line in lines), default=0) + 2 * theme.px(18)
        high = len(lines) * theme.leading(Face.SEMIBOLD, 16) + 2 * theme.px(10)
        self.rect = pygame.Rect(0, 0, width, high)
        self.rect.midbottom = (rect.centerx, rect.bottom - theme.px(20))

    def tick(self, now: float) -> bool:
        if now < self.until:
            return True
        self.host.dismiss(self)
        return False

    def mouse(self, event: pygame.event.Event) -> Handled:
        if event.type != pygame.MOUSEBUTTONDOWN:
            return None
        self.host.dismiss(self)
        return ()

    def draw(self, surface: pygame.Surface) -> None:
        theme = self.theme
        ground, ink, _ = self.tone.value
        box(surface, theme, self.rect, fill=ground, line=ink, radius=8)
        leading = theme.leading(Face.SEMIBOLD, 16)
        for index, line in enumerate(self._lines()):
            row = self.rect.move(0, theme.px(10) + index * leading)
            row.h = leading
            text = "".join(piece.text for piece in line.pieces)
            theme.write(surface, text, row, face=Face.SEMIBOLD, colour=ink, align=0.5)

    def describe(self) -> Description:
        return Description(self.role, self.text)
