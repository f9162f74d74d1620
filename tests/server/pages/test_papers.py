"""The papers of a lesson with one machine, asked for before it begins."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import httpx
import pytest

from game.core.seeing import seat_view
from game.core.state import State
from game.scenario.model import Language
from game.session.journal import MemoryJournal
from game.texts import LANGUAGES
from server.pages.papers import ON_PAPER, briefings, papers_ahead
from server.shelf.registry import Lesson, Registry
from tests.content.shelf import scenario as shipped
from tests.end_to_end.hosts import a_server

SCENARIOS = ("bosnia_1995", "kosovo_1999", "afghanistan_2003")


def lobby(name: str, plan: str = "45") -> State:
    """A lesson that nobody has joined."""

    async def opened() -> State:
        registry = Registry(MemoryJournal())
        running, _ = await registry.open(Lesson(shipped(name), plan=plan))
        state = running.session.ledger.state
        await registry.close()
        return state

    return asyncio.run(opened())


@pytest.mark.parametrize("name", SCENARIOS)
def test_every_seat_gets_a_paper_for_every_turn_of_the_plan(name: str) -> None:
    state = lobby(name)
    plan = state.scenario.plans["45"]
    papers = list(papers_ahead(state, "nb"))
    turns = list(dict.fromkeys(each["view"]["turn"]["id"] for each in papers))
    assert turns == [t.id for t in state.scenario.turns if t.id in {*plan.turns, *plan.if_time}]
    for turn in turns:
        seats = [each["view"]["seat"] for each in papers if each["view"]["turn"]["id"] == turn]
        assert seats == list(state.scenario.seats)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paper_says_what_its_own_seat_is_told_and_nothing_of_another(language: Language) -> None:
    state = lobby("bosnia_1995", "90")
    papers = list(papers_ahead(state, language))
    first = next(briefings(state))
    for paper in papers[: len(state.scenario.seats)]:
        shown = seat_view(first, "c1", paper["view"]["seat"], language, 0)
        assert paper["view"] == shown.model_dump(mode="json", include=ON_PAPER)
    for paper in papers:
        turn = state.scenario.turn(paper["view"]["turn"]["id"])
        text = json.dumps(paper, ensure_ascii=False)
        for seat, told in turn.briefing.private.items():
            assert (told.in_(language) in text) == (seat == paper["view"]["seat"])
        held = {fact.id for fact in turn.facts if fact.seat == paper["view"]["seat"]}
        assert {fact["id"] for fact in paper["facts"]} in (held, set())
    assert any(paper["facts"] for paper in papers)


async def test_only_the_consoles_key_gets_the_papers(tmp_path: Path) -> None:
    async with a_server(tmp_path, shipped("bosnia_1995"), plan="45") as served:
        own = f"http://127.0.0.1:{served.port}"
        teacher = httpx.AsyncClient(base_url=own, headers={"Origin": own}, trust_env=False)
        asked = {"key": served.keys.console, "language": "nn"}
        answer = await teacher.post("/board/papers", json=asked)
        assert answer.status_code == 200
        assert served.keys.console not in answer.text and served.keys.code not in answer.text
        papers = answer.json()["papers"]
        assert {each["view"]["turn"]["id"] for each in papers} >= {"london", "after_markale"}
        for key in (served.keys.room, "x" * 43):
            refused = await teacher.post("/board/papers", json={**asked, "key": key})
            assert refused.status_code == 403
        await teacher.aclose()
        assert served.running.session.ledger.state.began is None
