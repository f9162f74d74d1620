"""Messages to text and back, with one parser and one way to fail."""

from __future__ import annotations

from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from game.protocol.messages import ClientMessage, FromClient, FromServer, ServerMessage

_CLIENT: TypeAdapter[ClientMessage] = TypeAdapter(ClientMessage)
_SERVER: TypeAdapter[ServerMessage] = TypeAdapter(ServerMessage)

Message = TypeVar("Message")


class BadMessage(ValueError):
    """Text that is no message; says in one line which field was wrong, never the value."""


def encode(message: FromClient | FromServer) -> str:
    """One message as JSON text."""
    return message.model_dump_json(by_alias=True)


def read_client(text: str | bytes) -> ClientMessage:
    """Read what a client sent. Raises BadMessage."""
    return _read(_CLIENT, text)


def read_server(text: str | bytes) -> ServerMessage:
    """Read what a server sent. Raises BadMessage."""
    return _read(_SERVER, text)


def _read(adapter: TypeAdapter[Message], text: str | bytes) -> Message:
    try:
        return adapter.validate_json(text)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or "message"
        raise BadMessage(f"{where}: {first['type']}") from None
