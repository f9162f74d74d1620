"""The lessons that this machine keeps, as a teacher looks for them: by day, scenario and state."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from game.core.state import State
from game.session.journal import Shelf
from game.session.ledger import Ledger
from game.session.rows import BadRow, read_row
from server.shelf.planned import Plan, Plans
from server.shelf.registry import Registry

Stage = Literal["prepared", "open", "begun", "ended"]
"""Prepared: opened for a day, and not begun. Open: opened, and nobody said for what."""


@dataclass(frozen=True)
class Kept:
    """One lesson. `at` is when something last happened in it."""

    session: str
    state: State
    at: int
    stage: Stage
    plan: Plan

    @property
    def order(self) -> tuple[bool, str, int]:
        """What is prepared first, by day and bell; then what happened last."""
        waiting = self.stage == "prepared"
        when = f"{self.plan.day or '9999'} {self.plan.until}" if waiting else ""
        return (not waiting, when, -self.at)


async def kept_lessons(registry: Registry, plans: Plans) -> tuple[Kept, ...]:
    """All that can be read, in the order of the list."""
    names = await registry.journal.sessions()
    plans.keep_only(set(names))
    noted = plans.read()
    found = []
    for name in names:
        running = registry.running.get(name)
        ledger = running.session.ledger if running else await read_ledger(registry.journal, name)
        if ledger is not None:
            plan = noted.get(name)
            stage = stage_of(ledger.state, plan is not None)
            found.append(Kept(name, ledger.state, ledger.at, stage, plan or Plan()))
    return tuple(sorted(found, key=lambda each: each.order))


def stage_of(state: State, planned: bool) -> Stage:
    """How far a lesson has come."""
    if state.ended:
        return "ended"
    if state.began is not None:
        return "begun"
    return "prepared" if planned else "open"


async def read_ledger(journal: Shelf, name: str) -> Ledger | None:
    """A lesson that does not run, folded; None when it cannot be read."""
    rows = await journal.read({name: 0})
    return await asyncio.to_thread(folded, [body for _, _, body in rows])


def folded(bodies: Sequence[bytes]) -> Ledger | None:
    ledger = Ledger()
    try:
        for body in bodies:
            ledger = ledger.with_row(read_row(body))
    except BadRow:
        return None
    return ledger if ledger.seq else None
