"""A lesson from one command on the teacher's machine: what `out-of-area host` runs."""

from __future__ import annotations

import asyncio
import logging
import os
import random
import signal
import socket
import sys
import webbrowser
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

import platformdirs
import uvicorn

from game.core.commands import FACILITATOR, Begin, SetDriver
from game.scenario.model import Language
from game.session.running import Running
from server.app import build_app
from server.doctor.routes import tell_addresses
from server.house import House
from server.journals.sqlite import SqliteJournal
from server.network.addresses import LocalAddress, pupil_addresses
from server.network.chosen import Chosen
from server.network.discovery import Announcement
from server.network.entrance import Entrance, local_numbers
from server.network.ports import listen, listen_somewhere
from server.shelf.books import read_ledger
from server.shelf.memory import HostMemory, Remembered
from server.shelf.picking import OPEN_LESSON_MS, How, Picked, Picker
from server.shelf.planned import NO_PLAN, PREPARED, Plan, Plans
from server.shelf.registry import Keys, Registry, wall_clock
from server.wire.limits import Limits
from server.wire.reaper import Reaper
from server.wire.watched import uvicorn_settings

DEMO_LOBBY_SECONDS = 20.0
TIDY_SECONDS = 3600.0
ADDRESS_SECONDS = 5.0
PLAIN = Entrance()

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Options:
    """What the command line asked for.

    `port` 0 is any; an empty `scenario` is the open lesson's, or the usual one.
    """

    port: int = 0
    scenario: str = ""
    new: bool = False
    demo: bool = False
    plan: Literal["45", "60", "90"] = "45"
    language: Language = "nb"
    prepare: bool = False
    number: int = 0
    """The lesson of this number in the list of those that are kept."""
    noted: Plan = NO_PLAN
    """The day and the bell of a lesson that is prepared."""
    data: Path | None = None
    browser: bool = True
    entrance: Entrance = PLAIN
    """By which addresses the class comes in."""

    @property
    def folder(self) -> Path:
        """Where lessons are kept."""
        return self.data or Path(platformdirs.user_data_dir("out-of-area", appauthor=False))


@dataclass(frozen=True)
class Opened:
    """What there is to print once the lesson can be reached."""

    port: int
    keys: Keys
    title: str
    addresses: tuple[str, ...]
    how: How
    demo: bool
    plan: Plan = NO_PLAN
    entrance: Entrance = PLAIN
    interfaces: tuple[LocalAddress, ...] = ()
    """What the addresses belong to, as far as they are this machine's own."""

    @property
    def console(self) -> str:
        return f"{self.entrance.teachers(self.port)}/console#{self.keys.console}"

    @property
    def room(self) -> str:
        return f"{self.entrance.teachers(self.port)}/room#{self.keys.room}"


Tell = Callable[[Opened], None]


class Host:
    """One run of the command."""

    def __init__(self, options: Options, tell: Tell) -> None:
        self._options = options
        self._tell = tell
        self._stop = asyncio.Event()
        self._tasks: set[asyncio.Task[object]] = set()
        self.goes_on = False
        """Whether the lesson that was open last is taken up by the next start."""

    async def run(self) -> None:
        """Open or resume the lesson, serve until told to stop, leave everything saved.

        Raises `CannotOpen`, `PortTaken`, `UnknownScenario` or
        `UnplayableScenario` before anybody could have joined.
        """
        options = self._options
        bound = listen(options.port) if options.port else None
        journal: SqliteJournal | None = None
        try:
            journal = SqliteJournal(options.folder / "lessons.sqlite")
            registry = Registry(journal, delay=human_delay)
            memory = HostMemory(options.folder / "host.json")
            plans = Plans(options.folder / PREPARED)
            picked = await Picker(options, registry, plans).pick(memory.read())
            if bound is None:
                bound = listen_somewhere(
                    0 if picked.how in ("new", "preparing") else memory.read().port
                )
            port = int(bound.getsockname()[1])
            chosen = self._noted(memory, port, picked.running.session.name)
            opened = self._opened(picked, port, chosen)
            house = self._house(registry, picked, opened, chosen)
            house.shelf.remember = lambda session: memory.write(
                replace(memory.read(), session=session)
            )
            await self._serve(house, picked.running, bound, opened)
            last = await read_ledger(journal, memory.read().session)
            self.goes_on = last is not None and not last.state.ended
        finally:
            if bound is not None:
                bound.close()
            if journal is not None:
                await journal.close()

    def stop(self) -> None:
        """End the run; safe to call more than once."""
        self._stop.set()

    def _noted(self, memory: HostMemory, port: int, session: str) -> Chosen:
        """Note what is open, and the address for the board, which may change meanwhile."""
        address = memory.read().address
        memory.write(Remembered(port, session, address))
        return Chosen(address, lambda picked: memory.write(replace(memory.read(), address=picked)))

    def _opened(self, picked: Picked, port: int, chosen: Chosen) -> Opened:
        title = picked.running.session.ledger.state.scenario.title.in_(self._options.language)
        options = self._options
        shown = chosen.first(options.entrance.addresses(port))
        return Opened(
            port,
            picked.keys,
            title,
            shown,
            picked.how,
            options.demo,
            picked.plan,
            options.entrance,
            pupil_addresses(),
        )

    def _house(self, registry: Registry, picked: Picked, opened: Opened, chosen: Chosen) -> House:
        """What every request needs, with the printed keys."""
        entrance = self._options.entrance
        house = House.build(
            registry,
            lambda: entrance.addresses(opened.port),
            Limits(),
            self._options.language,
            f"/console#{opened.keys.console}" if entrance.own_machine else "",
            {picked.running.session.name: f"/room#{opened.keys.room}"},
            chosen,
            self._options.folder,
        )
        house.examiner.bound = opened.port
        return house

    async def _serve(
        self, house: House, running: Running, bound: socket.socket, opened: Opened
    ) -> None:
        """Serve until told to stop; then say farewell to everybody."""
        options, limits, registry = self._options, house.limits, house.registry
        entrance = options.entrance
        reaper = Reaper(entrance.connections(limits))
        settings = {
            **uvicorn_settings(reaper),
            "ws_max_size": 4 * limits.message_bytes,
            "lifespan": "off",
            "timeout_graceful_shutdown": 3,
            **entrance.settings(),
        }
        config = uvicorn.Config(build_app(house, entrance.hosts()), **settings)
        server = QuietServer(config)
        serving = asyncio.create_task(server.serve(sockets=[bound]), name="serve")
        with stopped_by_signals(self.stop):
            await until(lambda: server.started or serving.done())
            self._also(reaper.run())
            self._also(self._tidy(registry))
            self._also(announced(opened, house.addresses))
            self._also(followed(house))
            if options.demo:
                self._also(play_demo(running))
            self._tell(opened)
            if options.browser and has_screen():
                self._also(asyncio.to_thread(webbrowser.open, opened.console))
            stopping = asyncio.create_task(self._stop.wait())
            await asyncio.wait({stopping, serving}, return_when=asyncio.FIRST_COMPLETED)
            stopping.cancel()
            await registry.close()
            await asyncio.sleep(0.1)  # The farewells leave before the sockets are closed.
            server.should_exit = True
            await serving
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _tidy(self, registry: Registry) -> None:
        """Open the seats of other lessons again, and erase what was kept long enough."""
        await registry.take_up_others(wall_clock() - OPEN_LESSON_MS)
        while True:
            await registry.forget_expired()
            await asyncio.sleep(TIDY_SECONDS)

    def _also(self, work: Coroutine[Any, Any, object]) -> None:
        """Run something beside the server, and hold on to it."""
        self._tasks.add(asyncio.get_running_loop().create_task(work))


