"""The bodies of requests, read no further than they may be long."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response


async def json_body(request: Request, most: int) -> bytes | Response:
    """The body of a request that says it is JSON; else what to answer.

    No foreign form can send one that says so.
    """
    if request.headers.get("content-type", "").partition(";")[0] != "application/json":
        return PlainTextResponse("Send JSON.\n", 415)
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > most:
            return PlainTextResponse("That is too long.\n", 413)
    return body
