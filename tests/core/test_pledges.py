"""Force generation."""

from game.core import commands as c
from game.core.pledges import share
from game.core.refusals import Reason
from tests.builders import Lesson, a_lesson, assert_accepted, assert_refused, happened


def pledging(*seats: str, **opening: str) -> Lesson:
    return a_lesson(*seats, phase="pledging", turn="force", **opening)


def hand(lesson: Lesson, seat: str) -> list[dict[str, object]]:
    turn = lesson.state.turn_of(lesson.council)
    assert turn.pledging is not None
    return [{"asset": h.asset, "amount": h.amount} for h in turn.pledging.hands[seat]]


def test_offers_are_confirmed_like_positions() -> None:
    lesson = pledging("norway", "norway")
    offers = hand(lesson, "norway")
    assert_accepted(lesson.pupil("p1", c.Pledge, offers=offers, reason="We are able."))
    lesson.confirm("p1")
    assert "norway" not in lesson.now.pledges
    lesson.confirm("p2")
    assert lesson.now.pledges["norway"].standing == "confirmed"
    assert "pledge_filed" not in happened(lesson.confirm("p2"))


def test_a_delegation_offers_only_what_its_hand_holds() -> None:
    lesson = pledging("norway")
    first = hand(lesson, "norway")[0]
    unknown = lesson.pupil("p1", c.Pledge, offers=[{"asset": "tanks", "amount": 1}])
    assert_refused(unknown, Reason.UNKNOWN_ASSET)
    twice = lesson.pupil("p1", c.Pledge, offers=[first, first])
    assert_refused(twice, Reason.UNKNOWN_ASSET)
    too_much = {**first, "amount": int(str(first["amount"])) + 1}
    assert_refused(lesson.pupil("p1", c.Pledge, offers=[too_much]), Reason.TOO_MUCH)


def test_a_caveat_halves_an_asset() -> None:
    full = pledging("norway")
    half = pledging("norway")
    full.pupil("p1", c.Pledge, offers=hand(full, "norway"))
    full.confirm("p1")
    caveats = [{**offer, "caveat": True} for offer in hand(half, "norway")]
    half.pupil("p1", c.Pledge, offers=caveats)
    half.confirm("p1")
    turn = full.state.turn_of(full.council)
    assert share(turn, half.now) < share(turn, full.now)


def test_a_caveat_spares_the_seat_at_home() -> None:
    lesson = pledging("norway")
    before = lesson.council.trust["norway"]
    turn = lesson.state.turn_of(lesson.council)
    assert turn.pledging is not None
    cost = sum(h.trust for h in turn.pledging.hands["norway"])
    lesson.pupil("p1", c.Pledge, offers=hand(lesson, "norway"))
    lesson.confirm("p1")
    lesson.close("outcome")
    outcome = next(o for o in turn.outcomes if o.id == lesson.now.outcome)
    gained = outcome.effects.trust.get("norway", 0)
    assert lesson.council.trust["norway"] == before + cost + gained


def test_after_the_table_is_shown_offers_may_only_grow() -> None:
    lesson = pledging("norway")
    offers = hand(lesson, "norway")
    caveats = [{**offer, "caveat": True} for offer in offers]
    lesson.pupil("p1", c.Pledge, offers=caveats)
    lesson.confirm("p1")
    lesson.close()
    assert lesson.council.phase == "adding"
    assert lesson.now.revealed
    assert_refused(lesson.pupil("p1", c.Pledge, offers=[]), Reason.NO_WITHDRAWAL)
    assert_accepted(lesson.pupil("p1", c.Pledge, offers=offers))
    lesson.confirm("p1")
    back = lesson.pupil("p1", c.Pledge, offers=caveats)
    assert_refused(back, Reason.NO_WITHDRAWAL)


def test_an_older_text_that_offers_less_than_what_was_shown_no_longer_counts() -> None:
    lesson = pledging("norway", "norway")
    lesson.pupil("p1", c.Pledge, offers=[])
    lesson.close()
    standing = lesson.now.pledges["norway"].offers
    assert standing and lesson.now.papers["norway"].offers == ()
    assert_refused(lesson.confirm("p1"), Reason.NO_WITHDRAWAL)
    lesson.shell(c.Recount(council="c1", moment=lesson.council.moment, seat="norway"))
    assert lesson.now.pledges["norway"].offers == standing


def test_where_nobody_confirmed_the_documented_offer_stands_in() -> None:
    lesson = pledging("norway", "france", "france")
    lesson.pupil("p1", c.Pledge, offers=[])
    lesson.pupil("p2", c.Pledge, offers=[], reason="Nothing.")
    lesson.confirm("p2")
    lesson.close()
    assert lesson.now.pledges["norway"].standing == "documented"
    assert lesson.now.pledges["france"].standing == "some_confirmed"
    assert lesson.now.pledges["turkey"].standing == "documented"


def test_pledges_belong_to_their_phase() -> None:
    lesson = a_lesson("norway", phase="consultation")
    assert_refused(lesson.pupil("p1", c.Pledge, offers=[]), Reason.WRONG_PHASE)


def test_what_is_offered_decides_the_outcome() -> None:
    generous, empty = pledging("norway", "france", "turkey"), pledging("norway", "france", "turkey")
    for number, seat in enumerate(("norway", "france", "turkey"), start=1):
        generous.pupil(f"p{number}", c.Pledge, offers=hand(generous, seat))
        empty.pupil(f"p{number}", c.Pledge, offers=[])
        generous.confirm(f"p{number}")
        empty.confirm(f"p{number}")
    generous.close("outcome")
    empty.close("outcome")
    assert (generous.now.pledged, empty.now.pledged) == ("met", "thin")
    assert generous.now.outcome != empty.now.outcome


def test_a_bots_offer_counts_at_once() -> None:
    lesson = pledging(empty="bot")
    assert_accepted(lesson.bot("norway", c.Pledge, offers=[]))
    assert lesson.now.pledges["norway"].standing == "bot"


def test_caveats_all_round_fall_short() -> None:
    lesson = pledging("norway", "france", "turkey")
    for number, seat in enumerate(("norway", "france", "turkey"), start=1):
        caveats = [{**offer, "caveat": True} for offer in hand(lesson, seat)]
        lesson.pupil(f"p{number}", c.Pledge, offers=caveats)
        lesson.confirm(f"p{number}")
    lesson.close("outcome")
    assert lesson.now.pledged == "short"
