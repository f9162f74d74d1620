"""Where a welcomed client's messages are taken in."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from game.core import commands as c
from game.core.refusals import Reason
from game.protocol.codec import read_server
from game.protocol.messages import Do, Look, Ping
from game.session.answers import BAD_COMMAND, ONLY_WATCHING, TOO_FAST
from game.session.connection import Connection, Viewer
from game.session.desk import Desk
from game.session.session import Session
from tests.session.sessions import a_session, join


@asynccontextmanager
async def a_desk(viewer: Viewer | None = None) -> AsyncIterator[tuple[Desk, Connection, Session]]:
    """A desk for the viewer, or for a pupil in Norway's seat."""
    async with a_session() as session:
        who = await join(session, "a", "norway")
        connection = Connection(viewer or Viewer("participant", who))
        session.attach(connection)
        yield Desk(session, connection), connection, session


async def answers(connection: Connection, session: Session) -> list[Any]:
    """What was answered, without pictures."""
    found = []
    while connection._answers:
        found.append(read_server(str(await connection.next_text(session.pictures))))
    return found


async def test_a_command_is_answered_under_its_own_id() -> None:
    async with a_desk() as (desk, connection, session):
        await desk.take(Do(id="mine", command=c.SetLanguage(language="nn")))
        (answer,) = await answers(connection, session)
        assert (answer.type, answer.id, answer.seq) == ("accepted", "mine", session.ledger.seq)


async def test_a_refusal_comes_in_the_language_of_the_pupil() -> None:
    async with a_desk() as (desk, connection, session):
        await desk.take(Do(id="1", command=c.SetLanguage(language="nn")))
        await desk.take(Do(id="2", command=c.Begin()))
        _, answer = await answers(connection, session)
        assert (answer.type, answer.code) == ("refused", Reason.NOT_ALLOWED)
        assert answer.sentence.startswith("Dette kan du ikkje gjere")


async def test_a_pupil_cannot_do_what_only_the_teacher_may_and_the_teacher_can() -> None:
    async with a_desk(Viewer("console")) as (desk, connection, session):
        await desk.take(Do(id="1", command=c.LockLobby(locked=True)))
        assert [answer.type for answer in await answers(connection, session)] == ["accepted"]
        assert session.ledger.state.locked


async def test_the_projector_gives_no_commands() -> None:
    async with a_desk(Viewer("room", language="en")) as (desk, connection, session):
        await desk.take(Do(id="1", command=c.LockLobby(locked=True)))
        (answer,) = await answers(connection, session)
        assert answer.code == ONLY_WATCHING
        assert answer.sentence.startswith("The projector only shows")


async def test_a_console_reads_on_in_the_language_it_chose() -> None:
    async with a_desk(Viewer("console")) as (desk, connection, _session):
        await desk.take(Do(id="1", command=c.SetLanguage(language="en")))
        assert connection.viewer.language == "en"


async def test_a_console_looks_at_another_table_and_a_pupil_does_not() -> None:
    async with a_desk(Viewer("console")) as (desk, connection, _):
        await desk.take(Do(id="1", command=c.SplitCouncils(councils=2)))
        await desk.take(Look(council="c2"))
        assert connection.viewer.council == "c2"
        await desk.take(Look(council="c4"))
        assert connection.viewer.council == "c2"
    async with a_desk() as (desk, connection, _session):
        await desk.take(Look(council="c1"))
        assert connection.viewer.council == "c1"


async def test_a_ping_is_answered_by_a_status() -> None:
    async with a_desk() as (desk, connection, session):
        for _ in range(2):
            await connection.next_text(session.pictures)
        await desk.take(Ping())
        text = await connection.next_text(session.pictures)
        assert read_server(str(text)).type == "status"


async def test_commands_that_are_unreadable_or_too_fast_are_answered_as_well() -> None:
    async with a_desk() as (desk, connection, session):
        desk.refuse_unreadable("1", "command.reason: string_too_long")
        desk.refuse_too_fast("2")
        unread, fast = await answers(connection, session)
        assert (unread.id, unread.code) == ("1", BAD_COMMAND)
        assert unread.details == {"where": "command.reason: string_too_long"}
        assert (fast.id, fast.code) == ("2", TOO_FAST)
