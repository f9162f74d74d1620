"""Whether every name names something, and every id is given once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from game.scenario.model import NO_DECISION, Effects, Stance, Turn
from game.scenario.nodes import Path
from game.scenario.review import Review, models, results


def check_references(review: Review) -> None:
    """All rules of this file."""
    _seats(review)
    _sources(review)
    _effects(review)
    _of_the_scenario(review)
    for at, turn in review.turns():
        _of_a_turn(review, at, turn)
        _stances(review, at, turn)
        _openings(review, at, turn)
        _of_the_key(review, at, turn)
        _of_pledging(review, at, turn)
    _ids(review)


def _seats(review: Review) -> None:
    scenario = review.scenario
    review.all_known("role", scenario.seats, scenario.roles, ("seats",))
    for seat in scenario.roles:
        if seat not in scenario.seats and not review.meant("role", seat):
            review.find("SC041", ("roles", seat), name=seat)


def _sources(review: Review) -> None:
    scenario = review.scenario
    for path, value in models(scenario):
        one = getattr(value, "source", None)
        many = getattr(value, "sources", ())
        if isinstance(one, str):
            review.known("source", one, scenario.sources, (*path, "source"))
        if isinstance(many, tuple):
            review.all_known("source", many, scenario.sources, (*path, "sources"))
        concern = getattr(value, "concern", None)
        if isinstance(concern, str):
            review.known("concern", concern, scenario.concerns, (*path, "concern"))


def _effects(review: Review) -> None:
    scenario = review.scenario
    indicators = tuple(indicator.id for indicator in scenario.indicators)
    for path, value in models(scenario):
        if not isinstance(value, Effects):
            continue
        for index, move in enumerate(value.moves):
            at = (*path, "moves", index, "indicator")
            review.known("indicator", move.indicator, indicators, at)
        review.all_known("seat", value.trust, review.seats(), (*path, "trust"))
        review.all_known("flag", value.flags, scenario.flags, (*path, "flags"))


def _of_the_scenario(review: Review) -> None:
    scenario = review.scenario
    turns = tuple(turn.id for turn in scenario.turns)
    for number, indicator in enumerate(scenario.indicators):
        for index, real in enumerate(indicator.record):
            review.known("turn", real.turn, turns, ("indicators", number, "record", index, "turn"))
    for minutes, plan in scenario.plans.items():
        review.all_known("turn", plan.turns, turns, ("plans", minutes, "turns"))
        review.all_known("turn", plan.if_time, turns, ("plans", minutes, "if_time"))
    places = tuple(place.id for place in scenario.map.places)
    for name, shown in scenario.map.turns.items():
        review.known("turn", name, turns, ("map", "turns", name))
        for index, ring in enumerate(shown.rings):
            path = ("map", "turns", name, "rings", index, "place")
            review.known("place", ring.place, places, path)


def _of_a_turn(review: Review, at: Path, turn: Turn) -> None:
    seats = review.seats()
    options = tuple(option.id for option in turn.options)
    for index, option in enumerate(turn.options):
        path = (*at, "options", index)
        review.all_known("question", option.answers, turn.questions, (*path, "answers"))
        review.all_known("seat", option.weights, review.countable(), (*path, "weights"))
    review.all_known("seat", turn.briefing.private, seats, (*at, "briefing", "private"))
    for index, fact in enumerate(turn.facts):
        review.known("seat", fact.seat, seats, (*at, "facts", index, "seat"))
    facts = tuple(fact.id for fact in turn.facts)
    for index, argument in enumerate(turn.arguments):
        path = (*at, "arguments", index)
        review.all_known("option", argument.speaks_for, options, (*path, "speaks_for"))
        review.all_known("option", argument.speaks_against, options, (*path, "speaks_against"))
        if argument.needs_fact is not None:
            review.known("fact", argument.needs_fact, facts, (*path, "needs_fact"))
    review.known("option", turn.record.adopted, results(turn), (*at, "record", "adopted"))
    limits = _limits(turn, (turn.record.adopted,))
    review.all_known("limit", turn.record.limits, limits, (*at, "record", "limits"))
    for index, bridge in enumerate(turn.bridges):
        review.known("option", bridge.adopted, results(turn), (*at, "bridges", index, "adopted"))


def _limits(turn: Turn, options: Iterable[str]) -> tuple[str, ...]:
    """The limits of some of a turn's options."""
    wanted = set(options)
    return tuple(limit.id for o in turn.options if o.id in wanted for limit in o.limits)


def _stances(review: Review, at: Path, turn: Turn) -> None:
    _stances_of(review, (*at, "stances"), turn, turn.stances)


