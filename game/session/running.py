"""A session with everything that keeps it going: its clock, its bots, its farewells."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable
from typing import Any

from game.core.events import Event, ParticipantRemoved, SeatHandedOver, SessionEnded
from game.protocol.messages import Farewell
from game.scenario.model import Language
from game.session.connection import Connection
from game.session.deadlines import SLEPT_MS, Timekeeper
from game.session.drivers import Delay, Drivers, at_once
from game.session.requests import log_fault
from game.session.session import Session
from game.texts import Catalogue

Work = Callable[[], Coroutine[Any, Any, None]]

AFTER_FAULT = 1.0
FAREWELL = "farewell-"
"""How the catalogue's messages for `Farewell` codes begin."""


def farewell(code: str, language: Language, again: bool = False) -> Farewell:
    """The end of a connection, in words."""
    sentence = Catalogue.load(language).say(FAREWELL + code.replace("_", "-"))
    return Farewell.model_validate({"code": code, "sentence": sentence, "again": again})


class Running:
    """Owns a session's tasks; made when it is opened or taken up, closed with the host."""

    def __init__(self, session: Session, delay: Delay = at_once, slept_ms: int = SLEPT_MS) -> None:
        self.session = session
        session.on_change.append(self._see_off)
        self._tasks = [
            self._keep(Timekeeper(session, slept_ms).run, "timekeeper"),
            self._keep(Drivers(session, delay).run, "drivers"),
        ]

    async def close(self, code: str = "closing", again: bool = True) -> None:
        """Say farewell to everybody and end the tasks."""
        for connection in tuple(self.session.connections):
            self.dismiss(connection, code, again)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.session.stop()

    def dismiss(self, connection: Connection, code: str, again: bool = False) -> None:
        """End one connection, in its viewer's language."""
        viewer = connection.viewer
        participant = self.session.ledger.state.participants.get(viewer.participant)
        language = participant.language if participant is not None else viewer.language
        connection.bid_farewell(farewell(code, language, again))

    def _see_off(self, events: Iterable[Event]) -> None:
        """Whoever has no place any more is told so, and why."""
        for event in events:
            match event:
                case ParticipantRemoved(participant=participant, removed=True):
                    self._dismiss_all(self.session.connections_of(participant), "removed")
                case SeatHandedOver(participant=participant):
                    self._dismiss_all(self.session.connections_of(participant), "handed_over")
                case SessionEnded():
                    pupils = (c for c in self.session.connections if c.viewer.participant)
                    self._dismiss_all(tuple(pupils), "ended")
                case _:
                    pass

    def _dismiss_all(self, connections: Iterable[Connection], code: str) -> None:
        for connection in connections:
            self.dismiss(connection, code)

    def _keep(self, work: Work, name: str) -> asyncio.Task[None]:
        return asyncio.get_running_loop().create_task(self._guarded(work, name), name=name)

    async def _guarded(self, work: Work, name: str) -> None:
        """Begin again after a bug: a lesson whose clock died would just stand still."""
        while True:
            try:
                await work()
            except Exception as error:
                log_fault(self.session.name, name, error)
                await asyncio.sleep(AFTER_FAULT)
