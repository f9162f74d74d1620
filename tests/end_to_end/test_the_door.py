"""What strangers, hurried pupils and broken programs meet at the socket."""

from __future__ import annotations

import asyncio
import json
import logging
import secrets
import statistics
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from game.core import commands as c
from game.core.commands import FACILITATOR
from game.protocol.codec import encode, read_server
from game.protocol.messages import PROTOCOL, Accepted, Do, Join, Look, OpenConsole, OpenRoom, Rejoin
from game.session.answers import NOT_SAVED, Denied
from game.session.connection import Viewer
from server.wire.limits import Limits
from tests.end_to_end.hosts import Served, a_server
from tests.end_to_end.pupils import Pupil, Teacher
from tests.end_to_end.test_a_class import a_class
from tests.patience import PATIENCE


@asynccontextmanager
async def dial(
    served: Served, origin: str | None = "own", headers: dict[str, str] | None = None
) -> AsyncIterator[ClientConnection]:
    given: Any = f"http://127.0.0.1:{served.port}" if origin == "own" else origin
    async with connect(
        f"ws://127.0.0.1:{served.port}/socket", origin=given, compression=None, proxy=None,
        close_timeout=0.2, max_size=2**20, additional_headers=headers,
    ) as socket:  # fmt: skip
        yield socket


async def said(socket: ClientConnection, kind: str) -> Any:
    """The next message of a kind."""
    async with asyncio.timeout(PATIENCE):
        while True:
            message = read_server(await socket.recv())
            if message.type == kind:
                return message


async def farewell_after(served: Served, text: str | bytes) -> tuple[str, bool]:
    """What a connection is told that begins with this."""
    async with dial(served) as socket:
        await socket.send(text)
        end = await said(socket, "farewell")
        with pytest.raises(ConnectionClosed):
            await socket.recv()
        return end.code, end.again


def joining(served: Served, **changes: Any) -> str:
    given = {"protocol": PROTOCOL, "code": served.keys.code, "secret": secrets.token_urlsafe(16)}
    return encode(Join.model_validate({**given, **changes}))


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "http://127.0.0.1:1", "null", None, "http://localhost"]
)
async def test_a_socket_from_another_page_is_not_opened(tmp_path: Path, origin: str | None) -> None:
    async with a_server(tmp_path) as served:
        with pytest.raises(InvalidStatus) as caught:
            async with dial(served, origin):
                pass
        assert caught.value.response.status_code == 403


async def test_nothing_is_compressed_even_for_those_who_offer_it(tmp_path: Path) -> None:
    async with a_server(tmp_path) as served:
        own: Any = f"http://127.0.0.1:{served.port}"
        async with connect(
            f"ws://127.0.0.1:{served.port}/socket", origin=own, compression="deflate", proxy=None,
            close_timeout=0.2,
        ) as socket:  # fmt: skip
            assert socket.response is not None
            assert "Sec-WebSocket-Extensions" not in socket.response.headers


async def test_whoever_stays_silent_is_sent_away(tmp_path: Path) -> None:
    async with a_server(tmp_path, limits=Limits(greeting_seconds=0.2)) as served:
        async with dial(served) as socket:
            assert (await said(socket, "farewell")).code == "too_slow"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("hello", "bad_message"),
        (b"\x00\x01", "bad_message"),
        ('{"type":"look"}', "bad_message"),
        ('{"type":"join","protocol":1}', "bad_message"),
        ('{"type":"join","protocol":0,"name":"Kari"}', "older_client"),
        ('{"type":"hello","protocol":99}', "older_server"),
        ("x" * 4097, "too_much"),
        ("ø" * 2049, "too_much"),
    ],
)
async def test_what_is_no_greeting_is_told_why(
    tmp_path: Path, text: str | bytes, code: str
) -> None:
    async with a_server(tmp_path) as served:
        assert await farewell_after(served, text) == (code, False)


async def test_far_too_much_is_cut_off_by_the_library(tmp_path: Path) -> None:
    async with a_server(tmp_path) as served, dial(served) as socket:
        await socket.send("x" * 100_000)
        with pytest.raises(ConnectionClosed):
            await socket.recv()
        assert socket.close_code == 1009


async def test_the_greeting_says_which_side_is_older(tmp_path: Path) -> None:
    async with a_server(tmp_path) as served:
        assert await farewell_after(served, joining(served, protocol=0)) == ("older_client", False)
        later = joining(served, protocol=PROTOCOL + 1)
        assert await farewell_after(served, later) == ("older_server", False)


async def test_wrong_codes_are_slowed_down_and_the_eleventh_waits_though_it_is_right(
    tmp_path: Path,
) -> None:
    async with a_server(tmp_path) as served:
        letters = "ABCDEFGHJK"
        for letter in letters:
            wrong = joining(served, code=letter * 6)
            assert await farewell_after(served, wrong) == ("wrong_code", False)
        assert await farewell_after(served, joining(served)) == ("slow_down", True)


