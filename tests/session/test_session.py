"""One task and one queue: decide, store, evolve, tell."""

from __future__ import annotations

import asyncio
import logging

import pytest

from game.core import commands as c
from game.core.commands import FACILITATOR, SHELL
from game.core.refusals import Reason
from game.session import session as module
from game.session.answers import BUSY, FAULT, NOT_SAVED, Denied, Taken
from game.session.connection import Connection, Viewer
from game.session.journal import MemoryJournal
from game.session.rows import Row, Secrets, encode_row, read_row
from game.session.session import FAULTS_IN_A_ROW, Session, Settings
from tests.builders_scenario import a_scenario
from tests.session.sessions import (
    NOON,
    Clock,
    MoodyJournal,
    a_session,
    begin,
    confirm,
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


async def test_a_rule_that_breaks_refuses_that_command_and_the_session_goes_on(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async with a_session() as session:
        who = await join(session, "a", "norway")
        await begin(session)
        monkeypatch.setattr(module, "decide", break_on(c.EditPosition))
        answer = await session.give(pupil(who), "1", edit(session, "norway", "hemmelig tekst"))
        assert answer == Denied(FAULT)
        assert taken(await session.give(pupil(who), "2", c.SetLanguage(language="nn")))
        assert "RuntimeError" in caplog.text
        assert "hemmelig" not in caplog.text


async def test_three_faults_in_a_row_pause_the_clock_and_the_teacher_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with a_session(plan="45") as session:
        who = await join(session, "a", "norway")
        await begin(session)
        console = Connection(Viewer("console", language="en"))
        session.attach(console)
        monkeypatch.setattr(module, "decide", break_on(c.EditPosition))
        for number in range(FAULTS_IN_A_ROW):
            await session.give(pupil(who), f"e{number}", edit(session, "norway"))
        await session.give(FACILITATOR, "any", c.LockLobby(locked=True))
        assert session.ledger.state.councils["c1"].paused_at is not None
        text = await console.next_text(session.pictures)
        assert text is not None and '"code":"stopped"' in text and "paused" in text


def break_on(kind: type[c.Command]):  # type: ignore[no-untyped-def]
    """A `decide` with a bug in one rule."""
    sound = module.decide

    def decide(state, command, context):  # type: ignore[no-untyped-def]
        if isinstance(command, kind):
            raise RuntimeError(f"a bug that quotes {command}")
        return sound(state, command, context)

    return decide


async def test_a_fault_outside_the_rules_leaves_nobody_waiting(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async with a_session() as session:
        monkeypatch.setattr(module, "encode_row", lambda row: 1 / 0)
        answer = await session.give(FACILITATOR, "lock", c.LockLobby(locked=True))
        assert answer == Denied(NOT_SAVED)
        monkeypatch.undo()
        assert await session.give(FACILITATOR, "lock", c.LockLobby(locked=True)) == Taken(2)


async def test_joining_with_the_same_secret_finds_the_same_place() -> None:
    async with a_session() as session:
        first, again = await asyncio.gather(
            session.join("a", c.Join(language="nb")), session.join("a", c.Join(language="nb"))
        )
        assert first == again == await session.join("a", c.Join(language="nb"))
        assert len(session.ledger.state.participants) == 1


async def test_a_full_or_locked_session_lets_nobody_else_in() -> None:
    async with a_session() as session:
        await session.give(FACILITATOR, "lock", c.LockLobby(locked=True))
        answer = await session.join("a", c.Join(language="nb"))
        assert answer == Denied(Reason.LOBBY_LOCKED)


async def test_a_place_that_was_handed_over_goes_to_the_next_who_joins() -> None:
    async with a_session() as session:
        who = await join(session, "old", "norway")
        await session.give(FACILITATOR, "hand", c.HandOverSeat(participant=who))
        assert session.ledger.keys.holder("old") is None
        assert session.ledger.keys.handed_over == {"old"}
        new, other = await asyncio.gather(
            session.join("new", c.Join(language="nb")), session.join("other", c.Join(language="nb"))
        )
        assert not isinstance(new, Denied) and new.participant == who
        assert not isinstance(other, Denied) and other.participant != who
        again = await Session.load("s1", session._journal, Clock())
        assert again.ledger == session.ledger
        await again.stop()


async def test_the_place_of_a_pupil_who_was_removed_goes_to_nobody() -> None:
    async with a_session() as session:
        gone, stays = await join(session, "a", "norway"), await join(session, "b", "turkey")
        for number, who in enumerate((gone, stays)):
            await session.give(FACILITATOR, f"h{number}", c.HandOverSeat(participant=who))
        await session.give(FACILITATOR, "out", c.Remove(participant=gone))
        assert await join(session, "new") == stays
        assert await join(session, "newer") not in (gone, stays)
        await session.give(FACILITATOR, "in", c.Remove(participant=gone, removed=False))
        assert await join(session, "newest") == gone


async def test_who_speaks_counts_as_connected_and_who_is_here_is_asked() -> None:
    async with a_session() as session:
        one, two = await join(session, "a", "norway"), await join(session, "b", "norway")
        await begin(session)
        session.attach(Connection(Viewer("participant", two)))
        await session.give(pupil(one), "1", edit(session, "norway"))
        await session.give(pupil(one), "2", confirm(session))
        assert "norway" not in session.ledger.state.councils["c1"].playing.positions
        await session.give(pupil(two), "3", confirm(session))
        assert "norway" in session.ledger.state.councils["c1"].playing.positions


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
