"""The sessions of a host: opened, found again, forgotten."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from game.core import commands as c
from game.core.commands import FACILITATOR, SHELL
from game.session.connection import Connection, Viewer
from game.session.journal import MemoryJournal, Shelf
from game.session.rows import SeatSecret, Secrets
from game.session.session import Settings
from server.journals.sqlite import SqliteJournal
from server.shelf.registry import CannotOpenSession, Lesson, Registry, wall_clock
from server.wire.secrets import CODE_LENGTH, come_back, digest
from tests.builders_scenario import a_scenario
from tests.session.sessions import Clock, MoodyJournal

DAY = 24 * 3600


@asynccontextmanager
async def a_registry(journal: Shelf | None = None, **more: Any) -> AsyncIterator[Registry]:
    given = {"now": Clock(), "settings": Settings(retention=30 * DAY), **more}
    registry = Registry(journal or MemoryJournal(), **given)
    try:
        yield registry
    finally:
        await registry.close()


def a_lesson(**changes: Any) -> Lesson:
    return Lesson(a_scenario(), **changes)


async def test_an_open_session_is_found_by_its_code_and_its_keys() -> None:
    async with a_registry() as registry:
        running, keys = await registry.open(a_lesson())
        assert len(keys.code) == CODE_LENGTH
        assert registry.by_code(keys.code) is running
        assert registry.by_key("console", keys.console) is running
        assert registry.by_key("room", keys.room) is running
        assert registry.by_key("console", keys.room) is None
        assert registry.by_key("room", keys.console) is None
        assert registry.by_code("") is None


async def test_sessions_have_codes_and_names_of_their_own() -> None:
    async with a_registry() as registry:
        opened = [await registry.open(a_lesson()) for _ in range(3)]
        assert len(registry.codes()) == len(registry.running) == 3
        for running, keys in opened:
            assert registry.by_code(keys.code) is running


async def test_after_a_restart_the_same_code_and_seats_and_the_old_keys_beside_new_ones() -> None:
    journal = MemoryJournal()
    async with a_registry(journal) as registry:
        running, keys = await registry.open(a_lesson())
        name = running.session.name
        await running.session.join(digest("secret"), c.Join(language="nb"))
        state = running.session.ledger.state
    async with a_registry(journal) as again:
        resumed, fresh = await again.resume(name)
        assert resumed.session.ledger.state == state
        assert fresh.code == keys.code
        assert fresh.console != keys.console
        for key in (keys.console, fresh.console):
            assert again.by_key("console", key) is resumed
        assert again.by_secret("secret") is resumed
        assert again.by_secret("another") is None


async def test_a_secret_is_found_by_its_place_its_predecessor_and_when_it_was_handed_over() -> None:
    async with a_registry() as registry:
        running, _ = await registry.open(a_lesson())
        session = running.session
        found = await session.join(digest("one"), c.Join(language="nb"))
        assert isinstance(found, SeatSecret)
        back = come_back(session.ledger.keys, "one", "two")
        assert back is not None and back.store is not None
        await session.give(SHELL, "turn", None, Secrets(seat=back.store))
        assert registry.by_secret("one") is running
        assert registry.by_secret("two") is running
        await session.give(FACILITATOR, "h", c.HandOverSeat(participant=found.participant))
        assert registry.by_secret("two") is running
        assert registry.by_secret("one") is None


async def test_a_session_that_cannot_be_stored_is_not_opened() -> None:
    journal = MoodyJournal()
    journal.moods = ["refuse"]
    async with a_registry(journal) as registry:
        with pytest.raises(CannotOpenSession, match="not-saved"):
            await registry.open(a_lesson())
        assert registry.running == {}


async def test_a_session_that_is_not_there_or_unreadable_is_not_taken_up() -> None:
    journal = MemoryJournal()
    await journal.append("broken", 0, b"{}")
    async with a_registry(journal) as registry:
        for name in ("nothing", "broken"):
            with pytest.raises(CannotOpenSession):
                await registry.resume(name)
        with pytest.raises(CannotOpenSession):
            await registry.last_row_at("broken")
        await registry.take_up_others(0)
        assert registry.running == {}


async def test_keys_that_cannot_be_stored_are_not_given_out() -> None:
    journal = MoodyJournal()
    async with a_registry(journal) as registry:
        running, _ = await registry.open(a_lesson())
        journal.moods = ["refuse"]
        with pytest.raises(CannotOpenSession):
            await registry.resume(running.session.name)


async def test_other_lessons_of_today_are_taken_up_and_ended_or_old_ones_are_not() -> None:
    journal, clock = MemoryJournal(), Clock()
    async with a_registry(journal, now=clock) as registry:
        old, _ = await registry.open(a_lesson())
        clock.pass_seconds(DAY)
        ended, _ = await registry.open(a_lesson())
        for number, command in enumerate((c.Begin(), c.End(), c.End())):
            await ended.session.give(FACILITATOR, str(number), command)
        assert ended.session.ledger.state.ended
        fresh, keys = await registry.open(a_lesson())
        names = [running.session.name for running in (old, ended, fresh)]
    async with a_registry(journal, now=clock) as again:
        await again.take_up_others(clock.at - 12 * 3600 * 1000)
        assert list(again.running) == [names[2]]
        assert again.by_code(keys.code) is not None
        await again.take_up_others(clock.at - 12 * 3600 * 1000)
        assert list(again.running) == [names[2]]


async def test_a_forgotten_session_leaves_no_trace_in_the_files(tmp_path: Path) -> None:
    journal = SqliteJournal(tmp_path / "lessons.sqlite")
    async with a_registry(journal) as registry:
        running, keys = await registry.open(a_lesson())
        session = running.session
        connection = Connection(Viewer("participant", "p1"))
        session.attach(connection)
        await session.give(FACILITATOR, "1", c.Begin())
        await session.give(FACILITATOR, "2", c.AddInject(text="Et ord fra klassen: regnbue"))
        await registry.forget(session.name)
        assert registry.by_code(keys.code) is None
        assert connection.ending
        assert list(await journal.sessions()) == []
    await journal.close()
    for file in tmp_path.iterdir():
        assert b"regnbue" not in file.read_bytes()
        assert keys.code.encode() not in file.read_bytes()


async def test_no_secret_or_key_is_in_the_database(tmp_path: Path) -> None:
    journal = SqliteJournal(tmp_path / "lessons.sqlite")
    async with a_registry(journal) as registry:
        running, keys = await registry.open(a_lesson())
        await running.session.join(digest("a-secret-of-a-seat"), c.Join(language="nb"))
        bodies = [row.model_dump_json() for row in await running.session.rows()]
    await journal.close()
    with sqlite3.connect(tmp_path / "lessons.sqlite") as database:
        dump = "\n".join([*bodies, *map(str, database.execute("SELECT body FROM entry"))])
    for secret in (keys.console, keys.room, "a-secret-of-a-seat"):
        assert secret not in dump
    assert digest("a-secret-of-a-seat") in dump


async def test_a_session_is_forgotten_when_its_time_of_keeping_is_over() -> None:
    clock = Clock()
    journal = MemoryJournal(lambda: clock.at / 1000)
    async with a_registry(journal, now=clock) as registry:
        running, _ = await registry.open(a_lesson())
        name = running.session.name
        clock.pass_seconds(30 * DAY - 1)
        assert await registry.forget_expired() == 0
        clock.pass_seconds(1)
        console = Connection(Viewer("console"))
        running.session.attach(console)
        assert await registry.forget_expired() == 0
        running.session.detach(console)
        assert await registry.forget_expired() == 1
        assert name not in await journal.sessions()


async def test_what_cannot_be_read_is_never_erased_by_itself() -> None:
    clock = Clock()
    journal = MemoryJournal(lambda: clock.at / 1000)
    await journal.append("broken", 0, b"{}", 1.0)
    async with a_registry(journal, now=clock) as registry:
        assert await registry.forget_expired() == 0
        assert list(await journal.sessions()) == ["broken"]


async def test_a_host_that_closes_says_so_before_its_sessions_go() -> None:
    async with a_registry() as registry:
        running, _ = await registry.open(a_lesson())
        connection = Connection(Viewer("room"))
        running.session.attach(connection)
        await registry.close()
        assert registry.closing
        assert connection.ending
        assert registry.running == {}


def test_the_wall_clock_is_in_milliseconds_since_1970() -> None:
    assert 1_700_000_000_000 < wall_clock() < 4_000_000_000_000