async def test_a_closed_door_costs_a_guesser_what_a_wrong_code_costs_and_takes_as_long(
    tmp_path: Path,
) -> None:
    """Whoever has the right code is told what to do; trying codes is no cheaper for it."""
    async with a_server(tmp_path, limits=Limits(tries_per_second=1000)) as served:
        await served.running.session.give(FACILITATOR, "1", c.LockLobby(locked=True))
        took: dict[str, list[float]] = {"locked": [], "wrong_code": []}
        for number in range(9):
            for code, typed in (("locked", served.keys.code), ("wrong_code", f"ABCD2{2 + number}")):
                started = time.perf_counter()
                assert (await farewell_after(served, joining(served, code=typed)))[0] == code
                took[code].append(time.perf_counter() - started)
        medians = [statistics.median(times) for times in took.values()]
        assert max(medians) < 5 * min(medians)
        assert (await farewell_after(served, joining(served, code="ABCDEF")))[0] == "slow_down"
        assert (await farewell_after(served, joining(served)))[0] == "locked"


async def test_an_address_that_a_header_claims_slows_nobody_and_spares_nobody(
    tmp_path: Path,
) -> None:
    async with a_server(tmp_path) as served:
        for number in range(11):
            claimed = {"X-Forwarded-For": f"10.0.0.{number}", "Forwarded": f"for=10.0.0.{number}"}
            async with dial(served, headers=claimed) as socket:
                await socket.send(joining(served, code=f"ABCD{22 + number}"))
                told = (await said(socket, "farewell")).code
            assert told == ("wrong_code" if number < 10 else "slow_down")


async def test_a_class_whose_code_was_right_is_not_shut_out_by_a_guesser(tmp_path: Path) -> None:
    async with a_server(tmp_path) as served, a_class(served, 1):
        for number in range(12):
            await farewell_after(served, joining(served, code=f"ABCD{22 + number}"))
        async with dial(served) as socket:
            await socket.send(joining(served))
            assert (await said(socket, "welcome")).kind == "participant"


async def test_keys_open_their_own_pages_only_and_wrong_ones_are_slowed_down(
    tmp_path: Path,
) -> None:
    async with a_server(tmp_path) as served:
        async with dial(served) as socket:
            await socket.send(encode(OpenRoom(protocol=PROTOCOL, key=served.keys.room)))
            welcome = await said(socket, "welcome")
            assert (welcome.kind, welcome.code) == ("room", served.keys.code)
            assert welcome.addresses == (f"127.0.0.1:{served.port}",)
            await socket.send(encode(Do(id="1", command=c.LockLobby(locked=True))))
            assert (await said(socket, "refused")).code == "only-watching"
        for crossed in (
            OpenConsole(protocol=PROTOCOL, key=served.keys.room),
            OpenRoom(protocol=PROTOCOL, key=served.keys.console),
        ):
            assert await farewell_after(served, encode(crossed)) == ("wrong_key", False)
        for _ in range(9):
            guess = OpenConsole(protocol=PROTOCOL, key=secrets.token_urlsafe(32))
            assert (await farewell_after(served, encode(guess)))[0] == "wrong_key"
        another = OpenConsole(protocol=PROTOCOL, key=secrets.token_urlsafe(32))
        assert await farewell_after(served, encode(another)) == ("slow_down", True)


async def test_a_pupils_welcome_holds_neither_the_code_nor_the_addresses(tmp_path: Path) -> None:
    async with a_server(tmp_path) as served, a_class(served, 1) as (_, (pupil,)):
        assert pupil.welcome is not None
        assert (pupil.welcome.code, pupil.welcome.addresses) == ("", ())
        assert pupil.welcome.room == ""


async def test_the_console_is_told_where_the_projector_is_and_nobody_else(tmp_path: Path) -> None:
    async with a_server(tmp_path) as served, a_class(served, 0) as (teacher, _):
        assert teacher.welcome is not None
        assert teacher.welcome.room == f"/room#{served.keys.room}"
        async with dial(served) as socket:
            await socket.send(encode(OpenRoom(protocol=PROTOCOL, key=served.keys.room)))
            assert (await said(socket, "welcome")).room == ""


async def test_an_old_secret_does_not_open_the_seat_and_the_last_pair_may_be_repeated(
    tmp_path: Path,
) -> None:
    async with a_server(tmp_path) as served:
        one, two, three = (secrets.token_urlsafe(16) for _ in range(3))
        async with dial(served) as socket:
            await socket.send(joining(served, secret=one))
            participant = (await said(socket, "welcome")).participant
        back = encode(Rejoin(protocol=PROTOCOL, secret=one, next=two))
        for _ in range(2):
            async with dial(served) as socket:
                await socket.send(back)
                assert (await said(socket, "welcome")).participant == participant
        stolen = encode(Rejoin(protocol=PROTOCOL, secret=one, next=three))
        assert await farewell_after(served, stolen) == ("wrong_secret", False)
        unknown = encode(Rejoin(protocol=PROTOCOL, secret=three, next=one))
        assert await farewell_after(served, unknown) == ("wrong_secret", False)


