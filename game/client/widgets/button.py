"""Buttons: the blue one that is the next step, and the quiet ones beside it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

import pygame

from game.client.theme import Face
from game.client.widgets.node import Description, Handled, Message, Node
from game.client.widgets.paint import box
from game.client.widgets.rows import rows
from game.client.widgets.text import ACTIVATE


class Look(Enum):
    """How much a button asks to be pressed: ground, line and letters as tokens."""

    PRIMARY = ("blue", "blue", "on_blue")
    QUIET = ("field", "edge", "ink")
    DANGER = ("field", "cannot", "cannot")
    BARE = ("", "", "blue")


class Pressable(Node):
    """What is pressed by mouse, Enter or Space. Subclasses say what that means."""

    def __init__(self, name: str = "", *, grow: float = 0.0, hint: str = "") -> None:
        super().__init__(name, grow=grow, hint=hint)
        self.down = False

    @property
    def enabled(self) -> bool:
        return True

    @property
    def focusable(self) -> bool:
        # Also when disabled: a person who tabs to it hears why it cannot be pressed.
        return True

    def take_over(self, old: Node) -> None:
        # The screen may be built anew between the press of a mouse button and its release.
        if isinstance(old, Pressable):
            self.down = old.down and self.enabled

    def press(self) -> Handled:
        raise NotImplementedError

    def key(self, event: pygame.event.Event) -> Handled:
        if event.type == pygame.KEYDOWN and event.key in ACTIVATE:
            return self.press() if self.enabled else ()
        return None

    def mouse(self, event: pygame.event.Event) -> Handled:
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            self.down = self.enabled
            self.host.repaint(self)
            return ()
        if event.type == pygame.MOUSEBUTTONUP and event.button == 1:
            pressed, self.down = self.down, False
            self.host.repaint(self)
            if pressed and self.rect.collidepoint(event.pos):
                return self.press()
            return ()
        return None


class Button(Pressable):
    """Says what it does. `why_not` disables it and tells why; `busy` is the word while sending."""

    role: ClassVar[str] = "button"

    @dataclass(frozen=True)
    class Pressed(Message):
        """Somebody pressed the button."""

    def __init__(
        self,
        label: str,
        name: str = "",
        *,
        look: Look = Look.QUIET,
        icon: str = "",
        why_not: str = "",
        busy: str = "",
        hint: str = "",
        size: float = 16,
    ) -> None:
        super().__init__(name, hint=why_not or hint)
        self.label, self.look, self.icon, self.size = label, look, icon, size
        self.why_not, self.busy = why_not, busy

    @property
    def enabled(self) -> bool:
        return not self.why_not and not self.busy

    def press(self) -> Handled:
        return (self.Pressed(self),)

    @property
    def shown(self) -> str:
        return self.busy or self.label

    def _pad(self) -> int:
        return self.theme.px(4 if self.look is Look.BARE else 16)

    def _beside(self) -> int:
        return self.theme.px(self.size + 10) if self.icon else 0

    def natural(self) -> int:
        wide = self.theme.width(Face.SEMIBOLD, self.size, self.shown)
        return wide + 2 * self._pad() + self._beside() + 1

    def _lines(self, width: int) -> tuple[str, ...]:
        room = width - 2 * self._pad() - self._beside()
        return rows(self.theme, self.shown, Face.SEMIBOLD, self.size, room)

    def measure(self, width: int) -> int:
        text = len(self._lines(width)) * self.theme.leading(Face.SEMIBOLD, self.size)
        return max(self.theme.px(44), text + self.theme.px(16))

    def draw(self, surface: pygame.Surface) -> None:
        fill, line, ink = self.look.value
        if not self.enabled:
            fill, line, ink = ("", "", "ink_quiet") if not fill else ("paper", "line", "ink_quiet")
        rect = self.rect.move(0, self.theme.px(1)) if self.down else self.rect
        if fill:
            box(surface, self.theme, rect, fill=fill, line=line, radius=8)
        if self.enabled and self.hovered:
            self._lit(surface, rect)
        self._letters(surface, rect, ink)

    def _lit(self, surface: pygame.Surface, rect: pygame.Rect) -> None:
        if self.look is Look.PRIMARY:
            inner = rect.inflate(-self.theme.px(6), -self.theme.px(6))
            box(surface, self.theme, inner, fill=None, line="on_blue", radius=5)
        elif self.look is Look.BARE:
            under = pygame.Rect(rect.x, rect.bottom - self.theme.px(8), rect.w, self.theme.px(1))
            surface.fill(self.theme.colour("blue"), under.inflate(-2 * self._pad(), 0))
        else:
            box(surface, self.theme, rect, fill="blue_ground", line=self.look.value[1], radius=8)

    def _letters(self, surface: pygame.Surface, rect: pygame.Rect, ink: str) -> None:
        theme = self.theme
        lines = self._lines(rect.w)
        leading = theme.leading(Face.SEMIBOLD, self.size)
        top = rect.y + (rect.h - leading * len(lines)) // 2
        widest = max(theme.width(Face.SEMIBOLD, self.size, line) for line in lines)
        left = rect.x + (rect.w - widest - self._beside()) // 2
        if self.icon:
            made = theme.icon(self.icon, self.size + 4, ink)
            surface.blit(made, (left, rect.y + (rect.h - made.get_height()) // 2))
        for index, line in enumerate(lines):
            place = pygame.Rect(left + self._beside(), top + index * leading, widest, leading)
            theme.write(
                surface, line, place, face=Face.SEMIBOLD, size=self.size, colour=ink, align=0.5
            )

    def describe(self) -> Description:
        state = ("busy",) if self.busy else ("disabled",) if self.why_not else ()
        return Description(self.role, self.shown, state, self.why_not)
