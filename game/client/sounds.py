"""Short sounds for what one should notice without looking. Never the only sign of anything.

A machine without a sound card, or with a full one, plays in silence.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

import pygame

from game.client.model import Model
from game.resources import asset_bytes

_SHORT = 30


@dataclass(frozen=True)
class Heard:
    """What a sound may follow from: compared before and after."""

    moment: int = 0
    revealed: bool = False
    short: bool = False
    notes: int = 0
    answers: int = 0
    letters: int = 0
    filed: bool = False

    @classmethod
    def of(cls, model: Model | None) -> Heard:
        if model is None or model.view is None or model.status is None:
            return cls()
        view, status, left = model.view, model.status, model.left()
        return cls(
            moment=view.moment,
            revealed=status.revealed,
            short=left is not None and 0 < left <= _SHORT,
            notes=sum(note.to == view.seat for note in status.notes),
            answers=sum(note.answer is not None for note in status.notes),
            letters=len(view.letters),
            filed=status.draft is not None and status.draft.filed,
        )


def sound_of(before: Heard, after: Heard) -> str:
    """The one sound for what changed: the gravest first. Empty for nothing."""
    if not before.moment:
        return ""
    if after.letters > before.letters:
        return "warning"
    if after.moment != before.moment:
        return "time_up"
    if after.revealed and not before.revealed:
        return "reveal"
    if after.notes > before.notes or after.answers > before.answers:
        return "paper"
    if after.filed and not before.filed:
        return "submit"
    if after.short and not before.short:
        return "warning"
    return ""


class Sounds:
    """Plays, when it is allowed to and can."""

    def __init__(self) -> None:
        self.on = True
        self._works: bool | None = None
        self._made: dict[str, pygame.mixer.Sound] = {}

    def play(self, name: str) -> None:
        """Play a sound by its name; nothing happens where there is no sound."""
        if not name or not self.on or not self._ready():
            return
        if name not in self._made:
            self._made[name] = pygame.mixer.Sound(BytesIO(asset_bytes(f"sounds/{name}.wav")))
        self._made[name].play()

    def _ready(self) -> bool:
        """Open the sound card with the first sound, not before: an open one costs power."""
        if self._works is None:
            try:
                pygame.mixer.init()
                self._works = True
            except pygame.error:
                self._works = False
        return self._works
