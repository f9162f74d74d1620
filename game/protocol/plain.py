"""Texts as people write them: what cannot be seen is taken out at the door.

A reason is drawn on every machine in the room. Control letters, invisible ones
and towers of accents can turn a line around, cover its neighbours, or be more
than a font's renderer takes; a text that was pasted from elsewhere may hold
some by accident. They are left out rather than refused, since nobody sees them.
"""

from __future__ import annotations

import unicodedata
from itertools import groupby

INVISIBLE = frozenset({"Cc", "Cf", "Cn", "Co", "Cs"})
BLANKS = "\u115f\u1160\u3164\uffa0\u2800\u034f\u17b4\u17b5\u180b\u180c\u180d\u180f"
"""Letters and marks by their category, nothing to the eye."""
SELECTORS = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))
ACCENTS = 3
"""Marks on one letter, as many as languages need."""


def plain(text: str) -> str:
    """The text without what nobody sees, its blanks and line breaks of one kind."""
    if text.isascii() and text.isprintable():
        return text
    lined = text.replace("\r\n", "\n").replace("\r", "\n")
    shown = "".join(map(visible, lined))
    return "".join(
        "".join(letters)[:ACCENTS] if marks else "".join(letters)
        for marks, letters in groupby(shown, is_mark)
    )


def visible(letter: str) -> str:
    """A letter as it may stand in a text; nothing where there is nothing to see."""
    if letter in "\n\u2028\u2029\x85\x0b\x0c":
        return "\n"
    category = unicodedata.category(letter)
    if letter == "\t" or category == "Zs":
        return " "
    hidden = category in INVISIBLE or letter in BLANKS
    return "" if hidden or any(ord(letter) in each for each in SELECTORS) else letter


def is_mark(letter: str) -> bool:
    return unicodedata.category(letter) in ("Mn", "Me")
