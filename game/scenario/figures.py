"""The figures of a scenario, each with whether it lies within its bounds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from game.core.chair import intention
from game.core.offers import open_options, stances_of
from game.core.state import Played
from game.scenario.model import LANGUAGES, Scenario, Turn
from game.scenario.simulate import Simulation
from game.scenario.stats import NotesEffect, Tally

ADOPTED = (0.05, 0.60)
"""How often an open option is adopted."""
ENDED = (0.03, 0.60)
"""How often an ending is reached."""
AIM = 0.80
"""No aim is met, or missed, more often than this."""
RIGHT_NOTES, RANDOM_NOTES = 0.50, 0.20
"""Right notes change at least this share of the turns, random ones at most that."""


@dataclass(frozen=True)
class Figure:
    """One line of the report; `well` is None where there is nothing to judge."""

    group: str
    name: str
    value: str
    well: bool | None = None


def sizes(scenario: Scenario) -> Iterator[Figure]:
    """Turns, seats, the options of each turn, and the words of its briefing by language."""
    yield Figure("size", "turns", str(len(scenario.turns)))
    yield Figure("size", "seats", str(len(scenario.seats)))
    for turn in scenario.turns:
        yield Figure("options", turn.id, str(len(turn.options)))
    for turn in scenario.turns:
        counts = (len(turn.briefing.public.in_(lang).split()) for lang in LANGUAGES)
        yield Figure("words", f"briefing {turn.id}", " / ".join(map(str, counts)))


def loose_ends(scenario: Scenario) -> Iterator[Figure]:
    """Roles without a seat, sources that nothing cites, roles with the same aims."""
    unused = sorted(set(scenario.roles) - set(scenario.seats))
    yield Figure("loose ends", "roles without a seat", _names(unused), not unused)
    body = scenario.model_dump(mode="json", exclude={"sources"})
    uncited = sorted(set(scenario.sources) - set(_strings(body)))
    yield Figure("loose ends", "sources never cited", _names(uncited), not uncited)
    aims: dict[str, list[str]] = {}
    for seat in scenario.seats:
        same = "|".join(repr((a.met, a.partly)) for a in scenario.roles[seat].aims)
        aims.setdefault(same, []).append(seat)
    alike = [" = ".join(seats) for seats in aims.values() if len(seats) > 1]
    yield Figure("loose ends", "roles with the same aims", _names(alike), not alike)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield str(key)
            yield from _strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from _strings(part)


def choices(scenario: Scenario) -> Iterator[Figure]:
    """Options that nobody would prefer, and turns whose usual winner costs nobody anything."""
    for turn in scenario.turns:
        loved = {
            o
            for opening in turn.openings
            for seat in scenario.seats
            for o, s in stances_of(turn, Played(turn.id, opening.id), seat).items()
            if s.mark == "prefer"
        }
        unloved = [o.id for o in turn.options if o.id not in loved]
        if turn.options:
            yield Figure("choices", f"{turn.id}: preferred by nobody", _names(unloved), not unloved)
            yield _usual_winner(scenario, turn)


def _usual_winner(scenario: Scenario, turn: Turn) -> Figure:
    """The option that documented positions would table, and whose red line it crosses."""
    simulation = Simulation(scenario)
    while not simulation.over and simulation.council.playing.turn != turn.id:
        simulation.to_phase()
        simulation.close()
    simulation.to_phase("consultation")
    simulation.settle()
    now = simulation.council.playing
    winner = intention(scenario, simulation.turn, now).option or "nothing"
    crossed = [
        seat
        for seat in scenario.seats
        if (s := stances_of(turn, now, seat).get(winner)) is not None
        and s.mark == "cannot"
        and s.red_line
    ]
    value = f"{winner}; crosses {_names(crossed)}"
    beatable = bool(crossed) or len(open_options(turn, now)) < 2
    return Figure("choices", f"{turn.id}: usual winner", value, beatable)


def spread(scenario: Scenario, tally: Tally) -> Iterator[Figure]:
    """What the random games came to."""
    yield Figure("games", "played", str(tally.games))
    for turn in scenario.turns:
        for option in turn.options:
            share = tally.share(turn.id, option.id)
            yield _bounded("adopted", f"{turn.id}: {option.id}", share, *ADOPTED)
    for turn in scenario.turns:
        missed = [o.id for o in turn.outcomes if not tally.outcomes[turn.id, o.id]]
        yield Figure("outcomes", f"{turn.id}: never reached", _names(missed))
    for ending in scenario.endings:
        share = tally.ending_share(ending.id)
        yield _bounded("endings", ending.id, share, *ENDED)
    for seat in scenario.seats:
        for number, aim in enumerate(scenario.roles[seat].aims):
            met = tally.aims[seat, number, "met"] / max(1, tally.games)
            lost = tally.aims[seat, number, "missed"] / max(1, tally.games)
            value = f"met {met:.0%}, missed {lost:.0%}"
            yield Figure("aims", f"{seat}: {aim.kind}", value, met <= AIM and lost <= AIM)


def notes(effect: NotesEffect) -> Iterator[Figure]:
    """Whether knowing the allies helps, and chance does not."""
    right, drawn = effect.right_share, effect.random_share
    yield Figure("notes", "the right notes change", f"{right:.0%}", right >= RIGHT_NOTES)
    yield Figure("notes", "random notes change", f"{drawn:.0%}", drawn <= RANDOM_NOTES)


def _bounded(group: str, name: str, share: float, least: float, most: float) -> Figure:
    return Figure(group, name, f"{share:.0%}", least <= share <= most)


def _names(names: list[str]) -> str:
    return ", ".join(names) if names else "none"
