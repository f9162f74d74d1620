"""Whose place is whose: joining, handing over, removing, and who counts as here."""

from __future__ import annotations

import asyncio

from game.core import commands as c
from game.core.commands import FACILITATOR
from game.core.refusals import Reason
from game.session.answers import Denied
from game.session.connection import Connection, Viewer
from game.session.session import Session
from tests.session.sessions import Clock, a_session, begin, confirm, edit, join, pupil


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
