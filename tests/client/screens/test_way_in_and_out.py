"""From the start into a session and out of it again, in every way there is."""

from pathlib import Path

import pygame
import pytest

from game.client.opening import open_first
from game.client.screens.join import JoinScreen
from game.client.settings import Memory, SeatKey
from game.protocol.messages import StatusMessage, View, Welcome
from tests.client.opened import Rooms, opened
from tests.client.pictures.statuses import a_status
from tests.client.pictures.views import a_view
from tests.client.shots import connecting, join, practice, table
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


def test_an_address_from_the_command_line_is_filled_in(tmp_path: Path) -> None:
    window = opened(tmp_path)
    window.app.navigator.push(JoinScreen(window.app.desk, "10.1.2.3:9000"))
    window.step()
    assert "10.1.2.3:9000" in window.text()
