"""Whether a turn can be played: options, arguments, facts, key, openings and bridges."""

from __future__ import annotations

from itertools import combinations

from game.scenario.model import Opening, Option, Turn
from game.scenario.nodes import Path
from game.scenario.review import Review, decides, unconditional

OPTIONS = range(3, 6)
ARGUMENTS = range(4, 7)
LIMITS = (0, 2, 3)


def check_turns(review: Review) -> None:
    """All rules of this file."""
    for at, turn in review.turns():
        _kind(review, at, turn)
        _ends_open(review, at, turn)
        _openings(review, at, turn)
        _bridges(review, at, turn)
        if decides(turn):
            _options(review, at, turn)
            _arguments(review, at, turn)
            _facts(review, at, turn)
            _key(review, at, turn)
        elif turn.kind == "pledge":
            _says_terms(review, at, turn)
    _procedures(review)


def _kind(review: Review, at: Path, turn: Turn) -> None:
    if (turn.kind == "pledge") != (turn.pledging is not None):
        review.find("SC060", (*at, "kind"), kind=turn.kind, wrong="pledging")
        review.doubt(at)
    elif turn.kind == "pledge":
        for wrong in ("options", "stances", "key", "arguments"):
            if getattr(turn, wrong):
                review.find("SC060", (*at, wrong), kind=turn.kind, wrong=wrong)


def _ends_open(review: Review, at: Path, turn: Turn) -> None:
    """A list from which the first that holds is taken ends with one that always holds."""
    for name, conditions in (
        ("openings", [opening.when for opening in turn.openings]),
        ("bridges", [bridge.when for bridge in turn.bridges]),
    ):
        if name == "bridges" and not conditions:
            continue
        check_ends_open(review, (*at, name), [unconditional(when) for when in conditions])


def check_ends_open(review: Review, path: Path, always: list[bool]) -> None:
    """The last entry always holds, and no earlier one does."""
    if not always or not always[-1]:
        review.find("SC061", (*path, len(always) - 1), what=str(path[-1]))
    for index, holds in enumerate(always[:-1]):
        if holds:
            review.find("SC062", (*path, index), what=str(path[-1]))


def open_options(turn: Turn, opening: Opening) -> tuple[Option, ...]:
    """The options that are on the table after an opening."""
    return tuple(
        option
        for option in turn.options
        if option.id not in opening.closes and (option.closed is None or option.id in opening.opens)
    )


def _openings(review: Review, at: Path, turn: Turn) -> None:
    closed = {option.id for option in turn.options if option.closed is not None}
    opened = {name for opening in turn.openings for name in opening.opens}
    for index, option in enumerate(turn.options):
        if option.id in closed - opened and not review.doubted(at):
            review.find("SC066", (*at, "options", index, "closed"), name=option.id)
            review.doubt(at)
    for index, opening in enumerate(turn.openings):
        path = (*at, "openings", index)
        if index and not _changes(opening):
            review.find("SC063", path, name=opening.id)
        if review.doubted(at):
            continue
        for name in sorted(set(opening.opens) - closed | set(opening.closes) & closed):
            review.find("SC064", path, name=name)
        if decides(turn):
            number = len(open_options(turn, opening))
            if number not in OPTIONS:
                review.find("SC065", path, name=opening.id, number=number)


def _changes(opening: Opening) -> bool:
    return bool(
        opening.opens
        or opening.closes
        or opening.drops_limits
        or opening.stances
        or opening.requirements
    )


def _bridges(review: Review, at: Path, turn: Turn) -> None:
    """Only a turn that begins every lesson is never left out."""
    scenario = review.scenario
    always_first = all(plan.turns[:1] == (turn.id,) for plan in scenario.plans.values())
    if not turn.bridges and not (turn is scenario.turns[0] and always_first):
        review.find("SC067", (*at, "bridges"), name=turn.id)


def _options(review: Review, at: Path, turn: Turn) -> None:
    for index, option in enumerate(turn.options):
        path = (*at, "options", index)
        for question in turn.questions:
            if question in option.answers or review.meant("question", question):
                continue
            review.find("SC068", (*path, "answers"), name=question)
        if len(option.limits) not in LIMITS:
            review.find("SC069", (*path, "limits"), number=len(option.limits))
    differing = [
        question
        for question in turn.questions
        if len({_answer(option, question) for option in turn.options}) > 1
    ]
    if len(differing) < 2 and not review.doubted(at):
        review.find("SC070", (*at, "questions"), number=len(differing))
        return
    for one, other in combinations(turn.options, 2):
        if all(_answer(one, question) == _answer(other, question) for question in turn.questions):
            path = (*at, "options", turn.options.index(other), "answers")
            review.find("SC071", path, name=other.id, other=one.id)


def _answer(option: Option, question: str) -> str:
    return option.answers[question].en if question in option.answers else ""


def _arguments(review: Review, at: Path, turn: Turn) -> None:
    path = (*at, "arguments")
    if len(turn.arguments) not in ARGUMENTS:
        review.find("SC072", path, number=len(turn.arguments))
    if not any(argument.needs_fact for argument in turn.arguments):
        review.find("SC073", path)
    for index, argument in enumerate(turn.arguments):
        if not argument.speaks_for and not argument.speaks_against:
            review.find("SC074", (*path, index), name=argument.id)


def _facts(review: Review, at: Path, turn: Turn) -> None:
    holders = {fact.seat for fact in turn.facts}
    seats = len(review.scenario.roles)
    if 2 * len(holders) < seats and not review.doubted(at):
        review.find("SC075", (*at, "facts"), number=len(holders), needed=(seats + 1) // 2)


def _key(review: Review, at: Path, turn: Turn) -> None:
    needing = [option.id for option in turn.options if option.needs_key]
    if turn.key is None:
        for index, option in enumerate(turn.options):
            if option.needs_key:
                review.find("SC076", (*at, "options", index, "needs_key"), name=option.id)
        if not needing:
            _without_key(review, at, turn)
        return
    documented = turn.key.documented
    path = (*at, "key", "documented")
    for name in needing:
        if name not in documented and not review.meant("option", name):
            review.find("SC077", path, name=name)
    for name in documented:
        if name not in needing and not review.doubted(at):
            review.find("SC078", (*path, name), name=name)
    _holder(review, (*at, "key", "seat"), turn.key.seat)


def _holder(review: Review, path: Path, seat: str) -> None:
    role = review.scenario.roles.get(seat)
    if role is not None and role.kind != "key_holder":
        review.find("SC079", path, name=seat)


def _without_key(review: Review, at: Path, turn: Turn) -> None:
    """In a turn without a key its holder must still have something to say, and to tell."""
    _says_terms(review, at, turn)
    seat = review.key_holder()
    if seat is None or turn.terms is None or review.doubted(at):
        return
    if seat not in {fact.seat for fact in turn.facts}:
        review.find("SC080", at, name=seat, what="fact")


def _says_terms(review: Review, at: Path, turn: Turn) -> None:
    if turn.terms is not None:
        _holder(review, (*at, "terms", "seat"), turn.terms.seat)
    elif (seat := review.key_holder()) is not None and not review.doubted(at):
        review.find("SC080", at, name=seat, what="terms")


def _procedures(review: Review) -> None:
    turns = review.scenario.turns
    used = {"positions", "silence", "facts", "notes"}
    used |= {"pledges" for turn in turns if turn.kind == "pledge"}
    used |= {"key" for turn in turns if turn.key is not None}
    introduced = {name for turn in turns for name in turn.introduces}
    for name in sorted(used - introduced):
        review.find("SC081", ("turns", 0, "introduces"), name=name)
