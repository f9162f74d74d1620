"""A bug costs one answer, and neither the session nor anybody's secret."""

from __future__ import annotations

import pytest

from game.core import commands as c
from game.core.commands import FACILITATOR
from game.session import session as module
from game.session.answers import FAULT, NOT_SAVED, Denied, Taken
from game.session.connection import Connection, Viewer
from game.session.session import FAULTS_IN_A_ROW
from tests.session.sessions import a_session, begin, edit, join, pupil, taken


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
