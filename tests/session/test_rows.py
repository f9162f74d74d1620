"""One decided command as one stored row."""

from __future__ import annotations

import json
import zlib

import pytest

from game.core.commands import FACILITATOR, SHELL, Actor
from game.core.events import FORMAT, LobbyLocked, SessionOpened
from game.session import rows as module
from game.session.rows import (
    BadRow,
    NewerRow,
    Row,
    SeatSecret,
    Secrets,
    encode_row,
    read_row,
    upcast,
)
from tests.builders_scenario import a_scenario
from tests.session import golden_logs


def a_row(**changes: object) -> Row:
    given = {
        "id": "facilitator/1",
        "by": FACILITATOR,
        "at": 5,
        "events": (LobbyLocked(locked=True),),
    }
    return Row.model_validate({**given, **changes})


def test_a_row_is_read_as_it_was_written() -> None:
    seat = SeatSecret(participant="p1", current="c", previous="b")
    row = a_row(
        by=Actor("bot", council="c1", seat="norway"),
        secrets=Secrets(code="ABC234", console="x", room="y", seat=seat),
    )
    assert read_row(encode_row(row)) == row


def test_a_row_names_its_format_first() -> None:
    assert encode_row(a_row()).startswith(b'{"v":%d,' % FORMAT)


def test_the_row_with_the_scenario_is_compressed_and_read_all_the_same() -> None:
    opened = SessionOpened(
        at=1, scenario=a_scenario(), rules=1, plan="45", councils=1, language="nb",
        empty="documented",
    )  # fmt: skip
    row = a_row(by=SHELL, events=(opened,))
    body = encode_row(row)
    assert not body.startswith(b"{")
    assert len(body) < len(row.model_dump_json()) / 2
    assert read_row(body) == row


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"nonsense", b"[]", b"{}", b'{"v":"1"}', zlib.compress(b"{")[:-4]],
)
def test_what_is_no_row_is_refused(body: bytes) -> None:
    with pytest.raises(BadRow):
        read_row(body)


def test_a_row_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST_TEXT", 1000)
    with pytest.raises(BadRow, match="too long"):
        read_row(zlib.compress(b" " * 5000))


def test_an_unknown_field_is_refused_without_quoting_it() -> None:
    raw = json.loads(encode_row(a_row())) | {"name": "Kari"}
    with pytest.raises(BadRow) as caught:
        read_row(json.dumps(raw).encode())
    assert "name" in str(caught.value)
    assert "Kari" not in str(caught.value)


def test_an_older_row_is_read_through_each_version_in_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FORMAT", 3)
    casters = {
        1: lambda raw: {**raw, "trail": [*raw.get("trail", []), 1]},
        2: lambda raw: {**raw, "trail": [*raw["trail"], 2]},
    }
    assert upcast({"v": 1}, casters) == {"v": 3, "trail": [1, 2]}
    assert upcast({"v": 2, "trail": []}, casters) == {"v": 3, "trail": [2]}
    with pytest.raises(BadRow, match="format 2"):
        upcast({"v": 1}, {1: casters[1]})


def test_a_row_of_a_later_version_is_refused_as_such() -> None:
    with pytest.raises(NewerRow):
        read_row(b'{"v":%d}' % (FORMAT + 1))


@pytest.mark.parametrize("lesson", golden_logs.LESSONS)
@pytest.mark.parametrize("version", range(1, FORMAT + 1))
def test_the_golden_logs_of_every_version_fold_to_what_was_recorded(
    version: int, lesson: str
) -> None:
    recorded = golden_logs.path_of(version, lesson).with_suffix(".json").read_text("utf-8")
    assert golden_logs.summary(golden_logs.read(version, lesson)) == json.loads(recorded)


def test_the_golden_logs_of_this_version_hold_every_kind_of_event_as_it_is_stored_now() -> None:
    stored, now = set[str](), set[str]()
    for lesson, play in golden_logs.LESSONS.items():
        for line in golden_logs.path_of(FORMAT, lesson).read_bytes().splitlines():
            stored |= shapes(read_row(line))
        for row in golden_logs.rows_of(play):
            now |= shapes(row)
    assert stored == now


def shapes(row: Row) -> set[str]:
    """Each kind of event in a row, with the names of its fields."""
    return {f"{event.type}: {sorted(event.model_dump())}" for event in row.events}
