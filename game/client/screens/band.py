"""The dark band at the top: who I am, where we are, how long is left, and the ways aside."""

from __future__ import annotations

import pygame

from game.client.keys import Action
from game.client.layout import Fit, Share, Width
from game.client.model import Model
from game.client.screens.reading import Reading
from game.client.theme import Face
from game.client.widgets import (
    Align,
    Button,
    Clock,
    Flag,
    Icon,
    Look,
    Node,
    Panel,
    Row,
    Stepper,
    Text,
)
from game.client.widgets.paint import box

CLOCK = "clock"
_ASIDE = (
    (Action.CARD, "user", "client-key-card"),
    (Action.BRIEFING, "newspaper", "client-key-briefing"),
    (Action.GLOSSARY, "book-open", "client-key-glossary"),
    (Action.HELP, "circle-help", "client-key-help"),
)


class BandButton(Button):
    """A small button on the dark band: an icon, its words as a hint."""

    def __init__(self, name: str, icon: str, hint: str) -> None:
        super().__init__(hint, name, look=Look.BARE, icon=icon, hint=hint)

    def natural(self) -> int:
        return self.theme.px(38)

    def measure(self, width: int) -> int:
        return self.theme.px(38)

    def draw(self, surface: pygame.Surface) -> None:
        if self.hovered or self.focused:
            box(surface, self.theme, self.rect, fill=None, line="on_band_quiet", radius=8)
        made = self.theme.icon(self.icon, 20, "on_band")
        surface.blit(made, made.get_rect(center=self.rect.center))


def band(reading: Reading, model: Model) -> Node:
    """The band of a session's screens."""
    desk, view = reading.desk, reading.view
    who: list[Node]
    if view.seat is None:
        name = desk.say("client-observer")
        who = [Icon("eye", 22, colour="on_band")]
    else:
        name = reading.seat(view.seat)
        who = [Flag(view.seat, name, 22)]
    who.append(Text(name, face=Face.BOLD, size=20, colour="on_band"))
    wide = desk.width >= 1180
    where = reading.where() if wide else ""
    middle: list[Node] = [Text(where, size=16, colour="on_band_quiet")]
    parts: list[Node] = [*who, *middle, _steps(reading), *_clock(reading, model), *_aside(reading)]
    shares: list[Width] = [Fit() for _ in parts]
    shares[len(who)] = Share()
    row = Row(parts, shares, gap=12 if wide else 8, align=Align.CENTRE)
    return Panel(row, fill="band", pad=(22 if wide else 12, 10))


def _steps(reading: Reading) -> Node:
    desk, view = reading.desk, reading.view
    phases = list(view.turn.phases) if view.turn else []
    if view.phase in ("lobby", "debrief", "ended") or not phases:
        return Stepper([desk.word("phase", view.phase)], 0, desk.say("client-phases"))
    shown = [phase for phase in phases if phase not in ("chair", "key") or phase == view.phase]
    if view.phase not in shown:
        shown.append(view.phase)
    steps = [desk.word("phase", phase) for phase in shown]
    return Stepper(steps, shown.index(view.phase), desk.say("client-phases"))


def _clock(reading: Reading, model: Model) -> list[Node]:
    desk, status = reading.desk, model.status
    if status is None or (status.left is None and not status.paused):
        return []
    left = model.left()
    return [
        Clock(
            CLOCK,
            None if status.paused else left,
            words=desk.say("client-clock-short"),
            stopped=desk.say("client-clock-stopped"),
            label=desk.say("client-clock"),
        )
    ]


def _aside(reading: Reading) -> list[Node]:
    desk = reading.desk
    menu = BandButton("aside:menu", "ellipsis", desk.say("client-menu"))
    if desk.width < 1000:
        return [menu]
    seated = reading.view.card is not None
    ways = [
        BandButton(f"aside:{action.value}", icon, desk.say(text))
        for action, icon, text in _ASIDE
        if (seated or action is not Action.CARD)
        and (reading.view.turn is not None or action is not Action.BRIEFING)
    ]
    return [*ways, menu]
