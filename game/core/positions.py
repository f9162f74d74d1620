"""Positions: what a delegation may write, who has to agree, and when it counts."""

from __future__ import annotations

from game.core.clock import LAST_CHANGES
from game.core.commands import (
    Actor,
    ConfirmPosition,
    Context,
    Draft,
    EditPosition,
    Offer,
    Pledge,
    Recount,
    TakePen,
)
from game.core.course import Course
from game.core.events import (
    PenTaken,
    PledgeEdited,
    PledgeFiled,
    PositionConfirmed,
    PositionEdited,
    PositionFiled,
    TableRevealed,
)
from game.core.offers import files_position, limits_of, open_options
from game.core.pledges import refuse_offers
from game.core.refusals import Reason, Refusal
from game.core.state import Council, Paper, Participant, Played, Standing, State
from game.scenario.model import Mark, Turn


def pen_of(state: State, council: Council, seat: str) -> str:
    """Who holds the delegation's pen: whoever wrote last, else it passes on each turn."""
    paper = council.playing.papers.get(seat, Paper())
    members = state.members(council.id, seat)
    if paper.pen and any(m.id == paper.pen for m in members):
        return paper.pen
    return members[len(council.done) % len(members)].id if members else ""


def take_pen(course: Course, command: TakePen, member: Participant) -> Refusal | None:
    """Let any member take the pen, once a turn."""
    seat = member.seat or ""
    paper = course.now.papers.get(seat, Paper())
    if pen_of(course.state, course.council, seat) == member.id:
        return Refusal(Reason.PEN_YOURS)
    if member.id in paper.took:
        return Refusal(Reason.PEN_TAKEN_ONCE)
    course.happens(PenTaken, seat=seat, participant=member.id)
    return None


def edit(
    course: Course, command: EditPosition | Pledge, context: Context, seat: str
) -> Refusal | None:
    """Write the delegation's text. A bot's text counts at once."""
    if course.council.phase not in _phases_for(command, course.turn, seat):
        return Refusal(Reason.WRONG_PHASE, {"phase": course.council.phase})
    by = context.actor.participant
    if context.actor.kind == "participant":
        pen = pen_of(course.state, course.council, seat)
        if pen != by and pen in context.here:
            return Refusal(Reason.PEN_ELSEWHERE)
    refused = _unfit(course, command, seat)
    if refused is not None:
        return refused
    revision = course.now.papers.get(seat, Paper()).revision + 1
    if isinstance(command, Pledge):
        course.happens(
            PledgeEdited,
            seat=seat,
            by=by,
            revision=revision,
            offers=command.offers,
            reason=command.reason,
        )
    else:
        course.happens(
            PositionEdited, seat=seat, by=by, revision=revision, position=command.position
        )
    if context.actor.kind == "bot":
        return _file_for_bot(course, seat)
    return None


def _phases_for(command: EditPosition | Pledge, turn: Turn, seat: str) -> tuple[str, ...]:
    if isinstance(command, EditPosition):
        return ("consultation", "pledging") if files_position(turn, seat) else ("consultation",)
    return () if files_position(turn, seat) else ("pledging", "adding")


def _file_for_bot(course: Course, seat: str) -> Refusal | None:
    refused = refuse_filing(course, seat)
    if refused is None:
        file(course, seat, "bot")
    return refused


def _unfit(course: Course, command: EditPosition | Pledge, seat: str) -> Refusal | None:
    turn, now = course.turn, course.now
    if isinstance(command, Pledge):
        return refuse_offers(turn, seat, command.offers, _standing_offers(course, seat))
    position = command.position
    options = {o.id for o in turn.options}
    for option in (*position.marks, *position.limits, *position.key):
        if option not in options:
            return Refusal(Reason.UNKNOWN_OPTION, {"option": option})
    if position.preferred is not None and position.preferred not in options:
        return Refusal(Reason.UNKNOWN_OPTION, {"option": position.preferred})
    for option, limit in position.limits.items():
        if limit not in {known.id for known in limits_of(turn, now, option)}:
            return Refusal(Reason.UNKNOWN_LIMIT, {"option": option, "limit": limit})
    return None


def _standing_offers(course: Course, seat: str) -> tuple[Offer, ...]:
    """What a delegation may no longer withdraw: all it offered, once offers are shown."""
    shown = course.council.phase == "adding" and seat in course.now.pledges
    return course.now.pledges[seat].offers if shown else ()


def confirm(course: Course, command: ConfirmPosition, context: Context) -> Refusal | None:
    """Agree to a revision; when all who are connected have, it counts."""
    pid = context.actor.participant
    seat = course.state.participants[pid].seat or ""
    if course.council.phase not in ("consultation", "pledging", "adding"):
        return Refusal(Reason.WRONG_PHASE, {"phase": course.council.phase})
    paper = course.now.papers.get(seat, Paper())
    if paper.revision == 0:
        return Refusal(Reason.NOTHING_TO_CONFIRM)
    if command.revision != paper.revision:
        return Refusal(Reason.OTHER_REVISION, {"revision": paper.revision})
    refused = refuse_filing(course, seat)
    if refused is not None:
        return refused
    course.happens(PositionConfirmed, seat=seat, participant=pid, revision=paper.revision)
    _file_if_agreed(course, seat, context)
    return None


def recount(course: Course, command: Recount, context: Context) -> Refusal | None:
    """Look again who has to agree, since somebody has gone."""
    if course.council.phase in ("consultation", "pledging", "adding"):
        paper = course.now.papers.get(command.seat, Paper())
        if paper.confirmed and refuse_filing(course, command.seat) is None:
            _file_if_agreed(course, command.seat, context)
    return None


