"""What a host remembers from one start to the next."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from server.shelf.memory import HostMemory, Remembered


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"port":"x","session":""}', "\0"])
def test_a_memory_that_cannot_be_read_is_as_good_as_none(tmp_path: Path, content: str) -> None:
    path = tmp_path / "host.json"
    assert HostMemory(path).read() == Remembered()
    path.write_text(content)
    assert HostMemory(path).read() == Remembered()
    HostMemory(path).write(Remembered(8765, "s1"))
    assert HostMemory(path).read() == Remembered(8765, "s1")
    assert json.loads(path.read_text()) == {"port": 8765, "session": "s1", "address": ""}


def test_a_memory_that_cannot_be_written_costs_no_lesson(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    HostMemory(tmp_path / "nowhere" / "host.json").write(Remembered(8765, "s1"))
    assert "could not be noted" in caplog.text
