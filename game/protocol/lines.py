"""The same messages over plain HTTP, where a network lets no WebSocket live.

A line is what a socket would be: opened by a greeting, ended by a farewell.
Everything is a POST with JSON in its body, so that nothing of it stands in an
address. What the host tells is numbered from 1 and kept until the client has
said that it came; what the client says is numbered as well. So a request that
a proxy cuts off is simply made again, and nothing is lost or done twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any

from pydantic import Field, TypeAdapter, ValidationError
from pydantic_core import to_json

from game.protocol.codec import BadMessage, read_server
from game.protocol.messages import FromClient, FromServer, Secret, ServerMessage

LINE_PATH = "/line"
"""Takes a greeting, as it would be sent to the socket; answered by `Told`, with the line's name."""
HEAR_PATH = "/line/hear"
"""Takes `Hear`, answered by `Told`; 410 where there is no such line (any more)."""
SAY_PATH = "/line/say"
"""Takes `Say`, answered by 204 once the message was taken in; 410 as above."""
LEAVE_PATH = "/line/leave"
"""Takes `Leave`, answered by 204."""

LONGEST_WAIT = 10_000

Count = Annotated[int, Field(ge=0, lt=2**53)]


class Hear(FromClient):
    """Ask for what was told after the message of this number, waiting for it if need be."""

    line: Secret
    after: Count = 0
    wait: Annotated[int, Field(ge=0, le=LONGEST_WAIT)] = LONGEST_WAIT
    """Milliseconds. A client whose requests are cut off asks for less."""


class Say(FromClient):
    """Say one message, as the text that would go into the socket. A number counts once."""

    line: Secret
    number: Count
    message: str


class Leave(FromClient):
    """Hang up."""

    line: Secret


class Told(FromServer):
    """What the host told: the first message has the number `first`, the others follow."""

    line: str = ""
    """The name of a line that was opened; empty where the greeting was turned away."""
    first: int
    messages: tuple[Any, ...] = ()

    def after(self, number: int) -> Iterable[ServerMessage | BadMessage]:
        """The messages that come after the one of this number, each read by itself."""
        for text in map(to_json, self.messages[max(0, number + 1 - self.first) :]):
            try:
                yield read_server(text)
            except BadMessage as error:
                yield error

    @property
    def last(self) -> int:
        """The number of the last message."""
        return self.first + len(self.messages) - 1


def told(first: int, messages: Iterable[str], line: str = "") -> str:
    """`Told` as JSON, of messages that are encoded already."""
    return f'{{"line":"{line}","first":{first},"messages":[{",".join(messages)}]}}'


_TOLD: TypeAdapter[Told] = TypeAdapter(Told)


def read_told(text: bytes) -> Told:
    """Read what a host told. Raises BadMessage."""
    try:
        return _TOLD.validate_json(text)
    except ValidationError as error:
        raise BadMessage(f"told: {error.errors(include_input=False)[0]['type']}") from None
