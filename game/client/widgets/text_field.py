"""One line to write on: a code, an address."""

from __future__ import annotations

from typing import ClassVar

import pygame

from game.client.theme import Face
from game.client.widgets.editor import Editor
from game.client.widgets.node import Handled
from game.client.widgets.rows import rows_high, write_rows

_LABEL = 14


class TextField(Editor):
    """A label, and one line under it that slides along with the caret."""

    multiline: ClassVar[bool] = False
    _slid = 0

    def natural(self) -> int:
        widest = max(self.buffer.limit, len(self.placeholder), 16)
        letters = self.theme.width(self.face, self.size, "n" * min(widest, 40))
        return letters + 2 * self.theme.px(14)

    def measure(self, width: int) -> int:
        return self._label_height(width) + max(
            self.theme.px(44), self.theme.leading(self.face, self.size) + self.theme.px(16)
        )

    def _label_height(self, width: int) -> int:
        high = rows_high(self.theme, self.label, Face.SEMIBOLD, _LABEL, width)
        return high + self.theme.px(4) if high else 0

    def arrange(self, rect: pygame.Rect) -> None:
        super().arrange(rect)
        self.show_caret()

    def _field(self) -> pygame.Rect:
        top = self._label_height(self.rect.w)
        return pygame.Rect(self.rect.x, self.rect.y + top, self.rect.w, self.rect.h - top)

    def _window(self) -> pygame.Rect:
        return self._field().inflate(-2 * self.theme.px(14), -2 * self.theme.px(4))

    def ring(self) -> tuple[pygame.Rect, int]:
        return self._field(), 8

    def _x(self, place: int) -> int:
        return self.theme.font(self.face, self.size).size(self.text[:place])[0] if place else 0

    def place_at(self, point: tuple[int, int]) -> int:
        sought = point[0] - self._window().x + self._slid
        return min(range(len(self.text) + 1), key=lambda place: abs(self._x(place) - sought))

    def line_start(self) -> int:
        return 0

    def line_end(self) -> int:
        return len(self.text)

    def show_caret(self) -> None:
        at, room = self._x(self.buffer.caret), self._window().w - self.theme.px(2)
        self._slid = min(max(self._slid, at - room), at)
        self._slid = max(0, min(self._slid, self._x(len(self.text)) - room))

    def enter(self, commanded: bool) -> Handled:
        return (self.Submitted(self, self.text),)

    def frame(self, surface: pygame.Surface) -> None:
        whole, self.rect = self.rect, self._field()
        super().frame(surface)
        self.rect = whole

    def draw(self, surface: pygame.Surface) -> None:
        theme = self.theme
        write_rows(
            surface,
            theme,
            self.label,
            self.rect,
            face=Face.SEMIBOLD,
            size=_LABEL,
            colour="ink_quiet",
        )
        self.frame(surface)
        window = self._window()
        clip = surface.get_clip()
        surface.set_clip(clip.clip(window.inflate(theme.px(4), 0)))
        if not self.text and not self.composing:
            theme.write(surface, self.placeholder, window, size=self.size, colour="ink_quiet")
        self._draw_text(surface, window)
        surface.set_clip(clip)

    def _draw_text(self, surface: pygame.Surface, window: pygame.Rect) -> None:
        theme, buffer = self.theme, self.buffer
        left = window.x - self._slid
        high = theme.leading(self.face, self.size)
        top = window.centery - high // 2
        start, stop = buffer.selection
        if self.focused and start != stop:
            chosen = (left + self._x(start), top, self._x(stop) - self._x(start), high)
            surface.fill(theme.colour("blue_ground"), chosen)
        shown = self.text[: buffer.caret] + self.composing + self.text[buffer.caret :]
        made = theme.font(self.face, self.size).render(shown, True, theme.colour("ink"))
        surface.blit(made, (left, window.centery - made.get_height() // 2))
        if self.focused:
            at = left + self._x(buffer.caret)
            wide = theme.font(self.face, self.size).size(self.composing)[0]
            surface.fill(theme.colour("ink"), (at, top + high - theme.px(2), wide, theme.px(1)))
            surface.fill(theme.colour("ink"), (at + wide, top, theme.px(2), high))
