"""Cards, choices, switches: what each tells when it is used."""

import pygame
import pytest

from game.client.widgets import (
    Button,
    Checkbox,
    Choice,
    Col,
    GlossaryTerm,
    Mark,
    Matrix,
    OptionCard,
    Radio,
    Select,
    Standing,
    Text,
    find_terms,
)
from game.client.widgets.marks import Segmented
from tests.client.widgets.widget_hands import Hands
from tests.client.widgets.widget_screens import OPTIONS, WORDS, option, standings

LANGUAGES = [Choice("en", "English"), Choice("nb", "Bokmål"), Choice("nn", "Nynorsk")]


@pytest.mark.parametrize(
    ("digit", "mark"), [("1", Mark.ACCEPT), ("2", Mark.RESERVE), ("3", Mark.CANNOT)]
)
def test_digits_mark_an_option(digit: str, mark: Mark) -> None:
    card = option(mark=None)
    hands = Hands(Col([card]))
    assert hands.tab() is card
    told = hands.press(ord(digit), letter=digit)
    assert told == (OptionCard.Marked(card, "campaign", mark),)
    assert told[0].name == "option:campaign"


def test_arrows_go_through_the_marks_and_stop_at_the_ends() -> None:
    for mark, key, expected in [
        (None, pygame.K_RIGHT, Mark.ACCEPT),
        (None, pygame.K_LEFT, Mark.CANNOT),
        (Mark.ACCEPT, pygame.K_RIGHT, Mark.RESERVE),
        (Mark.CANNOT, pygame.K_LEFT, Mark.RESERVE),
    ]:
        card = option(mark=mark)
        hands = Hands(Col([card]))
        hands.tab()
        assert hands.press(key) == (OptionCard.Marked(card, "campaign", expected),)
    card = option(mark=Mark.CANNOT)
    hands = Hands(Col([card]))
    hands.tab()
    assert hands.press(pygame.K_RIGHT) == ()


@pytest.mark.parametrize("width", [1366, 420])
def test_each_mark_is_clicked_where_its_word_stands(width: int) -> None:
    card = option(mark=None)
    hands = Hands(Col([card]), (width, 768))
    segmented = next(node for node in hands.nodes() if isinstance(node, Segmented))
    for mark, part in segmented.parts().items():
        assert hands.click(part.center) == (OptionCard.Marked(card, "campaign", mark),)


def test_the_star_prefers_by_key_by_click_and_as_its_own_stop() -> None:
    card = option(mark=Mark.ACCEPT)
    hands = Hands(Col([card]))
    hands.tab()
    star = hands.find("star:campaign")
    told = (OptionCard.Preferred(star, "campaign"),)
    assert hands.press(ord("4"), letter="4") == told
    assert hands.tab() is star
    assert hands.press(pygame.K_SPACE, letter=" ") == told
    assert hands.click(star) == told


def test_a_reserved_option_asks_how_and_no_other_does() -> None:
    hands = Hands(Col([option(mark=Mark.RESERVE), option("warn", Mark.ACCEPT)]))
    assert hands.ui.find("limit:warn") is None
    limits = hands.find("limit:campaign")
    hands.ui.focus(limits)
    assert hands.press(pygame.K_UP) == (Radio.Chosen(limits, "out"),)


def test_a_closed_option_says_why_and_takes_no_mark() -> None:
    hands = Hands(Col([option(why_not="Merkene er låst under stillheten")]))
    hands.tab()
    assert hands.press(ord("1"), letter="1") == ()
    assert hands.click(hands.find("star:campaign")) == ()
    told = hands.find("option:campaign").describe()
    assert "disabled" in told.state
    assert "Merkene er låst under stillheten" in "\n".join(told.lines())


def test_a_card_tells_its_mark_in_the_readers_words() -> None:
    card = option(mark=Mark.RESERVE)
    Hands(Col([card]))
    told = card.describe()
    assert (told.value, told.state) == ("forbehold", ("reserve",))
    assert told.name.startswith("C En sammenhengende")


def test_marks_differ_in_shape_when_all_colour_is_taken_away() -> None:
    pictures = set()
    for mark in (None, *Mark):
        hands = Hands(Col([option(mark=mark)]), (900, 300))
        part = hands.surface.subsurface((560, 0, 340, 70))
        pictures.add(pygame.image.tobytes(pygame.transform.grayscale(part), "RGB"))
    assert len(pictures) == 4


def test_a_radio_goes_around_with_arrows_and_jumps_with_digits() -> None:
    radio = Radio("language", "Language", LANGUAGES, "nn")
    hands = Hands(Col([radio]))
    hands.tab()
    assert hands.press(pygame.K_DOWN) == (Radio.Chosen(radio, "en"),)
    assert hands.press(pygame.K_UP) == (Radio.Chosen(radio, "nn"),)
    assert hands.press(ord("2"), letter="2") == (Radio.Chosen(radio, "nb"),)
    assert hands.press(ord("9"), letter="9") is not None
    assert radio.value == "nb"


def test_a_closed_choice_is_passed_over_and_says_why() -> None:
    choices = [Choice("a", "A"), Choice("b", "B", why_not="Only with its fact"), Choice("c", "C")]
    radio = Radio("argument", "Argument", choices, "a")
    hands = Hands(Col([radio]))
    hands.tab()
    assert hands.press(pygame.K_DOWN) == (Radio.Chosen(radio, "c"),)
    assert hands.click((radio.rect.x + 30, radio._rows[1].centery)) == ()
    assert radio.describe().children[1].value == "Only with its fact"


