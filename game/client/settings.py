"""What a pupil's machine remembers: how to show the game, and the way back to a seat.

Small files of our own in the system's folders. A file that cannot be
read is as good as none: settings begin anew rather than stop a lesson.
"""

from __future__ import annotations

import json
import os
import secrets
import sys
import tempfile
import time
import weakref
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import platformdirs

from game.client.theme import TEXT_SCALES, Contrast
from game.protocol.views import Language
from game.texts import LANGUAGES

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_KEPT_FOR = 12 * 3600
"""A seat is tried again for as long as a school day lasts."""


@dataclass(frozen=True)
class Settings:
    """How one person wants to be shown the game."""

    language: Language = "nb"
    text_scale: int = 0
    """Per cent; 0 lets the window's height decide."""
    contrast: Contrast = Contrast.NORMAL
    reduced_motion: bool = False
    sound: bool = True


@dataclass(frozen=True)
class SeatKey:
    """The way back to one seat: where the host is, and the secrets that open it."""

    address: str
    code: str
    secret: str
    next: str = ""
    """The secret that a `rejoin` under way asks to be known by."""
    session: str = ""
    saved: float = 0.0
    left: bool = False
    """Left on purpose: the way back is offered, but not taken without asking."""


def new_secret() -> str:
    """128 bits, in letters that a URL could hold."""
    return secrets.token_urlsafe(16)


class Memory:
    """The files that settings and the seat's secret are kept in."""

    def __init__(self, folder: Path) -> None:
        self._settings = folder / "settings.json"
        self._seat = folder / "seat.json"
        self._lock = folder / "seat.lock"
        self._noted = folder / "noted.json"
        self._claim: weakref.finalize[..., Memory] | None = None

    @classmethod
    def of_this_user(cls) -> Memory:
        return cls(Path(platformdirs.user_data_dir("out-of-area", appauthor=False)))

    @property
    def has_settings(self) -> bool:
        """Whether this person has chosen anything before."""
        return self._settings.exists()

    def settings(self) -> Settings:
        """The settings as they were saved; anything unreadable is as it was at first."""
        kept, first = _read(self._settings), Settings()
        language = kept.get("language")
        scale = kept.get("text_scale")
        return Settings(
            language=language if language in LANGUAGES else first.language,
            text_scale=scale if scale in TEXT_SCALES else first.text_scale,
            contrast=Contrast.HIGH if kept.get("contrast") == "high_contrast" else first.contrast,
            reduced_motion=kept.get("reduced_motion") is True,
            sound=kept.get("sound") is not False,
        )

    def keep_settings(self, settings: Settings) -> None:
        _write(self._settings, {**asdict(settings), "contrast": settings.contrast.value})

    def seat(self, now: float | None = None) -> SeatKey | None:
        """The seat to go back to, unless it is a day old."""
        kept = _read(self._seat)
        try:
            key = SeatKey(**kept)
            fresh = (time.time() if now is None else now) - float(key.saved) < _KEPT_FOR
        except (TypeError, ValueError):
            return None
        return key if fresh and key.secret else None

    def keep_seat(self, key: SeatKey) -> None:
        """Remember the way back. A second window of one machine leaves the first one's alone."""
        if self._claims():
            _write(self._seat, {**asdict(key), "saved": key.saved or time.time()})

    def noted(self, code: str) -> bool:
        """Whether the content note of this lesson was read on this machine, at whichever seat."""
        return bool(code) and _read(self._noted).get("code") == code

    def keep_noted(self, code: str) -> None:
        if code:
            _write(self._noted, {"code": code})

    def forget_seat(self) -> None:
        self._seat.unlink(missing_ok=True)

    def leave_seat(self) -> None:
        """The person went on purpose, so the next start does not bring them back by itself."""
        if (key := self.seat()) is not None:
            self.keep_seat(replace(key, left=True))

    def interrupted_seat(self) -> SeatKey | None:
        """The seat that this machine lost without anybody leaving it: by a crash or a restart."""
        key = self.seat()
        return key if key is not None and not key.left and self._claims() else None

    def _claims(self) -> bool:
        """Whether the remembered seat is this window's: one holds it, from its first use on."""
        if self._claim is None:
            held = _locked(self._lock)
            self._claim = weakref.finalize(self, os.close, held) if held is not None else None
        return self._claim is not None

    def release(self) -> None:
        """Let another window of this machine remember a seat."""
        if self._claim is not None:
            self._claim()
            self._claim = None


def _locked(path: Path) -> int | None:
    """A file locked for one window; the system lets go of it however the program ends."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        held = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        return None
    try:
        if sys.platform == "win32":
            msvcrt.locking(held, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(held)
        return None
    return held


def _read(path: Path) -> dict[str, Any]:
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _write(path: Path, content: dict[str, Any]) -> None:
    """Write a whole new file and put it in the old one's place: never half of one.

    A machine without room or right to write still plays; it only forgets.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(content, file)
        os.replace(name, path)
    except OSError:
        return
