"""A house without sockets, asked as a browser would."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx

from game.session.journal import MemoryJournal
from game.session.running import Running
from server.app import build_app
from server.house import House
from server.network.origin import OwnHosts
from server.shelf.registry import Keys, Lesson, Registry
from server.wire.limits import Limits
from tests.builders_scenario import a_scenario

BOARD = "10.0.0.7:8765"


@dataclass(frozen=True)
class Asked:
    """The open lesson and its keys."""

    house: House
    running: Running
    keys: Keys


@asynccontextmanager
async def a_house(limits: Limits | None = None, **lesson: Any) -> AsyncIterator[Asked]:
    registry = Registry(MemoryJournal())
    opening = {"plan": "open", **lesson}
    running, keys = await registry.open(Lesson(a_scenario(), **opening))
    console = f"/console#{keys.console}"
    house = House.build(
        registry, lambda: (BOARD, "10.8.0.2:8765"), limits or Limits(), "nb", console
    )
    try:
        yield Asked(house, running, keys)
    finally:
        await registry.close()


def browser(house: House, host: str = BOARD, peer: str = "10.0.0.20") -> httpx.AsyncClient:
    """A browser somewhere on the network that came by this address."""
    hosts = OwnHosts(addresses=lambda: frozenset({"10.0.0.7", "127.0.0.1"}))
    transport = httpx.ASGITransport(build_app(house, hosts), client=(peer, 50_000))
    return httpx.AsyncClient(transport=transport, base_url=f"http://{host}")
