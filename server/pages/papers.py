"""Papers for a lesson with one machine: what each delegation will read, before the lesson runs.

A printer seldom stands in the classroom. So the console may ask beforehand for what every seat
is told in every turn of its plan. It is what the seats would be shown if the class decided as
the governments did; what depends on the class's own decisions is left out of those papers and
stands on the projector when its time comes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from game.core.commands import (
    FACILITATOR,
    SHELL,
    Actor,
    AnyCommand,
    Begin,
    ClosePhase,
    Context,
    OpenSession,
)
from game.core.decide import decide
from game.core.events import RULES
from game.core.evolve import fold
from game.core.refusals import Refusal
from game.core.seeing import seat_view
from game.core.state import NOTHING, State
from game.core.statuses import seat_status
from game.scenario.model import Language
from server.house import House
from server.pages.keyed import Keyed, from_console

COUNCIL = "c1"
ON_PAPER = {"title", "seat", "seats", "turn", "key", "terms", "pledging", "arguments"}
"""What of a view is printed: nothing that says how things stand, since nobody knows yet."""


class AskPapers(Keyed):
    """The papers of the lesson that this key opens, in this language."""

    language: Language = "nb"


class Papers:
    """The endpoint that needs to know the house."""

    def __init__(self, house: House) -> None:
        self._house = house

    async def ahead(self, request: Request) -> Response:
        """All papers of the turns of the plan, in the order of the turns."""
        asked = await from_console(self._house, request, AskPapers)
        if isinstance(asked, Response):
            return asked
        running = self._house.registry.by_key("console", asked.key)
        if running is None:
            return JSONResponse({"papers": []}, 410)
        papers = list(papers_ahead(running.session.ledger.state, asked.language))
        return JSONResponse({"papers": papers})


def papers_ahead(state: State, language: Language) -> Iterator[dict[str, Any]]:
    """One for each turn and seat."""
    for briefed in briefings(state):
        for seat in state.scenario.seats:
            view = seat_view(briefed, COUNCIL, seat, language, 0)
            nobody = frozenset[str]()
            status = seat_status(briefed, COUNCIL, seat, "", language, 0, nobody, 0, 0)
            yield {
                "view": view.model_dump(mode="json", include=ON_PAPER),
                "facts": [fact.model_dump(mode="json") for fact in status.facts],
            }


def briefings(state: State) -> Iterator[State]:
    """The same lesson without people, as it stands at the beginning of each turn."""
    opening = OpenSession(scenario=state.scenario, rules=RULES, plan=state.plan)
    now = after(after(NOTHING, opening, SHELL), Begin(), FACILITATOR)
    while now.councils[COUNCIL].phase != "debrief":
        if now.councils[COUNCIL].phase == "briefing":
            yield now
        now = after(now, ClosePhase(council=COUNCIL), FACILITATOR)


def after(state: State, command: AnyCommand, actor: Actor) -> State:
    """The state that a command leads to. Time stands still, so every turn of the plan has room."""
    answer = decide(state, command, Context(actor, 0))
    if isinstance(answer, Refusal):
        raise RuntimeError(f"{command.type} was refused: {answer.reason.value}")
    return fold(answer, state)
