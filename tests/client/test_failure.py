"""Where there can be no window, one sentence says so."""

import pygame
import pytest

from game.__main__ import main
from game.client.failure import NoDisplay, OldPygame, refuse_old_pygame, refuse_windowless


def test_a_machine_without_a_screen_is_told_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("pygame.display.init", _no_video)
    assert main(["practice", "--language", "en"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("out-of-area: ")
    assert said.count("\n") == 1


def _no_video() -> None:
    raise pygame.error("No available video device")


def test_a_driver_that_shows_nothing_is_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pygame.display.get_driver", lambda: "offscreen")
    monkeypatch.delenv("SDL_VIDEODRIVER", raising=False)
    with pytest.raises(NoDisplay):
        refuse_windowless()
    monkeypatch.setenv("SDL_VIDEODRIVER", "offscreen")
    refuse_windowless()


def test_another_package_in_our_place_is_named_with_its_cure(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("pygame.IS_CE", False)
    with pytest.raises(OldPygame):
        refuse_old_pygame()
    assert main(["practice", "--language", "en"]) == 2
    assert "pip install --force-reinstall pygame-ce" in capsys.readouterr().err
