"""The lessons of this machine, for the console: listed, prepared, dated, opened.

Whoever holds a console's key is the teacher whose machine this is. Only
shipped scenarios and those that a kept lesson already has can be chosen here;
a folder is named on the command line, by somebody who sits at the machine.
"""

from __future__ import annotations

import asyncio
from datetime import date, datetime
from functools import cache
from typing import Annotated, Any, Literal, cast

from pydantic import Field
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from game.resources import shipped_scenarios
from game.scenario.model import Language, Scenario
from game.texts import LANGUAGES, Catalogue
from server.doctor.routes import MARK
from server.house import House
from server.pages.around import is_teachers_browser
from server.pages.keyed import Keyed, from_console
from server.shelf.books import Kept, kept_lessons
from server.shelf.lessons import UnknownScenario, UnplayableScenario, find_scenario, load_scenario
from server.shelf.planned import NO_PLAN, Plan
from server.shelf.registry import CannotOpenSession, Lesson

Day = Annotated[str, Field(pattern=r"^(\d{4}-\d{2}-\d{2})?$")]
Time = Annotated[str, Field(pattern=r"^(([01]\d|2[0-3]):[0-5]\d)?$")]
Session = Annotated[str, Field(pattern=r"^s[0-9a-f]{16}$")]


class ListLessons(Keyed):
    """What is there, in this language."""

    language: Language = "nb"


class Prepare(Keyed):
    """Open another lesson that waits for its day."""

    scenario: Annotated[str, Field(max_length=60)]
    plan: Literal["45", "60", "90"]
    language: Language = "nb"
    day: Day = ""
    until: Time = ""


class Note(Keyed):
    """Say for which day a lesson is, and when its bell rings."""

    session: Session
    day: Day = ""
    until: Time = ""


class Turn(Keyed):
    """Go on with this lesson."""

    session: Session


def shelf_routes(house: House) -> list[Route]:
    """All of them."""
    shelf = ShelfPages(house)
    return [
        Route("/lessons", shelf.listed, methods=["POST"]),
        Route("/lessons/kept", shelf.kept, methods=["GET"]),
        Route("/lessons/prepare", shelf.prepare, methods=["POST"]),
        Route("/lessons/note", shelf.note, methods=["POST"]),
        Route("/lessons/open", shelf.open, methods=["POST"]),
    ]


class ShelfPages:
    """The endpoints that need to know the house."""

    def __init__(self, house: House) -> None:
        self._house = house

    async def listed(self, request: Request) -> Response:
        """All lessons that are kept, and the scenarios that another could be of."""
        asked = await from_console(self._house, request, ListLessons)
        if isinstance(asked, Response):
            return asked
        house = self._house
        here = house.registry.by_key("console", asked.key)
        kept = await kept_lessons(house.registry, house.shelf.plans)
        scenarios = await asyncio.to_thread(shipped)
        name = here.session.name if here is not None else ""
        return JSONResponse(
            {
                "here": name,
                "lessons": [in_words(each, asked.language) for each in kept],
                "scenarios": [
                    {"id": each.id, "title": each.title.in_(asked.language)} for each in scenarios
                ],
            }
        )

    async def kept(self, request: Request) -> Response:
        """The list for the command line on this very machine, which cannot read the file now."""
        language = request.query_params.get("language", "")
        if not is_teachers_browser(request) or language not in LANGUAGES:
            return PlainTextResponse("Not found.\n", 404)
        kept = await kept_lessons(self._house.registry, self._house.shelf.plans)
        rows = [in_words(each, cast(Language, language)) for each in kept]
        return JSONResponse({"lessons": rows}, headers=MARK)

    async def prepare(self, request: Request) -> Response:
        """Open a lesson beside the running ones; it waits in the list."""
        asked = await from_console(self._house, request, Prepare)
        if isinstance(asked, Response):
            return asked
        plan = plan_of(asked.day, asked.until)
        if plan is None or asked.scenario not in shipped_scenarios():
            return PlainTextResponse("There is no such scenario or day.\n", 409)
        house = self._house
        try:
            scenario = await asyncio.to_thread(find_scenario, asked.scenario)
            running, _ = await house.registry.open(Lesson(scenario, asked.plan, asked.language))
        except (UnknownScenario, UnplayableScenario, CannotOpenSession):
            return PlainTextResponse("The lesson could not be opened.\n", 409)
        house.shelf.plans.note(running.session.name, plan)
        return JSONResponse({"session": running.session.name})

    async def note(self, request: Request) -> Response:
        """Date a lesson."""
        asked = await from_console(self._house, request, Note)
        if isinstance(asked, Response):
            return asked
        plan = plan_of(asked.day, asked.until)
        house = self._house
        if plan is None or asked.session not in await house.registry.journal.sessions():
            return PlainTextResponse("There is no such lesson or day.\n", 409)
        house.shelf.plans.note(asked.session, plan)
        return PlainTextResponse("noted\n")

    async def open(self, request: Request) -> Response:
        """Go on with another lesson: fresh keys for it, and it is the host's open one."""
        asked = await from_console(self._house, request, Turn)
        if isinstance(asked, Response):
            return asked
        house = self._house
        if asked.session not in await house.registry.journal.sessions():
            return PlainTextResponse("There is no such lesson.\n", 409)
        try:
            _, keys = await house.registry.resume(asked.session)
        except CannotOpenSession:
            return PlainTextResponse("The lesson could not be opened.\n", 409)
        house.turn_to(asked.session, keys)
        return JSONResponse({"key": keys.console})


def plan_of(day: str, until: str) -> Plan | None:
    """The plan, or None where the calendar has no such day."""
    try:
        return Plan(day, until) if day or until else NO_PLAN
    except ValueError:
        return None


def in_words(lesson: Kept, language: Language) -> dict[str, Any]:
    """One row of the list."""
    say = Catalogue.load(language)
    plan, state = lesson.plan, lesson.state
    last = datetime.fromtimestamp(lesson.at / 1000)
    return {
        "session": lesson.session,
        "title": state.scenario.title.in_(language),
        "stage": lesson.stage,
        "state": say.say(f"lesson-stage-{lesson.stage}"),
        "length": "" if state.plan == "open" else say.say("amount-minutes", count=int(state.plan)),
        "day": plan.day,
        "until": plan.until,
        "when": say.date(date.fromisoformat(plan.day)) if plan.day else "",
        "last": say.date(last.date()),
    }


@cache
def shipped() -> tuple[Scenario, ...]:
    """The shipped scenarios that can be read; read once."""
    loaded = (load_scenario(name).scenario for name in shipped_scenarios())
    return tuple(each for each in loaded if each is not None)
