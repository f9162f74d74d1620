"""A policy on the table, and how this delegation stands to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import pygame

from game.client.theme import Face
from game.client.widgets.marks import Mark, MarkWords, Segmented, StarToggle
from game.client.widgets.node import Description, Handled, Message, Node, describe_all
from game.client.widgets.paint import box
from game.client.widgets.radio import Choice, Radio
from game.client.widgets.text import Text, digit_of
from game.client.widgets.typeset import Span

_PAD, _MARKS, _LETTER = 8, 34, 40
"""Room above and below, the height of the marks, and the width of the letter's column."""


class OptionCard(Node):
    """One option: letter, title, summary, cost, the marks and the star.

    The card is one stop for Tab: 1, 2 and 3 mark it, the arrows go through
    the marks, 4 or * prefers it. The star is the next stop. Where it is
    reserved, a `Radio` called `limit:<option>` asks below how, and tells it
    by `Radio.Chosen`. The card shows what it was told: after a message the
    screen hands in the next tree.
    """

    role: ClassVar[str] = "radiogroup"

    @dataclass(frozen=True)
    class Marked(Message):
        """The delegation would accept the option, reserve on it, or cannot live with it."""

        option: str
        mark: Mark

    Preferred = StarToggle.Preferred

    def __init__(
        self,
        option: str,
        letter: str,
        title: str,
        words: MarkWords,
        *,
        summary: str = "",
        cost: str = "",
        mark: Mark | None = None,
        preferred: bool = False,
        limits: Sequence[Choice] = (),
        limit: str = "",
        why_not: str = "",
        why_no_star: str = "",
        note: str = "",
    ) -> None:
        super().__init__(f"option:{option}")
        self.option, self.letter, self.title, self.words = option, letter, title, words
        self.mark, self.preferred, self.why_not = mark, preferred, why_not
        self._title = Text(title, face=Face.SEMIBOLD, size=18)
        # Four of these have to be seen at once, so the cost runs on where the summary ends.
        about = " ".join(part for part in (summary, cost) if part)
        price = Span(len(about) - len(cost), len(about), colour="reserve")
        self._below: list[Node] = []
        if about:
            self._below.append(Text(about, colour="ink_quiet", spans=[price] if cost else []))
        lines = [(note, "ink_quiet"), (why_not, "private")]
        self._below += [Text(text, colour=colour) for text, colour in lines if text]
        self._marks = Segmented(words, mark, why_not)
        self._star = StarToggle(
            option, f"{words.preferred}: {letter}", preferred, why_not or why_no_star
        )
        self.adopt(self._title, self._marks, self._star)
        if mark is Mark.RESERVE and limits:
            self._below.append(
                Radio(
                    f"limit:{option}",
                    words.reserve_by,
                    limits,
                    limit,
                    why_not=why_not,
                    inline=True,
                )
            )
        self.adopt(*self._below)

    @property
    def focusable(self) -> bool:
        return True

    def _inner(self, width: int) -> tuple[int, int, bool]:
        """Left edge of the texts, their width, and whether the marks stand beside the title."""
        left = self.theme.px(48 if width > self.theme.px(420) else _LETTER)
        room = width - left - self.theme.px(14)
        marks = self._marks.natural() + self._star.natural() + self.theme.px(8)
        # A title that needs three lines beside the marks stands better alone above them.
        two = 2 * self.theme.leading(Face.SEMIBOLD, 18)
        beside = room - marks - self.theme.px(12)
        fits = beside >= self.theme.px(180) and self._title.measure(beside) <= two
        return left, room, fits

    def _head(self, width: int) -> tuple[int, int]:
        """Width and height of the title."""
        _, room, beside = self._inner(width)
        if beside:
            room -= self._marks.natural() + self._star.natural() + self.theme.px(20)
        return room, self._title.measure(room)

    def measure(self, width: int) -> int:
        theme = self.theme
        _, room, beside = self._inner(width)
        title = self._head(width)[1]
        marks = self._marks_high(room)
        head = max(title, theme.px(_MARKS)) if beside else title + theme.px(8) + marks
        below = sum(node.measure(room) + theme.px(2) for node in self._below)
        return head + below + 2 * theme.px(_PAD)

    def _marks_high(self, room: int) -> int:
        one = self._marks.measure(room)
        together = self._marks.tightest() + self._star.natural() + self.theme.px(8)
        return one if together <= room else 2 * one + self.theme.px(8)

    def arrange(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        theme = self.theme
        left, room, beside = self._inner(rect.w)
        title_width, title_high = self._head(rect.w)
        x, top = rect.x + left, rect.y + theme.px(_PAD)
        if beside:
            high = max(title_high, theme.px(_MARKS))
            self._title.arrange(
                pygame.Rect(x, top + (high - title_high) // 2, title_width, title_high)
            )
            self._place_marks(x + room, top + (high - theme.px(_MARKS)) // 2, room, right=True)
        else:
            self._title.arrange(pygame.Rect(x, top, title_width, title_high))
            self._place_marks(x, top + title_high + theme.px(8), room, right=False)
            high = title_high + theme.px(8) + self._marks_high(room)
        top += high
        for node in self._below:
            height = node.measure(room)
            node.arrange(pygame.Rect(x, top + theme.px(2), room, height))
            top += height + theme.px(2)

    def _place_marks(self, x: int, top: int, room: int, right: bool) -> None:
        gap, star, high = self.theme.px(8), self._star.natural(), self.theme.px(_MARKS)
        squeezed = room - gap - star
        wide = min(self._marks.natural(), squeezed)
        if wide < self._marks.tightest():
            wide = min(self._marks.natural(), room)
        if right:
            x -= wide + gap + star
        self._marks.arrange(pygame.Rect(x, top, wide, high))
        if wide + gap + star <= room:
            self._star.arrange(pygame.Rect(x + wide + gap, top, star, high))
        else:
            self._star.arrange(pygame.Rect(x, top + high + gap, star, high))

    def ring(self) -> tuple[pygame.Rect, int]:
        return self.rect, 10

    def key(self, event: pygame.event.Event) -> Handled:
        if event.type != pygame.KEYDOWN or not self.focused or self.why_not:
            return None
        digit = digit_of(event)
        if digit in (1, 2, 3):
            return self._set(list(Mark)[digit - 1])
        if digit == 4 or event.unicode == "*":
            return self._star.press() if self._star.enabled else ()
        if event.key in (pygame.K_LEFT, pygame.K_RIGHT):
            return self._set(self._next(1 if event.key == pygame.K_RIGHT else -1))
        return None

    def _next(self, by: int) -> Mark:
        marks = list(Mark)
        if self.mark is None:
            return marks[0] if by > 0 else marks[-1]
        return marks[max(0, min(2, marks.index(self.mark) + by))]

    def _set(self, mark: Mark) -> Handled:
        return (self.Marked(self, self.option, mark),) if mark is not self.mark else ()

    def mouse(self, event: pygame.event.Event) -> Handled:
        if event.type != pygame.MOUSEBUTTONDOWN or event.button != 1 or self.why_not:
            return None
        mark = self._marks.at(event.pos)
        return self._set(mark) if mark is not None else ()

    def draw(self, surface: pygame.Surface) -> None:
        theme = self.theme
        box(surface, theme, self.rect, fill="card", line="line", radius=10)
        wide = min(theme.px(_LETTER), self._title.rect.x - self.rect.x)
        column = pygame.Rect(self.rect.x, self._title.rect.y, wide, self._title.rect.h)
        theme.write(
            surface,
            self.letter,
            column,
            face=Face.SERIF_SEMIBOLD,
            size=25,
            colour="blue",
            align=0.5,
        )
        self.draw_children(surface)

    def describe(self) -> Description:
        state = [self.mark.value if self.mark else "unmarked"]
        state += ["preferred"] if self.preferred else []
        state += ["disabled"] if self.why_not else []
        value = self.words.of(self.mark) if self.mark else ""
        parts = describe_all([*self._below, self._star])
        return Description(self.role, f"{self.letter} {self.title}", tuple(state), value, parts)
