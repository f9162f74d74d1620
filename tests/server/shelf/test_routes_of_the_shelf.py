"""The lessons of a machine, as the console lists, prepares, dates and opens them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest

from game.core import commands as c
from game.core.commands import FACILITATOR
from game.texts import LANGUAGES
from server.shelf.books import kept_lessons
from server.shelf.planned import PREPARED, Plan, Plans
from tests.server.houses import Asked, a_house, browser

NAMES = ("/lessons", "/lessons/prepare", "/lessons/note", "/lessons/open")


@asynccontextmanager
async def a_shelf(folder: Path) -> AsyncIterator[tuple[Asked, httpx.AsyncClient]]:
    async with a_house(plan="45") as asked, browser(asked.house) as teacher:
        asked.house.shelf.plans = Plans(folder / PREPARED)
        yield asked, teacher


async def post(teacher: httpx.AsyncClient, path: str, **body: object) -> httpx.Response:
    origin = {"Origin": str(teacher.base_url).rstrip("/")}
    return await teacher.post(path, json=body, headers=origin)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_lesson_is_prepared_dated_and_opened_from_the_console(
    tmp_path: Path, language: str
) -> None:
    async with a_shelf(tmp_path) as (asked, teacher):
        key = asked.keys.console
        wish = {"scenario": "bosnia_1995", "plan": "60", "day": "2030-01-02", "until": "10:15"}
        made = await post(teacher, "/lessons/prepare", key=key, language=language, **wish)
        session = made.json()["session"]
        told = (await post(teacher, "/lessons", key=key, language=language)).json()
        assert told["here"] == asked.running.session.name
        assert {"id": "bosnia_1995", "title": "Bosnia 1995"} in told["scenarios"]
        first, second = told["lessons"]
        assert (first["session"], first["stage"], first["title"]) == (
            session, "prepared", "Bosnia 1995",
        )  # fmt: skip
        assert "2030" in first["when"] and first["until"] == "10:15" and "60" in first["length"]
        assert (second["stage"], second["when"]) == ("open", "")
        noted = await post(teacher, "/lessons/note", key=key, session=session, until="11:00")
        assert noted.status_code == 200
        assert asked.house.shelf.plans.read()[session] == Plan("", "11:00")
        opened: list[str] = []
        asked.house.shelf.remember = opened.append
        fresh = (await post(teacher, "/lessons/open", key=key, session=session)).json()["key"]
        other = asked.house.registry.by_key("console", fresh)
        assert other is not None and other.session.name == session and opened == [session]
        assert asked.house.rooms[session].startswith("/room#")
        assert asked.house.own_console == f"/console#{fresh}"
        assert other.session.ledger.keys.code != asked.keys.code


async def test_what_is_not_there_is_not_opened(tmp_path: Path) -> None:
    async with a_shelf(tmp_path) as (asked, teacher):
        key, here = asked.keys.console, asked.running.session.name
        nobody = "s" + "0" * 16
        for path, body in (
            ("/lessons/open", {"session": nobody}),
            ("/lessons/note", {"session": nobody}),
            ("/lessons/note", {"session": here, "day": "2030-02-31"}),
            ("/lessons/prepare", {"scenario": "../../etc", "plan": "45"}),
            ("/lessons/prepare", {"scenario": "bosnia_1995", "plan": "45", "day": "2030-13-01"}),
        ):
            assert (await post(teacher, path, key=key, **body)).status_code == 409
        assert asked.house.shelf.plans.read() == {}


@pytest.mark.parametrize("path", NAMES)
async def test_only_the_consoles_key_opens_the_shelf(tmp_path: Path, path: str) -> None:
    async with a_shelf(tmp_path) as (asked, teacher):
        body = {
            "/lessons": {},
            "/lessons/prepare": {"scenario": "bosnia_1995", "plan": "45"},
        }.get(path, {"session": asked.running.session.name})
        refused = await post(teacher, path, key=asked.keys.room, **body)
        assert refused.status_code == 403
        assert (await post(teacher, path, **body)).status_code == 400
        assert (await teacher.get(path)).status_code == 405


async def test_an_erased_lesson_leaves_no_day_behind(tmp_path: Path) -> None:
    async with a_shelf(tmp_path) as (asked, teacher):
        key, session = asked.keys.console, asked.running.session.name
        await post(teacher, "/lessons/note", key=key, session=session, day="2030-01-02")
        assert session in (tmp_path / PREPARED).read_text()
        done = await post(teacher, "/forget", key=key, code=asked.keys.code)
        assert done.status_code == 200
        assert session not in (tmp_path / PREPARED).read_text()


async def test_a_list_says_how_far_each_lesson_has_come(tmp_path: Path) -> None:
    async with a_shelf(tmp_path) as (asked, _):
        house, session = asked.house, asked.running.session
        stages = []
        for number, command in enumerate((None, c.Begin(), c.End(), c.End())):
            if command is not None:
                await session.give(FACILITATOR, str(number), command)
            (kept,) = await kept_lessons(house.registry, house.shelf.plans)
            stages.append(kept.stage)
        assert stages == ["open", "begun", "begun", "ended"]
        await house.registry.let_go(session.name)
        (kept,) = await kept_lessons(house.registry, house.shelf.plans)
        assert kept.stage == "ended"
        await house.registry.journal.append("broken", 0, b"{}")
        assert len(await kept_lessons(house.registry, house.shelf.plans)) == 1


async def test_only_the_command_line_of_this_very_machine_is_told_without_a_key(
    tmp_path: Path,
) -> None:
    kept = "/lessons/kept?language=nn"
    async with a_shelf(tmp_path) as (asked, teacher):
        assert (await teacher.get(kept)).status_code == 404
        async with browser(asked.house, "localhost:8765", "127.0.0.1") as own:
            told = await own.get(kept)
            [lesson] = told.json()["lessons"]
            assert lesson["session"] == asked.running.session.name
            for secret in (asked.keys.code, asked.keys.console, asked.keys.room):
                assert secret not in told.text
            proxied = {"X-Forwarded-For": "10.0.0.20"}
            assert (await own.get(kept, headers=proxied)).status_code == 404
            assert (await own.get("/lessons/kept?language=de")).status_code == 404
