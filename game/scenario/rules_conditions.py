"""Whether conditions name what exists, and ask what can be known where they stand."""

from __future__ import annotations

from collections.abc import Mapping

from game.scenario.model import Bounds, Condition, Turn
from game.scenario.nodes import Path
from game.scenario.review import Placed, Review, conditions, results

_OF_THIS_TURN = ("option", "carried_out", "limit", "capability", "opted_out", "pledges")
_ALL_OF_THIS_TURN = (*_OF_THIS_TURN, "key", "terms")


def check_conditions(review: Review) -> None:
    """All rules of this file."""
    for placed in conditions(review.scenario):
        for part in placed.parts():
            _this_turn(review, part)
            _earlier(review, part)
            _tracked(review, part)
            if part is not placed and part.condition == Condition():
                review.find("SC046", part.path)


def _given(condition: Condition) -> list[str]:
    """The keys about the condition's own turn that an author wrote."""
    empty = Condition()
    return [key for key in _ALL_OF_THIS_TURN if getattr(condition, key) != getattr(empty, key)]


def _this_turn(review: Review, placed: Placed) -> None:
    given = _given(placed.condition)
    if placed.part != "outcomes" or placed.turn is None:
        for key in given:
            review.find("SC043", (*placed.path, key), key=key, part=placed.part)
            review.doubt(placed.path)
        return
    turn = review.scenario.turns[placed.turn]
    for key in given:
        if not _can_be_asked(turn, key):
            review.find("SC047", (*placed.path, key), key=key)
            review.doubt(placed.path)
        elif key in ("option", "limit", "opted_out", "key", "terms"):
            _names(review, placed, turn, key)


def _can_be_asked(turn: Turn, key: str) -> bool:
    if key == "pledges":
        return turn.pledging is not None
    if key == "terms":
        return turn.terms is not None
    if key == "key":
        return turn.key is not None
    return turn.kind == "decision"


def _names(review: Review, placed: Placed, turn: Turn, key: str) -> None:
    key_limits = turn.key.limits if turn.key else ()
    option_limits = (limit for option in turn.options for limit in option.limits)
    known: Mapping[str, tuple[str, ...]] = {
        "option": results(turn),
        "limit": tuple(limit.id for limit in (*option_limits, *key_limits)),
        "opted_out": review.countable(),
        "terms": tuple(choice.id for choice in turn.terms.choices) if turn.terms else (),
        "key": ("turned", "refused", *(("limited",) if key_limits else ())),
    }
    kind = {"opted_out": "seat", "key": "key_result"}.get(key, key)
    review.all_known(kind, getattr(placed.condition, key), known[key], (*placed.path, key))


def _earlier(review: Review, placed: Placed) -> None:
    turns = {turn.id: number for number, turn in enumerate(review.scenario.turns)}
    condition = placed.condition
    for key, names in (
        ("adopted", tuple(condition.adopted)),
        ("was_carried_out", tuple(condition.was_carried_out)),
    ):
        for name in names:
            path: Path = (*placed.path, key, name)
            if not review.known("turn", name, turns, path):
                continue
            if placed.turn is not None and turns[name] >= placed.turn:
                review.find("SC044", path, name=name)
            elif key == "was_carried_out" and review.scenario.turn(name).kind == "pledge":
                # Pledges are told by flags or indicators: there is no policy to carry out.
                review.find("SC047", path, key=key)
    for name, wanted in condition.adopted.items():
        if name in turns:
            turn = review.scenario.turns[turns[name]]
            path = (*placed.path, "adopted", name)
            review.all_known("option", wanted, results(turn), path)


def _tracked(review: Review, placed: Placed) -> None:
    scenario, condition = review.scenario, placed.condition
    indicators = tuple(indicator.id for indicator in scenario.indicators)
    review.all_known("indicator", condition.indicator, indicators, (*placed.path, "indicator"))
    review.all_known("seat", condition.trust, review.seats(), (*placed.path, "trust"))
    review.all_known("flag", condition.flag, scenario.flags, (*placed.path, "flag"))
    for key in ("indicator", "trust"):
        for name, bounds in getattr(condition, key).items():
            if bounds.at_least > bounds.at_most or bounds == Bounds():
                review.find("SC045", (*placed.path, key, name), name=name)
