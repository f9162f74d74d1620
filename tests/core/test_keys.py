"""The second key."""

from game.core import commands as c
from game.core.conditions import Situation, holds
from game.core.refusals import Reason
from game.scenario.model import Condition
from tests.builders import Lesson, a_lesson, assert_accepted, assert_refused

KEY = {"air_patrols": "turn", "close_support": "on_request"}


def patrols_adopted(*seats: str) -> Lesson:
    lesson = a_lesson("united_nations", *seats, phase="consultation", turn="air_cover")
    lesson.file("p1", key=KEY, reason="Patrols protect us as well.")
    lesson.close("silence")
    assert lesson.now.tabled == "air_patrols"
    lesson.close()
    return lesson


def test_an_adopted_option_that_needs_the_key_waits_for_its_holder() -> None:
    lesson = patrols_adopted()
    assert lesson.council.phase == "key"
    assert lesson.council.deadline == lesson.council.began + 45_000
    assert_accepted(lesson.pupil("p1", c.TurnKey, answer="turn"))
    assert lesson.council.phase == "outcome"
    assert lesson.now.carried_out


def test_late_means_as_filed() -> None:
    lesson = patrols_adopted()
    lesson.wait(46)
    assert lesson.now.key is not None
    assert (lesson.now.key.answer, lesson.now.key.standing) == ("turn", "as_filed")


def test_to_depart_from_what_was_filed_takes_a_letter() -> None:
    lesson = patrols_adopted()
    answer = lesson.pupil("p1", c.TurnKey, answer="refuse")
    assert_refused(answer, Reason.KEY_NEEDS_LETTER)
    answer = lesson.pupil("p1", c.TurnKey, answer="refuse", letter="The observers are in the way.")
    assert_accepted(answer)
    assert lesson.now.outcome == "key_refused"


def test_a_refused_key_means_adopted_and_not_carried_out() -> None:
    lesson = patrols_adopted()
    lesson.pupil("p1", c.TurnKey, answer="refuse", letter="No.")
    assert lesson.now.adopted == "air_patrols"
    assert not lesson.now.carried_out
    assert lesson.now.capability.value == "token"
    assert lesson.now.key_result == "refused"


def test_a_limited_key_costs_capability() -> None:
    lesson = patrols_adopted()
    lesson.pupil("p1", c.TurnKey, answer="on_request", letter="Only if asked.")
    assert lesson.now.key_result == "limited"
    assert lesson.now.score == 80


def test_a_condition_reads_the_limit_with_which_the_key_was_turned() -> None:
    asked = Condition.model_validate({"limit": "on_request"})
    lesson = patrols_adopted()
    lesson.pupil("p1", c.TurnKey, answer="on_request", letter="Only if asked.")
    assert holds(asked, Situation.of(lesson.council))
    plain = patrols_adopted()
    plain.pupil("p1", c.TurnKey, answer="turn")
    assert not holds(asked, Situation.of(plain.council))


def test_only_the_holder_turns_the_key_and_only_then() -> None:
    lesson = patrols_adopted("norway")
    answer = lesson.pupil("p2", c.TurnKey, answer="turn")
    assert_refused(answer, Reason.NOT_KEY_HOLDER)
    answer = lesson.pupil("p1", c.TurnKey, answer="perhaps")
    assert_refused(answer, Reason.UNKNOWN_KEY_ANSWER)
    lesson.close()
    answer = lesson.pupil("p1", c.TurnKey, answer="turn")
    assert_refused(answer, Reason.WRONG_PHASE)


def test_an_empty_key_seat_does_as_documented_at_once() -> None:
    lesson = a_lesson(phase="silence", turn="air_cover")
    lesson.close()
    assert lesson.council.phase == "outcome"
    assert lesson.now.key_result == "turned"


def test_an_option_that_needs_no_key_is_carried_out_without_it() -> None:
    lesson = a_lesson("norway", "france", "turkey", phase="consultation", turn="air_cover")
    marks = {"hold": "accept", "air_patrols": "reserve", "close_support": "cannot"}
    for pid in ("p1", "p2", "p3"):
        lesson.file(pid, marks=marks, preferred="hold", reason="Wait.")
    lesson.close("outcome")
    assert lesson.now.key is None
    assert lesson.now.carried_out
