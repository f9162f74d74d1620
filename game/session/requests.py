"""A command on its way through a session, and what the log file says of it.

Log lines name sessions, seats and kinds of commands; never people, texts or
addresses. An exception's own message may quote a pupil, so only its type and
the places in our code are written down.
"""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field

from game.core.commands import Actor, AnyCommand
from game.core.events import Event, ParticipantJoined, SeatAssigned
from game.session.answers import Answer, Denied
from game.session.ledger import Ledger
from game.session.rows import Row, Secrets

SecretsOf = Callable[[Ledger, tuple[Event, ...]], Secrets]
"""What a row stores beside its events, given the ledger before it."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class Request:
    """A command in the queue. Without a command it only stores secrets."""

    actor: Actor
    id: str
    command: AnyCommand | None
    secrets: SecretsOf
    answer: asyncio.Future[Answer] = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )

    @property
    def kind(self) -> str:
        """The command's name."""
        return "secrets" if self.command is None else self.command.type

    def settle(self, answer: Answer) -> None:
        """Answer whoever still waits. The first answer stands."""
        if not self.answer.done():
            self.answer.set_result(answer)


@dataclass(frozen=True)
class Step:
    """A request as it is answered once all rows before it, and its own, are stored."""

    request: Request
    answer: Answer
    ledger: Ledger
    row: Row | None = None


def scope(actor: Actor) -> str:
    """Whose ids these are: two clients may choose the same one."""
    if actor.kind == "participant":
        return actor.participant
    if actor.kind == "bot":
        return f"bot:{actor.council}:{actor.seat}"
    return actor.kind


def joined(events: tuple[Event, ...]) -> str:
    """Whose place the events of a `Join` made or found."""
    for event in events:
        if isinstance(event, ParticipantJoined | SeatAssigned):
            return event.participant
    raise LookupError("the events of a join name no participant")


def log_answer(session: str, step: Step) -> None:
    """One line for what was decided."""
    request, answer = step.request, step.answer
    result = f"refused={answer.code}" if isinstance(answer, Denied) else f"seq={answer.seq}"
    _log.info("session=%s by=%s command=%s %s", session, _seat(step), request.kind, result)


def log_fault(session: str, what: str, error: Exception) -> None:
    """A bug, by the places in the code that led to it."""
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames[-6:]))
    _log.error("session=%s fault=%s command=%s at=%s", session, type(error).__name__, what, places)


def _seat(step: Step) -> str:
    actor = step.request.actor
    if actor.kind == "participant":
        participant = step.ledger.state.participants.get(actor.participant)
        return (participant.seat if participant else None) or "observer"
    return actor.seat or actor.kind
