"""Hosts for tests: one that runs in this process, and what it would have printed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from server.host import Host, Opened, Options
from server.shelf.registry import Keys
from tests.builders_scenario import EXAMPLE

OPENED = Opened(
    8765, Keys("KLM482", "console-key", "room-key"), "Havnen", ("10.0.0.7:8765", "10.8.0.2:8765"),
    how="new", demo=False,
)  # fmt: skip


def options(folder: Path, **changes: Any) -> Options:
    return replace(Options(scenario=str(EXAMPLE), data=folder, browser=False), **changes)


@asynccontextmanager
async def a_host(wanted: Options) -> AsyncIterator[tuple[Host, Opened]]:
    """A host that runs in this process, once it can be reached."""
    told: asyncio.Queue[Opened] = asyncio.Queue()
    host = Host(wanted, told.put_nowait)
    running = asyncio.create_task(host.run())
    opening = asyncio.create_task(told.get())
    done, _ = await asyncio.wait({running, opening}, return_when=asyncio.FIRST_COMPLETED)
    if running in done:
        opening.cancel()
        await running
    try:
        yield host, await opening
    finally:
        host.stop()
        await running
