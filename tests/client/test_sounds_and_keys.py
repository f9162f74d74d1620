"""What is heard, and which keys mean the same everywhere."""

import pygame
import pytest

from game.client.keys import Action, action_of
from game.client.model import Model
from game.client.sounds import Heard, Sounds, sound_of
from game.protocol.messages import StatusMessage, View
from game.resources import asset_names
from tests.client.pictures.decisions import a_letter
from tests.client.pictures.statuses import a_draft, a_status
from tests.client.pictures.views import a_view
from tests.client.window import FakeLink


@pytest.mark.parametrize(
    ("after", "sound"),
    [
        (Heard(moment=7), ""),
        (Heard(moment=8), "time_up"),
        (Heard(moment=7, revealed=True), "reveal"),
        (Heard(moment=7, notes=1), "paper"),
        (Heard(moment=7, answers=1), "paper"),
        (Heard(moment=7, filed=True), "submit"),
        (Heard(moment=7, short=True), "warning"),
        (Heard(moment=8, letters=1), "warning"),
    ],
)
def test_each_change_has_one_sound_and_it_ships(after: Heard, sound: str) -> None:
    assert sound_of(Heard(moment=7), after) == sound
    assert not sound or f"{sound}.wav" in asset_names("sounds")


def test_nothing_is_heard_on_coming_in() -> None:
    assert sound_of(Heard(), Heard(moment=7, revealed=True, notes=3)) == ""


def test_what_is_heard_is_read_off_the_model() -> None:
    assert Heard.of(None) == Heard()
    model = Model(FakeLink(), lambda: 0.0)
    assert Heard.of(model) == Heard()
    model.take(View(view=a_view(letters=(a_letter(),))))
    model.take(StatusMessage(status=a_status(left=20_000, draft=a_draft(filed=True))))
    assert Heard.of(model) == Heard(
        moment=7, revealed=True, short=True, notes=1, answers=1, letters=1, filed=True
    )


def test_a_machine_without_sound_plays_in_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise pygame.error("no sound card")

    monkeypatch.setattr(pygame.mixer, "init", broken)
    sounds = Sounds()
    sounds.play("paper")
    sounds.play("paper")
    sounds.on = False
    sounds.play("paper")


def test_a_sound_is_played_where_there_is_a_sound_card() -> None:
    sounds = Sounds()
    try:
        sounds.play("click")
        assert pygame.mixer.get_init() is not None
    finally:
        pygame.mixer.quit()


@pytest.mark.parametrize(
    ("key", "mod", "action"),
    [
        (pygame.K_F1, 0, Action.HELP),
        (pygame.K_RETURN, pygame.KMOD_CTRL, Action.NEXT),
        (pygame.K_RETURN, 0, None),
        (pygame.K_PLUS, pygame.KMOD_CTRL, Action.LARGER),
        (pygame.K_PLUS, 0, None),
        (pygame.K_ESCAPE, 0, Action.BACK),
    ],
)
def test_keys_are_read_off_the_table(key: int, mod: int, action: Action | None) -> None:
    assert action_of(pygame.event.Event(pygame.KEYDOWN, key=key, mod=mod)) is action


def test_a_key_that_is_let_go_does_nothing() -> None:
    assert action_of(pygame.event.Event(pygame.KEYUP, key=pygame.K_F1, mod=0)) is None
