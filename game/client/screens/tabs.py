"""Sheets that lie on each other: a row of names, the open one underlined."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import pygame

from game.client.theme import Face
from game.client.widgets import Description, Handled, Message, Node
from game.client.widgets.typeset import set_lines


@dataclass(frozen=True)
class Tab:
    """One sheet: its id, its name, and how many things on it are new."""

    value: str
    label: str
    new: int = 0

    @property
    def shown(self) -> str:
        return f"{self.label} ({self.new})" if self.new else self.label


class Tabs(Node):
    """Chooses a sheet. One stop for the Tab key; left and right go through them."""

    role: ClassVar[str] = "tablist"

    @dataclass(frozen=True)
    class Chosen(Message):
        """Another sheet is wanted."""

        value: str

    def __init__(self, name: str, tabs: Sequence[Tab], value: str) -> None:
        super().__init__(name)
        self.tabs, self.value = tuple(tabs), value

    @property
    def focusable(self) -> bool:
        return True

    def _wide(self, tab: Tab) -> int:
        return self.theme.width(Face.SEMIBOLD, 16, tab.shown) + 2 * self.theme.px(10)

    def natural(self) -> int:
        return sum(self._wide(tab) for tab in self.tabs)

    def _rows(self, width: int) -> list[list[Tab]]:
        rows: list[list[Tab]] = [[]]
        used = 0
        for tab in self.tabs:
            if rows[-1] and used + self._wide(tab) > width:
                rows.append([])
                used = 0
            rows[-1].append(tab)
            used += self._wide(tab)
        return rows

    def _high(self) -> int:
        return self.theme.leading(Face.SEMIBOLD, 16) + self.theme.px(14)

    def measure(self, width: int) -> int:
        return len(self._rows(width)) * self._high()

    def places(self) -> list[tuple[Tab, pygame.Rect]]:
        """Where each name stands."""
        placed, top = [], self.rect.y
        for row in self._rows(self.rect.w):
            left = self.rect.x
            for tab in row:
                placed.append((tab, pygame.Rect(left, top, self._wide(tab), self._high())))
                left += self._wide(tab)
            top += self._high()
        return placed

    def key(self, event: pygame.event.Event) -> Handled:
        if event.type != pygame.KEYDOWN or event.key not in (pygame.K_LEFT, pygame.K_RIGHT):
            return None
        values = [tab.value for tab in self.tabs]
        by = 1 if event.key == pygame.K_RIGHT else -1
        return (self.Chosen(self, values[(values.index(self.value) + by) % len(values)]),)

    def mouse(self, event: pygame.event.Event) -> Handled:
        if event.type != pygame.MOUSEBUTTONDOWN or event.button != 1:
            return None
        for tab, place in self.places():
            if place.collidepoint(event.pos):
                return (self.Chosen(self, tab.value),) if tab.value != self.value else ()
        return ()

    def draw(self, surface: pygame.Surface) -> None:
        theme = self.theme
        line = pygame.Rect(self.rect.x, self.rect.bottom - theme.px(1), self.rect.w, theme.px(1))
        surface.fill(theme.colour("line"), line)
        for tab, place in self.places():
            chosen = tab.value == self.value
            ink = "ink" if chosen else "blue"
            face = Face.SEMIBOLD if chosen or tab.new else Face.SANS
            text = set_lines(theme, tab.shown, face, 16, place.w)[0].pieces[0].text
            theme.write(surface, text, place, face=face, colour=ink, align=0.5)
            if chosen:
                bar = pygame.Rect(place.x, place.bottom - theme.px(3), place.w, theme.px(3))
                surface.fill(theme.colour("blue"), bar.inflate(-theme.px(12), 0))

    def describe(self) -> Description:
        tabs = tuple(
            Description("tab", tab.shown, ("selected",) if tab.value == self.value else ())
            for tab in self.tabs
        )
        return Description(self.role, "", (), "", tabs)
