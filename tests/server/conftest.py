"""Hosts in this process that disturb no lesson on this machine."""

from __future__ import annotations

import asyncio

import pytest

from server import host
from server.host import Opened
from server.network.ports import listen


@pytest.fixture
def usual(monkeypatch: pytest.MonkeyPatch) -> int:
    """Nothing is announced, and the usual port is one that no lesson on this machine has."""

    async def quietly(opened: Opened, addresses: object) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(host, "announced", quietly)
    with listen(0) as found:
        port = int(found.getsockname()[1])
    monkeypatch.setattr("server.network.ports.USUAL", port)
    return port
