"""The bots of a session: they sit where nobody else does, and use the same commands.

What a bot wants is a pure function of the state. Here is only the pace: a
person needs a moment to read and to think, and a class should be able to
follow what the others at the table do.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from game.bots import next_command
from game.core.commands import Actor, AnyCommand
from game.session.answers import Denied
from game.session.session import Session

Delay = Callable[[], float]


def at_once() -> float:
    """The pace of tests."""
    return 0.0


class Drivers:
    """Drives every bot seat of a session, one command after the other. Runs until cancelled."""

    def __init__(self, session: Session, delay: Delay = at_once) -> None:
        self._session = session
        self._delay = delay
        self._changed = asyncio.Event()
        self._refused: dict[tuple[str, str], AnyCommand] = {}
        self._given = 0
        session.on_change.append(lambda _: self._changed.set())

    async def run(self) -> None:
        """Act while somebody wants to, then wait for something to happen."""
        while True:
            self._changed.clear()
            while await self._one_acts():
                pass
            await self._changed.wait()

    async def _one_acts(self) -> bool:
        wish = self._next_wish()
        if wish is None:
            return False
        council, seat, _ = wish
        await asyncio.sleep(self._delay())
        command = self._wish(council, seat)
        if command is not None:
            await self._give(council, seat, command)
        return True

    async def _give(self, council: str, seat: str, command: AnyCommand) -> None:
        self._given += 1
        answer = await self._session.give(
            Actor("bot", council=council, seat=seat),
            f"{self._session.ledger.seq}.{self._given}",
            command,
        )
        if isinstance(answer, Denied):
            self._refused[council, seat] = command

    def _wish(self, council: str, seat: str) -> AnyCommand | None:
        return next_command(self._session.ledger.state, council, seat, self._session.now())

    def _next_wish(self) -> tuple[str, str, AnyCommand] | None:
        """The first seat at which a bot would act, passing over what was refused before."""
        state = self._session.ledger.state
        if state.began is None or state.ended:
            return None
        for council in state.councils.values():
            for seat, driver in council.drivers.items():
                if driver != "bot" or state.members(council.id, seat):
                    continue
                command = self._wish(council.id, seat)
                if command is not None and self._refused.get((council.id, seat)) != command:
                    return council.id, seat, command
        return None
