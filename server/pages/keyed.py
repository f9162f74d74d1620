"""What the console asks over HTTP: a body of JSON with its key in it, and nobody else's."""

from __future__ import annotations

from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from game.protocol.messages import Secret
from server.house import House
from server.wire.bodies import json_body
from server.wire.secrets import digest


class Asked(BaseModel):
    """The base of a body: unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Keyed(Asked):
    """A body that the console's key came with."""

    key: Secret


A = TypeVar("A", bound=Asked)
K = TypeVar("K", bound=Keyed)


async def read_as(request: Request, kind: type[A], most: int) -> A | Response:
    """The body of a request as what it has to be, or what to answer."""
    body = await json_body(request, most)
    if isinstance(body, Response):
        return body
    try:
        return kind.model_validate_json(body)
    except ValidationError:
        return PlainTextResponse("That cannot be read.\n", 400)


async def from_console(house: House, request: Request, kind: type[K]) -> K | Response:
    """What a console asks, once its key was found to open one here."""
    asked = await read_as(request, kind, house.limits.message_bytes)
    if isinstance(asked, Response):
        return asked
    address = request.client.host if request.client is not None else ""
    tried = digest(asked.key)
    if house.keys.admit(address, tried) > 0:
        return PlainTextResponse("Too many tries. Wait a moment.\n", 429)
    if house.registry.by_key("console", asked.key) is None:
        return PlainTextResponse("That key opens no lesson here.\n", 403)
    house.keys.was_right(address, tried)
    return asked
