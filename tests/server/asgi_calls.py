"""Ask an application one thing and get its answer, without a socket."""

from dataclasses import dataclass
from typing import Any

from starlette.datastructures import Headers
from starlette.types import ASGIApp


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Headers
    body: bytes


def http(*headers: tuple[str, str], method: str = "GET", path: str = "/") -> dict[str, Any]:
    return scope("http", headers) | {"method": method, "path": path}


def socket(*headers: tuple[str, str], path: str = "/socket", scheme: str = "ws") -> dict[str, Any]:
    extensions = {"websocket.http.response": {}}
    return scope("websocket", headers) | {
        "path": path,
        "scheme": scheme,
        "subprotocols": [],
        "extensions": extensions,
    }


def scope(kind: str, headers: tuple[tuple[str, str], ...]) -> dict[str, Any]:
    return {
        "type": kind,
        "scheme": "http",
        "query_string": b"",
        "root_path": "",
        "headers": [(name.encode(), value.encode()) for name, value in headers],
    }


async def ask(app: ASGIApp, what: dict[str, Any]) -> Answer:
    """The application's answer; an accepted socket counts as status 101."""
    told: list[Any] = []
    waiting = (
        [{"type": "http.request", "body": b"", "more_body": False}]
        if what["type"] == "http"
        else [{"type": "websocket.connect"}, {"type": "websocket.disconnect", "code": 1000}]
    )

    async def receive() -> Any:
        return waiting.pop(0)

    async def send(message: Any) -> None:
        told.append(message)

    try:
        await app(what, receive, send)
    except LookupError:
        if not told:
            raise
    status = 101 if told[0]["type"] == "websocket.accept" else told[0]["status"]
    body = b"".join(message.get("body", b"") for message in told[1:])
    return Answer(status, Headers(raw=told[0].get("headers", [])), body)
