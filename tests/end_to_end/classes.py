"""A teacher and a class at a server in this process."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.end_to_end.hosts import Served
from tests.end_to_end.pupils import Pupil, Teacher


@asynccontextmanager
async def a_class(served: Served, size: int) -> AsyncIterator[tuple[Teacher, list[Pupil]]]:
    """A teacher and pupils who all join in the same second."""
    teacher = Teacher(served.port, served.keys.console)
    pupils = [Pupil(served.port, served.keys.code) for _ in range(size)]
    try:
        await teacher.start()
        await asyncio.gather(*(pupil.start() for pupil in pupils))
        yield teacher, pupils
    finally:
        await asyncio.gather(*(client.stop() for client in (teacher, *pupils)))
