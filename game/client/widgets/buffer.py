"""A text being written: caret, selection, undo. It knows no font and no screen."""

from __future__ import annotations

from dataclasses import dataclass

_KEPT = 200


@dataclass(frozen=True)
class Moment:
    """What undo goes back to."""

    text: str
    caret: int
    anchor: int


class Buffer:
    """One string with a caret and an anchor; what lies between them is selected.

    Letters typed in one go are undone together. Nothing gets in past `limit`
    characters: what is too long is cut where it no longer fits.
    """

    def __init__(self, text: str = "", limit: int = 0, multiline: bool = True) -> None:
        self.limit = limit
        self.multiline = multiline
        self.text = self._clean(text)
        self.caret = self.anchor = len(self.text)
        self._past: list[Moment] = []
        self._future: list[Moment] = []
        self._typing = False

    def _clean(self, text: str) -> str:
        """Line ends as one character, and nothing that no keyboard writes."""
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
        if not self.multiline:
            text = " ".join(text.split("\n"))
        return "".join(letter for letter in text if letter == "\n" or letter.isprintable())

    @property
    def selection(self) -> tuple[int, int]:
        return min(self.caret, self.anchor), max(self.caret, self.anchor)

    @property
    def selected(self) -> str:
        start, stop = self.selection
        return self.text[start:stop]

    def insert(self, text: str, typed: bool = False) -> bool:
        """Put text in place of the selection; False where nothing came of it."""
        start, stop = self.selection
        text = self._clean(text)
        if self.limit:
            text = text[: max(0, self.limit - (len(self.text) - (stop - start)))]
        if not text and start == stop:
            return False
        self._remember(joins=typed and self._typing and start == stop and text != "\n")
        self.text = self.text[:start] + text + self.text[stop:]
        self.caret = self.anchor = start + len(text)
        self._typing = typed
        return True

    def delete(self, to: int) -> bool:
        """Take away the selection, or what lies between the caret and a place."""
        if not self.selected:
            self.anchor = max(0, min(to, len(self.text)))
        if not self.selected:
            return False
        start, stop = self.selection
        self._remember()
        self.text = self.text[:start] + self.text[stop:]
        self.caret = self.anchor = start
        return True

    def move(self, to: int, selecting: bool = False) -> None:
        self.caret = max(0, min(to, len(self.text)))
        if not selecting:
            self.anchor = self.caret
        self._typing = False

    def select(self, start: int, stop: int) -> None:
        self.anchor, self.caret = start, stop
        self._typing = False

    def word_left(self, place: int) -> int:
        """Where the word begins that is left of a place."""
        while place > 0 and not self.text[place - 1].isalnum():
            place -= 1
        while place > 0 and self.text[place - 1].isalnum():
            place -= 1
        return place

    def word_right(self, place: int) -> int:
        """Where the next word begins."""
        while place < len(self.text) and self.text[place].isalnum():
            place += 1
        while place < len(self.text) and not self.text[place].isalnum():
            place += 1
        return place

    def word_at(self, place: int) -> tuple[int, int]:
        """The word around a place, for a double click."""
        start = stop = place
        while start > 0 and self.text[start - 1].isalnum():
            start -= 1
        while stop < len(self.text) and self.text[stop].isalnum():
            stop += 1
        return start, stop

    def undo(self) -> bool:
        return self._travel(self._past, self._future)

    def redo(self) -> bool:
        return self._travel(self._future, self._past)

    def _now(self) -> Moment:
        return Moment(self.text, self.caret, self.anchor)

    def _remember(self, joins: bool = False) -> None:
        self._typing = False
        self._future.clear()
        if not joins:
            self._past.append(self._now())
            del self._past[:-_KEPT]

    def _travel(self, origin: list[Moment], target: list[Moment]) -> bool:
        if not origin:
            return False
        target.append(self._now())
        moment = origin.pop()
        self.text, self.caret, self.anchor = moment.text, moment.caret, moment.anchor
        self._typing = False
        return True
