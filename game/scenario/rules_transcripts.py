"""Whether the play-throughs name what exists, and one of them is history's own course."""

from __future__ import annotations

from collections.abc import Mapping

from game.scenario.model import (
    Transcript,
    TranscriptNote,
    TranscriptPosition,
    TranscriptTurn,
    Turn,
)
from game.scenario.nodes import Path
from game.scenario.review import Review, results

AIMS = 3


def check_transcripts(review: Review) -> None:
    """All rules of this file."""
    scenario = review.scenario
    order = [turn.id for turn in scenario.turns]
    for name, transcript in review.loaded.transcripts.items():
        at: Path = ("transcripts", name)
        endings = tuple(ending.id for ending in scenario.endings)
        review.known("ending", transcript.ending, endings, (*at, "ending"))
        review.all_known("seat", transcript.aims, review.seats(), (*at, "aims"))
        for seat, verdicts in transcript.aims.items():
            if len(verdicts) != AIMS:
                review.find("SC150", (*at, "aims", seat), number=len(verdicts))
        places: list[int] = []
        for index, played in enumerate(transcript.turns):
            path = (*at, "turns", index)
            if review.known("turn", played.turn, order, (*path, "turn")):
                places.append(order.index(played.turn))
                _turn(review, path, scenario.turn(played.turn), played)
        if places != sorted(set(places)):
            review.find("SC151", (*at, "turns"), name=name)
    played_through = review.loaded.transcripts.values()
    if review.shipped and not any(_is_history(review, one) for one in played_through):
        review.find("SC152", ("turns",))


def _is_history(review: Review, transcript: Transcript) -> bool:
    """Whether every turn is played and adopts what was really adopted."""
    adopted = [(played.turn, played.expect.adopted) for played in transcript.turns]
    return adopted == [(turn.id, turn.record.adopted) for turn in review.scenario.turns]


def _turn(review: Review, path: Path, turn: Turn, played: TranscriptTurn) -> None:
    scenario, seats = review.scenario, review.seats()
    for index, note in enumerate(played.notes):
        _note(review, (*path, "notes", index), turn, note)
    _positions(review, (*path, "positions"), turn, played.positions)
    _positions(review, (*path, "second"), turn, played.second)
    options = tuple(option.id for option in turn.options)
    limits = tuple(limit.id for option in turn.options for limit in option.limits)
    for index, letter in enumerate(played.letters):
        where = (*path, "letters", index)
        review.known("seat", letter.seat, seats, (*where, "seat"))
        if letter.could_accept_option is not None:
            review.known("option", letter.could_accept_option, options, where)
        elif letter.could_accept_limit is not None:
            review.known("limit", letter.could_accept_limit, limits, where)
        else:
            review.find("SC153", where)
    if played.key is not None:
        review.known("key_answer", played.key, _answers(turn), (*path, "key"))
    for seat, offers in played.pledges.items():
        hand = turn.pledging.hands.get(seat, ()) if turn.pledging else ()
        review.known("seat", seat, review.countable(), (*path, "pledges", seat))
        for index, offer in enumerate(offers):
            where = (*path, "pledges", seat, index, "asset")
            if hand or turn.pledging is None:
                review.known("asset", offer.asset, (held.asset for held in hand), where)
    expect, where = played.expect, (*path, "expect")
    review.known("option", expect.adopted, results(turn), (*where, "adopted"))
    review.known("outcome", expect.outcome, (o.id for o in turn.outcomes), (*where, "outcome"))
    if expect.limits is not None:
        of_key = tuple(limit.id for limit in turn.key.limits) if turn.key else ()
        review.all_known("limit", expect.limits, (*limits, *of_key), (*where, "limits"))
    indicators = tuple(indicator.id for indicator in scenario.indicators)
    review.all_known("indicator", expect.indicators, indicators, (*where, "indicators"))


def _answers(turn: Turn) -> tuple[str, ...]:
    return ("turn", "refuse", *(limit.id for limit in (turn.key.limits if turn.key else ())))


def _note(review: Review, path: Path, turn: Turn, note: TranscriptNote) -> None:
    seats = review.seats()
    review.known("seat", note.sender, seats, (*path, "sender"))
    review.known("seat", note.to, seats, (*path, "to"))
    review.known("option", note.option, (o.id for o in turn.options), (*path, "option"))
    given = [part for part in (note.argument, note.fact, note.assurance) if part is not None]
    if len(given) != 1:
        review.find("SC154", path, number=len(given))
    if note.argument is not None:
        arguments = (argument.id for argument in turn.arguments)
        review.known("argument", note.argument, arguments, (*path, "argument"))
    if note.fact is not None:
        review.known("fact", note.fact, (fact.id for fact in turn.facts), (*path, "fact"))
    if note.assurance is not None:
        kind = note.assurance.partition(":")[0]
        review.known("assurance", kind, ("limit", "pledge", "silence"), (*path, "assurance"))


def _positions(
    review: Review, path: Path, turn: Turn, positions: Mapping[str, TranscriptPosition]
) -> None:
    options = tuple(option.id for option in turn.options)
    review.all_known("seat", positions, review.seats(), path)
    for seat, position in positions.items():
        where = (*path, seat)
        review.all_known("option", position.marks, options, (*where, "marks"))
        if position.preferred is not None:
            review.known("option", position.preferred, options, (*where, "preferred"))
        for option, limit in position.limits.items():
            if review.known("option", option, options, (*where, "limits", option)):
                limits = (item.id for item in turn.option(option).limits)
                review.known("limit", limit, limits, (*where, "limits", option))
        for option, answer in position.key.items():
            review.known("option", option, options, (*where, "key", option))
            review.known("key_answer", answer, _answers(turn), (*where, "key", option))
        if position.terms is not None:
            choices = (choice.id for choice in (turn.terms.choices if turn.terms else ()))
            review.known("terms", position.terms, choices, (*where, "terms"))
