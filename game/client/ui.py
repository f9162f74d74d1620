"""The user interface of one window: what is shown, who has the focus, what to redraw.

Events go in, messages come out, and the screen answers the messages. A screen
may hand in a whole new tree whenever its model changes: widgets with a name
go on where their namesakes stood (focus, scrolling, caret, half-written
text), so building anew costs the reader nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

import pygame

from game.client.theme import Theme
from game.client.widgets.banner import Tone
from game.client.widgets.node import Description, Handled, Message, Node
from game.client.widgets.notice import Notice
from game.client.widgets.paint import ring
from game.client.widgets.scroll import Scroll
from game.client.widgets.tooltip import Tooltip

_KEYS = (pygame.KEYDOWN, pygame.TEXTINPUT, pygame.TEXTEDITING)
_POINTS = (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP, pygame.MOUSEMOTION)
_WHEEL_BUTTONS = (4, 5)


class UI:
    """One window's widgets. The caller passes in events, the time and the surface."""

    def __init__(self, theme: Theme, size: tuple[int, int]) -> None:
        self.theme = theme
        self.size = size
        self.now = 0.0
        self.focused: Node | None = None
        self.hovered: Node | None = None
        self._root: Node | None = None
        self._layers: list[Node] = []
        self._returns: list[str] = []
        self._notices: list[Node] = []
        self._captured: Node | None = None
        self._pointer = (-1, -1)
        self._by_keyboard = False
        self._writing = True  # SDL begins with text input on
        self._stale = True
        self._damage: list[pygame.Rect] = []
        self._moving: list[Node] = []
        self._tooltip = Tooltip()
        self._tooltip.attach(self)

    # -- what is shown ---------------------------------------------------------

    def show(self, root: Node) -> None:
        """Show a tree. Named widgets take over from those of the tree before."""
        before = {node.name: node for node in self._nodes_of(self._root) if node.name}
        focus = self._place_of_focus()
        captured = self._captured.name if self._captured is not None else ""
        page = Scroll(root, "page", least=0)
        page.attach(self)
        for node in page.walk():
            old = before.get(node.name)
            if node.name and old is not None and type(old) is type(node):
                node.take_over(old)
        self._root, self.hovered = page, None
        self._moving = [node for node in self._moving if self._shown(node)]
        if not self._shown(self._captured):
            self._captured = self.find(captured) if captured else None
        if not self._layers:
            self.focused = self._at_place(focus)
        self.relayout()
        self.settle()
        self._hover()
        self._tell_tooltip()
        self._write_here()

    def _place_of_focus(self) -> tuple[type[Node], str, int] | None:
        """How to find in the next tree what has the focus in this one."""
        stops = list(self._stops())
        if self._layers or self.focused not in stops:
            return None
        return type(self.focused), self.focused.name, stops.index(self.focused)

    def _at_place(self, place: tuple[type[Node], str, int] | None) -> Node | None:
        """The widget of that name; without a name, of the same kind at the same stop."""
        if place is None:
            return None
        kind, name, index = place
        if name:
            return self.find(name)
        stops = list(self._stops())
        alike = index < len(stops) and type(stops[index]) is kind
        return stops[index] if alike else None

    def open_layer(self, layer: Node) -> None:
        """Lay something over everything, which then has all the input: a dialog, a list."""
        self._returns.append(self.focused.name if self.focused else "")
        layer.attach(self)
        self._layers.append(layer)
        self.relayout()
        self.settle()
        self.focus(next(self._stops(), None))

    def close_layer(self, layer: Node) -> None:
        """Take a layer away and give the focus back to where it was."""
        if layer not in self._layers:
            return
        while self._layers:
            top, name = self._layers.pop(), self._returns.pop()
            if top is layer:
                break
        self.focused = self.find(name) if name else None
        self._captured = None
        self.relayout()
        self._write_here()

    def notice(self, text: str, tone: Tone = Tone.CALM) -> None:
        """Say something in passing; what was said before makes room."""
        said = Notice.at(self.now, text, tone)
        said.attach(self)
        self._notices = [said]
        self.animate(said)
        self.relayout()

    def dismiss(self, notice: Node) -> None:
        """Take a notice away."""
        if notice in self._notices:
            self._notices.remove(notice)
            self.repaint(notice)

    @property
    def layers(self) -> tuple[Node, ...]:
        """What lies over the page, the topmost last."""
        return tuple(self._layers)

    def retheme(self, theme: Theme) -> None:
        """Another text size or contrast: everything is measured and drawn anew."""
        self.theme = theme
        self.relayout()

    def resize(self, size: tuple[int, int]) -> None:
        self.size = size
        self.relayout()

    def _active(self) -> Node | None:
        return self._layers[-1] if self._layers else self._root

    @staticmethod
    def _nodes_of(node: Node | None) -> Iterator[Node]:
        if node is not None:
            yield from node.walk()

    def _everything(self) -> Iterator[Node]:
        yield from self._nodes_of(self._root)
        for layer in (*self._layers, *self._notices):
            yield from layer.walk()

    def _shown(self, sought: Node | None) -> bool:
        return any(node is sought for node in self._everything())

    def find(self, name: str) -> Node | None:
        """The shown widget of that name, the topmost layer's first."""
        for layer in (*reversed(self._layers), self._root):
            for node in self._nodes_of(layer):
                if node.name == name:
                    return node
        return None

    # -- what widgets ask for ----------------------------------------------------

    def relayout(self) -> None:
        """Sizes may have changed: arrange and draw everything before the next frame."""
        self._stale = True

    def repaint(self, node: Node) -> None:
        """Only this widget looks different now."""
        self._damage.append(node.reach())

    def animate(self, node: Node) -> None:
        """Tick this widget until it says that it stands still."""
        if node not in self._moving:
            self._moving.append(node)

    def focus(self, node: Node | None) -> tuple[Message, ...]:
        """Give the focus to a widget and bring it into sight."""
        if node is self.focused:
            return ()
        messages: list[Message] = []
        before, self.focused = self.focused, node
        for changed, gained in ((before, False), (node, True)):
            if changed is not None and self._shown(changed):
                self.repaint(changed)
                messages += changed.focus_changed(gained) or ()
        self._tell_tooltip()
        if node is not None:
            self.settle()
            self._reveal(node)
        self._write_here()
        return tuple(messages)

    def _reveal(self, node: Node) -> None:
        for around in node.up():
            if isinstance(around, Scroll) and around is not node:
                around.reveal(node.ring()[0])

    def _write_here(self) -> None:
        """Text input, and with it input methods, is on only while something is written in."""
        writes = self.focused is not None and self.focused.writes
        if pygame.display.get_surface() is None:
            return
        if writes and self.focused is not None:
            pygame.key.set_text_input_rect(self.focused.rect)
        if writes != self._writing:
            self._writing = writes
            (pygame.key.start_text_input if writes else pygame.key.stop_text_input)()

    # -- input --------------------------------------------------------------------

    def handle(self, event: pygame.event.Event) -> tuple[Message, ...]:
        """Route one event; what came of it is told in messages."""
        self.settle()
        if event.type in _KEYS:
            return self._key(event)
        if event.type in _POINTS:
            return self._point(event)
        if event.type == pygame.MOUSEWHEEL:
            target = self._under(self._pointer)
            return self._offer_mouse(target, event) or ()
        return ()

    def _key(self, event: pygame.event.Event) -> tuple[Message, ...]:
        if event.type == pygame.KEYDOWN:
            self._seen_keyboard()
        if self.focused is not None:
            for node in self.focused.up():
                handled = node.key(event)
                if handled is not None:
                    return self._done(handled)
        elif (active := self._active()) is not None:
            handled = active.key(event)
            if handled is not None:
                return self._done(handled)
        if event.type == pygame.KEYDOWN and event.key == pygame.K_TAB:
            return self.step(-1 if event.mod & pygame.KMOD_SHIFT else 1)
        return ()

    def _done(self, handled: tuple[Message, ...]) -> tuple[Message, ...]:
        self._tooltip.hide()
        return handled

    def _seen_keyboard(self) -> None:
        if not self._by_keyboard:
            self._by_keyboard = True
            if self.focused is not None:
                self.repaint(self.focused)

    def _stops(self) -> Iterator[Node]:
        return (node for node in self._nodes_of(self._active()) if node.focusable)

    def step(self, by: int) -> tuple[Message, ...]:
        """Move the focus on, in tree order, around the end."""
        stops = list(self._stops())
        if not stops:
            return ()
        at = next((i for i, node in enumerate(stops) if node is self.focused), None)
        start = -1 if by > 0 else 0
        return self.focus(stops[((start if at is None else at) + by) % len(stops)])

    def _under(self, place: tuple[int, int]) -> Node | None:
        for notice in self._notices:
            if notice.hit(place) is not None:
                return notice
        active = self._active()
        return active.hit(place) if active is not None else None

    def _point(self, event: pygame.event.Event) -> tuple[Message, ...]:
        if event.type != pygame.MOUSEMOTION and event.button in _WHEEL_BUTTONS:
            return ()
        self._pointer = event.pos
        messages: list[Message] = []
        self._hover()
        target = self._captured or self._under(event.pos)
        if event.type == pygame.MOUSEBUTTONDOWN:
            self._captured = target
            messages += self._focus_by_mouse(target)
        messages += self._offer_mouse(target, event) or ()
        if event.type == pygame.MOUSEBUTTONUP:
            self._captured = None
        return tuple(messages)

    def _focus_by_mouse(self, target: Node | None) -> tuple[Message, ...]:
        if self._by_keyboard and self.focused is not None:
            self.repaint(self.focused)
        self._by_keyboard = False
        self._tooltip.hide()
        if target is None:
            return ()
        wanted = next((node for node in target.up() if node.focusable), None)
        return self.focus(wanted) if wanted is not None else ()

    def _offer_mouse(self, target: Node | None, event: pygame.event.Event) -> Handled:
        for node in target.up() if target is not None else ():
            handled = node.mouse(event)
            if handled is not None:
                if event.type == pygame.MOUSEBUTTONDOWN:
                    self._captured = node
                return handled
        return None

    def _hover(self) -> None:
        under = self._under(self._pointer)
        if under is self.hovered:
            return
        for node in (self.hovered, under):
            # Only what can be used or has a hint looks different when pointed at.
            if node is not None and (node.focusable or node.hint):
                self.repaint(node)
        self.hovered = under
        self._tell_tooltip()

    def _tell_tooltip(self) -> None:
        """A hint is shown at once for keyboard focus, and after a rest for the mouse."""
        focused = self.focused if self._by_keyboard else None
        if focused is not None and focused.hint:
            self._tooltip.show_for(focused, self.now)
            return
        for node in self.hovered.up() if self.hovered is not None else ():
            if node.hint:
                self._tooltip.show_for(node, self.now + 0.45)
                self.animate(self._tooltip)
                return
        self._tooltip.hide()

    # -- time and drawing ---------------------------------------------------------

    def tick(self, now: float) -> None:
        """Tell the time, in seconds. Only what moves is asked."""
        self.now = now
        for node in list(self._moving):
            if not node.tick(now):
                self._moving.remove(node)

    @property
    def animating(self) -> bool:
        return any(node.lively for node in self._moving)

    @property
    def dirty(self) -> bool:
        return self._stale or bool(self._damage)

    def settle(self) -> None:
        """Arrange what changed size, without drawing."""
        if not self._stale:
            return
        self._stale = False
        room = pygame.Rect((0, 0), self.size)
        for node in (self._root, *self._layers, *self._notices):
            if node is not None:
                node.arrange(room)
        self._damage = [room]

    def draw(self, surface: pygame.Surface) -> list[pygame.Rect]:
        """Paint what changed and say where, for `display.update`."""
        self.settle()
        if not self._damage:
            return []
        whole = pygame.Rect((0, 0), self.size)
        area = self._damage[0].unionall(self._damage[1:]).clip(whole)
        self._damage = []
        surface.set_clip(area)
        surface.fill(self.theme.colour("paper"), area)
        for layer in (self._root, *self._layers):
            if layer is not None:
                layer.draw(surface)
        self._draw_focus(surface)
        for notice in self._notices:
            notice.draw(surface)
        self._tooltip.draw(surface)
        surface.set_clip(None)
        return [area]

    def _draw_focus(self, surface: pygame.Surface) -> None:
        node = self.focused
        if node is None or not self._by_keyboard or not self._shown(node):
            return
        clip = surface.get_clip()
        edge = self.theme.px(6)
        for around in node.up():
            if isinstance(around, Scroll) and around is not node:
                surface.set_clip(surface.get_clip().clip(around.rect.inflate(2 * edge, 2 * edge)))
        rect, radius = node.ring()
        ring(surface, self.theme, rect, radius)
        surface.set_clip(clip)

    # -- as text --------------------------------------------------------------------

    def describe(self) -> Description:
        """The whole screen as text, in focus order; the topmost layer last."""
        shown = (self._root, *self._layers, *self._notices)
        told = [node.describe() for node in shown if node is not None]
        return Description("screen", children=tuple(told))

    def text(self) -> str:
        """`describe` as indented lines, for people and for tests."""
        return "\n".join(self.describe().lines())
