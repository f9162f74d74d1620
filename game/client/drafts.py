"""The delegation's text while this machine's member writes it.

The member who holds the pen sees every letter at once; the host hears of it
a moment later, in whole drafts. Until the host has answered, what stands
here is what is shown; from then on the host's text is. Nothing here judges a
text: whether it may be filed is the host's answer.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from game.protocol.commands import Draft, Offer
from game.protocol.views import DraftStatus, Mark

QUIET = 0.8
"""Seconds without a key before a half-written text is sent."""


@dataclass(frozen=True)
class Pledged:
    """What a delegation offers, with its reason."""

    offers: tuple[Offer, ...] = ()
    reason: str = ""


Text = TypeVar("Text", Draft, Pledged)


class Writing(Generic[Text]):
    """One text, written here and kept by the host."""

    def __init__(self, empty: Text) -> None:
        self._empty: Text = empty
        self._local: Text | None = None
        self._due: float | None = None
        self._sent: Text | None = None
        self._answered_at: int | None = None

    def shown(self, hosts: Text | None) -> Text:
        """What to show: our own newest words, or the host's."""
        if self._local is not None:
            return self._local
        return hosts if hosts is not None else self._empty

    def write(self, text: Text, now: float, at_once: bool) -> None:
        """A change by this member. A mark goes at once, a sentence when the keys rest."""
        self._local = text
        self._answered_at = None
        self._due = now if at_once else now + QUIET

    def hurry(self, now: float) -> None:
        """Send what waits without waiting for the keys to rest."""
        if self._due is not None:
            self._due = now

    def to_send(self, now: float) -> Text | None:
        """What is due, once, unless an earlier one still waits for its answer."""
        if self._sent is not None or self._due is None or now < self._due:
            return None
        self._due = None
        self._sent = self._local
        return self._sent

    def accepted(self, seq: int) -> None:
        """The host stored what was sent, as this number of its log."""
        if self._local is not None and self._local == self._sent:
            self._answered_at = seq
        self._sent = None

    def refused(self, keep: bool) -> None:
        """The host did not take it. A text that is only unfinished goes on being written."""
        self._sent = None
        if not keep:
            self.drop()

    def told(self, seq: int) -> None:
        """The host's own text is as new as ours now, so it is the one to show."""
        if self._answered_at is not None and seq >= self._answered_at:
            self.drop()

    def drop(self) -> None:
        """Forget our own words: another phase, another turn, or somebody else has the pen."""
        self._local = self._sent = None
        self._due = self._answered_at = None

    @property
    def settled(self) -> bool:
        """Whether the host has everything that was written."""
        return self._local is None


def with_mark(draft: Draft, option: str, mark: Mark) -> Draft:
    """The draft with another mark; a limit goes with the mark that asked for it."""
    limits = {key: value for key, value in draft.limits.items() if key != option}
    preferred = draft.preferred
    if preferred == option and mark is not Mark.ACCEPT:
        preferred = None
    return draft.model_copy(
        update={
            "marks": {**draft.marks, option: mark},
            "limits": limits,
            "preferred": preferred,
        }
    )


def with_preferred(draft: Draft, option: str) -> Draft:
    """The draft with another preferred option, which is accepted with that."""
    marked = with_mark(draft, option, Mark.ACCEPT)
    return marked.model_copy(update={"preferred": option})


def with_limit(draft: Draft, option: str, limit: str) -> Draft:
    """The draft with a limit asked for on an option; empty opts out instead."""
    limits = {key: value for key, value in draft.limits.items() if key != option}
    if limit:
        limits[option] = limit
    return draft.model_copy(update={"limits": limits})


def with_offer(pledged: Pledged, asset: str, amount: int, caveat: bool) -> Pledged:
    """The pledge with another offer of one asset; nothing of it takes the offer away."""
    others = [offer for offer in pledged.offers if offer.asset != asset]
    if amount:
        others.append(Offer(asset=asset, amount=amount, caveat=caveat))
    return replace(pledged, offers=tuple(others))


def position_of(draft: DraftStatus | None) -> Draft | None:
    return None if draft is None else draft.position


def pledge_of(draft: DraftStatus | None) -> Pledged | None:
    return None if draft is None else Pledged(draft.offers, draft.reason)
