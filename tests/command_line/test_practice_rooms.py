"""What the desktop client's start page offers for practice."""

from __future__ import annotations

from typing import Any

import pytest

from game.command_line import practice_rooms
from server.shelf.lessons import UnplayableScenario, find_scenario
from tests.builders_scenario import EXAMPLE
from tests.patience import PATIENCE


def test_what_the_start_page_offers_for_practice(monkeypatch: pytest.MonkeyPatch) -> None:
    def find(name: str) -> Any:
        if name == "broken":
            raise UnplayableScenario(name, 1)
        return find_scenario(str(EXAMPLE))

    monkeypatch.setattr(practice_rooms, "shipped_scenarios", lambda: ("vessa_1996", "broken"))
    monkeypatch.setattr(practice_rooms, "find_scenario", find)
    rooms = practice_rooms.PracticeRooms()
    (offered,) = rooms.scenarios("nn")
    assert offered.title == "Hamna i Vessa, 1996"
    assert [seat.id for seat in offered.seats][:2] == ["norway", "france"]
    link = rooms.begin(offered.id, "norway", "nn")
    assert link.inbox.get(timeout=PATIENCE).type == "welcome"  # type: ignore[attr-defined]
    link.close()
