"""Whether a pledge turn is a real choice: caveats all round must fall short, but not far.

What is pledged says how much can be done, so terms cost nothing there.
"""

from __future__ import annotations

from game.scenario.model import Pledging
from game.scenario.nodes import Path
from game.scenario.review import Review

ENOUGH_HALVED = range(75, 86)
"""Per cent of what is required that all hands give when each has a caveat."""


def check_pledges(review: Review) -> None:
    """All rules of this file."""
    for at, turn in review.turns():
        if turn.pledging is None or review.doubted(at):
            continue
        path = (*at, "pledging")
        _hands(review, path, turn.pledging)
        for index, choice in enumerate(turn.terms.choices if turn.terms is not None else ()):
            if choice.cost:
                review.find("SC113", (*at, "terms", "choices", index, "cost"), name=choice.id)
        for index, opening in enumerate(turn.openings):
            for asset, change in opening.requirements.items():
                if _required(turn.pledging, asset) + change <= 0:
                    where = (*at, "openings", index, "requirements", asset)
                    review.find("SC112", where, name=asset)


def _hands(review: Review, path: Path, pledging: Pledging) -> None:
    for seat in review.counted():
        if not pledging.hands.get(seat) and not review.meant("seat", seat):
            review.find("SC110", (*path, "hands"), seat=seat)
            return
    for index, requirement in enumerate(pledging.requirements):
        whole = sum(
            holding.amount
            for hand in pledging.hands.values()
            for holding in hand
            if holding.asset == requirement.asset
        )
        percent = round(50 * whole / requirement.amount)
        if percent not in ENOUGH_HALVED:
            where = (*path, "requirements", index)
            review.find("SC111", where, name=requirement.asset, percent=percent)


def _required(pledging: Pledging, asset: str) -> int:
    return sum(r.amount for r in pledging.requirements if r.asset == asset)
