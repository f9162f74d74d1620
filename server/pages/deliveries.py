"""What a teacher takes home, and the end of keeping it.

The key travels in the body of a POST, never in an address, and only our own
pages may ask: `OwnOrigin` stands in front, and a body that is not JSON is
refused, so no foreign form can send one.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from game.protocol.messages import Secret
from game.scenario.model import Language
from game.session.export import export_log
from game.session.running import Running
from server.house import House
from server.pages.export import as_csv
from server.pages.export_page import as_html
from server.wire.bodies import json_body
from server.wire.reception import address_of
from server.wire.secrets import digest

KINDS = {
    "html": "text/html; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "json": "application/json",
}


class Asked(BaseModel):
    """The body of both requests. `code` repeats the join code where a session is erased."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    key: Secret
    form: Literal["html", "csv", "json"] = "html"
    language: Language = "nb"
    code: str = ""


class Deliveries:
    """The endpoints at /export and /forget."""

    def __init__(self, house: House) -> None:
        self._house = house

    async def export(self, request: Request) -> Response:
        """What the class decided, as a page, a table or the whole log."""
        found = await self._found(request)
        if isinstance(found, Response):
            return found
        running, asked = found
        headers = {"Content-Disposition": f'attachment; filename="out-of-area.{asked.form}"'}
        content = await content_of(running, asked)
        return Response(content, media_type=KINDS[asked.form], headers=headers)

    async def forget(self, request: Request) -> Response:
        """Erase the session at once. The join code is asked for again, against slips."""
        found = await self._found(request)
        if isinstance(found, Response):
            return found
        running, asked = found
        if asked.code.strip().upper() != running.session.ledger.keys.code:
            return PlainTextResponse("The join code is not that of this lesson.\n", 409)
        registry = self._house.registry
        await registry.forget(running.session.name)
        self._house.shelf.plans.keep_only(set(await registry.journal.sessions()))
        return PlainTextResponse("forgotten\n")

    async def _found(self, request: Request) -> tuple[Running, Asked] | Response:
        """The session whose console key came with the request."""
        asked = await read_body(request, self._house.limits.message_bytes)
        if isinstance(asked, Response):
            return asked
        address = address_of(request)
        tried = digest(asked.key)
        if self._house.keys.admit(address, tried) > 0:
            return PlainTextResponse("Too many tries. Wait a moment.\n", 429)
        running = self._house.registry.by_key("console", asked.key)
        if running is None:
            return PlainTextResponse("That key opens no lesson here.\n", 403)
        self._house.keys.was_right(address, tried)
        return running, asked


async def read_body(request: Request, most: int) -> Asked | Response:
    """The body of a request, never more of it than is allowed."""
    body = await json_body(request, most)
    if isinstance(body, Response):
        return body
    try:
        return Asked.model_validate_json(body)
    except ValidationError:
        return PlainTextResponse("That cannot be read.\n", 400)


async def content_of(running: Running, asked: Asked) -> bytes:
    """The file in the form that was asked for."""
    state = running.session.ledger.state
    match asked.form:
        case "html":
            return as_html(state, asked.language)
        case "csv":
            return as_csv(state, asked.language)
        case "json":
            return export_log(await running.session.rows())
