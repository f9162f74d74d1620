"""Surfaces that other widgets stand on: cards, coloured bands, hairlines."""

from __future__ import annotations

from typing import ClassVar

import pygame

from game.client.widgets.node import Description, Node, describe_all
from game.client.widgets.paint import box


class Panel(Node):
    """One child on a ground of its own, with room around it. A `title` names it in `describe`."""

    def __init__(
        self,
        child: Node,
        *,
        fill: str | None = None,
        line: str | None = None,
        radius: float = 0,
        pad: float | tuple[float, float] = 16,
        title: str = "",
        grow: float = 0.0,
        name: str = "",
    ) -> None:
        super().__init__(name, grow=grow)
        self.fill, self.line, self.radius, self.title = fill, line, radius, title
        self.pad = pad if isinstance(pad, tuple) else (pad, pad)
        self.adopt(child)

    def _room(self) -> tuple[int, int]:
        return self.theme.px(self.pad[0]), self.theme.px(self.pad[1])

    def natural(self) -> int:
        return super().natural() + 2 * self._room()[0]

    def measure(self, width: int) -> int:
        across, down = self._room()
        return self.children[0].measure(width - 2 * across) + 2 * down

    def least(self, width: int) -> int:
        across, down = self._room()
        return self.children[0].least(width - 2 * across) + 2 * down

    def arrange(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        across, down = self._room()
        self.children[0].arrange(self.rect.inflate(-2 * across, -2 * down))

    def draw(self, surface: pygame.Surface) -> None:
        box(surface, self.theme, self.rect, fill=self.fill, line=self.line, radius=self.radius)
        self.draw_children(surface)

    def describe(self) -> Description:
        return Description(self.role, self.title, children=describe_all(self.children))


class Card(Panel):
    """A panel as the look has it: paper white, a hairline, rounded corners."""

    def __init__(
        self,
        child: Node,
        *,
        fill: str = "card",
        line: str = "line",
        pad: float | tuple[float, float] = 16,
        title: str = "",
        grow: float = 0.0,
        name: str = "",
    ) -> None:
        super().__init__(
            child, fill=fill, line=line, radius=10, pad=pad, title=title, grow=grow, name=name
        )


class Rule(Node):
    """A hairline between two things."""

    role: ClassVar[str] = "group"

    def __init__(self, colour: str = "line") -> None:
        super().__init__()
        self.colour = colour

    def measure(self, width: int) -> int:
        return self.theme.px(1)

    def draw(self, surface: pygame.Surface) -> None:
        surface.fill(self.theme.colour(self.colour), self.rect)


class Barred(Node):
    """A child with an upright bar at its left: what is quoted, or meant for few."""

    def __init__(self, child: Node, *, bar: str, name: str = "") -> None:
        super().__init__(name)
        self.bar = bar
        self.adopt(child)

    def _indent(self) -> int:
        return self.theme.px(13)

    def natural(self) -> int:
        return super().natural() + self._indent()

    def measure(self, width: int) -> int:
        return self.children[0].measure(width - self._indent())

    def arrange(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        indent = self._indent()
        self.children[0].arrange(pygame.Rect(rect.x + indent, rect.y, rect.w - indent, rect.h))

    def draw(self, surface: pygame.Surface) -> None:
        width = self.theme.px(3)
        surface.fill(self.theme.colour(self.bar), (self.rect.x, self.rect.y, width, self.rect.h))
        self.draw_children(surface)
