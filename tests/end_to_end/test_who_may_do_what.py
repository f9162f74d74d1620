"""Every command, from everybody who could try it."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import get_args

import pytest
from websockets.asyncio.client import ClientConnection

from game.core import commands as c
from game.protocol.codec import encode
from game.protocol.messages import PROTOCOL, Do, OpenConsole, OpenRoom, WireCommand
from game.session.connection import Viewer
from server.shelf.registry import Lesson
from server.wire.limits import Limits
from tests.builders_scenario import a_scenario
from tests.end_to_end.hosts import Served, a_server
from tests.end_to_end.knocking import dial, farewell_after, joining, said
from tests.protocol.longest import LONGEST

KINDS = {kind.model_fields["type"].default: kind for kind in get_args(get_args(WireCommand)[0])}
PUPILS = {kind.model_fields["type"].default for kind in get_args(c.PupilCommand)}
TEACHERS = {kind.model_fields["type"].default for kind in get_args(c.FacilitatorCommand)}
QUICK = Limits(messages_per_second=1000, message_burst=1000)


def asking(name: str, **changes: object) -> str:
    command = KINDS[name].model_validate({**LONGEST[name], **changes})
    return encode(Do.model_validate({"id": f"x-{name}", "command": command.model_dump()}))


async def answers(socket: ClientConnection, names: set[str]) -> dict[str, str]:
    """What each command is answered: `accepted`, or the refusal's code."""
    found = {}
    for name in sorted(names):
        await socket.send(asking(name))
        told = await said(socket, "refused")
        assert told.id == f"x-{name}"
        found[name] = told.code
    return found


def test_every_command_of_the_wire_is_somebodys() -> None:
    assert set(KINDS) == PUPILS | TEACHERS
    assert PUPILS & TEACHERS == {"set_language"}


async def joined(served: Served, socket: ClientConnection) -> str:
    await socket.send(joining(served))
    participant: str = (await said(socket, "welcome")).participant
    return participant


async def test_a_pupil_may_give_no_command_of_the_teachers_and_changes_nothing(
    tmp_path: Path,
) -> None:
    async with a_server(tmp_path, limits=QUICK) as served, dial(served) as socket:
        await joined(served, socket)
        before = served.running.session.ledger.seq
        assert set((await answers(socket, TEACHERS - PUPILS)).values()) == {"not-allowed"}
        assert served.running.session.ledger.seq == before


async def test_a_teacher_speaks_for_no_delegation(tmp_path: Path) -> None:
    async with a_server(tmp_path, limits=QUICK) as served, dial(served) as socket:
        await socket.send(encode(OpenConsole(protocol=PROTOCOL, key=served.keys.console)))
        await said(socket, "welcome")
        before = served.running.session.ledger.seq
        assert set((await answers(socket, PUPILS - TEACHERS)).values()) == {"not-allowed"}
        assert served.running.session.ledger.seq == before


async def test_the_projector_may_give_no_command_at_all(tmp_path: Path) -> None:
    async with a_server(tmp_path, limits=QUICK) as served, dial(served) as socket:
        await socket.send(encode(OpenRoom(protocol=PROTOCOL, key=served.keys.room)))
        await said(socket, "welcome")
        assert set((await answers(socket, set(KINDS))).values()) == {"only-watching"}


async def test_whoever_was_not_let_in_may_give_no_command(tmp_path: Path) -> None:
    async with a_server(tmp_path) as served:
        before = served.running.session.ledger.seq
        for name in ("begin", "edit_position", "end"):
            assert await farewell_after(served, asking(name)) == ("bad_message", False)
        assert served.running.session.ledger.seq == before


@pytest.mark.parametrize("council", ["c1", "c2"])
async def test_a_pupil_speaks_only_at_the_own_table(tmp_path: Path, council: str) -> None:
    async with a_server(tmp_path, limits=QUICK) as served, dial(served) as socket:
        who = await joined(served, socket)
        session = served.running.session
        for number, command in enumerate((c.SplitCouncils(councils=2), c.Begin(), c.ClosePhase())):
            await session.give(c.FACILITATOR, f"{number}", command)
        own = session.ledger.state.participants[who].council
        moment = session.ledger.state.councils[council].moment
        options = dict.fromkeys(("talks", "escort", "blockade"), "accept")
        position = {"marks": options, "preferred": "talks", "reason": "So."}
        await socket.send(
            asking("edit_position", council=council, moment=moment, position=position)
        )
        answer = await said(socket, "accepted" if council == own else "refused")
        assert council == own or answer.code == "no-such-council"


async def test_a_teacher_of_another_class_leads_the_own_class_only(tmp_path: Path) -> None:
    async with a_server(tmp_path, limits=QUICK) as served:
        other, keys = await served.registry.open(Lesson(a_scenario(), "open"))
        async with dial(served) as pupil, dial(served) as teacher:
            who = await joined(served, pupil)
            await teacher.send(encode(OpenConsole(protocol=PROTOCOL, key=keys.console)))
            await said(teacher, "welcome")
            await teacher.send(asking("remove", participant=who))
            assert (await said(teacher, "refused")).code == "no-such-participant"
            await teacher.send(asking("begin", minutes=45))
            await said(teacher, "accepted")
        assert served.running.session.ledger.state.began is None
        assert other.session.ledger.state.began is not None


async def test_a_secret_of_one_class_opens_no_place_in_another(tmp_path: Path) -> None:
    async with a_server(tmp_path) as served:
        other, keys = await served.registry.open(Lesson(a_scenario(), "open"))
        secret = secrets.token_urlsafe(16)
        async with dial(served) as first, dial(served) as second:
            await first.send(joining(served, secret=secret))
            await said(first, "welcome")
            await second.send(joining(served, secret=secret, code=keys.code))
            await said(second, "welcome")
            assert len(other.session.ledger.state.participants) == 1
            (connection,) = other.session.connections
            assert connection.viewer == Viewer("participant", "p1", "c1", "nb")
            assert len(served.running.session.connections) == 1
