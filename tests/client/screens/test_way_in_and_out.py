"""From the start into a session and out of it again, in every way there is."""

from pathlib import Path

import pygame
import pytest

from game.client.app import open_first
from game.client.screens.join import JoinScreen
from game.client.settings import Memory, SeatKey
from game.protocol.commands import SetLanguage
from game.protocol.messages import StatusMessage, View, Welcome
from game.protocol.views import InjectStatus
from tests.client.opened import Rooms, opened
from tests.client.pictures.debriefs import a_debrief
from tests.client.pictures.statuses import a_draft, a_status
from tests.client.pictures.views import a_view
from tests.client.shots import (
    card,
    connecting,
    content_note,
    debrief,
    join,
    practice,
    refused,
    table,
)
from tests.client.window import Window

WELCOME = Welcome(
    protocol=1, kind="participant", participant="p7", council="c1", language="en",
    session="Bosnia 1995",
)  # fmt: skip


def test_the_only_lesson_found_is_chosen_and_the_code_joins_it(tmp_path: Path) -> None:
    window = join(lambda: opened(tmp_path))
    assert window.focused() == "code"
    window.type("kprtwx")
    window.key(pygame.K_RETURN, text="\r")
    [(key, fresh)] = window.dialled
    assert (key.address, key.code, fresh) == ("192.168.10.24:8765", "KPRTWX", True)
    assert Memory(tmp_path).seat() is not None
    assert 'heading "Looking for the lesson"' in window.text()


def test_an_address_can_be_typed_and_a_wrong_one_is_said_to_be_wrong(tmp_path: Path) -> None:
    window = Window(tmp_path)
    window.press("next")
    window.focus("code")
    window.type("KPRTWX")
    window.press("next")
    assert "That is not an address we can reach." in window.text()
    window.focus("address")
    window.type("10.0.0.9")
    window.press("next")
    assert window.dialled[0][0].address == "10.0.0.9"


def test_a_missing_code_is_asked_for(tmp_path: Path) -> None:
    window = join(lambda: opened(tmp_path))
    window.press("next")
    assert "Type the join code." in window.text()
    assert window.dialled == []


def test_the_way_back_to_a_seat_is_the_first_thing_offered(tmp_path: Path) -> None:
    key = SeatKey("10.0.0.9:8765", "KPRTWX", "s" * 22, session="Bosnia 1995")
    Memory(tmp_path).keep_seat(key)
    window = opened(tmp_path)
    assert window.focused() == "back_to_seat"
    assert "This machine was in the lesson Bosnia 1995." in window.text()
    window.key(pygame.K_RETURN, text="\r")
    [(dialled, fresh)] = window.dialled
    assert (dialled.secret, fresh) == ("s" * 22, False)


def test_connecting_can_be_given_up(tmp_path: Path) -> None:
    window = connecting(lambda: opened(tmp_path))
    window.step(9)
    assert 'heading "Nobody answers there"' in window.text()
    window.press("cancel")
    assert "Join a class" in window.text()
    assert window.link.state == "closed"


def test_a_certificate_that_is_not_trusted_is_said_in_words(tmp_path: Path) -> None:
    window = connecting(lambda: opened(tmp_path))
    window.link.told = "untrusted"
    window.step(9)
    assert 'heading "That address cannot be trusted"' in window.text()
    assert "mend the certificate" in window.text()


def test_the_settings_say_how_the_lesson_is_reached(tmp_path: Path) -> None:
    window = table(lambda: opened(tmp_path))
    window.key(pygame.K_F10)
    assert "over a WebSocket" in window.text()


def test_practice_begins_with_the_chosen_seat(tmp_path: Path) -> None:
    window = practice(lambda: opened(tmp_path))
    window.focus("seat")
    window.key(pygame.K_DOWN)
    window.press("next")
    rooms = window.app.desk.practice
    assert isinstance(rooms, Rooms)
    assert rooms.begun == [("bosnia_1995", "united_kingdom", "en")]
    assert window.app.desk.model is not None
    assert window.app.desk.model.practice


def test_the_content_note_comes_first_then_the_card_then_the_briefing(tmp_path: Path) -> None:
    window = content_note(lambda: opened(tmp_path))
    assert "This scenario tells of war" in window.text()
    window.key(pygame.K_RETURN, pygame.KMOD_CTRL)
    assert "What you cannot accept" in window.text()
    window.key(pygame.K_RETURN, pygame.KMOD_CTRL)
    assert 'heading "How shall NATO answer?"' in window.text()
    assert "Read on" in window.text()


