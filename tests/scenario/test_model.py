"""The format's own small rules: texts, words, lists of one, and looking things up."""

import pytest

from game.scenario.model import LANGUAGES, Condition, Text, Word
from tests.builders_scenario import a_scenario


def test_a_plain_text_is_the_same_in_every_language() -> None:
    text = Text.model_validate("Vessa")
    assert [text.in_(language) for language in LANGUAGES] == ["Vessa"] * 3


@pytest.mark.parametrize(
    ("value", "word"),
    [(-5, "very_low"), (0, "very_low"), (19, "very_low"), (20, "low"), (40, "fair"), (60, "high"),
     (79, "high"), (80, "very_high"), (100, "very_high"), (130, "very_high")],
)  # fmt: skip
def test_an_indicator_has_five_words(value: int, word: str) -> None:
    assert Word.of(value) == word


def test_one_of_a_list_may_be_written_without_brackets() -> None:
    short = Condition.model_validate({"option": "talks", "adopted": {"convoy": "none"}})
    assert short == Condition(option=("talks",), adopted={"convoy": ("none",)})


def test_an_unknown_turn_or_option_names_the_known_ones() -> None:
    scenario = a_scenario()
    assert scenario.turn("convoy").option("escort").id == "escort"
    with pytest.raises(LookupError, match="turns: convoy, air_cover, force"):
        scenario.turn("convoi")
    with pytest.raises(LookupError, match="options: talks, escort, blockade"):
        scenario.turn("convoy").option("talk")
