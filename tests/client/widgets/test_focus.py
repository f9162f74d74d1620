"""Focus, layers, redrawing: what the user interface does around the widgets."""

import pygame

from game.client.theme import Theme
from game.client.widgets import (
    Answer,
    Button,
    Card,
    Clock,
    Col,
    Dialog,
    Heading,
    Row,
    Scroll,
    Text,
    TextField,
    Tone,
)
from tests.client.widgets.widget_hands import Hands
from tests.client.widgets.widget_screens import settings, table


def buttons(count: int) -> list[Button]:
    return [Button(f"Step {n}", f"b{n}") for n in range(count)]


def test_tab_goes_in_tree_order_and_back_with_shift() -> None:
    row = buttons(3)
    hands = Hands(Row(row))
    assert [hands.tab() for _ in range(4)] == [row[0], row[1], row[2], row[0]]
    assert hands.tab(back=True) is row[2]


def test_the_focus_ring_is_drawn_after_a_key_and_not_after_a_click() -> None:
    button = Button("File", "file")
    hands = Hands(Col([button]), (300, 200))
    ring = hands.ui.theme.colour("focus")
    beside = (button.rect.x + 60, button.rect.bottom + 3)
    hands.click(button)
    hands.look()
    assert hands.ui.focused is button
    assert hands.surface.get_at(beside) != ring
    hands.press(pygame.K_LSHIFT)
    hands.look()
    assert hands.surface.get_at(beside) == ring


def test_focus_and_scrolling_go_on_in_the_next_tree() -> None:
    def long() -> Scroll:
        return Scroll(Col(list(buttons(40))), "list")

    hands = Hands(long(), (400, 300))
    hands.ui.focus(hands.find("b30"))
    offset = hands.find("list").offset  # type: ignore[attr-defined]
    assert offset > 0
    hands.ui.show(long())
    hands.look()
    assert hands.ui.focused is hands.find("b30")
    assert hands.seen(hands.find("b30"))


def test_another_reading_begins_at_its_beginning() -> None:
    def reading(title: str) -> Scroll:
        return Scroll(Col([Heading(title), *buttons(40)]), "main")

    hands = Hands(reading("Briefing"), (400, 300))
    hands.ui.focus(hands.find("b30"))
    offset = hands.find("main").offset  # type: ignore[attr-defined]
    assert offset > 0
    hands.ui.show(reading("Briefing"))
    assert hands.find("main").offset == offset  # type: ignore[attr-defined]
    hands.ui.show(reading("Outcome"))
    assert hands.find("main").offset == 0  # type: ignore[attr-defined]


def test_a_click_counts_although_the_screen_is_built_anew_in_the_middle_of_it() -> None:
    hands = Hands(Col([Button("File", "file")]))
    place = hands.find("file").rect.center
    hands.down(place)
    after = Button("File", "file")
    hands.ui.show(Col([after]))
    assert hands.up(place) == (Button.Pressed(after),)


def test_a_widget_without_a_name_keeps_the_focus_at_its_place() -> None:
    hands = Hands(Row([Button("One"), Button("Two")]))
    hands.tab(2)
    after = [Button("One"), Button("Two")]
    hands.ui.show(Row(after))
    assert hands.ui.focused is after[1]


def test_a_hint_stays_when_the_screen_is_built_anew() -> None:
    def closed() -> Col:
        return Col([Button("File", "file", why_not="France has the pen")])

    hands = Hands(closed())
    hands.move(hands.find("file").rect.center)
    hands.look(after=0.3)
    hands.ui.show(closed())
    hands.look(after=0.3)
    band = hands.ui.theme.colour("band")
    rect = hands.find("file").rect
    assert hands.surface.get_at((rect.x + 20, rect.bottom + 12)) == band


def test_text_input_is_on_only_while_something_is_written_in() -> None:
    hands = Hands(Col([TextField("code", "Code"), Button("Join", "join")]))
    hands.tab()
    assert hands.ui._writing
    hands.tab()
    assert not hands.ui._writing


def test_focus_is_lost_quietly_when_its_widget_is_gone() -> None:
    hands = Hands(Col(list(buttons(2))))
    hands.tab()
    hands.ui.show(Col([Button("Other", "other")]))
    assert hands.ui.focused is None
    assert hands.tab() is hands.find("other")


def test_nothing_is_drawn_when_nothing_changed() -> None:
    hands = Hands(table())
    hands.look(after=1.0)
    assert hands.look(after=1.0) == []
    assert not hands.ui.dirty
    assert not hands.ui.animating


def test_pointing_at_what_cannot_be_used_draws_nothing() -> None:
    hands = Hands(Col([Text("The table"), Button("File", "file")]))
    hands.move((600, 10))
    assert hands.look() == []
    hands.move(hands.find("file").rect.center)
    assert hands.look() != []


def test_the_clock_redraws_its_own_place_and_nothing_else() -> None:
    hands = Hands(table())
    hands.look(after=1.0)
    clock = hands.find("clock")
    assert isinstance(clock, Clock)
    clock.set_seconds(clock.seconds)
    assert hands.look() == []
    clock.set_seconds(221)
    (area,) = hands.look()
    assert area.w < 250 and area.h < 80
    assert area.contains(clock.rect)


