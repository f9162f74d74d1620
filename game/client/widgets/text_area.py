"""A page to write on: reasons and letters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pygame

from game.client.theme import Face
from game.client.widgets.editor import Editor
from game.client.widgets.node import Handled
from game.client.widgets.rows import rows_high, write_rows

_LABEL = 14
_PAD = 12


class TextArea(Editor):
    """Several lines, wrapped as they are written, with a label and a count of characters.

    It stays as high as its `rows` say and scrolls inside; a screen that has
    more room for it gives it `grow`.
    """

    def __init__(
        self, name: str, label: str, text: str = "", *, rows: int = 4, **more: Any
    ) -> None:
        super().__init__(name, label, text, **more)
        self.rows = rows
        self._scrolled = 0

    def take_over(self, old: Any) -> None:
        super().take_over(old)
        if isinstance(old, TextArea):
            self._scrolled = old._scrolled

    def natural(self) -> int:
        return self.theme.px(320)

    def measure(self, width: int) -> int:
        return self._head(width) + self.rows * self._leading() + 2 * self.theme.px(_PAD)

    def least(self, width: int) -> int:
        return self._head(width) + min(3, self.rows) * self._leading() + 2 * self.theme.px(_PAD)

    def arrange(self, rect: pygame.Rect) -> None:
        super().arrange(rect)
        self.show_caret()

    def _leading(self) -> int:
        return self.theme.leading(self.face, self.size)

    def _count(self) -> str:
        limit = self.buffer.limit
        return f"{len(self.text)} / {limit}" if limit and self.writes else ""

    def _label_room(self, width: int) -> int:
        """The label's width: what the count, at its longest, leaves."""
        limit = self.buffer.limit
        count = self.theme.width(Face.SEMIBOLD, _LABEL, f"{limit} / {limit}") if limit else 0
        return width - 2 * self.theme.px(_PAD) - count - (self.theme.px(12) if limit else 0)

    def _head(self, width: int) -> int:
        room = self._label_room(width)
        high = rows_high(self.theme, self.label, Face.SANS, _LABEL, room)
        return max(high, self.theme.leading(Face.SANS, _LABEL)) + self.theme.px(2)

    def _window(self) -> pygame.Rect:
        pad = self.theme.px(_PAD)
        inner = self.rect.inflate(-2 * pad, -2 * pad)
        head = self._head(self.rect.w)
        return pygame.Rect(inner.x, inner.y + head, inner.w, inner.h - head)

    # -- lines as ranges of the text ---------------------------------------------------

    def _ranges(self) -> Sequence[tuple[int, int]]:
        room = self._window().w - self.theme.px(3)
        key = ("ranges", self.text, self.face, self.size, room)
        return self.theme.keep(key, lambda: tuple(self._wrapped(room)))

    def _wrapped(self, room: int) -> list[tuple[int, int]]:
        ranges: list[tuple[int, int]] = []
        offset = 0
        for row in self.text.split("\n"):
            ranges += self.theme.keep(
                ("row", row, offset, self.face, self.size, room),
                lambda row=row, offset=offset: self._row(row, offset, room),  # type: ignore[misc]
            )
            offset += len(row) + 1
        return ranges

    def _row(self, row: str, offset: int, room: int) -> list[tuple[int, int]]:
        """One row without line ends, broken after spaces or, where a word is too long, in it."""
        size = self.theme.font(self.face, self.size).size
        ranges, start, fits, place = [], 0, 0, 0
        while place < len(row):
            end = row.find(" ", place)
            end = len(row) if end < 0 else end + 1
            if size(row[start:end].rstrip())[0] <= room:
                fits = place = end
                continue
            if fits == start:
                while size(row[start : fits + 1])[0] <= room or fits == start:
                    fits += 1
            ranges.append((offset + start, offset + fits))
            start = place = fits
        return [*ranges, (offset + start, offset + len(row))]

    def _line_of(self, place: int) -> int:
        found = 0
        for index, (start, _) in enumerate(self._ranges()):
            if start <= place:
                found = index
        return found

    def _x(self, start: int, place: int) -> int:
        if place <= start:
            return 0
        return self.theme.font(self.face, self.size).size(self.text[start:place])[0]

    def _nearest(self, line: int, x: int) -> int:
        ranges = self._ranges()
        start, stop = ranges[max(0, min(line, len(ranges) - 1))]
        if line < len(ranges) - 1 and stop > start and self.text[stop - 1] == " ":
            stop -= 1  # the space that a line breaks at belongs to it, but not the caret after it
        return min(range(start, stop + 1), key=lambda place: abs(self._x(start, place) - x))

    def place_at(self, point: tuple[int, int]) -> int:
        window = self._window()
        line = (point[1] - window.y + self._scrolled) // self._leading()
        return self._nearest(max(0, line), point[0] - window.x)

    def line_start(self) -> int:
        return self._ranges()[self._line_of(self.buffer.caret)][0]

    def line_end(self) -> int:
        line = self._line_of(self.buffer.caret)
        return self._nearest(line, 1_000_000)

    def vertical(self, key: int) -> int | None:
        line = self._line_of(self.buffer.caret)
        page = max(1, self._window().h // self._leading() - 1)
        by = {pygame.K_UP: -1, pygame.K_DOWN: 1, pygame.K_PAGEUP: -page, pygame.K_PAGEDOWN: page}
        if key not in by:
            return None
        if line + by[key] < 0:
            return 0
        if line + by[key] >= len(self._ranges()):
            return len(self.text)
        return self._nearest(line + by[key], self._x(self._ranges()[line][0], self.buffer.caret))

    def enter(self, commanded: bool) -> Handled:
        if commanded:
            return (self.Submitted(self, self.text),)
        return self._tell(self.buffer.insert("\n", typed=True))

    # -- scrolling inside ------------------------------------------------------------------

    def show_caret(self) -> None:
        leading, room = self._leading(), self._window().h
        top = self._line_of(self.buffer.caret) * leading
        self._scrolled = min(max(self._scrolled, top + leading - room), top)
        self._scrolled = max(0, min(self._scrolled, len(self._ranges()) * leading - room))

    def mouse(self, event: pygame.event.Event) -> Handled:
        if event.type == pygame.MOUSEWHEEL:
            return self._wheel(event.y)
        return super().mouse(event)

    def _wheel(self, by: int) -> Handled:
        most = max(0, len(self._ranges()) * self._leading() - self._window().h)
        wanted = max(0, min(self._scrolled - by * 2 * self._leading(), most))
        if wanted == self._scrolled:
            return None
        self._scrolled = wanted
        self.host.repaint(self)
        return ()

    # -- look ------------------------------------------------------------------------------

    def draw(self, surface: pygame.Surface) -> None:
        theme, window = self.theme, self._window()
        self.frame(surface)
        self._draw_head(surface)
        clip = surface.get_clip()
        surface.set_clip(clip.clip(window.inflate(theme.px(6), 0)))
        if not self.text and not self.composing:
            first = pygame.Rect(window.topleft, (window.w, self._leading()))
            theme.write(surface, self.placeholder, first, size=self.size, colour="ink_quiet")
        for index, (start, stop) in enumerate(self._ranges()):
            top = window.y + index * self._leading() - self._scrolled
            if window.top - self._leading() < top < window.bottom:
                self._draw_line(surface, (window.x, top), start, stop)
        if self.focused:
            self._draw_caret(surface, window)
        surface.set_clip(clip)

    def _draw_head(self, surface: pygame.Surface) -> None:
        theme, pad = self.theme, self.theme.px(_PAD)
        left, top = self.rect.x + pad, self.rect.y + pad - theme.px(3)
        label = pygame.Rect(left, top, self._label_room(self.rect.w), 0)
        write_rows(surface, theme, self.label, label, size=_LABEL, colour="ink_quiet")
        full = len(self.text) >= self.buffer.limit * 0.9
        theme.write(
            surface,
            self._count(),
            pygame.Rect(left, top, self.rect.w - 2 * pad, theme.leading(Face.SANS, _LABEL)),
            face=Face.SEMIBOLD if full else Face.SANS,
            size=_LABEL,
            colour="cannot" if full else "ink_quiet",
            align=1,
        )

    def _draw_line(
        self, surface: pygame.Surface, at: tuple[int, int], start: int, stop: int
    ) -> None:
        theme = self.theme
        chosen = max(start, self.buffer.selection[0]), min(stop, self.buffer.selection[1])
        if self.focused and chosen[0] < chosen[1]:
            left, right = self._x(start, chosen[0]), self._x(start, chosen[1])
            ground = (at[0] + left, at[1], right - left, self._leading())
            surface.fill(theme.colour("blue_ground"), ground)
        if start < stop:
            made = theme.line(self.face, self.size, self.text[start:stop], "ink")
            surface.blit(made, (at[0], at[1] + (self._leading() - made.get_height()) // 2))

    def _draw_caret(self, surface: pygame.Surface, window: pygame.Rect) -> None:
        theme, caret = self.theme, self.buffer.caret
        line = self._line_of(caret)
        at = window.x + self._x(self._ranges()[line][0], caret)
        top = window.y + line * self._leading() - self._scrolled
        if self.composing:
            made = theme.line(self.face, self.size, self.composing, "blue")
            place = pygame.Rect(at, top, made.get_width(), self._leading())
            surface.fill(theme.colour("field"), place)
            surface.blit(made, (at, top + (place.h - made.get_height()) // 2))
            surface.fill(
                theme.colour("blue"), (at, place.bottom - theme.px(2), place.w, theme.px(1))
            )
            at += made.get_width()
        surface.fill(theme.colour("ink"), (at, top + theme.px(1), theme.px(2), self._leading()))
