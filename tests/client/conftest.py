"""The client without a window: SDL's dummy drivers, chosen before pygame starts."""

import os

os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"

from collections.abc import Iterator

import pygame
import pytest


@pytest.fixture(scope="session", autouse=True)
def pygame_ends() -> Iterator[None]:
    """Give back at the end what the tests took."""
    yield
    pygame.quit()


@pytest.fixture(autouse=True)
def display() -> None:
    """Display and fonts, and nothing else: no sound card is needed.

    Anew for each test that finds them gone, since a client that ends takes
    pygame with it.
    """
    if not pygame.display.get_init() or not pygame.font.get_init():
        pygame.display.init()
        pygame.font.init()
        pygame.display.set_mode((640, 400))
