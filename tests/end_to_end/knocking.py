"""A bare socket at a server, to say what no program of ours would say."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from game.protocol.codec import encode, read_server
from game.protocol.messages import PROTOCOL, Join
from tests.end_to_end.hosts import Served
from tests.patience import PATIENCE


@asynccontextmanager
async def dial(
    served: Served, origin: str | None = "own", headers: dict[str, str] | None = None
) -> AsyncIterator[ClientConnection]:
    given: Any = f"http://127.0.0.1:{served.port}" if origin == "own" else origin
    async with connect(
        f"ws://127.0.0.1:{served.port}/socket", origin=given, compression=None, proxy=None,
        close_timeout=0.2, max_size=2**20, additional_headers=headers,
    ) as socket:  # fmt: skip
        yield socket


async def said(socket: ClientConnection, kind: str) -> Any:
    """The next message of a kind."""
    async with asyncio.timeout(PATIENCE):
        while True:
            message = read_server(await socket.recv())
            if message.type == kind:
                return message


async def farewell_after(served: Served, text: str | bytes) -> tuple[str, bool]:
    """What a connection is told that begins with this."""
    async with dial(served) as socket:
        await socket.send(text)
        end = await said(socket, "farewell")
        with pytest.raises(ConnectionClosed):
            await socket.recv()
        return end.code, end.again


def joining(served: Served, **changes: Any) -> str:
    given = {"protocol": PROTOCOL, "code": served.keys.code, "secret": secrets.token_urlsafe(16)}
    return encode(Join.model_validate({**given, **changes}))
