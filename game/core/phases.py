"""What follows when a phase ends: the order of a turn, of turns, and of the lesson."""

from __future__ import annotations

from dataclasses import replace

from game.core import clock
from game.core.chair import intention
from game.core.conditions import Situation, holds
from game.core.course import Course
from game.core.effects import (
    aims_of,
    ending_of,
    let_pass,
    opted_out,
    outcome_of,
    points,
    settled,
    text_limits,
    trust_moves,
)
from game.core.events import (
    AssuranceBroken,
    DeadlineMoved,
    EndingReached,
    KeyTurned,
    NoDecision,
    OptionAdopted,
    OutcomeReached,
    PhaseBegan,
    PhaseName,
    PledgeFiled,
    PositionFiled,
    TableRevealed,
    TurnBegan,
    TurnBridged,
)
from game.core.notes import broken_assurances
from game.core.offers import (
    documented_offers,
    documented_position,
    files_position,
    fitting_opening,
)
from game.core.pledges import result
from game.core.positions import refuse_filing, reveal_if_all
from game.core.refusals import Reason, Refusal
from game.core.state import Council, Paper, Played, PledgeResult, State
from game.scenario.model import NO_DECISION, Key, Mark, Turn


def close(course: Course) -> Refusal | None:
    """End the running phase and begin what follows."""
    closing = {
        "briefing": _after_briefing,
        "consultation": _after_consultation,
        "chair": _after_chair,
        "silence": _after_silence,
        "key": _after_key,
        "pledging": _after_pledging,
        "adding": conclude,
        "outcome": next_turn,
    }.get(course.council.phase)
    if closing is None:
        return Refusal(Reason.NOTHING_TO_CLOSE, {"phase": course.council.phase})
    closing(course)
    return None


def begin_phase(course: Course, phase: PhaseName, **fields: object) -> None:
    """Begin a phase, with a new moment and the deadline that the plan gives it."""
    council = course.council
    round_ = course.now.round if council.now is not None else 1
    deadline = clock.deadline_for(course.state, phase, round_, course.at)
    course.happens(
        PhaseBegan,
        **{
            "phase": phase,
            "moment": council.moment + 1,
            "at": course.at,
            "deadline": deadline,
            "round": round_,
            **fields,
        },
    )


def first_turn(course: Course) -> None:
    """Begin the lesson's first turn, bridging what its plan leaves out before it."""
    _begin_turn(course, planned_turns(course.state)[0])


def next_turn(course: Course) -> None:
    """Begin the next turn of the plan if the debrief stays whole, otherwise the debrief."""
    turn = turn_after(course.state, course.now.turn, course.at)
    if turn is None:
        debrief(course)
    else:
        _begin_turn(course, turn)


def turn_after(state: State, turn: str, at: int) -> str | None:
    """The turn of the plan that may begin at a time, after another; None: none fits."""
    order = planned_turns(state)
    ahead = order[order.index(turn) + 1 :]
    spare = _for_spare_time(state)
    for number, other in enumerate(ahead, start=1):
        needed = sum(later not in spare for later in ahead[number:]) if other in spare else 0
        if clock.fits(state, at, 1 + needed):
            return other
    return None


def _for_spare_time(state: State) -> tuple[str, ...]:
    """Turns that are played only where all the others still have their time."""
    return () if state.plan == "open" else state.scenario.plans[state.plan].if_time


def planned_turns(state: State) -> tuple[str, ...]:
    """The turns of the lesson's plan, in the scenario's order, those for spare time included."""
    every = tuple(turn.id for turn in state.scenario.turns)
    if state.plan == "open":
        return every
    plan = state.scenario.plans[state.plan]
    chosen = {*plan.turns, *plan.if_time}
    return tuple(turn for turn in every if turn in chosen)


def _begin_turn(course: Course, turn_id: str) -> None:
    _bridge_before(course, turn_id)
    turn = course.state.scenario.turn(turn_id)
    opening = fitting_opening(turn, Situation.of(course.council))
    course.happens(TurnBegan, turn=turn_id, opening=opening.id)
    begin_phase(course, "briefing", round=1)


