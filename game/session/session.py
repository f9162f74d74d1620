"""One session: decide, store, evolve, tell.

All commands of a session go through one queue and one task. Whatever arrived
while the last rows were on their way to the disk is the next batch. Nobody is
told of anything before it is durable, a refusal included, since it may rest
on a row of the same batch.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from game.core.clock import next_deadline
from game.core.commands import FACILITATOR, SHELL, Actor, AnyCommand, Context, Join, Pause
from game.core.decide import decide
from game.core.events import Event
from game.core.refusals import Refusal
from game.session.answers import (
    BUSY,
    FAULT,
    NOT_SAVED,
    STOPPED,
    Answer,
    Denied,
    Taken,
    denied_by,
)
from game.session.audience import Audience, Pictures
from game.session.connection import Connection
from game.session.journal import Conflict, Journal, JournalError
from game.session.ledger import Ledger
from game.session.presence import Presence
from game.session.requests import Request, SecretsOf, Step, joined, log_answer, log_fault, scope
from game.session.rows import NO_SECRETS, Row, SeatSecret, Secrets, encode_row, read_row
from game.session.sentences import refused
from game.session.steady import Now, SteadyClock

ATTEMPTS = 20
BATCH = 64
DENIED_KEPT = 1000
FAULTS_IN_A_ROW = 3
PASSING = frozenset({NOT_SAVED, BUSY, FAULT})
"""Denials that say nothing of the command itself: the same id is judged anew."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Settings:
    """What a host may set. `alone`: nobody else writes to the journal, so rows may share a commit.

    A journal with other writers takes one row at a time: the number of a row
    proves that the one before it is ours only if we waited for it.
    """

    alone: bool = True
    retention: float = 30 * 24 * 3600.0


