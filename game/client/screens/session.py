"""A session's screen: the band, what is wrong just now, and below it the screen of the phase.

Which screen that is follows from what the host sent, never from what this
client thinks should come next.
"""

from __future__ import annotations

from game.client.desk import Desk
from game.client.keys import Action
from game.client.model import Model
from game.client.screens.aside import open_aside
from game.client.screens.band import band
from game.client.screens.briefing import Briefing
from game.client.screens.card import Card
from game.client.screens.chair import Chair
from game.client.screens.connecting import Connecting
from game.client.screens.content_note import ContentNote
from game.client.screens.debrief import Debrief
from game.client.screens.farewell import Ended, Gone
from game.client.screens.key import SecondKey
from game.client.screens.lobby import Lobby
from game.client.screens.opened import opened
from game.client.screens.outcome import Outcome
from game.client.screens.pledging import Pledging
from game.client.screens.reading import Reading
from game.client.screens.screen import Screen
from game.client.screens.silence import Silence
from game.client.screens.table import Table
from game.client.widgets import (
    Banner,
    Button,
    Col,
    Look,
    Message,
    Node,
    Panel,
    Scroll,
    Tone,
)
from game.protocol.views import InjectStatus

_OF_PHASE: dict[str, type[Screen]] = {
    "lobby": Lobby,
    "briefing": Briefing,
    "consultation": Table,
    "chair": Chair,
    "silence": Silence,
    "key": SecondKey,
    "pledging": Pledging,
    "adding": Pledging,
    "outcome": Outcome,
    "debrief": Debrief,
    "ended": Ended,
}


def kind_of(model: Model) -> type[Screen]:
    """The screen for what is known now."""
    if model.link.state == "closed":
        over = model.view is not None and model.view.debrief is not None
        ended = model.farewell is not None and model.farewell.code == "ended"
        return Ended if over and ended else Gone
    if model.view is None or model.status is None:
        return Connecting
    view = model.view
    if view.phase in ("lobby", "debrief", "ended"):
        return _OF_PHASE[view.phase]
    if "content_note" not in model.read and view.content_note:
        return ContentNote
    if view.phase == "briefing" and view.card is not None and "card" not in model.read:
        return Card
    return _OF_PHASE[view.phase]


class Session(Screen):
    """Shows the screen of the phase, and passes on to it what people do."""

    def __init__(self, desk: Desk, model: Model) -> None:
        super().__init__(desk)
        self.model = model
        self._seen: tuple[type[Screen], int, str | None] | None = None
        self._inner: Screen = Connecting(desk)

    @property
    def inner(self) -> Screen:
        """The screen of the phase, made anew when the phase or the seat changes."""
        kind, view = kind_of(self.model), self.model.view
        now = (kind, view.moment if view else 0, view.seat if view else None)
        if now != self._seen:
            self._seen = now
            self._inner = kind(self.desk)
            self.desk.ways.focus(self._inner.first_focus())
        return self._inner

    def build(self) -> Node:
        inner = self.inner
        if isinstance(inner, (Connecting, Gone)) or self.model.view is None:
            return inner.build()
        reading = Reading(self.desk, self.model.view)
        # What cannot be made low enough scrolls below the band, so that the clock stays in sight.
        body = Scroll(inner.build(), f"body:{type(inner).__name__}")
        banners = self._banners()
        over: list[Node] = [Panel(Col(banners, gap=6), pad=(16, 6))] if banners else []
        return Col([band(reading, self.model), *over, body], gap=0)

    def _banners(self) -> list[Node]:
        model = self.model
        told: list[Node] = []
        if model.link.state == "closed":
            return []
        if model.link.state != "connected":
            state = "host-away" if model.host_away else "reconnecting"
            told.append(
                Banner(self.word("connection", state), Tone.GRAVE, icon="wifi-off", name="link")
            )
        if model.status is not None and model.status.paused:
            told.append(Banner(self.say("client-paused"), Tone.WARNING, icon="pause"))
        if model.refusal is not None:
            close = Button(self.say("common-ok"), "refusal:close", look=Look.BARE)
            told.append(
                Banner(model.refusal.sentence, Tone.WARNING, actions=[close], name="refusal")
            )
        told += [self._inject(each) for each in self._news()]
        return told

    def _news(self) -> list[InjectStatus]:
        status = self.model.status
        return [
            each
            for each in (status.injects if status else ())
            if not each.hidden and f"inject:{each.id}" not in self.model.read
        ]

    def _inject(self, inject: InjectStatus) -> Node:
        title = f"{inject.title}. {inject.text}" if inject.title else inject.text
        close = Button(self.say("client-read-it"), f"inject:{inject.id}", look=Look.BARE)
        return Banner(title, Tone.CALM, icon="megaphone", actions=[close])

    def answer(self, message: Message) -> None:
        reading = Reading(self.desk, self.model.view) if self.model.view else None
        match message:
            case Button.Pressed(name="refusal:close"):
                self.model.refusal = None
                self.desk.redraw()
            case Button.Pressed() if message.name.startswith("inject:"):
                self.model.read.add(message.name)
                self.desk.redraw()
            case Button.Pressed() if message.name.startswith("aside:"):
                open_aside(self.desk, message.name.removeprefix("aside:"))
            case _ if reading is not None and opened(reading, message):
                return
            case _:
                self.inner.answer(message)

    def act(self, action: Action) -> bool:
        """Escape opens the menu here: nobody leaves a session by a slip of the finger."""
        return action is Action.BACK and open_aside(self.desk, "menu")
