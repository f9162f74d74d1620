"""A session's time, which goes on however this machine's clock is set.

A laptop whose clock is put right in the middle of a lesson, by hand or by the
network, would otherwise stand still until the old time is reached again, and
no phase would end. A clock that is put forward looks like a laptop that slept,
and running phases get that time back.
"""

from __future__ import annotations

from collections.abc import Callable

Now = Callable[[], int]
"""UTC in milliseconds."""


class SteadyClock:
    """UTC in milliseconds, from `floor` on at the latest; what is set back is made up for."""

    def __init__(self, now: Now, floor: int) -> None:
        self._now = now
        self._seen = now()
        self._ahead = max(0, floor - self._seen)

    def __call__(self) -> int:
        now = self._now()
        self._ahead += max(0, self._seen - now)
        self._seen = now
        return now + self._ahead
