"""One of several: a list of choices with a dot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import pygame

from game.client.theme import Face
from game.client.widgets.node import Description, Handled, Message, Node
from game.client.widgets.paint import box, vector
from game.client.widgets.paint import hexed as _hexed
from game.client.widgets.rows import rows, rows_high, write_rows
from game.client.widgets.text import digit_of


@dataclass(frozen=True)
class Choice:
    """Something to choose: its id, its words, and perhaps what it costs or why it is closed."""

    value: str
    label: str
    detail: str = ""
    why_not: str = ""


class Radio(Node):
    """A list of which one holds. One stop for Tab; the arrows choose, digits choose by place."""

    role: ClassVar[str] = "radiogroup"

    @dataclass(frozen=True)
    class Chosen(Message):
        """Another choice holds now."""

        value: str

    def __init__(
        self,
        name: str,
        label: str,
        choices: Sequence[Choice],
        value: str = "",
        *,
        why_not: str = "",
        boxed: bool = False,
        inline: bool = False,
    ) -> None:
        """`boxed` for large choices; `inline` runs short ones on like words, to save height."""
        super().__init__(name, hint=why_not)
        self.label, self.choices, self.value = label, tuple(choices), value
        self.why_not, self.boxed, self.inline = why_not, boxed, inline
        self._rows: list[pygame.Rect] = []

    @property
    def focusable(self) -> bool:
        return bool(self.choices)

    def _indent(self) -> int:
        return self.theme.px(40 if self.boxed else 30)

    def natural(self) -> int:
        widths = [self.theme.width(Face.SANS, 16, choice.label) for choice in self.choices]
        head = self.theme.width(Face.SEMIBOLD, 14, self.label)
        return max([*(width + self._indent() for width in widths), head]) + self.theme.px(14)

    def _head(self, width: int) -> int:
        high = rows_high(self.theme, self.label, Face.SEMIBOLD, 14, width)
        return high + self.theme.px(4) if high else 0

    def _texts(self, choice: Choice, width: int) -> list[tuple[str, Face, int, str]]:
        room = width - self._indent() - self.theme.px(12)
        closed = bool(choice.why_not or self.why_not)
        told = [(choice.label, Face.SANS, 16, "ink_quiet" if closed else "ink")]
        told += [(choice.detail, Face.SANS, 16, "ink_quiet")] if self._tells(choice) else []
        told += [(choice.why_not, Face.ITALIC, 16, "private")] if choice.why_not else []
        return [
            (row, face, size, colour)
            for text, face, size, colour in told
            for row in rows(self.theme, text, face, size, room)
        ]

    def _tells(self, choice: Choice) -> bool:
        """Run on like words, only the choice that holds has room for what it means."""
        return bool(choice.detail) and (not self.inline or choice.value == self.value)

    def _row_high(self, choice: Choice, width: int) -> int:
        texts = sum(self.theme.leading(f, s) for _, f, s, _ in self._texts(choice, width))
        least = self.theme.px(28 if self.inline else 32)
        return max(least, texts + self.theme.px(16 if self.boxed else 4 if self.inline else 8))

    def _row_wide(self, choice: Choice, width: int) -> int:
        if not self.inline:
            return width
        texts = [choice.label, *([choice.detail] if self._tells(choice) else [])]
        wide = max(self.theme.width(Face.SANS, 16, text) for text in texts)
        return min(width, wide + self._indent() + self.theme.px(18))

    def _places(self, width: int) -> list[pygame.Rect]:
        """Where each choice stands, counted from the list's own corner."""
        gap = self.theme.px(8) if self.boxed else 0
        placed: list[pygame.Rect] = []
        left, top, high = 0, self._head(width), 0
        for choice in self.choices:
            wide = self._row_wide(choice, width)
            if placed and left + wide > width:
                left, top, high = 0, top + high + gap, 0
            placed.append(pygame.Rect(left, top, wide, self._row_high(choice, wide)))
            left, high = left + wide, max(high, placed[-1].h)
        return placed

    def measure(self, width: int) -> int:
        return max((place.bottom for place in self._places(width)), default=self._head(width))

    def arrange(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        self._rows = [place.move(rect.topleft) for place in self._places(rect.w)]

    def shift(self, dx: int, dy: int) -> None:
        super().shift(dx, dy)
        for row in self._rows:
            row.move_ip(dx, dy)

    def _open(self) -> list[int]:
        closed = bool(self.why_not)
        return [i for i, choice in enumerate(self.choices) if not (choice.why_not or closed)]

    def choose(self, index: int) -> Handled:
        if index not in self._open() or self.choices[index].value == self.value:
            return ()
        self.value = self.choices[index].value
        self.host.repaint(self)
        return (self.Chosen(self, self.value),)

    def key(self, event: pygame.event.Event) -> Handled:
        if event.type != pygame.KEYDOWN:
            return None
        places = self._open()
        if event.key in (pygame.K_UP, pygame.K_DOWN, pygame.K_LEFT, pygame.K_RIGHT) and places:
            by = 1 if event.key in (pygame.K_DOWN, pygame.K_RIGHT) else -1
            at = [i for i in places if self.choices[i].value == self.value]
            if not at:
                return self.choose(places[0 if by > 0 else -1])
            return self.choose(places[(places.index(at[0]) + by) % len(places)])
        digit = digit_of(event)
        if digit is not None and 0 < digit <= len(self.choices):
            return self.choose(digit - 1)
        if event.key == pygame.K_SPACE and not self.value and places:
            return self.choose(places[0])
        return None

    def mouse(self, event: pygame.event.Event) -> Handled:
        if event.type != pygame.MOUSEBUTTONDOWN or event.button != 1:
            return None
        for index, row in enumerate(self._rows):
            if row.collidepoint(event.pos):
                return self.choose(index)
        return ()

    def draw(self, surface: pygame.Surface) -> None:
        write_rows(
            surface,
            self.theme,
            self.label,
            self.rect,
            face=Face.SEMIBOLD,
            size=14,
            colour="ink_quiet",
        )
        for choice, row in zip(self.choices, self._rows, strict=True):
            self._draw_row(surface, choice, row)

    def _draw_row(self, surface: pygame.Surface, choice: Choice, row: pygame.Rect) -> None:
        theme, chosen = self.theme, choice.value == self.value
        if self.boxed:
            fill, line = ("blue_ground", "blue") if chosen else ("field", "line")
            box(surface, theme, row, fill=fill, line=line, radius=8)
        texts = self._texts(choice, row.w)
        high = sum(theme.leading(face, size) for _, face, size, _ in texts)
        top = row.y + (theme.px(2) if self.inline else (row.h - high) // 2)
        first = theme.leading(Face.SANS, 16)
        side, pad = theme.px(18), theme.px(12 if self.boxed else 2)
        knob = radio_knob(self, chosen, closed=bool(choice.why_not or self.why_not), side=side)
        surface.blit(knob, (row.x + pad, top + (first - side) // 2))
        for text, face, size, colour in texts:
            place = pygame.Rect(row.x + self._indent(), top, row.w, theme.leading(face, size))
            theme.write(surface, text, place, face=face, size=size, colour=colour)
            top = place.bottom

    def describe(self) -> Description:
        parts = tuple(
            Description(
                "radio",
                choice.label,
                tuple(
                    word
                    for word, holds in (
                        ("checked", choice.value == self.value),
                        ("disabled", bool(choice.why_not or self.why_not)),
                    )
                    if holds
                ),
                choice.why_not or choice.detail,
            )
            for choice in self.choices
        )
        return Description(self.role, self.label, ("disabled",) if self.why_not else (), "", parts)


def radio_knob(node: Node, chosen: bool, closed: bool, side: int) -> pygame.Surface:
    """The ring of a choice, with a dot in it where it holds."""
    theme = node.theme
    edge = _hexed(theme, "line" if closed else "blue" if chosen else "edge")
    dot = f'<circle cx="9" cy="9" r="4.2" fill="{_hexed(theme, "blue")}"/>' if chosen else ""
    ground = _hexed(theme, "field")
    body = f'<circle cx="9" cy="9" r="8" fill="{ground}" stroke="{edge}" stroke-width="1.5"/>{dot}'
    return vector(theme, body, (side, side), "0 0 18 18")
