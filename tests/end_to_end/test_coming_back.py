"""Whose seat it still is: rejoining with a secret, and what those are told who have none."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any

from game.core import commands as c
from game.core.commands import FACILITATOR
from game.protocol.codec import encode
from game.protocol.messages import PROTOCOL, Rejoin
from game.session.answers import NOT_SAVED, Denied
from tests.end_to_end.hosts import a_server
from tests.end_to_end.knocking import dial, farewell_after, joining, said


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