def test_a_hint_comes_at_once_by_keyboard_and_after_a_rest_by_mouse() -> None:
    closed = Button("File", "file", why_not="France has the pen")
    hands = Hands(Col([closed]))
    hands.move(closed.rect.center)
    hands.look()
    before = pygame.image.tobytes(hands.surface, "RGB")
    hands.look(after=0.2)
    assert pygame.image.tobytes(hands.surface, "RGB") == before
    hands.look(after=0.5)
    assert pygame.image.tobytes(hands.surface, "RGB") != before
    hands.move((5, 700))
    hands.look()
    hands.tab()
    hands.look()
    band = hands.ui.theme.colour("band")
    assert hands.surface.get_at((closed.rect.x + 20, closed.rect.bottom + 12)) == band


def test_a_dialog_has_all_input_and_gives_the_focus_back() -> None:
    row = buttons(2)
    hands = Hands(Row(row))
    hands.tab(2)
    dialog = Dialog("sure", "Turn the key?", Text("It cannot be taken back."), _answers())
    hands.ui.open_layer(dialog)
    hands.look()
    assert hands.click((3, 3)) == ()
    assert [hands.tab().name for _ in range(2)] == ["answer:no", "answer:yes"]  # type: ignore[union-attr]
    assert hands.press(pygame.K_ESCAPE) == (Dialog.Answered(dialog, "no"),)
    assert hands.ui.layers == ()
    assert hands.ui.focused is row[1]


def test_enter_gives_the_first_answer_and_a_click_its_own() -> None:
    hands = Hands(Col([Text("The table")]))
    field = TextField("why", "Why?")
    dialog = Dialog("sure", "Turn the key?", Col([Text("It cannot be undone."), field]), _answers())
    hands.ui.open_layer(dialog)
    hands.look()
    assert hands.ui.focused is field
    hands.ui.focus(None)
    assert hands.press(pygame.K_RETURN) == (Dialog.Answered(dialog, "yes"),)
    hands.ui.open_layer(dialog)
    hands.look()
    assert hands.click(hands.find("answer:no")) == (Dialog.Answered(dialog, "no"),)


def test_a_dialog_longer_than_the_window_scrolls_and_keeps_its_answers_in_sight() -> None:
    body = Col([Text("A long explanation of the second key. " * 80)])
    hands = Hands(Col([Text("The table")]), (640, 400), 150)
    hands.ui.open_layer(Dialog("help", "The key", body, _answers()))
    hands.look()
    for name in ("answer:yes", "answer:no"):
        assert hands.surface.get_rect().contains(hands.find(name).rect)


def test_the_next_tree_leaves_an_open_dialog_alone() -> None:
    hands = Hands(Col([Text("before")]))
    hands.ui.open_layer(Dialog("sure", "Sure?", Text("Really?"), _answers()))
    focused = hands.ui.focused
    hands.ui.show(Col([Text("after")]))
    assert hands.ui.focused is focused
    assert len(hands.ui.layers) == 1


def test_a_notice_says_its_word_and_leaves_by_itself() -> None:
    hands = Hands(Col([Text("The table")]))
    hands.ui.notice("Position confirmed.", Tone.GOOD)
    hands.look()
    assert 'status "Position confirmed."' in hands.ui.text()
    assert not hands.ui.animating
    hands.look(after=8.0)
    assert "Position confirmed." not in hands.ui.text()


def test_a_click_sends_a_notice_away() -> None:
    hands = Hands(Col([Text("The table")]))
    hands.ui.notice("Position confirmed.")
    hands.look()
    hands.click((683, 725))
    hands.look()
    assert "Position confirmed." not in hands.ui.text()


def test_the_wheel_and_the_keys_scroll_and_the_bar_can_be_dragged() -> None:
    scroll = Scroll(Col([Text("Line of the briefing") for _ in range(60)]), "briefing")
    hands = Hands(Col([Heading("Briefing"), Card(scroll, grow=1)]), (500, 400))
    hands.wheel(scroll.rect.center, -2)
    assert scroll.offset > 0
    assert hands.tab() is scroll
    hands.press(pygame.K_END)
    bottom = scroll.offset
    hands.press(pygame.K_HOME)
    assert scroll.offset == 0
    hands.press(pygame.K_PAGEDOWN)
    assert 0 < scroll.offset < bottom
    x = scroll.rect.right - 4
    thumb = scroll._thumb()
    hands.down((x, thumb.centery))
    hands.move((x, scroll.rect.bottom + 50))
    hands.up((x, scroll.rect.bottom + 50))
    assert scroll.offset == bottom
    hands.click((x, scroll.rect.top + 5))
    assert scroll.offset < bottom


def test_reduced_motion_moves_nothing() -> None:
    hands = Hands(table(), theme=Theme(reduced_motion=True))
    hands.look(after=0.01)
    assert not hands.ui.animating


def test_a_screen_tells_itself_as_text_in_focus_order() -> None:
    hands = Hands(settings())
    told = hands.ui.text()
    lines = [line.strip() for line in told.splitlines()]
    assert 'button "Lukket" = Frankrike har pennen (disabled)' in lines
    assert 'switch "Mindre bevegelse på skjermen" (checked)' in lines
    assert 'combobox "Språk" = Bokmål' in lines
    assert 'textbox "Kode til timen" = KPRT' in lines
    controls = ("button", "switch", "checkbox", "combobox", "textbox", "radiogroup")
    roles = [d.role for d in hands.ui.describe().walk() if d.role in controls]
    stops = [node.describe().role for node in hands.nodes() if node.focusable]
    assert roles == stops


def _answers() -> list[Answer]:
    return [Answer("yes", "Turn it"), Answer("no", "Not yet")]
