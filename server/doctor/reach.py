"""Which of this machine's addresses really answer: told by pupils' machines that came.

A machine that opens `/reach` says by which address it came, whether a live
connection can be opened and kept, and what its clock shows. A pupil who takes
a seat proves the same. Counted here in memory, for as long as the program
runs: a visit has a number that the page draws anew each time, and no machine's
address is kept, not even for a moment longer than its request.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

MOST_VISITS = 500
WRONG_BY_SECONDS = 90
"""Less than this is a clock as clocks are."""

Live = Literal["untried", "open", "kept", "cut", "blocked"]
"""A WebSocket: opened, still there after a silence, ended in a silence, never opened."""


@dataclass(frozen=True)
class Visit:
    """What one machine found out. `via` is the address that it dialled."""

    via: str
    live: Live = "untried"
    skew: int | None = None
    """Seconds that its clock is ahead of this machine's."""
    proxy: bool = False
    """Something between the two said that it passed the request on."""


@dataclass(frozen=True)
class Heard:
    """What all visits and seats say of one address."""

    via: str
    machines: int = 0
    pupils: int = 0
    kept: int = 0
    cut: int = 0
    blocked: int = 0
    proxied: int = 0

    @property
    def answers(self) -> bool:
        """Whether somebody outside has come by this address."""
        return self.machines + self.pupils > 0


@dataclass
class ReachBook:
    """One run's memory of who came by which address."""

    _visits: OrderedDict[str, Visit] = field(default_factory=OrderedDict)
    _seated: dict[str, set[str]] = field(default_factory=dict)

    def came(self, visit: str, via: str, proxy: bool = False) -> None:
        """A machine opened the link; the one not heard of for longest makes room."""
        known = self._visits.pop(visit, Visit(via))
        self._visits[visit] = replace(known, via=via, proxy=known.proxy or proxy)
        while len(self._visits) > MOST_VISITS:
            self._visits.popitem(last=False)

    def found(self, visit: str, live: Live, skew: int | None) -> bool:
        """What the machine found out since; False for a visit that never came."""
        known = self._visits.get(visit)
        if known is None:
            return False
        kept = known.skew if skew is None else skew
        self._visits[visit] = replace(known, live=live, skew=kept)
        return True

    def seated(self, via: str, place: str) -> None:
        """A pupil took a seat by this address; `place` names the seat, never the machine."""
        self._seated.setdefault(via, set()).add(place)

    def heard(self) -> Mapping[str, Heard]:
        """By dialled address."""
        found: dict[str, Heard] = {}
        for visit in self._visits.values():
            so_far = found.get(visit.via, Heard(visit.via))
            found[visit.via] = replace(
                so_far,
                machines=so_far.machines + 1,
                kept=so_far.kept + (visit.live in ("kept", "open")),
                cut=so_far.cut + (visit.live == "cut"),
                blocked=so_far.blocked + (visit.live == "blocked"),
                proxied=so_far.proxied + visit.proxy,
            )
        for via, places in self._seated.items():
            found[via] = replace(found.get(via, Heard(via)), pupils=len(places))
        return found

    def clocks(self) -> tuple[int, ...]:
        """By how many seconds the clocks of those who came are off, the worst first."""
        told = [visit.skew for visit in self._visits.values() if visit.skew is not None]
        return tuple(sorted(told, key=abs, reverse=True))
