"""Where a government stands, and what a note changes about it.

A note moves a stance at most one step, at once, and only if it touches what
the scenario says would move it. Nothing moves the same stance twice.
"""

from __future__ import annotations

from collections.abc import Mapping

from game.core.notes import argument_of, known_facts
from game.core.offers import stances_of
from game.core.state import Council, Note, Played
from game.scenario.model import Stance, Turn

STEPS = ("cannot", "reserve", "accept", "prefer")


def standing(turn: Turn, now: Played, seat: str) -> Mapping[str, Stance]:
    """A government's stances as the notes and letters of this turn have left them."""
    stances = dict(stances_of(turn, now, seat))
    heard: set[tuple[str, str]] = set()
    for note in now.notes:
        what = (note.option, subject(note))
        if note.to == seat and note.answer == "agree" and what not in heard:
            heard.add(what)
            up = not _speaks_against(turn, note)
            stances = _stepped(stances, note.option, up)
    for letter in now.letters:
        bound = letter.option or letter.tabled
        touched = f"limit:{letter.limit}" in stances[bound].moved_by if letter.limit else False
        if (letter.seat == seat or touched) and stances[bound].mark == "cannot":
            stances[bound] = _marked(stances[bound], "reserve", letter.limit)
    return stances


def subject(note: Note) -> str:
    """What a note brings, as `moved_by` names it."""
    promise = note.assurance
    if promise is not None:
        return f"{promise.kind}:{promise.subject}"
    return note.argument or note.fact or ""


def would_move(turn: Turn, council: Council, seat: str, note: Note) -> bool:
    """Whether a note touches what would move this seat on its option."""
    now = council.playing
    stances = standing(turn, now, seat)
    stance = stances.get(note.option)
    if stance is None or subject(note) not in stance.moved_by:
        return False
    if note.assurance is not None and note.sender in council.distrusted:
        return False
    if note.argument is not None:
        argument = argument_of(turn, note.argument)
        needed = argument.needs_fact if argument is not None else None
        if needed is not None and needed not in known_facts(turn, now, seat):
            return False
    heard = {(n.option, subject(n)) for n in now.notes if n.to == seat and n.answer == "agree"}
    return (note.option, subject(note)) not in heard


def _speaks_against(turn: Turn, note: Note) -> bool:
    argument = argument_of(turn, note.argument) if note.argument is not None else None
    return argument is not None and note.option in argument.speaks_against


def _stepped(stances: dict[str, Stance], option: str, up: bool) -> dict[str, Stance]:
    step = STEPS.index(stances[option].mark) + (1 if up else -1)
    if not 0 <= step < len(STEPS):
        return stances
    moved = dict(stances)
    if STEPS[step] == "prefer":
        for other, stance in stances.items():
            if stance.mark == "prefer":
                moved[other] = _marked(stance, "accept", None)
    moved[option] = _marked(stances[option], STEPS[step], stances[option].limit)
    return moved


def _marked(stance: Stance, mark: str, limit: str | None) -> Stance:
    return stance.model_copy(update={"mark": mark, "limit": limit, "red_line": False})
