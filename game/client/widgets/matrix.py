"""The tour de table: every delegation, every option, and how they stand to each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

import pygame

from game.client.theme import Face
from game.client.widgets.marks import MarkWords
from game.client.widgets.node import Description, Handled, Message, Node
from game.client.widgets.paint import badge
from game.client.widgets.picture import draw_flag
from game.client.widgets.rows import rows
from game.client.widgets.text import ACTIVATE

_FLAG = 18
_NAME = 30
_Told = tuple[str, Face, int, str]
"""A line of text: its letters, face, size and colour."""


@dataclass(frozen=True)
class Standing:
    """One delegation's row: its marks, or a word for why there are none yet."""

    seat: str
    name: str
    marks: Mapping[str, str] = field(default_factory=dict)
    """Option id -> accept, reserve, cannot or preferred."""
    state: str = ""
    """Said instead of marks ("writing"), or small beside the name where there are marks."""
    own: bool = False
    reason: str = ""
    """What the delegation said; shown as a hint and when the row is opened."""


class Matrix(Node):
    """Delegations down, options across. The tabled option's column stands out.

    Rows with a reason can be pointed at or, after Tab, gone through with the
    arrows; Enter or a click opens one.
    """

    role: ClassVar[str] = "table"

    @dataclass(frozen=True)
    class Opened(Message):
        """Somebody wants to read what a delegation said."""

        seat: str

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[str, str]],
        standings: Sequence[Standing],
        words: MarkWords,
        *,
        tabled: str = "",
        title: str = "",
    ) -> None:
        super().__init__(name)
        self.options, self.words, self.tabled, self.title = tuple(options), words, tabled, title
        self.active = 0
        self._rows = [_Row(self, standing) for standing in standings]
        self.adopt(*self._rows)

    def take_over(self, old: Node) -> None:
        if isinstance(old, Matrix) and old.active < len(self._rows):
            self.active = old.active

    def column(self) -> int:
        """The width of an option's column."""
        return self.theme.px(31)

    def natural(self) -> int:
        return max((row.natural() for row in self._rows), default=0)

    def _head(self) -> int:
        return self.theme.px(32)

    def measure(self, width: int) -> int:
        return self._head() + sum(row.measure(width) for row in self._rows)

    def arrange(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        top = rect.y + self._head()
        for row in self._rows:
            high = row.measure(rect.w)
            row.arrange(pygame.Rect(rect.x, top, rect.w, high))
            top += high

    def option_rect(self, index: int, row: pygame.Rect) -> pygame.Rect:
        """The cell of an option in a row."""
        left = self.rect.right - (len(self.options) - index) * self.column()
        return pygame.Rect(left, row.y, self.column(), row.h)

    def key(self, event: pygame.event.Event) -> Handled:
        if event.type != pygame.KEYDOWN or event.key not in (pygame.K_UP, pygame.K_DOWN):
            return None
        by = 1 if event.key == pygame.K_DOWN else -1
        self.active = max(0, min(len(self._rows) - 1, self.active + by))
        return self.host.focus(self._rows[self.active])

    def stop(self) -> Node | None:
        """The row that Tab comes to, where there is anything to open."""
        readable = any(row.standing.reason for row in self._rows)
        return self._rows[self.active] if readable and self._rows else None

    def draw(self, surface: pygame.Surface) -> None:
        theme = self.theme
        head = pygame.Rect(self.rect.x, self.rect.y, self.rect.w, self._head())
        for index, (option, letter) in enumerate(self.options):
            cell = self.option_rect(index, head)
            if option == self.tabled:
                column = pygame.Rect(cell.x, cell.y, cell.w, self.rect.h)
                surface.fill(theme.colour("blue_ground"), column)
                bar = pygame.Rect(cell.x, cell.y, cell.w, theme.px(3))
                surface.fill(theme.colour("blue"), bar)
            theme.write(
                surface, letter, cell, face=Face.SERIF_SEMIBOLD, size=16, colour="blue", align=0.5
            )
        self.draw_children(surface)

    def describe(self) -> Description:
        letters = {option: letter for option, letter in self.options}
        state = (f"tabled {letters[self.tabled]}",) if self.tabled in letters else ()
        rows = tuple(row.describe() for row in self._rows)
        return Description(self.role, self.title, state, "", rows)


class _Row(Node):
    """One delegation in the matrix."""

    role: ClassVar[str] = "row"

    def __init__(self, matrix: Matrix, standing: Standing) -> None:
        super().__init__(f"seat:{standing.seat}", hint=standing.reason)
        self.matrix, self.standing = matrix, standing

    @property
    def focusable(self) -> bool:
        return self.matrix.stop() is self

    def _columns(self) -> int:
        return len(self.matrix.options) * self.matrix.column()

    def _names(self, width: int) -> list[_Told]:
        standing = self.standing
        face = Face.BOLD if standing.own else Face.SANS
        room = width - self.theme.px(_NAME) - self._columns()
        told = self._set(standing.name, face, 16, "ink", room)
        if standing.marks and standing.state:
            told += self._set(standing.state, Face.ITALIC, 14, "ink_quiet", room)
        return told

    def _states(self) -> list[_Told]:
        standing = self.standing
        if standing.marks:
            return []
        return self._set(standing.state, Face.ITALIC, 14, "ink_quiet", self._columns())

    def _set(self, text: str, face: Face, size: int, colour: str, room: int) -> list[_Told]:
        return [(row, face, size, colour) for row in rows(self.theme, text, face, size, room)]

    def _high(self, told: list[_Told]) -> int:
        return sum(self.theme.leading(face, size) for _, face, size, _ in told)

    def natural(self) -> int:
        theme = self.theme
        face = Face.BOLD if self.standing.own else Face.SANS
        name = theme.width(face, 16, self.standing.name) + theme.px(40)
        return name + len(self.matrix.options) * self.matrix.column()

    def measure(self, width: int) -> int:
        high = max(self._high(self._names(width)), self._high(self._states()))
        return max(self.theme.px(31), high + self.theme.px(9))

    def ring(self) -> tuple[pygame.Rect, int]:
        return self.rect.inflate(-self.theme.px(4), -self.theme.px(8)), 6

    def key(self, event: pygame.event.Event) -> Handled:
        if event.type == pygame.KEYDOWN and event.key in ACTIVATE and self.standing.reason:
            return (Matrix.Opened(self, self.standing.seat),)
        return None

    def mouse(self, event: pygame.event.Event) -> Handled:
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1 and self.standing.reason:
            return (Matrix.Opened(self, self.standing.seat),)
        return None

    def draw(self, surface: pygame.Surface) -> None:
        theme, standing, rect = self.theme, self.standing, self.rect
        if self.hovered and standing.reason:
            surface.fill(theme.colour("blue_ground"), rect)
        surface.fill(theme.colour("line"), (rect.x, rect.y, rect.w, theme.px(1)))
        flag = theme.px(_FLAG)
        draw_flag(
            surface, theme, standing.seat, standing.name, (rect.x, rect.centery - flag // 2), _FLAG
        )
        self._write(surface, self._names(rect.w), rect.x + theme.px(_NAME), rect.w, align=0)
        columns = self._columns()
        self._write(surface, self._states(), rect.right - columns, columns, align=0.5)
        self._draw_marks(surface)

    def _write(
        self, surface: pygame.Surface, told: list[_Told], left: int, width: int, align: float
    ) -> None:
        top = self.rect.centery - self._high(told) // 2
        for text, face, size, colour in told:
            place = pygame.Rect(left, top, width, self.theme.leading(face, size))
            self.theme.write(surface, text, place, face=face, size=size, colour=colour, align=align)
            top = place.bottom

    def _draw_marks(self, surface: pygame.Surface) -> None:
        for index, (option, _) in enumerate(self.matrix.options):
            mark = self.standing.marks.get(option)
            if mark:
                drawn = badge(self.theme, mark, 24)
                cell = self.matrix.option_rect(index, self.rect)
                surface.blit(drawn, drawn.get_rect(center=cell.center))

    def describe(self) -> Description:
        standing, words = self.standing, self.matrix.words
        marks = [
            f"{letter} {getattr(words, standing.marks[option])}"
            for option, letter in self.matrix.options
            if option in standing.marks
        ]
        told = ", ".join([*marks, *([standing.state] if standing.state else [])])
        return Description(self.role, standing.name, ("own",) if standing.own else (), told)
