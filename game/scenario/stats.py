"""What some thousand games show of a scenario: is every choice hard, and does every word matter?"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import combinations

from game.bots.stances import standing
from game.core.commands import (
    BreakSilence,
    Draft,
    EditPosition,
    LayFact,
    Offer,
    Pledge,
    SendNote,
)
from game.core.notes import argument_of, known_facts, pledgeable, procedures
from game.core.offers import (
    counted,
    documented_position,
    files_position,
    from_stances,
    limits_of,
    stances_of,
)
from game.core.phases import may_break
from game.core.pledges import hand_of
from game.core.silence import letter_limits, letter_options
from game.core.state import State
from game.scenario.model import NO_DECISION, Mark, Scenario
from game.scenario.simulate import COUNCIL, Simulation

Progress = Callable[[int, int], None]


@dataclass
class Tally:
    """What was counted over the games."""

    games: int = 0
    open: Counter[tuple[str, str]] = field(default_factory=Counter)
    """In how many games an option of a turn was open."""
    adopted: Counter[tuple[str, str]] = field(default_factory=Counter)
    outcomes: Counter[tuple[str, str]] = field(default_factory=Counter)
    endings: Counter[str] = field(default_factory=Counter)
    aims: Counter[tuple[str, int, str]] = field(default_factory=Counter)
    """By seat, number of the aim and how it ended."""

    def share(self, turn: str, option: str) -> float:
        """Of the games in which the option was open, how many adopted it."""
        return self.adopted[turn, option] / max(1, self.open[turn, option])

    def ending_share(self, ending: str) -> float:
        """Of all games, how many ended so."""
        return self.endings[ending] / max(1, self.games)


def tally(scenario: Scenario, games: int, seed: int, progress: Progress | None = None) -> Tally:
    """Play games in which one to all seats choose at random what their stance allows."""
    found = Tally()
    for number in range(games):
        simulation = random_game(scenario, random.Random(f"{seed}:{number}"))
        _count(found, simulation)
        if progress is not None:
            progress(number + 1, games)
    return found


def _count(found: Tally, simulation: Simulation) -> None:
    council, scenario = simulation.council, simulation.scenario
    found.games += 1
    found.endings[council.ending or ""] += 1
    for played in council.done:
        turn = scenario.turn(played.turn)
        found.outcomes[turn.id, played.outcome or ""] += 1
        found.adopted[turn.id, played.adopted or NO_DECISION] += 1
        for option in {o for f in played.positions.values() for o in f.position.marks}:
            found.open[turn.id, option] += 1
    for seat, aims in council.aims.items():
        for number, result in enumerate(aims):
            found.aims[seat, number, result] += 1


def random_game(scenario: Scenario, chance: random.Random) -> Simulation:
    """One game: some seats choose at random, with varied notes, the rest as documented."""
    simulation = Simulation(scenario)
    number = chance.randint(1, len(scenario.seats))
    people = chance.sample(scenario.seats, number)
    while not simulation.over:
        if simulation.turn.pledging is not None:
            _random_pledges(simulation, people, chance)
        else:
            _random_positions(simulation, people, chance)
        simulation.to_phase("outcome")
        simulation.close()
    return simulation


def _random_positions(simulation: Simulation, people: list[str], chance: random.Random) -> None:
    simulation.to_phase("consultation")
    simulation.settle(but=people)
    for seat in people:
        for _ in range(chance.randint(0, 2)):
            note = random_note(simulation, seat, chance)
            if note is not None:
                _send(simulation, seat, note)
    simulation.settle(but=people)
    for seat in people:
        position = random_position(simulation, seat, chance)
        _file(simulation, seat, position)
    simulation.settle(but=people)
    while simulation.council.phase in ("consultation", "chair", "silence"):
        moment = simulation.council.moment
        if simulation.council.phase == "silence":
            _random_letters(simulation, people, chance)
        if simulation.council.moment == moment:
            simulation.settle(but=people)
        if simulation.council.moment == moment:
            simulation.close()


def _random_letters(simulation: Simulation, people: list[str], chance: random.Random) -> None:
    """Let people who could break silence do so now and then, with whatever letter."""
    moment = simulation.council.moment
    for seat in sorted(set(people) & set(may_break(simulation.state, simulation.council))):
        if simulation.council.moment != moment or chance.random() > 0.4:
            continue
        turn, now = simulation.turn, simulation.council.playing
        limits = [limit.id for limit in letter_limits(turn, now)]
        named = chance.choice([*limits, *letter_options(turn, now)])
        letter = BreakSilence(
            council=COUNCIL,
            moment=moment,
            reason="",
            limit=named if named in limits else None,
            option=None if named in limits else named,
        )
        simulation.seat(seat, letter)


def _send(simulation: Simulation, seat: str, note: SendNote) -> None:
    simulation.seat(seat, note)
    simulation.settle(but=[s for s in simulation.scenario.seats if s != note.to])


def random_position(simulation: Simulation, seat: str, chance: random.Random) -> Draft:
    """A position that prefers, at random, something that the seat's stance does not oppose."""
    now, turn = simulation.council.playing, simulation.turn
    role = simulation.scenario.roles[seat]
    if role.kind == "key_holder":
        return _random_key(simulation, seat, chance)
    stances = dict(stances_of(turn, now, seat))
    base = from_stances(turn, now, stances)
    free = [o for o, mark in base.marks.items() if mark is not Mark.CANNOT]
    preferred = chance.choice(sorted(free))
    marks = {**base.marks, preferred: Mark.ACCEPT}
    for option in free:
        if option != preferred and chance.random() < 0.3:
            marks[option] = chance.choice((Mark.ACCEPT, Mark.RESERVE))
    limits = {
        o: asked
        for o, mark in marks.items()
        if mark is Mark.RESERVE and (asked := _asked(simulation, o, base, chance)) is not None
    }
    return Draft(marks=marks, preferred=preferred, limits=limits)


