"""Whether every government's documented position is whole, and open to persuasion."""

from __future__ import annotations

from game.scenario.model import Opening, Stance, Turn
from game.scenario.nodes import Path
from game.scenario.review import Review, decides
from game.scenario.rules_turns import OPTIONS, open_options


def check_stances(review: Review) -> None:
    """All rules of this file."""
    for at, turn in review.turns():
        _documented(review, at, turn)
        if not decides(turn):
            continue
        _complete(review, at, turn)
        for path, option, stance in _all_stances(at, turn):
            _coherent(review, path, stance)
            _movers_speak(review, path, turn, option, stance)
        if not any(stance.moved_by for _, _, stance in _all_stances(at, turn)):
            review.find("SC089", (*at, "stances"))
        if not review.doubted(at):
            _every_opening(review, at, turn)


def _all_stances(at: Path, turn: Turn) -> list[tuple[Path, str, Stance]]:
    groups = [((*at, "stances"), turn.stances)]
    groups += [
        ((*at, "openings", index, "stances"), opening.stances)
        for index, opening in enumerate(turn.openings)
    ]
    return [
        ((*path, seat, option), option, stance)
        for path, stances in groups
        for seat, by_option in stances.items()
        for option, stance in by_option.items()
    ]


def _complete(review: Review, at: Path, turn: Turn) -> None:
    for seat in review.counted():
        if seat not in turn.stances:
            if not review.meant("seat", seat) and not review.meant("role", seat):
                review.find("SC082", (*at, "stances"), seat=seat)
            continue
        for option in turn.options:
            if option.id not in turn.stances[seat] and not review.meant("option", option.id):
                review.find("SC083", (*at, "stances", seat), seat=seat, option=option.id)


def _coherent(review: Review, path: Path, stance: Stance) -> None:
    if bool(stance.moved_by) != (stance.would_move is not None):
        lacks = "would_move" if stance.moved_by else "moved_by"
        review.find("SC086", path, lacks=lacks)
    if stance.red_line and stance.mark != "cannot":
        review.find("SC087", (*path, "red_line"), key="red_line", mark="cannot")
    if stance.limit is not None and stance.mark != "reserve":
        review.find("SC087", (*path, "limit"), key="limit", mark="reserve")


def _movers_speak(review: Review, path: Path, turn: Turn, option: str, stance: Stance) -> None:
    """An argument can only move a stance on an option that it speaks of."""
    for argument in turn.arguments:
        about = (*argument.speaks_for, *argument.speaks_against)
        if argument.id in stance.moved_by and about and option not in about:
            if not review.doubted(path):
                review.find("SC088", (*path, "moved_by"), name=argument.id, option=option)


def _every_opening(review: Review, at: Path, turn: Turn) -> None:
    """What is wrong after the first opening is not said again for the others."""
    told: set[str] = set()
    for index, opening in enumerate(turn.openings):
        if len(open_options(turn, opening)) in OPTIONS:
            path = (*at, "openings", index) if index else (*at, "stances")
            told |= _preferences(review, path, turn, opening, told)


def _preferences(
    review: Review, path: Path, turn: Turn, opening: Opening, told: set[str]
) -> set[str]:
    """The seats whose positions are not legal after an opening, closed options left aside."""
    options = [option.id for option in open_options(turn, opening)]
    wrong = set()
    for seat in review.counted():
        changed = opening.stances.get(seat, {})
        marks = {
            **{name: stance.mark for name, stance in turn.stances.get(seat, {}).items()},
            **{name: stance.mark for name, stance in changed.items()},
        }
        held = [marks[name] for name in options if name in marks]
        if len(held) < len(options) or seat in told:
            continue
        preferred = held.count("prefer")
        if preferred != 1:
            wrong.add(seat)
            where = (*path, seat)
            review.find("SC084", where, seat=seat, number=preferred, opening=opening.id)
        elif len(held) - held.count("cannot") < 2:
            wrong.add(seat)
            review.find("SC085", (*path, seat), seat=seat, opening=opening.id)
    return wrong


def _documented(review: Review, at: Path, turn: Turn) -> None:
    """Whoever says that something is documented says where."""
    claims = [(path, stance.basis, stance.source) for path, _, stance in _all_stances(at, turn)]
    if turn.key is not None:
        claims += [
            ((*at, "key", "documented", option), filing.basis, filing.source)
            for option, filing in turn.key.documented.items()
        ]
    if turn.terms is not None:
        claims.append(((*at, "terms"), turn.terms.basis, turn.terms.source))
    for path, basis, source in claims:
        if basis == "documented" and source is None:
            review.find("SC090", (*path, "basis"))
