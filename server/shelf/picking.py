"""Which lesson a start of the host opens: the one that goes on, one prepared, or a new one.

What goes on comes first, because pupils sit there and wait. Then what was
prepared for today, whose bell has not rung. A lesson prepared for another day
waits for that day, or for its number.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from game.core.state import State
from game.scenario.model import Language
from game.session.running import Running
from server.shelf.books import Kept, kept_lessons, read_ledger, stage_of
from server.shelf.lessons import USUAL, find_scenario
from server.shelf.memory import Remembered
from server.shelf.planned import NO_PLAN, Plan, Plans
from server.shelf.registry import CannotOpenSession, Keys, Lesson, Registry, wall_clock

OPEN_LESSON_MS = 12 * 3600 * 1000
"""A lesson that nothing happened in for longer is not taken up by itself."""

How = Literal["new", "resumed", "prepared", "preparing", "ended"]


class UnknownLesson(LookupError):
    """The list has no lesson of that number."""

    def __init__(self, number: int, many: int) -> None:
        super().__init__(f"no lesson {number} of {many}")
        self.number, self.many = number, many


class Wanted(Protocol):
    """What the command line asked for, as far as it concerns the lesson."""

    @property
    def scenario(self) -> str: ...
    @property
    def new(self) -> bool: ...
    @property
    def demo(self) -> bool: ...
    @property
    def plan(self) -> Literal["45", "60", "90"]: ...
    @property
    def language(self) -> Language: ...
    @property
    def prepare(self) -> bool: ...
    @property
    def number(self) -> int: ...
    @property
    def noted(self) -> Plan: ...


@dataclass(frozen=True)
class Picked:
    """The lesson that is open now, how it came to be, and for when it was prepared."""

    running: Running
    keys: Keys
    how: How
    plan: Plan = NO_PLAN


class Picker:
    """One start of the host."""

    def __init__(
        self,
        wanted: Wanted,
        registry: Registry,
        plans: Plans,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        self._wanted = wanted
        self._registry = registry
        self._plans = plans
        self._now = now

    async def pick(self, remembered: Remembered) -> Picked:
        """Raises UnknownLesson, UnknownScenario, UnplayableScenario or CannotOpenSession."""
        wanted = self._wanted
        if wanted.number:
            return await self._numbered(wanted.number)
        if not wanted.new and not wanted.prepare:
            for kept in await self._candidates(remembered.session):
                taken = await self._take(kept)
                if taken is not None:
                    return taken
        return await self._new()

    async def _new(self) -> Picked:
        wanted = self._wanted
        scenario = find_scenario(wanted.scenario or USUAL)
        # Before a code is made: it must not be that of a lesson whose pupils may still come back.
        await self._registry.take_up_others(wall_clock() - OPEN_LESSON_MS)
        empty: Literal["documented", "bot"] = "bot" if wanted.demo else "documented"
        lesson = Lesson(scenario, wanted.plan, wanted.language, empty)
        running, keys = await self._registry.open(lesson)
        if wanted.prepare:
            self._plans.note(running.session.name, wanted.noted)
            return Picked(running, keys, "preparing", wanted.noted)
        return Picked(running, keys, "new")

    async def _numbered(self, number: int) -> Picked:
        listed = await kept_lessons(self._registry, self._plans)
        if not 1 <= number <= len(listed):
            raise UnknownLesson(number, len(listed))
        kept = listed[number - 1]
        running, keys = await self._registry.resume(kept.session)
        return Picked(running, keys, how_of(kept), kept.plan)

    async def _candidates(self, last: str) -> Sequence[Kept]:
        """What may be taken up by itself, the likeliest first."""
        if not self._plans.read():
            return [each for each in await self._remembered(last) if each.stage != "ended"]
        listed = [
            each for each in await kept_lessons(self._registry, self._plans)
            if each.stage != "ended"
        ]  # fmt: skip
        now = self._now()
        today, time = f"{now:%Y-%m-%d}", f"{now:%H:%M}"
        recent = [each for each in listed if each.session == last and self._is_recent(each)]
        prepared = [each for each in listed if each.stage == "prepared"]
        due = sorted(
            (each for each in prepared if each.plan.day == today),
            key=lambda each: (bool(each.plan.until) and each.plan.until < time, each.plan.until),
        )
        at_any_time = [each for each in prepared if each.plan.day < today]
        going_on = [each for each in recent if each.stage == "begun"]
        unplanned = [each for each in recent if each.stage == "open"]
        return [*going_on, *due, *unplanned, *at_any_time]

    async def _remembered(self, last: str) -> Sequence[Kept]:
        """Only the last lesson is read where nothing was prepared."""
        if last not in await self._registry.journal.sessions():
            return ()
        ledger = await read_ledger(self._registry.journal, last)
        if ledger is None:
            return ()
        kept = Kept(last, ledger.state, ledger.at, stage_of(ledger.state, False), Plan())
        return [kept] if self._is_recent(kept) else ()

    def _is_recent(self, kept: Kept) -> bool:
        return wall_clock() - kept.at <= OPEN_LESSON_MS

    async def _take(self, kept: Kept) -> Picked | None:
        """Open it, if it is the scenario that is wanted."""
        if not self._fits(kept.state):
            return None
        try:
            running, keys = await self._registry.resume(kept.session)
        except CannotOpenSession:
            return None
        return Picked(running, keys, how_of(kept), kept.plan)

    def _fits(self, state: State) -> bool:
        wanted = self._wanted.scenario
        return not wanted or find_scenario(wanted).id == state.scenario.id


def how_of(kept: Kept) -> How:
    """What the terminal says of it."""
    return kept.stage if kept.stage in ("prepared", "ended") else "resumed"
