"""Yes or no."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.client.theme import Face
from game.client.widgets.button import Pressable
from game.client.widgets.node import Description, Handled, Message
from game.client.widgets.paint import box, sign
from game.client.widgets.rows import rows_high, write_rows


class Checkbox(Pressable):
    """A statement that holds or not. With `switch` it looks like a setting that acts at once."""

    @dataclass(frozen=True)
    class Toggled(Message):
        """It holds now, or does not any longer."""

        on: bool

    def __init__(
        self, name: str, label: str, on: bool, *, switch: bool = False, why_not: str = ""
    ) -> None:
        super().__init__(name, hint=why_not)
        self.label, self.on, self.switch, self.why_not = label, on, switch, why_not

    @property
    def enabled(self) -> bool:
        return not self.why_not

    def press(self) -> Handled:
        self.on = not self.on
        self.host.repaint(self)
        return (self.Toggled(self, self.on),)

    def _indent(self) -> int:
        return self.theme.px(54 if self.switch else 32)

    def natural(self) -> int:
        return self.theme.width(Face.SANS, 16, self.label) + self._indent() + 1

    def measure(self, width: int) -> int:
        text = rows_high(self.theme, self.label, Face.SANS, 16, width - self._indent())
        return max(self.theme.px(36), text + self.theme.px(8))

    def draw(self, surface: pygame.Surface) -> None:
        theme, rect = self.theme, self.rect
        if self.switch:
            self._draw_switch(surface)
        else:
            side = theme.px(20)
            place = pygame.Rect(rect.x, rect.y + (rect.h - side) // 2, side, side)
            fill, line = ("blue", "blue") if self.on else ("field", "edge")
            box(surface, theme, place, fill=fill, line=line, radius=4, stroke=1.5)
            if self.on:
                surface.blit(sign(theme, "accept", 20, "on_blue", weight=3), place)
        left = rect.x + self._indent()
        place = pygame.Rect(left, rect.y, rect.right - left, rect.h)
        ink = "ink" if self.enabled else "ink_quiet"
        write_rows(surface, theme, self.label, place, colour=ink, middle=True)

    def _draw_switch(self, surface: pygame.Surface) -> None:
        theme, rect = self.theme, self.rect
        wide, high = theme.px(42), theme.px(24)
        track = pygame.Rect(rect.x, rect.y + (rect.h - high) // 2, wide, high)
        fill, line = ("blue", "blue") if self.on else ("field", "edge")
        box(surface, theme, track, fill=fill, line=line, radius=12, stroke=1.5)
        side = theme.px(16)
        left = track.right - side - theme.px(4) if self.on else track.x + theme.px(4)
        knob = pygame.Rect(left, track.y + (high - side) // 2, side, side)
        box(surface, theme, knob, fill="on_blue" if self.on else "edge", radius=8)
        if self.on:
            check = sign(theme, "accept", 14, "on_blue", weight=3)
            surface.blit(check, check.get_rect(center=(track.x + theme.px(13), track.centery)))

    def describe(self) -> Description:
        role = "switch" if self.switch else "checkbox"
        state = ["checked" if self.on else "unchecked"]
        state += ["disabled"] if self.why_not else []
        return Description(role, self.label, tuple(state), self.why_not)
