"""Pledges, and the terms of who has none to make: what is sent, and what each may read."""

from pathlib import Path

import pygame
import pytest

from game.protocol.commands import ClosePhase, ConfirmPosition, EditPosition, Pledge
from game.protocol.messages import StatusMessage
from tests.client.opened import opened
from tests.client.pictures.decisions import a_pledging, some_terms
from tests.client.pictures.statuses import a_draft, a_pledge, a_row, a_status, offers, terms_cell
from tests.client.pictures.views import SOURCE, a_view
from tests.client.pledge_shots import PLEDGE_TURN, adding, pledging, saying_terms, terms_stand


def test_an_amount_and_a_caveat_make_an_offer(tmp_path: Path) -> None:
    window = pledging(lambda: opened(tmp_path))
    window.focus("amount:hospitals")
    window.key(pygame.K_DOWN)
    sent = window.link.commands()[-1]
    assert isinstance(sent, Pledge)
    assert {(o.asset, o.amount, o.caveat) for o in sent.offers} == {
        ("soldiers", 800, True),
        ("hospitals", 1, False),
    }


def test_a_caveat_can_be_taken_off(tmp_path: Path) -> None:
    window = pledging(lambda: opened(tmp_path))
    window.focus("caveat:soldiers")
    window.key(pygame.K_SPACE, text=" ")
    [sent] = window.link.commands()
    assert [(o.asset, o.caveat) for o in sent.offers] == [("soldiers", False)]


