"""A lesson from one command: what it opens, resumes, prints and refuses."""

from __future__ import annotations

import asyncio
import json
import signal
import socket
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import platformdirs
import pytest
from platformdirs.macos import MacOS
from platformdirs.unix import Unix
from platformdirs.windows import Windows

from game.core import commands as c
from game.core.commands import FACILITATOR
from game.session.connection import Connection, Viewer
from game.texts import LANGUAGES, Catalogue
from server import host as module
from server.banner import banner
from server.failures import sentence_of
from server.host import Host, Opened, Options, has_screen, human_delay, run_host
from server.journals.errors import CannotOpen, Locked, Newer, Unreadable, UnsafeFolder, Unwritable
from server.journals.sqlite import SqliteJournal
from server.network.entrance import Entrance, Proxy
from server.network.ports import USUAL, PortTaken, listen, listen_somewhere
from server.shelf.lessons import UnknownScenario, UnplayableScenario, find_scenario
from server.shelf.listing import HostHasThem, list_lessons
from server.shelf.memory import HostMemory, Remembered
from server.shelf.picking import UnknownLesson
from server.shelf.planned import Plan, Plans
from server.shelf.registry import CannotOpenSession, Keys, Registry
from server.wire.secrets import join_code
from tests.builders_scenario import EXAMPLE, example_files, write_files
from tests.patience import until
from tests.server.houses import a_house

OPENED = Opened(
    8765, Keys("KLM482", "console-key", "room-key"), "Havnen", ("10.0.0.7:8765", "10.8.0.2:8765"),
    how="new", demo=False,
)  # fmt: skip


ANNOUNCED = module.announced


def options(folder: Path, **changes: Any) -> Options:
    return replace(Options(scenario=str(EXAMPLE), data=folder, browser=False), **changes)


@asynccontextmanager
async def a_host(wanted: Options) -> AsyncIterator[tuple[Host, Opened]]:
    """A host that runs in this process, once it can be reached."""
    told: asyncio.Queue[Opened] = asyncio.Queue()
    host = Host(wanted, told.put_nowait)
    running = asyncio.create_task(host.run())
    opening = asyncio.create_task(told.get())
    done, _ = await asyncio.wait({running, opening}, return_when=asyncio.FIRST_COMPLETED)
    if running in done:
        opening.cancel()
        await running
    try:
        yield host, await opening
    finally:
        host.stop()
        await running


@pytest.fixture(autouse=True)
def usual(monkeypatch: pytest.MonkeyPatch) -> int:
    """Nothing is announced, and the usual port is one that no lesson on this machine has."""

    async def quietly(opened: Opened, addresses: object) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(module, "announced", quietly)
    with listen(0) as found:
        port = int(found.getsockname()[1])
    monkeypatch.setattr("server.network.ports.USUAL", port)
    return port


async def test_the_second_start_resumes_the_lesson_on_the_same_port(tmp_path: Path) -> None:
    async with a_host(options(tmp_path)) as (_, first):
        assert first.how == "new"
    async with a_host(options(tmp_path, scenario="")) as (_, second):
        assert second.how == "resumed"
        assert (second.port, second.keys.code) == (first.port, first.keys.code)
        assert second.keys.console != first.keys.console


async def test_new_begins_another_lesson_and_keeps_the_open_one(tmp_path: Path) -> None:
    async with a_host(options(tmp_path)) as (_, first):
        pass
    async with a_host(options(tmp_path, new=True)) as (_, second):
        assert second.how == "new"
        assert second.keys.code != first.keys.code


