"""What a one-line field and a page to write on have in common: keys, mouse, clipboard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import pygame

from game.client.theme import Face
from game.client.widgets.buffer import Buffer
from game.client.widgets.node import Description, Handled, Message, Node
from game.client.widgets.paint import box

_COMMAND = pygame.KMOD_CTRL | pygame.KMOD_META
_DOUBLE_CLICK = 0.4


def _pasted() -> str:
    try:
        return pygame.scrap.get_text()
    except pygame.error:  # an empty or foreign clipboard: nothing to paste
        return ""


class Editor(Node):
    """A text that a person writes. `label` names it, `why_not` closes it and tells why.

    The widget holds the text while it is written; `Changed` tells each
    change. In the screen's next tree its text goes on, unless the screen
    hands in one that differs from what it handed in before.
    """

    role: ClassVar[str] = "textbox"
    multiline: ClassVar[bool] = True

    @dataclass(frozen=True)
    class Changed(Message):
        """The text is another one now."""

        text: str

    @dataclass(frozen=True)
    class Submitted(Message):
        """Enter in a field, Ctrl+Enter on a page: the writer is done."""

        text: str

    def __init__(
        self,
        name: str,
        label: str,
        text: str = "",
        *,
        placeholder: str = "",
        limit: int = 0,
        why_not: str = "",
        hint: str = "",
        face: Face = Face.SANS,
        size: float = 16,
        grow: float = 0.0,
    ) -> None:
        super().__init__(name, grow=grow, hint=why_not or hint)
        self.label, self.placeholder, self.why_not = label, placeholder, why_not
        self.face, self.size = face, size
        self.buffer = Buffer(text, limit, self.multiline)
        self.given = text
        self.composing = ""
        self._clicked = (-1.0, -1)
        self._dragging = False

    @property
    def text(self) -> str:
        return self.buffer.text

    @property
    def focusable(self) -> bool:
        return True

    @property
    def writes(self) -> bool:
        return not self.why_not

    def take_over(self, old: Node) -> None:
        if not isinstance(old, Editor):
            return
        self._clicked, self._dragging = old._clicked, old._dragging
        if self.given in (old.given, old.text) and self.buffer.limit == old.buffer.limit:
            self.buffer, self.composing = old.buffer, old.composing

    def set_text(self, text: str) -> None:
        """Replace what is written, for instance when another member has the pen."""
        if text != self.text:
            self.given = text
            self.buffer = Buffer(text, self.buffer.limit, self.multiline)
            self._edited()

    # -- places, which subclasses know ------------------------------------------

    def place_at(self, point: tuple[int, int]) -> int:
        raise NotImplementedError

    def line_start(self) -> int:
        raise NotImplementedError

    def line_end(self) -> int:
        raise NotImplementedError

    def show_caret(self) -> None:
        """Scroll inside so that the caret is seen."""
        raise NotImplementedError

    def enter(self, commanded: bool) -> Handled:
        raise NotImplementedError

    def vertical(self, key: int) -> int | None:
        """Where a key that moves up or down leads, if it does here."""
        return None

    # -- input ---------------------------------------------------------------------

    def key(self, event: pygame.event.Event) -> Handled:
        if event.type == pygame.TEXTEDITING and self.writes:
            self.composing = event.text
            self.host.repaint(self)
            return ()
        if event.type == pygame.TEXTINPUT and self.writes:
            self.composing = ""
            return self._tell(self.buffer.insert(event.text, typed=True))
        if event.type != pygame.KEYDOWN:
            return None
        if self.composing:
            return ()  # the input method has the keys until it is done
        commanded = bool(event.mod & _COMMAND) and not event.mod & pygame.KMOD_ALT
        if commanded and event.key in _COMMANDS:
            return self._command(event)
        return self._edit(event, commanded) if self.writes else self._move(event, commanded)

    def _edit(self, event: pygame.event.Event, commanded: bool) -> Handled:
        buffer = self.buffer
        match event.key:
            case pygame.K_BACKSPACE:
                back = buffer.word_left(buffer.caret) if commanded else buffer.caret - 1
                return self._tell(buffer.delete(back))
            case pygame.K_DELETE:
                on = buffer.word_right(buffer.caret) if commanded else buffer.caret + 1
                return self._tell(buffer.delete(on))
            case pygame.K_RETURN | pygame.K_KP_ENTER:
                return self.enter(commanded)
        return self._move(event, commanded)

    def _move(self, event: pygame.event.Event, commanded: bool) -> Handled:
        to = self._target(event.key, commanded, bool(event.mod & pygame.KMOD_SHIFT))
        if to is None:
            # A letter on its way to TEXTINPUT is no key for what stands around.
            return () if event.unicode.isprintable() and event.unicode and self.writes else None
        self.buffer.move(to, selecting=bool(event.mod & pygame.KMOD_SHIFT))
        self.show_caret()
        self.host.repaint(self)
        return ()

    def _target(self, key: int, commanded: bool, shifted: bool) -> int | None:
        buffer = self.buffer
        start, stop = buffer.selection
        match key:
            case pygame.K_LEFT:
                plain = start if start != stop and not shifted else buffer.caret - 1
                return buffer.word_left(buffer.caret) if commanded else plain
            case pygame.K_RIGHT:
                plain = stop if start != stop and not shifted else buffer.caret + 1
                return buffer.word_right(buffer.caret) if commanded else plain
            case pygame.K_HOME:
                return 0 if commanded else self.line_start()
            case pygame.K_END:
                return len(self.text) if commanded else self.line_end()
        return self.vertical(key)

    def _command(self, event: pygame.event.Event) -> Handled:
        buffer, key = self.buffer, event.key
        if key == pygame.K_a:
            buffer.select(0, len(self.text))
        elif key in (pygame.K_c, pygame.K_x) and buffer.selected:
            pygame.scrap.put_text(buffer.selected)
        self.host.repaint(self)
        if not self.writes:
            return ()
        if key == pygame.K_x:
            return self._tell(bool(buffer.selected) and buffer.delete(buffer.caret))
        if key == pygame.K_v:
            return self._tell(buffer.insert(_pasted()))
        if key == pygame.K_z:
            again = event.mod & pygame.KMOD_SHIFT
            return self._tell(buffer.redo() if again else buffer.undo())
        return self._tell(key == pygame.K_y and buffer.redo())

    def _tell(self, changed: bool) -> Handled:
        if not changed:
            return ()
        self._edited()
        return (self.Changed(self, self.text),)

    def _edited(self) -> None:
        self.show_caret()
        self.host.repaint(self)

    def mouse(self, event: pygame.event.Event) -> Handled:
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            self._click(self.place_at(event.pos))
        elif event.type == pygame.MOUSEMOTION and self._dragging:
            self.buffer.move(self.place_at(event.pos), selecting=True)
            self.show_caret()
        elif event.type == pygame.MOUSEBUTTONUP and self._dragging:
            self._dragging = False
        else:
            return None
        self.host.repaint(self)
        return ()

    def _click(self, place: int) -> None:
        again = self.host.now - self._clicked[0] < _DOUBLE_CLICK and self._clicked[1] == place
        self._clicked = (self.host.now, place)
        self._dragging = not again
        if again:
            self.buffer.select(*self.buffer.word_at(place))
        else:
            self.buffer.move(place, bool(pygame.key.get_mods() & pygame.KMOD_SHIFT))

    def focus_changed(self, focused: bool) -> Handled:
        self.composing = ""
        return None

    # -- look ------------------------------------------------------------------------

    def frame(self, surface: pygame.Surface) -> None:
        fill = "field" if self.writes else "paper"
        line = "blue" if self.focused else "edge" if self.writes else "line"
        box(surface, self.theme, self.rect, fill=fill, line=line, radius=8)

    def describe(self) -> Description:
        state = ["disabled"] if self.why_not else []
        state += ["multiline"] if self.multiline else []
        return Description(self.role, self.label, tuple(state), self.text or self.why_not)


_COMMANDS = (pygame.K_a, pygame.K_c, pygame.K_x, pygame.K_v, pygame.K_z, pygame.K_y)
