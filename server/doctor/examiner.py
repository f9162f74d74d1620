"""The doctor of a running lesson: looks at the machine when asked, listens all the time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from game.texts import Catalogue
from server.doctor.checks import Machine, Network, examine, look_at_machine
from server.doctor.findings import Said, said
from server.doctor.reach import Heard, ReachBook
from server.network.addresses import LocalAddress, pupil_addresses
from server.network.entrance import name_in, port_in

NOBODY = Heard("")


@dataclass
class Examiner:
    """`addresses` are those on the board, best first, as pupils type them."""

    addresses: Callable[[], tuple[str, ...]]
    folder: Path
    ours: bool = True
    book: ReachBook = field(default_factory=ReachBook)
    local: Callable[[], tuple[LocalAddress, ...]] = pupil_addresses
    look: Callable[[int, bool, Path, str], Machine] = look_at_machine
    bound: int = 0
    """The port of this machine, where a proxy has another one; 0: the one that pupils type."""
    _machine: Machine | None = None

    @property
    def port(self) -> int:
        """The port that has to be open on this machine."""
        return self.bound or port_in(self.addresses()[0])

    def network(self) -> Network:
        """What pupils' machines told so far."""
        shown = self.addresses()[0]
        return Network(self.local(), shown, self.book.heard(), self.book.clocks())

    async def examine(self, say: Catalogue, again: bool = False) -> tuple[Said, ...]:
        """All findings in words; the system is asked the first time, and when asked again."""
        network = self.network()
        if self._machine is None or again:
            best = number_of(network)
            self._machine = await asyncio.to_thread(
                self.look, self.port, self.ours, self.folder, best
            )
        return tuple(said(each, say) for each in examine(self._machine, network))

    def choices(self, say: Catalogue) -> list[dict[str, Any]]:
        """The addresses to pick from, each with its interface and who has come by it."""
        network = self.network()
        known = {each.address: each for each in network.addresses}
        return [
            {
                "address": address,
                **interface_words(known.get(name_in(address)), say),
                "shown": address == network.shown,
                "machines": network.heard.get(address, NOBODY).machines,
                "pupils": network.heard.get(address, NOBODY).pupils,
                "heard": heard_words(network.heard.get(address, NOBODY), say),
            }
            for address in self.addresses()
        ]


def number_of(network: Network) -> str:
    """The address to look around from: the one on the board, unless that is a name."""
    numbers = [each.address for each in network.addresses]
    shown = name_in(network.shown)
    return shown if shown in numbers else next(iter(numbers), "")


def interface_words(local: LocalAddress | None, say: Catalogue) -> dict[str, str]:
    """What an address belongs to; a name, or one that a proxy has, belongs to no interface."""
    if local is None:
        return {"kind": say.say("doctor-kind-name"), "interface": ""}
    return {"kind": say.say(f"doctor-kind-{local.kind}"), "interface": local.interface}


def heard_words(heard: Heard, say: Catalogue) -> str:
    """Who has come by an address, as half a sentence."""
    if heard.pupils:
        return say.say("doctor-heard-pupils", count=heard.pupils)
    if heard.machines:
        return say.say("doctor-heard-machines", count=heard.machines)
    return say.say("doctor-heard-nobody")
