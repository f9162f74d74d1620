"""The silence procedure: a tabled text is adopted unless somebody breaks silence by a letter."""

from __future__ import annotations

from game.core.commands import BreakSilence
from game.core.course import Course
from game.core.events import LetterBegun, PositionFiled, SilenceBroken, SilenceKept
from game.core.offers import limits_of, open_options
from game.core.phases import broken, may_break, shorten_if_kept
from game.core.refusals import Reason, Refusal
from game.core.state import Played
from game.scenario.model import Limit, Mark, Turn


def begin_letter(course: Course, seat: str) -> Refusal | None:
    """Say that a letter is being written; the deadline waits for it once."""
    refused = _may_not(course, seat)
    if refused is None and seat not in course.now.writing_letter:
        course.happens(LetterBegun, seat=seat)
    return refused


def keep(course: Course, seat: str) -> Refusal | None:
    """Say that one will not break silence."""
    refused = _may_not(course, seat)
    if refused is None:
        course.happens(SilenceKept, seat=seat)
        shorten_if_kept(course)
    return refused


def break_silence(course: Course, command: BreakSilence, seat: str) -> Refusal | None:
    """Break silence by a letter; its writer is then bound to what it could live with."""
    refused = _may_not(course, seat) or _letter_unfit(course, command)
    if refused is not None:
        return refused
    course.happens(
        SilenceBroken,
        seat=seat,
        reason=command.reason,
        option=command.option,
        limit=command.limit,
    )
    _bind(course, command, seat)
    broken(course)
    return None


def letter_limits(turn: Turn, now: Played) -> tuple[Limit, ...]:
    """The limits that a letter may ask for on the tabled option."""
    return tuple(x for x in limits_of(turn, now, now.tabled or "") if x.id not in now.limits)


def letter_options(turn: Turn, now: Played) -> tuple[str, ...]:
    """The options that a letter may name instead of the tabled one."""
    return tuple(o.id for o in open_options(turn, now) if o.id != now.tabled)


def _may_not(course: Course, seat: str) -> Refusal | None:
    if course.council.phase != "silence":
        return Refusal(Reason.WRONG_PHASE, {"phase": course.council.phase})
    if any(letter.seat == seat for letter in course.now.letters):
        return Refusal(Reason.BROKE_ALREADY)
    if seat not in may_break(course.state, course.council):
        return Refusal(Reason.MAY_NOT_BREAK, {"option": course.now.tabled or ""})
    if seat in course.now.kept:
        return Refusal(Reason.SAID_KEEPS)
    return None


def _letter_unfit(course: Course, command: BreakSilence) -> Refusal | None:
    if (command.option is None) == (command.limit is None):
        return Refusal(Reason.LETTER_UNFIT)
    turn, now = course.turn, course.now
    if command.option is not None and command.option not in letter_options(turn, now):
        return Refusal(Reason.UNKNOWN_OPTION, {"option": command.option})
    known = {limit.id for limit in letter_limits(turn, now)}
    if command.limit is not None and command.limit not in known:
        return Refusal(Reason.UNKNOWN_LIMIT, {"option": now.tabled or "", "limit": command.limit})
    return None


def _bind(course: Course, command: BreakSilence, seat: str) -> None:
    filed = course.now.positions[seat]
    position, bound = filed.position, command.option or course.now.tabled or ""
    if position.marks.get(bound) is not Mark.CANNOT:
        return
    limits = {**position.limits, bound: command.limit} if command.limit else position.limits
    marks = {**position.marks, bound: Mark.RESERVE}
    course.happens(
        PositionFiled,
        seat=seat,
        position=position.model_copy(update={"marks": marks, "limits": limits}),
        standing=filed.standing,
        at=course.at,
    )
