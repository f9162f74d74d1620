"""A hint beside the widget that is pointed at or has the focus."""

from __future__ import annotations

from typing import ClassVar

import pygame

from game.client.theme import Face
from game.client.widgets.node import Description, Node
from game.client.widgets.paint import box
from game.client.widgets.rows import rows_high, rows_wide, write_rows

_SIZE = 14
_WIDEST = 320
_PAD = 10


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
        about = self._about
        if about is not None and (about.name, about.hint) == (node.name, node.hint):
            self._about = node  # the same widget in the screen's next tree: the rest goes on
        else:
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

    def _place(self) -> None:
        """Below the widget where there is room, above it where not, inside the window always."""
        if self._about is None:
            return
        theme, hint, beside = self.theme, self._about.hint, self._about.ring()[0]
        width = rows_wide(theme, hint, Face.SANS, _SIZE, theme.px(_WIDEST)) + 2 * theme.px(_PAD)
        height = rows_high(theme, hint, Face.SANS, _SIZE, theme.px(_WIDEST)) + 2 * theme.px(6)
        window = pygame.Rect((0, 0), self.host.size)
        top = beside.bottom + theme.px(8)
        if top + height > window.bottom:
            top = beside.top - theme.px(8) - height
        self.rect = pygame.Rect(beside.x, top, width, height).clamp(window)

    def draw(self, surface: pygame.Surface) -> None:
        if self._about is None or not self.visible:
            return
        self._place()
        theme = self.theme
        box(surface, theme, self.rect, fill="band", radius=6)
        inner = pygame.Rect(
            self.rect.x + theme.px(_PAD), self.rect.y, theme.px(_WIDEST), self.rect.h
        )
        write_rows(
            surface, theme, self._about.hint, inner, size=_SIZE, colour="on_band", middle=True
        )

    def describe(self) -> Description:
        return Description(self.role, self._about.hint if self._about and self.visible else "")
