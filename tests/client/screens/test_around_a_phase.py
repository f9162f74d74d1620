"""What stays around every phase: what was refused, the connection, news, the settings."""

from pathlib import Path

import pygame

from game.client.settings import Memory
from game.protocol.commands import SetLanguage
from game.protocol.messages import StatusMessage
from game.protocol.views import InjectStatus
from tests.client.opened import opened
from tests.client.pictures.statuses import a_status
from tests.client.pictures.views import a_view
from tests.client.shots import refused, table


def test_the_settings_say_how_the_lesson_is_reached(tmp_path: Path) -> None:
    window = table(lambda: opened(tmp_path))
    window.key(pygame.K_F10)
    assert "over a direct connection" in window.text()


def test_a_refusal_is_a_sentence_that_can_be_put_away(tmp_path: Path) -> None:
    window = refused(lambda: opened(tmp_path))
    assert 'alert "Two options have to stay open."' in window.text()
    window.press("refusal:close")
    assert "alert" not in window.text()


def test_a_lost_connection_is_told_at_once_and_an_absent_host_a_little_later(
    tmp_path: Path,
) -> None:
    window = table(lambda: opened(tmp_path))
    window.link.told = "reconnecting"
    window.step()
    assert "Connection lost. Trying again." in window.text()
    window.step(9)
    assert "The teacher’s computer does not answer. Your seat is kept." in window.text()
    window.link.told = "connected"
    window.step()
    assert "alert" not in window.text()


def test_an_inject_stays_until_it_is_read(tmp_path: Path) -> None:
    window = table(lambda: opened(tmp_path))
    news = InjectStatus(id="i1", title="A convoy is stopped", text="Near Goražde.", hidden=False)
    window.tell(StatusMessage(status=a_status(seq=41, injects=(news,))))
    assert 'status "A convoy is stopped. Near Goražde."' in window.text()
    window.press("inject:i1")
    assert "status" not in window.text()
    assert "A convoy is stopped" in window.text(), "it stays in the briefing"


def test_a_hidden_inject_is_not_shown(tmp_path: Path) -> None:
    window = table(lambda: opened(tmp_path))
    news = InjectStatus(id="i1", title="Rude", text="Very.", hidden=True)
    window.tell(StatusMessage(status=a_status(seq=41, injects=(news,))))
    assert "Rude" not in window.text()


def test_a_change_of_language_reaches_the_host_and_the_screen(tmp_path: Path) -> None:
    window = table(lambda: opened(tmp_path))
    window.key(pygame.K_F10)
    window.focus("language")
    window.key(pygame.K_3, text="3")
    assert 'heading "Innstillingar"' in window.text()
    assert window.link.commands() == [SetLanguage(language="nn")]
    assert Memory(tmp_path).settings().language == "nn"


def test_a_language_changed_while_away_is_asked_for_once_on_coming_back(tmp_path: Path) -> None:
    window = opened(tmp_path, language="nn").sit(a_view(), a_status())
    assert window.link.commands() == [SetLanguage(language="nn")]
    window.tell(StatusMessage(status=a_status(seq=41)))
    assert len(window.link.commands()) == 1


def test_larger_text_is_two_keys_away_and_stays(tmp_path: Path) -> None:
    window = table(lambda: opened(tmp_path))
    window.key(pygame.K_PLUS, pygame.KMOD_CTRL)
    assert window.app.ui.theme.text_scale == 125
    assert Memory(tmp_path).settings().text_scale == 125
    window.key(pygame.K_MINUS, pygame.KMOD_CTRL)
    assert window.app.ui.theme.text_scale == 100
