"""Messages to text and back."""

from __future__ import annotations

import json
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core import commands as c
from game.protocol.codec import BadMessage, encode, read_client, read_server
from game.protocol.messages import (
    Accepted,
    ClientMessage,
    Do,
    Farewell,
    Join,
    Look,
    OpenConsole,
    OpenRoom,
    Ping,
    Refused,
    Rejoin,
    StatusMessage,
    View,
    Welcome,
    WireCommand,
)
from tests.protocol.longest import LIMIT, LONGEST

SECRET = "A" * 22
KINDS = {kind.model_fields["type"].default: kind for kind in get_args(get_args(WireCommand)[0])}


@pytest.mark.parametrize(
    "message",
    [
        Join(protocol=1, code="KLM482", secret=SECRET),
        Rejoin(protocol=1, secret=SECRET, next="B" * 64),
        OpenConsole(protocol=1, key=SECRET, council="c2"),
        OpenRoom(protocol=1, key=SECRET, language="nn"),
        Do(id="p3.41", command=c.KeepSilence(council="c1", moment=4)),
        Look(council="c2"),
        Ping(),
    ],
)
def test_what_a_client_sends_is_read_as_it_was_meant(message: ClientMessage) -> None:
    assert read_client(encode(message)) == message


@pytest.mark.parametrize(
    "message",
    [
        Welcome(protocol=1, kind="room", council="c1", language="nb", session="x", code="A"),
        Accepted(id="1", seq=4),
        Refused(id="1", code="stale", sentence="Late.", details={"phase": "silence", "n": 2}),
        Farewell(code="closing", sentence="Soon.", again=True),
    ],
)
def test_what_the_server_sends_is_read_as_it_was_meant(message: object) -> None:
    assert read_server(encode(message)) == message  # type: ignore[arg-type]


def test_a_join_code_may_be_typed_as_people_type() -> None:
    raw = {"type": "join", "protocol": 1, "code": "  klm482 ", "secret": SECRET}
    assert read_client(json.dumps(raw)).code == "KLM482"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "message: json_invalid"),
        ("[]", "message:"),
        ('{"type":"nothing"}', "message: union_tag_invalid"),
        ('{"type":"ping","name":"Kari"}', "ping.name: extra_forbidden"),
        ('{"type":"look","council":7}', "look.council: string_type"),
        ("[" * 5000, "message: json_invalid"),
        ('{"type":"do","id":"1","command":{"type":"fly"}}', "do.command: union_tag_invalid"),
        (b"\xff\xfe", "message: json_invalid"),
    ],
)
def test_what_is_no_message_is_refused_in_one_line_without_its_values(
    text: str | bytes, says: str
) -> None:
    with pytest.raises(BadMessage) as caught:
        read_client(text)
    assert str(caught.value).startswith(says)
    assert "Kari" not in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "fields",
    [
        '"type": "extend", "seconds": "30"',
        '"type": "extend", "seconds": 30.5',
        '"type": "extend", "seconds": NaN',
        '"type": "extend", "seconds": true',
        '"type": "lock_lobby", "locked": 1',
        '"type": "lock_lobby", "locked": "yes"',
        '"type": "set_language", "language": "\\ud800"',
    ],
)
def test_a_value_of_another_kind_is_not_guessed_at(fields: str) -> None:
    with pytest.raises(BadMessage):
        read_client(f'{{"type": "do", "id": "1", "command": {{{fields}}}}}')


nested = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(st.sampled_from(sorted(LONGEST)), st.dictionaries(st.text(max_size=8), nested, max_size=3))
def test_whatever_is_in_a_command_it_is_read_or_refused_in_one_line(
    name: str, strange: dict[str, object]
) -> None:
    fields = LONGEST[name]
    mixed = {**fields, **dict(zip(fields, strange.values(), strict=False)), **strange}
    raw = {"type": "do", "id": "1", "command": {"type": name, **mixed}}
    try:
        assert isinstance(read_client(json.dumps(raw)), Do)
    except BadMessage as error:
        assert "\n" not in str(error)


def test_a_field_whose_name_would_break_the_log_is_not_named() -> None:
    with pytest.raises(BadMessage, match=r"^do\.command\.end\.\?: extra_forbidden$"):
        read_client('{"type": "do", "id": "1", "command": {"type": "end", "\\nno": 1}}')


@given(st.text() | st.binary())
def test_whatever_is_sent_is_read_or_refused(text: str | bytes) -> None:
    with pytest.raises(BadMessage):
        read_client(text)


def test_brackets_without_end_are_refused() -> None:
    for text in ("[" * 4000, '{"a":' * 800, '{"type":"do","id":"1","command":' + "[" * 4000):
        with pytest.raises(BadMessage):
            read_client(text)


def test_the_server_refuses_a_command_of_the_shell() -> None:
    for name in ("open_session", "join", "recount", "restore"):
        with pytest.raises(BadMessage, match="union_tag_invalid"):
            read_client(json.dumps({"type": "do", "id": "1", "command": {"type": name}}))


def test_a_client_leaves_out_fields_that_it_does_not_know() -> None:
    raw = {"type": "accepted", "id": "1", "seq": 3, "news": True}
    assert read_server(json.dumps(raw)) == Accepted(id="1", seq=3)


def test_a_secret_has_at_least_128_bits_and_letters_of_a_url() -> None:
    for secret in ("short", "A" * 21, "A" * 65, "A" * 21 + "/", "A" * 21 + "ø"):
        raw = {"type": "rejoin", "protocol": 1, "secret": secret, "next": SECRET}
        with pytest.raises(BadMessage, match=r"rejoin\.secret"):
            read_client(json.dumps(raw))


def test_there_is_a_longest_command_of_every_kind() -> None:
    assert set(LONGEST) == set(KINDS)


@pytest.mark.parametrize("name", sorted(LONGEST))
def test_the_longest_legal_command_of_every_kind_fits_in_a_message(name: str) -> None:
    """Typed by hand in three-byte letters, all fields full, with the longest id."""
    command = KINDS[name].model_validate(LONGEST[name])
    message = Do.model_validate({"id": "x" * 64, "command": command.model_dump()})
    text = encode(message)
    assert read_client(text) == message
    assert len(text.encode()) <= LIMIT


def test_views_and_statuses_are_messages() -> None:
    assert {View.model_fields["type"].default, StatusMessage.model_fields["type"].default} == {
        "view",
        "status",
    }