def _stances_of(
    review: Review, path: Path, turn: Turn, stances: Mapping[str, Mapping[str, Stance]]
) -> None:
    options = tuple(option.id for option in turn.options)
    for seat, by_option in stances.items():
        review.known("seat", seat, review.countable(), (*path, seat))
        for option, stance in by_option.items():
            here = (*path, seat, option)
            if not review.known("option", option, options, here):
                continue
            limits = _limits(turn, (option,))
            if stance.limit is not None:
                review.known("limit", stance.limit, limits, (*here, "limit"))
            for index, mover in enumerate(stance.moved_by):
                _mover(review, turn, option, mover, (*here, "moved_by", index))


def _mover(review: Review, turn: Turn, option: str, mover: str, path: Path) -> None:
    kind, colon, name = mover.partition(":")
    if not colon:
        facts = (fact.id for fact in turn.facts)
        arguments = (argument.id for argument in turn.arguments)
        review.known("argument", mover, (*arguments, *facts), path)
    elif kind == "limit":
        review.known("limit", name, _limits(turn, (option,)), path)
    elif kind == "pledge":
        review.known("asset", name, review.scenario.assets, path)
    elif kind in ("silence", "option"):
        review.known("option", name, (o.id for o in turn.options), path)
    else:
        review.known("assurance", kind, ("limit", "pledge", "silence", "option"), path)


def _openings(review: Review, at: Path, turn: Turn) -> None:
    options = tuple(option.id for option in turn.options)
    required = _required(review, turn)
    for index, opening in enumerate(turn.openings):
        path = (*at, "openings", index)
        review.all_known("option", opening.opens, options, (*path, "opens"))
        review.all_known("option", opening.closes, options, (*path, "closes"))
        limits = _limits(turn, options)
        review.all_known("limit", opening.drops_limits, limits, (*path, "drops_limits"))
        review.all_known("asset", opening.requirements, required, (*path, "requirements"))
        _stances_of(review, (*path, "stances"), turn, opening.stances)


def _of_the_key(review: Review, at: Path, turn: Turn) -> None:
    seats = review.seats()
    if turn.key is not None:
        review.known("seat", turn.key.seat, seats, (*at, "key", "seat"))
        options = tuple(option.id for option in turn.options)
        answers = ("turn", "refuse", *(limit.id for limit in turn.key.limits))
        for option, filing in turn.key.documented.items():
            path = (*at, "key", "documented", option)
            review.known("option", option, options, path)
            review.known("key_answer", filing.answer, answers, (*path, "answer"))
    if turn.terms is not None:
        review.known("seat", turn.terms.seat, seats, (*at, "terms", "seat"))
        choices = tuple(choice.id for choice in turn.terms.choices)
        review.known("terms", turn.terms.documented, choices, (*at, "terms", "documented"))


def _of_pledging(review: Review, at: Path, turn: Turn) -> None:
    if turn.pledging is None:
        return
    path = (*at, "pledging")
    for index, requirement in enumerate(turn.pledging.requirements):
        where = (*path, "requirements", index, "asset")
        review.known("asset", requirement.asset, review.scenario.assets, where)
    required = _required(review, turn)
    for seat, hand in turn.pledging.hands.items():
        review.known("seat", seat, review.countable(), (*path, "hands", seat))
        for index, holding in enumerate(hand):
            where = (*path, "hands", seat, index, "asset")
            review.known("asset", holding.asset, required, where)


def _required(review: Review, turn: Turn) -> tuple[str, ...]:
    """The assets that a pledge turn requires; all of them where one of those is misspelt."""
    if turn.pledging is None:
        return ()
    required = tuple(requirement.asset for requirement in turn.pledging.requirements)
    assets = tuple(review.scenario.assets)
    return required if set(required) <= set(assets) else assets


def _ids(review: Review) -> None:
    """Lists whose entries are named must not name two of them alike."""
    for path, names in _named_lists(review):
        seen: set[str] = set()
        for index, name in enumerate(names):
            if name in seen or name == NO_DECISION:
                review.find("SC042", (*path, index), name=name)
            seen.add(name)
    for at, turn in review.turns():
        arguments = {argument.id for argument in turn.arguments}
        for index, fact in enumerate(turn.facts):
            if fact.id in arguments:
                review.find("SC042", (*at, "facts", index), name=fact.id)


def _named_lists(review: Review) -> Iterator[tuple[Path, tuple[str, ...]]]:
    yield ("seats",), review.scenario.seats
    for path, value in models(review.scenario):
        for name in type(value).model_fields:
            inner = getattr(value, name)
            if isinstance(inner, tuple) and inner and hasattr(inner[0], "id"):
                yield (*path, name), tuple(item.id for item in inner)
    for at, turn in review.turns():
        if turn.pledging is not None:
            path = (*at, "pledging")
            required = turn.pledging.requirements
            yield (*path, "requirements"), tuple(item.asset for item in required)
            for seat, hand in turn.pledging.hands.items():
                yield (*path, "hands", seat), tuple(item.asset for item in hand)
