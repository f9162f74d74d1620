"""How long a test waits for somebody else before it gives them up for lost.

Only a test that fails waits so long: a machine that also does something else
must not turn a right answer into a wrong one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

PATIENCE = 60.0
"""Seconds."""
A_WHILE = 10.0
"""Seconds of our own work that are beyond any slow machine: what has no bound takes minutes."""


async def until(true: Callable[[], object], every: float = 0.01) -> None:
    """Wait for something to become true; `every` is in seconds."""
    async with asyncio.timeout(PATIENCE):
        while not true():
            await asyncio.sleep(every)
