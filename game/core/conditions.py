"""Whether an authored condition holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.state import Council, Played
from game.scenario.model import NO_DECISION, Bounds, Condition


@dataclass(frozen=True)
class Situation:
    """What conditions are judged against: a council's past, and the turn they stand in."""

    done: tuple[Played, ...]
    indicators: Mapping[str, int]
    trust: Mapping[str, int]
    flags: frozenset[str]
    current: Played | None = None
    terms: str | None = None

    @classmethod
    def of(cls, council: Council, terms: str | None = None) -> Situation:
        """The situation of a council now."""
        return cls(
            council.done, council.indicators, council.trust, council.flags, council.now, terms
        )


def holds(condition: Condition | None, now: Situation) -> bool:
    """Whether all that the condition names is so. No condition always holds."""
    if condition is None:
        return True
    return (
        _this_turn(condition, now)
        and _earlier(condition, now)
        and _within(condition.indicator, now.indicators)
        and _within(condition.trust, now.trust)
        and all(flag in now.flags for flag in condition.flag)
        and all(holds(part, now) for part in condition.all)
        and (not condition.any or any(holds(part, now) for part in condition.any))
        and (condition.not_ is None or not holds(condition.not_, now))
    )


def _this_turn(condition: Condition, now: Situation) -> bool:
    played = now.current or Played("")
    given = (
        (condition.option, (played.adopted,)),
        (condition.limit, played.binding),
        (condition.capability, (played.capability,)),
        (condition.opted_out, (*played.opted_out, *played.let_pass)),
        (condition.pledges, (played.pledged,)),
        (condition.key, (played.key_result,)),
        (condition.terms, (now.terms,)),
    )
    return all(not wanted or bool(set(wanted) & set(have)) for wanted, have in given) and (
        condition.carried_out is None or condition.carried_out is played.carried_out
    )


def _earlier(condition: Condition, now: Situation) -> bool:
    results = {played.turn: played for played in now.done}
    adopted = all(
        turn in results and (results[turn].adopted or NO_DECISION) in wanted
        for turn, wanted in condition.adopted.items()
    )
    return adopted and all(
        turn in results and results[turn].carried_out is wanted
        for turn, wanted in condition.was_carried_out.items()
    )


def _within(bounds: Mapping[str, Bounds], values: Mapping[str, int]) -> bool:
    return all(
        bound.at_least <= values.get(name, -1) <= bound.at_most for name, bound in bounds.items()
    )
