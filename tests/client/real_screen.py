"""A screen of one's own that nobody sees: Xvfb, with a hand on its keyboard and an eye on it."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.patience import PATIENCE

NEEDED = ("Xvfb", "xdotool")


def skip_where_a_program_is_missing() -> None:
    for program in NEEDED:
        if shutil.which(program) is None:
            pytest.skip(f"the program {program} is missing")


@dataclass(frozen=True)
class Picture:
    """What stands on the screen at one moment, as rows of pixels of four bytes."""

    width: int
    height: int
    rows: tuple[bytes, ...]

    def colours(self) -> Counter[bytes]:
        """Every colour in every fourth row, with how often it stands there."""
        return Counter(
            row[place : place + 3]
            for row in self.rows[::4]
            for place in range(0, 4 * self.width, 4)
        )

    def differs(self, other: Picture) -> float:
        """The part of the rows that are not alike."""
        return sum(a != b for a, b in zip(self.rows, other.rows, strict=True)) / self.height


@dataclass(frozen=True)
class RealScreen:
    """One X server."""

    display: str
    memory: Path

    def env(self) -> dict[str, str]:
        """The environment of a program that opens a window here."""
        kept = {key: value for key, value in os.environ.items() if not key.startswith("SDL_")}
        return {**kept, "DISPLAY": self.display, "SDL_AUDIODRIVER": "dummy"}

    def hand(self, *told: str) -> str:
        """Move the mouse, press keys, look for windows."""
        done = subprocess.run(
            ["xdotool", *told],
            env=self.env(),
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        return done.stdout

    def picture(self) -> Picture:
        """Read the server's own memory: an XWD file, whose header says how it is laid out."""
        raw = self.memory.read_bytes()
        head = struct.unpack(">25I", raw[:100])
        start = head[0] + 12 * head[19]
        width, height, line = head[4], head[5], head[12]
        rows = (raw[start + y * line : start + y * line + 4 * width] for y in range(height))
        return Picture(width, height, tuple(rows))

    def settled(self) -> Picture:
        """The picture once it stands still."""
        before = self.picture()

        def still() -> bool:
            nonlocal before
            time.sleep(0.3)
            now = self.picture()
            before, last = now, before
            return now == last

        wait_until(still, "the picture never stood still")
        return before


def wait_until(holds: Callable[[], bool], otherwise: str) -> None:
    until = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < until, otherwise
        time.sleep(0.05)


@contextmanager
def real_screen(folder: Path, size: str = "1366x768x24") -> Iterator[RealScreen]:
    """A screen for as long as the test needs one. Its number is the server's to choose."""
    folder.mkdir(parents=True, exist_ok=True)
    tells, told = os.pipe()
    arguments = ["-displayfd", str(told), "-fbdir", str(folder), "-screen", "0", size]
    server = subprocess.Popen(
        ["Xvfb", *arguments, "-nolisten", "tcp"],
        pass_fds=[told],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(told)
    try:
        with os.fdopen(tells) as answer:
            number = answer.readline().strip()
        assert number, "Xvfb did not start"
        yield RealScreen(f":{number}", folder / "Xvfb_screen0")
    finally:
        server.terminate()
        server.wait(timeout=PATIENCE)