class QuietServer(uvicorn.Server):
    """uvicorn without its own signals: the lesson says farewell before the sockets close."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@contextmanager
def stopped_by_signals(stop: Callable[[], None]) -> Iterator[None]:
    """Ctrl-C and a polite kill end the run cleanly; the second time they end it at once."""
    loop = asyncio.get_running_loop()
    names = [signal.SIGINT, signal.SIGTERM]
    before = {name: signal.getsignal(name) for name in names}

    def handle(number: int, frame: object) -> None:
        signal.signal(number, before[signal.Signals(number)])
        loop.call_soon_threadsafe(stop)

    for name in names:
        signal.signal(name, handle)
    try:
        yield
    finally:
        for name in names:
            signal.signal(name, before[name])


async def until(done: Callable[[], bool]) -> None:
    while not done():
        await asyncio.sleep(0.01)


async def announced(opened: Opened, addresses: Callable[[], tuple[str, ...]]) -> None:
    """Tell the local network for as long as the lesson runs, anew on another network."""
    name = f"{opened.title} ({socket.gethostname()})"
    while True:
        now = addresses()
        announcement = Announcement(
            name,
            opened.port,
            local_numbers(now),
            url=now[0] if now[0].startswith("https:") else "",
        )
        try:
            await announcement.start()
            await changed(addresses, now)
        finally:
            await announcement.stop()


async def followed(house: House) -> None:
    """Show the new address by itself when the machine changes networks."""
    while True:
        await changed(house.addresses, house.addresses())
        tell_addresses(house)


async def changed(addresses: Callable[[], tuple[str, ...]], before: tuple[str, ...]) -> None:
    """Wait until the addresses are others."""
    while addresses() == before:
        await asyncio.sleep(ADDRESS_SECONDS)


async def play_demo(running: Running) -> None:
    """Put bots into all empty seats, and begin after a moment in which one may still join."""
    session = running.session
    for council in session.ledger.state.councils.values():
        for seat, driver in council.drivers.items():
            if driver != "bot":
                command = SetDriver(council=council.id, seat=seat, driver="bot")
                name = f"demo/{council.id}/{seat}"
                await session.give(FACILITATOR, name, command)
    await asyncio.sleep(DEMO_LOBBY_SECONDS)
    if session.ledger.state.began is None:
        await session.give(FACILITATOR, "demo/begin", Begin())


def human_delay() -> float:
    """How long a bot seems to think."""
    return random.uniform(1.5, 5.0)


def reachable(port: int) -> tuple[str, ...]:
    """Where pupils find a lesson that was opened without more ado."""
    return PLAIN.addresses(port)


def has_screen() -> bool:
    """Whether a browser could be shown."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run_host(options: Options, tell: Tell) -> bool:
    """Run until somebody ends it; returns whether the next start takes the lesson up again."""
    host = Host(options, tell)
    with suppress(KeyboardInterrupt):
        asyncio.run(host.run())
    return host.goes_on
