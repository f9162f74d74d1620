"""How fast the rules and the views are: `python -m tests.benchmarks.bench_rules [SCENARIO]`.

Not a test: a figure depends on the machine. So each is also told as a ratio
to the cheapest thing that could hold the same state, a plain dict that is
copied with one key changed.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from time import perf_counter

from game.core.commands import Actor, AnyCommand, Context
from game.core.decide import decide
from game.core.evolve import fold
from game.core.refusals import Refusal
from game.core.seeing import facilitator_view, room_view, seat_view
from game.core.state import State
from game.protocol.chapters import split
from game.protocol.codec import encode
from game.resources import scenario_files
from game.scenario.load import load_files
from game.scenario.model import Scenario
from game.scenario.simulate import COUNCIL, Simulation

AT_LEAST = 1.0
"""Seconds that each figure is measured for."""


@dataclass(frozen=True)
class Step:
    """A command, who gave it, and the state that it met."""

    state: State
    command: AnyCommand
    actor: Actor


class Watched(Simulation):
    """A simulation that keeps every step."""

    def __init__(self, scenario: Scenario) -> None:
        self.steps: list[Step] = []
        super().__init__(scenario)

    def do(self, command: AnyCommand, actor: Actor) -> None:
        self.steps.append(Step(self.state, command, actor))
        super().do(command, actor)


def a_game(scenario: Scenario) -> tuple[list[Step], State]:
    """Every step of a game of bots after the session was opened, and the state at its end."""
    simulation = Watched(scenario)
    while not simulation.over:
        simulation.to_phase()
        simulation.close()
    return simulation.steps[1:], simulation.state


def a_second(work: Callable[[], int]) -> float:
    """How many pieces of work are done in a second."""
    work()
    done, begun = 0, perf_counter()
    while (gone := perf_counter() - begun) < AT_LEAST:
        done += work()
    return done / gone


def decided(steps: Iterable[Step]) -> int:
    """Decide and apply every step again, each on the state that it met."""
    number = 0
    for step in steps:
        answer = decide(step.state, step.command, Context(step.actor, 0))
        assert not isinstance(answer, Refusal)
        fold(answer, step.state)
        number += 1
    return number


def copied() -> int:
    """Change one key of a dict with as many keys as a state has parts, by copying it."""
    state = {str(key): key for key in range(16)}
    for key in range(1000):
        state = {**state, "7": key}
    return 1000


def viewed(states: Iterable[State]) -> int:
    """Build every seat's view, the room's and the facilitator's."""
    number = 0
    for state in states:
        for seat in (*state.scenario.seats, None):
            seat_view(state, COUNCIL, seat, "nb", 1)
        room_view(state, COUNCIL, "nb", 1)
        facilitator_view(state, COUNCIL, "nb", 1)
        number += len(state.scenario.seats) + 3
    return number


def encoded(states: Iterable[State]) -> int:
    """Build one delegation's view and encode the messages that carry it."""
    number = 0
    for state in states:
        for message in split(seat_view(state, COUNCIL, state.scenario.seats[0], "nb", 1)):
            encode(message)
        number += 1
    return number


def main(name: str) -> None:
    """Measure one shipped scenario and print what was found."""
    scenario = load_files(scenario_files(name)).scenario
    assert scenario is not None, f"{name} cannot be read; run: out-of-area check {name}"
    steps, end = a_game(scenario)
    states = [step.state for step in steps if step.state.began is not None][::7]
    rules, plain = a_second(lambda: decided(steps)), a_second(copied)
    print(f"{name}: {len(steps)} commands in a game of bots, {len(states)} states looked at")
    print(f"decide and evolve  {rules:10,.0f} commands a second")
    print(
        f"a dict, copied     {plain:10,.0f} a second: one command costs {plain / rules:.0f} copies"
    )
    print(f"views              {a_second(lambda: viewed(states)):10,.0f} a second")
    print(f"views, encoded     {a_second(lambda: encoded(states)):10,.0f} a second")
    print(f"debriefs, encoded  {a_second(lambda: encoded([end])):10,.0f} a second")


if __name__ == "__main__":
    main(*(sys.argv[1:] or ["bosnia_1995"]))
