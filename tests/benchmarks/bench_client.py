"""How quick the window is: `python -m tests.benchmarks.bench_client [SCENARIO] [SEAT]`.

Not a test: a figure depends on the machine. It plays a shipped scenario in
practice with its real texts and times every frame: what a person waits for
between a key or a turn of the wheel and the picture. Without a screen it
draws into memory; `xvfb-run -a python -m tests.benchmarks.bench_client`
measures with a real window. The last column is the longest frame by our own
processor time: what is left when the machine is not busy with other things.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pygame

from game.client.app import App
from game.client.model import Model
from game.client.settings import Memory
from game.client.sweeping import sweep, sweep_only_when_asked
from game.client.widgets import Scroll
from game.practice import PracticeLink
from game.resources import scenario_files
from game.scenario.load import load_files

FIRST = """
import time
began = time.perf_counter()
import tempfile, pathlib, pygame
from game.client.app import App
from game.client.settings import Memory
pygame.display.init()
pygame.font.init()
App(Memory(pathlib.Path(tempfile.mkdtemp()))).step()
print(time.perf_counter() - began)
"""
SENTENCE = "We ask that the people in the safe areas come first, and that our word is kept. " * 4
RESTING = 5.0


class Player:
    """Plays and times."""

    def __init__(self, scenario: str, seat: str) -> None:
        found = load_files(scenario_files(scenario)).scenario
        if found is None:
            raise SystemExit(f"{scenario} cannot be played")
        pygame.display.init()
        pygame.font.init()
        sweep_only_when_asked()
        self.app = App(Memory(Path(tempfile.mkdtemp())))
        self.app.desk.change(language="nb", text_scale=100, sound=False)
        link = PracticeLink(found, seat, "nb", delay=lambda: 0.0)
        self.model = Model(link, time.monotonic, practice=True)
        self.app._begin(self.model)
        self.times: dict[str, list[float]] = {}
        self.own: dict[str, float] = {}
        """The longest frame of each kind by the window's own processor time."""

    def timed(self, what: str, act: Callable[[], None]) -> None:
        before, ours = time.perf_counter(), time.thread_time()
        act()
        self.app.step()
        self.times.setdefault(what, []).append(time.perf_counter() - before)
        self.own[what] = max(self.own.get(what, 0.0), time.thread_time() - ours)

    def settle(self, done: Callable[[], bool]) -> None:
        """Let the session answer; its frames count too."""
        until = time.monotonic() + 10
        while not done() and time.monotonic() < until:
            time.sleep(0.005)
            self.timed("an answer arrives", lambda: None)

    def key(self, what: str, key: int, mod: int = 0, text: str = "") -> None:
        event = pygame.event.Event(pygame.KEYDOWN, key=key, mod=mod, unicode=text)
        self.timed(what, lambda: self.app.handle(event))

    def write(self, text: str) -> None:
        for letter in text:
            event = pygame.event.Event(pygame.TEXTINPUT, text=letter)
            self.timed("a letter typed", lambda event=event: self.app.handle(event))  # type: ignore[misc]

    def scroll(self) -> None:
        """Turn the wheel over everything that scrolls."""
        wheel = pygame.event.Event(pygame.MOUSEWHEEL, x=0, y=-1, flipped=False)
        rects = [
            node.rect.copy()
            for node in self.app.ui._nodes_of(self.app.ui._root)
            if isinstance(node, Scroll) and node.scrollable
        ]
        for rect in rects:
            there = pygame.event.Event(
                pygame.MOUSEMOTION, pos=rect.center, rel=(0, 0), buttons=(0, 0, 0)
            )
            self.app.handle(there)
            for _ in range(12):
                self.timed("a turn of the wheel", lambda: self.app.handle(wheel))

    def stand(self) -> None:
        """Take a position with marks, tabs and a reason."""
        view = self.model.view
        assert view is not None and view.turn is not None
        for option in view.turn.options:
            node = self.app.ui.find(f"option:{option.id}")
            if node is not None and option.closed is None:
                self.app.ui.focus(node)
                for key in (pygame.K_2, pygame.K_1):
                    self.key("a mark", key, text=chr(key))
        self.key("a mark", pygame.K_4, text="4")
        for _ in range(12):
            self.key("the Tab key", pygame.K_TAB, text="\t")
        reason = self.app.ui.find("reason")
        if reason is not None:
            self.app.ui.focus(reason)
            self.write(SENTENCE)
        self.settle(lambda: not self.model.pending and self.model.position.settled)

    def play(self) -> None:
        """To the end of the debrief."""
        self.settle(lambda: self.model.status is not None)
        for _ in range(200):
            view, status = self.model.view, self.model.status
            assert view is not None and status is not None
            if view.phase == "debrief":
                break
            own = status.draft
            if view.phase == "consultation" and own is not None and not own.filed:
                self.stand()
            self.scroll()
            self.onward()
        for _ in range(40):
            before = self.app.ui.text()
            self.scroll()
            self.key("a page of the debrief", pygame.K_RETURN, pygame.KMOD_CTRL, "\r")
            if self.app.desk.model is None or self.app.ui.text() == before:
                break

    def onward(self) -> None:
        sweep()  # As the window does while somebody reads.

        def place() -> tuple[object, ...]:
            view, status = self.model.view, self.model.status
            filed = status is not None and status.draft is not None and status.draft.filed
            return view.moment if view else 0, len(self.model.read), filed

        before = place()
        self.key("the next step", pygame.K_RETURN, pygame.KMOD_CTRL, "\r")
        self.settle(lambda: place() != before and not self.model.pending)

    def rests(self) -> float:
        """The share of a core that the loop takes while somebody reads."""
        self.settle(lambda: self.model.status is not None)
        used: list[float] = []

        def watch() -> None:
            time.sleep(3)
            before = time.process_time()
            time.sleep(RESTING)
            used.append((time.process_time() - before) / RESTING)
            self.app.quit()

        threading.Thread(target=watch).start()
        self.app.run()
        return used[0]


def main() -> None:
    scenario, seat = (*sys.argv[1:], *("bosnia_1995", "norway")[len(sys.argv) - 1 :])[:2]
    told = [
        subprocess.run(
            [sys.executable, "-c", FIRST], capture_output=True, text=True, check=True
        ).stdout.split()[-1]
        for _ in range(3)
    ]
    print(f"first frame, from the first import: {min(map(float, told)):.2f} s (best of three)")
    print(f"at rest: {100 * Player(scenario, seat).rests():.2f} % of a core")
    player = Player(scenario, seat)
    player.play()
    heads = "".join(f"{head:>9}" for head in ("median", "99 %", "longest", "own"))
    print(f"{'frame':24}{'times':>7}{heads}  milliseconds")
    for what, times in player.times.items():
        times.sort()
        middle, late = times[len(times) // 2], times[len(times) * 99 // 100]
        figures = "".join(
            f"{1000 * each:9.1f}" for each in (middle, late, times[-1], player.own[what])
        )
        print(f"{what:24}{len(times):7}{figures}")


if __name__ == "__main__":
    main()
