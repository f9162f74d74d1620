"""The consultation by keyboard and by mouse."""

from pathlib import Path

import pygame

from game.client.widgets import Matrix, OptionCard, Radio
from game.protocol.commands import (
    AnswerNote,
    ClosePhase,
    ConfirmPosition,
    EditPosition,
    LayFact,
    SendNote,
    TakePen,
)
from game.protocol.messages import StatusMessage
from game.protocol.views import Mark
from tests.client.opened import opened
from tests.client.pictures.statuses import CELLS, a_draft, a_row, a_status
from tests.client.pictures.views import a_view
from tests.client.shots import key_holder, observer, second_round, sheet, table, without_pen
from tests.client.window import Window


def at_table(folder: Path) -> Window:
    return table(lambda: opened(folder))


def test_a_number_key_marks_the_option_that_has_the_focus(tmp_path: Path) -> None:
    window = at_table(tmp_path)
    window.focus("option:option_a")
    window.key(pygame.K_3, text="3")
    [edit] = window.link.commands()
    assert isinstance(edit, EditPosition)
    assert edit.position.marks["option_a"] is Mark.CANNOT
    assert 'A A warning and a new deadline" = cannot' in window.text()


def test_a_click_on_a_mark_does_the_same(tmp_path: Path) -> None:
    window = at_table(tmp_path)
    node = window.app.ui.find("option:option_a")
    assert isinstance(node, OptionCard)
    reserve = next(rect for mark, rect in node._marks.parts().items() if mark.value == "reserve")
    window.click(reserve.center)
    [edit] = window.link.commands()
    assert edit.position.marks["option_a"] is Mark.RESERVE


def test_reserving_asks_for_a_limit_or_standing_outside(tmp_path: Path) -> None:
    window = at_table(tmp_path)
    window.focus("option:option_b")
    window.key(pygame.K_2, text="2")
    assert "No targets within five kilometres of a town" in window.text()
    window.focus("limit:option_b")
    window.key(pygame.K_1, text="1")
    assert window.app.desk.model is not None
    assert window.app.desk.model.draft.limits["option_b"] == "no_towns"


def test_a_sentence_is_sent_when_the_keys_rest(tmp_path: Path) -> None:
    window = at_table(tmp_path)
    window.focus("reason")
    window.type(" And soon.")
    assert window.link.commands() == []
    window.step(1.0)
    [edit] = window.link.commands()
    assert edit.position.reason.endswith("And soon.")
    assert window.focused() == "reason", "the focus stays where one writes"


def test_the_blue_button_confirms_the_revision_that_is_shown(tmp_path: Path) -> None:
    window = at_table(tmp_path)
    window.key(pygame.K_RETURN, pygame.KMOD_CTRL)
    [confirmation] = window.link.commands()
    assert isinstance(confirmation, ConfirmPosition)
    assert confirmation.revision == 4
    assert 'button "Sending" (busy)' in window.text()


def test_the_confirmation_names_who_is_missing(tmp_path: Path) -> None:
    window = at_table(tmp_path)
    assert "Norway 2 has confirmed." in window.text()
    waiting = a_draft(confirmed=("p7",), missing=("p8",))
    window.tell(StatusMessage(status=a_status(seq=41, draft=waiting)))
    assert "You have confirmed. Waiting for Norway 2." in window.text()


def test_without_the_pen_one_reads_and_may_take_it(tmp_path: Path) -> None:
    window = without_pen(lambda: opened(tmp_path))
    assert "Norway 2 holds the pen" in window.text()
    assert window.app.ui.find("option:option_a") is None
    window.press("pen")
    assert isinstance(window.link.commands()[-1], TakePen)


def test_the_table_says_who_is_waited_for_and_what_the_chair_would_do(tmp_path: Path) -> None:
    said = at_table(tmp_path).text()
    assert "4 of 8 have filed. Waiting for Germany, Turkey and Norway." in said
    assert "Would put forward B now: 2 prefer it, and nobody objects." in said
    assert "C instead, if Germany or Turkey moved." in said
    assert 'row "France" = A cannot, B accept, C preferred, D cannot' in said


def test_a_row_of_the_table_opens_what_the_delegation_said(tmp_path: Path) -> None:
    window = at_table(tmp_path)
    window.press("seat:united_states")
    assert "The promise of London has to hold" in window.text()
    assert 'dialog "United States"' in window.text()
    window.key(pygame.K_ESCAPE)
    assert "dialog" not in window.text()


def test_a_note_is_put_together_from_choices_and_sent(tmp_path: Path) -> None:
    window = sheet("notes")(lambda: opened(tmp_path))
    assert "Choose a delegation, an option and what to say." in window.text()
    window.focus("note_to")
    window.key(pygame.K_DOWN)
    window.focus("note_option")
    window.key(pygame.K_DOWN)
    window.focus("note_content:client-note-argument")
    window.key(pygame.K_2, text="2")
    window.press("next")
    [note] = window.link.commands()
    assert note == SendNote(
        council="c1", moment=7, to="united_states", option="option_a", argument="hostages"
    )


def test_an_assurance_carries_what_the_rules_can_check(tmp_path: Path) -> None:
    window = sheet("notes")(lambda: opened(tmp_path))
    window.focus("note_to")
    window.key(pygame.K_DOWN)
    window.focus("note_option")
    window.key(pygame.K_DOWN)
    assert window.app.ui.find("note_content:client-note-assurance") is None, "there is none on A"
    window.key(pygame.K_DOWN)
    window.focus("note_content:client-note-assurance")
    window.key(pygame.K_1, text="1")
    window.press("next")
    [note] = window.link.commands()
    assert note.argument is None
    assert (note.assurance.kind, note.assurance.subject) == ("silence", "option_b")