def test_what_is_needed_is_shown_against_what_is_offered(tmp_path: Path) -> None:
    needs = a_pledging().requirements
    told = tuple(need.model_copy(update={"offered": need.amount // 2}) for need in needs)
    view = a_view(phase="adding", pledging=a_pledging(requirements=told))
    window = opened(tmp_path).sit(view, a_status(draft=a_draft()))
    assert 'meter "Soldiers" = 30,000 of 60,000 (short)' in window.text()


def test_a_form_that_begins_from_what_stands_is_confirmed_as_it_is_shown(tmp_path: Path) -> None:
    window = pledging(lambda: opened(tmp_path))
    stands = a_draft(revision=0, offers=offers(("soldiers", 800, False)), confirmed=())
    view = a_view(phase="adding", turn=PLEDGE_TURN, pledging=a_pledging(), number=2, moment=8)
    window.show(view, a_status(draft=stands))
    window.press("next")
    [sent] = window.link.commands()
    assert [(o.asset, o.amount) for o in sent.offers] == [("soldiers", 800)]


def test_the_keys_holder_says_its_terms_while_the_others_pledge(tmp_path: Path) -> None:
    window = saying_terms(lambda: opened(tmp_path))
    assert window.focused() == "terms"
    assert "Say your terms while the others pledge" in window.text()
    assert "cannot break silence" not in window.text(), "there is none in this turn"
    assert 'meter "Soldiers" = 60,000 needed' in window.text()
    assert not [node for node in window.text().splitlines() if "We offer" in node]
    window.key(pygame.K_2, text="2")
    [sent] = window.link.commands()
    assert isinstance(sent, EditPosition)
    assert sent.position.terms == "your_soldiers"


def test_the_reason_and_the_confirmation_of_terms_are_those_of_a_position(tmp_path: Path) -> None:
    window = saying_terms(lambda: opened(tmp_path))
    window.focus("reason")
    window.type("Our police is known there.")
    window.press("next")
    [sent] = window.link.commands()
    assert isinstance(sent, EditPosition)
    assert (sent.position.terms, sent.position.reason) == (
        "our_police",
        "Our police is known there.",
    )
    window.accept(seq=60)
    draft = a_draft(revision=5, position=sent.position, confirmed=())
    rows = (a_row("united_nations", cell=None),)
    status = a_status(seq=60, rows=rows, draft=draft, revealed=False)
    window.tell(StatusMessage(status=status))
    assert window.link.commands()[1:] == [ConfirmPosition(council="c1", moment=7, revision=5)]


def test_terms_nobody_wrote_are_confirmed_as_a_position_too(tmp_path: Path) -> None:
    view = a_view(
        phase="pledging",
        turn=PLEDGE_TURN,
        seat="united_nations",
        pledging=a_pledging(hand=()),
        terms=some_terms(yours=True),
    )
    empty = a_draft(revision=0, position=a_draft().position.model_copy(update={"marks": {}}))
    window = opened(tmp_path).sit(view, a_status(draft=empty))
    window.press("next")
    assert isinstance(window.link.commands()[0], EditPosition), "a pledge would be refused"


def test_terms_stand_while_others_add_and_nothing_is_left_to_press(tmp_path: Path) -> None:
    window = terms_stand(lambda: opened(tmp_path))
    said = window.text()
    assert "Your terms stand, and you have nothing to do just now." in said
    assert "Who shall answer for the police in the towns?" in said
    assert "We do, with unarmed police of our own." in said
    assert "Whoever patrols the towns needs the people’s trust." in said
    assert said.count("Who shall answer for the police in the towns?") == 1
    assert 'text "Soldiers: 20,000"' in said
    assert [window.app.ui.find(name) for name in ("next", "terms", "reason")] == [None] * 3


@pytest.mark.parametrize("filed", [True, False])
def test_in_practice_the_keys_holder_leads_on_from_its_terms(filed: bool, tmp_path: Path) -> None:
    view = a_view(
        phase="adding",
        turn=PLEDGE_TURN,
        seat="united_nations",
        pledging=a_pledging(hand=()),
        terms=some_terms(yours=True),
    )
    rows = (a_row("united_nations", cell=terms_cell()),)
    status = a_status(rows=rows, draft=a_draft(filed=filed, may_change=False))
    window = opened(tmp_path).sit(view, status, practice=True)
    window.press("next")
    assert window.link.commands() == [ClosePhase(council="c1", moment=7)]


def test_documented_terms_say_what_they_rest_on(tmp_path: Path) -> None:
    view = a_view(
        phase="adding",
        turn=PLEDGE_TURN,
        seat="united_nations",
        pledging=a_pledging(hand=()),
        terms=some_terms(yours=True),
    )
    documented = terms_cell(standing="documented", basis="documented", source=SOURCE)
    rows = (a_row("united_nations", cell=documented),)
    window = opened(tmp_path).sit(view, a_status(rows=rows, draft=a_draft(may_change=False)))
    assert "A documented position." in window.text()
    assert SOURCE.text in window.text()


def test_the_others_read_the_terms_with_what_was_asked_and_why(tmp_path: Path) -> None:
    said = adding(lambda: opened(tmp_path)).text()
    told = [
        "United Nations",
        "Who shall answer for the police in the towns?",
        "We do, with unarmed police of our own.",
        "Whoever patrols the towns needs the people’s trust.",
        "Soldiers: 20,000",
        "Aircraft: 90",
        "offers nothing",
    ]
    places = [said.index(each) for each in told]
    assert places == sorted(places), "terms come first: they say what is offered into"


def test_an_observer_has_a_task_and_no_hand_to_miss(tmp_path: Path) -> None:
    view = a_view(
        phase="adding",
        turn=PLEDGE_TURN,
        pledging=a_pledging(hand=()),
        terms=some_terms(),
        seat=None,
        trust=None,
        observer_task="Write down who gave less than they had.",
    )
    rows = (a_row("united_nations", cell=terms_cell()),)
    said = opened(tmp_path).sit(view, a_status(rows=rows, draft=None)).text()
    assert "Write down who gave less than they had." in said
    assert "We do, with unarmed police of our own." in said
    assert "Your delegation" not in said
    assert "You may add now" not in said


def test_once_all_have_filed_nobody_is_said_to_be_missing(tmp_path: Path) -> None:
    view = a_view(phase="pledging", turn=PLEDGE_TURN, pledging=a_pledging())
    some = opened(tmp_path / "a").sit(view, a_status(revealed=False))
    assert "Sealed until all have filed." in some.text()
    everybody = opened(tmp_path / "b").sit(view, a_status(revealed=False, waiting_for=()))
    assert "Sealed" not in everybody.text()


def test_a_pledge_is_read_with_its_reason_and_by_whose_word_it_stands(tmp_path: Path) -> None:
    rows = (
        a_row("france", cell=None, pledge=a_pledge(("soldiers", 800, False))),
        a_row("germany", cell=None, pledge=a_pledge(standing="documented", reason="")),
        a_row("turkey", cell=None, pledge=a_pledge(hidden=True, reason="")),
    )
    view = a_view(phase="adding", turn=PLEDGE_TURN, pledging=a_pledging())
    said = opened(tmp_path).sit(view, a_status(rows=rows, draft=a_draft())).text()
    assert said.count("We stay as long as the others do.") == 1
    assert said.count("documented position") == 1
    assert said.count("The teacher has hidden this text.") == 1
