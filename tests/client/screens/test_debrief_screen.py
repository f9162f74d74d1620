"""The debrief: its pages, the copy one keeps, and the way home."""

from pathlib import Path

import pygame
import pytest

from tests.client.opened import opened
from tests.client.pictures.debriefs import a_debrief
from tests.client.pictures.statuses import a_status
from tests.client.pictures.views import a_view
from tests.client.shots import debrief


def test_the_debrief_is_paged_through_and_kept_as_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = debrief(lambda: opened(tmp_path))
    monkeypatch.setattr("platformdirs.user_documents_dir", lambda: str(tmp_path / "documents"))
    assert "A peace that holds by a thread" in window.text()
    window.key(pygame.K_RETURN, pygame.KMOD_CTRL)
    assert "What the governments did" in window.text()
    window.press("keep")
    [copy] = (tmp_path / "documents").iterdir()
    text = copy.read_text(encoding="utf-8")
    assert "Air strikes around Sarajevo only" in text
    assert "In the small hours of 30 August" in text
    window.press("keep")
    assert len(list((tmp_path / "documents").iterdir())) == 2, "an earlier copy stays"


def test_a_bridged_turn_says_what_happened_instead(tmp_path: Path) -> None:
    window = debrief(lambda: opened(tmp_path))
    window.focus("debrief_page")
    window.key(pygame.K_DOWN)
    window.key(pygame.K_DOWN)
    assert "Not played. In our course this happened:" in window.text()
    assert "The force deployed." in window.text()


def test_the_end_of_a_session_still_shows_the_debrief_and_leads_home(tmp_path: Path) -> None:
    view = a_view(phase="ended", debrief=a_debrief(turns=(), results=(), paths=()))
    window = opened(tmp_path).sit(view, a_status(left=None, draft=None))
    assert "A peace that holds by a thread" in window.text()
    for _ in range(4):
        window.key(pygame.K_RETURN, pygame.KMOD_CTRL)
    assert "Practise alone" in window.text()
