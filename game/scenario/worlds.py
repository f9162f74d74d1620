"""What the checker can foresee of a turn's end, and what it must leave open.

A world says how a turn ended as far as the format fixes the choices: what was
adopted, the key, the capability, the terms, the pledges, the flags. About
everything else (indicators, trust, earlier turns, who opted out) a condition
is neither true nor false.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from game.scenario.model import NO_DECISION, Capability, Condition, Turn

Maybe = bool | None
_LEVELS = {"met": Capability.FULL, "short": Capability.REDUCED, "thin": Capability.TOKEN}
MAX_FLAGS = 5
"""More flags than this in one turn's outcomes are left open, not enumerated."""


@dataclass(frozen=True)
class World:
    """One way for a turn to end."""

    option: str | None
    """None in a pledge turn."""
    carried_out: bool
    key: str | None = None
    terms: str | None = None
    capability: Capability = Capability.FULL
    """Of what is not decided or not carried out, token."""
    pledges: str | None = None
    flags: tuple[tuple[str, bool], ...] = ()

    def described(self) -> str:
        """The world in the keys of a condition, for a finding."""
        named = {"key": self.key, "terms": self.terms}
        parts = [f"{key}: {value}" for key, value in named.items() if value is not None]
        parts.append(f"capability: {self.capability}")
        return ", ".join([*parts, *(f"flag: {flag}" for flag, is_set in self.flags if is_set)])


def worlds(turn: Turn) -> Iterator[World]:
    """Every way for a turn to end that the format tells apart."""
    flags = sorted({flag for outcome in turn.outcomes for flag in _flags(outcome.when)})
    settings = [
        tuple(zip(flags, values, strict=True))
        for values in product((False, True), repeat=len(flags) if len(flags) <= MAX_FLAGS else 0)
        if len(flags) <= MAX_FLAGS
    ] or [()]
    terms = tuple(choice.id for choice in turn.terms.choices) if turn.terms else (None,)
    if turn.kind == "pledge":
        for (level, capability), choice, setting in product(_LEVELS.items(), terms, settings):
            yield World(None, True, None, choice, capability, level, setting)
        return
    for choice, setting in product(terms, settings):
        yield World(NO_DECISION, False, None, choice, Capability.TOKEN, None, setting)
        for option in turn.options:
            for key, capability in product(_keys(turn, option.needs_key), Capability):
                done = key != "refused"
                if done or capability is Capability.TOKEN:
                    yield World(option.id, done, key, choice, capability, None, setting)


def _keys(turn: Turn, needed: bool) -> tuple[str | None, ...]:
    if not needed or turn.key is None:
        return (None,)
    return ("turned", "refused", *(("limited",) if turn.key.limits else ()))


def _flags(condition: Condition) -> Iterator[str]:
    yield from condition.flag
    for inner in (*condition.all, *condition.any):
        yield from _flags(inner)
    if condition.not_ is not None:
        yield from _flags(condition.not_)


def judge(condition: Condition, turn: Turn, world: World) -> Maybe:
    """Whether a condition holds in a world: yes, no, or it depends."""
    parts: list[Maybe] = [
        _one_of(condition.option, world.option),
        _one_of(condition.key, world.key),
        _one_of(condition.terms, world.terms),
        _one_of(condition.pledges, world.pledges),
        _one_of(condition.capability, world.capability),
        _limits(condition, turn, world),
    ]
    if condition.carried_out is not None:
        parts.append(condition.carried_out is world.carried_out)
    if condition.opted_out or condition.adopted or condition.was_carried_out:
        parts.append(None)
    if condition.indicator or condition.trust:
        parts.append(None)
    flags = dict(world.flags)
    parts.extend(flags.get(flag) for flag in condition.flag)
    parts.extend(judge(inner, turn, world) for inner in condition.all)
    if condition.any:
        parts.append(_any(judge(inner, turn, world) for inner in condition.any))
    if condition.not_ is not None:
        inner = judge(condition.not_, turn, world)
        parts.append(None if inner is None else not inner)
    return _all(parts)


def _one_of(wanted: tuple[str, ...], value: str | None) -> bool:
    return not wanted or value in wanted


def _limits(condition: Condition, turn: Turn, world: World) -> Maybe:
    if not condition.limit:
        return True
    own = {limit.id for o in turn.options if o.id == world.option for limit in o.limits}
    if turn.key is not None and world.key == "limited":
        own |= {limit.id for limit in turn.key.limits}
    return None if own & set(condition.limit) else False


def _all(parts: Iterable[Maybe]) -> Maybe:
    found = set(parts)
    return False if False in found else None if None in found else True


def _any(parts: Iterable[Maybe]) -> Maybe:
    found = set(parts)
    return True if True in found else None if None in found else False