def _file_if_agreed(course: Course, seat: str, context: Context) -> None:
    paper = course.now.papers[seat]
    members = {m.id for m in course.state.members(course.cid, seat)}
    needed = members & (context.here | {context.actor.participant})
    if paper.confirmed and needed <= paper.confirmed and not counts(course.now, seat):
        file(course, seat, "confirmed")


def counts(now: Played, seat: str) -> bool:
    """Whether the delegation's present text is the one that counts."""
    paper = now.papers.get(seat, Paper())
    if seat in now.pledges:
        return now.pledges[seat].offers == paper.offers and (
            now.pledges[seat].reason == paper.reason
        )
    return seat in now.positions and now.positions[seat].position == paper.position


def refuse_filing(course: Course, seat: str) -> Refusal | None:
    """Why the delegation's text cannot count as it stands, or None.

    Terms are said once: while others add to their pledges, they stand.
    """
    if not files_position(course.turn, seat):
        offers = course.now.papers.get(seat, Paper()).offers
        return refuse_offers(course.turn, seat, offers, _standing_offers(course, seat))
    if course.council.phase == "adding":
        return Refusal(Reason.WRONG_PHASE, {"phase": course.council.phase})
    role = course.state.scenario.roles[seat]
    turn, now = course.turn, course.now
    position = now.papers.get(seat, Paper()).position
    spoken = bool(position.reason) or not course.state.members(course.cid, seat)
    refused = (
        _incomplete_key(turn, now, seat, position)
        if role.kind == "key_holder"
        else _incomplete(turn, now, seat, position)
    )
    if refused is None and not spoken:
        refused = Refusal(Reason.INCOMPLETE, {"missing": "reason"})
    if refused is None and _change_used(course, seat):
        refused = Refusal(Reason.CHANGE_USED)
    return refused


def _incomplete(turn: Turn, now: Played, seat: str, position: Draft) -> Refusal | None:
    options = [o.id for o in open_options(turn, now)]
    for option, mark in position.marks.items():
        if option not in options and mark is not Mark.CANNOT:
            return Refusal(Reason.OPTION_CLOSED, {"option": option})
    if any(o not in position.marks for o in options):
        return Refusal(Reason.INCOMPLETE, {"missing": "marks"})
    if position.preferred is None:
        return Refusal(Reason.INCOMPLETE, {"missing": "preferred"})
    if position.marks.get(position.preferred) is not Mark.ACCEPT:
        return Refusal(Reason.PREFERRED_NOT_ACCEPTED, {"option": position.preferred})
    left = [o for o in options if position.marks[o] is not Mark.CANNOT]
    if len(left) < min(2, len(options)):
        return Refusal(Reason.TOO_FEW_OPEN)
    return _unbound(now, seat, position)


def _unbound(now: Played, seat: str, position: Draft) -> Refusal | None:
    for letter in now.letters:
        bound = letter.option or letter.tabled
        if letter.seat == seat and position.marks.get(bound) is Mark.CANNOT:
            return Refusal(Reason.BOUND_TO_RESERVE, {"option": bound})
    return None


def _incomplete_key(turn: Turn, now: Played, seat: str, position: Draft) -> Refusal | None:
    if turn.key is not None and turn.key.seat == seat:
        answers = {"turn", "refuse", *(limit.id for limit in turn.key.limits)}
        for option in open_options(turn, now):
            if option.needs_key and option.id not in position.key:
                return Refusal(Reason.INCOMPLETE, {"missing": "key"})
        if not set(position.key.values()) <= answers:
            return Refusal(Reason.UNKNOWN_KEY_ANSWER)
    if turn.terms is not None and turn.terms.seat == seat:
        if position.terms is None:
            return Refusal(Reason.INCOMPLETE, {"missing": "terms"})
        if position.terms not in {choice.id for choice in turn.terms.choices}:
            return Refusal(Reason.UNKNOWN_TERMS)
    return None


def _change_used(course: Course, seat: str) -> bool:
    filed = course.now.positions.get(seat)
    return filed is not None and filed.late and in_last_seconds(course.council, course.at)


def in_last_seconds(council: Council, at: int) -> bool:
    """Whether each delegation may change its position only once more."""
    return council.deadline is not None and at > council.deadline - LAST_CHANGES


def file(course: Course, seat: str, standing: Standing) -> None:
    """Let the delegation's text count, and show the table when it was the last."""
    paper = course.now.papers[seat]
    if files_position(course.turn, seat):
        again = seat in course.now.positions
        course.happens(
            PositionFiled,
            seat=seat,
            position=paper.position,
            standing=standing,
            at=course.at,
            late_change=again and in_last_seconds(course.council, course.at),
        )
    else:
        course.happens(
            PledgeFiled,
            seat=seat,
            offers=paper.offers,
            reason=paper.reason,
            standing=standing,
        )
    reveal_if_all(course)


def reveal_if_all(course: Course) -> None:
    """Show the table when every delegation has filed."""
    if course.council.phase == "consultation" and not course.now.revealed:
        if all(s in course.now.positions for s in course.state.scenario.seats):
            course.happens(TableRevealed, at=course.at)


def seat_of(state: State, actor: Actor) -> str | None:
    """The seat that an actor speaks for; None for observers."""
    if actor.kind == "bot":
        return actor.seat
    return state.participants[actor.participant].seat