def test_an_answer_names_the_concern_that_counts(tmp_path: Path) -> None:
    said = sheet("notes")(lambda: opened(tmp_path)).text()
    assert "We will not break silence on B." in said
    assert "will consider it" in said
    assert "What counts for them: the safety of our own soldiers" in said


def test_the_last_note_of_a_turn_is_the_last(tmp_path: Path) -> None:
    window = sheet("notes")(lambda: opened(tmp_path))
    assert "1 note left this turn" in window.text()
    window.tell(StatusMessage(status=a_status(seq=41, notes_left=0)))
    assert "No notes left this turn" in window.text()
    assert window.app.ui.find("note_to") is None


def test_only_what_fits_the_option_can_be_said_of_it(tmp_path: Path) -> None:
    window = sheet("notes")(lambda: opened(tmp_path))
    assert "Troops in exposed posts" in window.text()
    window.focus("note_content:client-note-argument")
    window.key(pygame.K_1, text="1")
    window.focus("note_option")
    window.key(pygame.K_DOWN)
    assert "A promise that is answered" in window.text(), "it speaks against A"
    window.key(pygame.K_DOWN)
    arguments = window.app.ui.find("note_content:client-note-argument")
    assert isinstance(arguments, Radio)
    assert [choice.value for choice in arguments.choices] == ["argument:hostages"]
    assert arguments.value == "", "what was chosen does not speak of B"


def test_a_row_says_what_its_stance_rests_on(tmp_path: Path) -> None:
    window = at_table(tmp_path)
    window.press("seat:united_states")
    assert "documented position" not in window.text(), "people spoke there"
    window.key(pygame.K_ESCAPE)
    matrix = window.app.ui.find("matrix")
    assert isinstance(matrix, Matrix)
    window.app._answer(Matrix.Opened(matrix, "netherlands"))
    window.step()
    assert "A documented position." in window.text()
    assert "UN document A/54/549, paragraphs 438 to 442" in window.text()


def test_a_received_note_is_answered(tmp_path: Path) -> None:
    window = sheet("notes")(lambda: opened(tmp_path))
    window.press("answer:1:consider")
    assert window.link.commands() == [AnswerNote(council="c1", moment=7, note=1, answer="consider")]


def test_a_fact_is_laid_on_the_table(tmp_path: Path) -> None:
    window = sheet("facts")(lambda: opened(tmp_path))
    assert "From your own capital" in window.text()
    window.press("lay:tuzla")
    assert window.link.commands() == [LayFact(council="c1", moment=7, fact="tuzla")]


def test_the_first_turn_has_neither_notes_nor_facts(tmp_path: Path) -> None:
    turn = a_view().turn
    assert turn is not None
    plain = turn.model_copy(update={"procedures": ("positions", "silence")})
    window = opened(tmp_path).sit(a_view(turn=plain), a_status())
    assert "tablist" not in window.text()


def test_the_key_holder_files_an_answer_for_each_option_that_needs_the_key(tmp_path: Path) -> None:
    window = key_holder(lambda: opened(tmp_path))
    assert "Does not need your key." in window.text()
    window.focus("key:option_c")
    window.key(pygame.K_3, text="3")
    [edit] = window.link.commands()
    assert edit.position.key == {"option_b": "turn", "option_c": "refuse"}


def test_an_observer_sees_the_table_and_one_task_and_can_send_nothing(tmp_path: Path) -> None:
    window = observer(lambda: opened(tmp_path))
    said = window.text()
    assert "Write down when somebody changes their mind." in said
    assert "textbox" not in said
    assert 'button "Confirm position"' not in said


def test_the_second_round_begins_with_the_letter(tmp_path: Path) -> None:
    said = second_round(lambda: opened(tmp_path)).text()
    assert "A promise that is answered with another letter is no promise." in said
    assert "It could live with: No targets within five kilometres of a town" in said


def test_in_practice_a_filed_position_leads_on(tmp_path: Path) -> None:
    filed = a_draft(filed=True, confirmed=("p7",), missing=())
    window = opened(tmp_path).sit(a_view(), a_status(left=None, draft=filed), practice=True)
    window.key(pygame.K_RETURN, pygame.KMOD_CTRL)
    assert window.link.commands() == [ClosePhase(council="c1", moment=7)]


def test_a_new_status_leaves_focus_and_caret_where_they_are(tmp_path: Path) -> None:
    window = at_table(tmp_path)
    window.focus("reason")
    window.key(pygame.K_HOME, pygame.KMOD_CTRL)
    window.type("Never mind. ")
    window.accept()
    rows = tuple(a_row(s, cell=CELLS["france"]) if s == "germany" else a_row(s) for s in CELLS)
    window.tell(StatusMessage(status=a_status(seq=42, rows=rows)))
    window.type("Still. ")
    assert window.app.desk.model is not None
    assert window.app.desk.model.draft.reason.startswith("Never mind. Still. Force must")


def test_what_the_key_holder_filed_can_be_read_by_all(tmp_path: Path) -> None:
    cell = CELLS["france"].model_copy(
        update={"marks": {}, "preferred": None, "key": {"option_b": "refuse", "option_c": "x"}}
    )
    rows = tuple(a_row(s, cell=cell) if s == "united_nations" else a_row(s) for s in CELLS)
    window = opened(tmp_path).sit(a_view(), a_status(rows=rows))
    window.press("seat:united_nations")
    assert "B · Air strikes around Sarajevo only: We do not turn it." in window.text()
    assert "turns the key, with a limit" in window.text()
