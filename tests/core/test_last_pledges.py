"""Before the pledges close: each delegation's form begins from what it has offered already."""

from game.core import commands as c
from game.core.statuses import seat_status
from game.core.views.status import DraftStatus
from tests.builders import Lesson, a_lesson

SHIPS = {"asset": "ships", "amount": 4}
ENGINEERS = {"asset": "engineers", "amount": 200}


def adding(*seats: str) -> Lesson:
    """Norway was to give four ships and two hundred engineers."""
    return a_lesson(*seats, phase="adding", turn="force")


def form(lesson: Lesson, pid: str) -> DraftStatus:
    who = lesson.state.participants[pid]
    status = seat_status(
        lesson.state, who.council, who.seat, pid, "en", lesson.at, lesson.here, 9, 3
    )
    assert status.draft is not None
    return status.draft


def offered(draft: DraftStatus) -> dict[str, int]:
    return {offer.asset: offer.amount for offer in draft.offers}


def test_who_comes_late_begins_from_what_was_offered_in_their_name() -> None:
    lesson = adding("france")
    draft = form(lesson, lesson.join("norway"))
    assert offered(draft) == {"ships": 4, "engineers": 200}
    assert (draft.revision, draft.filed, draft.may_change) == (0, False, True)


def test_who_wrote_less_and_never_confirmed_begins_from_what_stands() -> None:
    lesson = a_lesson("norway", phase="pledging", turn="force")
    less = [{**SHIPS, "amount": 1}]
    lesson.pupil("p1", c.Pledge, offers=less, reason="One ship for now.")
    assert offered(form(lesson, "p1")) == {"ships": 1}
    lesson.close("adding")
    draft = form(lesson, "p1")
    assert offered(draft) == {"ships": 4, "engineers": 200}
    assert draft.reason == "One ship for now.", "what was written is nobody's to lose"
    assert draft.revision == 0, "so that it is written anew before anybody agrees to it"
    lesson.pupil("p1", c.Pledge, offers=[SHIPS, ENGINEERS], reason=draft.reason)
    lesson.confirm("p1")
    assert form(lesson, "p1").filed


def test_who_confirmed_and_then_wrote_less_begins_from_what_was_confirmed() -> None:
    lesson = a_lesson("norway", phase="pledging", turn="force")
    lesson.pupil("p1", c.Pledge, offers=[SHIPS], reason="Four ships.")
    lesson.confirm("p1")
    lesson.pupil("p1", c.Pledge, offers=[], reason="Four ships.")
    lesson.close("adding")
    assert offered(form(lesson, "p1")) == {"ships": 4}


def test_what_adds_to_the_offers_is_the_delegations_text() -> None:
    lesson = a_lesson("turkey", phase="pledging", turn="force")
    caveat = [{**SHIPS, "caveat": True}]
    lesson.pupil("p1", c.Pledge, offers=caveat, reason="In the strait.")
    lesson.confirm("p1")
    lesson.close("adding")
    lesson.pupil("p1", c.Pledge, offers=[SHIPS], reason="Anywhere.")
    draft = form(lesson, "p1")
    assert [(o.asset, o.caveat) for o in draft.offers] == [("ships", False)]
    assert (draft.revision, draft.reason, draft.filed) == (2, "Anywhere.", False)


def test_terms_can_be_written_while_others_pledge_and_are_read_while_they_add() -> None:
    lesson = a_lesson("united_nations", "norway", phase="pledging", turn="force")
    lesson.pupil("p1", c.EditPosition, position={"terms": "a_month", "reason": "A month."})
    assert form(lesson, "p1").may_change
    lesson.close("adding")
    draft = form(lesson, "p1")
    assert draft.position.terms == "to_the_end", "nobody confirmed the month"
    assert not draft.may_change
    assert form(lesson, "p2").may_change
