"""A lesson on a school's network: no WebSockets, cut connections, TLS, a proxy in front."""

from __future__ import annotations

import asyncio
import io
import re
import secrets
import ssl
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest
import segno
from playwright.async_api import WebSocket

from game.client.choice import Choice
from game.core import commands as c
from game.protocol.lines import LINE_PATH, read_told
from game.protocol.messages import PROTOCOL
from tests.end_to_end.callers import CallingTeacher, LinkedDelegate
from tests.end_to_end.delegates import Delegate, Table
from tests.end_to_end.host_processes import HostProcess, a_host
from tests.end_to_end.hosts import a_server
from tests.end_to_end.proxies import HOSTILE, IMPATIENT, a_port, a_proxy, an_nginx
from tests.end_to_end.pupils import Teacher
from tests.patience import until
from tests.server.certificates import Papers, papers
from tests.server.web.chromium import windows

PUPILS = 4
README = Path(__file__).parents[2] / "server" / "README.md"


@asynccontextmanager
async def present(teacher: Teacher, delegates: Sequence[Delegate]) -> AsyncIterator[Table]:
    """Everybody comes in, the lesson begins, and in the end everybody leaves."""
    try:
        await asyncio.gather(*(client.start() for client in (teacher, *delegates)))
        await teacher.give(c.Begin())
        await asyncio.gather(*(d.until(lambda d=d: d.view.phase == "briefing") for d in delegates))
        await teacher.until(lambda: teacher.view.phase == "briefing")
        yield Table(teacher, list(delegates))
    finally:
        await asyncio.gather(*(client.stop() for client in (teacher, *delegates)))


async def end(teacher: Teacher, delegates: Sequence[LinkedDelegate]) -> None:
    """The lesson ends, and everybody is told so; every command had one answer."""
    await teacher.give(c.End())
    await asyncio.gather(*(d.until(lambda d=d: d.farewell is not None) for d in delegates))
    assert {d.farewell.code for d in delegates if d.farewell} == {"ended"}
    answered = [number for d in delegates for number in d.answers.values()]
    assert len(answered) > 10 and set(answered) == {1}


async def test_a_whole_lesson_is_played_where_no_socket_opens_and_who_waits_is_cut_off(
    tmp_path: Path,
) -> None:
    async with (
        a_server(tmp_path) as served,
        a_proxy(tmp_path / "nginx", HOSTILE, served.port) as (front, log),
    ):
        teacher = CallingTeacher(f"http://127.0.0.1:{front}", served.keys.console)
        delegates = [LinkedDelegate(f"127.0.0.1:{front}", served.keys.code) for _ in range(PUPILS)]
        async with present(teacher, delegates) as table, windows(front) as browser:
            room = await browser.projector(served.keys.room, "nb")
            await room.page.locator("header.where").wait_for()
            # So long that everybody is cut off in the middle of a wait.
            refused = '"POST /line/hear HTTP/1.1" 504'
            await until(lambda: log.read_text().count(refused) >= PUPILS + 2)
            await table.play()
            await room.shows("Oppsummering", "header.where")
            assert {d.link.way for d in delegates} == {"http"}
            await end(teacher, delegates)
        requests = log.read_text()
    assert all(d.welcomes == 1 for d in delegates)
    assert teacher.cuts
    assert '"GET /socket HTTP/1.1" 101' not in requests


async def test_a_socket_that_keeps_dying_is_given_up_for_plain_http(tmp_path: Path) -> None:
    async with (
        a_server(tmp_path) as served,
        a_proxy(tmp_path / "nginx", IMPATIENT, served.port) as (front, log),
        windows(front) as browser,
    ):
        teacher = Teacher(served.port, served.keys.console)
        pupil = LinkedDelegate(f"127.0.0.1:{front}", served.keys.code)
        async with present(teacher, [pupil]):
            room = await browser.projector(served.keys.room, "nb")
            await until(lambda: pupil.link.way == "http" and chromium_hears(log))
            await teacher.give(c.ClosePhase())
            await pupil.until(lambda: pupil.view.phase == "consultation")
            await pupil.write("vi lovet det.")
            await room.shows("Konsultasjon", "header.where")
    assert pupil.answers and set(pupil.answers.values()) == {1}


async def test_where_a_socket_lives_again_it_takes_over_and_nobody_sees_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.client.link._TRIAL", 0.3)
    choice = Choice(rest=0.2)
    choice.http = True
    async with a_server(tmp_path) as served, windows(served.port) as browser:
        teacher = Teacher(served.port, served.keys.console)
        pupil = LinkedDelegate(f"127.0.0.1:{served.port}", served.keys.code, choice)
        room = await browser.projector(served.keys.room, "nb")
        await room.page.evaluate("sessionStorage.setItem('out-of-area-http-until', '1')")
        heard: list[str | bytes] = []

        def listen(socket: WebSocket) -> None:
            socket.on("framereceived", lambda frame: heard.append(frame))

        room.page.on("websocket", listen)
        await room.page.reload()
        async with present(teacher, [pupil]):
            await room.shows("Orientering", "header.where")
            await until(lambda: heard)
            await pupil.until(lambda: pupil.link.way == "socket" and pupil.welcomes == 2)
            assert pupil.states == {"connecting", "connected"}
            await teacher.give(c.ClosePhase())
            await room.shows("Konsultasjon", "header.where")
            await pupil.until(lambda: pupil.view.phase == "consultation")
            assert await room.page.locator(".connection").count() == 0
        assert browser.complaints == []