def test_who_comes_late_reads_the_content_note_and_is_at_the_table_then(tmp_path: Path) -> None:
    window = opened(tmp_path).sit(a_view(), a_status(), read=())
    window.key(pygame.K_RETURN, pygame.KMOD_CTRL)
    assert "Our position" in window.text()


def test_the_role_card_is_one_key_away_and_escape_leads_back(tmp_path: Path) -> None:
    window = table(lambda: opened(tmp_path))
    window.key(pygame.K_F2)
    assert "What only" not in window.text()
    assert "Your three aims" in window.text()
    window.key(pygame.K_ESCAPE)
    assert "Our position" in window.text()


def test_a_glossary_word_explains_itself(tmp_path: Path) -> None:
    window = table(lambda: opened(tmp_path))
    window.press("term:second key")
    assert "NATO aircraft could strike only if the UN agreed as well." in window.text()
    window.key(pygame.K_RETURN, text="\r")
    assert "dialog" not in window.text()


def test_a_refusal_is_a_sentence_that_can_be_put_away(tmp_path: Path) -> None:
    window = refused(lambda: opened(tmp_path))
    assert 'alert "Two options have to stay open."' in window.text()
    window.press("refusal:close")
    assert "alert" not in window.text()


def test_a_lost_connection_is_told_at_once_and_an_absent_host_a_little_later(
    tmp_path: Path,
) -> None:
    window = table(lambda: opened(tmp_path))
    window.link.told = "reconnecting"
    window.step()
    assert "Connection lost. Trying again." in window.text()
    window.step(9)
    assert "The teacher’s computer does not answer. Your seat is kept." in window.text()
    window.link.told = "connected"
    window.step()
    assert "alert" not in window.text()


def test_an_inject_stays_until_it_is_read(tmp_path: Path) -> None:
    window = table(lambda: opened(tmp_path))
    news = InjectStatus(id="i1", title="A convoy is stopped", text="Near Goražde.", hidden=False)
    window.tell(StatusMessage(status=a_status(seq=41, injects=(news,))))
    assert 'status "A convoy is stopped. Near Goražde."' in window.text()
    window.press("inject:i1")
    assert "status" not in window.text()
    assert "A convoy is stopped" in window.text(), "it stays in the briefing"


def test_a_hidden_inject_is_not_shown(tmp_path: Path) -> None:
    window = table(lambda: opened(tmp_path))
    news = InjectStatus(id="i1", title="Rude", text="Very.", hidden=True)
    window.tell(StatusMessage(status=a_status(seq=41, injects=(news,))))
    assert "Rude" not in window.text()


@pytest.mark.parametrize(
    ("code", "title"),
    [
        ("ended", "The lesson is over"),
        ("removed", "You have left the table"),
        ("handed_over", "Your seat was handed over"),
        ("elsewhere", "Your seat is open on another machine"),
        ("wrong_code", "No lesson has that code"),
        ("too_slow", "The connection has ended"),
    ],
)
def test_every_farewell_has_a_screen_and_a_way_on(code: str, title: str, tmp_path: Path) -> None:
    window = table(lambda: opened(tmp_path))
    window.bid_farewell(code, "The host says why.")
    assert f'heading "{title}"' in window.text()
    assert "The host says why." in window.text()
    window.press("next")
    assert "Practise alone" in window.text()
    assert Memory(tmp_path).seat() is None


def test_a_restarted_client_is_back_in_its_seat_without_a_press(tmp_path: Path) -> None:
    window = join(lambda: opened(tmp_path))
    window.type("KPRTWX")
    window.press("next")
    window.app.desk.memory.release()  # What the system does when the program ends.
    again = opened(tmp_path)
    open_first(again.app, "", "", "", "")
    again.step()
    [(key, fresh)] = again.dialled
    assert (key.address, key.code, fresh) == ("192.168.10.24:8765", "KPRTWX", False)
    assert 'heading "Looking for the lesson"' in again.text()


def test_who_left_on_purpose_is_asked_first(tmp_path: Path) -> None:
    window = join(lambda: opened(tmp_path))
    window.type("KPRTWX")
    window.press("next")
    window.press("cancel")
    window.app.desk.memory.release()
    again = opened(tmp_path)
    open_first(again.app, "", "", "", "")
    again.step()
    assert again.dialled == []
    again.press("back_to_seat")
    [(_, fresh)] = again.dialled
    assert not fresh
    again.app.desk.memory.release()
    assert Memory(tmp_path).interrupted_seat() is not None, "who came back is there again"


