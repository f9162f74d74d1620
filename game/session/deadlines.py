"""Time, turned into commands.

A deadline is a fact of the log. The timekeeper only notices that one has
passed and gives the command that the core names for it; whoever else may try
the same loses the race for the row. It also notices when somebody has been
gone for ten seconds, and when the machine slept.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from game.core.clock import due, next_deadline
from game.core.commands import SHELL, AnyCommand, Recount, Restore
from game.session.session import Session

LOOK_EVERY = 1.0
"""Seconds after which the timekeeper looks even if nothing was announced."""
SLEPT_MS = 15_000
AGAIN = 0.25
SHORTEST = 0.02


class Timekeeper:
    """The session's clock. Runs until it is cancelled."""

    def __init__(self, session: Session, slept_ms: int = SLEPT_MS) -> None:
        self._session = session
        self._slept_ms = slept_ms
        self._changed = asyncio.Event()
        self._looked_at = session.now()
        session.on_change.append(lambda _: self._changed.set())

    async def run(self) -> None:
        """Look, do what is due, wait."""
        while True:
            self._changed.clear()
            await self._notice_sleep()
            await self._notice_departures()
            closed = await self._close_what_is_due()
            await self._wait(AGAIN if closed else self._until_next())

    async def _close_what_is_due(self) -> bool:
        session = self._session
        commands = due(session.ledger.state, session.now())
        for command in commands:
            name = f"close/{command.council}/{command.moment}/{command.deadline}"
            await session.give(SHELL, name, command)
        return bool(commands)

    async def _notice_departures(self) -> None:
        """Somebody who has been gone for ten seconds no longer has to confirm."""
        session = self._session
        now = session.now()
        departed = session.presence.departed(now)
        if departed:
            session.look_around()
        for participant in departed:
            for command in recounts(session, participant):
                await session.give(SHELL, f"recount/{participant}/{now}", command)

    async def _notice_sleep(self) -> None:
        """A laptop that was shut gives every running phase its time back.

        Whoever looks every second and finds that much time gone was not running.
        """
        before, self._looked_at = self._looked_at, self._session.now()
        if self._looked_at - before > self._slept_ms:
            await restore(self._session, before)

    async def _wait(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._changed.wait()
        except TimeoutError:
            return

    def _until_next(self) -> float:
        session = self._session
        moments = (next_deadline(session.ledger.state), session.presence.next_departure())
        waits = [(at - session.now()) / 1000 for at in moments if at is not None]
        return max(SHORTEST, min([LOOK_EVERY, *waits]))


def recounts(session: Session, participant: str) -> Iterator[AnyCommand]:
    """Where the absence of a participant may complete a position."""
    state = session.ledger.state
    who = state.participants.get(participant)
    if who is None or who.seat is None or who.council not in state.councils:
        return
    council = state.councils[who.council]
    if council.phase in ("consultation", "pledging", "adding"):
        yield Recount(council=who.council, moment=council.moment, seat=who.seat)


async def restore(session: Session, last: int) -> None:
    """After an outage since `last`: running phases get back what it took."""
    state = session.ledger.state
    session.presence.expect(state.participants, session.now())
    session.look_around()
    if state.began is not None and not state.ended:
        await session.give(SHELL, f"restore/{session.ledger.seq}", Restore(last=last))
