"""What rows add up to for the shell: answered ids, and who holds which secret."""

from __future__ import annotations

from game.core.commands import FACILITATOR, SHELL
from game.core.events import LobbyLocked, SeatHandedOver
from game.session.ledger import Keyring, Ledger
from game.session.rows import Row, SeatSecret, Secrets


def a_seat(participant: str, current: str, previous: str | None = None) -> Secrets:
    return Secrets(seat=SeatSecret(participant=participant, current=current, previous=previous))


def test_a_ledger_counts_rows_and_remembers_their_ids() -> None:
    ledger = Ledger()
    for number in range(3):
        lock = LobbyLocked(locked=True)
        ledger = ledger.with_row(
            Row(id=f"x/{number}", by=FACILITATOR, at=9 - number, events=(lock,))
        )
    assert ledger.seq == 3
    assert ledger.ids == {"x/0": 1, "x/1": 2, "x/2": 3}
    assert ledger.at == 9
    assert ledger.state.locked


def test_a_row_of_secrets_alone_changes_no_state() -> None:
    before = Ledger()
    after = before.with_row(Row(id="x", by=SHELL, at=1, events=(), secrets=a_seat("p1", "h")))
    assert after.state == before.state
    assert after.keys.holder("h") == SeatSecret(participant="p1", current="h")


def test_older_keys_of_console_and_room_stay_valid_beside_new_ones() -> None:
    keys = Keyring().with_secrets(Secrets(code="A", console="c1", room="r1"))
    keys = keys.with_secrets(Secrets(console="c2", room="r2"))
    assert keys.console == {"c1", "c2"}
    assert keys.room == {"r1", "r2"}
    assert keys.code == "A"


def test_a_turned_secret_closes_the_one_before() -> None:
    keys = Keyring().with_secrets(a_seat("p1", "old")).with_secrets(a_seat("p1", "new", "old"))
    assert keys.holder("old") is None
    assert keys.holder("new") is not None


def test_a_place_that_was_handed_over_waits_for_the_next_machine() -> None:
    ledger = Ledger().with_row(Row(id="j", by=SHELL, at=1, events=(), secrets=a_seat("p1", "old")))
    over = (SeatHandedOver(participant="p1"), SeatHandedOver(participant="p1"))
    ledger = ledger.with_row(Row(id="h", by=FACILITATOR, at=2, events=over))
    assert ledger.keys.freed == ("p1",)
    assert ledger.keys.handed_over == {"old"}
    assert ledger.keys.holder("old") is None
    taken = ledger.keys.with_secrets(a_seat("p1", "new"))
    assert taken.freed == ()
    assert taken.holder("new") is not None
