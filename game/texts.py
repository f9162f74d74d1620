"""What the game says to people, in three languages.

The sentences are Project Fluent messages in `assets/texts/LANGUAGE/*.ftl`, a
format that browsers read as well; all files of a language are one catalogue.
Nothing here knows what a message is for. The conventions of the files stand
at the top of `common.ftl`.
"""

import datetime
import logging
from collections.abc import Sequence
from functools import cache

from fluent.runtime import FluentBundle, FluentResource

from game.resources import asset_names, asset_text

LANGUAGES = ("en", "nb", "nn")
"""English, bokmål, nynorsk. The first one stands in where a sentence is missing."""

_LOCALES = {"en": "en-GB", "nb": "nb", "nn": "nn"}
_log = logging.getLogger(__name__)


class MissingText(LookupError):
    """A catalogue lacks a message, or a message lacks a value for a variable."""

    def __str__(self) -> str:
        return str(self.args[0])


def ftl_source(language: str) -> str:
    """All messages of a language as one Fluent file, as a page loads it."""
    if language not in LANGUAGES:
        raise LookupError(f"no language is called {language!r}; there are {', '.join(LANGUAGES)}")
    names = asset_names(f"texts/{language}")
    return "\n".join(asset_text(f"texts/{language}/{name}") for name in names)


class Catalogue:
    """The sentences of one language.

    A strict catalogue raises `MissingText` where something is missing: so do
    tests. Any other says it in English, and shows the message's id as a last
    resort, because a lesson goes on even where a sentence was forgotten.
    """

    def __init__(self, language: str, bundles: Sequence[FluentBundle], strict: bool) -> None:
        self.language = language
        self._bundles = bundles
        self._strict = strict

    @classmethod
    def load(cls, language: str, *, strict: bool = False) -> "Catalogue":
        """A language's catalogue. Each file is read once, however often this is asked."""
        languages = [language] if strict or language == "en" else [language, "en"]
        return cls(language, [_bundle(each) for each in languages], strict)

    def say(self, key: str, /, **values: str | int | float) -> str:
        """One sentence, its variables filled.

        A number is formatted as the language writes it and may choose a
        plural; what is no amount (a year, a port) is passed as text.
        """
        for bundle in self._bundles:
            text = self._say_in(bundle, key, values)
            if text is not None:
                return text
            _log.warning("texts: %s lacks %s", bundle.locales[0], key)
        if self._strict:
            raise MissingText(f"the {self.language} texts have no message {key!r}")
        return key

    def word(self, group: str, value: str, /) -> str:
        """The word for one value of a fixed set: `word("phase", "outcome")`."""
        return self.say(f"{group}-{value.replace('_', '-')}")

    def names(self, names: Sequence[str]) -> str:
        """Names in one sentence: "Norway, Turkey and France"."""
        if len(names) < 2:
            return "".join(names)
        return self.say("list-and", before=", ".join(names[:-1]), last=names[-1])

    def date(self, day: datetime.date) -> str:
        """A day in full, as in "21 July 1995"."""
        month = self.say(f"month-{day.month}")
        return self.say("date-long", day=str(day.day), month=month, year=str(day.year))

    def _say_in(
        self, bundle: FluentBundle, key: str, values: dict[str, str | int | float]
    ) -> str | None:
        if not bundle.has_message(key):
            return None
        pattern = bundle.get_message(key).value
        if pattern is None:
            return None
        text, problems = bundle.format_pattern(pattern, values)
        if problems and self._strict:
            raise MissingText(f"the {self.language} message {key!r}: {problems[0]}")
        return str(text)


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([_LOCALES.get(language, language)], use_isolating=False)
    bundle.add_resource(FluentResource(ftl_source(language)))
    return bundle
