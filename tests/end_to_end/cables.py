"""A line to a host that can be pulled out and put back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

CHUNK = 65536


class Cable:
    """Carries whatever is said to its port on to the host's, while it is plugged in."""

    def __init__(self, host: int) -> None:
        self.host = host
        self.port = 0
        self._server: asyncio.Server | None = None
        self._ends: set[asyncio.StreamWriter] = set()

    async def plug(self) -> None:
        """Put it in; the port is the same each time."""
        self._server = await asyncio.start_server(self._carry, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def pull(self) -> None:
        """Break every line at once, and let nobody in until it is plugged again."""
        if self._server is not None:
            self._server.close()
        for end in list(self._ends):
            end.transport.abort()
        await asyncio.sleep(0)

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._ends.add(writer)
        with suppress(OSError):
            there, back = await asyncio.open_connection("127.0.0.1", self.host)
            self._ends.add(back)
            await asyncio.gather(self._pass(reader, back), self._pass(there, writer))
            self._ends.discard(back)
        self._ends.discard(writer)
        writer.close()

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while said := await reader.read(CHUNK):
                writer.write(said)
                await writer.drain()
        writer.close()


@asynccontextmanager
async def a_cable(host: int) -> AsyncIterator[Cable]:
    cable = Cable(host)
    await cable.plug()
    try:
        yield cable
    finally:
        await cable.pull()
