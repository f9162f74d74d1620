"""Which screen is on top of which."""

from __future__ import annotations

from typing import Protocol

from game.client.keys import Action
from game.client.widgets import Message, Node


class Shown(Protocol):
    """A screen as the window's loop meets it; `screens.screen.Screen` is the base of all."""

    def build(self) -> Node:
        """The whole screen, from what is known now."""
        ...

    def answer(self, message: Message) -> None:
        """React to what a person did."""
        ...

    def act(self, action: Action) -> bool:
        """React to a key that means the same everywhere."""
        ...

    def first_focus(self) -> str:
        """The widget that has the focus when the screen is opened."""
        ...


class Navigator:
    """A stack of screens. The first one stays; the top one is shown and answers."""

    def __init__(self) -> None:
        self._stack: list[Shown] = []
        self.version = 0

    @property
    def top(self) -> Shown:
        return self._stack[-1]

    @property
    def depth(self) -> int:
        return len(self._stack)

    def push(self, screen: Shown) -> None:
        """Show a screen over the others. One that is open already is not opened twice."""
        if self._stack and type(self.top) is type(screen):
            return
        self._stack.append(screen)
        self.version += 1

    def pop(self) -> None:
        """Go back to the screen below, if there is one."""
        if len(self._stack) > 1:
            self._stack.pop()
            self.version += 1

    def reset(self, *screens: Shown) -> None:
        """Begin anew with these screens, the last one on top."""
        self._stack = list(screens)
        self.version += 1
