"""Putting widgets above, beside and after each other."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

import pygame

from game.client.layout import Extent, Fit, Px, Share, Width, flow, spread, stack
from game.client.widgets.node import Node


class Align(Enum):
    """Where a child stands in a row that is higher than it."""

    TOP = 0.0
    CENTRE = 0.5
    BOTTOM = 1.0
    STRETCH = -1.0


class Space(Node):
    """Empty room: of a fixed height, or all that is spare."""

    def __init__(self, height: float = 0, *, grow: float = 0.0) -> None:
        super().__init__(grow=grow)
        self.height = height

    def measure(self, width: int) -> int:
        return self.theme.px(self.height)


class Col(Node):
    """Children above each other. Those that `grow` share spare height; lengths are logical."""

    def __init__(
        self, children: Sequence[Node], *, gap: float = 8, grow: float = 0.0, name: str = ""
    ) -> None:
        super().__init__(name, grow=grow)
        self.gap = gap
        self.adopt(*children)

    def measure(self, width: int) -> int:
        return sum(child.measure(width) for child in self.children) + self._gaps()

    def least(self, width: int) -> int:
        return sum(child.least(width) for child in self.children) + self._gaps()

    def _gaps(self) -> int:
        return self.theme.px(self.gap) * max(0, len(self.children) - 1)

    def arrange(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        extents = [
            Extent(child.measure(rect.w), child.least(rect.w), child.grow)
            for child in self.children
        ]
        top = rect.y
        for child, height in zip(
            self.children, stack(rect.h, extents, self.theme.px(self.gap)), strict=True
        ):
            child.arrange(pygame.Rect(rect.x, top, rect.w, height))
            top += height + self.theme.px(self.gap)


class Row(Node):
    """Children side by side. Below `stack_below` logical pixels they stand above each other."""

    def __init__(
        self,
        children: Sequence[Node],
        widths: Sequence[Width] = (),
        *,
        gap: float = 12,
        align: Align = Align.TOP,
        stack_below: float = 0,
        grow: float = 0.0,
        name: str = "",
    ) -> None:
        super().__init__(name, grow=grow)
        self.widths = tuple(widths) or tuple(Share() for _ in children)
        if len(self.widths) != len(children):
            raise ValueError(f"{len(children)} children have {len(self.widths)} widths")
        self.gap, self.align, self.stack_below = gap, align, stack_below
        self.adopt(*children)

    def _stacked(self, width: int) -> bool:
        return self.theme.logical(width) < self.stack_below

    def natural(self) -> int:
        theme = self.theme
        return theme.px(self.gap) * max(0, len(self.children) - 1) + sum(
            theme.px(want.logical) if isinstance(want, Px) else child.natural()
            for want, child in zip(self.widths, self.children, strict=True)
        )

    def _split(self, width: int) -> list[int]:
        theme = self.theme
        wants = [
            Px(theme.px(want.logical)) if isinstance(want, Px) else want for want in self.widths
        ]
        natural = [
            child.natural() if isinstance(want, Fit) else 0
            for want, child in zip(wants, self.children, strict=True)
        ]
        return spread(width, wants, natural, theme.px(self.gap))

    def measure(self, width: int) -> int:
        if self._stacked(width):
            heights = [child.measure(width) for child in self.children]
            return sum(heights) + self.theme.px(self.gap) * (len(heights) - 1)
        pairs = zip(self.children, self._split(width), strict=True)
        return max((child.measure(part) for child, part in pairs), default=0)

    def least(self, width: int) -> int:
        if self._stacked(width):
            heights = [child.least(width) for child in self.children]
            return sum(heights) + self.theme.px(self.gap) * (len(heights) - 1)
        pairs = zip(self.children, self._split(width), strict=True)
        return max((child.least(part) for child, part in pairs), default=0)

    def arrange(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        gap = self.theme.px(self.gap)
        if self._stacked(rect.w):
            self._arrange_stacked(gap)
            return
        left = rect.x
        for child, width in zip(self.children, self._split(rect.w), strict=True):
            height = self._height(child, width)
            spare = rect.h - height
            top = rect.y + (round(spare * self.align.value) if spare > 0 else 0)
            child.arrange(pygame.Rect(left, top, width, height))
            left += width + gap

    def _height(self, child: Node, width: int) -> int:
        if self.align is Align.STRETCH or child.grow:
            return self.rect.h
        return min(max(child.least(width), child.measure(width)), self.rect.h)

    def _arrange_stacked(self, gap: int) -> None:
        extents = [
            Extent(child.measure(self.rect.w), child.least(self.rect.w), child.grow)
            for child in self.children
        ]
        top = self.rect.y
        for child, height in zip(self.children, stack(self.rect.h, extents, gap), strict=True):
            child.arrange(pygame.Rect(self.rect.x, top, self.rect.w, height))
            top += height + gap


class Flow(Node):
    """Children one after another like words, on as many lines as they need."""

    def __init__(self, children: Sequence[Node], *, gap: float = 8, name: str = "") -> None:
        super().__init__(name)
        self.gap = gap
        self.adopt(*children)

    def natural(self) -> int:
        gap = self.theme.px(self.gap)
        return sum(child.natural() + gap for child in self.children) - gap

    def _lines(self, width: int) -> list[list[tuple[Node, int, int]]]:
        widths = [min(child.natural(), width) for child in self.children]
        return [
            [(self.children[i], widths[i], self.children[i].measure(widths[i])) for i in line]
            for line in flow(width, widths, self.theme.px(self.gap))
        ]

    def measure(self, width: int) -> int:
        heights = [max(height for _, _, height in line) for line in self._lines(width)]
        return sum(heights) + self.theme.px(self.gap) * max(0, len(heights) - 1)

    def arrange(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        gap, top = self.theme.px(self.gap), rect.y
        for line in self._lines(rect.w):
            high, left = max(height for _, _, height in line), rect.x
            for child, width, height in line:
                child.arrange(pygame.Rect(left, top + (high - height) // 2, width, height))
                left += width + gap
            top += high + gap
