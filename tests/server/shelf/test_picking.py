"""Which lesson a start of the host takes up, and when it begins another."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from game.core import commands as c
from game.core.commands import FACILITATOR
from game.texts import LANGUAGES, Catalogue
from server.banner import banner
from server.journals.sqlite import SqliteJournal
from server.shelf.listing import list_lessons
from server.shelf.memory import HostMemory, Remembered
from server.shelf.picking import UnknownLesson
from server.shelf.planned import Plan
from server.shelf.registry import Registry
from server.wire.secrets import join_code
from tests.builders_scenario import example_files, write_files
from tests.server.hosting import OPENED, a_host, options

pytestmark = pytest.mark.usefixtures("usual")


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


async def test_what_was_remembered_and_is_gone_or_broken_opens_a_new_lesson(tmp_path: Path) -> None:
    journal = SqliteJournal(tmp_path / "lessons.sqlite")
    await journal.append("broken", 0, b"{}")
    await journal.close()
    for name in ("gone", "broken"):
        HostMemory(tmp_path / "host.json").write(Remembered(0, name))
        async with a_host(options(tmp_path)) as (_, opened):
            assert opened.how == "new"
