"""Whether every end of a turn has an outcome, and every outcome an end and a consequence."""

from __future__ import annotations

from game.scenario.model import Outcome, Turn, Word
from game.scenario.nodes import Path
from game.scenario.review import Placed, Review, all_effects, conditions, unconditional
from game.scenario.rules_turns import check_ends_open
from game.scenario.worlds import World, judge, worlds

_COULD = {
    "en": ("could", "might", "may", "would perhaps"),
    "nb": ("kunne", "kan", "kanskje"),
    "nn": ("kunne", "kan", "kanskje"),
}


def check_outcomes(review: Review) -> None:
    """All rules of this file."""
    for at, turn in review.turns():
        for index, outcome in enumerate(turn.outcomes):
            _outcome(review, (*at, "outcomes", index), outcome)
        if not review.doubted(at):
            _every_end_has_an_outcome(review, at, turn)
            _the_record(review, at, turn)
            _terms_are_read(review, at, turn)
    _first_turn_is_felt(review)
    _indicators_are_read(review)
    _flags(review)
    always = [unconditional(ending.when) for ending in review.scenario.endings]
    check_ends_open(review, ("endings",), always)


def _outcome(review: Review, path: Path, outcome: Outcome) -> None:
    if not any(move.by for move in outcome.effects.moves):
        review.find("SC091", path, name=outcome.id)
    if outcome.certainty == "record":
        return
    if outcome.argued_by is None:
        review.find("SC092", (*path, "certainty"), name=outcome.id)
    for language, signs in _COULD.items():
        text = getattr(outcome.text, language)
        plain_string = language != "en" and text == outcome.text.en
        if not plain_string and not any(sign in text.lower().split() for sign in signs):
            review.find("SC093", (*path, "text"), name=outcome.id, language=language)


def _every_end_has_an_outcome(review: Review, at: Path, turn: Turn) -> None:
    reached: set[int] = set()
    uncovered: dict[str, World] = {}
    for world in worlds(turn):
        for index, outcome in enumerate(turn.outcomes):
            verdict = judge(outcome.when, turn, world)
            if verdict is not False:
                reached.add(index)
            if verdict is True:
                break
        else:
            uncovered.setdefault(world.option or f"pledges: {world.pledges}", world)
    for name, world in uncovered.items():
        how = world.described()
        review.find("SC094", (*at, "outcomes"), name=name, how=how)
    for index, outcome in enumerate(turn.outcomes):
        if index not in reached:
            review.find("SC095", (*at, "outcomes", index), name=outcome.id)


def _the_record(review: Review, at: Path, turn: Turn) -> None:
    """What really happened is an outcome, and the record's own course can lead to it."""
    records = [outcome for outcome in turn.outcomes if outcome.certainty == "record"]
    course = [world for world in worlds(turn) if world.option in (turn.record.adopted, None)]
    possible = (judge(outcome.when, turn, world) for outcome in records for world in course)
    if all(verdict is False for verdict in possible):
        review.find("SC096", (*at, "record"), name=turn.record.adopted)


def _terms_are_read(review: Review, at: Path, turn: Turn) -> None:
    if turn.terms is None:
        return
    placed = [
        Placed((*at, "outcomes", index, "when"), outcome.when, "outcomes")
        for index, outcome in enumerate(turn.outcomes)
    ]
    if not any(part.condition.terms for outer in placed for part in outer.parts()):
        review.find("SC097", (*at, "terms"))


def _first_turn_is_felt(review: Review) -> None:
    """In the first turn every start is known, so one can see whether a word changes."""
    start = {indicator.id: indicator.start for indicator in review.scenario.indicators}
    for index, outcome in enumerate(review.scenario.turns[0].outcomes):
        moves = [move for move in outcome.effects.moves if move.indicator in start and move.by]
        if moves and not any(_crosses(start[move.indicator], move.by) for move in moves):
            path = ("turns", 0, "outcomes", index, "effects", "moves")
            review.find("SC098", path, name=outcome.id)


def _crosses(start: int, by: int) -> bool:
    return Word.of(start) is not Word.of(min(max(start + by, 0), 100))


def _indicators_are_read(review: Review) -> None:
    read = {
        name
        for placed in conditions(review.scenario)
        for part in placed.parts()
        for name in part.condition.indicator
    }
    for index, indicator in enumerate(review.scenario.indicators):
        if indicator.id not in read and not review.meant("indicator", indicator.id):
            review.find("SC099", ("indicators", index), name=indicator.id)


def _flags(review: Review) -> None:
    """A flag is declared, set by something, and read by something later."""
    first_set: dict[str, int] = {}
    for number, effects in all_effects(review.scenario):
        for flag in effects.flags:
            first_set.setdefault(flag, number)
    last_read: dict[str, int] = {}
    for placed in conditions(review.scenario):
        turn_number = len(review.scenario.turns) if placed.turn is None else placed.turn
        for part in placed.parts():
            for flag in part.condition.flag:
                last_read[flag] = max(last_read.get(flag, 0), turn_number)
    for flag in review.scenario.flags:
        if review.meant("flag", flag):
            continue
        if flag not in first_set:
            review.find("SC100", ("flags", flag), name=flag, lacks="set")
        elif last_read.get(flag, 0) <= first_set[flag]:
            review.find("SC100", ("flags", flag), name=flag, lacks="read")
