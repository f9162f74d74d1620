"""The chair: a rule, not a seat.

It tables, of the options that somebody prefers, the one with the fewest
"cannot accept"; then the most preferences; then the fewest reservations by
weight; then the facilitator chooses; then the order in the file. Never the
order of filing. No majority decides anything here: the rule only says which
text is put under silence, where one delegation is enough to stop it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.commands import Draft
from game.core.offers import counted, open_options, weight_of
from game.core.state import Played
from game.scenario.model import Mark, Scenario, Turn

Rank = tuple[int, int, int]


@dataclass(frozen=True)
class Intention:
    """What the chair would table; `tied` names the options between which only order decides."""

    option: str | None
    tied: tuple[str, ...] = ()


def tableable(turn: Turn, played: Played) -> tuple[str, ...]:
    """Options that may be tabled: open, and not one that was broken without a limit."""
    broken = {letter.tabled for letter in played.letters if letter.limit is None}
    return tuple(o.id for o in open_options(turn, played) if o.id not in broken)


def intention(scenario: Scenario, turn: Turn, played: Played) -> Intention:
    """What the chair would table if consultation closed now."""
    positions = {s: f.position for s, f in played.positions.items()}
    return _intention(scenario, turn, played, positions)


def paths_to(scenario: Scenario, turn: Turn, played: Played) -> Mapping[str, tuple[str, ...]]:
    """For each other option: the seats of which one, moving one step, would change the chair.

    One step is cannot to reserve, reserve to accept, or preferring what one
    already accepts.
    """
    now = intention(scenario, turn, played)
    positions = {s: f.position for s, f in played.positions.items()}
    found: dict[str, tuple[str, ...]] = {}
    for option in tableable(turn, played):
        if option == now.option and not now.tied:
            continue
        movers = tuple(
            seat
            for seat in counted(scenario)
            if seat in positions and _would_table(scenario, turn, played, positions, seat, option)
        )
        if movers:
            found[option] = movers
    return found


def _would_table(
    scenario: Scenario,
    turn: Turn,
    played: Played,
    positions: Mapping[str, Draft],
    seat: str,
    option: str,
) -> bool:
    stepped = one_step_up(positions[seat], option)
    if stepped is None:
        return False
    then = _intention(scenario, turn, played, {**positions, seat: stepped})
    return then.option == option and not then.tied


def one_step_up(position: Draft, option: str) -> Draft | None:
    """The position after one step towards an option; None where there is no step left."""
    if position.preferred == option:
        return None
    mark = position.marks.get(option)
    if mark is Mark.ACCEPT:
        return position.model_copy(update={"preferred": option})
    raised = Mark.RESERVE if mark is Mark.CANNOT else Mark.ACCEPT
    limits = {o: limit for o, limit in position.limits.items() if o != option}
    return position.model_copy(
        update={"marks": {**position.marks, option: raised}, "limits": limits}
    )


def _intention(
    scenario: Scenario, turn: Turn, played: Played, positions: Mapping[str, Draft]
) -> Intention:
    ranks = {
        option: _rank(scenario, turn, positions, option)
        for option in tableable(turn, played)
        if _preferences(scenario, positions, option)
    }
    if not ranks:
        return Intention(None)
    best = min(ranks.values())
    tied = tuple(option for option, rank in ranks.items() if rank == best)
    return Intention(tied[0], tied if len(tied) > 1 else ())


def _preferences(scenario: Scenario, positions: Mapping[str, Draft], option: str) -> int:
    return sum(positions[s].preferred == option for s in counted(scenario) if s in positions)


def _rank(scenario: Scenario, turn: Turn, positions: Mapping[str, Draft], option: str) -> Rank:
    marks = {s: positions[s].marks.get(option) for s in counted(scenario) if s in positions}
    cannot = sum(mark is Mark.CANNOT for mark in marks.values())
    reserved = sum(
        weight_of(scenario, turn, option, seat)
        for seat, mark in marks.items()
        if mark is Mark.RESERVE
    )
    return cannot, -_preferences(scenario, positions, option), reserved
