"""What a delegation is writing, as its members see it."""

from __future__ import annotations

from dataclasses import replace

from game.core.eye import Eye, Moment
from game.core.offers import files_position
from game.core.pledges import refuse_offers
from game.core.positions import counts, in_last_seconds, pen_of
from game.core.state import Paper, Played
from game.core.views.status import DraftStatus


def draft(eye: Eye, at: Moment, now: Played, seat: str) -> DraftStatus:
    """The delegation's own text, and what is still to be done before it counts."""
    council = eye.council
    paper = _paper(eye, now, seat)
    members = {m.id for m in eye.state.members(council.id, seat)}
    return DraftStatus(
        revision=paper.revision,
        position=paper.position,
        offers=paper.offers,
        reason=paper.reason,
        pen=pen_of(eye.state, council, seat),
        confirmed=tuple(sorted(paper.confirmed)),
        missing=tuple(sorted((members & at.here) - paper.confirmed)),
        filed=paper.revision > 0 and counts(now, seat),
        may_change=_may_change(eye, at, now, seat),
    )


def _paper(eye: Eye, now: Played, seat: str) -> Paper:
    """The delegation's text; once offers are shown, it begins from what counts.

    An offer is never taken back. A text that gives less than what stands has no place then: it
    is as good as unwritten, and only its reason is kept.
    """
    paper, turn = now.papers.get(seat, Paper()), eye.state.turn_of(eye.council)
    if eye.council.phase != "adding":
        return paper
    if files_position(turn, seat):
        return replace(paper, position=now.positions[seat].position)
    stands = now.pledges[seat]
    if refuse_offers(turn, seat, paper.offers, stands.offers) is None:
        return paper
    return replace(
        paper,
        revision=0,
        offers=stands.offers,
        reason=paper.reason or stands.reason,
        confirmed=frozenset(),
    )


def _may_change(eye: Eye, at: Moment, now: Played, seat: str) -> bool:
    """Whether the delegation may still write: offers can be added to, terms are said once."""
    council, filed = eye.council, now.positions.get(seat)
    if council.phase == "adding":
        return not files_position(eye.state.turn_of(council), seat)
    used = filed is not None and filed.late and in_last_seconds(council, at.now)
    return council.phase in ("consultation", "pledging") and not used
