"""`out-of-area doctor`: the same findings in a terminal, before a lesson or beside one.

Where no lesson runs, it opens the port for a moment and serves the link for
pupils' machines itself, so that the network can be tried the day before.
Where one runs, that lesson listens, and this only asks it.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import RedirectResponse
from starlette.routing import Route

from game.scenario.model import Language
from game.session.journal import MemoryJournal
from game.texts import Catalogue
from server.doctor.checks import Machine, Network, examine, look_at_machine
from server.doctor.findings import Finding, Said, said
from server.doctor.port import ask_lesson, is_lesson
from server.doctor.reach import Heard
from server.doctor.routes import doctor_routes
from server.host import QuietServer, reachable, stopped_by_signals, until
from server.house import House
from server.network.addresses import pupil_addresses
from server.network.entrance import as_url, port_in
from server.network.origin import OwnHosts, OwnOrigin
from server.network.ports import USUAL, listen_somewhere
from server.pages.files import asset, static
from server.shelf.memory import HostMemory
from server.shelf.registry import Registry
from server.wire.headers import SafeHeaders
from server.wire.limits import Limits
from server.wire.reaper import Reaper
from server.wire.watched import uvicorn_settings

EVERY_SECONDS = 2.0
MARKS = {"good": "+", "care": "!", "bad": "X", "unknown": "?"}

Print = Callable[[str], None]
Listen = Callable[[], Network]


@dataclass(frozen=True)
class Options:
    """What the command line asked for. `once` says what is known now and ends."""

    folder: Path
    port: int = 0
    once: bool = False
    language: Language = "nb"


class Command:
    """One run of the command."""

    def __init__(self, options: Options, tell: Print) -> None:
        self._options = options
        self._say = Catalogue.load(options.language)
        self._tell = tell
        self._stop = asyncio.Event()

    def stop(self) -> None:
        self._stop.set()

    async def run(self) -> None:
        """Look, tell, and go on telling what changes until stopped."""
        memory = HostMemory(self._options.folder / "host.json").read()
        port = self._options.port or memory.port or USUAL
        if await asyncio.to_thread(is_lesson, port):
            self._tell(self._say.say("doctor-cli-running"))
            await self._watch(await self._looked(port), lambda: network_of_lesson(port))
        elif self._options.once:
            await self._watch(await self._looked(port), lambda: network_of(reachable(port)))
        else:
            machine = await self._looked(port)
            bound = listen_somewhere(port)
            await self._serve(bound, machine)

    async def _looked(self, port: int) -> Machine:
        local = pupil_addresses()
        best = local[0].address if local else ""
        return await asyncio.to_thread(look_at_machine, port, False, self._options.folder, best)

    async def _serve(self, bound: socket.socket, machine: Machine) -> None:
        """Serve the link until stopped."""
        port = int(bound.getsockname()[1])
        limits = Limits()
        house = House.build(
            Registry(MemoryJournal()), lambda: reachable(port), limits, self._options.language
        )
        config = uvicorn.Config(
            link_only(house), lifespan="off", timeout_graceful_shutdown=1,
            **uvicorn_settings(Reaper(limits)),
        )  # fmt: skip
        server = QuietServer(config)
        serving = asyncio.create_task(server.serve(sockets=[bound]))
        try:
            await until(lambda: server.started or serving.done())
            await self._watch(machine, house.examiner.network)
        finally:
            server.should_exit = True
            await serving

    async def _watch(self, machine: Machine, listen: Listen) -> None:
        """Tell all once, then whatever has become otherwise."""
        network = await asyncio.to_thread(listen)
        told: Sequence[Finding] = examine(machine, network)
        self._report([said(each, self._say) for each in told])
        if self._options.once:
            return
        self._tell(self._say.say("doctor-cli-link"))
        encrypted = "://" in network.shown
        for address in (network.shown,) if encrypted else reachable(port_in(network.shown)):
            self._tell(f"    {as_url(address)}/reach")
        with stopped_by_signals(self.stop):
            while not self._stop.is_set():
                told = await self._changes(machine, listen, told)
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._stop.wait(), EVERY_SECONDS)

    async def _changes(
        self, machine: Machine, listen: Listen, before: Sequence[Finding]
    ) -> Sequence[Finding]:
        """A lesson that has ended is no change; its last word stands."""
        try:
            now = examine(machine, await asyncio.to_thread(listen))
        except OSError:
            return before
        self._report([said(each, self._say) for each in now if each not in before])
        return now

    def _report(self, findings: Sequence[Said]) -> None:
        for line in report(findings):
            self._tell(line)


def report(findings: Sequence[Said]) -> list[str]:
    """Lines for a terminal: each finding with its mark and word, and what to do below it."""
    lines = []
    for each in findings:
        lines.append(f"  {MARKS[each.state]} {each.title} ({each.word}): {each.text}")
        lines += [f"      {line}" for line in each.advice.splitlines()]
    return lines


def network_of(addresses: tuple[str, ...]) -> Network:
    """A network that nobody has come through yet."""
    return Network(pupil_addresses(), addresses[0], {}, ())


def network_of_lesson(port: int) -> Network:
    """What a running lesson on this machine has heard. Raises OSError."""
    told = ask_lesson(port)
    if told is None:
        raise OSError("the lesson does not answer")
    heard = {via: Heard(**each) for via, each in told["heard"].items()}
    return Network(pupil_addresses(), str(told["shown"]), heard, tuple(told["clocks"]))


def link_only(house: House) -> Starlette:
    """A server with nothing on it but the link for pupils' machines."""
    return Starlette(
        routes=[
            Route("/", lambda request: RedirectResponse("/reach")),
            *doctor_routes(house),
            Route("/static/{path:path}", static),
            Route("/assets/{path:path}", asset),
        ],
        middleware=[Middleware(SafeHeaders), Middleware(OwnOrigin, hosts=OwnHosts())],
    )


def run_doctor(options: Options, tell: Print) -> None:
    """Run until somebody ends it."""

    async def main() -> None:
        await Command(options, tell).run()

    with suppress(KeyboardInterrupt):
        asyncio.run(main())
