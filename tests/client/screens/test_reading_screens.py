"""What is read before it is argued: the content note, the role card, the briefing, a word."""

from pathlib import Path

import pygame

from tests.client.opened import opened
from tests.client.pictures.statuses import a_draft, a_status
from tests.client.pictures.views import a_view
from tests.client.shots import card, content_note, table


def test_the_content_note_comes_first_then_the_card_then_the_briefing(tmp_path: Path) -> None:
    window = content_note(lambda: opened(tmp_path))
    assert "This scenario tells of war" in window.text()
    window.key(pygame.K_RETURN, pygame.KMOD_CTRL)
    assert "What you cannot accept" in window.text()
    window.key(pygame.K_RETURN, pygame.KMOD_CTRL)
    assert 'heading "How shall NATO answer?"' in window.text()
    assert "Read on" in window.text()


def test_who_comes_late_reads_the_content_note_and_is_at_the_table_then(tmp_path: Path) -> None:
    window = opened(tmp_path).sit(a_view(), a_status(), read=())
    window.key(pygame.K_RETURN, pygame.KMOD_CTRL)
    assert "Our position" in window.text()


def test_a_pupil_who_is_moved_reads_the_new_card_and_not_the_content_note_again(
    tmp_path: Path,
) -> None:
    window = opened(tmp_path).sit(a_view(phase="briefing"), a_status(draft=None), read=())
    for _ in range(2):
        window.key(pygame.K_RETURN, pygame.KMOD_CTRL)
    assert 'heading "How shall NATO answer?"' in window.text()
    window.show(a_view(number=2, phase="briefing", seat="france"), a_status(draft=None))
    assert "What you cannot accept" in window.text()


def test_the_content_note_stays_read_on_this_machine_for_this_lesson(tmp_path: Path) -> None:
    for code, asked in (("KPRTWX", True), ("KPRTWX", False), ("ABC234", True), ("KPRTWX", True)):
        window = opened(tmp_path)
        window.app.join("10.0.0.2:8765", code)
        window.link.told = "connected"
        window.show(a_view(phase="briefing"), a_status(draft=None))
        assert ("This scenario tells of war" in window.text()) is asked
        window.key(pygame.K_RETURN, pygame.KMOD_CTRL)
        window.app.desk.memory.release()


def test_the_role_card_is_one_key_away_and_escape_leads_back(tmp_path: Path) -> None:
    window = table(lambda: opened(tmp_path))
    window.key(pygame.K_F2)
    assert "What only" not in window.text()
    assert "Your three aims" in window.text()
    window.key(pygame.K_ESCAPE)
    assert "Our position" in window.text()


def test_a_glossary_word_explains_itself(tmp_path: Path) -> None:
    window = table(lambda: opened(tmp_path))
    window.press("term:second key")
    assert "NATO aircraft could strike only if the UN agreed as well." in window.text()
    window.key(pygame.K_RETURN, text="\r")
    assert "dialog" not in window.text()


def test_the_whole_briefing_is_one_press_away(tmp_path: Path) -> None:
    window = opened(tmp_path).sit(a_view(phase="briefing"), a_status(draft=None))
    assert "The Russian government warns" not in window.text()
    window.press("unfold")
    assert "The Russian government warns" in window.text()


def test_the_card_is_not_asked_for_twice(tmp_path: Path) -> None:
    window = card(lambda: opened(tmp_path))
    window.press("next")
    window.show(a_view(number=2, moment=8), a_status(draft=a_draft()))
    window.show(a_view(number=3, moment=9, phase="briefing"), a_status(draft=None))
    assert "What you cannot accept" not in window.text()
