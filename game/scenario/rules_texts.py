"""Whether what people read is short enough, written in each language, and printable."""

from __future__ import annotations

import re

from game.scenario.model import LANGUAGES, Language, Role, Text
from game.scenario.nodes import Path
from game.scenario.review import Review, texts, words

MOST_WORDS = {"card": 150, "profile": 46, "public": 250, "private": 80}
"""By kind of text; a profile is about 40."""
COPY = 8
"""Words that two languages may share; more is a text that was not written."""

_LATIN = "".join(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x12C), *range(0x12E, 0x132))))
_MORE_LATIN = "".join(map(chr, (*range(0x134, 0x166), *range(0x168, 0x180))))
LETTERS = frozenset(_LATIN + _MORE_LATIN + "\nȘșȚț–—‘’‚“”„…•‹›€−™′″")
"""What every shipped font can draw; a test compares it with the fonts."""

_SLIPS = (
    ("straight_quote", re.compile(r"""["']""")),
    ("double_space", re.compile(r"\S {2,}\S")),
    ("space_before_sign", re.compile(r"\w [,.;:!?](?=\s|$)")),
)


def check_texts(review: Review) -> None:
    """All rules of this file."""
    _lengths(review)
    for path, text in texts(review.scenario):
        _languages(review, path, text)
        _letters(review, path, text)
    _glossary(review)
    _reminders(review)


def _lengths(review: Review) -> None:
    for at, role in review.roles():
        _card(review, at, role)
        _length(review, (*at, "profile"), "profile", role.profile)
    for at, turn in review.turns():
        path = (*at, "briefing")
        _length(review, (*path, "public"), "public", turn.briefing.public)
        for seat, text in turn.briefing.private.items():
            _length(review, (*path, "private", seat), "private", text)


def _card(review: Review, at: Path, role: Role) -> None:
    card = role.card
    parts = (card.you, card.want, card.cannot, card.knows, *card.could, card.forces)
    counted = {language: sum(words(part.in_(language)) for part in parts) for language in LANGUAGES}
    _too_many(review, (*at, "card"), "card", counted)


def _length(review: Review, path: Path, what: str, text: Text) -> None:
    counted = {language: words(text.in_(language)) for language in LANGUAGES}
    _too_many(review, path, what, counted)


def _too_many(review: Review, path: Path, what: str, counted: dict[Language, int]) -> None:
    """One finding, for the longest: it is one text, in up to three languages."""
    language, number = max(counted.items(), key=lambda item: item[1])
    if number > MOST_WORDS[what]:
        most = MOST_WORDS[what]
        where = (*path, language)
        review.find("SC050", where, what=what, number=number, most=most, language=language)


def _languages(review: Review, path: Path, text: Text) -> None:
    if words(text.en) <= COPY and words(text.nb) <= COPY:
        return
    if text.en == text.nb == text.nn:
        if review.shipped:
            review.find("SC052", path, number=words(text.en))
        return
    pairs: tuple[tuple[Language, Language], ...] = (("nb", "nn"), ("en", "nb"), ("en", "nn"))
    for one, other in pairs:
        if text.in_(one) == text.in_(other) and words(text.in_(one)) > COPY:
            review.find("SC051", (*path, other), language=other, first=one)


def _letters(review: Review, path: Path, text: Text) -> None:
    said: set[str] = set()
    for language in LANGUAGES:
        body = text.in_(language)
        if body in said:
            continue
        said.add(body)
        missing = "".join(sorted(set(body) - LETTERS))
        if missing:
            review.find("SC055", (*path, language), letters=missing)
        for slip, pattern in _SLIPS:
            if match := pattern.search(body):
                around = body[max(0, match.start() - 12) : match.end() + 12]
                review.find("SC053", (*path, language), slip=slip, around=around)


def _glossary(review: Review) -> None:
    bodies = [
        text.in_(language).casefold()
        for path, text in texts(review.scenario)
        if path[0] != "glossary"
        for language in LANGUAGES
    ]
    everything = " ".join(bodies)
    for name, term in review.scenario.glossary.items():
        forms = {term.term.in_(language) for language in LANGUAGES}
        forms.update(form for several in term.forms.values() for form in several)
        if not any(_occurs(form.casefold(), everything) for form in forms):
            review.find("SC054", ("glossary", name), name=term.term.en)


def _occurs(form: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text) is not None


def _reminders(review: Review) -> None:
    """A TODO is the author's own note; it is listed, not judged."""
    for file, document in review.loaded.origin.documents.items():
        for number, line in enumerate(document.text, 1):
            if re.search(r"\bTODO\b", line):
                review.note("SC056", file, number)
