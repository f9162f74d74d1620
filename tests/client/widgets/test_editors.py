"""Writing in fields and on pages, by keys, mouse and clipboard."""

import pygame

from game.client.widgets import Col, TextArea, TextField
from tests.client.widgets.widget_hands import Hands

CTRL, SHIFT, META = pygame.KMOD_LCTRL, pygame.KMOD_LSHIFT, pygame.KMOD_LMETA
LETTER = (
    "Force must be tied to the UN’s key and to a way back to talks. We could live with C if "
    "targets near towns are left out."
)


def page(text: str = "", **more: object) -> tuple[Hands, TextArea]:
    area = TextArea("reason", "Our reason", text, **more)
    hands = Hands(Col([area]), (420, 300))
    hands.tab()
    return hands, area


def field(text: str = "", **more: object) -> tuple[Hands, TextField]:
    line = TextField("code", "Join code", text, **more)  # type: ignore[arg-type]
    hands = Hands(Col([line]), (300, 200))
    hands.tab()
    return hands, line


def test_what_is_typed_is_told_as_it_changes() -> None:
    hands, area = page()
    assert hands.type("Nå!") == (TextArea.Changed(area, "Nå!"),)


def test_enter_writes_a_line_and_with_control_hands_the_text_in() -> None:
    hands, area = page("one")
    assert hands.type("\n") == (TextArea.Changed(area, "one\n"),)
    assert hands.press(pygame.K_RETURN, CTRL) == (TextArea.Submitted(area, "one\n"),)


def test_enter_in_a_field_hands_it_in() -> None:
    hands, line = field("KPRTWX")
    assert hands.press(pygame.K_RETURN) == (TextField.Submitted(line, "KPRTWX"),)


def test_tab_leaves_the_page_instead_of_writing() -> None:
    first, second = TextArea("a", "A"), TextArea("b", "B")
    hands = Hands(Col([first, second]))
    assert hands.tab() is first
    assert hands.tab() is second
    assert first.text == ""


def test_up_and_down_keep_to_the_wrapped_lines() -> None:
    hands, area = page(LETTER)
    hands.press(pygame.K_HOME, CTRL)
    hands.press(pygame.K_DOWN)
    second = area.buffer.caret
    assert 0 < second < len(LETTER)
    hands.press(pygame.K_UP)
    assert area.buffer.caret == 0
    hands.press(pygame.K_END)
    assert 0 < area.buffer.caret < second + 1
    hands.press(pygame.K_PAGEDOWN)
    hands.press(pygame.K_PAGEDOWN)
    assert area.buffer.caret == len(LETTER)


def test_every_letter_is_on_exactly_one_wrapped_line() -> None:
    _, area = page(LETTER + "\n\n" + "Donaudampfschifffahrtsgesellschaftskapitän" * 3)
    ranges = area._ranges()
    shown = "".join(area.text[start:stop] for start, stop in ranges)
    assert shown == area.text.replace("\n", "")
    font = area.theme.font(area.face, area.size)
    assert all(font.size(area.text[a:b].rstrip())[0] <= area._window().w for a, b in ranges)


def test_shift_and_arrows_select_and_typing_replaces() -> None:
    hands, area = page("air strikes")
    hands.press(pygame.K_LEFT, CTRL | SHIFT)
    assert area.buffer.selected == "strikes"
    hands.type("X")
    assert area.text == "air X"


def test_copy_cut_and_paste_go_through_the_clipboard() -> None:
    hands, area = page("Žepa č ć đ š ž å")
    hands.press(pygame.K_a, CTRL)
    hands.press(pygame.K_x, CTRL)
    assert area.text == ""
    hands.press(pygame.K_v, CTRL)
    hands.press(pygame.K_v, META)
    assert area.text == "Žepa č ć đ š ž å" * 2


