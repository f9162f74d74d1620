"""What each viewer is shown, built once and encoded once."""

from __future__ import annotations

from typing import get_args

from game.core import commands as c
from game.core.commands import FACILITATOR
from game.core.events import Event
from game.protocol.codec import read_server
from game.session.audience import QUICK, SHARED_MS, Audience
from game.session.connection import Viewer
from game.session.session import Session
from tests.session.sessions import Clock, a_session, begin, edit, join, pupil, taken


def test_every_quick_event_is_an_event() -> None:
    kinds = {kind.model_fields["type"].default for kind in get_args(get_args(Event)[0])}
    assert kinds > QUICK


async def test_two_pupils_of_one_delegation_get_the_very_same_view() -> None:
    async with a_session() as session:
        one, two = await join(session, "a", "norway"), await join(session, "b", "norway")
        await begin(session)
        first = session.pictures.view_texts(Viewer("participant", one))
        assert first is session.pictures.view_texts(Viewer("participant", two))


async def test_their_statuses_differ_in_who_they_are() -> None:
    async with a_session() as session:
        one, two = await join(session, "a", "norway"), await join(session, "b", "norway")
        await begin(session)
        shown = [status(session, who) for who in (one, two)]
        assert [seen.me for seen in shown] == [one, two]
        assert shown[0].model_copy(update={"me": two}) == shown[1]


def status(session: Session, participant: str):  # type: ignore[no-untyped-def]
    text = session.pictures.status_text(Viewer("participant", participant))
    return read_server(text).status  # type: ignore[union-attr]


async def test_a_draft_changes_the_status_and_not_the_view() -> None:
    async with a_session() as session:
        who = await join(session, "a", "norway")
        await begin(session)
        viewer = Viewer("participant", who)
        tag, before = session.pictures.view_tag(viewer), status(session, who)
        taken(await session.give(pupil(who), "1", edit(session, "norway")))
        after = status(session, who)
        assert session.pictures.view_tag(viewer) == tag
        assert (before.draft.revision, after.draft.revision) == (0, 1)
        assert after.seq == before.seq + 1


async def test_a_phase_makes_a_new_view_and_the_status_names_it() -> None:
    async with a_session() as session:
        who = await join(session, "a", "norway")
        viewer = Viewer("participant", who)
        before = session.pictures.view_tag(viewer)
        await begin(session)
        assert session.pictures.view_tag(viewer) != before
        view = read_server(session.pictures.view_texts(viewer)[0])
        assert status(session, who).view == view.view.number  # type: ignore[union-attr]


async def test_another_seat_or_language_is_another_view() -> None:
    async with a_session() as session:
        who = await join(session, "a", "norway")
        viewer = Viewer("participant", who)
        tags = {session.pictures.view_tag(viewer)}
        move = c.AssignSeat(participant=who, council="c1", seat="france")
        await session.give(FACILITATOR, "move", move)
        tags.add(session.pictures.view_tag(viewer))
        await session.give(pupil(who), "nn", c.SetLanguage(language="nn"))
        tags.add(session.pictures.view_tag(viewer))
        assert len(tags) == 3


async def test_a_phase_of_one_council_leaves_the_views_of_the_others_alone() -> None:
    async with a_session() as session:
        await session.give(FACILITATOR, "split", c.SplitCouncils(councils=2))
        await begin(session)
        room = [Viewer("room", council=council) for council in ("c1", "c2")]
        before = [session.pictures.view_tag(viewer) for viewer in room]
        await session.give(FACILITATOR, "next", c.ClosePhase(council="c2"))
        after = [session.pictures.view_tag(viewer) for viewer in room]
        assert after[0] == before[0]
        assert after[1] != before[1]


async def test_room_and_console_have_pictures_of_their_own() -> None:
    async with a_session() as session:
        for kind, shown in (("room", "room"), ("console", "facilitator")):
            viewer = Viewer(kind)  # type: ignore[arg-type]
            view = read_server(session.pictures.view_texts(viewer)[0])
            assert view.view.kind == shown  # type: ignore[union-attr]
            seen = read_server(session.pictures.status_text(viewer))
            assert seen.status.kind == shown  # type: ignore[union-attr]


async def test_a_council_that_is_not_there_shows_the_first() -> None:
    async with a_session() as session:
        view = read_server(session.pictures.view_texts(Viewer("room", council="c4"))[0])
        assert view.view.council == "c1"  # type: ignore[union-attr]


async def test_the_clock_of_a_shared_status_is_never_old() -> None:
    clock = Clock()
    async with a_session(clock=clock, plan="45") as session:
        who = await join(session, "a", "norway")
        await session.give(FACILITATOR, "begin", c.Begin())
        first = status(session, who).left
        clock.at += SHARED_MS - 1
        assert status(session, who).left == first
        clock.at += 1
        assert status(session, who).left == first - SHARED_MS


async def test_sealed_pledges_leave_the_views_alone_until_they_are_shown() -> None:
    async with a_session(empty="bot") as session:
        council = session.ledger.state.councils["c1"]
        who = await join(session, "a", "norway")
        await begin(session)
        n = 0
        while session.ledger.state.councils["c1"].phase != "pledging":
            n += 1
            taken(await session.give(FACILITATOR, f"n{n}", c.ClosePhase()))
        council = session.ledger.state.councils["c1"]
        room = Viewer("room")
        sealed = session.pictures.view_tag(room)
        turn = session.ledger.state.turn_of(council)
        assert turn.pledging is not None
        holding = turn.pledging.hands["norway"][0]
        offer = c.Offer(asset=holding.asset, amount=1)
        moment = council.moment
        pledge = c.Pledge(council="c1", moment=moment, offers=(offer,), reason="Vi kan.")
        taken(await session.give(pupil(who), "p", pledge))
        agree = c.ConfirmPosition(council="c1", moment=moment, revision=1)
        taken(await session.give(pupil(who), "q", agree))
        assert "norway" in session.ledger.state.councils["c1"].playing.pledges
        assert session.pictures.view_tag(room) == sealed
        taken(await session.give(FACILITATOR, "show", c.ClosePhase()))
        assert session.pictures.view_tag(room) != sealed


async def test_an_audience_begins_at_the_row_it_is_given() -> None:
    async with a_session() as session:
        audience = Audience(session.ledger.state, 41)
        assert audience.number("c1") == 41
