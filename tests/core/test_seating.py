"""Who sits where."""

from game.core import commands as c
from game.core.refusals import Reason
from game.core.seating import DELEGATION, MOST_PARTICIPANTS, councils_advised
from tests.builders import Lesson, a_lesson, assert_accepted, assert_refused

SEATS = ["norway", "france", "turkey", "united_nations"]


def seats(lesson: Lesson) -> list[str | None]:
    return [p.seat for p in lesson.state.participants.values()]


def test_seats_are_filled_in_the_scenarios_order() -> None:
    lesson = Lesson()
    for _ in range(3):
        lesson.join()
    assert seats(lesson) == SEATS[:3]


def test_then_they_become_pairs_and_threes_only_when_all_are_pairs() -> None:
    lesson = Lesson()
    for _ in range(9):
        lesson.join()
    assert seats(lesson) == [*SEATS, *SEATS, "norway"]


def test_delegates_of_a_seat_are_numbered() -> None:
    lesson = Lesson()
    first, second = lesson.join("norway"), lesson.join("norway")
    assert [lesson.state.participants[p].number for p in (first, second)] == [1, 2]
    lesson.teacher(c.AssignSeat(participant=first, council="c1", seat="france"))
    third = lesson.join("norway")
    assert lesson.state.participants[third].number == 1


def test_when_all_seats_are_full_a_newcomer_observes() -> None:
    lesson = Lesson()
    for _ in range(DELEGATION * len(SEATS)):
        lesson.join()
    newcomer = lesson.join()
    assert lesson.state.participants[newcomer].seat is None


def test_a_session_has_room_for_forty() -> None:
    lesson = Lesson()
    for _ in range(MOST_PARTICIPANTS):
        lesson.join()
    assert_refused(lesson.shell(c.Join(language="nb")), Reason.SESSION_FULL)


def test_a_locked_lobby_lets_nobody_in() -> None:
    lesson = Lesson()
    lesson.teacher(c.LockLobby(locked=True))
    assert_refused(lesson.shell(c.Join(language="nb")), Reason.LOBBY_LOCKED)
    lesson.teacher(c.LockLobby(locked=False))
    assert_accepted(lesson.shell(c.Join(language="nb")))


def test_a_latecomer_becomes_a_further_delegate() -> None:
    lesson = a_lesson("norway", "france", "turkey", "united_nations", phase="consultation")
    latecomer = lesson.join()
    assert lesson.state.participants[latecomer].seat == "norway"


def test_two_councils_are_filled_evenly() -> None:
    lesson = Lesson(councils=2)
    for _ in range(4):
        lesson.join()
    places = [(p.council, p.seat) for p in lesson.state.participants.values()]
    assert places == [("c1", "norway"), ("c2", "norway"), ("c1", "france"), ("c2", "france")]


def test_the_lobby_can_be_dealt_over_several_councils() -> None:
    lesson = Lesson()
    for _ in range(4):
        lesson.join()
    assert_accepted(lesson.teacher(c.SplitCouncils(councils=2)))
    places = [(p.council, p.seat) for p in lesson.state.participants.values()]
    assert places == [("c1", "norway"), ("c2", "norway"), ("c1", "france"), ("c2", "france")]


def test_more_than_a_council_holds_observe_after_a_deal() -> None:
    lesson = Lesson()
    for _ in range(17):
        lesson.join()
    lesson.teacher(c.SplitCouncils(councils=1))
    assert seats(lesson).count(None) == 1


def test_nothing_is_dealt_once_the_lesson_has_begun() -> None:
    lesson = a_lesson("norway", phase="briefing")
    assert_refused(lesson.teacher(c.SplitCouncils(councils=2)), Reason.ALREADY_BEGUN)


def test_a_seat_that_is_not_there_cannot_be_assigned() -> None:
    lesson = a_lesson("norway")

    def assign(participant: str, council: str, seat: str) -> object:
        command = c.AssignSeat(participant=participant, council=council, seat=seat)
        return lesson.teacher(command)

    assert_refused(assign("p9", "c1", "norway"), Reason.NO_SUCH_PARTICIPANT)  # type: ignore[arg-type]
    assert_refused(assign("p1", "c2", "norway"), Reason.NO_SUCH_COUNCIL)  # type: ignore[arg-type]
    assert_refused(assign("p1", "c1", "spain"), Reason.NO_SUCH_SEAT)  # type: ignore[arg-type]


def test_a_delegation_has_four_members_at_most() -> None:
    lesson = a_lesson("norway", "norway", "norway", "norway")
    fifth = lesson.join()
    answer = lesson.teacher(c.AssignSeat(participant=fifth, council="c1", seat="norway"))
    assert_refused(answer, Reason.SEAT_FULL)


def test_a_pupil_can_be_made_an_observer_and_sends_nothing_then() -> None:
    lesson = a_lesson("norway", phase="consultation")
    lesson.teacher(c.MakeObserver(participant="p1"))
    assert_refused(lesson.pupil("p1", c.EditPosition, position={}), Reason.NO_SEAT)
    assert_refused(lesson.teacher(c.MakeObserver(participant="p9")), Reason.NO_SUCH_PARTICIPANT)


def test_who_was_removed_may_be_let_back_into_the_same_seat() -> None:
    lesson = a_lesson("norway", phase="consultation")
    lesson.teacher(c.Remove(participant="p1"))
    answer = lesson.pupil("p1", c.EditPosition, position={})
    assert_refused(answer, Reason.NO_SUCH_PARTICIPANT)
    assert lesson.state.members("c1", "norway") == ()
    lesson.teacher(c.Remove(participant="p1", removed=False))
    assert lesson.state.members("c1", "norway")[0].id == "p1"


def test_a_seat_that_is_handed_over_keeps_its_place() -> None:
    lesson = a_lesson("norway")
    before = lesson.state.participants["p1"]
    assert_accepted(lesson.teacher(c.HandOverSeat(participant="p1")))
    assert lesson.state.participants["p1"] == before


def test_a_seat_without_pupils_can_get_a_bot() -> None:
    lesson = a_lesson()
    lesson.teacher(c.SetDriver(council="c1", seat="turkey", driver="bot"))
    assert lesson.council.drivers["turkey"] == "bot"
    unknown = c.SetDriver(council="c1", seat="spain", driver="bot")
    assert_refused(lesson.teacher(unknown), Reason.NO_SUCH_SEAT)
    nowhere = c.SetDriver(council="c3", seat="turkey", driver="bot")
    assert_refused(lesson.teacher(nowhere), Reason.NO_SUCH_COUNCIL)


def test_above_twenty_four_pupils_two_councils_are_advised() -> None:
    lesson = Lesson()
    for _ in range(24):
        lesson.join()
    assert councils_advised(lesson.state) == 1
    lesson.join()
    assert councils_advised(lesson.state) == 2
