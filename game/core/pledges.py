"""Force generation: what delegations offer, against what a policy needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from game.core.commands import Offer
from game.core.offers import requirements_of
from game.core.refusals import Reason, Refusal
from game.core.state import Played, PledgeResult
from game.scenario.model import Holding, Turn

MET, SHORT = 0.95, 0.75
"""Shares of the requirement from which a pledge round is met, or only short."""


def counts_for(offer: Offer) -> float:
    """A caveat halves an asset."""
    return offer.amount / 2 if offer.caveat else float(offer.amount)


def offered(now: Played, asset: str) -> float:
    """What all delegations together offer of an asset."""
    offers = (o for p in now.pledges.values() for o in p.offers if o.asset == asset)
    return sum(counts_for(o) for o in offers)


def share(turn: Turn, now: Played) -> float:
    """How much of all that is required is there, 0 to 1; surplus of one asset fills no other."""
    needed = requirements_of(turn, now)
    parts = [min(1.0, offered(now, r.asset) / r.amount) for r in needed]
    return sum(parts) / len(parts) if parts else 1.0


def result(turn: Turn, now: Played) -> PledgeResult:
    """Whether the requirement is met."""
    have = share(turn, now)
    if have >= MET:
        return "met"
    return "short" if have >= SHORT else "thin"


def hand_of(turn: Turn, seat: str) -> Mapping[str, Holding]:
    """What a seat could offer, by asset."""
    hand = turn.pledging.hands.get(seat, ()) if turn.pledging else ()
    return {holding.asset: holding for holding in hand}


def trust_costs(turn: Turn, now: Played) -> Mapping[str, int]:
    """What offers without a caveat cost at home, by seat, in proportion to the amount."""
    costs: dict[str, int] = {}
    for seat, pledged in now.pledges.items():
        hand = hand_of(turn, seat)
        costs[seat] = sum(
            round(hand[o.asset].trust * o.amount / hand[o.asset].amount)
            for o in pledged.offers
            if not o.caveat
        )
    return costs


def refuse_offers(
    turn: Turn, seat: str, offers: Iterable[Offer], earlier: Iterable[Offer]
) -> Refusal | None:
    """Why these offers cannot stand, or None: only from the hand, and never withdrawn."""
    hand = hand_of(turn, seat)
    seen: dict[str, Offer] = {}
    for offer in offers:
        if offer.asset not in hand or offer.asset in seen:
            return Refusal(Reason.UNKNOWN_ASSET, {"asset": offer.asset})
        if offer.amount > hand[offer.asset].amount:
            most = hand[offer.asset].amount
            return Refusal(Reason.TOO_MUCH, {"asset": offer.asset, "most": most})
        seen[offer.asset] = offer
    for before in earlier:
        after = seen.get(before.asset)
        if after is None or after.amount < before.amount or (after.caveat and not before.caveat):
            return Refusal(Reason.NO_WITHDRAWAL, {"asset": before.asset})
    return None
