"""Something said in passing, at the foot of the window: saved, sent, taken back."""

from __future__ import annotations

from typing import ClassVar

import pygame

from game.client.theme import Face
from game.client.widgets.banner import Tone
from game.client.widgets.node import Description, Handled, Node
from game.client.widgets.paint import box
from game.client.widgets.rows import rows_high, rows_wide, write_rows

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

    def _room(self) -> int:
        return min(self.theme.px(520), self.host.size[0] - self.theme.px(80))

    def arrange(self, rect: pygame.Rect) -> None:
        theme, look = self.theme, (Face.SEMIBOLD, 16.0, self._room())
        width = rows_wide(theme, self.text, *look) + 2 * theme.px(18)
        high = rows_high(theme, self.text, *look) + 2 * theme.px(10)
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
        inner = pygame.Rect(0, self.rect.y, self._room(), self.rect.h)
        inner.centerx = self.rect.centerx
        write_rows(
            surface,
            theme,
            self.text,
            inner,
            face=Face.SEMIBOLD,
            colour=ink,
            align=0.5,
            middle=True,
        )

    def describe(self) -> Description:
        return Description(self.role, self.text)
