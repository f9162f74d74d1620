"""The desktop client's own link against the real host, over a kill and a new start."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from game.client.link import SocketLink
from game.client.settings import SeatKey, new_secret
from game.core import commands as c
from game.protocol.messages import Do
from tests.end_to_end.host_processes import a_host, a_port, start_host
from tests.patience import PATIENCE, until


class Window:
    """What stands behind a link: the newest picture, and the file that keeps the seat."""

    def __init__(self, port: int, code: str) -> None:
        key = SeatKey(f"127.0.0.1:{port}", code, new_secret())
        self.kept = [key]
        self.link = SocketLink(key, "nb", self.kept.append, True)
        self.heard: list[Any] = []
        self.link.start()

    def newest(self, kind: str) -> Any:
        while not self.link.inbox.empty():
            self.heard.append(self.link.inbox.get())
        return next((m for m in reversed(self.heard) if m.type == kind), None)

    def close(self) -> None:
        self.link.close()
        self.link.join(PATIENCE)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
async def test_a_pupils_window_is_back_in_its_seat_after_the_host_was_killed(
    tmp_path: Path,
) -> None:
    host = await start_host(tmp_path, "--port", a_port())
    window = Window(host.port, host.code)
    try:
        await until(lambda: window.newest("status"))
        assert window.link.state == "connected"
        before = window.newest("welcome").participant, window.newest("view").view.seat
        window.link.send(Do(id="one", command=c.SetLanguage(language="nn")))
        await until(lambda: window.newest("accepted"))
        await host.kill()
        await until(lambda: window.link.state == "reconnecting")
        window.heard.clear()
        window.link.send(Do(id="two", command=c.SetLanguage(language="en")))
        async with a_host(tmp_path):
            await until(lambda: window.link.state == "connected")
            await until(lambda: window.newest("accepted"))
            assert window.newest("accepted").id == "two"
            await until(lambda: window.newest("view").view.language == "en")
            assert (window.newest("welcome").participant, window.newest("view").view.seat) == before
        assert len({key.secret for key in window.kept}) > 1
    finally:
        window.close()
        if host.process.returncode is None:
            await host.kill()
