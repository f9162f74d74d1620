"""The first screen: join a class, practise alone, settings."""

from __future__ import annotations

from game.client.layout import Px, Share
from game.client.screens.help import Help
from game.client.screens.join import JoinScreen
from game.client.screens.practice import PracticeScreen
from game.client.screens.screen import NEXT, Screen, page, pressed
from game.client.screens.settings import SettingsScreen
from game.client.theme import Face
from game.client.widgets import (
    Align,
    Button,
    Card,
    Col,
    Flow,
    Heading,
    Look,
    MapView,
    Message,
    Node,
    Row,
    Select,
    Text,
)
from game.client.widgets import Choice as SelectChoice
from game.texts import LANGUAGES


class Start(Screen):
    """Shown when the program begins, and after leaving a session."""

    def first_focus(self) -> str:
        return "back_to_seat" if self.desk.memory.seat() else NEXT

    def build(self) -> Node:
        seat = self.desk.memory.seat()
        title: list[Node] = [
            Heading(self.say("client-title"), 0),
            Text(self.say("client-motto"), face=Face.SERIF_ITALIC, size=20, colour="ink_quiet"),
        ]
        ways: list[Node] = []
        if seat is not None:
            ways.append(
                self._way(
                    Button(
                        self.say("client-back-to-seat"),
                        "back_to_seat",
                        look=Look.PRIMARY,
                        icon="log-in",
                    ),
                    self.say("client-back-to-seat-told", session=seat.session or seat.address),
                )
            )
        look = Look.QUIET if seat is not None else Look.PRIMARY
        ways.append(
            self._way(
                Button(self.say("client-join"), NEXT, look=look, icon="users"),
                self.say("client-join-told"),
            )
        )
        if self.desk.practice is not None:
            ways.append(
                self._way(
                    Button(self.say("client-practise"), "practise", icon="user"),
                    self.say("client-practise-told"),
                )
            )
        languages = [SelectChoice(each, self.word("language", each)) for each in LANGUAGES]
        select = Select(
            "language", self.say("client-language"), languages, self.desk.settings.language
        )
        language = Row([select], [Px(240)])
        small = Flow(
            [
                Button(self.say("common-settings"), "settings", icon="settings"),
                Button(self.say("common-help"), "help", icon="circle-help"),
                Button(self.say("client-quit"), "quit", icon="x"),
            ]
        )
        words = Col([Col(title, gap=6), *ways, language, small], gap=22)
        if self.desk.width < 1000:
            return page(words, width=620, desk=self.desk)
        picture = MapView(
            "picture", "bosnia", self.desk.settings.language, most=self.desk.height - 150
        )
        sheet = Row([words, picture], [Share(1), Share(1.35)], gap=48, align=Align.CENTRE)
        return page(sheet, width=1240, desk=self.desk)

    @staticmethod
    def _way(button: Button, told: str) -> Node:
        return Card(Col([button, Text(told)], gap=10), pad=20, grow=1)

    def answer(self, message: Message) -> None:
        navigator = self.desk.navigator
        match message:
            case Button.Pressed(name="back_to_seat"):
                if (seat := self.desk.memory.seat()) is not None:
                    self.desk.ways.come_back(seat)
            case Select.Chosen(value=language):
                self.desk.change(language=language)
            case _ if pressed(message, NEXT):
                navigator.push(JoinScreen(self.desk))
                self.desk.ways.focus("code")
            case _ if pressed(message, "practise"):
                navigator.push(PracticeScreen(self.desk))
                self.desk.ways.focus("scenario")
            case _ if pressed(message, "settings"):
                navigator.push(SettingsScreen(self.desk))
            case _ if pressed(message, "help"):
                navigator.push(Help(self.desk))
            case _ if pressed(message, "quit"):
                self.desk.ways.quit()
            case _:
                pass
