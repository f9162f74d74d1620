"""A council played without a clock and without people, for transcripts and statistics.

Everything goes through the same rules as a lesson. What is not said by the
caller is done by the bots.
"""

from __future__ import annotations

from collections.abc import Iterable

from game.bots import next_command
from game.core.commands import (
    FACILITATOR,
    SHELL,
    Actor,
    AnyCommand,
    Begin,
    ClosePhase,
    Context,
    OpenSession,
)
from game.core.decide import decide
from game.core.events import RULES
from game.core.evolve import fold
from game.core.refusals import Refusal
from game.core.state import NOTHING, Council, State
from game.scenario.model import Scenario, Turn

COUNCIL = "c1"


class Refused(Exception):
    """A move that the rules do not allow; says which and why."""

    def __init__(self, command: AnyCommand, refusal: Refusal) -> None:
        details = ", ".join(f"{k}={v}" for k, v in refusal.details.items())
        super().__init__(f"{command.type} was refused: {refusal.reason.value} ({details})")
        self.refusal = refusal


class Simulation:
    """One council in which bots sit in all seats, until the caller moves for some of them."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.state: State = NOTHING
        self.do(OpenSession(scenario=scenario, rules=RULES, plan="open", empty="bot"), SHELL)
        self.do(Begin(), FACILITATOR)

    @classmethod
    def at(cls, state: State) -> Simulation:
        """Go on from a state, leaving the other simulation as it is."""
        copy = cls.__new__(cls)
        copy.scenario, copy.state = state.scenario, state
        return copy

    @property
    def council(self) -> Council:
        """The council as it is now."""
        return self.state.councils[COUNCIL]

    @property
    def turn(self) -> Turn:
        """The running turn's authored material."""
        return self.state.turn_of(self.council)

    @property
    def over(self) -> bool:
        """Whether the debrief has begun."""
        return self.council.phase == "debrief"

    def do(self, command: AnyCommand, actor: Actor) -> None:
        """Give a command. Raises Refused."""
        answer = decide(self.state, command, Context(actor, 0))
        if isinstance(answer, Refusal):
            raise Refused(command, answer)
        self.state = fold(answer, self.state)

    def seat(self, seat: str, command: AnyCommand) -> None:
        """Give a command in a seat's name. Raises Refused."""
        self.do(command, Actor("bot", council=COUNCIL, seat=seat))

    def settle(self, but: Iterable[str] = ()) -> None:
        """Let the bots act until none has anything to do; the seats in `but` wait."""
        waiting = set(but)
        acting = True
        while acting:
            acting = False
            for seat in self.scenario.seats:
                if seat in waiting:
                    continue
                command = next_command(self.state, COUNCIL, seat)
                if command is not None:
                    acting = True
                    self.seat(seat, command)

    def close(self) -> None:
        """End the running phase."""
        self.do(ClosePhase(council=COUNCIL), FACILITATOR)

    def to_phase(self, *phases: str, but: Iterable[str] = ()) -> str:
        """Let bots act and close phases until one of these is running, or the turn is over."""
        ends = {*phases, "outcome", "debrief"}
        while self.council.phase not in ends:
            moment = self.council.moment
            self.settle(but)
            if moment == self.council.moment:
                self.close()
        return self.council.phase
