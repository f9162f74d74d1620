"""From the command line into the window, and to the screen that was asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pygame

from game.client.app import App
from game.client.desk import FoundHost, Practice
from game.client.failure import NoDisplay, refuse_old_pygame, refuse_windowless
from game.client.screens.join import JoinScreen
from game.client.settings import Memory
from game.protocol.views import Language


def run(
    *,
    practice: Practice | None = None,
    address: str = "",
    code: str = "",
    scenario: str = "",
    seat: str = "",
    language: Language | None = None,
) -> None:
    """Open the window and stay until it is closed. Raises `NoDisplay` where there is none.

    Raises `OldPygame` where another package lies in the place of pygame-ce.

    An address and a code lead straight to a seat, a scenario straight to practice.
    """
    refuse_old_pygame()
    from game.client.discovery import HostFinder

    finder = HostFinder()
    try:
        app = _open_window(
            practice,
            lambda: [FoundHost(h.name, h.dialled) for h in finder.hosts],
        )
        if language is not None and not app.desk.memory.has_settings:
            app.desk.change(language=language)
        open_first(app, address, code, scenario, seat)
        app.run()
    finally:
        finder.close()
        pygame.quit()


def _open_window(practice: Practice | None, found: Callable[[], Sequence[FoundHost]]) -> App:
    try:
        pygame.display.init()
        refuse_windowless()
        pygame.font.init()
        return App(Memory.of_this_user(), practice=practice, found=found)
    except pygame.error as error:
        raise NoDisplay(str(error)) from error


def open_first(app: App, address: str, code: str, scenario: str, seat: str) -> None:
    """What the command line asked for: a class, a practice, or the start.

    After a crash or a restart that is the seat one had, without a key being pressed.
    """
    if scenario:
        app.practise(scenario, seat)
        return
    if address and code:
        app.join(address, code)
        return
    interrupted = app.desk.memory.interrupted_seat()
    if interrupted is not None and address in ("", interrupted.address):
        app.come_back(interrupted)
    elif address:
        app.navigator.push(JoinScreen(app.desk, address))
        app.focus("code")