def test_undo_and_redo_by_keys() -> None:
    hands, area = page()
    hands.type("abc")
    hands.press(pygame.K_z, CTRL)
    assert area.text == ""
    hands.press(pygame.K_z, CTRL | SHIFT)
    assert area.text == "abc"
    hands.press(pygame.K_z, CTRL)
    hands.press(pygame.K_y, CTRL)
    assert area.text == "abc"


def test_a_letter_with_alt_gr_is_no_command() -> None:
    hands, area = page("a")
    hands.press(pygame.K_a, CTRL | pygame.KMOD_RALT, "@")
    assert area.buffer.selected == ""


def test_control_and_backspace_takes_a_word() -> None:
    hands, area = page("one two three")
    hands.press(pygame.K_BACKSPACE, CTRL)
    hands.press(pygame.K_HOME)
    hands.press(pygame.K_DELETE, CTRL)
    assert area.text == "two "


def test_what_an_input_method_composes_is_shown_and_written_once() -> None:
    hands, area = page("a")
    hands.ui.handle(pygame.event.Event(pygame.TEXTEDITING, text="´", start=0, length=1))
    assert (area.text, area.composing) == ("a", "´")
    assert hands.press(pygame.K_BACKSPACE) == ()
    hands.ui.handle(pygame.event.Event(pygame.TEXTINPUT, text="é"))
    assert (area.text, area.composing) == ("aé", "")


def test_a_click_places_the_caret_a_drag_selects_a_double_click_takes_the_word() -> None:
    hands, area = page("Hostages first")
    window = area._window()
    hands.click((window.x + 1, window.y + 5))
    assert area.buffer.caret == 0
    hands.look(after=1.0)
    hands.down((window.x + 1, window.y + 5))
    hands.move((window.right, window.y + 5))
    hands.up((window.right, window.y + 5))
    assert area.buffer.selected == "Hostages first"
    hands.look(after=1.0)
    hands.click((window.x + 20, window.y + 5))
    hands.click((window.x + 20, window.y + 5))
    assert area.buffer.selected == "Hostages"


def test_a_long_text_scrolls_inside_so_that_the_caret_is_seen() -> None:
    hands, area = page("\n".join(str(n) for n in range(40)))
    assert area._scrolled > 0
    hands.press(pygame.K_HOME, CTRL)
    assert area._scrolled == 0
    hands.wheel(area.rect.center, -1)
    assert area._scrolled > 0


def test_a_field_slides_along_with_the_caret() -> None:
    hands, line = field("an address that is a good deal longer than the field is wide")
    assert line._slid > 0
    hands.press(pygame.K_HOME)
    assert line._slid == 0
    hands.click((line.rect.right - 20, line.rect.bottom - 20))
    assert line.buffer.caret > 10


def test_a_closed_page_can_be_read_but_not_written() -> None:
    hands, area = page("Norway 2 writes", why_not="Norway 2 has the pen")
    assert hands.type("x") == ()
    hands.press(pygame.K_BACKSPACE)
    hands.press(pygame.K_x, CTRL)
    assert area.text == "Norway 2 writes"
    assert "disabled" in area.describe().state


def test_text_goes_on_in_the_next_tree_with_caret_and_undo() -> None:
    hands, _ = page("")
    hands.type("We could")
    hands.press(pygame.K_LEFT)
    after = TextArea("reason", "Our reason", "")
    hands.ui.show(Col([after]))
    assert (after.text, after.buffer.caret) == ("We could", 7)
    assert hands.ui.focused is after
    hands.press(pygame.K_z, CTRL)
    assert after.text == ""


def test_a_screen_that_hands_in_another_text_is_believed() -> None:
    hands, _ = page("mine")
    hands.type("!")
    after = TextArea("reason", "Our reason", "what my colleague wrote")
    hands.ui.show(Col([after]))
    assert after.text == "what my colleague wrote"


def test_the_count_of_characters_is_shown_where_there_is_a_limit() -> None:
    limited, free = TextArea("a", "A", "abc", limit=10), TextArea("b", "B", "abc")
    Hands(Col([limited, free]))
    assert limited._count() == "3 / 10"
    assert free._count() == ""
