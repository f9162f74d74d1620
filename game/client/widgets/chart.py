"""Two courses over the turns: ours, and what is on record."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import pygame

from game.client.theme import Face
from game.client.widgets.node import Description, Node
from game.client.widgets.paint import hexed, vector

_HIGHEST = 100


class LineChart(Node):
    """Our course solid with a dot at its end, the record dashed; never told apart by colour alone.

    Values run from 0 to 100; None is a turn without one. `ours_label` and
    `record_label` are the legend, `summary` says the chart in words.
    """

    role: ClassVar[str] = "image"

    def __init__(
        self,
        ours: Sequence[float | None],
        record: Sequence[float | None] = (),
        *,
        summary: str,
        ours_label: str = "",
        record_label: str = "",
        height: float = 64,
    ) -> None:
        super().__init__()
        self.ours, self.record = tuple(ours), tuple(record)
        self.summary, self.height = summary, height
        self.legend = [(ours_label, True), (record_label, False)]

    def natural(self) -> int:
        return self.theme.px(260)

    def _legend_high(self) -> int:
        shown = any(label for label, _ in self.legend)
        return self.theme.leading(Face.SANS, 14) if shown else 0

    def measure(self, width: int) -> int:
        return self.theme.px(self.height) + self._legend_high()

    def _points(self, values: Sequence[float | None]) -> list[tuple[float, float]]:
        theme, high = self.theme, self.theme.px(self.height)
        edge, turns = theme.px(8), max(len(self.ours), len(self.record), 2)
        across = (self.rect.w - 2 * edge) / (turns - 1)
        return [
            (edge + index * across, high - edge - value / _HIGHEST * (high - 2 * edge))
            for index, value in enumerate(values)
            if value is not None
        ]

    def draw(self, surface: pygame.Surface) -> None:
        theme = self.theme
        high = theme.px(self.height)
        base = pygame.Rect(self.rect.x, self.rect.y + high - theme.px(2), self.rect.w, theme.px(1))
        surface.fill(theme.colour("line"), base)
        ours, record = self._points(self.ours), self._points(self.record)
        # The record lies on top: where both courses are one, its dashes still show.
        body = self._line(ours, "blue", 4) + self._line(record, "ink", 2, dashed=True)
        if ours:
            x, y = ours[-1]
            blue = hexed(theme, "blue")
            body += f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{theme.px(5)}" fill="{blue}"/>'
        size = (self.rect.w, high)
        surface.blit(vector(theme, body, size, f"0 0 {size[0]} {size[1]}"), self.rect)
        self._draw_legend(surface, self.rect.y + high)

    def _line(
        self, points: list[tuple[float, float]], token: str, weight: float, dashed: bool = False
    ) -> str:
        theme = self.theme
        if len(points) < 2:
            return ""
        track = "M" + " L".join(f"{x:.1f} {y:.1f}" for x, y in points)
        dashes = f' stroke-dasharray="{theme.px(5)} {theme.px(4)}"' if dashed else ""
        return (
            f'<path d="{track}" fill="none" stroke="{hexed(theme, token)}"'
            f' stroke-width="{theme.px(weight)}" stroke-linejoin="round"{dashes}/>'
        )

    def _draw_legend(self, surface: pygame.Surface, top: int) -> None:
        theme, left = self.theme, self.rect.x
        leading = theme.leading(Face.SANS, 14)
        for label, ours in self.legend:
            if not label:
                continue
            wide, middle = theme.px(22), leading / 2
            line = self._line(
                [(0, middle), (wide, middle)], "blue" if ours else "ink", 4 if ours else 2, not ours
            )
            surface.blit(vector(theme, line, (wide, leading), f"0 0 {wide} {leading}"), (left, top))
            place = pygame.Rect(left + wide + theme.px(6), top, self.rect.w, leading)
            drawn = theme.write(surface, label, place, size=14, colour="ink_quiet")
            left = drawn.right + theme.px(16)

    def describe(self) -> Description:
        return Description(self.role, self.summary)
