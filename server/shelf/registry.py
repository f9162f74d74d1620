"""The sessions of this host: opened, found again, forgotten.

A session is found by its join code, by the hash of a key or of a seat's
secret. Nothing is kept here that is not in the journal, so after a crash the
registry is simply read again.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Literal

from game.core.commands import SHELL, OpenSession
from game.core.events import RULES
from game.scenario.model import Language, Scenario
from game.session.answers import Denied
from game.session.deadlines import SLEPT_MS, restore
from game.session.drivers import Delay, at_once
from game.session.journal import JournalError, Shelf
from game.session.ledger import Ledger
from game.session.rows import BadRow, Secrets, read_row
from game.session.running import Running
from game.session.session import Session, Settings
from game.session.steady import Now
from server.wire.secrets import digest, holder_of, join_code, new_key, opens

PlanName = Literal["45", "60", "90", "open"]
DEFAULTS = Settings()

_log = logging.getLogger(__name__)


class CannotOpenSession(RuntimeError):
    """The session could not be opened or taken up; says why."""


@dataclass(frozen=True)
class Keys:
    """What opens the pages of one session. Shown once; only hashes are kept."""

    code: str
    console: str
    room: str


@dataclass(frozen=True)
class Lesson:
    """What a host wants to open."""

    scenario: Scenario
    plan: PlanName = "45"
    language: Language = "nb"
    empty: Literal["documented", "bot"] = "documented"


def wall_clock() -> int:
    """UTC in milliseconds."""
    return time.time_ns() // 1_000_000


class Registry:
    """Every session that runs here."""

    def __init__(
        self,
        journal: Shelf,
        now: Now = wall_clock,
        settings: Settings = DEFAULTS,
        delay: Delay = at_once,
        chance: Callable[[int], str] = secrets.token_hex,
        slept_ms: int = SLEPT_MS,
    ) -> None:
        self.journal = journal
        self.settings = settings
        self.running: dict[str, Running] = {}
        self.closing = False
        """Set before the sessions go: nobody must be told then that their place is unknown."""
        self._now = now
        self._delay = delay
        self._chance = chance
        self._slept_ms = slept_ms

    async def open(self, lesson: Lesson) -> tuple[Running, Keys]:
        """Open a new session."""
        session = await Session.load(f"s{self._chance(8)}", self.journal, self._now, self.settings)
        keys = Keys(join_code(self.codes()), new_key(), new_key())
        answer = await session.give(
            SHELL,
            "open",
            OpenSession(
                scenario=lesson.scenario,
                rules=RULES,
                plan=lesson.plan,
                language=lesson.language,
                empty=lesson.empty,
            ),
            Secrets(code=keys.code, console=digest(keys.console), room=digest(keys.room)),
        )
        if isinstance(answer, Denied):
            await session.stop()
            raise CannotOpenSession(answer.code)
        return self._run(session), keys

    async def resume(self, name: str) -> tuple[Running, Keys]:
        """Take up a session after a restart. Its old keys stay valid beside the new ones."""
        running = self.running.get(name) or await self._take_up(name)
        keys = Keys(running.session.ledger.keys.code, new_key(), new_key())
        answer = await running.session.give(
            SHELL,
            f"keys/{digest(keys.console)}",
            None,
            Secrets(console=digest(keys.console), room=digest(keys.room)),
        )
        if isinstance(answer, Denied):
            raise CannotOpenSession(answer.code)
        return running, keys

    async def take_up_others(self, since: int) -> None:
        """Take up what was going on lately and has not ended, so that its seats open again."""
        for name in await self.journal.sessions():
            if name in self.running:
                continue
            with suppress(CannotOpenSession):
                if await self.last_row_at(name) >= since:
                    await self._take_up(name)
                    await self._drop_ended(name)

    async def _drop_ended(self, name: str) -> None:
        if self.running[name].session.ledger.state.ended:
            await self.let_go(name)

    async def forget(self, name: str) -> None:
        """Erase a session at once: its pupils are told, and no trace of it stays."""
        await self.let_go(name, "ended", again=False)
        await self.journal.forget(name)
        _log.info("session=%s forgotten", name)

    async def forget_expired(self) -> int:
        """Erase the sessions whose time of keeping is over; returns how many."""
        expired = 0
        for name in await self.journal.due(1000):
            if await self._is_expired(name):
                await self.forget(name)
                expired += 1
        return expired

    async def _is_expired(self, name: str) -> bool:
        """Whether nothing happened for so long; what cannot be read goes by no date."""
        running = self.running.get(name)
        if running is not None and running.session.connections:
            return False
        try:
            last = await self.last_row_at(name)
        except CannotOpenSession:
            return False
        return last + self.settings.retention * 1000 <= self._now()

    async def close(self) -> None:
        """Say farewell everywhere; clients come back when the host does."""
        self.closing = True
        await asyncio.gather(*(self.let_go(name) for name in tuple(self.running)))

    def codes(self) -> frozenset[str]:
        """Join codes in use."""
        return frozenset(r.session.ledger.keys.code for r in self.running.values())

    def by_code(self, code: str) -> Running | None:
        return self._first(lambda ledger: ledger.keys.code == code)

    def by_key(self, kind: Literal["console", "room"], key: str) -> Running | None:
        """Whose console or projector the key opens."""
        return self._first(lambda ledger: opens(key, getattr(ledger.keys, kind)))

    def by_secret(self, secret: str) -> Running | None:
        """Where the secret opens a place, or did until it was handed over."""
        shown = digest(secret)
        return self._first(
            lambda ledger: (
                holder_of(ledger.keys, shown) is not None
                or any(seat.previous == shown for seat in ledger.keys.seats.values())
                or shown in ledger.keys.handed_over
            )
        )

    def _first(self, fits: Callable[[Ledger], bool]) -> Running | None:
        return next((r for r in self.running.values() if fits(r.session.ledger)), None)

    def _run(self, session: Session) -> Running:
        running = Running(session, self._delay, self._slept_ms)
        self.running[session.name] = running
        return running

    async def _take_up(self, name: str) -> Running:
        try:
            session = await Session.load(name, self.journal, self._now, self.settings)
        except (JournalError, BadRow) as error:
            _log.error("session=%s cannot be taken up: %s", name, type(error).__name__)
            raise CannotOpenSession(str(error)) from error
        if session.ledger.seq == 0:
            await session.stop()
            raise CannotOpenSession("the session has no rows")
        last = session.ledger.at
        running = self._run(session)
        await restore(session, last)
        return running

    async def let_go(self, name: str, code: str = "closing", again: bool = True) -> None:
        """Stop running a session; it stays in the journal."""
        running = self.running.pop(name, None)
        if running is not None:
            await running.close(code, again)

    async def last_row_at(self, name: str) -> int:
        """When something last happened in a session."""
        rows = await self.journal.read({name: 0})
        try:
            return read_row(rows[-1][2]).at if rows else 0
        except BadRow as error:
            raise CannotOpenSession(str(error)) from error
