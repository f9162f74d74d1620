"""What every way in shares, a socket or plain HTTP: the greeting, the welcome, what is said.

A way in only carries texts. How long they may be, how fast they may come and
what is answered to one that cannot be read is decided here.
"""

from __future__ import annotations

import logging

from pydantic_core import from_json
from starlette.requests import HTTPConnection

from game.protocol.codec import BadMessage, read_client
from game.protocol.messages import PROTOCOL, ClientMessage, Do
from game.session.connection import Connection
from game.session.desk import Desk
from game.session.running import Running
from server.house import House
from server.wire.greeting import LetIn, Turned, greet
from server.wire.limits import Limits, Pace, Verdict

_log = logging.getLogger(__name__)


def address_of(connection: HTTPConnection) -> str:
    """Where somebody comes from."""
    return connection.client.host if connection.client is not None else ""


async def admit(house: House, address: str, text: str) -> LetIn | Turned:
    """Answer the first text of a client."""
    if is_too_long(text, house.limits.message_bytes):
        return Turned("too_much", house.language)
    try:
        message = read_client(text)
    except BadMessage as error:
        return unread_greeting(house, text, error)
    return await greet(house, address, message)


def unread_greeting(house: House, text: str, error: BadMessage) -> Turned:
    """A greeting of another version may have other fields: say that, where it is so."""
    version = loose(text).get("protocol")
    _log.info("greeting unread: %s", error)
    if isinstance(version, int) and version != PROTOCOL:
        older = "older_client" if version < PROTOCOL else "older_server"
        return Turned(older, house.language)
    return Turned("bad_message", house.language)


def welcome(house: House, admitted: LetIn) -> Connection:
    """Attach whoever was let in; an older connection of the same participant ends."""
    running = admitted.running
    connection = Connection(admitted.viewer)
    connection.say(admitted.welcome(house))
    for older in running.session.attach(connection):
        running.dismiss(older, "elsewhere")
    return connection


class Intake:
    """What one client says after the welcome, one message at a time."""

    def __init__(self, running: Running, connection: Connection, limits: Limits) -> None:
        self._running = running
        self._connection = connection
        self._most = limits.message_bytes
        self._desk = Desk(running.session, connection)
        self._pace = Pace(limits)

    async def take_in(self, text: str) -> None:
        """Do what the text asks; whoever sends too much or nonsense is dismissed."""
        verdict = self._pace.judge()
        if verdict is Verdict.CLOSE or is_too_long(text, self._most):
            self._running.dismiss(self._connection, "too_much")
            return
        try:
            message = read_client(text)
        except BadMessage as error:
            if not refuse_unread(self._desk, text, error):
                self._running.dismiss(self._connection, "bad_message")
            return
        if verdict is Verdict.REFUSE:
            refuse_fast(self._desk, message)
        else:
            await self._desk.take(message)


def refuse_fast(desk: Desk, message: ClientMessage) -> None:
    """Answer a command that came too fast; anything else is simply left out."""
    if isinstance(message, Do):
        desk.refuse_too_fast(message.id)


def refuse_unread(desk: Desk, text: str, error: BadMessage) -> bool:
    """Answer a command whose fields are wrong; False where not even its id can be told."""
    raw = loose(text)
    command_id = raw.get("id")
    if raw.get("type") != "do" or not isinstance(command_id, str) or not 0 < len(command_id) <= 64:
        return False
    desk.refuse_unreadable(command_id, str(error))
    return True


def loose(text: str) -> dict[str, object]:
    """A message's outer fields, as far as they can be read."""
    try:
        raw = from_json(text)
    except ValueError:
        return {}
    return raw if isinstance(raw, dict) else {}


def is_too_long(text: str, most: int) -> bool:
    return len(text) > most or len(text.encode()) > most
