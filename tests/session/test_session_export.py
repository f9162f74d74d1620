"""A log that one may keep: complete for the rules, and without the shell's secrets."""

from __future__ import annotations

from game.core import commands as c
from game.core.commands import FACILITATOR, SHELL
from game.core.seeing import facilitator_view, room_view, seat_view
from game.session.export import export_log, import_log
from game.session.rows import Secrets
from tests.session.sessions import a_session, begin, edit, join, pupil


async def test_an_imported_log_gives_the_same_state_and_the_same_views() -> None:
    async with a_session(empty="bot") as session:
        who = await join(session, "a", "norway")
        await begin(session)
        await session.give(pupil(who), "1", edit(session, "norway"))
        for number in range(3):
            await session.give(FACILITATOR, f"n{number}", c.ClosePhase())
        state = import_log(export_log(await session.rows())).state()
        assert state == session.ledger.state
        for language in ("en", "nb", "nn"):
            assert seat_view(state, "c1", "norway", language, 1) == seat_view(
                session.ledger.state, "c1", "norway", language, 1
            )
        assert room_view(state, "c1", "nb", 1) == room_view(session.ledger.state, "c1", "nb", 1)
        assert facilitator_view(state, "c1", "nb", 1) == facilitator_view(
            session.ledger.state, "c1", "nb", 1
        )


async def test_no_secret_code_or_command_id_is_in_an_export() -> None:
    async with a_session() as session:
        keys = Secrets(code="ABC234", console="console-hash", room="room-hash")
        await session.give(SHELL, "keys", None, keys)
        await join(session, "seat-hash", "norway")
        content = export_log(await session.rows()).decode()
        for secret in ("ABC234", "console-hash", "room-hash", "seat-hash", "keys"):
            assert f'"{secret}' not in content
            assert f"/{secret}" not in content


async def test_an_export_says_who_gave_each_command_as_a_seat() -> None:
    async with a_session() as session:
        who = await join(session, "a", "norway")
        await session.give(pupil(who), "1", c.SetLanguage(language="en"))
        log = import_log(export_log(await session.rows()))
        assert [entry.by for entry in log.entries] == ["shell", "shell", "facilitator", who]
