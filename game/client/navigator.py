"""Which screen is on top of which."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.client.screens.screen import Screen


class Navigator:
    """A stack of screens. The first one stays; the top one is shown and answers."""

    def __init__(self) -> None:
        self._stack: list[Screen] = []
        self.version = 0

    @property
    def top(self) -> Screen:
        return self._stack[-1]

    @property
    def depth(self) -> int:
        return len(self._stack)

    def push(self, screen: Screen) -> None:
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

    def reset(self, *screens: Screen) -> None:
        """Begin anew with these screens, the last one on top."""
        self._stack = list(screens)
        self.version += 1

    def over(self, kind: type[Screen]) -> bool:
        """Whether a screen of this kind is somewhere in the stack."""
        return any(isinstance(screen, kind) for screen in self._stack)
