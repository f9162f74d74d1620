"""What follows from a turn: capability, the outcome that applies, trust at home, the ending."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

from game.core.conditions import Situation, holds
from game.core.offers import counted, weight_of
from game.core.pledges import trust_costs
from game.core.state import Council, Played, State
from game.scenario.model import (
    NO_DECISION,
    Aim,
    Capability,
    Limit,
    Mark,
    Outcome,
    Scenario,
    Turn,
)

LET_PASS_COST = -8
"""What it costs at home to let pass what one said one could not accept."""
FULL, REDUCED = 70, 40
"""Points of capability from which a policy is carried out in full, or reduced."""

AimResult = Literal["met", "partly", "missed"]


def capability_of(score: int) -> Capability:
    """The word for points of capability."""
    if score >= FULL:
        return Capability.FULL
    return Capability.REDUCED if score >= REDUCED else Capability.TOKEN


def text_limits(turn: Turn, now: Played, option: str) -> tuple[str, ...]:
    """The limits that enter an option's text: two seats ask for one, or a letter does."""
    asked = [
        f.position.limits[option]
        for f in now.positions.values()
        if f.position.marks.get(option) is Mark.RESERVE and option in f.position.limits
    ]
    by_letter = {letter.limit for letter in now.letters if letter.tabled == option}
    return tuple(
        limit.id
        for limit in turn.option(option).limits
        if asked.count(limit.id) >= 2 or limit.id in by_letter
    )


def opted_out(scenario: Scenario, now: Played, option: str) -> tuple[str, ...]:
    """Seats whose reserve on an option asks for no limit: they take no part."""
    return tuple(
        seat
        for seat in counted(scenario)
        if seat in now.positions
        and now.positions[seat].position.marks.get(option) is Mark.RESERVE
        and option not in now.positions[seat].position.limits
    )


def let_pass(scenario: Scenario, now: Played, option: str) -> tuple[str, ...]:
    """Seats that could not accept an option and did not break silence on it."""
    return tuple(
        seat
        for seat in counted(scenario)
        if seat in now.positions and now.positions[seat].position.marks.get(option) is Mark.CANNOT
    )


def points(scenario: Scenario, turn: Turn, now: Played, option: str) -> int:
    """Capability in points of 100.

    A seat that opts out, or lets pass, takes its weight from the policy. Limits
    in the text cost what the author says; a limit that only one seat asked for
    costs nothing, and binds nobody.
    """
    weights = {s: weight_of(scenario, turn, option, s) for s in counted(scenario)}
    whole = max(1, sum(weights.values()))
    out = {*opted_out(scenario, now, option), *let_pass(scenario, now, option)}
    lost = sum(weights[s] for s in out) * 100 / whole
    lost += sum(limit.cost for limit in turn.option(option).limits if limit.id in now.limits)
    return max(0, round(100 - lost))


def key_cost(turn: Turn, now: Played) -> int:
    """What the key's limit, or the key holder's terms, take from the policy."""
    choices: tuple[Limit, ...] = ()
    answer: str | None = None
    if turn.key is not None and now.key is not None:
        choices, answer = turn.key.limits, now.key.answer
    elif turn.terms is not None:
        choices, answer = turn.terms.choices, terms_of(turn, now)
    return sum(limit.cost for limit in choices if limit.id == answer)


def terms_of(turn: Turn, now: Played) -> str | None:
    """The key holder's terms in a turn that asks for them."""
    if turn.terms is None:
        return None
    filed = now.positions.get(turn.terms.seat)
    return filed.position.terms if filed else turn.terms.documented


def settled(state: State, council: Council) -> Played:
    """The running turn with its capability and with what was carried out."""
    turn, now = state.turn_of(council), council.playing
    if now.pledged is not None:
        word = {"met": Capability.FULL, "short": Capability.REDUCED, "thin": Capability.TOKEN}
        return replace(now, carried_out=True, capability=word[now.pledged])
    done = now.adopted not in (None, NO_DECISION) and now.key_result != "refused"
    score = max(0, now.score - key_cost(turn, now)) if done else 0
    return replace(now, carried_out=done, score=score, capability=capability_of(score))


def outcome_of(state: State, council: Council, now: Played) -> Outcome:
    """The first outcome whose condition holds."""
    turn = state.turn_of(council)
    terms = terms_of(turn, now)
    situation = Situation(
        council.done, council.indicators, council.trust, council.flags, now, terms
    )
    last = turn.outcomes[-1]
    return next((o for o in turn.outcomes if holds(o.when, situation)), last)


def trust_moves(turn: Turn, now: Played, outcome: Outcome) -> Mapping[str, int]:
    """All changes of trust at home in this turn, by seat."""
    moves = dict(outcome.effects.trust)
    for seat in now.let_pass:
        moves[seat] = moves.get(seat, 0) + LET_PASS_COST
    for seat, cost in trust_costs(turn, now).items():
        moves[seat] = moves.get(seat, 0) + cost
    return moves


def ending_of(scenario: Scenario, council: Council) -> str:
    """Where this run ends: the first ending whose condition holds."""
    situation = Situation.of(council)
    endings = scenario.endings
    return next((e.id for e in endings if holds(e.when, situation)), endings[-1].id)


def aims_of(scenario: Scenario, council: Council) -> dict[str, tuple[AimResult, ...]]:
    """How each role's aims ended, in the order of the role card."""
    situation = Situation.of(council)
    return {
        seat: tuple(_judged(aim, situation) for aim in scenario.roles[seat].aims)
        for seat in scenario.seats
    }


def _judged(aim: Aim, situation: Situation) -> AimResult:
    if holds(aim.met, situation):
        return "met"
    return "partly" if holds(aim.partly, situation) else "missed"
