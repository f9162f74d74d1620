"""Messages to text and back, with one parser and one way to fail."""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import from_json, to_json

from game.protocol.messages import ClientMessage, FromClient, FromServer, ServerMessage
from game.protocol.plain import plain

_CLIENT: TypeAdapter[ClientMessage] = TypeAdapter(ClientMessage)
_SERVER: TypeAdapter[ServerMessage] = TypeAdapter(ServerMessage)

Message = TypeVar("Message")


class BadMessage(ValueError):
    """Text that is no message; says in one line which field was wrong, never the value."""


def encode(message: FromClient | FromServer) -> str:
    """One message as JSON text."""
    return message.model_dump_json(by_alias=True)


def read_client(text: str | bytes) -> ClientMessage:
    """Read what a client sent, with every text plain. Raises BadMessage.

    Strictly: a number is a number and a yes is `true`, as the reference says.
    """
    return _read(_CLIENT, _plain(text), strict=True)


def read_server(text: str | bytes) -> ServerMessage:
    """Read what a server sent. Raises BadMessage."""
    return _read(_SERVER, text)


def _plain(text: str | bytes) -> str | bytes:
    """The same message with its texts plain; most are, and are not touched."""
    written = text.decode(errors="replace") if isinstance(text, bytes) else text
    if written.isascii() and "\\" not in written:
        return text
    try:
        return to_json(_every_text(from_json(text)))
    except ValueError:
        return text


def _every_text(value: Any) -> Any:
    if isinstance(value, str):
        return plain(value)
    if isinstance(value, list):
        return [_every_text(each) for each in value]
    if isinstance(value, dict):
        return {name: _every_text(each) for name, each in value.items()}
    return value


def _read(adapter: TypeAdapter[Message], text: str | bytes, strict: bool = False) -> Message:
    try:
        return adapter.validate_json(text, strict=strict)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        where = ".".join(map(_name_of, first["loc"])) or "message"
        raise BadMessage(f"{where}: {first['type']}") from None


def _name_of(part: int | str) -> str:
    """A field's name; what a stranger made up is left out, since the line is logged."""
    name = str(part)
    return name if name.isascii() and name.replace("_", "").isalnum() else "?"
