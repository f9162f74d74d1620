"""The link for pupils' machines, the report for the teacher, and the choice of an address."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest
from websockets.asyncio.client import connect

from game.session.connection import Connection, Viewer
from game.texts import LANGUAGES, Catalogue
from server.doctor import arrivals
from server.doctor.checks import Machine
from server.doctor.firewall import Firewall
from server.doctor.port import PortState
from server.doctor.reach import MOST_VISITS, Heard, ReachBook
from server.network.addresses import LocalAddress
from tests.end_to_end.hosts import a_server
from tests.end_to_end.pupils import Pupil, Teacher
from tests.server.houses import BOARD, Asked, a_house, browser

OTHER = "10.8.0.2:8765"


@asynccontextmanager
async def a_network() -> AsyncIterator[Asked]:
    """A house whose machine is not really looked at."""
    async with a_house() as asked:
        examiner = asked.house.examiner
        examiner.local = lambda: (
            LocalAddress("10.0.0.7", "wlan0"),
            LocalAddress("10.8.0.2", "tun0"),
        )
        examiner.look = lambda port, ours, folder, best: Machine(
            port, ours, PortState(port, False, True), Firewall("on", "Windows"), 0, folder, ""
        )
        yield asked


def visit_of(page: str) -> str:
    return page.split('data-visit="')[1][:32]


async def report(asked: Asked, teacher: httpx.AsyncClient, **more: object) -> dict[str, object]:
    body = {"key": asked.keys.console, "language": "en", **more}
    answer = await teacher.post("/doctor", json=body, headers=origin(teacher))
    assert answer.status_code == 200, answer.text
    told: dict[str, object] = answer.json()
    return told


def origin(client: httpx.AsyncClient) -> dict[str, str]:
    return {"Origin": str(client.base_url).rstrip("/")}


async def test_a_machine_that_opens_the_link_is_seen_by_the_teacher_at_once() -> None:
    async with a_network() as asked, browser(asked.house) as pupil:
        before = await report(asked, pupil)
        assert "not known whether pupils get through" in str(before["findings"])
        assert before["link"] == f"http://{BOARD}/reach"
        page = (await pupil.get("/reach", headers={"Accept-Language": "nn,en;q=0.5"})).text
        assert Catalogue.load("nn").say("reach-through") in page
        found = {"visit": visit_of(page), "live": "blocked", "skew": 400}
        answer = await pupil.post("/reach/found", json=found, headers=origin(pupil))
        assert answer.json()["now"] > 1_600_000_000_000
        after = str((await report(asked, pupil))["findings"])
        assert "1 machine has come by 10.0.0.7:8765" in after
        assert "stops live connections" in after
        assert "wrong by 7 minutes" in after
        assert "10.0.0.20" not in after + repr(asked.house.examiner.book)


async def test_the_teachers_own_machine_proves_nothing() -> None:
    async with a_network() as asked, browser(asked.house, "localhost:8765", "127.0.0.1") as own:
        await own.get("/reach")
        assert asked.house.examiner.book.heard() == {}
        told = (await own.get("/reach/heard")).json()
        assert (told["shown"], told["heard"]) == (BOARD, {})
        await own.get("/reach", headers={"X-Forwarded-For": "10.0.0.20"})
        heard = asked.house.examiner.book.heard()
        assert heard == {"localhost:8765": Heard("localhost:8765", machines=1, proxied=1)}
    async with a_network() as asked, browser(asked.house) as pupil:
        assert (await pupil.get("/reach/heard")).status_code == 404


async def test_the_addresses_are_told_apart_and_the_picked_one_goes_everywhere() -> None:
    async with a_network() as asked, browser(asked.house) as teacher:
        choices = (await report(asked, teacher))["choices"]
        assert [(c["kind"], c["shown"]) for c in choices] == [  # type: ignore[attr-defined]
            ("wireless", True), ("tunnel (VPN)", False),
        ]  # fmt: skip
        console = Connection(Viewer("console"))
        pupil = Connection(Viewer("participant", "p1"))
        asked.running.session.connections |= {console, pupil}
        picked = {"key": asked.keys.console, "address": OTHER}
        answer = await teacher.post("/doctor/choose", json=picked, headers=origin(teacher))
        assert answer.status_code == 200
        assert asked.house.addresses() == (OTHER, BOARD)
        text = await asyncio.wait_for(console.next_text(asked.running.session.pictures), 1)
        assert text is not None and f'"addresses":["{OTHER}","{BOARD}"]' in text
        assert not pupil._answers
        asked.running.session.connections.clear()
        foreign = {"key": asked.keys.console, "address": "10.9.9.9:8765"}
        answer = await teacher.post("/doctor/choose", json=foreign, headers=origin(teacher))
        assert answer.status_code == 409


async def test_an_encrypted_address_is_known_by_its_name() -> None:
    async with a_house() as asked, browser(asked.house) as pupil:
        safe = "https://10.0.0.7"
        asked.house.examiner.addresses = lambda: (safe, "https://spill.skole.no")
        asked.house.examiner.local = lambda: (LocalAddress("10.0.0.7", "eth0"),)
        pupil.base_url = httpx.URL(safe)
        await pupil.get("/reach")
        assert asked.house.examiner.book.heard()[safe].machines == 1
        first, second = asked.house.examiner.choices(Catalogue.load("en", strict=True))
        assert (first["kind"], first["machines"], second["kind"]) == ("cable", 1, "by its name")
        assert asked.house.examiner.port == 443


@pytest.mark.parametrize("path", ["/doctor", "/doctor/choose"])
async def test_only_the_consoles_key_opens_the_doctor(path: str) -> None:
    async with a_network() as asked, browser(asked.house) as somebody:
        for key in (asked.keys.room, "x" * 43):
            body = {"key": key, **({"address": OTHER} if "choose" in path else {})}
            answer = await somebody.post(path, json=body, headers=origin(somebody))
            assert answer.status_code == 403
        for _ in range(12):
            body["key"] = "y" * 30 + str(_)
            answer = await somebody.post(path, json=body, headers=origin(somebody))
        assert answer.status_code in (403, 429, 400)
        headers = origin(somebody)
        assert (await somebody.post(path, content=b"x", headers=headers)).status_code == 415
        headers["Content-Type"] = "application/json"
        assert (await somebody.post(path, content=b"{}", headers=headers)).status_code == 400
        long = b" " * 70_000
        assert (await somebody.post(path, content=long, headers=headers)).status_code == 413
        assert (await somebody.post(path, json=body)).status_code == 403


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_link_speaks_the_language_that_is_asked_for(language: str) -> None:
    async with a_network() as asked, browser(asked.house) as pupil:
        page = (await pupil.get(f"/reach?language={language}")).text
        assert f'<html lang="{language}">' in page
        assert "http" not in page.replace("http://" + BOARD, "")
    async with a_network() as asked, browser(asked.house) as pupil:
        norwegian = await pupil.get("/reach", headers={"Accept-Language": "no,de"})
        assert '<html lang="nb">' in norwegian.text


async def test_a_live_connection_says_back_what_is_said(tmp_path: Path) -> None:
    async with a_server(tmp_path) as served:
        address = f"127.0.0.1:{served.port}"
        origin = f"http://{address}"
        async with connect(f"ws://{address}/reach/socket", origin=origin) as socket:  # type: ignore[arg-type]
            for word in ("1", "2"):
                await socket.send(word)
                assert await socket.recv() == word


async def test_a_pupil_who_takes_a_seat_proves_the_way_and_a_console_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arrivals, "present_addresses", frozenset)
    async with a_server(tmp_path) as served:
        book, address = served.house.examiner.book, f"127.0.0.1:{served.port}"
        teacher = Teacher(served.port, served.keys.console)
        await teacher.start()
        assert book.heard() == {}
        pupil = Pupil(served.port, served.keys.code)
        await pupil.start()
        assert book.heard() == {address: Heard(address, pupils=1)}
        pupil.cut()
        await pupil.until(lambda: not pupil.connected)
        await pupil.until(lambda: pupil.connected)
        assert book.heard() == {address: Heard(address, pupils=1)}
        await pupil.stop()
        await teacher.stop()


def test_a_book_forgets_the_oldest_and_counts_places_once() -> None:
    book = ReachBook()
    for number in range(MOST_VISITS + 10):
        book.came(str(number), BOARD)
    assert book.heard()[BOARD].machines == MOST_VISITS
    assert not book.found("0", "kept", None)
    assert book.found(str(MOST_VISITS), "kept", 5)
    assert book.found(str(MOST_VISITS), "cut", None)
    assert book.clocks() == (5,)
    for place in ("s/p1", "s/p1", "s/p2"):
        book.seated(OTHER, place)
    assert book.heard()[OTHER] == Heard(OTHER, pupils=2)
    assert book.heard()[BOARD].cut == 1
