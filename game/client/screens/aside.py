"""The ways aside from a session's screens: role card, briefing, glossary, help, settings."""

from __future__ import annotations

from game.client.desk import Desk
from game.client.keys import Action
from game.client.screens.briefing import BriefingAside
from game.client.screens.card import CardAside
from game.client.screens.council import Council
from game.client.screens.help import Help
from game.client.screens.reading import Reading
from game.client.screens.screen import Screen, page, pressed
from game.client.screens.settings import SettingsScreen
from game.client.screens.terms import Glossary
from game.client.widgets import Button, Choice, Col, Heading, Message, Node, Rule, Select, Text

_ENTRIES = (
    (Action.CARD, "user"),
    (Action.BRIEFING, "newspaper"),
    (Action.COUNCIL, "users"),
    (Action.GLOSSARY, "book-open"),
    (Action.HELP, "circle-help"),
    (Action.SETTINGS, "settings"),
)


def open_aside(desk: Desk, name: str) -> bool:
    """Open one of the ways aside by its action's name; False where there is nothing to show."""
    screen = _screen(desk, name)
    if screen is None:
        return False
    desk.navigator.push(screen)
    desk.ways.focus(screen.first_focus())
    return True


def _screen(desk: Desk, name: str) -> Screen | None:
    if name == Action.SETTINGS.value:
        return SettingsScreen(desk)
    if name == Action.HELP.value:
        return Help(desk)
    view = desk.model.view if desk.model else None
    if view is None:
        return None
    match name:
        case "menu":
            return Menu(desk)
        case Action.CARD.value if view.card is not None:
            return CardAside(desk)
        case Action.BRIEFING.value if view.turn is not None:
            return BriefingAside(desk)
        case Action.COUNCIL.value:
            return Council(desk)
        case Action.GLOSSARY.value:
            return Glossary(desk, Reading(desk, view))
        case _:
            return None


class Menu(Screen):
    """Everything that is not the next step, as a list; also where one leaves."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.back_to = ""

    def first_focus(self) -> str:
        return "close"

    def build(self) -> Node:
        view = self.desk.model.view if self.desk.model else None
        rows: list[Node] = [
            Heading(self.say("client-menu"), 1),
            Button(self.say("client-back-to-session"), "close", icon="arrow-left"),
        ]
        for action, icon in _ENTRIES:
            if action is Action.CARD and (view is None or view.card is None):
                continue
            if action is Action.BRIEFING and (view is None or view.turn is None):
                continue
            rows.append(
                Button(self.say(f"client-key-{action.value}"), f"aside:{action.value}", icon=icon)
            )
        rows += self._step_back()
        alone = self.desk.model is not None and self.desk.model.practice
        told = "client-leave-practice-told" if alone else "client-leave-told"
        rows += [
            Button(
                self.say("client-leave-practice" if alone else "client-leave"),
                "leave",
                icon="log-out",
            ),
            Text(self.say(told), colour="ink_quiet"),
        ]
        return page(Col(rows, gap=10), width=480, desk=self.desk)

    def _step_back(self) -> list[Node]:
        """Alone, one may go back to any turn that was begun."""
        model = self.desk.model
        if model is None or not model.practice or not model.begun:
            return []
        turns = list(model.begun.values())
        if self.back_to not in model.begun:
            self.back_to = turns[-1].id
        choices = [
            Choice(turn.id, self.say("client-debrief-turn", number=turn.number, title=turn.title))
            for turn in turns
        ]
        return [
            Rule(),
            Select("back_to", self.say("client-step-back"), choices, self.back_to),
            Button(self.say("client-step-back-now"), "step_back", icon="rotate-ccw"),
            Text(self.say("client-step-back-told"), colour="ink_quiet"),
            Rule(),
        ]

    def answer(self, message: Message) -> None:
        if isinstance(message, Select.Chosen):
            self.back_to = message.value
            self.desk.redraw()
        elif pressed(message, "step_back") and self.desk.model is not None:
            self.desk.navigator.pop()
            self.desk.model.step_back(self.back_to)
        elif pressed(message, "close"):
            self.desk.navigator.pop()
        elif pressed(message, "leave"):
            self.desk.ways.leave()
        elif isinstance(message, Button.Pressed) and message.name.startswith("aside:"):
            self.desk.navigator.pop()
            open_aside(self.desk, message.name.removeprefix("aside:"))
