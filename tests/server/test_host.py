"""A host in this process: what it opens, what it shows, and how it ends."""

from __future__ import annotations

import asyncio
import signal
import socket
from dataclasses import replace
from pathlib import Path
from typing import Any

import platformdirs
import pytest
from platformdirs.macos import MacOS
from platformdirs.unix import Unix
from platformdirs.windows import Windows

from game.session.connection import Connection, Viewer
from server import host as module
from server.host import Opened, Options, has_screen, human_delay, run_host
from server.network.ports import PortTaken, listen
from server.shelf.memory import HostMemory, Remembered
from tests.patience import until
from tests.server.hosting import OPENED, a_host, options
from tests.server.houses import a_house

pytestmark = pytest.mark.usefixtures("usual")
ANNOUNCED = module.announced


async def test_a_demo_fills_the_seats_with_bots_and_begins_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "DEMO_LOBBY_SECONDS", 0.0)
    monkeypatch.setattr(module, "human_delay", lambda: 0.0)
    async with a_host(options(tmp_path)):
        pass
    seen: list[Any] = []
    play = module.play_demo

    async def watched(running: Any) -> None:
        seen.append(running)
        await play(running)

    monkeypatch.setattr(module, "play_demo", watched)
    async with a_host(options(tmp_path, demo=True)):
        await until(lambda: seen and seen[0].session.ledger.state.began is not None)
        council = seen[0].session.ledger.state.councils["c1"]
        assert set(council.drivers.values()) == {"bot"}
        assert council.phase == "briefing"


async def test_the_console_is_opened_where_there_is_a_screen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(module.webbrowser, "open", shown.append)
    monkeypatch.setattr(module, "has_screen", lambda: True)
    async with a_host(options(tmp_path, browser=True)) as (_, opened):
        await until(lambda: shown)
    assert shown == [opened.console]


async def test_a_change_of_network_is_told_to_the_console_and_announced_anew(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    announced: list[list[str]] = []

    class Silent:
        def __init__(self, name: str, port: int, addresses: list[str], url: str = "") -> None:
            announced.append(addresses)

        async def start(self) -> None: ...
        async def stop(self) -> None: ...

    monkeypatch.setattr(module, "ADDRESS_SECONDS", 0.01)
    monkeypatch.setattr(module, "Announcement", Silent)
    now = [("10.0.0.7:8765",)]
    async with a_house() as asked:
        house = replace(asked.house, addresses=lambda: now[0])
        console = Connection(Viewer("console"))
        asked.running.session.connections.add(console)
        tasks = [
            asyncio.create_task(module.followed(house)),
            asyncio.create_task(ANNOUNCED(OPENED, house.addresses)),
        ]
        await asyncio.sleep(0.05)
        now[0] = ("10.0.1.7:8765",)
        await until(lambda: len(announced) == 2 and console._answers)
        assert announced == [["10.0.0.7"], ["10.0.1.7"]]
        text = await console.next_text(asked.running.session.pictures)
        assert text is not None and "10.0.1.7:8765" in text
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        asked.running.session.connections.clear()


def test_a_screen_is_seen_on_every_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module.sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not has_screen()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert has_screen()
    monkeypatch.setattr(module.sys, "platform", "win32")
    assert has_screen()


async def test_only_an_explicit_port_can_be_taken(tmp_path: Path) -> None:
    with listen(0) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(PortTaken):
            async with a_host(options(tmp_path, port=port)):
                pass
        HostMemory(tmp_path / "host.json").write(Remembered(port, ""))
        async with a_host(options(tmp_path)) as (_, opened):
            assert opened.port != port


async def test_a_free_port_that_was_asked_for_is_used(tmp_path: Path) -> None:
    with listen(0) as found:
        port = found.getsockname()[1]
    async with a_host(options(tmp_path, port=port)) as (_, opened):
        assert opened.port == port


def test_lessons_are_kept_where_the_system_keeps_such_things(tmp_path: Path) -> None:
    assert Options().folder.name == "out-of-area"
    assert Options(data=tmp_path).folder == tmp_path


def test_the_folder_on_each_system_is_the_one_that_the_readme_names(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    readme = (Path(module.__file__).parent / "README.md").read_text("utf-8")
    local = {"CSIDL_LOCAL_APPDATA": r"C:\Users\kari\AppData\Local"}
    monkeypatch.setattr("platformdirs.windows.get_win_folder", local.__getitem__)
    monkeypatch.setenv("HOME", "/home/kari")
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    systems = {Windows: "%LOCALAPPDATA%", MacOS: "~", Unix: "~"}
    homes = {"%LOCALAPPDATA%": r"C:\Users\kari\AppData\Local", "~": "/home/kari"}
    for system, home in systems.items():
        monkeypatch.setattr(platformdirs, "PlatformDirs", system)
        named = str(Options().folder).replace(homes[home], home)
        assert f"`{named}`" in readme.replace("%\\", "%/"), named


def test_bots_think_for_some_seconds() -> None:
    assert all(1 <= human_delay() <= 6 for _ in range(50))


def test_a_run_ends_at_the_first_signal(tmp_path: Path) -> None:
    def tell(opened: Opened) -> None:
        signal.raise_signal(signal.SIGTERM)

    run_host(options(tmp_path), tell)
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    with socket.socket() as probe:
        port = HostMemory(tmp_path / "host.json").read().port
        assert probe.connect_ex(("127.0.0.1", port)) != 0