class Session:
    """A session that runs. Made by `opened` or `resumed`, ended by `stop`."""

    def __init__(
        self, name: str, journal: Journal, ledger: Ledger, now: Now, settings: Settings
    ) -> None:
        self.name = name
        self.ledger = ledger
        self.presence = Presence()
        self.connections: set[Connection] = set()
        self.on_change: list[Callable[[tuple[Event, ...]], None]] = []
        self._journal = journal
        self._clock = SteadyClock(now, ledger.at)
        self._settings = settings
        self._queue: asyncio.Queue[Request] = asyncio.Queue()
        self._denied: OrderedDict[str, Denied] = OrderedDict()
        self._stale = False
        self._faults = 0
        self._told: list[tuple[Event, ...]] = []
        self._audience = Audience(ledger.state, ledger.seq)
        self.pictures = Pictures(self._audience, self.now)
        self._task = asyncio.get_running_loop().create_task(self._work(), name=f"session {name}")

    @classmethod
    async def load(
        cls, name: str, journal: Journal, now: Now, settings: Settings = Settings()
    ) -> Session:
        """Take up a session that has rows, or begin one that has none."""
        ledger = await caught_up(name, journal)
        return cls(name, journal, ledger, now, settings)

    async def stop(self) -> None:
        """End the task. What was stored is stored; what waits is answered as not saved."""
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        while not self._queue.empty():
            self._queue.get_nowait().settle(Denied(NOT_SAVED))

    def now(self) -> int:
        """The time of the session, which never falls."""
        return max(self._clock(), self.ledger.at)

    async def give(
        self,
        actor: Actor,
        command_id: str,
        command: AnyCommand | None,
        secrets: Secrets = NO_SECRETS,
    ) -> Answer:
        """Give a command and wait for its answer. The same id gets the same answer."""
        return await self._ask(actor, command_id, command, lambda *_: secrets)

    async def join(self, secret: str, command: Join) -> SeatSecret | Denied:
        """Give whoever shows this hash a place: one that was handed over, or a new one.

        Asking again finds the same place.
        """

        def place(ledger: Ledger, events: tuple[Event, ...]) -> Secrets:
            participant = ledger.vacancy or joined(events)
            return Secrets(seat=SeatSecret(participant=participant, current=secret))

        if self.ledger.keys.holder(secret) is None:
            answer = await self._ask(SHELL, f"join/{secret}", command, place)
            if isinstance(answer, Denied):
                return answer
        return self.ledger.keys.holder(secret) or Denied(BUSY)

    async def rows(self) -> list[Row]:
        """The whole log, read anew."""
        found = await self._journal.read({self.name: 0})
        return [read_row(body) for _, _, body in found]

    def attach(self, connection: Connection) -> tuple[Connection, ...]:
        """Take a viewer in; returns the older connections of the same participant."""
        older = self.connections_of(connection.viewer.participant)
        self.connections.add(connection)
        if connection.viewer.participant:
            self.presence.arrive(connection.viewer.participant)
        self.look_around()
        return older

    def connections_of(self, participant: str) -> tuple[Connection, ...]:
        """Where a participant is looked through; for nobody, nowhere."""
        return tuple(
            c for c in self.connections if participant and c.viewer.participant == participant
        )

    def detach(self, connection: Connection) -> None:
        """Let a viewer go. Harmless when repeated."""
        if connection not in self.connections:
            return
        self.connections.discard(connection)
        if connection.viewer.participant:
            self.presence.leave(connection.viewer.participant, self.now())
        self.look_around()

    def look_around(self) -> None:
        """Who is connected has changed: show it."""
        self._audience.count(self.presence.here())
        self._stir(())

    def _stir(self, events: tuple[Event, ...]) -> None:
        for connection in self.connections:
            connection.stir()
        for notice in self.on_change:
            notice(events)

    async def _ask(
        self, actor: Actor, command_id: str, command: AnyCommand | None, secrets: SecretsOf
    ) -> Answer:
        if self._task.done():
            return Denied(NOT_SAVED)
        request = Request(actor, f"{scope(actor)}/{command_id}", command, secrets)
        self._queue.put_nowait(request)
        return await request.answer

    async def _work(self) -> None:
        while True:
            batch = [await self._queue.get()]
            while not self._queue.empty() and len(batch) < (BATCH if self._settings.alone else 1):
                batch.append(self._queue.get_nowait())
            try:
                await self._serve(batch)
            except Exception as error:
                # Nothing below is expected to raise; if it does, nobody waits for ever.
                log_fault(self.name, "serve", error)
                self._stale = True
            finally:
                for request in batch:
                    request.settle(Denied(NOT_SAVED))

    async def _serve(self, batch: list[Request]) -> None:
        """Answer every request of the batch."""
        for _ in range(ATTEMPTS):
            if self._stale and not await self._catch_up():
                return
            steps = self._stage(batch)
            stored, error = await self._store(steps)
            for step in steps[:stored]:
                self._tell(step)
            self._spread()
            batch = [step.request for step in steps[stored:]]
            if not batch:
                return
            self._stale = True
            if not isinstance(error, Conflict):
                await self._find_or_deny(steps[stored:])
                batch = [request for request in batch if not request.answer.done()]
        for request in batch:
            request.settle(Denied(BUSY))

    def _stage(self, batch: Iterable[Request]) -> list[Step]:
        """Decide each request as if those before it were stored."""
        steps: list[Step] = []
        ledger = self.ledger
        for request in batch:
            step = self._decide(ledger, request)
            steps.append(step)
            ledger = step.ledger
        return steps

    def _decide(self, ledger: Ledger, request: Request) -> Step:
        known = ledger.ids.get(request.id)
        if known is not None:
            return Step(request, Taken(known), ledger)
        denied = self._denied.get(request.id)
        if denied is not None:
            return Step(request, denied, ledger)
        try:
            row = self._row(ledger, request)
            after = ledger if isinstance(row, Refusal) else ledger.with_row(row)
        except Exception as error:
            self._count_fault(request, error)
            return Step(request, Denied(FAULT), ledger)
        if request.command is not None:
            self._faults = 0
        if isinstance(row, Refusal):
            return Step(request, denied_by(row), ledger)
        return Step(request, Taken(after.seq), after, row)

    def _row(self, ledger: Ledger, request: Request) -> Row | Refusal:
        at = max(self._clock(), ledger.at)
        events: tuple[Event, ...] = ()
        takes_over = isinstance(request.command, Join) and ledger.vacancy is not None
        if request.command is not None and not takes_over:
            context = Context(request.actor, at, self._here(request.actor))
            decided = decide(ledger.state, request.command, context)
            if isinstance(decided, Refusal):
                return decided
            events = decided
        return Row(
            id=request.id,
            by=request.actor,
            at=at,
            events=events,
            secrets=request.secrets(ledger, events),
        )

    def _here(self, actor: Actor) -> frozenset[str]:
        """Who is connected; whoever speaks is."""
        here = self.presence.here()
        return here | {actor.participant} if actor.participant else here

    async def _store(self, steps: list[Step]) -> tuple[int, BaseException | None]:
        """Write the steps' rows; returns how many steps hold now, and what stopped the next."""
        waiting = [
            self._journal.append(
                self.name, step.ledger.seq - 1, encode_row(step.row), self._wake(step.ledger)
            )
            for step in steps
            if step.row is not None
        ]
        results = await asyncio.gather(*waiting, return_exceptions=True)
        outcomes = iter(results)
        for index, step in enumerate(steps):
            outcome = next(outcomes) if step.row is not None else None
            if isinstance(outcome, BaseException):
                return index, outcome
        return len(steps), None

    def _wake(self, ledger: Ledger) -> float:
        """When somebody should look at the session again, in seconds."""
        deadline = next_deadline(ledger.state)
        return (
            deadline / 1000 if deadline is not None else ledger.at / 1000 + self._settings.retention
        )

    def _tell(self, step: Step) -> None:
        if step.row is not None:
            self._adopt(step.ledger, step.row)
        elif isinstance(step.answer, Denied):
            self._remember(step.request.id, step.answer)
        log_answer(self.name, step)
        step.request.settle(step.answer)

    def _adopt(self, ledger: Ledger, row: Row) -> None:
        self.ledger = ledger
        self._audience.turn_to(ledger.state, ledger.seq, row.events)
        self._told.append(row.events)

    def _spread(self) -> None:
        """Show what was stored since the last time."""
        told, self._told = self._told, []
        if told:
            self._stir(tuple(event for events in told for event in events))

    def _remember(self, request_id: str, denied: Denied) -> None:
        if denied.code in PASSING or request_id.startswith("shell/"):
            return
        self._denied[request_id] = denied
        while len(self._denied) > DENIED_KEPT:
            self._denied.popitem(last=False)

    async def _catch_up(self) -> bool:
        """Read what the journal has beyond what is known here. False: it cannot be read."""
        try:
            found = await self._journal.read({self.name: self.ledger.seq})
            rows = [read_row(body) for _, _, body in found]
        except (JournalError, ValueError) as error:
            _log.error("session=%s journal=%s", self.name, getattr(error, "code", "bad-row"))
            return False
        for row in rows:
            self._adopt(self.ledger.with_row(row), row)
        self._stale = False
        self._spread()
        return True

    async def _find_or_deny(self, steps: list[Step]) -> None:
        """After an unknown outcome: the command is in the log, or it is answered as not saved."""
        await self._catch_up()
        for step in steps:
            if step.row is None:
                continue
            seq = self.ledger.ids.get(step.request.id)
            step.request.settle(Denied(NOT_SAVED) if seq is None else Taken(seq))

    def _count_fault(self, request: Request, error: Exception) -> None:
        log_fault(self.name, request.kind, error)
        self._faults += 1
        if self._faults == FAULTS_IN_A_ROW:
            self._queue.put_nowait(
                Request(FACILITATOR, f"fault/{self.ledger.seq}", Pause(), lambda *_: NO_SECRETS)
            )
            self._tell_consoles(Denied(STOPPED))

    def _tell_consoles(self, denied: Denied) -> None:
        """Say something to the teacher that no command asked for."""
        for connection in self.connections:
            if connection.viewer.kind == "console":
                language = connection.viewer.language
                connection.say(refused("", denied, language, self.ledger.state))


async def caught_up(name: str, journal: Journal) -> Ledger:
    """The ledger of all rows that a journal has of a session."""
    ledger = Ledger()
    for _, _, body in await journal.read({name: 0}):
        ledger = ledger.with_row(read_row(body))
    return ledger
