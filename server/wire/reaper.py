"""Ends connections that hold resources without taking part.

A client that does not read what it is sent keeps its connection for ever: the
library waits for it to drain, and so does its own closing. So the server's two
protocol classes (`server.wire.watched`) report every connection to a reaper
that looks at the transports once a second and aborts the hopeless ones. It
says nothing to them, because they would not read that either; an honest client
notices, comes back by itself and gets the newest view.
"""

import asyncio
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from socket import SO_SNDBUF, SOL_SOCKET
from typing import Protocol

from server.wire.limits import Limits, neighbourhood

SWEEP_SECONDS = 1.0


class Watchable(Protocol):
    """A connection that the reaper can look at."""

    transport: asyncio.Transport

    @property
    def ending(self) -> bool:
        """Whether it has begun to close."""
        ...


@dataclass
class Watched:
    """What the reaper has seen of one connection so far."""

    connection: Watchable
    address: str
    waiting: int = 0
    stalled_since: float | None = None
    ending_since: float | None = None


class Reaper:
    """Knows every open connection, and ends those that only hold on.

    Let `run` be a task for as long as the server runs.
    """

    def __init__(self, limits: Limits, clock: Callable[[], float] = time.monotonic) -> None:
        self.limits = limits
        self._clock = clock
        self._watched: dict[asyncio.Transport, Watched] = {}
        self._per_address: Counter[str] = Counter()

    def __len__(self) -> int:
        return len(self._watched)

    async def run(self, every: float = SWEEP_SECONDS) -> None:
        """Sweep again and again until cancelled."""
        while True:
            await asyncio.sleep(every)
            self.sweep()

    def sweep(self) -> int:
        """Look at every connection once. Returns how many were ended."""
        now = self._clock()
        lost = [one for one in self._watched.values() if self._is_lost(one, now)]
        for one in lost:
            one.connection.transport.abort()
        return len(lost)

    def watch(self, connection: Watchable) -> None:
        """Take note of a connection; one too many is ended at once.

        A web socket takes the place of the HTTP connection that it grew from.
        """
        transport = connection.transport
        known = self._watched.get(transport)
        if known is not None:
            known.connection = connection
            return
        address = neighbourhood(peer_address(transport))
        self._watched[transport] = Watched(connection, address)
        self._per_address[address] += 1
        if self._crowded(address):
            transport.abort()
        else:
            keep_small(transport, self.limits.send_buffer)

    def unwatch(self, connection: Watchable) -> None:
        """Forget a connection that is gone. Harmless when repeated."""
        gone = self._watched.pop(connection.transport, None)
        if gone is not None:
            self._per_address[gone.address] -= 1
            if not self._per_address[gone.address]:
                del self._per_address[gone.address]

    def _crowded(self, address: str) -> bool:
        return (
            len(self._watched) > self.limits.connections
            or self._per_address[address] > self.limits.connections_per_address
        )

    def _is_lost(self, one: Watched, now: float) -> bool:
        """Whether waiting any longer for this client is pointless."""
        waiting = one.connection.transport.get_write_buffer_size()
        stuck = 0 < one.waiting <= waiting
        one.waiting = waiting
        one.stalled_since = since(one.stalled_since, stuck, now)
        one.ending_since = since(one.ending_since, one.connection.ending, now)
        return (
            waiting > self.limits.write_buffer
            or is_older(one.stalled_since, now, self.limits.stalled_seconds)
            or is_older(one.ending_since, now, self.limits.closing_seconds)
        )


def since(before: float | None, still: bool, now: float) -> float | None:
    """Since when something has been so without a break; None when it is not."""
    if not still:
        return None
    return now if before is None else before


def is_older(start: float | None, now: float, seconds: float) -> bool:
    return start is not None and now - start >= seconds


def peer_address(transport: asyncio.Transport) -> str:
    peer = transport.get_extra_info("peername")
    return str(peer[0]) if isinstance(peer, tuple) and peer else ""


def keep_small(transport: asyncio.Transport, size: int) -> None:
    """Let the system hold little of what waits for a client.

    It would take megabytes for each, unseen, before anything is left here for
    the reaper to see.
    """
    socket = transport.get_extra_info("socket")
    if socket is not None:
        socket.setsockopt(SOL_SOCKET, SO_SNDBUF, size)
