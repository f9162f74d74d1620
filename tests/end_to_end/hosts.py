"""A server in this process for end-to-end tests, on a port of its own."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import uvicorn

from game.scenario.model import Scenario
from game.session.running import Running
from server.app import build_app
from server.host import QuietServer
from server.house import House
from server.journals.sqlite import SqliteJournal
from server.network.origin import OwnHosts
from server.network.ports import listen
from server.shelf.registry import Keys, Lesson, Registry
from server.wire.limits import Limits
from server.wire.reaper import Reaper
from server.wire.watched import uvicorn_settings
from tests.builders_scenario import a_scenario


@dataclass(frozen=True)
class Served:
    """A running server and the lesson that is open on it."""

    port: int
    registry: Registry
    running: Running
    keys: Keys
    house: House
    reaper: Reaper


@asynccontextmanager
async def a_server(
    folder: Path,
    scenario: Scenario | None = None,
    limits: Limits | None = None,
    **lesson: Any,
) -> AsyncIterator[Served]:
    """Serve one new lesson until the end of the block."""
    limits = limits or Limits()
    journal = SqliteJournal(folder / "lessons.sqlite")
    registry = Registry(journal)
    opening = {"plan": "open", "language": "nb", **lesson}
    running, keys = await registry.open(Lesson(scenario or a_scenario(), **opening))
    bound = listen(0, "127.0.0.1")
    port = int(bound.getsockname()[1])
    rooms = {running.session.name: f"/room#{keys.room}"}
    house = House.build(registry, lambda: (f"127.0.0.1:{port}",), limits, rooms=rooms)
    reaper = Reaper(limits)
    async with serving(house, reaper, bound):
        try:
            yield Served(port, registry, running, keys, house, reaper)
        finally:
            await registry.close()
    await journal.close()


@asynccontextmanager
async def serving(house: House, reaper: Reaper, bound: socket.socket) -> AsyncIterator[None]:
    settings = {**uvicorn_settings(reaper), "ws_max_size": 4 * house.limits.message_bytes}
    app = build_app(house, OwnHosts())
    server = QuietServer(
        uvicorn.Config(app, lifespan="off", timeout_graceful_shutdown=1, **settings)
    )
    serve = asyncio.create_task(server.serve(sockets=[bound]))
    sweep = asyncio.create_task(reaper.run())
    while not server.started:
        await asyncio.sleep(0.01)
    try:
        yield
    finally:
        server.should_exit = True
        await serve
        sweep.cancel()
        await asyncio.gather(sweep, return_exceptions=True)
