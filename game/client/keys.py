"""Which keys do what, as one table. The help screen prints it; the loop reads it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import pygame


class Action(Enum):
    """What a key does wherever one is."""

    HELP = "help"
    CARD = "card"
    BRIEFING = "briefing"
    GLOSSARY = "glossary"
    SETTINGS = "settings"
    NEXT = "next"
    BACK = "back"
    LARGER = "larger"
    SMALLER = "smaller"
    FULL_SCREEN = "full-screen"
    COUNCIL = "council"


@dataclass(frozen=True)
class Key:
    """A row of the table: what is printed, the message that describes it, what it does."""

    label: str
    text: str
    action: Action | None = None
    codes: tuple[int, ...] = ()
    control: bool = False


KEYS: tuple[Key, ...] = (
    Key("Tab", "client-key-tab"),
    Key("Enter", "client-key-enter"),
    Key(
        "Ctrl+Enter",
        "client-key-next",
        Action.NEXT,
        (pygame.K_RETURN, pygame.K_KP_ENTER),
        control=True,
    ),
    Key("Esc", "client-key-escape", Action.BACK, (pygame.K_ESCAPE,)),
    Key("1 2 3", "client-key-marks"),
    Key("4", "client-key-prefer"),
    Key("↑ ↓", "client-key-arrows"),
    Key("PgUp PgDn", "client-key-pages"),
    Key("F1", "client-key-help", Action.HELP, (pygame.K_F1,)),
    Key("F2", "client-key-card", Action.CARD, (pygame.K_F2,)),
    Key("F3", "client-key-briefing", Action.BRIEFING, (pygame.K_F3,)),
    Key("F4", "client-key-glossary", Action.GLOSSARY, (pygame.K_F4,)),
    Key("F6", "client-key-council", Action.COUNCIL, (pygame.K_F6,)),
    Key("F10", "client-key-settings", Action.SETTINGS, (pygame.K_F10,)),
    Key("F11", "client-key-full-screen", Action.FULL_SCREEN, (pygame.K_F11,)),
    Key(
        "Ctrl +",
        "client-key-larger",
        Action.LARGER,
        (pygame.K_PLUS, pygame.K_KP_PLUS, pygame.K_EQUALS),
        control=True,
    ),
    Key(
        "Ctrl -",
        "client-key-smaller",
        Action.SMALLER,
        (pygame.K_MINUS, pygame.K_KP_MINUS),
        control=True,
    ),
)


def action_of(event: pygame.event.Event) -> Action | None:
    """What a pressed key does everywhere; None where it is for the widget that has the focus."""
    if event.type != pygame.KEYDOWN:
        return None
    control = bool(event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META))
    for key in KEYS:
        if event.key in key.codes and key.control == control:
            return key.action
    return None
