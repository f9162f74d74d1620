"""A person at the keyboard and the mouse, for the tests of the widgets."""

from collections.abc import Iterator

import pygame

from game.client.theme import Theme
from game.client.ui import UI
from game.client.widgets import Message, Node
from game.client.widgets.scroll import Scroll


class Hands:
    """Shows widgets in a window of some size and does what a person would do."""

    def __init__(
        self,
        root: Node,
        size: tuple[int, int] = (1366, 768),
        text_scale: int = 100,
        theme: Theme | None = None,
    ) -> None:
        self.surface = pygame.Surface(size)
        self.ui = UI(theme or Theme(text_scale), size)
        self.now = 0.0
        self.ui.show(root)
        self.look()

    def look(self, after: float = 0.0) -> list[pygame.Rect]:
        """Let time pass and draw what changed."""
        self.now += after
        self.ui.tick(self.now)
        return self.ui.draw(self.surface)

    def press(self, key: int, mod: int = 0, letter: str = "") -> tuple[Message, ...]:
        return self.ui.handle(
            pygame.event.Event(pygame.KEYDOWN, key=key, mod=mod, unicode=letter, scancode=0)
        )

    def tab(self, times: int = 1, back: bool = False) -> Node | None:
        for _ in range(times):
            self.press(pygame.K_TAB, pygame.KMOD_SHIFT if back else 0, "\t")
        return self.ui.focused

    def type(self, text: str) -> tuple[Message, ...]:
        messages: tuple[Message, ...] = ()
        for letter in text:
            if letter == "\n":
                messages = self.press(pygame.K_RETURN, letter="\r")
            else:
                self.press(ord(letter.lower()) if ord(letter) < 128 else 0, letter=letter)
                messages = self.ui.handle(pygame.event.Event(pygame.TEXTINPUT, text=letter))
        return messages

    def move(self, place: tuple[int, int]) -> tuple[Message, ...]:
        return self.ui.handle(
            pygame.event.Event(pygame.MOUSEMOTION, pos=place, rel=(0, 0), buttons=(0, 0, 0))
        )

    def down(self, place: tuple[int, int]) -> tuple[Message, ...]:
        return self.ui.handle(pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=place, button=1))

    def up(self, place: tuple[int, int]) -> tuple[Message, ...]:
        return self.ui.handle(pygame.event.Event(pygame.MOUSEBUTTONUP, pos=place, button=1))

    def click(self, place: tuple[int, int] | Node) -> tuple[Message, ...]:
        at = place.rect.center if isinstance(place, Node) else place
        self.move(at)
        return (*self.down(at), *self.up(at))

    def wheel(self, place: tuple[int, int], by: int) -> None:
        self.move(place)
        self.ui.handle(pygame.event.Event(pygame.MOUSEWHEEL, x=0, y=by))

    def find(self, name: str) -> Node:
        found = self.ui.find(name)
        assert found is not None, f"no widget is called {name!r}"
        return found

    def nodes(self) -> Iterator[Node]:
        root = self.ui.find("page")
        assert root is not None
        yield from root.walk()
        for layer in self.ui.layers:
            yield from layer.walk()

    def seen(self, node: Node) -> bool:
        """Whether all of a widget lies in the window and in every scroll around it."""
        around = [up.rect for up in node.up() if isinstance(up, Scroll) and up is not node]
        window = self.surface.get_rect()
        return all(area.contains(node.rect) for area in [window, *around])
