"""What is left of a text at the door."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.commands import EditPosition
from game.protocol.codec import read_client
from game.protocol.messages import Do
from game.protocol.plain import ACCENTS, INVISIBLE, is_mark, plain


@pytest.mark.parametrize(
    "text",
    [
        "We promised to protect Goražde.",
        "«Vi lovet det», sa hun – og nå?\nNei.",
        "Čáhput mearkkat: Sápmi, đ, ŋ, ŧ",
        "وعدنا بحمايتهم",
        "हमने वादा किया था",
        "Việt Nam, tiếng Việt",
        unicodedata.normalize("NFD", "Tiếng Việt"),
        "平和 👍",
    ],
)
def test_what_people_write_stays_as_it_is(text: str) -> None:
    assert plain(text) == text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("a\x00b\x1b[2Jc", "ab[2Jc"),
        ("\ufeffHei\u200b \u00adp\u00e5", "Hei på"),
        ("in\u202eside out\u2066", "inside out"),
        ("Z\u0301\u0302\u0303\u0304\u0305\u0306algo", "Z\u0301\u0302\u0303algo"),
        ("\u3164\u1160\u2800", ""),
        ("tab\tand\u00a0hard\u200aspaces", "tab and hard spaces"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("\u2764\ufe0f", "\u2764"),
        ("\ue000\U000e0041", ""),
    ],
)
def test_what_nobody_sees_is_left_out(text: str, left: str) -> None:
    assert plain(text) == left


@given(st.text())
def test_nothing_invisible_is_left_of_any_text_and_twice_is_once(text: str) -> None:
    found = plain(text)
    assert plain(found) == found
    assert not [x for x in found if x != "\n" and unicodedata.category(x) in INVISIBLE]
    marks = "".join("m" if is_mark(x) else "." for x in found)
    assert "m" * (ACCENTS + 1) not in marks


def reason_of(reason: str) -> str:
    """A pupil's reason once it has come in."""
    command = {
        "type": "edit_position", "council": "c1", "moment": 1, "position": {"reason": reason},
    }  # fmt: skip
    message = read_client(json.dumps({"type": "do", "id": "1", "command": command}))
    assert isinstance(message, Do) and isinstance(message.command, EditPosition)
    return message.command.position.reason


def test_a_reason_comes_in_without_what_nobody_sees() -> None:
    assert reason_of("Vi\x00 lovet\u202e det.\u200b") == "Vi lovet det."
    assert reason_of("\u200b\x07 ") == ""
    assert reason_of("Vi lovet «det».\nAlle.") == "Vi lovet «det».\nAlle."


def test_invisible_letters_do_not_count_towards_the_length() -> None:
    assert reason_of("å" * 400 + "\u200b" * 50) == "å" * 400
