"""What people read is short, written in each language, and can be printed."""

import io

import pytest
from fontTools.ttLib import TTFont

from game.resources import asset_bytes, asset_names
from game.scenario.rules_texts import LETTERS
from tests.scenario.asking import AIR, CONVOY, NORWAY, codes, found, the_one

LONG = "word " * 300


@pytest.mark.parametrize("font", asset_names("fonts"))
def test_every_letter_that_a_scenario_may_use_is_in_each_font(font: str) -> None:
    has = set(TTFont(io.BytesIO(asset_bytes(f"fonts/{font}"))).getBestCmap())
    assert sorted(letter for letter in LETTERS - {"\n"} if ord(letter) not in has) == []


def test_names_of_the_region_can_be_written() -> None:
    assert set("Goražde Žepa Bihać Mladić Karadžić Tuđman Çiller Erdoğan Łódź «–»…’") <= LETTERS


@pytest.mark.parametrize(
    ("file", "good", "what", "most"),
    [
        (NORWAY, "you: You are the Norwegian delegation.", "card", 150),
        (NORWAY, "profile: A small", "profile", 46),
        (CONVOY, "norway: Oslo", "private", 80),
        (CONVOY, "    en: Two ships", "public", 250),
    ],
)
def test_a_text_that_is_too_long_says_by_how_much(
    file: str, good: str, what: str, most: int
) -> None:
    key, _, start = good.partition(": ")
    finding = the_one((file, good, f"{key}: {LONG}{start}"))
    assert (finding.code, finding.args["what"], finding.args["most"]) == ("SC050", what, most)
    assert int(finding.args["number"]) > 300
    assert finding.args["language"] == "en"


def test_a_text_that_is_too_long_in_one_language_names_that_line() -> None:
    finding = the_one((CONVOY, "    nn: To skip har snudd", f"    nn: {LONG}To skip har snudd"))
    assert finding.args["language"] == "nn"
    assert finding.text_of_line.startswith("nn: word")


def test_dashes_are_no_words() -> None:
    good = "profile: A small seafaring ally."
    assert codes((NORWAY, good, "profile: A small seafaring ally" + " –" * 40 + ".")) == []


@pytest.mark.parametrize(
    ("copy", "first", "language"),
    [
        ("nb: How shall the next ships get to Vessa, and when?", "en", "nb"),
        ("nn: How shall the next ships get to Vessa, and when?", "en", "nn"),
    ],
)
def test_a_copy_of_the_english_text_is_found(copy: str, first: str, language: str) -> None:
    texts = {
        "en": "How shall the next ships get to Vessa, and when?",
        "nb": "Hvordan skal de neste skipene komme til Vessa, og når?",
        "nn": "Korleis skal dei neste skipa kome til Vessa, og når?",
        copy[:2]: copy[4:],
    }
    bad = "text: {" + ", ".join(f'{key}: "{value}"' for key, value in texts.items()) + "}"
    good = "text: A storm keeps all ships in port for two days."
    finding = the_one((CONVOY, good, bad))
    assert (finding.code, finding.args) == ("SC051", {"language": language, "first": first})


def test_eight_words_may_be_alike() -> None:
    bad = "text: {en: A storm keeps us., nb: a b c d e f g h, nn: a b c d e f g h}"
    assert codes((CONVOY, "text: A storm keeps all ships in port for two days.", bad)) == []


def test_a_plain_text_for_all_languages_is_right_outside_the_game() -> None:
    long = "text: A storm keeps all of the ships in the port for two whole days."
    changed = (CONVOY, "text: A storm keeps all ships in port for two days.", long)
    assert codes(changed) == []
    assert "SC052" in [finding.code for finding in found(changed, shipped=True)]


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("It’s a “storm”, l’orage.", None),
        ("It's a storm.", "straight_quote"),
        ("A  storm.", "double_space"),
        ("A storm , then.", "space_before_sign"),
        ("Ships .", "space_before_sign"),
        ("At 3.5 knots … slowly.", None),
    ],
)
def test_slips_of_the_keyboard_are_found(text: str, slip: str | None) -> None:
    changed = (CONVOY, "text: A storm keeps all ships in port for two days.", f"text: {text}")
    assert [f.args["slip"] for f in found(changed)] == ([slip] if slip else [])


def test_a_slip_in_a_plain_text_is_said_once_and_in_each_language_of_its_own() -> None:
    good = "title: {en: A storm, nb: Storm, nn: Storm}"
    changed = (CONVOY, good, "title: {en: A  storm, nb: En  storm, nn: En  storm}")
    assert codes(changed) == ["SC053", "SC053"]


@pytest.mark.parametrize("letters", ["😀", "Срб", "中文", "ﬁ"])
def test_letters_that_no_font_has_are_named(letters: str) -> None:
    finding = the_one((CONVOY, "text: A storm keeps all", f"text: {letters} A storm keeps all"))
    assert (finding.code, finding.args["letters"]) == ("SC055", "".join(sorted(set(letters))))


def test_a_glossary_word_may_be_used_in_another_form_or_language() -> None:
    forms = "  forms:\n    en: [escorted, Escorted, Escort]\n    nb: [Eskorter, eskorteres]\n"
    assert codes(("glossary.yaml", forms + "    nn: [Eskorter, eskorterast]\n", "")) == []


def test_part_of_a_word_is_no_use_of_it() -> None:
    text = "to protect it.\nport_word:\n  term: por\n  text: A word that nobody uses."
    assert codes(("glossary.yaml", "to protect it.", text)) == ["SC054"]


def test_reminders_are_listed_wherever_they_stand() -> None:
    findings = found(
        (CONVOY, "bridges: []", "bridges: [] # TODO a bridge"),
        (NORWAY, "you: You are", "you: TODO You are"),
        (AIR, "text: The talks brought", "text: TODOS brought"),
    )
    assert [(f.code, f.file) for f in findings] == [("SC056", NORWAY), ("SC056", CONVOY)]
