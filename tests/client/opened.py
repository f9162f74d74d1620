"""A client at its start, with one lesson on the network and practice to be had."""

from __future__ import annotations

from pathlib import Path

from game.client.desk import FoundHost, PracticeScenario, PracticeSeat
from game.protocol.link import Link
from game.protocol.views import Language
from tests.client.pictures.views import SEATS
from tests.client.window import FakeLink, Window


class Rooms:
    """Practice as the command line hands it in; its sessions are silent."""

    def __init__(self) -> None:
        self.begun: list[tuple[str, str, Language]] = []

    def scenarios(self, language: Language) -> list[PracticeScenario]:
        seats = tuple(PracticeSeat(each, name, "An ally.") for each, name in SEATS.items())
        return [PracticeScenario("bosnia_1995", "Bosnia 1995", "From London to IFOR", seats)]

    def begin(self, scenario: str, seat: str, language: Language) -> Link:
        self.begun.append((scenario, seat, language))
        return FakeLink()


def opened(folder: Path, size: tuple[int, int] = (1366, 768), **settings: object) -> Window:
    """A window at the start, with one lesson on the network and practice to be had."""
    found = [FoundHost("Bosnia 1995, room 214", "192.168.10.24:8765")]
    return Window(folder, size=size, practice=Rooms(), found=lambda: found, **settings)
