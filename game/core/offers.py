"""What is on the table for a turn, as its opening left it: options, limits, stances."""

from __future__ import annotations

from collections.abc import Mapping

from game.core.commands import Draft, Offer
from game.core.conditions import Situation, holds
from game.core.state import Played
from game.scenario.model import (
    Limit,
    Mark,
    Opening,
    Option,
    Requirement,
    Role,
    Scenario,
    Stance,
    Turn,
)


def fitting_opening(turn: Turn, situation: Situation) -> Opening:
    """The first opening whose condition holds; the last one always does."""
    return next(o for o in turn.openings if holds(o.when, situation) or o is turn.openings[-1])


def opening_of(turn: Turn, played: Played) -> Opening:
    """The opening that this turn began with."""
    return next(o for o in turn.openings if o.id == played.opening)


def closed_because(turn: Turn, played: Played) -> Mapping[str, str | None]:
    """By option: None where it is open, otherwise the id of the text that says why."""
    opening = opening_of(turn, played)
    closed: dict[str, str | None] = {}
    for option in turn.options:
        if option.id in opening.closes:
            closed[option.id] = "opening"
        elif option.closed is not None and option.id not in opening.opens:
            closed[option.id] = "option"
        else:
            closed[option.id] = None
    return closed


def open_options(turn: Turn, played: Played) -> tuple[Option, ...]:
    """The options that may be accepted, in the order of the file."""
    closed = closed_because(turn, played)
    return tuple(o for o in turn.options if closed[o.id] is None)


def limits_of(turn: Turn, played: Played, option: str) -> tuple[Limit, ...]:
    """The limits that may be asked for on an option."""
    dropped = opening_of(turn, played).drops_limits
    return tuple(limit for limit in turn.option(option).limits if limit.id not in dropped)


def requirements_of(turn: Turn, played: Played) -> tuple[Requirement, ...]:
    """What a pledge turn needs, as its opening left it."""
    more = opening_of(turn, played).requirements
    needed = turn.pledging.requirements if turn.pledging is not None else ()
    return tuple(
        Requirement(asset=r.asset, amount=max(1, r.amount + more.get(r.asset, 0))) for r in needed
    )


def stances_of(turn: Turn, played: Played, seat: str) -> Mapping[str, Stance]:
    """A government's documented stance on each option, the opening's changes included."""
    return {**turn.stances.get(seat, {}), **opening_of(turn, played).stances.get(seat, {})}


def counted(scenario: Scenario) -> tuple[str, ...]:
    """The seats that the chair counts: all but the holder of the second key."""
    return tuple(s for s in scenario.seats if scenario.roles[s].kind != "key_holder")


def weight_of(scenario: Scenario, turn: Turn, option: str, seat: str) -> int:
    """What a seat's part in a policy weighs."""
    return turn.option(option).weights.get(seat, scenario.roles[seat].weight)


def files_position(turn: Turn, seat: str) -> bool:
    """Whether a seat's paper is a position: in a pledge turn, only the key holder's terms."""
    return turn.kind == "decision" or (turn.terms is not None and turn.terms.seat == seat)


def documented_position(turn: Turn, played: Played, role: Role) -> Draft:
    """The position that stands in where nobody sits or nobody confirmed.

    Its reason stays empty: a view fills it from the stance, in the reader's
    language. It is always one that a delegation might legally file.
    """
    if role.kind == "key_holder":
        return _documented_key(turn, played, role)
    return from_stances(turn, played, stances_of(turn, played, role.id))


def from_stances(turn: Turn, played: Played, stances: Mapping[str, Stance]) -> Draft:
    """The position that follows from stances: open options only, and legal."""
    options = [o.id for o in open_options(turn, played)]
    marks = {o: _mark(stances[o]) for o in options}
    spare = sorted(
        (o for o in options if marks[o] is Mark.CANNOT), key=lambda o: stances[o].red_line
    )
    while sum(m is not Mark.CANNOT for m in marks.values()) < min(2, len(options)):
        marks[spare.pop(0)] = Mark.RESERVE
    preferred = _preferred(options, marks, stances)
    marks[preferred] = Mark.ACCEPT
    known = {o: {limit.id for limit in limits_of(turn, played, o)} for o in options}
    limits = {
        o: limit
        for o in options
        if marks[o] is Mark.RESERVE and (limit := stances[o].limit) and limit in known[o]
    }
    return Draft(marks=marks, limits=limits, preferred=preferred)


def _mark(stance: Stance) -> Mark:
    return Mark.ACCEPT if stance.mark == "prefer" else Mark(stance.mark)


def _preferred(options: list[str], marks: Mapping[str, Mark], stances: Mapping[str, Stance]) -> str:
    def rank(option: str) -> tuple[bool, int]:
        best = (Mark.ACCEPT, Mark.RESERVE, Mark.CANNOT).index(marks[option])
        return stances[option].mark != "prefer", best

    return min(options, key=rank)


def _documented_key(turn: Turn, played: Played, role: Role) -> Draft:
    if turn.key is not None and turn.key.seat == role.id:
        asked = [o.id for o in open_options(turn, played) if o.needs_key]
        return Draft(key={o: turn.key.documented[o].answer for o in asked})
    if turn.terms is not None and turn.terms.seat == role.id:
        return Draft(terms=turn.terms.documented)
    return Draft()


def documented_offers(turn: Turn, seat: str) -> tuple[Offer, ...]:
    """What a government really offered in a pledge turn."""
    hand = turn.pledging.hands.get(seat, ()) if turn.pledging else ()
    return tuple(
        Offer(asset=h.asset, amount=h.amount, caveat=h.documented == "caveat")
        for h in hand
        if h.documented != "no"
    )
