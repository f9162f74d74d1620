"""What can go wrong before there is a window, for the command line to say in one sentence."""

import os

import pygame

WINDOWLESS = ("dummy", "offscreen")
"""Video drivers that SDL falls back on by itself where there is no screen."""


class NoDisplay(pygame.error):
    """The machine has no screen that a window could be shown on."""


class OldPygame(Exception):
    """The package `pygame` lies in the place of pygame-ce; both own the same folder."""


def refuse_old_pygame() -> None:
    """Raises OldPygame where another package has overwritten ours."""
    if not getattr(pygame, "IS_CE", False):
        raise OldPygame


def refuse_windowless() -> None:
    """Raises NoDisplay where SDL found no screen and nobody asked it to do without."""
    driver = pygame.display.get_driver()
    if driver in WINDOWLESS and os.environ.get("SDL_VIDEODRIVER") != driver:
        raise NoDisplay(f"only the video driver {driver!r} is there")
