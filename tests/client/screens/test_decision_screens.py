"""Silence, the letter, the tie, the key: what is sent, and what is asked for first."""

from pathlib import Path

import pygame

from game.protocol.commands import (
    BeginLetter,
    BreakSilence,
    ClosePhase,
    KeepSilence,
    ShowRecord,
    TableOption,
    TurnKey,
)
from tests.client.opened import opened
from tests.client.pictures.decisions import (
    KEY_CHOICES,
    a_key,
    a_letter,
    a_silence,
    an_outcome,
    some_terms,
)
from tests.client.pictures.statuses import a_row, a_status, terms_cell
from tests.client.pictures.views import a_view
from tests.client.shots import letter, second_key, silence
from tests.client.window import Window


def test_letting_it_pass_is_one_press(tmp_path: Path) -> None:
    window = silence(lambda: opened(tmp_path))
    window.press("keep")
    assert window.link.commands() == [KeepSilence(council="c1", moment=7)]


def test_a_letter_is_announced_when_it_is_begun(tmp_path: Path) -> None:
    window = letter(lambda: opened(tmp_path))
    assert window.link.commands() == [BeginLetter(council="c1", moment=7)]
    assert window.focused() == "letter_text"


def test_a_letter_needs_a_reason_and_something_one_could_live_with(tmp_path: Path) -> None:
    window = letter(lambda: opened(tmp_path))
    assert "Write why, and choose what you could live with." in window.text()
    window.key(pygame.K_RETURN, pygame.KMOD_CTRL)
    assert len(window.link.commands()) == 1
    window.type("Troops stand in exposed posts.")
    window.focus("could")
    window.key(pygame.K_1, text="1")
    window.key(pygame.K_RETURN, pygame.KMOD_CTRL)
    sent = window.link.commands()[-1]
    assert sent == BreakSilence(
        council="c1", moment=7, reason="Troops stand in exposed posts.", limit="no_towns"
    )


def test_a_letter_may_name_another_option(tmp_path: Path) -> None:
    window = letter(lambda: opened(tmp_path))
    window.type("No.")
    window.focus("could")
    window.key(pygame.K_3, text="3")
    window.press("next")
    sent = window.link.commands()[-1]
    assert (sent.option, sent.limit) == ("option_a", None)


def test_who_cannot_break_is_told_so_and_asked_nothing(tmp_path: Path) -> None:
    view = a_view(phase="silence", silence=a_silence(may_break=False))
    window = opened(tmp_path).sit(view, a_status())
    assert "so you let it pass" in window.text()
    assert window.app.ui.find("letter") is None


def test_terms_are_read_among_what_delegations_said(tmp_path: Path) -> None:
    view = a_view(phase="silence", silence=a_silence(), terms=some_terms())
    rows = (a_row("france"), a_row("united_nations", cell=terms_cell()))
    said = opened(tmp_path).sit(view, a_status(rows=rows)).text()
    assert "We do, with unarmed police of our own." in said
    assert "Whoever patrols the towns needs the people’s trust." in said


def test_a_kept_silence_stays_kept(tmp_path: Path) -> None:
    view = a_view(phase="silence", silence=a_silence())
    window = opened(tmp_path).sit(view, a_status(kept=True))
    assert "You let it pass." in window.text()
    assert window.app.ui.find("letter") is None


def test_a_hidden_letter_is_not_shown(tmp_path: Path) -> None:
    hidden = a_letter(text="", hidden=True)
    window = opened(tmp_path).sit(
        a_view(phase="silence", silence=a_silence(round=2), letters=(hidden,)), a_status()
    )
    assert "The teacher has hidden this text." in window.text()


def test_a_tie_is_the_teachers_and_in_practice_the_pupils(tmp_path: Path) -> None:
    view = a_view(phase="chair", tied=("option_a", "option_c"))
    in_class = opened(tmp_path / "a").sit(view, a_status())
    assert "A and C stand equal" in in_class.text()
    assert in_class.app.ui.find("table:option_a") is None
    alone = opened(tmp_path / "b").sit(view, a_status(), practice=True)
    alone.press("table:option_c")
    assert alone.link.commands() == [TableOption(council="c1", moment=7, option="option_c")]


def test_the_key_is_turned_as_filed_without_a_letter(tmp_path: Path) -> None:
    window = second_key(lambda: opened(tmp_path))
    window.press("next")
    assert window.link.commands() == [TurnKey(council="c1", moment=7, answer="turn")]


def test_to_depart_from_what_was_filed_takes_a_letter(tmp_path: Path) -> None:
    window = second_key(lambda: opened(tmp_path))
    window.focus("key_answer")
    window.key(pygame.K_3, text="3")
    assert "To depart from what you filed takes a letter." in window.text()
    window.focus("key_letter")
    window.type("Hostages have been taken.")
    window.press("next")
    [sent] = window.link.commands()
    assert (sent.answer, sent.letter) == ("refuse", "Hostages have been taken.")


def test_others_see_that_the_key_is_awaited(tmp_path: Path) -> None:
    window = opened(tmp_path).sit(a_view(phase="key", key=a_key()), a_status())
    assert "B is adopted. It waits for the key of the United Nations." in window.text()
    assert window.app.ui.find("key_answer") is None


def test_an_answered_key_is_not_asked_again(tmp_path: Path) -> None:
    key = a_key(yours=True, choices=KEY_CHOICES, filed="turn", answer="turn")
    window = opened(tmp_path).sit(a_view(phase="key", seat="united_nations", key=key), a_status())
    assert "You have answered." in window.text()
    assert window.app.ui.find("next") is None


def test_an_outcome_names_its_causes_its_certainty_and_its_sources(tmp_path: Path) -> None:
    window = opened(tmp_path).sit(a_view(phase="outcome", outcome=an_outcome()), a_status())
    said = window.text()
    assert 'meter "Protection of civilians" = low → fair (up)' in said
    assert "The road into Sarajevo opens." in said
    assert "How certain: likely." in said
    assert "Sources: UN document A/54/549" in said
    assert "Stands outside: Germany and Turkey." in said


def test_a_round_of_pledges_is_headed_by_what_it_came_to(tmp_path: Path) -> None:
    met = an_outcome(adopted=None, adopted_title=None, pledged="met", title="Enough came")
    window = opened(tmp_path).sit(a_view(phase="outcome", outcome=met), a_status())
    assert 'heading "Enough came"' in window.text()
    assert "No decision" not in window.text()


def test_no_decision_is_an_outcome_and_is_called_so(tmp_path: Path) -> None:
    nothing = an_outcome(adopted=None, adopted_title=None, limits=(), opted_out=())
    window = opened(tmp_path).sit(a_view(phase="outcome", outcome=nothing), a_status())
    assert 'heading "No decision"' in window.text()


def test_in_practice_the_record_is_shown_on_request(tmp_path: Path) -> None:
    view = a_view(phase="outcome", outcome=an_outcome())
    window: Window = opened(tmp_path).sit(view, a_status(), practice=True)
    window.press("record")
    assert window.link.commands() == [ShowRecord(council="c1")]
    window.accept()
    window.press("next")
    assert window.link.commands()[-1] == ClosePhase(council="c1", moment=7)
