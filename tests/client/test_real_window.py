"""One real window on a real (if invisible) screen: what the dummy driver cannot prove."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

NEEDED = ("xvfb-run", "xdotool")
SCRIPT = """
import subprocess, sys, threading, time
from pathlib import Path
import pygame
from game.client.app import App
from game.client.settings import Memory

began = time.monotonic()
pygame.display.init()
pygame.font.init()
app = App(Memory(Path(sys.argv[1])), size=(1024, 700))
app.desk.change(language="en", text_scale=100)
app.step()
first = time.monotonic() - began
button = app.ui.find("next").rect.center
place = pygame.display.get_window_position()

def person():
    x, y = place[0] + button[0], place[1] + button[1]
    time.sleep(0.3)
    subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], check=True)
    time.sleep(1.2)
    before = time.process_time()
    time.sleep(3)
    app.idle = (time.process_time() - before) / 3
    app.quit()

threading.Thread(target=person).start()
app.run()
print(pygame.display.get_driver() if pygame.display.get_init() else "closed")
print(f"first={first:.3f} idle={app.idle:.4f}")
print(app.ui.text())
"""


@pytest.mark.skipif(os.name != "posix", reason="xvfb-run is a program of X11 systems")
def test_a_window_opens_quickly_takes_a_click_and_rests(tmp_path: Path) -> None:
    for program in NEEDED:
        if shutil.which(program) is None:
            pytest.skip(f"the program {program} is missing")
    env = {key: value for key, value in os.environ.items() if not key.startswith("SDL_")}
    env["SDL_AUDIODRIVER"] = "dummy"
    done = subprocess.run(
        [
            "xvfb-run",
            "-a",
            "-s",
            "-screen 0 1366x768x24",
            sys.executable,
            "-c",
            SCRIPT,
            str(tmp_path),
        ],
        capture_output=True,
        text=True,
        timeout=60,
        env=env,
        cwd=Path(__file__).parents[2],
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "x11" in done.stdout
    assert 'heading "Join a class"' in done.stdout, done.stdout
    measured = dict(
        part.split("=")
        for part in done.stdout.splitlines()
        if part.startswith("first=")
        for part in part.split()
    )
    assert float(measured["first"]) < 1.0, "the first frame comes within a second"
    assert float(measured["idle"]) < 0.02, "a window at rest takes under 2 % of a core"
