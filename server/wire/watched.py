"""uvicorn's two protocols, seen by the reaper.

Each tells the reaper when a connection begins and ends. HTTP has a limit
besides on how long a request may be on its way.
"""

import asyncio
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from server.wire.headers import SAFE
from server.wire.reaper import Reaper

UNREADABLE = b"".join(
    (
        b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n",
        *(f"{name}: {value}\r\n".encode() for name, value in SAFE.items()),
        b"\r\n",
    )
)


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
        "http": type("HTTP", (WatchedHTTP,), {"reaper": reaper}),
        "ws": type("Socket", (WatchedSocket,), {"reaper": reaper}),
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
