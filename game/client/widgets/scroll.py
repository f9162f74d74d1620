"""A window on something longer than itself."""

from __future__ import annotations

from typing import ClassVar

import pygame

from game.client.widgets.node import Description, Handled, Node, describe_all
from game.client.widgets.paint import box
from game.client.widgets.text import Heading, Text

_BAR = 8
_GUTTER = 14


class Scroll(Node):
    """One child that may be higher than the room for it.

    It scrolls by wheel, by dragging the bar, by keyboard when it has the
    focus, and by itself so that what has the focus is seen. It takes the
    focus only when nothing inside could and there is something to scroll,
    so that Tab does not stop where there is nothing to do. A child that has
    scrolls of its own is made lower before this one scrolls; where even that
    is not enough it gets all its height, so that nobody scrolls in a scroll.
    """

    role: ClassVar[str] = "region"

    def __init__(
        self, child: Node, name: str = "", *, least: float = 200, grow: float = 1.0, title: str = ""
    ) -> None:
        super().__init__(name, grow=grow)
        self._least, self.title = least, title
        self.offset = 0
        self._high = 0
        self._grabbed: int | None = None
        self.adopt(child)

    @property
    def scrollable(self) -> bool:
        return self._high > self.rect.h

    @property
    def focusable(self) -> bool:
        return self.scrollable and self._inner_stop() is None

    def _inner_stop(self) -> Node | None:
        return next((node for node in self.children[0].walk() if node.focusable), None)

    def take_over(self, old: Node) -> None:
        """Stay where the reader was; but something else to read begins at its beginning."""
        if isinstance(old, Scroll) and old.opening() == self.opening():
            self.offset, self._grabbed = old.offset, old._grabbed

    def opening(self) -> str:
        """The first headline inside, or the first words: what tells one reading from another."""
        texts = [node for node in self.children[0].walk() if isinstance(node, Text)]
        headings = [node for node in texts if isinstance(node, Heading)]
        return next((node.text for node in [*headings, *texts]), "")

    def least(self, width: int) -> int:
        return min(self.theme.px(self._least), self.children[0].least(width))

    def arrange(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        child, width = self.children[0], rect.w
        if child.least(width) > rect.h:
            width -= self.theme.px(_GUTTER)
            self._high = child.measure(width)
        else:
            self._high = rect.h
        self.offset = max(0, min(self.offset, self._high - rect.h))
        child.arrange(pygame.Rect(rect.x, rect.y - self.offset, width, self._high))

    def scroll_to(self, offset: float) -> bool:
        """Show the content from there on; False where that is how it stands."""
        wanted = max(0, min(round(offset), self._high - self.rect.h))
        if wanted == self.offset:
            return False
        self.children[0].shift(0, self.offset - wanted)
        self.offset = wanted
        self.host.repaint(self)
        return True

    def reveal(self, rect: pygame.Rect) -> None:
        """Scroll as little as needed to show a place inside."""
        margin = self.theme.px(12)
        if rect.top - margin < self.rect.top or rect.h > self.rect.h:
            self.scroll_to(self.offset + rect.top - margin - self.rect.top)
        elif rect.bottom + margin > self.rect.bottom:
            self.scroll_to(self.offset + rect.bottom + margin - self.rect.bottom)

    def key(self, event: pygame.event.Event) -> Handled:
        if event.type != pygame.KEYDOWN or not self.scrollable:
            return None
        step, page = self.theme.px(48), max(1, self.rect.h - self.theme.px(48))
        places = {
            pygame.K_PAGEDOWN: self.offset + page,
            pygame.K_PAGEUP: self.offset - page,
            pygame.K_DOWN: self.offset + step,
            pygame.K_UP: self.offset - step,
        }
        if self.focused:
            places |= {
                pygame.K_HOME: 0,
                pygame.K_END: self._high,
                pygame.K_SPACE: places[pygame.K_PAGEDOWN],
            }
        if event.key not in places or not self.scroll_to(places[event.key]):
            return None
        return ()

    def mouse(self, event: pygame.event.Event) -> Handled:
        if event.type == pygame.MOUSEWHEEL and self.scrollable:
            moved = self.scroll_to(self.offset - event.y * self.theme.px(56))
            return () if moved else None
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1 and self.scrollable:
            return self._grab(event.pos)
        if event.type == pygame.MOUSEMOTION and self._grabbed is not None:
            travel = self.rect.h - self._thumb().h
            top = event.pos[1] - self._grabbed - self.rect.y
            self.scroll_to(top * (self._high - self.rect.h) / max(1, travel))
            return ()
        if event.type == pygame.MOUSEBUTTONUP and self._grabbed is not None:
            self._grabbed = None
            return ()
        return None

    def _grab(self, place: tuple[int, int]) -> Handled:
        if place[0] < self.rect.right - self.theme.px(_GUTTER):
            return None
        thumb = self._thumb()
        if not thumb.top <= place[1] <= thumb.bottom:
            down = 1 if place[1] > thumb.centery else -1
            self.scroll_to(self.offset + down * (self.rect.h - self.theme.px(48)))
            thumb = self._thumb()
        self._grabbed = place[1] - thumb.y
        return ()

    def _thumb(self) -> pygame.Rect:
        width = self.theme.px(_BAR)
        high = max(self.theme.px(32), self.rect.h * self.rect.h // max(1, self._high))
        spare = max(1, self._high - self.rect.h)
        top = self.rect.y + (self.rect.h - high) * self.offset // spare
        return pygame.Rect(self.rect.right - width, top, width, high)

    def hit(self, place: tuple[int, int]) -> Node | None:
        if not self.rect.collidepoint(place):
            return None
        if self.scrollable and place[0] >= self.rect.right - self.theme.px(_GUTTER):
            return self
        return super().hit(place)

    def draw(self, surface: pygame.Surface) -> None:
        clip = surface.get_clip()
        # A focus ring stands out from what it surrounds; it may do so sideways.
        edge = self.theme.px(6)
        window = self.rect.inflate(2 * edge, 0 if self.scrollable else 2 * edge)
        surface.set_clip(clip.clip(window))
        self.draw_children(surface)
        surface.set_clip(clip)
        if self.scrollable:
            track = self._thumb()
            track.y, track.h = self.rect.y, self.rect.h
            box(surface, self.theme, track, fill="line", radius=4)
            box(surface, self.theme, self._thumb(), fill="edge", radius=4)

    def describe(self) -> Description:
        role = self.role if self.title or self.focusable else "group"
        return Description(role, self.title, children=describe_all(self.children))