def _bridge_before(course: Course, turn_id: str | None) -> None:
    """Tell what happened in the turns before this one that the plan leaves out; None: in all."""
    for turn in course.state.scenario.turns:
        if turn.id == turn_id:
            break
        if turn.bridges and course.council.result(turn.id) is None:
            _bridge(course, turn)


def _bridge(course: Course, turn: Turn) -> None:
    situation = Situation.of(course.council)
    number = next(
        (n for n, b in enumerate(turn.bridges) if holds(b.when, situation)),
        len(turn.bridges) - 1,
    )
    bridge = turn.bridges[number]
    course.happens(
        TurnBridged,
        turn=turn.id,
        bridge=number,
        adopted=bridge.adopted,
        effects=bridge.effects,
    )


def debrief(course: Course) -> None:
    """Close the last turn; from here on everything is shown.

    What the lesson had no time for is bridged, so that the ending follows
    from all that the class did and not from when the bell rang.
    """
    _bridge_before(course, None)
    ending, aims = (
        ending_of(course.state.scenario, course.council),
        aims_of(course.state.scenario, course.council),
    )
    course.happens(EndingReached, ending=ending, aims=aims)
    begin_phase(course, "debrief", deadline=None)


def _after_briefing(course: Course) -> None:
    if clock.over(course.state, course.at):
        debrief(course)
        return
    if course.turn.kind == "pledge":
        begin_phase(course, "pledging")
        _file_documented_papers(course, only_empty=True)
        return
    begin_phase(course, "consultation", reveal_at=_reveal_at(course))
    _file_documented_papers(course, only_empty=True)
    reveal_if_all(course)


def _reveal_at(course: Course) -> int | None:
    deadline = clock.deadline_for(course.state, "consultation", 1, course.at)
    return None if deadline is None else course.at + (deadline - course.at) // 3


def empty(state: State, council: Council, seat: str) -> bool:
    """Whether a documented position sits there: no pupil, and no bot either."""
    return not state.members(council.id, seat) and council.drivers[seat] == "documented"


def _file_documented_papers(course: Course, only_empty: bool) -> None:
    for seat in course.state.scenario.seats:
        if seat in course.now.positions or seat in course.now.pledges:
            continue
        if only_empty and not empty(course.state, course.council, seat):
            continue
        paper = course.now.papers.get(seat, Paper())
        some = bool(paper.confirmed) and refuse_filing(course, seat) is None
        if files_position(course.turn, seat):
            _file_documented_position(course, seat, paper if some else None)
        else:
            _file_documented_offers(course, seat, paper if some else None)


def _file_documented_position(course: Course, seat: str, agreed: Paper | None) -> None:
    role = course.state.scenario.roles[seat]
    stands_in = documented_position(course.turn, course.now, role)
    course.happens(
        PositionFiled,
        seat=seat,
        position=agreed.position if agreed is not None else stands_in,
        standing="some_confirmed" if agreed is not None else "documented",
        at=course.at,
    )


def _file_documented_offers(course: Course, seat: str, agreed: Paper | None) -> None:
    course.happens(
        PledgeFiled,
        seat=seat,
        offers=documented_offers(course.turn, seat) if agreed is None else agreed.offers,
        reason="" if agreed is None else agreed.reason,
        standing="documented" if agreed is None else "some_confirmed",
    )


def reveal(course: Course) -> None:
    """Show sealed positions, though some are missing."""
    course.happens(TableRevealed, at=course.at)


def _after_consultation(course: Course) -> None:
    if clock.over(course.state, course.at):
        debrief(course)
        return
    _file_documented_papers(course, only_empty=False)
    if not course.now.revealed:
        reveal(course)
    intended = intention(course.state.scenario, course.turn, course.now)
    if intended.option is None:
        course.happens(NoDecision, why="nothing_preferred")
        conclude(course)
    elif intended.tied:
        begin_phase(course, "chair", tied=intended.tied)
    else:
        put_under_silence(course, intended.option)


