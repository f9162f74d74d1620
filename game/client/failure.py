"""What can go wrong before there is a window, for the command line to say in one sentence."""

import pygame

NoDisplay = pygame.error
"""The machine has no screen that a window could be shown on."""
