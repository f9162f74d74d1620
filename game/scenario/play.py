"""Transcripts: a scenario played through as written, and held against what it must come to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from game.bots.driver import wanted
from game.core.commands import (
    Assurance,
    BreakSilence,
    Draft,
    EditPosition,
    Offer,
    Pledge,
    SendNote,
    TurnKey,
)
from game.core.offers import open_options
from game.core.state import Played, State
from game.scenario.model import (
    Expected,
    Mark,
    Scenario,
    Transcript,
    TranscriptLetter,
    TranscriptNote,
    TranscriptPosition,
    TranscriptTurn,
    Word,
)
from game.scenario.simulate import COUNCIL, Refused, Simulation


@dataclass(frozen=True)
class Line:
    """One thing that happened in a play-through, or that should have."""

    turn: str
    what: str
    wrong: bool = False


@dataclass(frozen=True)
class Walk:
    """A transcript walked to its end."""

    lines: tuple[Line, ...]
    state: State

    @property
    def mistakes(self) -> tuple[Line, ...]:
        """Where the play-through differs from what the transcript expects."""
        return tuple(line for line in self.lines if line.wrong)


def walk(scenario: Scenario, transcript: Transcript) -> Walk:
    """Play a transcript. A move that is refused is a mistake, never an exception."""
    simulation = Simulation(scenario)
    lines: list[Line] = []
    for scripted in transcript.turns:
        if simulation.over or simulation.council.playing.turn != scripted.turn:
            running = "the debrief" if simulation.over else simulation.council.playing.turn
            lines.append(Line(scripted.turn, f"comes when {running} is running", True))
            break
        try:
            lines += _turn(simulation, scripted)
        except Refused as refused:
            lines.append(Line(scripted.turn, str(refused), True))
            break
        simulation.close()
    while not simulation.over:
        simulation.to_phase()
        simulation.close()
    lines += _end(simulation, transcript)
    return Walk(tuple(lines), simulation.state)


def _turn(simulation: Simulation, scripted: TranscriptTurn) -> list[Line]:
    if simulation.turn.pledging is not None:
        _pledge(simulation, scripted)
    else:
        _decide(simulation, scripted)
    return _compare(simulation.council.playing, scripted.expect)


def _pledge(simulation: Simulation, scripted: TranscriptTurn) -> None:
    simulation.to_phase("pledging")
    _file(simulation, scripted.positions)
    for seat, pledges in scripted.pledges.items():
        offers = tuple(Offer(asset=p.asset, amount=p.amount, caveat=p.caveat) for p in pledges)
        simulation.seat(seat, Pledge(**_here(simulation), offers=offers))
    simulation.to_phase("outcome", but=scripted.positions)


def _decide(simulation: Simulation, scripted: TranscriptTurn) -> None:
    """Do what is written; the written seats do nothing else, and a bot does the rest."""
    written = (*scripted.positions, *scripted.second)
    simulation.to_phase("consultation")
    simulation.settle(but=written)
    for note in scripted.notes:
        simulation.seat(note.sender, _note(simulation, note))
        simulation.settle(but=written)
    _file(simulation, scripted.positions)
    for letter in scripted.letters:
        simulation.settle(but=written)
        while simulation.council.phase in ("consultation", "chair"):
            simulation.close()
        _break(simulation, letter)
        if simulation.council.phase == "consultation":
            _file(simulation, scripted.second)
    if scripted.key is not None:
        simulation.to_phase("key", but=written)
        key = simulation.turn.key
        holder = key.seat if key is not None else ""
        simulation.seat(holder, TurnKey(**_here(simulation), answer=scripted.key, letter="-"))
    simulation.to_phase("outcome", but=written)


def _here(simulation: Simulation) -> dict[str, object]:
    return {"council": COUNCIL, "moment": simulation.council.moment}


def _note(simulation: Simulation, note: TranscriptNote) -> SendNote:
    promise = None
    if note.assurance is not None:
        kind, _, subject = note.assurance.partition(":")
        promise = Assurance.model_validate({"kind": kind, "subject": subject})
    return SendNote.model_validate(
        {
            **_here(simulation),
            "to": note.to,
            "option": note.option,
            "argument": note.argument,
            "fact": note.fact,
            "assurance": promise,
        }
    )


def _break(simulation: Simulation, letter: TranscriptLetter) -> None:
    command = BreakSilence.model_validate(
        {
            **_here(simulation),
            "reason": "-",
            "option": letter.could_accept_option,
            "limit": letter.could_accept_limit,
        }
    )
    simulation.seat(letter.seat, command)


def _file(simulation: Simulation, positions: dict[str, TranscriptPosition]) -> None:
    for seat, position in positions.items():
        command = EditPosition.model_validate(
            {**_here(simulation), "position": draft(simulation, seat, position)}
        )
        simulation.seat(seat, command)


def draft(simulation: Simulation, seat: str, position: TranscriptPosition) -> Draft:
    """The full position that a scripted one means: what it leaves out stays as documented."""
    now, turn = simulation.council.playing, simulation.turn
    base = wanted(simulation.state, turn, now, seat)
    options = {o.id for o in open_options(turn, now)}
    marks = {**base.marks, **{o: m for o, m in position.marks.items() if o in options}}
    preferred = position.preferred or base.preferred
    if preferred is not None:
        marks[preferred] = Mark.ACCEPT
    limits = {**base.limits, **position.limits}
    return Draft(
        marks=marks,
        preferred=preferred,
        limits={o: limit for o, limit in limits.items() if marks.get(o) is Mark.RESERVE},
        key={**base.key, **position.key},
        terms=position.terms or base.terms,
    )


def _compare(now: Played, expect: Expected) -> list[Line]:
    facts: list[tuple[str, object, object]] = [
        ("adopts", now.adopted, expect.adopted),
        ("comes to", now.outcome, expect.outcome),
    ]
    if expect.limits is not None:
        facts.append(("with limits", _names(now.limits), _names(expect.limits)))
    if expect.capability is not None:
        facts.append(("capability", now.capability.value, expect.capability.value))
    if expect.key is not None:
        facts.append(("key", now.key_result, expect.key))
    return [_line(now.turn, *fact) for fact in facts]


def _names(names: Iterable[str]) -> str:
    return ", ".join(sorted(names)) or "none"


def _line(turn: str, what: str, found: object, expected: object) -> Line:
    if found == expected:
        return Line(turn, f"{what} {found}")
    return Line(turn, f"{what} {found}, expected {expected}", True)


def _end(simulation: Simulation, transcript: Transcript) -> list[Line]:
    council = simulation.council
    lines = [_line("end", "reaches", council.ending, transcript.ending)]
    expected = {scripted.turn: scripted.expect.indicators for scripted in transcript.turns}
    for played in council.done:
        for indicator, word in expected.get(played.turn, {}).items():
            found = Word.of(played.indicators_after[indicator]).value
            lines.append(_line(played.turn, f"{indicator} is", found, word.value))
    for seat, aims in transcript.aims.items():
        found, meant = ", ".join(council.aims[seat]), ", ".join(aims)
        lines.append(_line("end", f"{seat}'s aims are", found, meant))
    return lines
