"""The address that the teacher picked for the board, before those that were guessed.

Only the machine's own addresses can be picked, and a picked one counts for as
long as the machine has it: after a change of network the best guess is back.
"""

from __future__ import annotations

from collections.abc import Callable


class Chosen:
    """Which of this machine's addresses goes first. `remember` keeps it for the next start."""

    def __init__(
        self, address: str = "", remember: Callable[[str], None] = lambda address: None
    ) -> None:
        self._address = address
        self._remember = remember

    def first(self, addresses: tuple[str, ...]) -> tuple[str, ...]:
        """The addresses as they are shown: the picked one at the front."""
        if self._address not in addresses:
            return addresses
        others = (each for each in addresses if each != self._address)
        return (self._address, *others)

    def choose(self, address: str) -> None:
        """From now on this one."""
        self._address = address
        self._remember(address)
