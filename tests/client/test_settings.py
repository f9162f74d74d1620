"""What this machine remembers, and what it does with files it cannot read."""

import json
from dataclasses import replace
from pathlib import Path

from game.client.settings import Memory, SeatKey, Settings, new_secret
from game.client.theme import Contrast


def test_settings_come_back_as_they_were_kept(tmp_path: Path) -> None:
    kept = Settings("nn", 150, Contrast.HIGH, reduced_motion=True, sound=False)
    Memory(tmp_path).keep_settings(kept)
    assert Memory(tmp_path).settings() == kept


def test_a_new_machine_begins_in_bokmal_and_knows_that_it_is_new(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "not" / "yet")
    assert memory.settings() == Settings()
    assert not memory.has_settings
    memory.keep_settings(Settings(language="en"))
    assert memory.has_settings


def test_a_file_that_makes_no_sense_is_as_good_as_none(tmp_path: Path) -> None:
    for text in ("", "[]", "{", '{"language": "xx", "text_scale": 117, "contrast": 3}'):
        (tmp_path / "settings.json").write_text(text)
        assert Memory(tmp_path).settings() == Settings()


def test_a_seat_is_kept_for_a_school_day_and_then_forgotten(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    key = SeatKey("10.0.0.2:8765", "KPRTWX", new_secret(), session="Bosnia", saved=1000.0)
    memory.keep_seat(key)
    assert memory.seat(now=2000.0) == key
    assert memory.seat(now=1000.0 + 13 * 3600) is None
    memory.forget_seat()
    assert memory.seat(now=2000.0) is None
    memory.forget_seat()


def test_a_seat_without_a_secret_is_none(tmp_path: Path) -> None:
    (tmp_path / "seat.json").write_text(json.dumps({"address": "x", "code": "y", "secret": ""}))
    assert Memory(tmp_path).seat() is None
    (tmp_path / "seat.json").write_text(json.dumps({"secret": "only"}))
    assert Memory(tmp_path).seat() is None


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    Memory(blocked).keep_settings(replace(Settings(), sound=False))
    assert Memory(blocked).settings() == Settings()


def test_two_secrets_are_never_alike_and_fit_the_wire() -> None:
    first, second = new_secret(), new_secret()
    assert first != second
    assert len(first) >= 22
