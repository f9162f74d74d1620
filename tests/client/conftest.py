"""The client without a window: SDL's dummy drivers, chosen before pygame starts."""

import os

os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"

from collections.abc import Iterator

import pygame
import pytest


@pytest.fixture(scope="session", autouse=True)
def display() -> Iterator[None]:
    """Display and fonts, and nothing else: no sound card is needed."""
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((640, 400))
    yield
    pygame.quit()
