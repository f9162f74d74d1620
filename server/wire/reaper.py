"""Ends connections that hold resources without taking part.

A client that does not read what it is sent keeps its connection for ever: the
library waits for it to drain, and so does its own closing. So the server's two
protocol classes, made here for uvicorn, report every connection to a reaper
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
from typing import Any, Protocol, cast

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from .headers import SAFE
from .limits import Limits, neighbourhood

SWEEP_SECONDS = 1.0
UNREADABLE = b"".join(
    (
        b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n",
        *(f"{name}: {value}\r\n".encode() for name, value in SAFE.items()),
        b"\r\n",
    )
)


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

    `http` and `ws` are what uvicorn's settings of the same names want. Let
    `run` be a task for as long as the server runs.
    """

    def __init__(self, limits: Limits, clock: Callable[[], float] = time.monotonic) -> None:
        self.limits = limits
        self._clock = clock
        self._watched: dict[asyncio.Transport, Watched] = {}
        self._per_address: Counter[str] = Counter()
        self.http = cast(type[asyncio.Protocol], type("HTTP", (WatchedHTTP,), {"reaper": self}))
        self.ws = cast(type[asyncio.Protocol], type("Socket", (WatchedSocket,), {"reaper": self}))

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


class WatchedSocket(WebSocketsSansIOProtocol):
    """uvicorn's web socket, seen by the reaper."""

    reaper: Reaper

    @property
    def ending(self) -> bool:
        return self.close_sent or self.transport.is_closing()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self.reaper.watch(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self.reaper.unwatch(self)
        super().connection_lost(exc)


class WatchedHTTP(H11Protocol):
    """uvicorn's HTTP, seen by the reaper, with a time limit on sending a request.

    The limit holds for the headers as a whole, and again for the body: a
    client that sends one byte at a time gains nothing by it.
    """

    reaper: Reaper
    _expecting: Any = None
    _impatience: asyncio.TimerHandle | None = None

    @property
    def ending(self) -> bool:
        return self.transport.is_closing()

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.reaper.watch(self)
        self._expect()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self._expect()

    def connection_lost(self, exc: Exception | None) -> None:
        self._lose_patience_with(None)
        self.reaper.unwatch(self)
        super().connection_lost(exc)

    def send_400_response(self, msg: str) -> None:
        """Answer what is no HTTP, with the headers that every answer has."""
        self.transport.write(UNREADABLE)
        self.transport.close()

    def _expect(self) -> None:
        """Give the client its time for what it has to send next, once for each part."""
        if self.transport.is_closing() or self.transport.get_protocol() is not self:
            self._lose_patience_with(None)
        elif self.conn.their_state is not self._expecting:
            self._lose_patience_with(self.conn.their_state)

    def _lose_patience_with(self, state: Any) -> None:
        self._expecting = state
        if self._impatience is not None:
            self._impatience.cancel()
            self._impatience = None
        limits = self.reaper.limits
        seconds = {h11.IDLE: limits.header_seconds, h11.SEND_BODY: limits.body_seconds}.get(state)
        if seconds is not None:
            self._impatience = self.loop.call_later(seconds, self.transport.abort)


def uvicorn_settings(reaper: Reaper) -> dict[str, Any]:
    """The settings of uvicorn that the limits and the rules on logs stand for.

    Its own log of requests and of sockets has people's addresses in it, so
    both are off.
    """
    limits = reaper.limits
    return {
        "http": reaper.http,
        "ws": reaper.ws,
        "ws_max_size": limits.message_bytes,
        "ws_per_message_deflate": False,
        "ws_ping_interval": limits.ping_seconds,
        "ws_ping_timeout": limits.ping_seconds,
        "h11_max_incomplete_event_size": limits.header_bytes,
        "backlog": limits.backlog,
        "proxy_headers": False,
        "server_header": False,
        "access_log": False,
        "log_level": "warning",
    }
