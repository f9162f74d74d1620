"""Every response carries the headers that keep a page to its own files."""

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket

from server.wire.headers import POLICY, SAFE, SafeHeaders
from tests.server.asgi_calls import Answer, ask, http, socket


async def page(request: Request) -> Response:
    return PlainTextResponse("names and positions")


async def picture(request: Request) -> Response:
    return PlainTextResponse("the same for all", headers={"Cache-Control": "max-age=3600"})


async def careless(request: Request) -> Response:
    return PlainTextResponse("x", headers={"content-security-policy": "script-src *"})


async def broken(request: Request) -> Response:
    raise LookupError("a bug")


async def denied(socket: WebSocket) -> None:
    await socket.send_denial_response(PlainTextResponse("no", 403))


APP = SafeHeaders(
    Starlette(
        routes=[
            Route("/page", page),
            Route("/picture", picture),
            Route("/careless", careless),
            Route("/broken", broken),
            WebSocketRoute("/socket", denied),
        ]
    )
)


async def get(path: str) -> Answer:
    return await ask(APP, http(path=path))


@pytest.mark.parametrize(
    ("path", "status"),
    [("/page", 200), ("/picture", 200), ("/careless", 200), ("/nowhere", 404), ("/broken", 500)],
)
async def test_every_answer_is_safe_errors_too(path: str, status: int) -> None:
    answer = await get(path)
    assert answer.status == status
    for name, value in SAFE.items():
        assert answer.headers.getlist(name) == [value]


async def test_a_wrong_method_and_a_refused_socket_are_safe_too() -> None:
    for asked, status in ((http(path="/page", method="POST"), 405), (socket(), 403)):
        answer = await ask(APP, asked)
        assert answer.status == status
        assert answer.headers["Content-Security-Policy"] == POLICY


def test_no_inline_script_and_no_foreign_file_is_allowed() -> None:
    policy = dict(part.split(" ", 1) for part in POLICY.split("; "))
    assert policy["default-src"] == policy["object-src"] == policy["frame-ancestors"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
    assert "unsafe" not in POLICY


async def test_what_shows_data_is_not_kept_and_files_are_as_they_say() -> None:
    assert (await get("/page")).headers["Cache-Control"] == "no-store"
    assert (await get("/nowhere")).headers["Cache-Control"] == "no-store"
    assert (await get("/picture")).headers["Cache-Control"] == "max-age=3600"
