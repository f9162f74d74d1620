"""A whole scenario without a host, behind the link that a class has."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from game.core import commands as c
from game.practice import PracticeLink
from game.protocol.chapters import Binder
from game.protocol.messages import Do, FromServer, Look
from tests.builders_scenario import a_scenario
from tests.patience import PATIENCE


class Player:
    """A client in the smallest: keeps the newest picture and all answers."""

    def __init__(self, link: PracticeLink) -> None:
        self.link = link
        self.view: Any = None
        self.status: Any = None
        self.answers: list[Any] = []
        self.first: FromServer | None = None
        self.farewell: Any = None
        self._given = 0
        self._binder = Binder()

    def until(self, true: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not true():
            assert time.monotonic() < end, (self.view and self.view.phase, self.answers)
            self.link.wake.wait(0.2)
            self.link.wake.clear()
            while not self.link.inbox.empty():
                self._hear(self.link.inbox.get())

    def _hear(self, message: Any) -> None:
        self.first = self.first or message
        match message.type:
            case "view" | "chapter":
                self.view = self._binder.add(message) or self.view
            case "status":
                self.status = message.status
            case "farewell":
                self.farewell = message
            case "accepted" | "refused":
                self.answers.append(message)

    def do(self, command: c.Command) -> Any:
        self._given += 1
        name = f"x{self._given}"
        message = Do.model_validate({"id": name, "command": command.model_dump()})
        self.link.send(message)
        self.until(lambda: bool(self.answers) and self.answers[-1].id == name)
        return self.answers[-1]

    def close_phase(self) -> None:
        moment = self.view.moment
        assert self.do(c.ClosePhase()).type == "accepted"
        self.until(lambda: self.view.moment != moment)
        self.until(lambda: self.status.moment == self.view.moment)


@pytest.fixture
def player(request: pytest.FixtureRequest) -> Iterator[Player]:
    seat = getattr(request, "param", "france")
    link = PracticeLink(a_scenario(), seat, "en", lambda: 0.0)
    player = Player(link)
    player.until(lambda: player.status is not None)
    yield player
    link.close()
    link.join(5)


def test_practice_begins_by_itself_in_the_chosen_seat(player: Player) -> None:
    assert player.first is not None and player.first.type == "welcome"  # type: ignore[attr-defined]
    assert player.link.state == "connected"
    assert (player.view.phase, player.view.seat, player.view.language) == (
        "briefing",
        "france",
        "en",
    )
    assert player.status.me == "p1"


def test_the_other_seats_are_bots_that_file_and_the_pupil_files_alone(player: Player) -> None:
    player.close_phase()
    player.until(lambda: sum(row.state == "filed" for row in player.status.rows) >= 3)
    drivers = {row.seat: row.driver for row in player.status.rows}
    assert drivers["france"] == "people"
    assert set(drivers.values()) == {"people", "bot"}
    options = [option.id for option in player.view.turn.options if option.closed is None]
    position = c.Draft.model_validate(
        {
            "marks": dict.fromkeys(options, "accept"),
            "preferred": options[0],
            "reason": "We can do this.",
        }
    )
    moment = player.view.moment
    edited = c.EditPosition(council="c1", moment=moment, position=position)
    assert player.do(edited).type == "accepted"
    confirmed = c.ConfirmPosition(council="c1", moment=moment, revision=1)
    assert player.do(confirmed).type == "accepted"
    player.until(lambda: player.status.draft.filed)


def test_the_pupil_leads_through_the_whole_scenario_to_its_end(player: Player) -> None:
    while player.view.phase != "debrief":
        player.close_phase()
    assert [turn.played for turn in player.view.debrief.turns] == [True] * 3
    assert player.do(c.End()).type == "accepted"
    player.until(lambda: player.farewell is not None)
    assert player.farewell.code == "ended"
    assert player.view.phase == "ended"


@pytest.mark.parametrize("player", ["united_nations"], indirect=True)
def test_the_keys_holder_says_its_terms_while_bots_pledge(player: Player) -> None:
    while player.view.phase != "pledging":
        player.close_phase()
    player.until(lambda: player.status.waiting_for == ("united_nations",))
    assert player.view.terms.yours
    moment = player.view.moment
    terms = c.Draft(terms="a_month", reason="The council pays for a month.")
    edited = c.EditPosition(council="c1", moment=moment, position=terms)
    assert player.do(edited).type == "accepted"
    confirmed = c.ConfirmPosition(council="c1", moment=moment, revision=1)
    assert player.do(confirmed).type == "accepted"
    while player.view.phase != "adding":
        player.close_phase()
    rows = {row.seat: row for row in player.status.rows}
    assert rows["united_nations"].cell.terms == "a_month"
    assert all(rows[seat].pledge for seat in rows if seat != "united_nations")
    assert not player.status.draft.may_change
    player.close_phase()
    assert player.view.outcome.title == "Whole quays, and nobody in charge"


def test_a_bot_in_the_keys_seat_says_its_terms(player: Player) -> None:
    while player.view.phase != "adding":
        player.close_phase()
    cell = next(row.cell for row in player.status.rows if row.seat == "united_nations")
    assert (cell.terms, cell.reason) == ("to_the_end", "The mission had stayed through the winter.")


def test_the_pupil_may_look_at_the_record_and_step_back(player: Player) -> None:
    first = player.view.turn.id
    while player.view.phase != "outcome":
        player.close_phase()
    assert player.do(c.ShowRecord()).type == "accepted"
    player.until(lambda: player.view.record is not None)
    assert player.do(c.StepBack(council="c1", to_turn=first)).type == "accepted"
    player.until(lambda: player.view.phase == "briefing")
    assert player.view.turn.id == first


def test_what_only_a_teacher_needs_stays_refused(player: Player) -> None:
    assert player.do(c.LockLobby(locked=True)).code == "not-allowed"


def test_looking_again_brings_everything_anew(player: Player) -> None:
    player.view = None
    player.link.send(Look())
    player.until(lambda: player.view is not None)


def test_a_closed_practice_ends_its_thread_and_takes_no_more(player: Player) -> None:
    player.link.close()
    player.link.join(5)
    assert not player.link._thread.is_alive()
    assert player.link.state == "closed"
    player.link.send(Look())
    assert player.link._waiting == []
    player.link.close()


def test_a_scenario_that_cannot_be_opened_closes_the_link(caplog: pytest.LogCaptureFixture) -> None:
    link = PracticeLink(a_scenario(), "nowhere", "nb")
    link.join(5)
    assert link.state == "closed"
    assert "practice could not begin: assign_seat: no-such-seat" in caplog.text
