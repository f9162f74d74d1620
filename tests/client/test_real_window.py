"""One real window on a real (if invisible) screen: what the dummy driver cannot prove."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.client.real_screen import (
    real_screen,
    skip_where_a_program_is_missing,
    wait_until,
)
from tests.patience import PATIENCE

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "tests" / "scenario" / "example"
POSIX = pytest.mark.skipif(os.name != "posix", reason="Xvfb is a program of X11 systems")
SCRIPT = """
import subprocess, sys, threading, time
from pathlib import Path
import pygame
from game.client.app import App
from game.client.settings import Memory

pygame.display.init()
pygame.font.init()
app = App(Memory(Path(sys.argv[1])), size=(1024, 700))
app.desk.change(language="en", text_scale=100)
app.step()
drawn = []
draw = app.ui.draw
app.ui.draw = lambda surface: drawn.append(1) or draw(surface)
button = app.ui.find("next").rect.center
place = pygame.display.get_window_position()

def person():
    x, y = place[0] + button[0], place[1] + button[1]
    time.sleep(0.3)
    subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], check=True)
    time.sleep(1.2)
    before = len(drawn)
    time.sleep(3)
    app.at_rest = len(drawn) - before
    app.quit()

threading.Thread(target=person).start()
app.run()
print(pygame.display.get_driver() if pygame.display.get_init() else "closed")
print(f"drawn at rest: {app.at_rest} of {len(drawn)}")
print(app.ui.text())
"""


@POSIX
def test_a_window_opens_takes_a_click_and_rests(tmp_path: Path) -> None:
    skip_where_a_program_is_missing()
    with real_screen(tmp_path / "screen") as screen:
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, str(tmp_path)],
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            env=screen.env(),
            cwd=ROOT,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    assert "x11" in done.stdout
    assert 'heading "Join a class"' in done.stdout, done.stdout
    assert "drawn at rest: 0 of" in done.stdout, "a window at rest draws nothing"


@POSIX
def test_practice_from_the_command_line_is_led_by_keys_in_a_real_window(tmp_path: Path) -> None:
    skip_where_a_program_is_missing()
    command = [sys.executable, "-m", "game", "practice", "--scenario", str(EXAMPLE)]
    with real_screen(tmp_path / "screen") as screen:
        home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data")}
        game = subprocess.Popen(
            [*command, "--seat", "norway"],
            env={**screen.env(), **home},
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        try:
            search = ("search", "--onlyvisible", "--pid", str(game.pid))
            wait_until(lambda: bool(screen.hand(*search)), "no window came")
            window = screen.hand(*search).split()[0]
            screen.hand("windowfocus", "--sync", window)
            shown = [screen.settled()]
            for _ in range(3):
                screen.hand("key", "ctrl+Return")
                wait_until(lambda: screen.picture().differs(shown[-1]) > 0.2, "the key led nowhere")
                shown.append(screen.settled())
            for key in ("1", "Tab", "Tab", "1", "4"):
                screen.hand("key", key)
            marked = screen.settled()
        finally:
            game.terminate()
            said = game.communicate(timeout=PATIENCE)[0]
    assert "Traceback" not in said, said
    for picture in (*shown, marked):
        assert (picture.width, picture.height) == (1366, 768)
        colours = picture.colours()
        assert len(colours) > 50, "letters have soft edges in many shades"
        assert colours.most_common(1)[0][1] < 0.97 * colours.total(), "not an empty page"
    assert marked.differs(shown[-1]) > 0.02, "marks show on the table"
