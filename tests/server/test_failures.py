"""What kept a host from beginning, as one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.texts import LANGUAGES, Catalogue
from server.failures import sentence_of
from server.journals.errors import CannotOpen, Locked, Newer, Unreadable, UnsafeFolder, Unwritable
from server.network.ports import PortTaken
from server.shelf.lessons import UnknownScenario, UnplayableScenario
from server.shelf.listing import HostHasThem
from server.shelf.picking import UnknownLesson
from server.shelf.registry import CannotOpenSession

FAILURES = [
    PortTaken(8765),
    UnknownScenario("bosni"),
    UnplayableScenario("my_scenario", 3),
    Locked(Path("x"), "locked"),
    Newer(Path("x"), "newer"),
    PortTaken(80, forbidden=True),
    UnsafeFolder(Path("x/y"), "cloud", "Dropbox"),
    UnsafeFolder(Path("x/y"), "network", "nfs"),
    Unwritable(Path("x"), "Permission denied"),
    Unreadable(Path("x"), "damaged"),
    CannotOpen(Path("x"), "odd"),
    CannotOpenSession("not-saved"),
    UnknownLesson(9, 3),
    HostHasThem(),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("error", FAILURES, ids=lambda error: type(error).__name__)
def test_every_failure_is_one_clear_sentence(language: str, error: Exception) -> None:
    said = sentence_of(error, Catalogue.load(language, strict=True))
    assert "\n" not in said
    assert len(said) > 30
    for ours in ("SQLite", "Permission denied", "damaged:", "Dropbox", "nfs"):
        assert ours not in said
