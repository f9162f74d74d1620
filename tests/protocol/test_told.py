"""The messages over plain HTTP: numbered, and each read by itself."""

from __future__ import annotations

import pytest

from game.protocol.codec import BadMessage, encode
from game.protocol.lines import Told, read_told, told
from game.protocol.messages import Accepted

ANSWERS = tuple(encode(Accepted(id=name, seq=n)) for n, name in enumerate("abc", 1))


def ids(answer: Told, number: int) -> list[str]:
    return [m.id for m in answer.after(number) if isinstance(m, Accepted)]


def test_what_was_heard_before_is_left_out() -> None:
    answer = read_told(told(4, ANSWERS).encode())
    assert answer.last == 6
    assert ids(answer, 0) == ids(answer, 3) == ["a", "b", "c"]
    assert ids(answer, 5) == ["c"]
    assert ids(answer, 6) == ids(answer, 9) == []


def test_an_answer_without_messages_moves_nothing_on() -> None:
    answer = read_told(told(4, (), "the-name").encode())
    assert (answer.line, answer.last, list(answer.after(3))) == ("the-name", 3, [])


def test_a_message_that_cannot_be_read_costs_none_of_the_others() -> None:
    first, _, third = ANSWERS
    answer = read_told(told(1, (first, '{"type":"news"}', third)).encode())
    one, unread, two = answer.after(0)
    assert isinstance(unread, BadMessage)
    assert [m.id for m in (one, two) if isinstance(m, Accepted)] == ["a", "c"]


@pytest.mark.parametrize("text", [b"<html>Log in to the network</html>", b"{}", b"\xff"])
def test_what_somebody_else_answered_is_no_answer(text: bytes) -> None:
    with pytest.raises(BadMessage):
        read_told(text)
