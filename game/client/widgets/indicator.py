"""What the scenario tracks: a word and an arrow, never points."""

from __future__ import annotations

from typing import ClassVar

import pygame

from game.client.theme import Face
from game.client.widgets.node import Description, Node
from game.client.widgets.paint import box, sign
from game.client.widgets.rows import rows_high, write_rows

STEPS = 5


class IndicatorRow(Node):
    """An indicator's name, its word and where it is heading.

    With a `level` (0 to 4) it also shows the five steps, and the marker
    walks there from `before` when the row is first shown.
    """

    role: ClassVar[str] = "meter"

    def __init__(
        self,
        name: str,
        label: str,
        word: str,
        trend: str = "level",
        *,
        trend_word: str = "",
        level: int | None = None,
        before: int | None = None,
        hint: str = "",
    ) -> None:
        super().__init__(name, hint=hint)
        self.label, self.word, self.trend, self.trend_word = label, word, trend, trend_word
        self.level, self.before = level, before
        self._began: float | None = None

    @property
    def shown_word(self) -> str:
        return f"{self.word}, {self.trend_word}" if self.trend_word else self.word

    def take_over(self, old: Node) -> None:
        if isinstance(old, IndicatorRow) and (old.level, old.before) == (self.level, self.before):
            self._began = old._began

    def attach(self, host: object) -> None:
        super().attach(host)  # type: ignore[arg-type]
        if self.before is not None and self.before != self.level:
            self.host.animate(self)

    def tick(self, now: float) -> bool:
        if self._began is None:
            self._began = now
        self.host.repaint(self)
        return now - self._began < self.theme.motion("change")

    def _level(self) -> float:
        """Where the marker is at this moment of its walk."""
        level = float(self.level or 0)
        if self.before is None or self.before == self.level:
            return level
        length = self.theme.motion("change")
        gone = 0.0 if self._began is None else self.host.now - self._began
        part = min(1.0, gone / length) if length else 1.0
        return self.before + (level - self.before) * part * (2 - part)

    def natural(self) -> int:
        theme = self.theme
        return (
            theme.width(Face.SANS, 16, self.label)
            + theme.width(Face.SEMIBOLD, 16, self.shown_word)
            + theme.px(40)
        )

    def _stacked(self, width: int) -> bool:
        return self.natural() > width

    def _word_room(self, width: int) -> int:
        return width - self.theme.px(19)

    def _text_high(self, width: int) -> int:
        theme = self.theme
        if not self._stacked(width):
            return theme.leading(Face.SANS, 16)
        word = rows_high(theme, self.shown_word, Face.SEMIBOLD, 16, self._word_room(width))
        return rows_high(theme, self.label, Face.SANS, 16, width) + word

    def measure(self, width: int) -> int:
        steps = self.theme.px(16) if self.level is not None else 0
        return self._text_high(width) + self.theme.px(4) + steps

    def draw(self, surface: pygame.Surface) -> None:
        theme, rect = self.theme, self.rect
        below = write_rows(surface, theme, self.label, rect)
        top = below if self._stacked(rect.w) else rect.y
        leading = theme.leading(Face.SEMIBOLD, 16)
        arrow = sign(theme, self.trend, 15, "ink")
        surface.blit(arrow, arrow.get_rect(midright=(rect.right, top + leading // 2)))
        word = pygame.Rect(rect.x, top, self._word_room(rect.w), leading)
        write_rows(surface, theme, self.shown_word, word, face=Face.SEMIBOLD, align=1)
        if self.level is not None:
            self._draw_steps(surface, rect.y + self._text_high(rect.w) + theme.px(3))

    def _draw_steps(self, surface: pygame.Surface, top: int) -> None:
        theme, gap = self.theme, self.theme.px(3)
        wide = (self.rect.w - gap * (STEPS - 1)) / STEPS
        high = theme.px(6)
        for step in range(STEPS):
            place = pygame.Rect(self.rect.x + round(step * (wide + gap)), top, round(wide), high)
            box(surface, theme, place, fill="blue_ground", line="line", radius=3)
        if self.before is not None:
            self._draw_marker(surface, self.before, top, wide, fill=None)
        self._draw_marker(surface, self._level(), top, wide, fill="blue")

    def _draw_marker(
        self, surface: pygame.Surface, level: float, top: int, wide: float, fill: str | None
    ) -> None:
        theme = self.theme
        left = self.rect.x + round(level * (wide + theme.px(3)))
        place = pygame.Rect(left, top - theme.px(2), round(wide), theme.px(10))
        box(surface, theme, place, fill=fill, line="blue", radius=5, stroke=1.5)

    def describe(self) -> Description:
        return Description(self.role, self.label, (self.trend,), self.shown_word)