async def test_who_was_removed_or_handed_over_or_whose_lesson_ended_is_told_so(
    tmp_path: Path,
) -> None:
    async with a_server(tmp_path) as served:
        session = served.running.session
        found = [secrets.token_urlsafe(16) for _ in range(3)]
        people = []
        for secret in found:
            async with dial(served) as socket:
                await socket.send(joining(served, secret=secret))
                people.append((await said(socket, "welcome")).participant)
        await session.give(FACILITATOR, "1", c.Remove(participant=people[0]))
        await session.give(FACILITATOR, "2", c.HandOverSeat(participant=people[1]))

        async def told(secret: str) -> str:
            again = Rejoin(protocol=PROTOCOL, secret=secret, next=secrets.token_urlsafe(16))
            return (await farewell_after(served, encode(again)))[0]

        assert [await told(secret) for secret in found[:2]] == ["removed", "handed_over"]
        assert (await farewell_after(served, joining(served, secret=found[1])))[0] == "handed_over"
        for number, command in enumerate((c.Begin(), c.End(), c.End())):
            await session.give(FACILITATOR, f"e{number}", command)
        assert await told(found[2]) == "ended"
        assert await farewell_after(served, joining(served)) == ("ended", False)


async def test_a_locked_door_is_told_and_opens_again(tmp_path: Path) -> None:
    async with a_server(tmp_path) as served:
        session = served.running.session
        await session.give(FACILITATOR, "1", c.LockLobby(locked=True))
        assert await farewell_after(served, joining(served)) == ("locked", False)
        await session.give(FACILITATOR, "2", c.LockLobby(locked=False))
        async with dial(served) as socket:
            await socket.send(joining(served))
            assert await said(socket, "welcome")


async def test_five_hundred_joins_fill_the_seats_and_the_teacher_is_not_kept_waiting(
    tmp_path: Path,
) -> None:
    limits = Limits(join_burst=500, tries_per_second=1000)
    async with a_server(tmp_path, limits=limits) as served, a_class(served, 0) as (teacher, _):

        async def knock() -> str:
            async with dial(served) as socket:
                await socket.send(joining(served))
                message = read_server(await socket.recv())
                return message.code if message.type == "farewell" else message.type

        async def knock_often(times: int) -> list[str]:
            return [await knock() for _ in range(times)]

        knocking = asyncio.gather(*(knock_often(10) for _ in range(50)))
        await asyncio.sleep(0.1)
        assert isinstance(await teacher.do(c.ChoosePlan(plan="60")), Accepted)
        assert not knocking.done()
        answers = [answer for found in await knocking for answer in found]
        assert set(answers) == {"welcome", "full"}
        assert answers.count("welcome") == 40


async def test_joins_come_in_a_burst_and_then_in_a_trickle(tmp_path: Path) -> None:
    limits = Limits(join_burst=2, joins_per_second=0.01)
    async with a_server(tmp_path, limits=limits) as served, a_class(served, 2) as (_, pupils):
        assert all(pupil.welcome for pupil in pupils)
        assert await farewell_after(served, joining(served)) == ("slow_down", True)


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
                assert isinstance(await other.do(c.SetLanguage(language="en")), Accepted)
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


async def test_whoever_comes_back_while_the_host_closes_is_told_to_come_again(
    tmp_path: Path,
) -> None:
    async with a_server(tmp_path) as served:
        secret = secrets.token_urlsafe(16)
        async with dial(served) as socket:
            await socket.send(joining(served, secret=secret))
            await said(socket, "welcome")
        served.registry.closing = True
        back = Rejoin(protocol=PROTOCOL, secret=secret, next=secrets.token_urlsafe(16))
        assert await farewell_after(served, encode(back)) == ("closing", True)


async def test_a_return_that_could_not_be_saved_is_tried_again(tmp_path: Path) -> None:
    async with a_server(tmp_path) as served:
        secret, following = secrets.token_urlsafe(16), secrets.token_urlsafe(16)
        async with dial(served) as socket:
            await socket.send(joining(served, secret=secret))
            await said(socket, "welcome")
        session = served.running.session
        give = session.give

        async def full(*_: Any) -> Denied:
            return Denied(NOT_SAVED)

        session.give = full  # type: ignore[assignment]
        back = encode(Rejoin(protocol=PROTOCOL, secret=secret, next=following))
        assert await farewell_after(served, back) == ("slow_down", True)
        session.give = give  # type: ignore[method-assign]
        async with dial(served) as socket:
            await socket.send(back)
            assert await said(socket, "welcome")


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
        assert isinstance(await pupil.do(c.SetLanguage(language="nn")), Accepted)
    assert "fault=ZeroDivisionError command=write" in caplog.text
