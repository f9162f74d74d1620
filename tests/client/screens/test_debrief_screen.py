"""The debrief: its pages, the copy one keeps, and the way home."""

from pathlib import Path

import pygame
import pytest

from game.client.widgets import Pill
from tests.client.opened import opened
from tests.client.pictures.debriefs import a_debrief
from tests.client.pictures.statuses import a_status
from tests.client.pictures.views import a_view
from tests.client.pledge_shots import a_pledged_turn, pledges_told
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


def test_terms_and_offers_are_told_with_their_reasons_and_taken_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_documents_dir", lambda: str(tmp_path / "documents"))
    window = pledges_told(lambda: opened(tmp_path))
    told = ["We do, with unarmed police of our own.", "Whoever patrols the towns needs", "20,000"]
    assert [each for each in told if each not in window.text()] == []
    assert "We stay as long as the others do." in window.text()
    assert 'heading "The table"' not in window.text(), "nobody marked anything"
    window.press("keep")
    [copy] = (tmp_path / "documents").iterdir()
    text = copy.read_text(encoding="utf-8")
    assert (
        "United Nations: Who shall answer for the police in the towns? "
        "We do, with unarmed police of our own.\n"
        "    Whoever patrols the towns needs the people’s trust." in text
    )
    assert "Germany: Soldiers: 3,000, with a caveat\n    We stay as long as the others do." in text
    assert "Turkey: offers nothing\n    We stay as long as the others do." in text


def test_who_was_not_there_when_terms_were_asked_reads_them_too(tmp_path: Path) -> None:
    view = a_view(phase="debrief", debrief=a_debrief(turns=(a_pledged_turn(),)))
    window = opened(tmp_path).sit(view, a_status(left=None))
    window.key(pygame.K_RETURN, pygame.KMOD_CTRL)
    assert "We do, with unarmed police of our own." in window.text()
    assert "Whoever patrols the towns needs the people’s trust." in window.text()


@pytest.mark.parametrize("language", ["en", "nb", "nn"])
def test_how_our_course_compares_fits_its_pill_in_a_narrow_window(
    language: str, tmp_path: Path
) -> None:
    window = pledges_told(lambda: opened(tmp_path, (1024, 768), language=language))
    window.app.ui.settle()
    pills = [node for node in window.app.ui._root.walk() if isinstance(node, Pill)]
    assert pills
    assert [each.text for each in pills if each.rect.w < each.natural()] == []


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
