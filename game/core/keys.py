"""The second key: an adopted policy that needs it waits for its holder."""

from __future__ import annotations

from game.core.commands import TurnKey
from game.core.course import Course
from game.core.events import KeyTurned
from game.core.phases import conclude, filed_key
from game.core.refusals import Reason, Refusal


def turn_key(course: Course, command: TurnKey, seat: str) -> Refusal | None:
    """Turn, limit or refuse; to depart from what one filed takes a letter."""
    key = course.turn.key
    if course.council.phase != "key":
        return Refusal(Reason.WRONG_PHASE, {"phase": course.council.phase})
    if key is None or key.seat != seat:
        return Refusal(Reason.NOT_KEY_HOLDER)
    if command.answer not in ("turn", "refuse", *(limit.id for limit in key.limits)):
        return Refusal(Reason.UNKNOWN_KEY_ANSWER, {"answer": command.answer})
    if command.answer != filed_key(key, course.now) and not command.letter:
        return Refusal(Reason.KEY_NEEDS_LETTER)
    course.happens(
        KeyTurned, seat=seat, answer=command.answer, letter=command.letter, standing="given"
    )
    conclude(course)
    return None
