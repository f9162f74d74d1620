"""What strangers and hurried pupils meet at the socket: codes, keys, greetings, a locked door."""

from __future__ import annotations

import asyncio
import secrets
import statistics
import time
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from game.core import commands as c
from game.core.commands import FACILITATOR
from game.protocol.codec import encode, read_server
from game.protocol.messages import PROTOCOL, Do, OpenConsole, OpenRoom
from server.wire.limits import Limits
from tests.end_to_end.classes import a_class
from tests.end_to_end.hosts import a_server
from tests.end_to_end.knocking import dial, farewell_after, joining, said


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
        await teacher.give(c.ChoosePlan(plan="60"))
        assert not knocking.done()
        answers = [answer for found in await knocking for answer in found]
        assert set(answers) == {"welcome", "full"}
        assert answers.count("welcome") == 40


async def test_joins_come_in_a_burst_and_then_in_a_trickle(tmp_path: Path) -> None:
    limits = Limits(join_burst=2, joins_per_second=0.01)
    async with a_server(tmp_path, limits=limits) as served, a_class(served, 2) as (_, pupils):
        assert all(pupil.welcome for pupil in pupils)
        assert await farewell_after(served, joining(served)) == ("slow_down", True)
