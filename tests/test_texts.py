"""Three languages say the same things, each well, in letters that the fonts have."""

import datetime
import io
import logging
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Visitor
from fontTools.ttLib import TTFont

from game.core.events import PhaseName
from game.core.views.pieces import Arrow
from game.core.views.status import RowState
from game.resources import asset_bytes, asset_names, asset_text
from game.scenario.model import Capability, Word
from game.texts import LANGUAGES, Catalogue, MissingText, ftl_source

ROOT = Path(__file__).resolve().parent.parent
OTHERS = LANGUAGES[1:]


class Contents(Visitor):
    """The variables that a message asks for, and its words."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.words: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.words += node.value.split()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)


def entries(language: str) -> Iterator[tuple[str, ast.EntryType]]:
    for name in asset_names(f"texts/{language}"):
        for entry in FluentParser().parse(asset_text(f"texts/{language}/{name}")).body:
            yield f"{language}/{name}", entry


def messages(language: str) -> dict[str, ast.Message]:
    return {
        entry.id.name: entry for _, entry in entries(language) if isinstance(entry, ast.Message)
    }


def written(message: ast.Message) -> str:
    return FluentSerializer().serialize_entry(message).split("=", 1)[1].strip()


def contents(message: ast.Message) -> Contents:
    found = Contents()
    found.visit(message)
    return found


def variables(message: ast.Message) -> set[str]:
    return contents(message).variables


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_a_file_is_understood(language: str) -> None:
    junk = [
        f"{file}: {entry.content!r}" for file, entry in entries(language)
        if isinstance(entry, ast.Junk)
    ]  # fmt: skip
    assert junk == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_id_is_given_twice_and_all_are_kebab_case(language: str) -> None:
    ids = [entry.id.name for _, entry in entries(language) if isinstance(entry, ast.Message)]
    assert sorted({each for each in ids if ids.count(each) > 1}) == []
    assert [each for each in ids if not re.fullmatch(r"[a-z]+(-[a-z0-9]+)+", each)] == []


def test_the_languages_have_the_same_files() -> None:
    for language in OTHERS:
        assert asset_names(f"texts/{language}") == asset_names("texts/en")


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_has_every_message_of_the_english_one_and_no_other(language: str) -> None:
    english, other = set(messages("en")), set(messages(language))
    assert (sorted(english - other), sorted(other - english)) == ([], [])


@pytest.mark.parametrize("language", OTHERS)
def test_a_message_asks_for_the_same_variables_in_every_language(language: str) -> None:
    english, other = messages("en"), messages(language)
    differing = {
        key: (variables(english[key]), variables(other[key]))
        for key in english.keys() & other.keys()
        if variables(english[key]) != variables(other[key])
    }
    assert differing == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_empty_or_has_attributes(language: str) -> None:
    wrong = [
        key
        for key, message in messages(language).items()
        if message.value is None or not written(message) or message.attributes
    ]
    assert wrong == []


def test_nynorsk_is_not_bokmal_copied() -> None:
    bokmal = messages("nb")
    copied = [
        key
        for key, message in messages("nn").items()
        if key in bokmal
        and len(contents(message).words) > 8
        and written(message) == written(bokmal[key])
    ]
    assert copied == []


@pytest.mark.parametrize("font", asset_names("fonts"))
def test_every_letter_of_the_texts_is_in_the_fonts(font: str) -> None:
    has = TTFont(io.BytesIO(asset_bytes(f"fonts/{font}"))).getBestCmap()
    said = {
        letter
        for language in LANGUAGES
        for message in messages(language).values()
        for letter in written(message)
    }
    said |= set("0123456789\N{NO-BREAK SPACE}\N{MINUS SIGN}")
    assert sorted(letter for letter in said if ord(letter) not in has and letter != "\n") == []


def test_every_message_that_the_code_names_exists() -> None:
    english = messages("en")
    named = {
        (path.name, key)
        for top in ("game", "server")
        for path in (ROOT / top).rglob("*")
        if path.suffix in {".py", ".js"}
        for key in re.findall(r"\bsay\(\s*[\"']([a-z0-9-]+)[\"']", path.read_text("utf-8"))
    }
    assert ("texts.py", "date-long") in named
    assert sorted((file, key) for file, key in named if key not in english) == []


@pytest.mark.parametrize(
    ("group", "values"),
    [
        ("phase", get_args(PhaseName)),
        ("level", tuple(Word)),
        ("capability", tuple(Capability)),
        ("arrow", get_args(Arrow)),
        ("row", get_args(RowState)),
        ("language", LANGUAGES),
    ],
)
def test_every_value_of_a_fixed_set_has_its_word(group: str, values: tuple[str, ...]) -> None:
    for language in LANGUAGES:
        catalogue = Catalogue.load(language, strict=True)
        words = [catalogue.word(group, value) for value in values]
        assert len(set(words)) == len(values) > 1


def say(language: str, key: str, **values: str | int | float) -> str:
    return Catalogue.load(language, strict=True).say(key, **values)


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("en", "1 pupil", "1,234 pupils"),
        ("nb", "1 elev", "1 234 elever"),
        ("nn", "1 elev", "1 234 elevar"),
    ],
)
def test_amounts_choose_a_plural_and_are_written_as_the_language_does(
    language: str, one: str, many: str
) -> None:
    assert say(language, "amount-pupils", count=1) == one
    assert say(language, "amount-pupils", count=1234).replace("\N{NO-BREAK SPACE}", " ") == many


def test_zero_takes_the_plural() -> None:
    assert say("en", "amount-turns", count=0) == "0 turns"
    assert say("nn", "amount-turns", count=0) == "0 rundar"


def test_a_decimal_is_written_with_the_comma_of_the_language() -> None:
    assert say("nb", "amount-minutes", count=2.5) == "2,5 minutter"
    assert say("en", "amount-minutes", count=2.5) == "2.5 minutes"


def test_values_stand_in_the_sentence_without_invisible_marks() -> None:
    assert say("nb", "waiting-for", names="Norge") == "Venter på Norge"


@pytest.mark.parametrize(
    ("language", "three"),
    [("en", "Norway, Turkey and France"), ("nn", "Norway, Turkey og France")],
)
def test_names_are_joined_into_a_sentence(language: str, three: str) -> None:
    catalogue = Catalogue.load(language, strict=True)
    assert catalogue.names(["Norway", "Turkey", "France"]) == three
    assert catalogue.names(["Norway"]) == "Norway"
    assert catalogue.names([]) == ""


@pytest.mark.parametrize(
    ("language", "written_out"),
    [("en", "1 August 1995"), ("nb", "1. august 1995"), ("nn", "1. august 1995")],
)
def test_a_date_is_written_out_and_its_year_is_no_amount(language: str, written_out: str) -> None:
    assert Catalogue.load(language).date(datetime.date(1995, 8, 1)) == written_out


def test_a_strict_catalogue_names_what_is_missing() -> None:
    with pytest.raises(MissingText, match="the nb texts have no message 'client-nonsense'"):
        say("nb", "client-nonsense")
    with pytest.raises(MissingText, match=r"'amount-pupils'.*count"):
        say("nb", "amount-pupils")


def test_a_lesson_goes_on_in_english_where_a_sentence_was_forgotten(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    catalogue = Catalogue.load("nn")
    monkeypatch.setattr(type(catalogue._bundles[0]), "has_message", _only_english)
    with caplog.at_level(logging.WARNING):
        assert catalogue.say("amount-pupils", count=2) == "2 pupils"
    assert "nn lacks amount-pupils" in caplog.text


def _only_english(bundle: object, key: str) -> bool:
    return getattr(bundle, "locales", None) == ["en-GB"]


def test_an_id_is_shown_rather_than_a_screen_broken() -> None:
    assert Catalogue.load("nb").say("client-nonsense") == "client-nonsense"


def test_a_language_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(LookupError, match="'no'; there are en, nb, nn"):
        ftl_source("no")
