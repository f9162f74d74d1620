"""Words that are somebody's: a letter to the Council, or what only one delegation knows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from game.client.theme import Face
from game.client.widgets.containers import Col
from game.client.widgets.node import Description, describe_all
from game.client.widgets.panel import Barred
from game.client.widgets.text import Text
from game.client.widgets.typeset import Span


class Quote(Barred):
    """A letter, in italics behind a bar, and who wrote it."""

    role: ClassVar[str] = "blockquote"

    def __init__(self, text: str, by: str = "", *, bar: str = "cannot") -> None:
        self.by = by
        lines = [Text(text, face=Face.SERIF_ITALIC, size=16)]
        lines += [Text(by, face=Face.SEMIBOLD, size=14, colour="ink_quiet")] if by else []
        super().__init__(Col(lines, gap=2), bar=bar)

    def describe(self) -> Description:
        return Description(self.role, self.by, children=describe_all(self.children))


class PrivateNote(Barred):
    """What only this delegation knows. `title` says so in words, the bar says it at a glance."""

    role: ClassVar[str] = "note"

    def __init__(self, title: str, text: str, *, spans: Sequence[Span] = ()) -> None:
        self.title = title
        head = Text(title, face=Face.SEMIBOLD, size=14, colour="private")
        super().__init__(Col([head, Text(text, spans=spans)], gap=2), bar="private")

    def describe(self) -> Description:
        return Description(self.role, self.title, ("private",), "", describe_all(self.children))
