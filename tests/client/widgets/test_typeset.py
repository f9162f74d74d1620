"""Breaking text into lines."""

from itertools import pairwise

import pytest

from game.client.theme import Face, Theme
from game.client.widgets.typeset import Line, Span, find_terms, set_lines
from tests.client.widgets.widget_screens import BRIEFING

COMPOUND = "Menneskerettighetsorganisasjonenes sikkerhetsrådsresolusjonstekst"


@pytest.fixture(scope="module")
def theme() -> Theme:
    return Theme()


def joined(lines: tuple[Line, ...]) -> str:
    return " ".join("".join(piece.text for piece in line.pieces).strip() for line in lines)


@pytest.mark.parametrize("width", [160, 200, 318, 776])
@pytest.mark.parametrize("face", [Face.SANS, Face.SERIF])
def test_no_line_is_wider_than_its_column_and_no_word_is_lost(
    theme: Theme, face: Face, width: int
) -> None:
    lines = set_lines(theme, BRIEFING, face, 17, width)
    for line in lines:
        text = "".join(piece.text for piece in line.pieces)
        assert theme.font(face, 17).size(text)[0] <= width
    assert joined(lines).split() == BRIEFING.split()


def test_a_line_takes_every_word_that_fits(theme: Theme) -> None:
    lines = set_lines(theme, BRIEFING.split("\n")[0], Face.SERIF, 17, 318)
    texts = ["".join(piece.text for piece in line.pieces) for line in lines]
    for text, following in pairwise(texts):
        longer = f"{text} {following.split()[0]}"
        assert theme.font(Face.SERIF, 17).size(longer)[0] > 318


def test_a_word_longer_than_the_line_is_broken_in_it(theme: Theme) -> None:
    lines = set_lines(theme, COMPOUND, Face.SANS, 16, 90)
    assert all(line.width <= 90 for line in lines)
    assert joined(lines).replace(" ", "") == COMPOUND.replace(" ", "")


def test_a_word_too_long_is_broken_after_its_hyphen(theme: Theme) -> None:
    lines = set_lines(theme, "bosnisk-serbiske", Face.SANS, 17, 100)
    assert joined(lines) == "bosnisk- serbiske"


def test_an_empty_line_begins_a_paragraph(theme: Theme) -> None:
    lines = set_lines(theme, "One.\nTwo.\n\nThree.", Face.SANS, 16, 300)
    assert [line.opens for line in lines] == [False, False, True]


def test_an_empty_text_has_no_lines(theme: Theme) -> None:
    assert set_lines(theme, "", Face.SANS, 16, 300) == ()


def test_a_span_keeps_its_letters_and_the_comma_after_it_stays_outside(theme: Theme) -> None:
    text = "Since July the second key, which the UN holds, binds."
    (span,) = find_terms(text, {"second key": "dual_key"})
    lines = set_lines(theme, text, Face.SANS, 16, 1000, [span])
    linked = [piece.text for piece in lines[0].pieces if piece.span == 0]
    assert linked == ["second key"]
    assert "".join(piece.text for piece in lines[0].pieces) == text


@pytest.mark.parametrize("width", range(60, 400, 20))
def test_spans_in_other_faces_change_no_letter_at_any_width(theme: Theme, width: int) -> None:
    text = "See Owen (ed.), Deliberate Force, and A/54/549 on the record."
    spans = [Span(16, 32, face=Face.ITALIC), Span(38, 46, "report")]
    lines = set_lines(theme, text, Face.SANS, 16, width, spans)
    assert joined(lines).replace(" ", "") == text.replace(" ", "")
    italic = "".join(p.text for line in lines for p in line.pieces if p.face is Face.ITALIC)
    assert italic.replace(" ", "") == "DeliberateForce"


def test_a_term_is_found_once_as_a_whole_word_and_the_longest_wins() -> None:
    words = {"key": "key", "second key": "dual_key", "nøkkel": "key_no", "the keys": "keys"}
    text = "Monkeys know no key. The second key and the second key, and a key."
    spans = find_terms(text, words)
    assert [(text[s.start : s.stop], s.term) for s in spans] == [
        ("key", "key"),
        ("second key", "dual_key"),
    ]


def test_terms_are_found_in_any_case_and_with_norwegian_letters() -> None:
    (span,) = find_terms("Stillhetsprosedyren. Øverste råd.", {"øverste råd": "council"})
    assert (span.start, span.stop) == (21, 32)
