"""The marks of a position: their words, the three side by side, and the star."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

import pygame

from game.client.theme import Face
from game.client.widgets.button import Pressable
from game.client.widgets.node import Description, Handled, Message, Node
from game.client.widgets.paint import box, sign


class Mark(StrEnum):
    """The three things a delegation can say of an option."""

    ACCEPT = "accept"
    RESERVE = "reserve"
    CANNOT = "cannot"


@dataclass(frozen=True)
class MarkWords:
    """What the marks are called in the reader's language."""

    accept: str
    reserve: str
    cannot: str
    preferred: str
    reserve_by: str
    """Asks how one reserves: by opting out, or with a limit."""

    def of(self, mark: Mark) -> str:
        return str(getattr(self, mark.value))


class StarToggle(Pressable):
    """Makes an option the preferred one."""

    role: ClassVar[str] = "radio"

    @dataclass(frozen=True)
    class Preferred(Message):
        """This is the option the delegation wants most."""

        option: str

    def __init__(self, option: str, label: str, chosen: bool, why_not: str = "") -> None:
        super().__init__(f"star:{option}", hint=why_not or label)
        self.option, self.label, self.chosen, self.why_not = option, label, chosen, why_not

    @property
    def enabled(self) -> bool:
        return not self.why_not

    def natural(self) -> int:
        return self.theme.px(34)

    def measure(self, width: int) -> int:
        return self.theme.px(34)

    def press(self) -> Handled:
        return (self.Preferred(self, self.option),)

    def draw(self, surface: pygame.Surface) -> None:
        fill = "preferred_ground" if self.chosen else "blue_ground" if self.hovered else "field"
        line = "preferred_ground" if self.chosen else "edge" if self.enabled else "line"
        ink = "preferred" if self.chosen else "ink_quiet"
        box(surface, self.theme, self.rect, fill=fill, line=line, radius=8)
        star = sign(self.theme, "preferred" if self.chosen else "not_preferred", 20, ink)
        surface.blit(star, star.get_rect(center=self.rect.center))

    def describe(self) -> Description:
        state = ["checked"] if self.chosen else []
        state += ["disabled"] if self.why_not else []
        return Description(self.role, self.label, tuple(state), self.why_not)


class Segmented(Node):
    """The three marks side by side. Each has its sign and its word; colour only adds."""

    role: ClassVar[str] = "radiogroup"

    def __init__(self, words: MarkWords, mark: Mark | None, why_not: str) -> None:
        super().__init__(hint=why_not)
        self.words, self.mark, self.why_not = words, mark, why_not
        self._parts: list[pygame.Rect] = []

    def _wide(self, mark: Mark) -> int:
        return self.theme.width(Face.SEMIBOLD, 14, self.words.of(mark)) + self.theme.px(36)

    def natural(self) -> int:
        return sum(self._wide(mark) for mark in Mark)

    def tightest(self) -> int:
        """How narrow it can be with every word still whole."""
        return self.natural() - len(Mark) * self.theme.px(14)

    def measure(self, width: int) -> int:
        return self.theme.px(34)

    def arrange(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)

    def parts(self) -> dict[Mark, pygame.Rect]:
        """The place of each mark: as wide as its word needs, together the whole width."""
        natural = max(1, self.natural())
        left, placed = self.rect.x, {}
        for mark in Mark:
            width = self._wide(mark) * self.rect.w // natural
            right = self.rect.right if mark is Mark.CANNOT else left + width
            placed[mark] = pygame.Rect(left, self.rect.y, right - left, self.rect.h)
            left = right
        return placed

    def at(self, place: tuple[int, int]) -> Mark | None:
        return next((m for m, part in self.parts().items() if part.collidepoint(place)), None)

    def draw(self, surface: pygame.Surface) -> None:
        theme, clip = self.theme, surface.get_clip()
        line = "line" if self.why_not else "edge"
        box(
            surface,
            theme,
            self.rect,
            fill="paper" if self.why_not else "field",
            line=line,
            radius=8,
        )
        for mark, part in self.parts().items():
            if mark is self.mark:
                surface.set_clip(clip.clip(part))
                box(surface, theme, self.rect, fill=mark.value, line=mark.value, radius=8)
                surface.set_clip(clip)
            elif mark is not Mark.ACCEPT:
                surface.fill(theme.colour("line"), (part.x, part.y + 1, theme.px(1), part.h - 2))
            self._word(surface, mark, part)

    def _word(self, surface: pygame.Surface, mark: Mark, part: pygame.Rect) -> None:
        theme, chosen = self.theme, mark is self.mark
        ink = "on_mark" if chosen else "ink_quiet"
        made = theme.line(Face.SEMIBOLD, 14, self.words.of(mark), ink)
        drawn = sign(theme, mark.value, 16, ink, weight=3.2 if chosen else 2.4)
        left = part.x + (part.w - made.get_width() - drawn.get_width() - theme.px(2)) // 2
        surface.blit(drawn, drawn.get_rect(midleft=(left, part.centery)))
        surface.blit(
            made, made.get_rect(midleft=(left + drawn.get_width() + theme.px(2), part.centery))
        )
