"""A line over plain HTTP keeps every promise that a socket keeps."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import AsyncIterator
from typing import Any

import pytest

from game.protocol.codec import encode
from game.protocol.lines import HEAR_PATH, LEAVE_PATH, LINE_PATH, LONGEST_WAIT, SAY_PATH, read_told
from game.protocol.messages import (
    PROTOCOL,
    Accepted,
    Farewell,
    Look,
    OpenConsole,
    Refused,
    Rejoin,
    StatusMessage,
    View,
    Welcome,
)
from server.app import build_app
from server.network.origin import OwnHosts
from server.wire.limits import Limits
from tests.patience import until
from tests.server.asgi_calls import http
from tests.server.houses import BOARD
from tests.server.wire.lines_by_hand import QUICK, Caller, a_caller, join, speak


async def test_a_pupil_is_welcomed_and_shown_the_lesson_as_over_a_socket() -> None:
    async with a_caller() as (asked, caller):
        welcome, view, status = await caller.greet(join(asked))
        assert isinstance(welcome, Welcome) and welcome.kind == "participant"
        assert isinstance(view, View) and isinstance(status, StatusMessage)
        assert len(caller.line) >= 22
        assert asked.running.session.presence.is_connected(welcome.participant)


async def test_a_command_gets_one_answer_however_often_its_request_is_made() -> None:
    async with a_caller() as (asked, caller):
        await caller.greet(join(asked))
        for _ in range(3):
            assert await caller.say(speak("nn"), number=1) == 204
        assert isinstance(await caller.until(Accepted), Accepted)
        assert not [m for m in await caller.hear(wait=50) if isinstance(m, Accepted)]


async def test_what_was_told_is_kept_until_it_is_known_to_have_come() -> None:
    async with a_caller() as (asked, caller):
        first = await caller.greet(join(asked))
        assert await caller.hear(after=0) == first
        assert await caller.hear(after=1) == first[1:]
        await caller.say(speak("en"))
        news = await caller.hear(after=3)
        assert news and not set(map(encode, news)) & set(map(encode, first))


async def test_a_request_that_waits_is_answered_at_once_when_something_happens() -> None:
    async with a_caller() as (asked, caller):
        await caller.greet(join(asked))
        assert await caller.hear(wait=30) == []
        waiting = asyncio.create_task(caller.hear(wait=LONGEST_WAIT))
        await asyncio.sleep(0.05)
        async with asyncio.timeout(LONGEST_WAIT / 2000):
            await caller.say(speak("nn"))
            assert await waiting


async def test_of_two_requests_that_wait_the_older_one_ends() -> None:
    async with a_caller() as (asked, caller):
        await caller.greet(join(asked))
        older = asyncio.create_task(caller.hear(wait=LONGEST_WAIT))
        await asyncio.sleep(0.05)
        newer = asyncio.create_task(caller.hear(wait=200))
        async with asyncio.timeout(LONGEST_WAIT / 2000):
            assert await older == []
            assert await newer == []


async def test_a_line_that_asks_for_nothing_any_more_leaves_its_place() -> None:
    async with a_caller(QUICK) as (asked, caller):
        await caller.greet(join(asked))
        assert asked.running.session.connections
        await until(lambda: not asked.running.session.connections)
        assert (await caller.post(HEAR_PATH, line=caller.line)).status_code == 410
        assert await caller.say(Look()) == 410


async def test_one_that_waits_for_something_to_hear_is_not_silent() -> None:
    async with a_caller(QUICK) as (asked, caller):
        await caller.greet(join(asked))
        await caller.hear(wait=600)
        assert asked.running.session.connections


async def test_hanging_up_opens_the_place_at_once() -> None:
    async with a_caller() as (asked, caller):
        await caller.greet(join(asked))
        waiting = asyncio.create_task(caller.post(HEAR_PATH, line=caller.line, after=3))
        await asyncio.sleep(0.05)
        for _ in range(2):
            answer = await caller.post(LEAVE_PATH, line=caller.line)
            assert answer.status_code == 204
        assert (await waiting).status_code == 410
        assert not asked.running.session.connections


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"code": "ZZZZZZ"}, "wrong_code"),
        ({"protocol": PROTOCOL + 1}, "older_server"),
        ({"code": "A" * 5000}, "too_much"),
        ({"name": "Kari"}, "bad_message"),
    ],
)
async def test_who_is_turned_away_is_told_why_and_gets_no_line(
    changes: dict[str, Any], code: str
) -> None:
    async with a_caller() as (asked, caller):
        greeting = {**join(asked).model_dump(), **changes}
        answer = read_told((await caller.post(LINE_PATH, **greeting)).content)
        (farewell,) = answer.after(0)
        assert isinstance(farewell, Farewell)
        assert (answer.line, farewell.code, bool(farewell.sentence)) == ("", code, True)


async def test_ten_wrong_codes_a_minute_hold_over_lines_as_well() -> None:
    async with a_caller() as (asked, caller):
        codes = []
        for number in range(12):
            (farewell,) = await caller.greet(join(asked, code=f"ZZZZ{number:02}"))
            codes.append(farewell.code)
        assert codes == ["wrong_code"] * 10 + ["slow_down"] * 2


async def test_a_greeting_that_does_not_come_is_not_waited_for() -> None:
    async with a_caller(QUICK) as (_, caller):

        async def slowly() -> AsyncIterator[bytes]:
            yield b"{"
            await asyncio.sleep(1)

        headers = {"Origin": f"http://{BOARD}", "Content-Type": "application/json"}
        answer = await caller.web.post(LINE_PATH, content=slowly(), headers=headers)
        (farewell,) = read_told(answer.content).after(0)
        assert isinstance(farewell, Farewell) and farewell.code == "too_slow"


async def test_who_says_too_much_too_fast_or_nonsense_is_seen_off() -> None:
    for said, code in (("x" * 4097, "too_much"), ("[]", "bad_message")):
        async with a_caller() as (asked, caller):
            await caller.greet(join(asked))
            assert await caller.say(said) == 204
            assert (await caller.until(Farewell)).code == code
            answer = await caller.post(HEAR_PATH, line=caller.line, after=caller.heard)
            assert answer.status_code == 410
            assert not asked.running.session.connections
    async with a_caller(Limits(message_burst=2, messages_per_second=0.1)) as (asked, caller):
        await caller.greet(join(asked))
        for number in range(6):
            await caller.say(speak("nn", f"n-{number}"))
        heard = []
        while not any(isinstance(m, Farewell) for m in heard):
            heard += await caller.hear()
        assert [m.code for m in heard if isinstance(m, Refused)] == ["too-fast"] * 3
        assert heard[-1].code == "too_much"
        assert await caller.say(Look()) == 204, "which nobody takes in any more"


async def test_who_asks_too_often_waits() -> None:
    async with a_caller(Limits(ask_burst=2, asks_per_second=10)) as (asked, caller):
        await caller.greet(join(asked))
        began = asyncio.get_running_loop().time()
        for _ in range(5):
            await caller.hear(wait=0)
        assert asyncio.get_running_loop().time() - began > 0.3


async def test_a_second_window_takes_the_place_of_the_first_and_says_so() -> None:
    async with a_caller() as (asked, caller):
        greeting = join(asked)
        await caller.greet(greeting)
        second = Caller(caller.web)
        following = Rejoin(protocol=PROTOCOL, secret=greeting.secret, next=secrets.token_urlsafe())
        await second.greet(following)
        assert (await caller.until(Farewell)).code == "elsewhere"
        assert (await second.hear(wait=50)) is not None


async def test_a_host_that_closes_says_farewell_to_whoever_waits() -> None:
    async with a_caller() as (asked, caller):
        await caller.greet(OpenConsole(protocol=PROTOCOL, key=asked.keys.console))
        waiting = asyncio.create_task(caller.until(Farewell))
        await asyncio.sleep(0.05)
        await asked.house.registry.close()
        assert (await waiting).again


async def test_only_our_own_pages_and_programs_get_a_line() -> None:
    async with a_caller() as (asked, caller):
        body = join(asked).model_dump()
        for headers in ({}, {"Origin": "http://evil.example"}):
            assert (await caller.web.post(LINE_PATH, json=body, headers=headers)).status_code == 403
        own = {"Origin": f"http://{BOARD}"}
        form = await caller.web.post(LINE_PATH, content=json.dumps(body), headers=own)
        assert form.status_code == 415
        assert (await caller.web.get(LINE_PATH)).status_code == 405


@pytest.mark.parametrize("path", [HEAR_PATH, SAY_PATH, LEAVE_PATH])
async def test_a_request_that_is_none_is_refused_and_an_unknown_line_is_gone(path: str) -> None:
    async with a_caller() as (_, caller):
        assert (await caller.post(path, line="x")).status_code == 400
        assert (await caller.post(path, line="x" * 30_000)).status_code == 413
        own = {"Origin": f"http://{BOARD}"}
        assert (await caller.web.post(path, content="{}", headers=own)).status_code == 415
        said = {"number": 1, "message": "{}"} if path == SAY_PATH else {}
        answer = await caller.post(path, line=secrets.token_urlsafe(16), **said)
        assert answer.status_code == (204 if path == LEAVE_PATH else 410)


@pytest.mark.parametrize("path", [LINE_PATH, HEAR_PATH])
async def test_a_caller_that_is_cut_off_in_the_middle_of_a_request_costs_nothing(path: str) -> None:
    async with a_caller() as (asked, _):
        app = build_app(asked.house, OwnHosts(addresses=lambda: frozenset({"10.0.0.7"})))
        own = {"host": BOARD, "origin": f"http://{BOARD}", "content-type": "application/json"}
        coming: list[Any] = [
            {"type": "http.request", "body": b"{", "more_body": True},
            {"type": "http.disconnect"},
        ]
        told: list[Any] = []

        async def receive() -> Any:
            return coming.pop(0)

        async def send(message: Any) -> None:
            told.append(message)

        await app(http(*own.items(), method="POST", path=path), receive, send)
        assert told[0]["status"] == 410
        assert not asked.running.session.connections


async def test_one_address_has_no_more_lines_than_it_may_have_sockets() -> None:
    async with a_caller(Limits(connections_per_address=1)) as (asked, caller):
        await caller.greet(join(asked))
        assert (await caller.post(LINE_PATH, **join(asked).model_dump())).status_code == 503


async def test_a_fault_of_ours_ends_the_line_and_not_the_lesson(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with a_caller() as (asked, caller):
        await caller.greet(join(asked))

        async def broken(*_: object) -> None:
            raise ArithmeticError

        monkeypatch.setattr(asked.running.session, "give", broken)
        assert await caller.say(speak("nn")) == 204
        answer = await caller.post(HEAR_PATH, line=caller.line, after=caller.heard)
        assert answer.status_code == 410
