"""Where we are and how long is left: the clock, the phases of a turn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import pygame

from game.client.theme import Face
from game.client.widgets.node import Description, Node
from game.client.widgets.paint import box

_SHORT = 30


def clock_text(seconds: int) -> str:
    """Whole seconds as a clock shows them."""
    return f"{max(0, seconds) // 60:02d}:{max(0, seconds) % 60:02d}"


class Clock(Node):
    """Whole seconds, in figures that do not jump. Near the end a word joins the colour.

    `set_seconds` redraws this widget and nothing else. `words` is what is
    said in the last half minute; None instead of seconds is a clock that
    stands, and then `stopped` says why.
    """

    role: ClassVar[str] = "timer"

    def __init__(
        self,
        name: str,
        seconds: int | None,
        *,
        words: str = "",
        stopped: str = "",
        label: str = "",
        size: float = 25,
        colour: str = "clock",
    ) -> None:
        super().__init__(name)
        self.seconds, self.words, self.stopped = seconds, words, stopped
        self.label, self.size, self.colour = label, size, colour

    @property
    def short(self) -> bool:
        return self.seconds is not None and self.seconds < _SHORT

    def set_seconds(self, seconds: int | None) -> None:
        if seconds == self.seconds:
            return
        was_short, self.seconds = self.short, seconds
        if was_short != self.short:
            self.host.relayout()
        else:
            self.host.repaint(self)

    def _beside(self) -> str:
        return self.stopped if self.seconds is None else self.words if self.short else ""

    def natural(self) -> int:
        theme = self.theme
        # Room for the word is kept from the start, so that nothing moves in the last seconds.
        widest = max(theme.width(Face.SEMIBOLD, 14, word) for word in (self.words, self.stopped))
        digits = theme.width(Face.BOLD, self.size, "00:00") + 2 * theme.px(8)
        return digits + (widest + theme.px(8) if widest else 0)

    def measure(self, width: int) -> int:
        return self.theme.leading(Face.BOLD, self.size)

    def draw(self, surface: pygame.Surface) -> None:
        theme = self.theme
        shown = clock_text(self.seconds) if self.seconds is not None else "–:–"
        wide = theme.width(Face.BOLD, self.size, "00:00") + 2 * theme.px(8)
        place = pygame.Rect(self.rect.right - wide, self.rect.y, wide, self.rect.h)
        if self.short:
            box(surface, theme, place, fill="cannot", radius=6)
        ink = "on_mark" if self.short else self.colour
        theme.write(surface, shown, place, face=Face.BOLD, size=self.size, colour=ink, align=0.5)
        beside = pygame.Rect(self.rect.x, self.rect.y, place.x - self.rect.x - theme.px(8), place.h)
        theme.write(
            surface,
            self._beside(),
            beside,
            face=Face.SEMIBOLD,
            size=14,
            colour=self.colour,
            align=1,
        )

    def describe(self) -> Description:
        state = ("stopped",) if self.seconds is None else ("short",) if self.short else ()
        shown = "" if self.seconds is None else clock_text(self.seconds)
        return Description(
            self.role, self.label, state, " ".join(part for part in (shown, self._beside()) if part)
        )


class Stepper(Node):
    """The phases of a turn, on the dark band, the present one as a pill.

    Where there is no room for all of them it shows the present one and how
    many there are.
    """

    role: ClassVar[str] = "list"

    def __init__(self, steps: Sequence[str], current: int, label: str = "") -> None:
        super().__init__()
        self.steps, self.current, self.label = tuple(steps), current, label

    def _wide(self, text: str, current: bool) -> int:
        face = Face.SEMIBOLD if current else Face.SANS
        return self.theme.width(face, 16, text) + 2 * self.theme.px(12)

    def natural(self) -> int:
        return sum(self._wide(step, i == self.current) for i, step in enumerate(self.steps))

    def measure(self, width: int) -> int:
        return self.theme.leading(Face.SANS, 16) + self.theme.px(10)

    def _shown(self) -> list[tuple[str, bool]]:
        if self.natural() <= self.rect.w:
            return [(step, i == self.current) for i, step in enumerate(self.steps)]
        if not 0 <= self.current < len(self.steps):
            return []
        place = f"{self.current + 1}/{len(self.steps)}"
        alone = [(self.steps[self.current], True), (place, False)]
        return alone if sum(self._wide(*part) for part in alone) <= self.rect.w else alone[:1]

    def draw(self, surface: pygame.Surface) -> None:
        theme = self.theme
        shown = self._shown()
        left = self.rect.right - sum(self._wide(text, current) for text, current in shown)
        for text, current in shown:
            place = pygame.Rect(left, self.rect.y, self._wide(text, current), self.rect.h)
            if current:
                box(surface, theme, place, fill="on_band", radius=place.h)
            face, ink = (Face.SEMIBOLD, "band") if current else (Face.SANS, "on_band_quiet")
            theme.write(surface, text, place, face=face, colour=ink, align=0.5)
            left = place.right

    def describe(self) -> Description:
        steps = tuple(
            Description("listitem", step, ("current",) if i == self.current else ())
            for i, step in enumerate(self.steps)
        )
        return Description(self.role, self.label, children=steps)
