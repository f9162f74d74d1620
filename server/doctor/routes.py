"""The doctor's addresses: the link for pupils' machines, and the report for the console.

What a pupil's machine may open tells nothing of the lesson. The report needs
the console's key, which travels in the body of a POST like every other time.
"""

from __future__ import annotations

import asyncio
import secrets
import time
from dataclasses import asdict
from typing import Annotated, Literal

from pydantic import Field
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from game.scenario.model import Language
from game.texts import Catalogue
from server.doctor.arrivals import dialled, is_outside, was_passed_on
from server.doctor.reach_page import language_of, reach_page
from server.house import House
from server.network.entrance import as_url
from server.pages.around import is_teachers_browser
from server.pages.keyed import Asked, Keyed, from_console, read_as
from server.wire.greeting import LetIn

MARK = {"Server-Is": "out-of-area"}
LONGEST_LIVE_SECONDS = 60.0
MOST_BYTES = 512


class Found(Asked):
    """What a pupil's machine found out. `skew` is how far its clock is ahead, in seconds."""

    visit: Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
    live: Literal["untried", "open", "kept", "cut", "blocked"]
    skew: Annotated[int, Field(ge=-(10**9), le=10**9)] | None = None


class Report(Keyed):
    """Ask for all findings; `again` looks at the machine anew."""

    language: Language = "nb"
    again: bool = False


class Choice(Keyed):
    """Show this address on the board."""

    address: Annotated[str, Field(max_length=100)]


def doctor_routes(house: House) -> list[Route | WebSocketRoute]:
    """All of them."""
    doctor = Doctor(house)
    return [
        Route("/reach", doctor.reach),
        Route("/reach/found", doctor.found, methods=["POST"]),
        Route("/reach/heard", doctor.heard),
        WebSocketRoute("/reach/socket", live),
        Route("/doctor", doctor.report, methods=["POST"]),
        Route("/doctor/choose", doctor.choose, methods=["POST"]),
    ]


class Doctor:
    """The endpoints that need to know the house."""

    def __init__(self, house: House) -> None:
        self._house = house

    def reach(self, request: Request) -> Response:
        """A machine has come; it is counted when it is not this one."""
        visit, via = secrets.token_hex(16), dialled(request)
        if is_outside(request):
            self._house.examiner.book.came(visit, via, was_passed_on(request))
        language = language_of(request, self._house.language)
        return HTMLResponse(reach_page(visit, via, language))

    async def found(self, request: Request) -> Response:
        """What its script found out; the answer is this machine's clock, to compare with."""
        asked = await read_as(request, Found, MOST_BYTES)
        if isinstance(asked, Response):
            return asked
        self._house.examiner.book.found(asked.visit, asked.live, asked.skew)
        return JSONResponse({"now": time.time_ns() // 1_000_000})

    def heard(self, request: Request) -> Response:
        """Who has come, by address: for the command line on this very machine, nobody else."""
        if not is_teachers_browser(request):
            return PlainTextResponse("Not found.\n", 404)
        network = self._house.examiner.network()
        heard = {via: asdict(each) for via, each in network.heard.items()}
        told = {"shown": network.shown, "heard": heard, "clocks": network.clocks}
        return JSONResponse(told, headers=MARK)

    async def report(self, request: Request) -> Response:
        """All findings, and the addresses to choose from."""
        asked = await from_console(self._house, request, Report)
        if isinstance(asked, Response):
            return asked
        say = Catalogue.load(asked.language)
        examiner = self._house.examiner
        findings = await examiner.examine(say, asked.again)
        answer = {
            "link": f"{as_url(examiner.addresses()[0])}/reach",
            "choices": examiner.choices(say),
            "findings": [asdict(each) for each in findings],
        }
        return JSONResponse(answer)

    async def choose(self, request: Request) -> Response:
        """Show another of this machine's addresses, at once and everywhere."""
        asked = await from_console(self._house, request, Choice)
        if isinstance(asked, Response):
            return asked
        if asked.address not in self._house.addresses():
            return PlainTextResponse("This machine has no such address.\n", 409)
        self._house.chosen.choose(asked.address)
        tell_addresses(self._house)
        return PlainTextResponse("chosen\n")


async def live(websocket: WebSocket) -> None:
    """Say back what is said, so that a machine learns whether a live connection is kept."""
    await websocket.accept()
    try:
        async with asyncio.timeout(LONGEST_LIVE_SECONDS):
            while True:
                text = await websocket.receive_text()
                await websocket.send_text(text[:16])
    except (WebSocketDisconnect, RuntimeError, KeyError):
        return
    except TimeoutError:
        await websocket.close()


def tell_addresses(house: House) -> None:
    """Consoles and projectors show where pupils go; both hear of a change at once."""
    for running in house.registry.running.values():
        for connection in running.session.connections:
            if connection.viewer.kind != "participant":
                connection.say(LetIn(running, connection.viewer).welcome(house))
