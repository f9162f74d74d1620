"""Small pictures and labels: flags, icons, pills, marks."""

from __future__ import annotations

from typing import ClassVar

import pygame

from game.client.theme import Face, Theme
from game.client.widgets.node import Description, Node
from game.client.widgets.paint import badge, box
from game.resources import UnknownResource


def draw_flag(
    surface: pygame.Surface,
    theme: Theme,
    seat: str,
    name: str,
    at: tuple[int, int],
    height: float,
) -> pygame.Rect:
    """A seat's flag with a hairline around it; initials for a seat that has no flag."""
    try:
        made = theme.flag(seat, height)
    except UnknownResource:
        return _draw_initials(surface, theme, name, at, height)
    rect = surface.blit(made, at)
    pygame.draw.rect(surface, theme.colour("line"), rect, 1)
    return rect


def _draw_initials(
    surface: pygame.Surface, theme: Theme, name: str, at: tuple[int, int], height: float
) -> pygame.Rect:
    rect = pygame.Rect(at, (theme.px(height * 4 / 3), theme.px(height)))
    box(surface, theme, rect, fill="blue_ground", line="blue", radius=3)
    letters = "".join(word[0] for word in name.split()[:2]).upper()
    theme.write(
        surface, letters, rect, face=Face.BOLD, size=height * 0.62, colour="blue", align=0.5
    )
    return rect


class Flag(Node):
    """The flag of a seat, `height` logical pixels high."""

    role: ClassVar[str] = "image"

    def __init__(self, seat: str, name: str, height: float = 20) -> None:
        super().__init__()
        self.seat, self.shown, self.height = seat, name, height

    def natural(self) -> int:
        return self.theme.px(self.height * 4 / 3)

    def measure(self, width: int) -> int:
        return self.theme.px(self.height)

    def draw(self, surface: pygame.Surface) -> None:
        draw_flag(surface, self.theme, self.seat, self.shown, self.rect.topleft, self.height)

    def describe(self) -> Description:
        return Description(self.role, self.shown)


class Icon(Node):
    """A line icon. With a `label` it is told as a picture; without, it only decorates."""

    def __init__(
        self, icon: str, size: float = 20, *, colour: str = "ink", label: str = ""
    ) -> None:
        super().__init__()
        self.icon, self.size, self.colour, self.label = icon, size, colour, label

    def natural(self) -> int:
        return self.theme.px(self.size)

    def measure(self, width: int) -> int:
        return self.theme.px(self.size)

    def draw(self, surface: pygame.Surface) -> None:
        surface.blit(self.theme.icon(self.icon, self.size, self.colour), self.rect.topleft)

    def describe(self) -> Description:
        return Description("image" if self.label else "group", self.label)


class MarkBadge(Node):
    """A mark in its circle: accept, reserve, cannot or preferred."""

    role: ClassVar[str] = "image"

    def __init__(self, mark: str, label: str, size: float = 24) -> None:
        super().__init__(hint=label)
        self.mark, self.label, self.size = mark, label, size

    def natural(self) -> int:
        return self.theme.px(self.size)

    def measure(self, width: int) -> int:
        return self.theme.px(self.size)

    def draw(self, surface: pygame.Surface) -> None:
        surface.blit(badge(self.theme, self.mark, self.size), self.rect.topleft)

    def describe(self) -> Description:
        return Description(self.role, self.label)


class Pill(Node):
    """One or two words on a coloured ground: `tone` is blue, accept, reserve, cannot or private."""

    role: ClassVar[str] = "text"

    def __init__(self, text: str, tone: str = "blue", *, size: float = 14) -> None:
        super().__init__()
        self.text, self.tone, self.size = text, tone, size

    def natural(self) -> int:
        return self.theme.width(Face.SEMIBOLD, self.size, self.text) + 2 * self.theme.px(10)

    def measure(self, width: int) -> int:
        return self.theme.leading(Face.SEMIBOLD, self.size) + self.theme.px(6)

    def draw(self, surface: pygame.Surface) -> None:
        box(
            surface,
            self.theme,
            pygame.Rect(self.rect.topleft, (min(self.natural(), self.rect.w), self.rect.h)),
            fill=f"{self.tone}_ground",
            radius=self.size,
        )
        place = pygame.Rect(self.rect.topleft, (min(self.natural(), self.rect.w), self.rect.h))
        self.theme.write(
            surface,
            self.text,
            place,
            face=Face.SEMIBOLD,
            size=self.size,
            colour=self.tone,
            align=0.5,
        )

    def describe(self) -> Description:
        return Description(self.role, self.text)
