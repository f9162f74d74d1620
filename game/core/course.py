"""A run of events that follow from one another, with the state after each."""

from __future__ import annotations

from game.core.events import Event, OfCouncil
from game.core.evolve import evolve
from game.core.state import Council, Played, State
from game.scenario.model import Turn


class Course:
    """What one command makes happen in one council.

    Lives only while a command is decided: rules add events and look at what
    is then so. `events` is the answer.
    """

    def __init__(self, state: State, council: str, at: int) -> None:
        self.state = state
        self.cid = council
        self.at = at
        self.events: tuple[Event, ...] = ()

    @property
    def council(self) -> Council:
        """The council as it is after the events so far."""
        return self.state.councils[self.cid]

    @property
    def now(self) -> Played:
        """The running turn as it is after the events so far."""
        return self.council.playing

    @property
    def turn(self) -> Turn:
        """The authored material of the running turn."""
        return self.state.turn_of(self.council)

    @property
    def of(self) -> dict[str, str | int]:
        """The fields that every event of this council carries."""
        return {"council": self.cid, "path": self.council.path}

    def add(self, event: Event) -> None:
        """Let something happen."""
        self.events = (*self.events, event)
        self.state = evolve(self.state, event)

    def happens(self, kind: type[OfCouncil], **fields: object) -> None:
        """Let something happen in this council."""
        self.add(kind.model_validate({**self.of, **fields}))  # type: ignore[arg-type]
