"""Join a class: the lesson found on the network by itself, or its address typed; and the code."""

from __future__ import annotations

from game.client.address import BadAddress, read_address
from game.client.desk import Desk
from game.client.screens.screen import NEXT, Screen, next_step, page, pressed
from game.client.widgets import (
    Banner,
    Button,
    Choice,
    Col,
    Flow,
    Heading,
    Message,
    Node,
    Radio,
    Text,
    TextField,
    Tone,
)

TYPED = "typed"


class JoinScreen(Screen):
    """The address and the code; nobody is asked for a name."""

    def __init__(self, desk: Desk, address: str = "", code: str = "") -> None:
        super().__init__(desk)
        self.address, self.code = address, code
        self.host = TYPED if address else ""
        self.problem = ""

    def first_focus(self) -> str:
        return "code"

    def build(self) -> Node:
        found = self.desk.found()
        hosts = [Choice(host.address, host.name, host.address) for host in found]
        hosts.append(Choice(TYPED, self.say("client-type-address")))
        chosen = self.chosen()
        parts: list[Node] = [
            Heading(self.say("client-join"), 1),
            Text(self.say("client-join-how"), size=18),
            *([Banner(self.problem, Tone.WARNING)] if self.problem else []),
            Radio("host", self.say("client-lessons-found"), hosts, chosen, boxed=True),
        ]
        if not found:
            parts.append(Text(self.say("client-searching"), colour="ink_quiet"))
        if chosen == TYPED:
            parts.append(
                TextField(
                    "address",
                    self.say("client-address"),
                    self.address,
                    placeholder="192.168.10.24:8765",
                    limit=120,
                )
            )
        parts += [
            TextField("code", self.say("client-code"), self.code, placeholder="KPRTWX", limit=16),
            Text(self.say("client-no-name"), colour="ink_quiet"),
            next_step(self.say("client-join-now"), icon="log-in"),
            Flow([Button(self.say("common-back"), "back", icon="arrow-left")]),
        ]
        return page(Col(parts, gap=14), width=560, desk=self.desk)

    def chosen(self) -> str:
        """Where to go: what was chosen, or the only lesson there is."""
        found = [host.address for host in self.desk.found()]
        if self.host == TYPED or self.host in found:
            return self.host
        return found[0] if len(found) == 1 else "" if found else TYPED

    def answer(self, message: Message) -> None:
        match message:
            case Radio.Chosen(name="host", value=host):
                self.host = host
                self.desk.redraw()
            case TextField.Changed(name="address", text=text):
                self.address = text
            case TextField.Changed(name="code", text=text):
                self.code = text
            case TextField.Submitted():
                self._join()
            case _ if pressed(message, NEXT):
                self._join()
            case _ if pressed(message, "back"):
                self.desk.navigator.pop()
            case _:
                pass

    def _join(self) -> None:
        chosen = self.chosen()
        address = self.address if chosen == TYPED else chosen
        self.problem = self._wrong(address)
        if self.problem:
            self.desk.redraw()
        else:
            self.desk.ways.join(address, self.code.strip().upper())

    def _wrong(self, address: str) -> str:
        try:
            read_address(address)
        except BadAddress:
            return self.say("client-bad-address")
        return "" if self.code.strip() else self.say("client-no-code")