def _asked(simulation: Simulation, option: str, base: Draft, chance: random.Random) -> str | None:
    """The limit that a reserve asks for: mostly its government's, else any, or none."""
    if chance.random() < 0.6:
        return base.limits.get(option)
    known = limits_of(simulation.turn, simulation.council.playing, option)
    return chance.choice([None, *(limit.id for limit in known)])


def _random_key(simulation: Simulation, seat: str, chance: random.Random) -> Draft:
    now, turn = simulation.council.playing, simulation.turn
    base = documented_position(turn, now, simulation.scenario.roles[seat])
    if turn.key is not None:
        answers = ["turn", *(limit.id for limit in turn.key.limits), "refuse"]
        return Draft(key={o: chance.choice([base.key[o], *answers]) for o in base.key})
    if turn.terms is not None:
        return Draft(terms=chance.choice([choice.id for choice in turn.terms.choices]))
    return base


def _random_pledges(simulation: Simulation, people: list[str], chance: random.Random) -> None:
    simulation.to_phase("pledging")
    for seat in people:
        if files_position(simulation.turn, seat):
            _file(simulation, seat, _random_key(simulation, seat, chance))
            continue
        hand = hand_of(simulation.turn, seat).values()
        offers = tuple(
            Offer(asset=h.asset, amount=h.amount, caveat=how == "caveat")
            for h in hand
            if (how := chance.choice(("full", "full", "caveat", "no"))) != "no"
        )
        moment = simulation.council.moment
        simulation.seat(seat, Pledge(council=COUNCIL, moment=moment, offers=offers))
    simulation.to_phase("adding", but=people)


def possible_notes(simulation: Simulation, sender: str) -> Iterator[SendNote]:
    """Every note by which a seat could try to move another government now."""
    base = {"council": COUNCIL, "moment": simulation.council.moment}
    for to in counted(simulation.scenario):
        if to != sender:
            for option, what in _contents(simulation, sender):
                yield SendNote.model_validate({**base, "to": to, "option": option, **what})


def _contents(simulation: Simulation, sender: str) -> Iterator[tuple[str, dict[str, object]]]:
    """What a note could bring, with the option that it would be about."""
    scenario, turn, now = simulation.scenario, simulation.turn, simulation.council.playing
    for argument in turn.arguments:
        for option in (*argument.speaks_for, *argument.speaks_against):
            yield option, {"argument": argument.id}
    for one in turn.options:
        for fact in known_facts(turn, now, sender):
            yield one.id, {"fact": fact}
        promises = [("limit", limit.id) for limit in limits_of(turn, now, one.id)]
        promises += [("pledge", asset) for asset in pledgeable(scenario, sender)]
        for kind, subject in (*promises, ("silence", one.id)):
            yield one.id, {"assurance": {"kind": kind, "subject": subject}}


