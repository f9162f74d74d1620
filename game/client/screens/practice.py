"""Practise alone: which scenario, and whose seat."""

from __future__ import annotations

from game.client.desk import Desk, PracticeScenario
from game.client.screens.phase import foot, screenful
from game.client.screens.screen import NEXT, Screen, page, pressed
from game.client.widgets import (
    Button,
    Choice,
    Col,
    Heading,
    Look,
    Message,
    Node,
    Radio,
    Text,
)


class PracticeScreen(Screen):
    """The whole scenario without a host: the same rules, the same screens, bots as allies."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.scenario = ""
        self.seat = ""

    def first_focus(self) -> str:
        return "scenario"

    def _scenarios(self) -> list[PracticeScenario]:
        practice = self.desk.practice
        return list(practice.scenarios(self.desk.settings.language)) if practice else []

    def _chosen(self) -> PracticeScenario | None:
        known = self._scenarios()
        return next(
            (each for each in known if each.id == self.scenario), known[0] if known else None
        )

    def build(self) -> Node:
        known, chosen = self._scenarios(), self._chosen()
        parts: list[Node] = [
            Heading(self.say("client-practise"), 1),
            Text(self.say("client-practise-how"), size=18),
            Radio(
                "scenario",
                self.say("client-scenario"),
                [Choice(each.id, each.title, each.subtitle) for each in known],
                chosen.id if chosen else "",
                boxed=True,
            ),
        ]
        if chosen is not None:
            seats = [Choice(seat.id, seat.name, seat.profile) for seat in chosen.seats]
            parts.append(
                Radio("seat", self.say("client-your-seat"), seats, self._seat(chosen), boxed=True)
            )
        buttons: list[Node] = [
            Button(self.say("common-back"), "back", icon="arrow-left"),
            Button(self.say("client-practise-begin"), NEXT, look=Look.PRIMARY, icon="play"),
        ]
        body = page(Col(parts, gap=16), width=680, desk=self.desk)
        return screenful(body, foot("", buttons))

    def _seat(self, scenario: PracticeScenario) -> str:
        seats = [seat.id for seat in scenario.seats]
        return self.seat if self.seat in seats else seats[0]

    def answer(self, message: Message) -> None:
        match message:
            case Radio.Chosen(name="scenario", value=value):
                self.scenario = value
                self.desk.redraw()
            case Radio.Chosen(name="seat", value=value):
                self.seat = value
                self.desk.redraw()
            case _ if pressed(message, NEXT):
                chosen = self._chosen()
                if chosen is not None:
                    self.desk.ways.practise(chosen.id, self._seat(chosen))
            case _ if pressed(message, "back"):
                self.desk.navigator.pop()
            case _:
                pass
