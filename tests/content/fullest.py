"""A game in which everybody writes as much as may be written.

Every delegation sends both notes, gives the longest reason and breaks silence
where it may, in letters of four bytes; the teacher adds every happening. What
viewers then get is the most that a scenario can bring forth.
"""

from __future__ import annotations

from collections.abc import Callable

from game.bots.driver import wanted
from game.core import commands as c
from game.core.commands import FACILITATOR, INJECT_LIMIT, REASON_LIMIT
from game.core.notes import known_facts, procedures
from game.core.offers import documented_offers, files_position
from game.core.phases import may_break
from game.core.silence import letter_limits, letter_options
from game.scenario.model import Scenario
from game.scenario.simulate import COUNCIL, Simulation
from game.scenario.stats import possible_notes

LETTER = "\N{DESERET CAPITAL LETTER LONG I}"
REASON = LETTER * REASON_LIMIT
HAPPENING = LETTER * INJECT_LIMIT
Look = Callable[[Simulation], None]


def fullest_game(scenario: Scenario, look: Look) -> Simulation:
    """Play it, and look at the state whenever a phase is about to end."""
    simulation = Simulation(scenario)
    while not simulation.over:
        if simulation.council.phase in ("silence", "key"):
            look(simulation)
        _act(simulation)
        look(simulation)
        simulation.close()
    look(simulation)
    return simulation


def _act(simulation: Simulation) -> None:
    phase, round_ = simulation.council.phase, simulation.council.playing.round
    if phase == "briefing":
        _happenings(simulation)
    elif phase == "consultation" and round_ == 1:
        _facts_and_notes(simulation)
        _positions(simulation)
    elif phase == "silence" and round_ == 1:
        _letter(simulation)
    elif phase == "pledging":
        _pledges(simulation)
    elif phase == "key":
        _key(simulation)


def _here(simulation: Simulation) -> dict[str, object]:
    return {"council": COUNCIL, "moment": simulation.council.moment}


def _happenings(simulation: Simulation) -> None:
    for inject in simulation.turn.injects:
        simulation.do(c.AddInject(council=COUNCIL, inject=inject.id), FACILITATOR)
    simulation.do(c.AddInject(council=COUNCIL, text=HAPPENING), FACILITATOR)


def _facts_and_notes(simulation: Simulation) -> None:
    playing = procedures(simulation.state, simulation.council)
    for seat in simulation.scenario.seats:
        if "notes" in playing:
            longest = sorted(possible_notes(simulation, seat), key=_length(simulation))[-2:]
            for note in longest:
                simulation.seat(seat, note)
        if "facts" in playing:
            for fact in known_facts(simulation.turn, simulation.council.playing, seat):
                if fact not in simulation.council.playing.laid:
                    simulation.seat(seat, c.LayFact(**_here(simulation), fact=fact))
    simulation.settle()


def _length(simulation: Simulation) -> Callable[[c.SendNote], int]:
    turn = simulation.turn
    texts = {part.id: len(part.text.nb.encode()) for part in (*turn.arguments, *turn.facts)}
    return lambda note: texts.get(note.argument or note.fact or "", 0)


def _positions(simulation: Simulation) -> None:
    for seat in simulation.scenario.seats:
        if not files_position(simulation.turn, seat):
            continue
        position = wanted(simulation.state, simulation.turn, simulation.council.playing, seat)
        written = position.model_copy(update={"reason": REASON})
        simulation.seat(seat, c.EditPosition(**_here(simulation), position=written))


def _letter(simulation: Simulation) -> None:
    """Let the first who may write one; a limit brings the same text back, longer."""
    turn, now = simulation.turn, simulation.council.playing
    for seat in may_break(simulation.state, simulation.council)[:1]:
        limits = [limit.id for limit in letter_limits(turn, now)]
        limit, option = (limits[0], None) if limits else (None, letter_options(turn, now)[0])
        letter = c.BreakSilence(**_here(simulation), reason=REASON, limit=limit, option=option)
        simulation.seat(seat, letter)


def _pledges(simulation: Simulation) -> None:
    _positions(simulation)
    for seat in simulation.scenario.seats:
        if files_position(simulation.turn, seat):
            continue
        offers = documented_offers(simulation.turn, seat)
        simulation.seat(seat, c.Pledge(**_here(simulation), offers=offers, reason=REASON))


def _key(simulation: Simulation) -> None:
    key = simulation.turn.key
    assert key is not None
    simulation.seat(key.seat, c.TurnKey(**_here(simulation), answer="turn", letter=REASON))