def test_space_chooses_the_first_where_nothing_is_chosen() -> None:
    radio = Radio("argument", "Argument", LANGUAGES)
    hands = Hands(Col([radio]))
    hands.tab()
    assert hands.press(pygame.K_SPACE, letter=" ") == (Radio.Chosen(radio, "en"),)


def test_a_switch_turns_by_key_and_by_click() -> None:
    switch = Checkbox("motion", "Reduced motion", False, switch=True)
    hands = Hands(Col([switch]))
    hands.tab()
    assert hands.press(pygame.K_SPACE, letter=" ") == (Checkbox.Toggled(switch, True),)
    assert hands.click((switch.rect.x + 10, switch.rect.centery)) == (
        Checkbox.Toggled(switch, False),
    )


def test_a_button_let_go_elsewhere_was_not_pressed() -> None:
    button = Button("File", "file")
    hands = Hands(Col([button]))
    hands.down(button.rect.center)
    assert hands.up((5, 700)) == ()
    assert hands.click(button) == (Button.Pressed(button),)


@pytest.mark.parametrize("more", [{"why_not": "France has the pen"}, {"busy": "sending"}])
def test_a_button_that_is_closed_or_sending_is_not_pressed(more: dict[str, str]) -> None:
    button = Button("File", "file", **more)  # type: ignore[arg-type]
    hands = Hands(Col([button]))
    assert hands.click(button) == ()
    assert hands.press(pygame.K_RETURN) == ()
    assert button.describe().state != ()


def test_a_select_opens_chooses_by_keys_and_closes() -> None:
    select = Select("language", "Language", LANGUAGES, "en")
    hands = Hands(Col([select]))
    hands.tab()
    hands.press(pygame.K_RETURN)
    hands.look()
    assert len(hands.ui.layers) == 1
    hands.press(pygame.K_DOWN)
    assert hands.press(pygame.K_RETURN) == (Select.Chosen(select, "nb"),)
    assert hands.ui.layers == ()
    assert hands.ui.focused is select


def test_escape_and_a_click_outside_leave_a_select_as_it_was() -> None:
    select = Select("language", "Language", LANGUAGES, "en")
    hands = Hands(Col([select]))
    for leave in (lambda: hands.press(pygame.K_ESCAPE), lambda: hands.click((1300, 700))):
        hands.click(select.field().center)
        hands.press(pygame.K_DOWN)
        assert leave() == ()
        assert (select.value, hands.ui.layers) == ("en", ())


def test_a_click_in_the_list_chooses() -> None:
    select = Select("language", "Language", LANGUAGES, "en")
    hands = Hands(Col([select]), (400, 400))
    hands.click(select.field().center)
    hands.look()
    radio = next(n for n in hands.nodes() if isinstance(n, Radio))
    assert hands.click(radio._rows[2].center) == (Select.Chosen(select, "nn"),)


def test_up_and_down_choose_without_opening() -> None:
    select = Select("language", "Language", LANGUAGES, "en")
    hands = Hands(Col([select]))
    hands.tab()
    assert hands.press(pygame.K_DOWN) == (Select.Chosen(select, "nb"),)
    assert hands.press(pygame.K_DOWN) == (Select.Chosen(select, "nn"),)
    assert hands.press(pygame.K_DOWN) == ()


def test_the_table_is_one_stop_and_arrows_go_through_its_rows() -> None:
    matrix = Matrix("table", OPTIONS, standings(), WORDS)
    hands = Hands(Col([matrix, Button("Next", "next")]))
    first = hands.tab()
    assert first is not None and first.name == "seat:united_states"
    assert hands.press(pygame.K_RETURN) == (Matrix.Opened(first, "united_states"),)
    hands.press(pygame.K_DOWN)
    hands.press(pygame.K_DOWN)
    assert hands.ui.focused is hands.find("seat:contact")
    assert hands.tab() is hands.find("next")
    assert hands.tab(back=True) is hands.find("seat:contact")
    assert hands.click(hands.find("seat:united_states"))[0].name == "seat:united_states"


def test_a_table_without_reasons_is_no_stop() -> None:
    Hands(Col([Matrix("table", OPTIONS, [Standing("norway", "Norge", state="skriver")], WORDS)]))
    hands = Hands(Col([Matrix("table", OPTIONS, [Standing("norway", "Norge")], WORDS)]))
    assert hands.tab() is None


def test_a_row_tells_its_marks_in_words_and_a_state_where_there_are_none() -> None:
    matrix = Matrix("table", OPTIONS, standings(), WORDS, tabled="sarajevo")
    Hands(Col([matrix]))
    told = matrix.describe()
    assert told.state == ("tabled B",)
    assert told.children[0].value == "A kan ikke, B forbehold, C foretrukket, D godtar"
    assert told.children[3].value == "skriver"
    assert told.children[5].state == ("own",)


def test_a_glossary_word_opens_by_key_and_by_click_also_across_two_lines() -> None:
    words = "The promise now binds the Council. Since July the second key lies with the UN."
    text = Text(words, spans=find_terms(words, {"second key": "dual_key"}))
    for width in (200, 260, 300, 1366):
        hands = Hands(Col([text]), (width, 400))
        link = hands.tab()
        assert isinstance(link, GlossaryTerm)
        told = (GlossaryTerm.Opened(link, "dual_key"),)
        assert hands.press(pygame.K_RETURN) == told
        for part in link.parts:
            assert hands.click(part.center)[:1] == told
