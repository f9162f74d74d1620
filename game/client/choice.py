"""Which way to take to the host: a WebSocket first, plain HTTP where none lives.

The pages do the same in `server/web/shared/ways.js`.
"""

from __future__ import annotations

QUICK = 20.0
"""A socket that lives for a shorter time may have been cut by something in between."""
QUICK_DEATHS = 2
REST = 60.0
"""Seconds before a socket may show again whether it lives; twice as many each time."""
LONGEST_REST = 600.0


class Choice:
    """What one link has learnt about its network."""

    def __init__(self, rest: float = REST) -> None:
        self.http = False
        self.rest = rest
        self._deaths = 0

    def lost(self, lived: float | None) -> bool:
        """Say that a way was lost, so long after its welcome or without one.

        Returns whether to take the other one at once.
        """
        if self.http:
            # Perhaps nobody is there; perhaps only HTTP is refused.
            self.http = lived is not None
            return False
        short = lived is None or lived < QUICK
        self._deaths = QUICK_DEATHS if lived is None else self._deaths + 1 if short else 0
        if self._deaths < QUICK_DEATHS:
            return False
        self.http, self._deaths = True, 0
        return True

    def tried(self, lives: bool) -> None:
        """Say whether a socket that was tried beside HTTP lived."""
        if lives:
            self.http, self._deaths = False, QUICK_DEATHS - 1
        else:
            self.rest = min(self.rest * 2, LONGEST_REST)