def test_a_second_window_does_not_take_the_first_ones_seat(tmp_path: Path) -> None:
    window = join(lambda: opened(tmp_path))
    window.type("KPRTWX")
    window.press("next")
    kept = Memory(tmp_path).seat()
    second = opened(tmp_path)
    open_first(second.app, "", "", "", "")
    second.step()
    assert second.dialled == []
    second.app.join("192.168.10.24:8765", "KPRTWX")
    assert Memory(tmp_path).seat() == kept


def test_leaving_keeps_the_seat(tmp_path: Path) -> None:
    window = join(lambda: opened(tmp_path))
    window.type("KPRTWX")
    window.press("next")
    window.link.told = "connected"
    window.tell(WELCOME)
    window.tell(View(view=a_view()))
    window.tell(StatusMessage(status=a_status()))
    window.key(pygame.K_RETURN, pygame.KMOD_CTRL)
    window.key(pygame.K_ESCAPE)
    window.press("leave")
    assert window.app.ui.find("back_to_seat") is not None


def test_a_change_of_language_reaches_the_host_and_the_screen(tmp_path: Path) -> None:
    window = table(lambda: opened(tmp_path))
    window.key(pygame.K_F10)
    window.focus("language")
    window.key(pygame.K_3, text="3")
    assert 'heading "Innstillingar"' in window.text()
    assert window.link.commands() == [SetLanguage(language="nn")]
    assert Memory(tmp_path).settings().language == "nn"


def test_a_language_changed_while_away_is_asked_for_once_on_coming_back(tmp_path: Path) -> None:
    window = opened(tmp_path, language="nn").sit(a_view(), a_status())
    assert window.link.commands() == [SetLanguage(language="nn")]
    window.tell(StatusMessage(status=a_status(seq=41)))
    assert len(window.link.commands()) == 1


def test_larger_text_is_two_keys_away_and_stays(tmp_path: Path) -> None:
    window = table(lambda: opened(tmp_path))
    window.key(pygame.K_PLUS, pygame.KMOD_CTRL)
    assert window.app.ui.theme.text_scale == 125
    assert Memory(tmp_path).settings().text_scale == 125
    window.key(pygame.K_MINUS, pygame.KMOD_CTRL)
    assert window.app.ui.theme.text_scale == 100


def test_the_debrief_is_paged_through_and_kept_as_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = debrief(lambda: opened(tmp_path))
    monkeypatch.setattr("platformdirs.user_documents_dir", lambda: str(tmp_path / "documents"))
    assert "A peace that holds by a thread" in window.text()
    window.key(pygame.K_RETURN, pygame.KMOD_CTRL)
    assert "What the governments did" in window.text()
    window.press("keep")
    [copy] = (tmp_path / "documents").iterdir()
    text = copy.read_text(encoding="utf-8")
    assert "Air strikes around Sarajevo only" in text
    assert "In the small hours of 30 August" in text
    window.press("keep")
    assert len(list((tmp_path / "documents").iterdir())) == 2, "an earlier copy stays"


def test_a_bridged_turn_says_what_happened_instead(tmp_path: Path) -> None:
    window = debrief(lambda: opened(tmp_path))
    window.focus("debrief_page")
    window.key(pygame.K_DOWN)
    window.key(pygame.K_DOWN)
    assert "Not played. In our course this happened:" in window.text()
    assert "The force deployed." in window.text()


def test_the_end_of_a_session_still_shows_the_debrief_and_leads_home(tmp_path: Path) -> None:
    view = a_view(phase="ended", debrief=a_debrief(turns=(), results=(), paths=()))
    window = opened(tmp_path).sit(view, a_status(left=None, draft=None))
    assert "A peace that holds by a thread" in window.text()
    for _ in range(4):
        window.key(pygame.K_RETURN, pygame.KMOD_CTRL)
    assert "Practise alone" in window.text()


def test_the_whole_briefing_is_one_press_away(tmp_path: Path) -> None:
    window = opened(tmp_path).sit(a_view(phase="briefing"), a_status(draft=None))
    assert "The Russian government warns" not in window.text()
    window.press("unfold")
    assert "The Russian government warns" in window.text()


def test_the_card_is_not_asked_for_twice(tmp_path: Path) -> None:
    window = card(lambda: opened(tmp_path))
    window.press("next")
    window.show(a_view(number=2, moment=8), a_status(draft=a_draft()))
    window.show(a_view(number=3, moment=9, phase="briefing"), a_status(draft=None))
    assert "What you cannot accept" not in window.text()


def test_an_address_from_the_command_line_is_filled_in(tmp_path: Path) -> None:
    window = opened(tmp_path)
    window.app.navigator.push(JoinScreen(window.app.desk, "10.1.2.3:9000"))
    window.step()
    assert "10.1.2.3:9000" in window.text()
