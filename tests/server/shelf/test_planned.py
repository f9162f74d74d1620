"""When a lesson was prepared for."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.shelf.planned import Plan, Plans


def test_plans_that_cannot_be_read_or_written_cost_only_the_dates(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "prepared.json"
    for broken in ("", "[]", '{"s1": {"day": "soon", "until": ""}}', '{"s1": 4}'):
        path.write_text(broken)
        assert Plans(path).read() == {}
    plans = Plans(path)
    plans.note("s1", Plan("2026-11-24", "10:15"))
    plans.note("s2", Plan())
    plans.keep_only({"s1"})
    assert plans.read() == {"s1": Plan("2026-11-24", "10:15")}
    for day, end in (("24.11.2026", ""), ("", "25:00"), ("", "9.15")):
        with pytest.raises(ValueError):
            Plan(day, end)
    Plans(tmp_path / "nowhere" / "prepared.json").note("s1", Plan())
    assert "could not be noted" in caplog.text
