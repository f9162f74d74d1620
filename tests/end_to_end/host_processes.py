"""`out-of-area host` in a process of its own, as a teacher starts it."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from server.network.ports import listen
from tests.builders_scenario import EXAMPLE
from tests.patience import PATIENCE

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class HostProcess:
    """`out-of-area host`, and what it printed."""

    process: asyncio.subprocess.Process
    printed: str

    @property
    def port(self) -> int:
        return int(self._find(r"localhost:(\d+)/console"))

    @property
    def code(self) -> str:
        return self._find(r"^ +Klassekode +(\S+)$")

    @property
    def key(self) -> str:
        return self._find(r"/console#(\S+)")

    def _find(self, pattern: str) -> str:
        found = re.search(pattern, self.printed, re.MULTILINE)
        assert found is not None, self.printed
        return found[1]

    async def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        await self.process.wait()


async def start_host(
    folder: Path, *more: str, scenario: str = str(EXAMPLE), stderr: IO[bytes] | None = None
) -> HostProcess:
    """Run the command and wait until it has said everything."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "game",
        "host",
        "--data",
        str(folder),
        "--scenario",
        scenario,
        "--no-browser",
        *more,
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        stdout=asyncio.subprocess.PIPE,
        stderr=stderr,
    )
    assert process.stdout is not None
    printed = ""
    async with asyncio.timeout(PATIENCE):
        while "Ctrl-C" not in printed:
            line = await process.stdout.readline()
            assert line, f"the host ended early: {printed}"
            printed += line.decode()
    return HostProcess(process, printed)


def a_port() -> str:
    """A port that no lesson on this machine has; a second start must find it free again."""
    with listen(0) as found:
        return str(found.getsockname()[1])


@asynccontextmanager
async def a_host(folder: Path, *more: str, **how: Any) -> AsyncIterator[HostProcess]:
    host = await start_host(folder, *more, **how)
    try:
        yield host
    finally:
        if host.process.returncode is None:
            await host.kill()