def _after_chair(course: Course) -> None:
    put_under_silence(course, course.now.tied[0])


def put_under_silence(course: Course, option: str) -> None:
    """Table an option, with the limits that have entered its text."""
    limits = text_limits(course.turn, course.now, option)
    begin_phase(course, "silence", tabled=option, limits=limits)
    shorten_if_kept(course)


def may_break(state: State, council: Council) -> tuple[str, ...]:
    """The seats that may break the running silence.

    Only a seat whose mark on the tabled option is "cannot accept", by its own
    word, and that has not broken silence in this turn.
    """
    now = council.playing
    broke = {letter.seat for letter in now.letters}
    return tuple(
        seat
        for seat, filed in now.positions.items()
        if filed.position.marks.get(now.tabled or "") is Mark.CANNOT
        and filed.standing != "documented"
        and seat not in broke
    )


def shorten_if_kept(course: Course) -> None:
    """End silence early when all who could break have said they will not."""
    council = course.council
    if council.deadline is None:
        return
    if set(may_break(course.state, council)) <= course.now.kept:
        early = max(course.at, council.began + clock.SHORT_SILENCE)
        if early < council.deadline:
            course.happens(DeadlineMoved, deadline=early, reveal_at=None, why="kept")


def _after_silence(course: Course) -> None:
    adopt(course)


def adopt(course: Course) -> None:
    """Nobody broke silence: the tabled option is the Council's policy."""
    scenario, turn, now = course.state.scenario, course.turn, course.now
    option = now.tabled or ""
    course.happens(
        OptionAdopted,
        option=option,
        limits=now.limits,
        opted_out=opted_out(scenario, now, option),
        let_pass=let_pass(scenario, now, option),
        score=points(scenario, turn, now, option),
    )
    key = turn.key if turn.option(option).needs_key else None
    if key is not None and not empty(course.state, course.council, key.seat):
        begin_phase(course, "key")
        return
    if key is not None:
        turn_as_filed(course, key)
    conclude(course)


def filed_key(key: Key, now: Played) -> str:
    """What the key holder filed for the adopted option."""
    return now.positions[key.seat].position.key[now.adopted or ""]


def _after_key(course: Course) -> None:
    key = course.turn.key
    assert key is not None, "the phase runs only in a turn with a key"
    turn_as_filed(course, key)
    conclude(course)


def turn_as_filed(course: Course, key: Key) -> None:
    """Late, or nobody there: what the holder filed is done."""
    answer = filed_key(key, course.now)
    course.happens(KeyTurned, seat=key.seat, answer=answer, letter="", standing="as_filed")


def broken(course: Course) -> None:
    """Silence was broken: two more minutes of consultation, or no decision."""
    if course.now.round >= 2:
        course.happens(NoDecision, why="broken_twice")
        conclude(course)
    else:
        begin_phase(course, "consultation", round=2, deadline=_second_deadline(course))


def _second_deadline(course: Course) -> int | None:
    return clock.deadline_for(course.state, "consultation", 2, course.at)


def _after_pledging(course: Course) -> None:
    _file_documented_papers(course, only_empty=False)
    course.happens(TableRevealed, at=course.at)
    begin_phase(course, "adding")


def conclude(course: Course) -> None:
    """Reach the turn's outcome."""
    for note in broken_assurances(course.turn, course.council):
        course.happens(AssuranceBroken, note=note.number)
    pledged = result(course.turn, course.now) if course.turn.kind == "pledge" else None
    now = settled(course.state, _with_pledges(course.council, pledged))
    outcome = outcome_of(course.state, course.council, now)
    course.happens(
        OutcomeReached,
        outcome=outcome.id,
        adopted=now.adopted or NO_DECISION,
        carried_out=now.carried_out,
        capability=now.capability,
        score=now.score,
        pledged=pledged,
        effects=outcome.effects,
        trust=trust_moves(course.turn, now, outcome),
    )
    begin_phase(course, "outcome")


def _with_pledges(council: Council, pledged: PledgeResult | None) -> Council:
    return replace(council, now=replace(council.playing, pledged=pledged))
