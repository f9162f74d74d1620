"""Whether the scenario is dated, planned, sourced history."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from game.scenario.model import Account, Option, Outcome, Plan, Record, Role
from game.scenario.nodes import Path
from game.scenario.review import Review, models

MINUTES = {"45": 2, "60": 3, "90": 5}
"""The lessons there are plans for, and how many turns fit before the debrief."""


def check_history(review: Review) -> None:
    """All rules of this file."""
    _dates(review)
    _plans(review)
    _cited(review)
    _accounts(review)
    _real_values(review)
    _map(review)


def _dates(review: Review) -> None:
    scenario = review.scenario
    if scenario.ends < scenario.begins:
        review.find("SC130", ("ends",), date=str(scenario.ends))
        return
    earlier: date | None = None
    for at, turn in review.turns():
        within = scenario.begins <= turn.date <= scenario.ends
        if not within or (earlier is not None and turn.date < earlier):
            review.find("SC130", (*at, "date"), date=str(turn.date))
        earlier = turn.date


def _plans(review: Review) -> None:
    scenario = review.scenario
    order = {turn.id: number for number, turn in enumerate(scenario.turns)}
    planned: set[str] = set()
    plans: Mapping[str, Plan] = dict(scenario.plans.items())
    for minutes, most in MINUTES.items():
        plan = plans.get(minutes)
        if plan is None:
            review.find("SC131", ("plans",), minutes=minutes)
            continue
        planned.update(plan.turns, plan.if_time)
        _plan(review, ("plans", minutes), plan, order, most)
    for at, turn in review.turns():
        if turn.id not in planned and not review.meant("turn", turn.id):
            review.find("SC132", at, name=turn.id)


def _plan(review: Review, path: Path, plan: Plan, order: dict[str, int], most: int) -> None:
    if not 0 < len(plan.turns) <= most:
        review.find("SC133", path, number=len(plan.turns), most=most, minutes=str(path[-1]))
    both = [*plan.turns, *plan.if_time]
    places = [order[name] for name in both if name in order]
    in_order = all(
        [order[name] for name in part if name in order]
        == sorted(order[name] for name in part if name in order)
        for part in (plan.turns, plan.if_time)
    )
    if not in_order or len(set(places)) < len(places):
        review.find("SC134", path, minutes=str(path[-1]))


def _cited(review: Review) -> None:
    """Whatever claims something about the past cites somebody, and every source is cited."""
    cited: set[str] = set()
    for path, value in models(review.scenario):
        many = getattr(value, "sources", ())
        if isinstance(value, Option | Outcome | Record | Role | Account) and not many:
            review.find("SC135", (*path, "sources"))
        if isinstance(many, tuple):
            cited.update(many)
        one = getattr(value, "source", None)
        if isinstance(one, str):
            cited.add(one)
    for name in review.scenario.sources:
        if name not in cited and not review.meant("source", name):
            review.find("SC136", ("sources", name), name=name)


def _accounts(review: Review) -> None:
    for at, turn in review.turns():
        if len(turn.record.accounts) not in (0, 2):
            path = (*at, "record", "accounts")
            review.find("SC137", path, number=len(turn.record.accounts))


def _real_values(review: Review) -> None:
    for index, indicator in enumerate(review.scenario.indicators):
        given = {real.turn for real in indicator.record}
        for turn in review.scenario.turns:
            if turn.id not in given and not review.meant("turn", turn.id):
                path = ("indicators", index, "record")
                review.find("SC138", path, name=indicator.id, turn=turn.id)


def _map(review: Review) -> None:
    for turn in review.scenario.turns:
        if turn.id not in review.scenario.map.turns and not review.meant("turn", turn.id):
            review.find("SC139", ("map", "turns"), name=turn.id)
