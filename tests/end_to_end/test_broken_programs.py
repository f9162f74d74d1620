"""Programs that flood, freeze, babble or never read cost nobody else anything."""

from __future__ import annotations

import asyncio
import json
import logging
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from game.core import commands as c
from game.protocol.codec import encode, read_server
from game.protocol.messages import PROTOCOL, Accepted, Do, Look, OpenRoom
from game.session.connection import Viewer
from server.wire.limits import Limits
from tests.end_to_end.classes import a_class
from tests.end_to_end.hosts import a_server
from tests.end_to_end.knocking import dial, joining, said
from tests.end_to_end.pupils import Pupil, Teacher
from tests.patience import PATIENCE


async def test_a_flood_of_commands_is_answered_slowed_and_then_ended(tmp_path: Path) -> None:
    async with a_server(tmp_path) as served, dial(served) as socket:
        await socket.send(joining(served))
        await said(socket, "status")
        for number in range(60):
            await socket.send(encode(Do(id=str(number), command=c.SetLanguage(language="nn"))))
        answers: list[Any] = []
        with pytest.raises(ConnectionClosed):
            async with asyncio.timeout(PATIENCE):
                while True:
                    message = read_server(await socket.recv())
                    if message.type in ("accepted", "refused", "farewell"):
                        answers.append(message)
        kinds = [message.type for message in answers]
        assert kinds.count("accepted") <= 25
        assert {m.code for m in answers if m.type == "refused"} == {"too-fast"}
        assert kinds[-1] == "farewell" and answers[-1].code == "too_much"


async def test_a_command_with_wrong_fields_is_answered_and_the_connection_goes_on(
    tmp_path: Path,
) -> None:
    async with a_server(tmp_path) as served, dial(served) as socket:
        await socket.send(joining(served))
        await said(socket, "status")
        wrong = {"type": "set_language", "language": "nb", "secretly": "Kari"}
        await socket.send(json.dumps({"type": "do", "id": "7", "command": wrong}))
        answer = await said(socket, "refused")
        assert (answer.id, answer.code) == ("7", "bad-command")
        assert "Kari" not in answer.model_dump_json()
        await socket.send(encode(Do(id="8", command=c.SetLanguage(language="nn"))))
        assert (await said(socket, "accepted")).id == "8"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('{"type":"do","id":"' + "x" * 65 + '"}', "bad_message"),
        ('{"type":"do","id":7}', "bad_message"),
        ("[" * 4000, "bad_message"),
        ('{"type":"ping","x":1}', "bad_message"),
        ("x" * 4097, "too_much"),
    ],
)
async def test_what_cannot_even_be_answered_ends_the_connection(
    tmp_path: Path, text: str, code: str
) -> None:
    async with a_server(tmp_path) as served, dial(served) as socket:
        await socket.send(joining(served))
        await said(socket, "status")
        await socket.send(text)
        assert (await said(socket, "farewell")).code == code


async def test_a_client_that_never_reads_is_dropped_and_delays_nobody(tmp_path: Path) -> None:
    limits = replace(Limits(), stalled_seconds=1.0, messages_per_second=1000, message_burst=10**6)
    async with a_server(tmp_path, limits=limits) as served, a_class(served, 2) as (_, pupils):
        stuck = await connect(
            f"ws://127.0.0.1:{served.port}/socket",
            origin=f"http://127.0.0.1:{served.port}",  # type: ignore[arg-type]
            compression=None, proxy=None, max_queue=1, close_timeout=0.1,
        )  # fmt: skip
        await stuck.send(joining(served))
        await stuck.recv()
        open_before = len(served.running.session.connections)
        stuck.transport.pause_reading()
        async with asyncio.timeout(PATIENCE):
            while len(served.running.session.connections) == open_before:
                for _ in range(40):
                    await stuck.send(encode(Look()))
                answer = await pupils[0].do(c.SetLanguage(language="nb"))
                assert isinstance(answer, Accepted)
        assert all(pupil.connected for pupil in pupils)
        stuck.transport.abort()


async def test_a_machine_that_froze_stops_counting_and_delays_nobody(tmp_path: Path) -> None:
    limits = Limits(ping_seconds=0.4)
    async with a_server(tmp_path, limits=limits) as served, a_class(served, 2) as (_, pupils):
        frozen, other = pupils
        who = frozen.place[2]
        assert served.running.session.presence.is_connected(who)
        assert frozen._socket is not None
        frozen._socket.transport.pause_reading()
        answered = 0
        async with asyncio.timeout(PATIENCE):
            while served.running.session.presence.is_connected(who):
                await other.give(c.SetLanguage(language="en"))
                answered += 1
                await asyncio.sleep(0.1)
        assert answered > 2


async def test_the_log_of_a_lesson_names_seats_and_nobody(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "game")
    caplog.set_level(logging.DEBUG, "server")
    caplog.set_level(logging.INFO)
    async with a_server(tmp_path) as served, a_class(served, 2) as (teacher, pupils):
        await teacher.do(c.Begin())
        await teacher.do(c.ClosePhase())
        await pupils[0].until(lambda: pupils[0].view.phase == "consultation")
        await pupils[0].edit("Et ord som bare denne klassen vet")
        pupils[0].cut()
        await pupils[0].until(lambda: pupils[0].connected)
        private = [pupils[0].secret, served.keys.console, served.keys.code, "Et ord som bare"]
    own = "\n".join(
        record.getMessage() for record in caplog.records if not record.name.startswith("websockets")
    )
    assert "by=norway command=edit_position seq=" in own
    for secret in (*private, "127.0.0.1"):
        assert secret not in own


async def test_one_who_leaves_during_the_handshake_disturbs_nobody(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with a_server(tmp_path) as served:
        for _ in range(5):
            async with dial(served) as socket:
                socket.transport.abort()
        async with dial(served) as socket:
            await socket.send(joining(served))
            socket.transport.abort()
        pupil, teacher = (
            Pupil(served.port, served.keys.code),
            Teacher(served.port, served.keys.console),
        )
        for client in (pupil, teacher):
            await client.start()
            await client.stop()
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


async def test_a_picture_that_cannot_be_drawn_is_in_the_log_and_nobody_else_is_cut_off(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with a_server(tmp_path) as served, a_class(served, 1) as (_, (pupil,)):
        pictures = served.running.session.pictures
        draw = pictures.status_text

        def broken(viewer: Viewer) -> str:
            return draw(viewer) if viewer.kind == "participant" else str(1 // 0)

        monkeypatch.setattr(pictures, "status_text", broken)
        async with dial(served) as socket:
            await socket.send(encode(OpenRoom(protocol=PROTOCOL, key=served.keys.room)))
            with pytest.raises(ConnectionClosed):
                while True:
                    await socket.recv()
        await pupil.give(c.SetLanguage(language="nn"))
    assert "fault=ZeroDivisionError command=write" in caplog.text
