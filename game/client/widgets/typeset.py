"""Breaking text into lines, with words in another face or linked to the glossary.

pygame's own wrapping becomes slow with long texts. Here each word is
measured once and remembered; a line that comes near the edge is measured
whole, since the widths of words do not quite add up to the width of a line.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from game.client.theme import Face, Theme

_NEAR = 0.9


@dataclass(frozen=True)
class Span:
    """A stretch of a text that differs: a face or colour of its own, or a term to be opened."""

    start: int
    stop: int
    term: str = ""
    face: Face | None = None
    colour: str = ""


@dataclass(frozen=True)
class Piece:
    """A run of letters on a line that share a look; `x` in pixels from the line's left."""

    x: int
    width: int
    text: str
    face: Face
    span: int = -1


@dataclass(frozen=True)
class Line:
    """One line, how wide it is, and whether a paragraph begins with it."""

    pieces: tuple[Piece, ...]
    width: int
    opens: bool = False


@dataclass(frozen=True)
class _Bit:
    text: str
    face: Face
    span: int


_Word = tuple[_Bit, ...]


def find_terms(text: str, words: dict[str, str]) -> tuple[Span, ...]:
    """The first place of each glossary word in a text; `words` maps the word to its term.

    Only the first, because a page full of dotted lines is hard to read.
    """
    found: list[Span] = []
    for word, term in sorted(words.items(), key=lambda item: -len(item[0])):
        start = _whole_word(text, word)
        inside = any(span.start < start + len(word) and start < span.stop for span in found)
        if start >= 0 and not inside and all(span.term != term for span in found):
            found.append(Span(start, start + len(word), term))
    return tuple(sorted(found, key=lambda span: span.start))


def _whole_word(text: str, word: str) -> int:
    low, sought = text.lower(), word.lower()
    start = low.find(sought)
    while start >= 0:
        before = text[start - 1 : start]
        after = text[start + len(word) : start + len(word) + 1]
        if not before.isalnum() and not after.isalnum():
            return start
        start = low.find(sought, start + 1)
    return -1


def set_lines(
    theme: Theme, text: str, face: Face, size: float, width: int, spans: Sequence[Span] = ()
) -> tuple[Line, ...]:
    """A text as lines no wider than `width`. An empty line in it begins a paragraph."""
    key = ("lines", text, face, size, width, tuple(spans))
    return theme.keep(key, lambda: tuple(_Setter(theme, face, size, width, spans).set(text)))


class _Setter:
    def __init__(
        self, theme: Theme, face: Face, size: float, width: int, spans: Sequence[Span]
    ) -> None:
        self.theme, self.face, self.size, self.room = theme, face, size, max(1, width)
        self.spans = spans
        self.space = theme.width(face, size, " ")

    def set(self, text: str) -> Iterable[Line]:
        offset, opens = 0, False
        for row in text.split("\n"):
            if row.strip():
                lines = self._row(row, offset)
                yield from (
                    Line(line.pieces, line.width, opens and index == 0)
                    for index, line in enumerate(lines)
                )
                opens = False
            else:
                opens = True
            offset += len(row) + 1

    def _row(self, row: str, offset: int) -> list[Line]:
        lines: list[Line] = []
        held: list[_Word] = []
        used = 0
        for word in self._words(row, offset):
            wide = self._wide(word)
            for part in self._cut(word) if wide > self.room else (word,):
                wide = self._wide(part)
                wanted = used + (self.space if held else 0) + wide
                if held and (
                    wanted > self.room / _NEAR
                    or (wanted > self.room * _NEAR and self._join([*held, part]).width > self.room)
                ):
                    lines.append(self._join(held))
                    held, wanted = [], wide
                held.append(part)
                used = wanted
        lines.append(self._join(held))
        return lines

    def _words(self, row: str, offset: int) -> Iterable[_Word]:
        start = offset
        for word in row.split(" "):
            if word:
                yield self._bits(word, start)
            start += len(word) + 1

    def _bits(self, word: str, start: int) -> _Word:
        """A word, divided where a span begins or ends inside it."""
        stop = start + len(word)
        cuts = {start, stop}
        for span in self.spans:
            cuts |= {place for place in (span.start, span.stop) if start < place < stop}
        edges = sorted(cuts)
        return tuple(_Bit(word[a - start : b - start], *self._look(a)) for a, b in pairwise(edges))

    def _look(self, place: int) -> tuple[Face, int]:
        for index, span in enumerate(self.spans):
            if span.start <= place < span.stop:
                return span.face or self.face, index
        return self.face, -1

    def _wide(self, word: _Word) -> int:
        return sum(self.theme.width(bit.face, self.size, bit.text) for bit in word)

    def _cut(self, word: _Word) -> Iterable[_Word]:
        """A word wider than the line, in parts that fit; after a hyphen where it has one."""
        for bit in word:
            rest = bit.text
            while rest:
                count = len(rest)
                while count > 1 and self.theme.width(bit.face, self.size, rest[:count]) > self.room:
                    count -= 1
                if count < len(rest):
                    count = rest.rfind("-", 0, count) + 1 or count
                yield (_Bit(rest[:count], bit.face, bit.span),)
                rest = rest[count:]

    def _join(self, words: Sequence[_Word]) -> Line:
        runs: list[_Bit] = []
        for index, word in enumerate(words):
            for place, bit in enumerate(word):
                gap = " " if index and not place else ""
                last = runs[-1] if runs else None
                if last and (last.face, last.span) == (bit.face, bit.span):
                    runs[-1] = _Bit(last.text + gap + bit.text, bit.face, bit.span)
                elif last and gap and last.span < 0:
                    runs[-1] = _Bit(last.text + gap, last.face, last.span)
                    runs.append(bit)
                elif gap and bit.span < 0:
                    runs.append(_Bit(gap + bit.text, bit.face, bit.span))
                else:
                    runs.extend([_Bit(gap, self.face, -1), bit] if gap else [bit])
        pieces: list[Piece] = []
        x = 0
        for run in runs:
            width = self.theme.width(run.face, self.size, run.text)
            pieces.append(Piece(x, width, run.text, run.face, run.span))
            x += width
        return Line(tuple(pieces), x)
