"""Text to read, and the words in it that open the glossary."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import pygame

from game.client.theme import Face
from game.client.widgets.node import Description, Handled, Message, Node, describe_all
from game.client.widgets.paint import dotted
from game.client.widgets.typeset import Line, Span, set_lines

ACTIVATE = (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE)
"""The keys that do what a click does."""


def digit_of(event: pygame.event.Event) -> int | None:
    """The digit of a key, from the row above the letters or from the number pad."""
    if pygame.K_0 <= event.key <= pygame.K_9:
        return int(event.key - pygame.K_0)
    if pygame.K_KP_1 <= event.key <= pygame.K_KP_9:
        return int(event.key - pygame.K_KP_1) + 1
    return int(event.unicode) if event.unicode in set("0123456789") else None


class GlossaryTerm(Node):
    """A word with a dotted line under it, which explains itself when opened."""

    role: ClassVar[str] = "link"

    @dataclass(frozen=True)
    class Opened(Message):
        """Somebody wants to know what the word means."""

        term: str

    def __init__(self, term: str, shown: str) -> None:
        super().__init__(f"term:{term}")
        self.term = term
        self.shown = shown
        self.parts: list[pygame.Rect] = []

    @property
    def focusable(self) -> bool:
        return True

    def place(self, parts: list[pygame.Rect]) -> None:
        """Where the word stands; on two places when a line breaks inside it."""
        self.parts = parts
        self.rect = parts[0].copy() if parts else pygame.Rect(0, 0, 0, 0)

    def shift(self, dx: int, dy: int) -> None:
        super().shift(dx, dy)
        for part in self.parts:
            part.move_ip(dx, dy)

    def hit(self, place: tuple[int, int]) -> Node | None:
        return self if any(part.collidepoint(place) for part in self.parts) else None

    def draw(self, surface: pygame.Surface) -> None:
        colour = "focus" if self.hovered else "blue"
        for part in self.parts:
            dotted(surface, self.theme, (part.x, part.bottom - self.theme.px(2)), part.w, colour)

    def key(self, event: pygame.event.Event) -> Handled:
        if event.type == pygame.KEYDOWN and event.key in ACTIVATE:
            return (self.Opened(self, self.term),)
        return None

    def mouse(self, event: pygame.event.Event) -> Handled:
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            return (self.Opened(self, self.term),)
        return None

    def describe(self) -> Description:
        return Description(self.role, self.shown)


class Text(Node):
    """Running text, wrapped to the width it gets. An empty line begins a paragraph."""

    role: ClassVar[str] = "text"

    def __init__(
        self,
        text: str,
        name: str = "",
        *,
        face: Face = Face.SANS,
        size: float = 16,
        colour: str = "ink",
        align: float = 0.0,
        spans: Sequence[Span] = (),
        grow: float = 0.0,
    ) -> None:
        super().__init__(name, grow=grow)
        self.text = text
        self.face, self.size, self.colour, self.align = face, size, colour, align
        self.spans = tuple(spans)
        self._lines: tuple[Line, ...] = ()
        self._links: dict[int, GlossaryTerm] = {}
        for index, span in enumerate(self.spans):
            if span.term:
                link = GlossaryTerm(span.term, text[span.start : span.stop])
                self._links[index] = link
                self.adopt(link)

    def set_text(self, text: str, colour: str | None = None) -> None:
        """Say something else in the same place; for texts without spans."""
        if (text, colour or self.colour) != (self.text, self.colour):
            self.text, self.colour = text, colour or self.colour
            self.host.relayout()

    def natural(self) -> int:
        lines = self._set(1_000_000)
        return max((line.width for line in lines), default=0) + 1

    def measure(self, width: int) -> int:
        return self._top(len(lines := self._set(width)), lines)

    def _set(self, width: int) -> tuple[Line, ...]:
        return set_lines(self.theme, self.text, self.face, self.size, width, self.spans)

    def _top(self, index: int, lines: Sequence[Line]) -> int:
        """How far down the line of that index begins; past the last one, the whole height."""
        gaps = sum(line.opens for line in lines[: index + 1])
        leading = self.theme.leading(self.face, self.size)
        return index * leading + gaps * round(leading * 0.4)

    def arrange(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        self._lines = self._set(rect.w)
        for index, link in self._links.items():
            link.place(list(self._parts(index)))

    def _parts(self, span: int) -> list[pygame.Rect]:
        leading = self.theme.leading(self.face, self.size)
        parts = []
        for index, line in enumerate(self._lines):
            left, top = self._left(line), self.rect.y + self._top(index, self._lines)
            parts += [
                pygame.Rect(left + piece.x, top, piece.width, leading)
                for piece in line.pieces
                if piece.span == span
            ]
        return parts

    def _ink(self, span: int) -> str:
        if span in self._links:
            return "blue"
        return (self.spans[span].colour if span >= 0 else "") or self.colour

    def _left(self, line: Line) -> int:
        return self.rect.x + round((self.rect.w - line.width) * self.align)

    def draw(self, surface: pygame.Surface) -> None:
        clip = surface.get_clip()
        leading = self.theme.leading(self.face, self.size)
        for index, line in enumerate(self._lines):
            top = self.rect.y + self._top(index, self._lines)
            if top + leading < clip.top or top > clip.bottom:
                continue
            left = self._left(line)
            for piece in line.pieces:
                colour = self._ink(piece.span)
                made = self.theme.line(piece.face, self.size, piece.text, colour)
                surface.blit(made, (left + piece.x, top + (leading - made.get_height()) // 2))
        self.draw_children(surface)

    def describe(self) -> Description:
        return Description(self.role, self.text, children=describe_all(self.children))


class Heading(Text):
    """A headline in serif. `level` 1 heads a page, 2 a part, 3 a card."""

    role: ClassVar[str] = "heading"

    def __init__(self, text: str, level: int = 2, name: str = "", *, colour: str = "ink") -> None:
        size = {0: 40, 1: 32, 2: 25, 3: 20, 4: 18}[level]
        super().__init__(text, name, face=Face.SERIF_SEMIBOLD, size=size, colour=colour)
