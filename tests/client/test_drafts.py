"""The text under this member's pen: sent in whole drafts, shown at once, given up in time."""

from game.client.drafts import (
    QUIET,
    Pledged,
    Writing,
    with_limit,
    with_mark,
    with_offer,
    with_preferred,
)
from game.protocol.commands import Draft, Offer
from game.protocol.views import Mark

HOSTS = Draft(reason="what the host has")
OURS = Draft(reason="what we write")


def test_a_mark_is_sent_at_once_and_a_sentence_when_the_keys_rest() -> None:
    writing = Writing(Draft())
    writing.write(OURS, now=10.0, at_once=False)
    assert writing.to_send(10.0) is None
    assert writing.to_send(10.0 + QUIET) == OURS
    marked = Writing(Draft())
    marked.write(OURS, now=10.0, at_once=True)
    assert marked.to_send(10.0) == OURS


def test_our_words_are_shown_until_the_host_has_them() -> None:
    writing = Writing(Draft())
    assert writing.shown(HOSTS) == HOSTS
    writing.write(OURS, now=0.0, at_once=True)
    assert writing.shown(HOSTS) == OURS
    writing.to_send(0.0)
    writing.accepted(seq=7)
    writing.told(seq=6)
    assert writing.shown(HOSTS) == OURS
    writing.told(seq=7)
    assert writing.shown(HOSTS) == HOSTS
    assert writing.settled


def test_only_one_draft_is_under_way_and_the_newest_follows_it() -> None:
    writing = Writing(Draft())
    writing.write(OURS, now=0.0, at_once=True)
    assert writing.to_send(0.0) == OURS
    newer = Draft(reason="newer")
    writing.write(newer, now=0.1, at_once=True)
    assert writing.to_send(0.1) is None
    writing.accepted(seq=3)
    writing.told(seq=3)
    assert writing.shown(HOSTS) == newer
    assert writing.to_send(0.1) == newer


def test_a_refused_text_goes_on_being_written_unless_it_has_no_place_any_more() -> None:
    kept = Writing(Draft())
    kept.write(OURS, now=0.0, at_once=True)
    kept.to_send(0.0)
    kept.refused(keep=True)
    assert kept.shown(HOSTS) == OURS
    assert kept.to_send(5.0) is None, "a refused text is not sent again by itself"
    gone = Writing(Draft())
    gone.write(OURS, now=0.0, at_once=True)
    gone.to_send(0.0)
    gone.refused(keep=False)
    assert gone.shown(HOSTS) == HOSTS


def test_hurry_sends_what_waits_for_the_keys_to_rest() -> None:
    writing = Writing(Draft())
    writing.write(OURS, now=0.0, at_once=False)
    writing.hurry(0.1)
    assert writing.to_send(0.1) == OURS


def test_preferring_an_option_accepts_it_and_another_mark_takes_the_star_away() -> None:
    draft = with_preferred(Draft(), "a")
    assert draft.marks == {"a": Mark.ACCEPT}
    assert draft.preferred == "a"
    assert with_mark(draft, "a", Mark.RESERVE).preferred is None
    assert with_mark(draft, "b", Mark.CANNOT).preferred == "a"


def test_a_limit_goes_with_the_mark_that_asked_for_it() -> None:
    draft = with_limit(with_mark(Draft(), "a", Mark.RESERVE), "a", "no_towns")
    assert draft.limits == {"a": "no_towns"}
    assert with_limit(draft, "a", "").limits == {}
    assert with_mark(draft, "a", Mark.ACCEPT).limits == {}


def test_an_offer_replaces_the_one_of_the_same_asset_and_nothing_takes_it_away() -> None:
    pledged = with_offer(Pledged(), "soldiers", 100, caveat=False)
    pledged = with_offer(pledged, "aircraft", 6, caveat=True)
    pledged = with_offer(pledged, "soldiers", 200, caveat=True)
    assert set(pledged.offers) == {
        Offer(asset="soldiers", amount=200, caveat=True),
        Offer(asset="aircraft", amount=6, caveat=True),
    }
    assert with_offer(pledged, "soldiers", 0, caveat=True).offers == (
        Offer(asset="aircraft", amount=6, caveat=True),
    )
