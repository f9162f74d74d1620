"""One of several, in a list that drops down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import pygame

from game.client.theme import Face
from game.client.widgets.button import Pressable
from game.client.widgets.node import Description, Handled, Message, Node
from game.client.widgets.paint import box, sign
from game.client.widgets.panel import Panel
from game.client.widgets.radio import Choice, Radio
from game.client.widgets.rows import rows_high, write_rows
from game.client.widgets.scroll import Scroll

_LABEL = 14


class Select(Pressable):
    """Shows what holds; Enter, Space or a click opens the list. Up and down choose without it."""

    role: ClassVar[str] = "combobox"

    @dataclass(frozen=True)
    class Chosen(Message):
        """Another choice holds now."""

        value: str

    def __init__(self, name: str, label: str, choices: Sequence[Choice], value: str) -> None:
        super().__init__(name)
        self.label, self.choices, self.value = label, tuple(choices), value

    @property
    def shown(self) -> str:
        return next((c.label for c in self.choices if c.value == self.value), "")

    def _head(self, width: int) -> int:
        high = rows_high(self.theme, self.label, Face.SEMIBOLD, _LABEL, width)
        return high + self.theme.px(4) if high else 0

    def field(self) -> pygame.Rect:
        """The part that is pressed, without the label."""
        head = self._head(self.rect.w)
        return pygame.Rect(self.rect.x, self.rect.y + head, self.rect.w, self.rect.h - head)

    def ring(self) -> tuple[pygame.Rect, int]:
        return self.field(), 8

    def natural(self) -> int:
        widths = [self.theme.width(Face.SANS, 16, choice.label) for choice in self.choices]
        head = self.theme.width(Face.SEMIBOLD, _LABEL, self.label)
        return max([head, *(width + self.theme.px(64) for width in widths)])

    def measure(self, width: int) -> int:
        return self._head(width) + max(
            self.theme.px(44), self.theme.leading(Face.SANS, 16) + self.theme.px(16)
        )

    def press(self) -> Handled:
        self.host.open_layer(_Drop(self))
        return ()

    def choose(self, value: str) -> Handled:
        """Let a choice hold."""
        if value == self.value:
            return ()
        self.value = value
        self.host.repaint(self)
        return (self.Chosen(self, value),)

    def key(self, event: pygame.event.Event) -> Handled:
        if event.type == pygame.KEYDOWN and event.key in (pygame.K_UP, pygame.K_DOWN):
            values = [choice.value for choice in self.choices if not choice.why_not]
            at = values.index(self.value) if self.value in values else -1
            to = at + (1 if event.key == pygame.K_DOWN else -1)
            return self.choose(values[max(0, min(len(values) - 1, to))])
        return super().key(event)

    def draw(self, surface: pygame.Surface) -> None:
        theme, field = self.theme, self.field()
        write_rows(
            surface,
            theme,
            self.label,
            self.rect,
            face=Face.SEMIBOLD,
            size=_LABEL,
            colour="ink_quiet",
        )
        fill = "blue_ground" if self.hovered else "field"
        box(surface, theme, field, fill=fill, line="edge", radius=8)
        clip = surface.get_clip()
        inner = field.inflate(-2 * theme.px(14), 0)
        surface.set_clip(clip.clip(inner))
        theme.write(surface, self.shown, inner)
        surface.set_clip(clip)
        arrow = sign(theme, "chevron", 18, "ink_quiet")
        surface.blit(arrow, arrow.get_rect(midright=(field.right - theme.px(10), field.centery)))

    def describe(self) -> Description:
        return Description(self.role, self.label, (), self.shown)


class _List(Radio):
    """The choices while the list is open; Enter keeps the one that is lit, Escape the old one."""

    def __init__(self, select: Select) -> None:
        super().__init__("", "", select.choices, select.value)
        self.label = select.label

    def _head(self, width: int) -> int:
        return 0

    def mouse(self, event: pygame.event.Event) -> Handled:
        super().mouse(event)
        return None  # the layer closes on the same click

    def draw(self, surface: pygame.Surface) -> None:
        for choice, row in zip(self.choices, self._rows, strict=True):
            self._draw_row(surface, choice, row)


class _Drop(Node):
    """The layer that holds the open list of a select."""

    role: ClassVar[str] = "listbox"

    def __init__(self, select: Select) -> None:
        super().__init__()
        self.select = select
        self._list = _List(select)
        self._panel = Panel(Scroll(self._list, least=80), fill="card", line="edge", radius=8, pad=8)
        self.adopt(self._panel)

    def arrange(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        theme, field = self.theme, self.select.field()
        width = min(max(field.w, self._list.natural() + theme.px(24)), rect.w)
        below, above = rect.bottom - field.bottom, field.top - rect.top
        high = self._panel.measure(width)
        down = high <= below or below >= above
        high = min(high, (below if down else above) - theme.px(8))
        top = field.bottom + theme.px(4) if down else field.top - theme.px(4) - high
        self._panel.arrange(pygame.Rect(field.x, top, width, high).clamp(rect))

    def key(self, event: pygame.event.Event) -> Handled:
        if event.type != pygame.KEYDOWN:
            return None
        if event.key in (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE):
            return self._close(self._list.value)
        if event.key in (pygame.K_ESCAPE, pygame.K_TAB):
            return self._close(self.select.value)
        return ()

    def mouse(self, event: pygame.event.Event) -> Handled:
        if event.type != pygame.MOUSEBUTTONDOWN:
            return None
        inside = self._panel.rect.collidepoint(event.pos)
        return self._close(self._list.value if inside else self.select.value)

    def _close(self, value: str) -> Handled:
        self.host.close_layer(self)
        return self.select.choose(value)