async def test_a_new_code_is_none_that_the_pupils_of_an_open_lesson_have(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with a_host(options(tmp_path)) as (_, first):
        pass
    drawn = iter(first.keys.code + "ABC234")
    monkeypatch.setattr(
        "server.shelf.registry.join_code", lambda taken: join_code(taken, from_(drawn))
    )
    async with a_host(options(tmp_path, new=True)) as (_, second):
        assert second.keys.code == "ABC234"


def from_(drawn: Iterator[str]) -> Callable[[Sequence[str]], str]:
    """Chance that deals these letters."""
    return lambda _: next(drawn)


async def test_another_scenario_is_another_lesson(tmp_path: Path) -> None:
    files = example_files()
    files["scenario.yaml"] = files["scenario.yaml"].replace(b"vessa_1996", b"vessa_1997")
    other = write_files(tmp_path / "other", files)
    async with a_host(options(tmp_path / "data")):
        pass
    async with a_host(options(tmp_path / "data", scenario=str(other))) as (_, second):
        assert second.how == "new"
    async with a_host(options(tmp_path / "data", scenario=str(other))) as (_, third):
        assert third.how == "resumed"


async def test_a_lesson_of_yesterday_or_one_that_ended_is_not_resumed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with a_host(options(tmp_path)):
        pass
    monkeypatch.setattr("server.shelf.picking.OPEN_LESSON_MS", -1)
    async with a_host(options(tmp_path)) as (_, second):
        assert second.how == "new"
    monkeypatch.setattr("server.shelf.picking.OPEN_LESSON_MS", 10**9)
    await end_last(tmp_path)
    async with a_host(options(tmp_path)) as (_, third):
        assert third.how == "new"


async def test_a_lesson_that_has_ended_is_opened_to_be_read_and_not_to_be_joined(
    tmp_path: Path,
) -> None:
    async with a_host(options(tmp_path)) as (host, first):
        pass
    assert host.goes_on
    await end_last(tmp_path)
    async with a_host(options(tmp_path, scenario="", number=1)) as (host, again):
        assert (again.how, again.keys.code) == ("ended", first.keys.code)
    assert not host.goes_on
    for language in LANGUAGES:
        say = Catalogue.load(language, strict=True)
        text = banner(again, say, "utf-8")
        assert say.say("cli-host-ended") in text and say.say("cli-host-ended-stop") in text
        assert say.say("cli-host-resumed") not in text and say.say("cli-host-stop") not in text
        assert again.console in text and again.room in text
        assert again.keys.code not in text and "█" not in text
        assert "out-of-area host --new" in text


async def end_last(folder: Path) -> None:
    """The last lesson is over, as if the teacher had ended it."""
    journal = SqliteJournal(folder / "lessons.sqlite")
    registry = Registry(journal)
    running, _ = await registry.resume(HostMemory(folder / "host.json").read().session)
    for number, command in enumerate((c.Begin(), c.End(), c.End())):
        await running.session.give(FACILITATOR, str(number), command)
    await registry.close()
    await journal.close()


async def test_a_lesson_prepared_yesterday_is_found_by_the_same_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = Plan("2099-01-01", "09:00")
    async with a_host(options(tmp_path, prepare=True, plan="60", noted=later)) as (_, other):
        assert other.how == "preparing"
    today = Plan(f"{date.today():%Y-%m-%d}", "23:59")
    async with a_host(options(tmp_path, prepare=True, plan="90", noted=today)) as (_, first):
        assert first.keys.code != other.keys.code
    async with a_host(options(tmp_path, new=True)):
        pass
    monkeypatch.setattr("server.shelf.picking.OPEN_LESSON_MS", -1)
    async with a_host(options(tmp_path, scenario="")) as (_, found):
        assert (found.how, found.keys.code, found.plan) == ("prepared", first.keys.code, today)
        assert found.title
    say = Catalogue.load("en", strict=True)
    listed = await asyncio.to_thread(list_lessons, tmp_path, "en")
    rows = [line.split() for line in listed.splitlines() if line.strip()[:1].isdigit()]
    assert [row[-1] for row in rows] == ["prepared", "prepared", "begun"]
    assert "23:59" in listed.splitlines()[0] and "1 January 2099" in listed
    assert "90 minutes" in listed and "60 minutes" in listed
    async with a_host(options(tmp_path, number=2)) as (_, by_number):
        assert by_number.keys.code == other.keys.code
    with pytest.raises(UnknownLesson):
        async with a_host(options(tmp_path, number=7)):
            pass
    text = banner(replace(OPENED, how="prepared", plan=today), say, "utf-8")
    assert "23:59" in text and say.say("cli-host-prepared") in text
    assert await asyncio.to_thread(list_lessons, tmp_path / "nowhere", "en") == say.say(
        "cli-lessons-none"
    )


async def test_the_list_beside_a_running_host_says_where_it_is_to_be_seen(tmp_path: Path) -> None:
    async with a_host(options(tmp_path)):
        with pytest.raises(HostHasThem) as caught:
            await asyncio.to_thread(list_lessons, tmp_path, "en")
    say = Catalogue.load("en", strict=True)
    assert f"“{say.say('console-lessons')}”" in sentence_of(caught.value, say)
    assert say.say("lesson-stage-open") in await asyncio.to_thread(list_lessons, tmp_path, "en")


def test_plans_that_cannot_be_read_or_written_cost_only_the_dates(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "prepared.json"
    for broken in ("", "[]", '{"s1": {"day": "soon", "until": ""}}', '{"s1": 4}'):
        path.write_text(broken)
        assert Plans(path).read() == {}
    plans = Plans(path)
    plans.note("s1", Plan("2026-11-24", "10:15"))
    plans.note("s2", Plan())
    plans.keep_only({"s1"})
    assert plans.read() == {"s1": Plan("2026-11-24", "10:15")}
    for day, end in (("24.11.2026", ""), ("", "25:00"), ("", "9.15")):
        with pytest.raises(ValueError):
            Plan(day, end)
    Plans(tmp_path / "nowhere" / "prepared.json").note("s1", Plan())
    assert "could not be noted" in caplog.text


async def test_what_was_remembered_and_is_gone_or_broken_opens_a_new_lesson(tmp_path: Path) -> None:
    journal = SqliteJournal(tmp_path / "lessons.sqlite")
    await journal.append("broken", 0, b"{}")
    await journal.close()
    for name in ("gone", "broken"):
        HostMemory(tmp_path / "host.json").write(Remembered(0, name))
        async with a_host(options(tmp_path)) as (_, opened):
            assert opened.how == "new"


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


def test_the_usual_port_is_taken_when_free_and_another_one_when_not(usual: int) -> None:
    assert USUAL == 8765
    with listen_somewhere(0) as first, listen_somewhere(0) as second:
        ports = [one.getsockname()[1] for one in (first, second)]
        assert ports[0] == usual != ports[1]
    with pytest.raises(PortTaken) as caught:
        listen(70_000)
    assert (caught.value.port, caught.value.forbidden) == (70_000, False)


def test_a_port_that_the_system_keeps_for_itself_is_not_called_taken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def forbidden(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("server.network.ports.socket.socket.bind", forbidden)
    with pytest.raises(PortTaken) as caught:
        listen(80)
    assert caught.value.forbidden


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"port":"x","session":""}', "\0"])
def test_a_memory_that_cannot_be_read_is_as_good_as_none(tmp_path: Path, content: str) -> None:
    path = tmp_path / "host.json"
    assert HostMemory(path).read() == Remembered()
    path.write_text(content)
    assert HostMemory(path).read() == Remembered()
    HostMemory(path).write(Remembered(8765, "s1"))
    assert HostMemory(path).read() == Remembered(8765, "s1")
    assert json.loads(path.read_text()) == {"port": 8765, "session": "s1", "address": ""}


def test_a_scenario_is_found_by_folder_and_an_unknown_or_broken_one_is_said() -> None:
    assert find_scenario(str(EXAMPLE)).id == "vessa_1996"
    with pytest.raises(UnknownScenario) as unknown:
        find_scenario("bosnia_1895")
    assert unknown.value.name == "bosnia_1895"


def test_a_scenario_with_errors_is_not_played(tmp_path: Path) -> None:
    files = example_files()
    files["scenario.yaml"] = files["scenario.yaml"].replace(b"indicators:", b"indicaters:")
    folder = write_files(tmp_path / "broken", files)
    with pytest.raises(UnplayableScenario) as caught:
        find_scenario(str(folder))
    assert caught.value.errors > 0


def test_a_memory_that_cannot_be_written_costs_no_lesson(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    HostMemory(tmp_path / "nowhere" / "host.json").write(Remembered(8765, "s1"))
    assert "could not be noted" in caplog.text


FAILURES = [
    PortTaken(8765),
    UnknownScenario("bosni"),
    UnplayableScenario("my_scenario", 3),
    Locked(Path("x"), "locked"),
    Newer(Path("x"), "newer"),
    PortTaken(80, forbidden=True),
    UnsafeFolder(Path("x/y"), "cloud", "Dropbox"),
    UnsafeFolder(Path("x/y"), "network", "nfs"),
    Unwritable(Path("x"), "Permission denied"),
    Unreadable(Path("x"), "damaged"),
    CannotOpen(Path("x"), "odd"),
    CannotOpenSession("not-saved"),
    UnknownLesson(9, 3),
    HostHasThem(),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("error", FAILURES, ids=lambda error: type(error).__name__)
def test_every_failure_is_one_clear_sentence(language: str, error: Exception) -> None:
    said = sentence_of(error, Catalogue.load(language, strict=True))
    assert "\n" not in said
    assert len(said) > 30
    for ours in ("SQLite", "Permission denied", "damaged:", "Dropbox", "nfs"):
        assert ours not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_banner_has_all_addresses_the_code_and_both_keys(language: str) -> None:
    say = Catalogue.load(language, strict=True)
    text = banner(OPENED, say, "utf-8")
    for needed in (
        "http://10.0.0.7:8765/",
        "http://10.8.0.2:8765/",
        "KLM482",
        "http://localhost:8765/console#console-key",
        "http://localhost:8765/room#room-key",
        "10.0.0.7",
        "█",
    ):
        assert needed in text
    assert say.say("cli-host-resumed") in banner(replace(OPENED, how="resumed"), say, "utf-8")
    assert "20" in banner(replace(OPENED, demo=True), say, "utf-8")
    alone = banner(replace(OPENED, addresses=("localhost:8765",)), say, "utf-8")
    assert say.say("cli-host-alone") in alone


@pytest.mark.parametrize("language", LANGUAGES)
def test_behind_a_proxy_every_address_is_the_public_one(language: str) -> None:
    say = Catalogue.load(language, strict=True)
    public = "https://spill.skole.example"
    behind = replace(OPENED, addresses=(public,), entrance=Entrance(proxy=Proxy(public)))
    text = banner(behind, say, "utf-8")
    assert f"{public}/console#console-key" in text and f"{public}/room#room-key" in text
    assert "localhost" not in text and "http://" not in text


def test_a_terminal_without_blocks_gets_no_qr_code() -> None:
    text = banner(OPENED, Catalogue.load("en"), "ascii")
    assert "█" not in text and "▀" not in text
    assert "KLM482" in banner(OPENED, Catalogue.load("en"), "")


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
