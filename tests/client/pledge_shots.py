"""The ways to the screens of a pledge turn: who pledges, and who says its terms."""

from __future__ import annotations

import pygame

from game.protocol.commands import Draft
from game.protocol.views import DebriefTurn, DraftStatus, RequirementView, RowStatus, SeatStatus
from tests.client.pictures.debriefs import a_debrief, a_debrief_turn
from tests.client.pictures.decisions import a_pledging, an_outcome, some_terms
from tests.client.pictures.statuses import a_draft, a_pledge, a_row, a_status, offers, terms_cell
from tests.client.pictures.views import SEATS, a_turn, a_view
from tests.client.shots import Open, sealed_rows
from tests.client.window import Window

PLEDGE_TURN = a_turn(kind="pledge", options=(), question="Who sends what?")


def pledging(open_: Open) -> Window:
    draft = a_draft(position=Draft(), offers=offers(("soldiers", 800, True)), confirmed=())
    return open_().sit(
        a_view(phase="pledging", turn=PLEDGE_TURN, pledging=a_pledging()),
        a_status(intention=None, rows=sealed_rows(), revealed=False, draft=draft),
    )


def pledged_rows() -> tuple[RowStatus, ...]:
    """What everybody offered, and on which terms."""
    given = {
        "united_states": (("soldiers", 20_000, False), ("aircraft", 90, False)),
        "germany": (("soldiers", 3_000, True),),
        "turkey": (),
    }
    return tuple(
        a_row(seat, state="filed", cell=terms_cell())
        if seat == "united_nations"
        else a_row(
            seat,
            state="filed",
            cell=None,
            pledge=a_pledge(*given.get(seat, (("soldiers", 800, False),))),
        )
        for seat in SEATS
    )


def shown(draft: DraftStatus) -> SeatStatus:
    """The status of one delegation once everybody's offers and terms are shown."""
    return a_status(intention=None, rows=pledged_rows(), waiting_for=(), draft=draft)


def saying_terms(open_: Open) -> Window:
    """The holder of the second key, while the others pledge."""
    view = a_view(
        phase="pledging",
        turn=PLEDGE_TURN,
        seat="united_nations",
        trust=None,
        pledging=a_pledging(hand=()),
        terms=some_terms(yours=True),
    )
    draft = a_draft(position=Draft(terms="our_police"), confirmed=())
    return open_().sit(
        view, a_status(intention=None, rows=sealed_rows(), revealed=False, draft=draft)
    )


def terms_stand(open_: Open) -> Window:
    """The holder of the second key, while the others add to what they offered."""
    view = a_view(
        phase="adding",
        turn=PLEDGE_TURN,
        seat="united_nations",
        trust=None,
        pledging=a_pledging(requirements=half_met(), hand=()),
        terms=some_terms(yours=True),
    )
    position = Draft(terms="our_police", reason="Whoever patrols the towns needs trust.")
    draft = a_draft(position=position, may_change=False)
    return open_().sit(view, shown(draft))


def half_met() -> tuple[RequirementView, ...]:
    needs = a_pledging().requirements
    return tuple(need.model_copy(update={"offered": need.amount // 2}) for need in needs)


def adding(open_: Open) -> Window:
    """A delegation that reads what the others offer, and on which terms."""
    view = a_view(
        phase="adding",
        turn=PLEDGE_TURN,
        pledging=a_pledging(requirements=half_met()),
        terms=some_terms(),
    )
    draft = a_draft(position=Draft(), offers=offers(("soldiers", 800, False)), confirmed=())
    return open_().sit(view, shown(draft))


def a_pledged_turn() -> DebriefTurn:
    """That turn in the debrief, as the class played it."""
    rows = pledged_rows()
    return a_debrief_turn(
        turn=PLEDGE_TURN.id,
        question=PLEDGE_TURN.question,
        options=(),
        outcome=an_outcome(
            adopted=None, adopted_title=None, pledged="short", limits=(), opted_out=()
        ),
        positions={row.seat: row.cell for row in rows if row.cell},
        pledges={row.seat: row.pledge for row in rows if row.pledge},
        requirements=half_met(),
        terms=some_terms(),
        letters=(),
        notes=(),
        stances=(),
    )


def pledges_told(open_: Open) -> Window:
    """The debrief's page about a pledge turn, for who was there."""
    window = adding(open_)
    told = a_debrief(turns=(a_pledged_turn(),))
    window.show(
        a_view(number=2, moment=9, phase="debrief", turn=None, debrief=told),
        a_status(left=None, draft=None),
    )
    window.key(pygame.K_RETURN, pygame.KMOD_CTRL)
    return window
