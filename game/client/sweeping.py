"""Looking for garbage while somebody reads, never while they type.

A full search through everything that a long game holds takes Python a tenth
of a second, and by itself it begins wherever memory is asked for: in the
middle of a word. So the full ones are kept for the moments in which nobody
uses the window; the quick ones go on as always.
"""

from __future__ import annotations

import gc

_NEVER = 1_000_000
_DUE = 10
"""Quick searches since the last full one: Python's own measure of when it is time."""


def sweep_only_when_asked() -> None:
    """From now on no full search begins by itself."""
    often, sometimes, _ = gc.get_threshold()
    gc.set_threshold(often, sometimes, _NEVER)


def sweep() -> None:
    """Search, if it is time for it."""
    if gc.get_count()[2] >= _DUE:
        gc.collect()
