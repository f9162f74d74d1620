"""What goes with a view: who has filed, what they filed, and one's own text in the making."""

from __future__ import annotations

from typing import Any

from game.protocol.commands import Draft, Offer
from game.protocol.views import (
    CellView,
    DraftStatus,
    FactView,
    IntentionStatus,
    Mark,
    Member,
    NoteView,
    PathTo,
    PledgeCell,
    RowStatus,
    SeatStatus,
)
from tests.client.pictures.views import OPTIONS, SEATS, SOURCE


def a_cell(marks: str, preferred: str, **more: Any) -> CellView:
    """`marks` is one letter an option: a, r or c."""
    names = {"a": Mark.ACCEPT, "r": Mark.RESERVE, "c": Mark.CANNOT}
    values: dict[str, Any] = {
        "marks": {OPTIONS[i].id: names[mark] for i, mark in enumerate(marks)},
        "preferred": preferred,
        "limits": {},
        "key": {},
        "terms": None,
        "reason": "The promise of London has to hold, or nobody believes the next one.",
        "reason_id": "reason:1",
        "hidden": False,
        "standing": "confirmed",
    }
    return CellView(**{**values, **more})


CELLS = {
    "united_states": a_cell("cara", "option_c"),
    "united_kingdom": a_cell("aarc", "option_b"),
    "france": a_cell("caac", "option_c"),
    "netherlands": a_cell("aaac", "option_b", standing="bot", basis="documented", source=SOURCE),
    "germany": None,
    "turkey": None,
    "norway": None,
    "united_nations": None,
}


def a_row(seat: str, **more: Any) -> RowStatus:
    cell = CELLS[seat]
    states = {"germany": "writing", "turkey": "away", "norway": "writing"}
    values: dict[str, Any] = {
        "seat": seat,
        "driver": "bot" if seat == "netherlands" else "people",
        "state": "filed" if cell else states.get(seat, "reading"),
        "members": 2,
        "here": 1 if seat == "turkey" else 2,
        "cell": cell,
        "pledge": None,
        "changed_late": False,
    }
    return RowStatus(**{**values, **more})


def terms_cell(**more: Any) -> CellView:
    """The terms of the second key's holder, as the table sees them."""
    reason = "Whoever patrols the towns needs the people’s trust."
    said = {"marks": {}, "preferred": None, "terms": "our_police", "reason": reason}
    return a_cell("", "").model_copy(update={**said, **more})


def a_pledge(*given: tuple[str, int, bool], **more: Any) -> PledgeCell:
    """Offers as the table sees them."""
    values: dict[str, Any] = {
        "offers": offers(*given),
        "names": {"soldiers": "Soldiers", "aircraft": "Aircraft", "hospitals": "Field hospitals"},
        "reason": "We stay as long as the others do.",
        "reason_id": "reason:2",
        "hidden": False,
        "standing": "confirmed",
    }
    return PledgeCell(**{**values, **more})


def a_draft(**more: Any) -> DraftStatus:
    values: dict[str, Any] = {
        "revision": 4,
        "position": Draft(
            marks={
                "option_a": Mark.ACCEPT,
                "option_b": Mark.ACCEPT,
                "option_c": Mark.RESERVE,
                "option_d": Mark.CANNOT,
            },
            limits={"option_c": "talks_open"},
            preferred="option_b",
            reason=(
                "Force must be tied to the UN’s key and to a way back to talks. We could live "
                "with C if talks stay open."
            ),
        ),
        "offers": (),
        "reason": "",
        "pen": "p7",
        "confirmed": ("p8",),
        "missing": ("p7",),
        "filed": False,
        "may_change": True,
    }
    return DraftStatus(**{**values, **more})


def a_status(**more: Any) -> SeatStatus:
    """Norway's status in that consultation: revealed, three still writing."""
    values: dict[str, Any] = {
        "seq": 40,
        "view": 1,
        "moment": 7,
        "left": 222_000,
        "paused": False,
        "reveal_in": None,
        "revealed": True,
        "lesson_left": 1_500_000,
        "debrief_in": 900_000,
        "rows": tuple(a_row(seat) for seat in SEATS),
        "waiting_for": ("germany", "turkey", "norway"),
        "intention": IntentionStatus(
            option="option_b",
            tied=(),
            cannot={"option_a": 2, "option_b": 0, "option_c": 1, "option_d": 3},
            preferred={"option_b": 2, "option_c": 2},
            paths=(PathTo(option="option_c", seats=("germany", "turkey")),),
        ),
        "laid": (),
        "injects": (),
        "observers": 1,
        "me": "p7",
        "members": (
            Member(id="p7", label="Norway 1", here=True),
            Member(id="p8", label="Norway 2", here=True),
        ),
        "draft": a_draft(),
        "notes": (
            NoteView(
                id=1,
                sender="france",
                to="norway",
                option="option_c",
                kind="argument",
                text="A promise that is answered with another letter is no promise.",
                answer=None,
                answer_text="",
                broken=False,
            ),
            NoteView(
                id=2,
                sender="norway",
                to="netherlands",
                option="option_b",
                kind="assurance",
                text="Air strikes around Sarajevo only",
                answer="consider",
                answer_text="the safety of our own soldiers",
                broken=False,
            ),
        ),
        "notes_left": 1,
        "facts": (
            FactView(
                id="tuzla",
                text="The runway at Tuzla can take transport aircraft again.",
                source=SOURCE,
                own=True,
                laid=False,
            ),
        ),
        "kept": False,
        "letter_begun": False,
        "council_number": 1,
        "councils_in_all": 1,
    }
    return SeatStatus(**{**values, **more})


def offers(*given: tuple[str, int, bool]) -> tuple[Offer, ...]:
    return tuple(
        Offer(asset=asset, amount=amount, caveat=caveat) for asset, amount, caveat in given
    )