def random_note(simulation: Simulation, sender: str, chance: random.Random) -> SendNote | None:
    """A note to send at random; None before notes are in play."""
    if "notes" not in procedures(simulation.state, simulation.council):
        return None
    notes = list(possible_notes(simulation, sender))
    return chance.choice(notes) if notes else None


@dataclass(frozen=True)
class NotesEffect:
    """How often notes change the adopted policy, against the same turn without notes."""

    turns: int
    right: int
    random: int

    @property
    def right_share(self) -> float:
        """Share of turns in which some pair of notes changes what is adopted."""
        return self.right / max(1, self.turns)

    @property
    def random_share(self) -> float:
        """Share of turns in which a random pair does."""
        return self.random / max(1, self.turns)


def notes_effect(
    scenario: Scenario, games: int, seed: int, progress: Progress | None = None
) -> NotesEffect:
    """Play games with one pupil among bots: no notes, random notes, the right notes."""
    turns = right = by_chance = 0
    known: dict[tuple[object, ...], bool] = {}
    for number in range(games):
        chance = random.Random(f"{seed}:notes:{number}")
        pupil = chance.choice(counted(scenario))
        simulation = Simulation(scenario)
        while not simulation.over:
            if simulation.turn.pledging is None:
                simulation.to_phase("consultation", but=[pupil])
            in_play = "notes" in procedures(simulation.state, simulation.council)
            if simulation.turn.pledging is None and in_play:
                turns += 1
                plain = _adopted_with(simulation.state, pupil, ())
                notes = (random_note(simulation, pupil, chance) for _ in range(2))
                drawn = tuple(note for note in notes if note is not None)
                by_chance += _adopted_with(simulation.state, pupil, drawn) != plain
                now = simulation.council.playing
                what = (pupil, now.turn, now.opening)
                if what not in known:
                    known[what] = _right_notes(simulation, pupil, plain) is not None
                right += known[what]
                random_choice = random_position(simulation, pupil, chance)
                _file(simulation, pupil, random_choice)
            simulation.to_phase("outcome", but=[pupil])
            simulation.close()
        if progress is not None:
            progress(number + 1, games)
    return NotesEffect(turns, right, by_chance)


def _file(simulation: Simulation, seat: str, position: Draft) -> None:
    moment = simulation.council.moment
    simulation.seat(seat, EditPosition(council=COUNCIL, moment=moment, position=position))


def _right_notes(simulation: Simulation, pupil: str, plain: str) -> tuple[SendNote, ...] | None:
    """One or two notes that change what is adopted, by somebody who knows the allies."""
    useful = [n for n in possible_notes(simulation, pupil) if _touches(simulation, n)]
    for size in (1, 2):
        for notes in combinations(useful, size):
            if _adopted_with(simulation.state, pupil, notes) != plain:
                return notes
    return None


def _touches(simulation: Simulation, note: SendNote) -> bool:
    turn, now = simulation.turn, simulation.council.playing
    stance = standing(turn, now, note.to).get(note.option)
    promise = note.assurance
    subject = note.argument or note.fact or ""
    if promise is not None:
        subject = f"{promise.kind}:{promise.subject}"
    return stance is not None and subject in stance.moved_by


def _adopted_with(state: State, pupil: str, notes: tuple[SendNote, ...]) -> str:
    """What the council adopts after these notes, all else as documented."""
    simulation = Simulation.at(state)
    for note in notes:
        _fact_first(simulation, pupil, note)
        _send(simulation, pupil, note)
    simulation.to_phase("outcome")
    return simulation.council.playing.adopted or NO_DECISION


def _fact_first(simulation: Simulation, pupil: str, note: SendNote) -> None:
    """Lay the fact that an argument needs, if the pupil has it."""
    argument = argument_of(simulation.turn, note.argument) if note.argument else None
    needed = argument.needs_fact if argument is not None else None
    now = simulation.council.playing
    known = known_facts(simulation.turn, now, pupil)
    may_lay = "facts" in procedures(simulation.state, simulation.council)
    if may_lay and needed in known and needed not in now.laid:
        moment = simulation.council.moment
        simulation.seat(pupil, LayFact(council=COUNCIL, moment=moment, fact=needed))
