"""Who is at the door: the first message of a socket, and where it leads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.core import commands
from game.core.commands import SHELL
from game.protocol.messages import (
    PROTOCOL,
    ClientMessage,
    Join,
    OpenConsole,
    OpenRoom,
    Rejoin,
    Welcome,
)
from game.scenario.model import Language
from game.session.answers import Denied
from game.session.connection import Viewer
from game.session.rows import Secrets
from game.session.running import Running
from server.house import House
from server.wire.secrets import come_back, digest, read_code

Greeting = Join | Rejoin | OpenConsole | OpenRoom

JOIN_REFUSED = {"session-full": "full", "lobby-locked": "locked", "session-ended": "ended"}


@dataclass(frozen=True)
class Turned:
    """Not let in: a `Farewell` code, and whether to try again by oneself."""

    code: str
    language: Language
    again: bool = False


@dataclass(frozen=True)
class LetIn:
    """Let in, as this viewer."""

    running: Running
    viewer: Viewer

    def welcome(self, house: House) -> Welcome:
        """The greeting's answer."""
        viewer, ledger = self.viewer, self.running.session.ledger
        participant = ledger.state.participants.get(viewer.participant)
        leads = viewer.kind != "participant"
        language = participant.language if participant else viewer.language
        return Welcome(
            protocol=PROTOCOL,
            kind=viewer.kind,
            participant=viewer.participant,
            council=participant.council if participant else viewer.council,
            language=language,
            session=ledger.state.scenario.title.in_(language),
            code=ledger.keys.code if leads else "",
            addresses=house.addresses() if leads else (),
            room=house.rooms.get(self.running.session.name, "") if viewer.kind == "console" else "",
        )


async def greet(house: House, address: str, message: ClientMessage) -> LetIn | Turned:
    """Answer a greeting. Nobody is let in for anything but a code, a key or a secret."""
    if not isinstance(message, Greeting):
        return Turned("bad_message", house.language)
    language = house.language if isinstance(message, Rejoin) else message.language
    if message.protocol != PROTOCOL:
        older = "older_client" if message.protocol < PROTOCOL else "older_server"
        return Turned(older, language)
    if house.registry.closing:
        return Turned("closing", language, again=True)
    match message:
        case Join():
            return await _join(house, address, message)
        case Rejoin():
            return await _rejoin(house, message)
        case OpenConsole(key=key, council=council):
            return _open(house, address, "console", key, Viewer("console", "", council, language))
        case OpenRoom(key=key, council=council):
            return _open(house, address, "room", key, Viewer("room", "", council, language))


async def _join(house: House, address: str, message: Join) -> LetIn | Turned:
    code = read_code(message.code)
    tried = code or message.code
    if house.codes.admit(address, tried) > 0:
        return Turned("slow_down", message.language, again=True)
    running = house.registry.by_code(code) if code else None
    if running is None:
        return Turned("wrong_code", message.language)
    keys = running.session.ledger.keys
    secret = digest(message.secret)
    if secret in keys.handed_over:
        return Turned("handed_over", message.language)
    known = keys.holder(secret) is not None
    if not known and not house.may_join(running.session.name):
        return Turned("slow_down", message.language, again=True)
    seat = await running.session.join(secret, commands.Join(language=message.language))
    if isinstance(seat, Denied):
        code_of = JOIN_REFUSED.get(seat.code, "slow_down")
        return Turned(code_of, message.language, again=code_of == "slow_down")
    # Only now: a code at a closed door costs a guesser what a wrong one does.
    house.codes.was_right(address, tried)
    return _seated(running, seat.participant, message.language)


async def _rejoin(house: House, message: Rejoin) -> LetIn | Turned:
    """Back to a seat. Secrets cannot be guessed, so nobody who comes back waits in a queue."""
    shown = digest(message.secret)
    running = house.registry.by_secret(message.secret)
    if running is None:
        return Turned("wrong_secret", house.language)
    session = running.session
    if shown in session.ledger.keys.handed_over:
        return Turned("handed_over", house.language)
    found = come_back(session.ledger.keys, message.secret, message.next)
    if found is None:
        return Turned("wrong_secret", house.language)
    if found.store is not None:
        name = f"turn/{shown}/{found.store.current}"
        answer = await session.give(SHELL, name, None, Secrets(seat=found.store))
        if isinstance(answer, Denied):
            return Turned("slow_down", house.language, again=True)
    return _seated(running, found.participant, house.language)


def _seated(running: Running, participant: str, language: Language) -> LetIn | Turned:
    state = running.session.ledger.state
    who = state.participants.get(participant)
    if who is None:
        return Turned("wrong_secret", language)
    if who.removed:
        return Turned("removed", who.language)
    if state.ended:
        return Turned("ended", who.language)
    return LetIn(running, Viewer("participant", participant, who.council, who.language))


def _open(
    house: House, address: str, kind: Literal["console", "room"], key: str, viewer: Viewer
) -> LetIn | Turned:
    tried = digest(key)
    if house.keys.admit(address, tried) > 0:
        return Turned("slow_down", viewer.language, again=True)
    running = house.registry.by_key(kind, key)
    if running is None:
        return Turned("wrong_key", viewer.language)
    house.keys.was_right(address, tried)
    return LetIn(running, viewer)
