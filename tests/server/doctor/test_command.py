"""The doctor in a terminal: once, waiting for pupils' machines, and beside a running lesson."""

from __future__ import annotations

import asyncio
import re
import socket
import ssl
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

from server.doctor import arrivals
from server.doctor import command as module
from server.doctor.command import Command, Options, network_of_lesson, run_doctor
from server.doctor.firewall import Firewall
from server.shelf.memory import HostMemory, Remembered
from tests.end_to_end.hosts import a_server
from tests.patience import PATIENCE
from tests.server.certificates import papers


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "EVERY_SECONDS", 0.05)
    monkeypatch.setattr("server.doctor.checks.firewall", lambda port: Firewall("off", "ufw"))


def a_free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def until_told(lines: list[str], wanted: Callable[[str], bool]) -> str:
    async with asyncio.timeout(PATIENCE):
        while True:
            for line in lines:
                if wanted(line):
                    return line
            await asyncio.sleep(0.02)


def test_once_says_what_is_known_and_ends(tmp_path: Path) -> None:
    lines: list[str] = []
    port = a_free_port()
    run_doctor(Options(tmp_path, port, once=True, language="en"), lines.append)
    text = "\n".join(lines)
    assert f"Port {port} is free." in text
    assert str(tmp_path) in text
    assert "/reach" in text  # what to do next


async def test_the_day_before_the_link_is_served_and_who_comes_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "reachable", lambda port: (f"127.0.0.1:{port}",))
    monkeypatch.setattr(arrivals, "present_addresses", frozenset)
    lines: list[str] = []
    command = Command(Options(tmp_path, a_free_port(), language="en"), lines.append)
    running = asyncio.create_task(command.run())
    link = (await until_told(lines, lambda line: line.endswith("/reach"))).strip()
    page = await asyncio.to_thread(lambda: urllib.request.urlopen(link).read().decode())
    assert "This machine gets through" in page
    await until_told(lines, lambda line: "1 machine has come by 127.0.0.1" in line)
    front = link.removesuffix("reach")
    assert "data-visit" in await asyncio.to_thread(
        lambda: urllib.request.urlopen(front).read().decode()
    )
    command.stop()
    await running
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", int(re.findall(r":(\d+)/", link)[0]))) != 0


async def test_a_running_lesson_is_asked_and_left_alone(tmp_path: Path) -> None:
    lines: list[str] = []
    async with a_server(tmp_path) as served:
        HostMemory(tmp_path / "host.json").write(Remembered(served.port, "s1"))
        command = Command(Options(tmp_path, language="en"), lines.append)
        running = asyncio.create_task(command.run())
        await until_told(lines, lambda line: "A lesson is running on this machine" in line)
        await until_told(lines, lambda line: line.endswith("/reach"))
        served.house.examiner.book.seated(f"127.0.0.1:{served.port}", "s/p1")
        await until_told(lines, lambda line: "has come by" in line)
        served.house.examiner.book.came("x", f"127.0.0.1:{served.port}")
    await asyncio.sleep(0.2)
    assert not running.done()
    command.stop()
    await running


async def test_a_lesson_by_tls_is_known_as_one(tmp_path: Path) -> None:
    issued = papers(tmp_path / "papers", "spill.skole.no")
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(issued.file, issued.key)

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        body = b'{"shown": "https://spill.skole.no:8765", "heard": {}, "clocks": []}'
        head = f"HTTP/1.1 200 OK\r\nServer-Is: out-of-area\r\nContent-Length: {len(body)}\r\n\r\n"
        writer.write(head.encode() + body)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=context)
    async with server:
        port = server.sockets[0].getsockname()[1]
        lines: list[str] = []
        command = Command(Options(tmp_path, port, language="en"), lines.append)
        running = asyncio.create_task(command.run())
        await until_told(lines, lambda line: line.strip() == "https://spill.skole.no:8765/reach")
        command.stop()
        await running
    with pytest.raises(OSError):
        network_of_lesson(a_free_port())
