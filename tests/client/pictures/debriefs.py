"""What a debrief shows, made by hand."""

from __future__ import annotations

from typing import Any

from game.protocol.views import (
    AimView,
    DebriefTurn,
    DebriefView,
    NoteView,
    PathView,
    SeatResult,
    StanceView,
    TrustView,
    Word,
)
from tests.client.pictures.decisions import a_letter, a_record, an_outcome
from tests.client.pictures.statuses import CELLS
from tests.client.pictures.views import OPTIONS, SEATS, SOURCE, indicators


def a_debrief_turn(**more: Any) -> DebriefTurn:
    values: dict[str, Any] = {
        "turn": "after_markale",
        "title": "After Markale",
        "date": "1995-08-29",
        "question": "How shall NATO answer?",
        "played": True,
        "options": OPTIONS,
        "outcome": an_outcome(),
        "bridged": None,
        "positions": {seat: cell for seat, cell in CELLS.items() if cell},
        "pledges": {},
        "letters": (a_letter(),),
        "notes": (
            NoteView(
                id=1,
                sender="norway",
                to="france",
                option="option_b",
                kind="assurance",
                text="Air strikes around Sarajevo only",
                answer="agree",
                answer_text="That is what counted for us.",
                broken=True,
            ),
        ),
        "record": a_record(),
        "stances": (
            StanceView(
                seat="france",
                option="option_c",
                mark="prefer",
                why="The President wants the humiliation of May answered.",
                basis="documented",
                source=SOURCE,
            ),
            StanceView(
                seat="germany",
                option="option_c",
                mark="reserve",
                why="Aircraft yes, but no soldiers on the ground.",
                basis="inferred",
                source=None,
            ),
        ),
        "questions": (
            "France broke silence and asked for more. Who had the right to say no, and what "
            "did it cost?",
        ),
    }
    return DebriefTurn(**{**values, **more})


def a_debrief(**more: Any) -> DebriefView:
    values: dict[str, Any] = {
        "ending_title": "A peace that holds by a thread",
        "ending_text": (
            "The guns are silent and the force is in place, weaker than it was asked for. What "
            "the alliance promised in London was kept late, and by fewer."
        ),
        "ending_sources": (SOURCE,),
        "turns": (
            a_debrief_turn(),
            a_debrief_turn(
                turn="ifor", title="IFOR", played=False, outcome=None, bridged="The force deployed."
            ),
        ),
        "earlier_paths": (),
        "paths": tuple(
            PathView(indicator=each.id, name=each.name, ours=(50, 40, 30), record=(50, 55, 70))
            for each in indicators()
        ),
        "results": tuple(
            SeatResult(
                seat=seat,
                aims=(
                    AimView(
                        kind="common", text="The alliance answers with one voice.", state="partly"
                    ),
                    AimView(kind="own", text="No soldier is taken hostage.", state="met"),
                    AimView(kind="home", text="Parliament stands behind us.", state="missed"),
                ),
                trust=TrustView(word=Word.FAIR, arrow="level"),
            )
            for seat in SEATS
        ),
        "questions": (
            "What did the promise cost, and who paid?",
            "When did you change your mind, and why?",
        ),
        "left_out": "The people of Sarajevo have no seat at this table.",
        "own_observer_task": None,
    }
    return DebriefView(**{**values, **more})
