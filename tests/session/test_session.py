"""One task and one queue: decide, store, evolve, tell."""

from __future__ import annotations

import asyncio
import logging

import pytest

from game.core import commands as c
from game.core.commands import FACILITATOR, SHELL
from game.core.refusals import Reason
from game.session import session as module
from game.session.answers import NOT_SAVED, Denied, Taken
from game.session.journal import MemoryJournal
from game.session.rows import read_row
from game.session.session import Session, Settings
from tests.builders_scenario import a_scenario
from tests.session.sessions import (
    NOON,
    Clock,
    a_session,
    begin,
    denied,
    edit,
    join,
    opening,
    pupil,
    taken,
)


async def test_a_command_is_answered_with_its_number_in_the_log() -> None:
    async with a_session() as session:
        assert await session.give(FACILITATOR, "lock", c.LockLobby(locked=True)) == Taken(2)
        assert session.ledger.state.locked
        assert [row.id for row in await session.rows()] == ["shell/open", "facilitator/lock"]


async def test_the_same_id_again_gets_the_same_answer_and_changes_nothing() -> None:
    async with a_session() as session:
        first = await session.give(FACILITATOR, "lock", c.LockLobby(locked=True))
        await session.give(FACILITATOR, "open", c.LockLobby(locked=False))
        again = await session.give(FACILITATOR, "lock", c.LockLobby(locked=True))
        assert again == first
        assert not session.ledger.state.locked
        assert session.ledger.seq == 3


async def test_the_same_id_twice_at_once_is_stored_once() -> None:
    async with a_session() as session:
        command = c.LockLobby(locked=True)
        answers = await asyncio.gather(
            *(session.give(FACILITATOR, "lock", command) for _ in range(5))
        )
        assert answers == [Taken(2)] * 5
        assert session.ledger.seq == 2


async def test_ids_of_two_participants_do_not_meet() -> None:
    async with a_session() as session:
        one, two = await join(session, "a", "norway"), await join(session, "b", "france")
        first = await session.give(pupil(one), "1", c.SetLanguage(language="nn"))
        second = await session.give(pupil(two), "1", c.SetLanguage(language="en"))
        assert taken(first) != taken(second)
        languages = {p.id: p.language for p in session.ledger.state.participants.values()}
        assert languages == {one: "nn", two: "en"}


async def test_a_refused_id_gets_the_same_refusal_even_when_it_would_be_accepted_by_now() -> None:
    async with a_session() as session:
        who = await join(session, "a", "norway")
        command = c.EditPosition(council="c1", moment=2, position=c.Draft())
        assert denied(await session.give(pupil(who), "1", command)) == Reason.WRONG_PHASE
        await begin(session)
        assert session.ledger.state.councils["c1"].moment == 2
        assert denied(await session.give(pupil(who), "1", command)) == Reason.WRONG_PHASE
        taken(await session.give(pupil(who), "2", command))


async def test_only_so_many_refusals_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "DENIED_KEPT", 2)
    async with a_session() as session:
        for number in range(4):
            await session.give(FACILITATOR, str(number), c.Pause())
        assert list(session._denied) == ["facilitator/2", "facilitator/3"]


async def test_accepted_ids_are_remembered_with_the_log() -> None:
    journal = MemoryJournal()
    async with a_session(journal) as session:
        answer = await session.give(FACILITATOR, "lock", c.LockLobby(locked=True))
    again = await Session.load("s1", journal, Clock())
    assert await again.give(FACILITATOR, "lock", c.LockLobby(locked=True)) == answer
    assert again.ledger == session.ledger
    await again.stop()


async def test_the_time_of_a_session_never_falls() -> None:
    clock = Clock()
    async with a_session(clock=clock) as session:
        clock.at = NOON - 60_000
        await session.give(FACILITATOR, "lock", c.LockLobby(locked=True))
        assert session.now() == NOON
        assert [row.at for row in await session.rows()] == [NOON, NOON]


async def test_a_stopped_session_answers_that_nothing_is_saved() -> None:
    async with a_session() as session:
        waiting = asyncio.create_task(session.give(FACILITATOR, "1", c.LockLobby(locked=True)))
        await asyncio.sleep(0)
        await session.stop()
        assert await waiting == Denied(NOT_SAVED)
        answer = await session.give(FACILITATOR, "2", c.LockLobby(locked=True))
        assert answer == Denied(NOT_SAVED)


async def test_the_next_wake_up_is_stored_with_the_row() -> None:
    journal, clock = MemoryJournal(), Clock()
    async with a_session(journal, clock, Settings(retention=100), plan="45") as session:
        assert journal._wakes["s1"] == NOON / 1000 + 100
        await session.give(FACILITATOR, "begin", c.Begin())
        deadline = session.ledger.state.councils["c1"].deadline
        assert deadline is not None and journal._wakes["s1"] == deadline / 1000


async def test_log_lines_name_seats_and_never_people_texts_or_secrets(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)
    async with a_session() as session:
        who = await join(session, "a-secret-hash", "norway")
        watcher = await join(session, "b", None)
        await begin(session)
        await session.give(pupil(who), "id-of-a-command", edit(session, "norway", "min mening"))
        await session.give(pupil(watcher), "x", edit(session, "norway"))
    assert "by=norway command=edit_position seq=" in caplog.text
    assert "by=observer command=edit_position refused=no-seat" in caplog.text
    for private in ("a-secret-hash", "min mening", "p1", "id-of-a-command"):
        assert private not in caplog.text.replace("tmp1", "")


async def test_a_session_cannot_be_opened_twice() -> None:
    async with a_session() as session:
        assert denied(await session.give(SHELL, "again", opening())) == Reason.ALREADY_OPEN


async def test_the_first_row_holds_the_scenario_so_that_the_log_is_complete_alone() -> None:
    journal = MemoryJournal()
    async with a_session(journal):
        (_, _, body), *_ = await journal.read({"s1": 0})
        assert read_row(body).events[0].scenario == a_scenario()  # type: ignore[union-attr]
