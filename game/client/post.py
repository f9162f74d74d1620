"""Requests to a host over plain HTTP, as small as the link needs them.

POST with JSON and nothing else: no redirects, no cookies, no proxies of this
machine. The parser is h11, which the server has to have anyway.
"""

from __future__ import annotations

import asyncio
import logging
import ssl

import h11

from game.client.address import Address

OPEN_WITHIN = 4.0
MOST_BYTES = 4 * 1024 * 1024

_log = logging.getLogger(__name__)


class Post:
    """One HTTP connection, kept open from request to request."""

    def __init__(self, address: Address) -> None:
        self._address = address
        self._tls = ssl.create_default_context() if address.safe else None
        self._http = h11.Connection(h11.CLIENT)
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(self, path: str, body: str, seconds: float) -> tuple[int, bytes]:
        """Status and body of the answer; a status of 0 stands for none."""
        kept = self._streams is not None
        try:
            async with asyncio.timeout(seconds):
                try:
                    return await self._ask(path, body.encode())
                except (OSError, h11.ProtocolError):
                    if not kept:
                        raise
                    # The other side had closed it in the meantime. Asking twice does no harm.
                    self.drop()
                    return await self._ask(path, body.encode())
        except (OSError, h11.ProtocolError) as error:
            _log.debug("link: %s: %s", path, type(error).__name__)
            self.drop()
            return 0, b""
        except BaseException:
            self.drop()
            raise

    def drop(self) -> None:
        """Close without waiting. Harmless when repeated."""
        if self._streams is not None:
            self._streams[1].transport.abort()
            self._streams = None

    async def _ask(self, path: str, body: bytes) -> tuple[int, bytes]:
        reader, writer = await self._opened()
        headers = {
            "Host": self._address.as_header,
            "Origin": self._address.origin,
            "Content-Type": "application/json",
            "Content-Length": str(len(body)),
        }
        for event in (
            h11.Request(method="POST", target=path, headers=list(headers.items())),
            h11.Data(data=body),
            h11.EndOfMessage(),
        ):
            writer.write(self._http.send(event) or b"")
        await writer.drain()
        answer = await self._answer(reader)
        if self._http.our_state is h11.DONE and self._http.their_state is h11.DONE:
            self._http.start_next_cycle()
        else:
            self.drop()
        return answer

    async def _opened(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if self._streams is None:
            self._http = h11.Connection(h11.CLIENT)
            where = self._address
            async with asyncio.timeout(OPEN_WITHIN):
                self._streams = await asyncio.open_connection(where.host, where.port, ssl=self._tls)
        return self._streams

    async def _answer(self, reader: asyncio.StreamReader) -> tuple[int, bytes]:
        status, body = 0, b""
        while len(body) <= MOST_BYTES:
            match self._http.next_event():
                case h11.NEED_DATA:
                    self._http.receive_data(await reader.read(64 * 1024))
                case h11.Response(status_code=code):
                    status = code
                case h11.Data(data=data):
                    body += data
                case h11.EndOfMessage():
                    return status, body
                case h11.ConnectionClosed() | h11.PAUSED:
                    break
        raise ConnectionResetError
