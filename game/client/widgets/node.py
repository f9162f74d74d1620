"""What every widget is: something measured, arranged, drawn, and read aloud.

A node knows its own look and its own input and nothing of the screen it
stands in. What a person did comes back as messages; what a person could do
is in `describe`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import ClassVar, Protocol, TypeAlias

import pygame

from game.client.theme import Theme


@dataclass(frozen=True)
class Message:
    """What a person did to a widget. Screens match on the class and on the widget's name."""

    node: Node

    @property
    def name(self) -> str:
        return self.node.name


Handled: TypeAlias = tuple[Message, ...] | None
"""What a widget answers to input: None is "not mine", empty is "mine, nothing to tell"."""


@dataclass(frozen=True)
class Description:
    """A widget as text: what it is, what it is called, how it stands. Roles are ARIA's."""

    role: str
    name: str = ""
    state: tuple[str, ...] = ()
    value: str = ""
    children: tuple[Description, ...] = ()

    def lines(self, depth: int = 0) -> Iterator[str]:
        """The description as indented text, one widget a line, in focus order."""
        parts = [self.role, f'"{self.name}"' if self.name else ""]
        parts += [f"= {self.value}" if self.value else "", f"({', '.join(self.state)})"]
        yield "  " * depth + " ".join(part for part in parts if part and part != "()")
        for child in self.children:
            yield from child.lines(depth + 1)

    def walk(self) -> Iterator[Description]:
        yield self
        for child in self.children:
            yield from child.walk()


class Host(Protocol):
    """What a widget may ask of the user interface around it."""

    theme: Theme
    size: tuple[int, int]
    now: float
    focused: Node | None
    hovered: Node | None

    def repaint(self, node: Node) -> None: ...

    def relayout(self) -> None: ...

    def animate(self, node: Node) -> None: ...

    def focus(self, node: Node | None) -> tuple[Message, ...]: ...

    def open_layer(self, layer: Node) -> None: ...

    def close_layer(self, layer: Node) -> None: ...

    def dismiss(self, notice: Node) -> None: ...


class Node:
    """One widget. `name` is how a screen knows it again, also in the next tree it builds."""

    role: ClassVar[str] = "group"
    lively: ClassVar[bool] = True
    """Whether it needs a quick loop while it ticks; what only waits does not."""

    def __init__(self, name: str = "", *, grow: float = 0.0, hint: str = "") -> None:
        self.name = name
        self.grow = grow
        self.hint = hint
        self.rect = pygame.Rect(0, 0, 0, 0)
        self.parent: Node | None = None
        self._host: Host | None = None
        self._children: list[Node] = []

    @property
    def host(self) -> Host:
        if self._host is None:
            raise LookupError(f"{type(self).__name__} {self.name!r} is not shown by a UI yet")
        return self._host

    @property
    def theme(self) -> Theme:
        return self.host.theme

    @property
    def children(self) -> tuple[Node, ...]:
        """What stands inside, in focus order."""
        return tuple(self._children)

    @property
    def focusable(self) -> bool:
        return False

    @property
    def writes(self) -> bool:
        """Whether typed text belongs here while this has the focus."""
        return False

    @property
    def focused(self) -> bool:
        return self._host is not None and self._host.focused is self

    @property
    def hovered(self) -> bool:
        return self._host is not None and self._host.hovered is self

    def adopt(self, *nodes: Node) -> None:
        """Take widgets as children; a widget adopted while shown is shown at once."""
        for node in nodes:
            node.parent = self
            self._children.append(node)
            if self._host is not None:
                node.attach(self._host)

    def attach(self, host: Host) -> None:
        """Become part of what a UI shows."""
        self._host = host
        for child in self._children:
            child.attach(host)

    def take_over(self, old: Node) -> None:
        """Go on where the widget of the same name in the screen's last tree stood."""

    def natural(self) -> int:
        """How wide this would like to be, in pixels."""
        return max((child.natural() for child in self._children), default=0)

    def measure(self, width: int) -> int:
        """How high this wants to be at a width, in pixels."""
        return max((child.measure(width) for child in self._children), default=0)

    def least(self, width: int) -> int:
        """How low this can be; only what scrolls inside itself is lower than it wants."""
        return self.measure(width)

    def arrange(self, rect: pygame.Rect) -> None:
        """Take a place on the screen and give each child its own."""
        self.rect = pygame.Rect(rect)
        for child in self._children:
            child.arrange(rect)

    def shift(self, dx: int, dy: int) -> None:
        """Move with everything inside, without measuring anew."""
        self.rect.move_ip(dx, dy)
        for child in self._children:
            child.shift(dx, dy)

    def draw(self, surface: pygame.Surface) -> None:
        """Paint, changing nothing. Whatever lies outside the clip is left out."""
        self.draw_children(surface)

    def draw_children(self, surface: pygame.Surface) -> None:
        clip = surface.get_clip()
        for child in self._children:
            if child.reach().colliderect(clip):
                child.draw(surface)

    def reach(self) -> pygame.Rect:
        """Where this may paint: its place and what may stand out from it."""
        return self.rect.inflate(16, 16) if self._host is None else self._outset()

    def _outset(self) -> pygame.Rect:
        edge = 2 * self.theme.px(6)
        return self.rect.inflate(edge, edge)

    def ring(self) -> tuple[pygame.Rect, int]:
        """What the focus ring goes around, and the radius of its corners in logical pixels."""
        return self.rect, 8

    def hit(self, place: tuple[int, int]) -> Node | None:
        """The innermost widget at a place."""
        for child in reversed(self._children):
            found = child.hit(place)
            if found is not None:
                return found
        return self if self.rect.collidepoint(place) else None

    def walk(self) -> Iterator[Node]:
        """This and everything inside, in focus order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def up(self) -> Iterator[Node]:
        """This and everything around it, from the inside out."""
        node: Node | None = self
        while node is not None:
            yield node
            node = node.parent

    def key(self, event: pygame.event.Event) -> Handled:
        """Answer a key or typed text while this or something inside has the focus."""
        return None

    def mouse(self, event: pygame.event.Event) -> Handled:
        """Answer the mouse at this place."""
        return None

    def tick(self, now: float) -> bool:
        """Move on with an animation; False ends it."""
        return False

    def focus_changed(self, focused: bool) -> Handled:
        """The focus came or went."""
        return None

    def describe(self) -> Description:
        return Description(self.role, children=describe_all(self.children))


def describe_all(nodes: Iterable[Node]) -> tuple[Description, ...]:
    """Describe children, leaving out groups that say nothing of their own."""
    told: list[Description] = []
    for node in nodes:
        description = node.describe()
        if description.role == "group" and not description.name:
            told.extend(description.children)
        else:
            told.append(description)
    return tuple(told)
