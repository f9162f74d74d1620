"""Stored, then told: also when the journal refuses, loses an answer or is written by others too."""

from __future__ import annotations

import asyncio

import pytest

from game.core import commands as c
from game.core.commands import FACILITATOR
from game.session import session as module
from game.session.answers import BUSY, NOT_SAVED, Denied, Taken
from game.session.rows import Row, Secrets, encode_row
from game.session.session import Settings
from tests.session.sessions import NOON, MoodyJournal, a_session, taken


async def test_what_arrives_together_is_stored_together_and_told_in_order() -> None:
    journal = MoodyJournal()
    async with a_session(journal) as session:
        answers = await asyncio.gather(
            *(session.give(FACILITATOR, str(n), c.LockLobby(locked=n % 2 == 0)) for n in range(8))
        )
        assert answers == [Taken(n) for n in range(2, 10)]
        assert journal.appended == list(range(9))


async def test_where_others_write_too_rows_go_one_at_a_time() -> None:
    journal = MoodyJournal()
    async with a_session(journal, settings=Settings(alone=False)) as session:
        sizes: list[int] = []
        serve = session._serve

        async def count(batch: list[module.Request]) -> None:
            sizes.append(len(batch))
            await serve(batch)

        session._serve = count  # type: ignore[method-assign]
        await asyncio.gather(
            *(session.give(FACILITATOR, str(n), c.LockLobby(locked=True)) for n in range(3))
        )
        assert sizes == [1, 1, 1]


async def test_nobody_is_told_before_it_is_stored() -> None:
    journal = MoodyJournal()
    async with a_session(journal) as session:
        told: list[int] = []
        session.on_change.append(lambda events: told.append(len(journal._rows["s1"])))
        await session.give(FACILITATOR, "lock", c.LockLobby(locked=True))
        assert told == [2]


async def test_what_could_not_be_stored_is_answered_so_and_changes_nothing() -> None:
    journal = MoodyJournal()
    async with a_session(journal) as session:
        journal.moods = ["refuse"]
        answer = await session.give(FACILITATOR, "lock", c.LockLobby(locked=True))
        assert answer == Denied(NOT_SAVED)
        assert not session.ledger.state.locked
        assert taken(await session.give(FACILITATOR, "lock", c.LockLobby(locked=True))) == 2


async def test_a_row_whose_answer_was_lost_is_found_by_its_id() -> None:
    journal = MoodyJournal()
    async with a_session(journal) as session:
        journal.moods = ["lose"]
        assert await session.give(FACILITATOR, "lock", c.LockLobby(locked=True)) == Taken(2)
        assert session.ledger.state.locked
        assert session.ledger.seq == 2


async def test_a_refusal_that_rested_on_an_unsaved_row_is_judged_anew() -> None:
    journal = MoodyJournal()
    async with a_session(journal) as session:
        journal.moods = ["refuse"]
        begun, plan = await asyncio.gather(
            session.give(FACILITATOR, "begin", c.Begin()),
            session.give(FACILITATOR, "plan", c.Pause()),
        )
        assert begun == Denied(NOT_SAVED)
        assert isinstance(plan, Denied)
        assert session.ledger.state.began is None


async def test_a_lost_race_is_decided_again_on_what_is_there_now() -> None:
    journal = MoodyJournal()
    async with a_session(journal) as session:
        rival = Row(
            id="other/1", by=FACILITATOR, at=NOON, events=(), secrets=Secrets(code="ABC234")
        )
        journal.rival, journal.moods = encode_row(rival), ["race"]
        assert await session.give(FACILITATOR, "lock", c.LockLobby(locked=True)) == Taken(3)
        assert session.ledger.keys.code == "ABC234"


async def test_whoever_loses_every_race_is_told_to_try_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "ATTEMPTS", 2)
    journal = MoodyJournal()
    async with a_session(journal) as session:
        rival = Row(id="other/1", by=FACILITATOR, at=NOON, events=())
        journal.rival, journal.moods = encode_row(rival), ["race", "race"]
        answer = await session.give(FACILITATOR, "lock", c.LockLobby(locked=True))
        assert answer == Denied(BUSY)


async def test_a_journal_that_cannot_be_read_either_costs_one_answer_not_the_session() -> None:
    journal = MoodyJournal()
    async with a_session(journal) as session:
        journal.moods, journal.unreadable = ["refuse"], True
        lock = c.LockLobby(locked=True)
        assert await session.give(FACILITATOR, "1", lock) == Denied(NOT_SAVED)
        assert await session.give(FACILITATOR, "2", lock) == Denied(NOT_SAVED)
        journal.unreadable = False
        assert await session.give(FACILITATOR, "2", lock) == Taken(2)