def chromium_hears(log: Path) -> bool:
    """Whether the projector has come to plain HTTP."""
    return bool(re.search(r'"POST /line/hear HTTP/1.1" 200 .*Chrome', log.read_text()))


# -- TLS ---------------------------------------------------------------------------------


@pytest.fixture
def trusted(tmp_path: Path) -> tuple[Papers, ssl.SSLContext]:
    """A certificate for this machine, and what a machine has that trusts its authority."""
    found = papers(tmp_path / "papers", "localhost", "127.0.0.1")
    return found, ssl.create_default_context(cafile=str(found.authority))


async def played(host: HostProcess, where: str, trust: ssl.SSLContext) -> None:
    """A lesson to its end, over sockets that are encrypted and a console by HTTP."""
    teacher = CallingTeacher(where, host.key, trust)
    delegates = [LinkedDelegate(where, host.code) for _ in range(2)]
    async with present(teacher, delegates) as table:
        await table.play()
        assert {d.link.way for d in delegates} == {"socket"}
        await end(teacher, delegates)


async def test_a_lesson_with_a_certificate_of_its_own(
    tmp_path: Path, trusted: tuple[Papers, ssl.SSLContext], monkeypatch: pytest.MonkeyPatch
) -> None:
    issued, trust = trusted
    certificate = ("--certificate", str(issued.file), "--key", str(issued.key))
    async with a_host(tmp_path / "data", *certificate) as host:
        where = f"https://localhost:{host.port}"
        assert f"{where}/\n" in host.printed and "http://" not in host.printed
        stranger = LinkedDelegate(where, host.code)
        stranger.link.start()
        await until(lambda: stranger.link.state == "untrusted")
        await stranger.stop()
        monkeypatch.setenv("SSL_CERT_FILE", str(issued.authority))
        async with httpx.AsyncClient(verify=trust, trust_env=False) as browser:
            drawn = await browser.get(f"{where}/qr.svg")
            assert drawn.content == picture_of(f"{where}/")
            other = {"Host": f"skole.example:{host.port}"}
            assert (await browser.get(f"{where}/", headers=other)).status_code == 421
            plain = {"Origin": f"http://localhost:{host.port}"}
            refused = await browser.post(f"{where}{LINE_PATH}", json={}, headers=plain)
            assert refused.status_code == 403
        await played(host, where, trust)


def picture_of(address: str) -> bytes:
    drawing = io.BytesIO()
    code = segno.make(address, error="m")
    code.save(drawing, kind="svg", scale=8, border=2, dark="#15212b", light="#ffffff")
    return drawing.getvalue()


async def test_a_lesson_behind_the_proxy_of_the_readme(
    tmp_path: Path, trusted: tuple[Papers, ssl.SSLContext], monkeypatch: pytest.MonkeyPatch
) -> None:
    issued, trust = trusted
    monkeypatch.setenv("SSL_CERT_FILE", str(issued.authority))
    front, back = a_port(), a_port()
    where = f"https://localhost:{front}"
    behind = ("--behind-proxy", where, "--port", str(back))
    async with (
        an_nginx(tmp_path / "nginx", as_in_the_readme(issued, front, back), front),
        a_host(tmp_path / "data", *behind) as host,
    ):
        assert f"{where}/console#{host.key}" in host.printed
        async with httpx.AsyncClient(verify=trust, trust_env=False) as browser:
            page = await browser.get(f"{where}/")
            assert page.status_code == 200 and host.key not in page.text
            assert host.key not in (await browser.get(f"http://localhost:{back}/")).text
        assert await tried_codes(where, trust, "127.0.0.2", 11) == "slow_down"
        assert await tried_codes(where, trust, "127.0.0.3", 1) == "wrong_code"
        await played(host, where, trust)


def as_in_the_readme(issued: Papers, front: int, back: int) -> str:
    """The lines for nginx as an administrator copies them, with this test's names and ports."""
    found = re.search(r"```nginx\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    assert found is not None
    lines = found[1]
    for theirs, ours in (
        ("listen 443 ssl", f"listen 127.0.0.1:{front} ssl"),
        ("server_name game.school.example", "server_name localhost"),
        ("/etc/ssl/game.school.example.pem", str(issued.file)),
        ("/etc/ssl/game.school.example.key", str(issued.key)),
        ("http://127.0.0.1:8765", f"http://127.0.0.1:{back}"),
    ):
        assert lines.count(theirs) == 1, theirs
        lines = lines.replace(theirs, ours)
    return lines


async def tried_codes(where: str, trust: ssl.SSLContext, source: str, times: int) -> str:
    """What a guesser at that address is told in the end; it lies about whence it comes."""
    transport = httpx.AsyncHTTPTransport(verify=trust, local_address=source)
    code = ""
    async with httpx.AsyncClient(transport=transport, base_url=where) as guesser:
        for number in range(times):
            greeting = {"type": "join", "protocol": PROTOCOL, "code": f"ZZZZ{number:02}"}
            answer = await guesser.post(
                LINE_PATH,
                json={**greeting, "secret": secrets.token_urlsafe(16)},
                headers={"Origin": where, "X-Forwarded-For": f"10.0.0.{number}"},
            )
            (farewell,) = read_told(answer.content).after(0)
            code = str(getattr(farewell, "code", farewell))
    return code
