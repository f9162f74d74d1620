"""Where a welcomed client's messages are taken in.

Who may give which command is the core's to decide; the desk only says who is
asking. It never trusts a message about that.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from game.core.commands import FACILITATOR, Actor, AnyCommand, SetLanguage
from game.protocol.messages import Accepted, Do, FromClient, Look
from game.session.answers import BAD_COMMAND, ONLY_WATCHING, TOO_FAST, Denied, Taken
from game.session.connection import Connection, Viewer
from game.session.sentences import refused
from game.session.session import Session

ActorOf = Callable[[Viewer, AnyCommand], Actor | None]


def actor_of(viewer: Viewer, command: AnyCommand) -> Actor | None:
    """Who speaks through a connection; None: nobody, it only shows."""
    match viewer.kind:
        case "participant":
            return Actor("participant", participant=viewer.participant)
        case "console":
            return FACILITATOR
        case "room":
            return None


class Desk:
    """One connection's way into its session."""

    def __init__(
        self, session: Session, connection: Connection, actor_of: ActorOf = actor_of
    ) -> None:
        self._session = session
        self._connection = connection
        self._actor_of = actor_of

    async def take(self, message: FromClient) -> None:
        """Do what the message asks. Every command is answered exactly once."""
        match message:
            case Do(id=command_id, command=command):
                await self._do(command_id, command)
            case Look(council=council):
                self._look(council)
            case _:
                self._connection.stir()

    def refuse_too_fast(self, command_id: str) -> None:
        """Answer a command that came too fast, without deciding it."""
        self._deny(command_id, Denied(TOO_FAST))

    def refuse_unreadable(self, command_id: str, where: str) -> None:
        """Answer a command whose fields are wrong."""
        self._deny(command_id, Denied(BAD_COMMAND, {"where": where}))

    async def _do(self, command_id: str, command: AnyCommand) -> None:
        viewer = self._connection.viewer
        actor = self._actor_of(viewer, command)
        if actor is None:
            self._deny(command_id, Denied(ONLY_WATCHING))
            return
        answer = await self._session.give(actor, command_id, command)
        if isinstance(answer, Denied):
            self._deny(command_id, answer)
            return
        if isinstance(command, SetLanguage) and viewer.kind == "console":
            self._connection.viewer = replace(viewer, language=command.language)
        self._accept(command_id, answer)

    def _accept(self, command_id: str, answer: Taken) -> None:
        self._connection.say(Accepted(id=command_id, seq=answer.seq))

    def _deny(self, command_id: str, denied: Denied) -> None:
        state = self._session.ledger.state
        viewer = self._connection.viewer
        participant = state.participants.get(viewer.participant)
        language = participant.language if participant is not None else viewer.language
        self._connection.say(refused(command_id, denied, language, state))

    def _look(self, council: str | None) -> None:
        viewer = self._connection.viewer
        known = self._session.ledger.state.councils
        if council is not None and council in known and viewer.kind != "participant":
            self._connection.viewer = replace(viewer, council=council)
        self._connection.look_again()
