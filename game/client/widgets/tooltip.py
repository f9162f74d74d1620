"""A hint beside the widget that is pointed at or has the focus."""

from __future__ import annotations

from typing import ClassVar

import pygame

from game.client.theme import Face
from game.client.widgets.node import Description, Node
from game.client.widgets.paint import box
from game.client.widgets.typeset import Line, set_lines

_SIZE = 14


class Tooltip(Node):
    """Shows the hint of one widget. The user interface owns the only one."""

    role: ClassVar[str] = "tooltip"
    lively: ClassVar[bool] = False

    def __init__(self) -> None:
        super().__init__()
        self._about: Node | None = None
        self._from = 0.0

    @property
    def visible(self) -> bool:
        return self._about is not None and self.host.now >= self._from

    def show_for(self, node: Node, when: float) -> None:
        """Show a widget's hint, from a moment on."""
        if node is not self._about:
            self.hide()
            self._about, self._from = node, when
        if self.visible:
            self._damage()

    def hide(self) -> None:
        if self.visible:
            self._damage()
        self._about = None

    def tick(self, now: float) -> bool:
        if self.visible:
            self._damage()
        return self._about is not None and not self.visible

    def _damage(self) -> None:
        self._place()
        self.host.repaint(self)

    def _lines(self) -> tuple[Line, ...]:
        text = self._about.hint if self._about else ""
        return set_lines(self.theme, text, Face.SANS, _SIZE, self.theme.px(320))

    def _place(self) -> None:
        """Below the widget where there is room, above it where not, inside the window always."""
        if self._about is None:
            return
        theme, lines, beside = self.theme, self._lines(), self._about.ring()[0]
        width = max((line.width for line in lines), default=0) + 2 * theme.px(10)
        height = len(lines) * theme.leading(Face.SANS, _SIZE) + 2 * theme.px(6)
        window = pygame.Rect((0, 0), self.host.size)
        top = beside.bottom + theme.px(8)
        if top + height > window.bottom:
            top = beside.top - theme.px(8) - height
        self.rect = pygame.Rect(beside.x, top, width, height).clamp(window)

    def draw(self, surface: pygame.Surface) -> None:
        if not self.visible:
            return
        self._place()
        theme = self.theme
        box(surface, theme, self.rect, fill="band", radius=6)
        leading = theme.leading(Face.SANS, _SIZE)
        for index, line in enumerate(self._lines()):
            place = self.rect.move(theme.px(10), theme.px(6) + index * leading)
            place.h = leading
            text = "".join(piece.text for piece in line.pieces)
            theme.write(surface, text, place, size=_SIZE, colour="on_band")

    def describe(self) -> Description:
        return Description(self.role, self._about.hint if self._about and self.visible else "")
