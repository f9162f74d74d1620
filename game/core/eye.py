"""Who looks at a council: the seat, and the language everything is said in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from game.core.state import Council, State
from game.core.views.pieces import Seen
from game.scenario.model import Language, Text


@dataclass(frozen=True)
class Eye:
    """Who looks: a seat's delegation, an observer or the room (no seat), in a language."""

    state: State
    council: Council
    language: Language
    seat: str | None = None

    def say(self, text: Text) -> str:
        """An authored text in the viewer's language."""
        return text.in_(self.language)


def fields_of(seen: Seen) -> dict[str, Any]:
    """The fields of a picture, for the larger picture that contains them."""
    return {name: getattr(seen, name) for name in type(seen).model_fields}


@dataclass(frozen=True)
class Moment:
    """When a status is made, for whom, and who is connected."""

    now: int
    here: frozenset[str]
    seq: int
    view: int
