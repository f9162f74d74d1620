"""Whether each delegation has a part worth playing, with aims that cost something."""

from __future__ import annotations

from collections.abc import Iterable

from game.scenario.model import Aim, Bounds, Condition, Outcome, Role, Turn
from game.scenario.nodes import Path
from game.scenario.review import Review, all_effects, unconditional
from game.scenario.worlds import judge, worlds

KINDS = ("common", "own", "home")
THINGS_TO_DO = 3


def check_roles(review: Review) -> None:
    """All rules of this file."""
    holder = review.key_holder()
    for at, role in review.roles():
        if role.kind == "key_holder" and role.id != holder:
            review.find("SC121", (*at, "kind"), name=role.id, first=holder or "")
        if len(role.card.could) != THINGS_TO_DO:
            review.find("SC122", (*at, "card", "could"), number=len(role.card.could))
        kinds = sorted(aim.kind for aim in role.aims)
        if kinds != sorted(KINDS):
            review.find("SC123", (*at, "aims"), name=role.id)
        for index, aim in enumerate(role.aims):
            _aim(review, (*at, "aims", index), aim)
        if not review.doubted(at):
            _not_all_at_once(review, at, role)


def _aim(review: Review, path: Path, aim: Aim) -> None:
    for key, condition in (("met", aim.met), ("partly", aim.partly)):
        if unconditional(condition):
            review.find("SC124", (*path, key), name=aim.id)
            return
    if aim.met == aim.partly:
        review.find("SC125", (*path, "partly"), name=aim.id)
    elif not _can_change(review, aim.met):
        review.find("SC126", (*path, "met"), name=aim.id)


def _can_change(review: Review, condition: Condition) -> bool:
    """Whether a run can decide over the aim: win what is not so, lose what is.

    Only aims that ask for indicators alone can be seen through.
    """
    if condition != Condition(indicator=condition.indicator):
        return True
    start = {indicator.id: indicator.start for indicator in review.scenario.indicators}
    moves = [move for _, effects in all_effects(review.scenario) for move in effects.moves]
    for name, bounds in condition.indicator.items():
        if name not in start:
            return True
        steps = [move.by for move in moves if move.indicator == name]
        if start[name] < bounds.at_least:
            needed = any(by > 0 for by in steps)
        elif start[name] > bounds.at_most:
            needed = any(by < 0 for by in steps)
        else:
            return any(_leaves(bounds, by) for by in steps)
        if not needed:
            return False
    return True


def _leaves(bounds: Bounds, by: int) -> bool:
    return by < 0 if bounds.at_least > 0 else by > 0


def _not_all_at_once(review: Review, at: Path, role: Role) -> None:
    """No option of a turn serves all three aims, as far as one can see that."""
    for turn in review.scenario.turns:
        for option in turn.options:
            ends = _ends(turn, option.id)
            if role.aims and all(_serves(turn, option.id, ends, aim.met) for aim in role.aims):
                review.find("SC127", (*at, "aims"), option=option.id, turn=turn.id)


def _ends(turn: Turn, option: str) -> list[Outcome]:
    """The outcomes that can follow when an option is adopted and carried out."""
    carried_out = [w for w in worlds(turn) if w.option == option and w.carried_out]
    found = []
    for outcome in turn.outcomes:
        verdicts = {judge(outcome.when, turn, world) for world in carried_out}
        if verdicts - {False}:
            found.append(outcome)
        carried_out = [w for w in carried_out if judge(outcome.when, turn, w) is not True]
    return found


def _serves(turn: Turn, option: str, ends: Iterable[Outcome], aim: Condition) -> bool:
    """Whether an aim names the option, or every outcome of it moves what the aim asks for."""
    if option in aim.adopted.get(turn.id, ()):
        return True
    ends = tuple(ends)
    for name, bounds in aim.indicator.items():
        if all(_moved(_sum(end, name), bounds) for end in ends):
            return True
    return any(
        all(_moved(end.effects.trust.get(seat, 0), bounds) for end in ends)
        for seat, bounds in aim.trust.items()
    )


def _sum(outcome: Outcome, indicator: str) -> int:
    return sum(move.by for move in outcome.effects.moves if move.indicator == indicator)


def _moved(by: int, bounds: Bounds) -> bool:
    return by > 0 if bounds.at_least > 0 else by < 0
