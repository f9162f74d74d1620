"""A text being written, without any window."""

import pytest

from game.client.widgets.buffer import Buffer


def test_typed_letters_are_undone_together_and_come_back() -> None:
    buffer = Buffer()
    for letter in "Goražde":
        buffer.insert(letter, typed=True)
    assert buffer.undo()
    assert buffer.text == ""
    assert buffer.redo()
    assert (buffer.text, buffer.caret) == ("Goražde", 7)


def test_moving_the_caret_begins_a_new_step_of_undo() -> None:
    buffer = Buffer()
    buffer.insert("a", typed=True)
    buffer.move(0)
    buffer.insert("b", typed=True)
    buffer.undo()
    assert buffer.text == "a"


def test_a_new_line_is_undone_by_itself() -> None:
    buffer = Buffer("one")
    buffer.insert("\n", typed=True)
    buffer.insert("t", typed=True)
    buffer.undo()
    assert buffer.text in ("one", "one\n")
    buffer.undo()
    assert buffer.text == "one"


def test_writing_after_undo_forgets_what_was_undone() -> None:
    buffer = Buffer("a")
    buffer.insert("b")
    buffer.undo()
    buffer.insert("c")
    assert not buffer.redo()
    assert buffer.text == "ac"


def test_nothing_to_undo_is_no_change() -> None:
    assert not Buffer("filed").undo()


def test_an_insertion_replaces_the_selection() -> None:
    buffer = Buffer("air strikes now")
    buffer.select(4, 11)
    buffer.insert("patrols")
    assert (buffer.text, buffer.caret) == ("air patrols now", 11)


def test_a_text_stops_at_its_limit_and_what_is_pasted_is_cut_there() -> None:
    buffer = Buffer("12345", limit=8)
    buffer.insert("67890")
    assert buffer.text == "12345678"
    assert not buffer.insert("x")


def test_a_selection_makes_room_under_the_limit() -> None:
    buffer = Buffer("12345678", limit=8)
    buffer.select(0, 3)
    buffer.insert("abcdef")
    assert buffer.text == "abc45678"


@pytest.mark.parametrize("pasted", ["a\r\nb", "a\rb", "a\nb"])
def test_line_ends_of_every_system_become_one(pasted: str) -> None:
    buffer = Buffer()
    buffer.insert(pasted)
    assert buffer.text == "a\nb"


def test_one_line_turns_line_ends_into_spaces_and_drops_control_characters() -> None:
    buffer = Buffer(multiline=False)
    buffer.insert("KP\x00RT\nWX\t!")
    assert buffer.text == "KPRT WX !"


def test_a_deletion_takes_the_selection_or_what_lies_between() -> None:
    buffer = Buffer("promise")
    assert buffer.delete(buffer.caret - 1)
    buffer.select(0, 3)
    assert buffer.delete(0)
    assert buffer.text == "mis"
    assert not buffer.delete(-1)


def test_words_are_jumped_over_with_what_stands_between_them() -> None:
    buffer = Buffer("Žepa – Goražde, 1995")
    assert buffer.word_left(len(buffer.text)) == 16
    assert buffer.word_left(16) == 7
    assert buffer.word_right(0) == 7
    assert buffer.word_at(9) == (7, 14)
