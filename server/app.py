"""All routes of the server, and the walls in front of them."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute

from game.protocol.lines import HEAR_PATH, LEAVE_PATH, LINE_PATH, SAY_PATH
from game.protocol.reference import as_page, message_reference
from server.doctor.routes import doctor_routes
from server.house import House
from server.network.origin import OwnHosts, OwnOrigin
from server.pages.about import About, tokens_css
from server.pages.around import Pages, board, console, front_css, room
from server.pages.deliveries import Deliveries
from server.pages.files import asset, static
from server.pages.papers import Papers
from server.shelf.routes import shelf_routes
from server.wire.headers import SafeHeaders
from server.wire.lines import Lines
from server.wire.pieces import InPieces
from server.wire.sockets import Sockets


def build_app(house: House, hosts: OwnHosts) -> Starlette:
    """The application. Every answer has the safe headers, errors included."""
    pages, deliveries, lines = Pages(house), Deliveries(house), Lines(house)
    about = About(house)
    return Starlette(
        routes=[
            Route("/", pages.front),
            Route("/desktop", pages.desktop),
            Route("/front.css", front_css),
            Route("/console", console),
            Route("/room", room),
            Route("/board", board),
            Route("/board/papers", Papers(house).ahead, methods=["POST"]),
            Route("/static/{path:path}", static),
            Route("/assets/{path:path}", asset),
            Route("/qr.svg", pages.qr),
            Route("/healthz", pages.health),
            Route("/accessibility", about.accessibility),
            Route("/data", about.data),
            Route("/tokens.css", tokens_css),
            Route("/reference", reference_page),
            Route("/reference.json", reference_json),
            Route("/export", deliveries.export, methods=["POST"]),
            Route("/forget", deliveries.forget, methods=["POST"]),
            Route(LINE_PATH, lines.open, methods=["POST"]),
            Route(HEAR_PATH, lines.hear, methods=["POST"]),
            Route(SAY_PATH, lines.say, methods=["POST"]),
            Route(LEAVE_PATH, lines.leave, methods=["POST"]),
            *doctor_routes(house),
            *shelf_routes(house),
            WebSocketRoute("/socket", Sockets(house).endpoint),
        ],
        middleware=[
            Middleware(InPieces),
            Middleware(SafeHeaders),
            Middleware(OwnOrigin, hosts=hosts),
        ],
        exception_handlers={404: missing},
    )


def reference_json(request: Request) -> Response:
    return JSONResponse(message_reference())


def reference_page(request: Request) -> Response:
    return Response(as_page(), media_type="text/html; charset=utf-8")


def missing(request: Request, error: Exception) -> Response:
    return PlainTextResponse("There is no such page here. Det er ingen slik side her.\n", 404)
