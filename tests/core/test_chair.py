"""What the chair tables, and what would change it."""

from game.core import commands as c
from game.core.chair import intention, one_step_up, paths_to
from game.core.commands import Draft
from game.core.refusals import Reason
from game.scenario.model import Mark
from tests.builders import Lesson, a_lesson, assert_refused


def position(talks: str, escort: str, blockade: str, preferred: str) -> dict[str, object]:
    marks = {"talks": talks, "escort": escort, "blockade": blockade}
    return {"marks": marks, "preferred": preferred, "reason": "So."}


def filed(*positions: dict[str, object]) -> Lesson:
    lesson = a_lesson("norway", "france", "turkey", phase="consultation")
    for number, each in enumerate(positions, start=1):
        lesson.file(f"p{number}", **each)
    return lesson


def test_the_fewest_cannots_come_first() -> None:
    lesson = filed(
        position("accept", "accept", "cannot", "talks"),
        position("accept", "accept", "cannot", "talks"),
        position("cannot", "accept", "reserve", "escort"),
    )
    chosen = intention(lesson.state.scenario, lesson.state.turn_of(lesson.council), lesson.now)
    assert chosen.option == "escort"


def test_then_the_most_preferences() -> None:
    lesson = filed(
        position("accept", "accept", "reserve", "talks"),
        position("reserve", "accept", "accept", "escort"),
        position("reserve", "accept", "accept", "escort"),
    )
    chosen = intention(lesson.state.scenario, lesson.state.turn_of(lesson.council), lesson.now)
    assert (chosen.option, chosen.tied) == ("escort", ())


def test_then_the_fewest_reservations_by_weight() -> None:
    lesson = filed(
        position("accept", "reserve", "cannot", "talks"),
        position("accept", "accept", "cannot", "escort"),
        position("cannot", "cannot", "accept", "blockade"),
    )
    lesson.file("p3", **position("accept", "accept", "accept", "blockade"))
    chosen = intention(lesson.state.scenario, lesson.state.turn_of(lesson.council), lesson.now)
    assert chosen.option == "talks"


def tied() -> Lesson:
    lesson = filed(
        position("accept", "accept", "accept", "talks"),
        position("accept", "accept", "accept", "escort"),
        position("accept", "accept", "accept", "blockade"),
    )
    lesson.close()
    return lesson


def test_on_a_tie_the_teacher_has_thirty_seconds() -> None:
    lesson = tied()
    assert lesson.council.phase == "chair"
    assert lesson.now.tied == ("talks", "escort", "blockade")
    assert lesson.council.deadline == lesson.council.began + 30_000
    moment = lesson.council.moment
    lesson.teacher(c.TableOption(council="c1", moment=moment, option="blockade"))
    assert lesson.now.tabled == "blockade"


def test_then_the_order_in_the_file_decides() -> None:
    lesson = tied()
    lesson.wait(31)
    assert lesson.now.tabled == "talks"


def test_only_a_tied_option_can_be_chosen_and_only_then() -> None:
    lesson = tied()
    moment = lesson.council.moment
    stale = c.TableOption(council="c1", moment=moment - 1, option="talks")
    assert_refused(lesson.teacher(stale), Reason.STALE)
    other = c.TableOption(council="c1", moment=moment, option="bombs")
    assert_refused(lesson.teacher(other), Reason.NOT_TABLEABLE)
    lesson.close()
    again = c.TableOption(council="c1", moment=lesson.council.moment, option="talks")
    assert_refused(lesson.teacher(again), Reason.WRONG_PHASE)


def test_the_chair_shows_who_would_have_to_move() -> None:
    lesson = filed(
        position("accept", "accept", "cannot", "talks"),
        position("cannot", "accept", "accept", "blockade"),
        position("accept", "cannot", "accept", "talks"),
    )
    paths = paths_to(lesson.state.scenario, lesson.state.turn_of(lesson.council), lesson.now)
    assert paths == {"blockade": ("norway", "turkey")}


def test_one_step_is_one_mark_or_a_preference() -> None:
    draft = Draft(
        marks={"talks": Mark.CANNOT, "escort": Mark.RESERVE, "blockade": Mark.ACCEPT},
        limits={"escort": "daylight"},
        preferred="blockade",
    )
    up = one_step_up(draft, "talks")
    assert up is not None
    assert up.marks["talks"] is Mark.RESERVE
    up = one_step_up(draft, "escort")
    assert up is not None
    assert (up.marks["escort"], up.limits) == (Mark.ACCEPT, {})
    assert one_step_up(draft, "blockade") is None
    up = one_step_up(draft.model_copy(update={"preferred": "talks"}), "blockade")
    assert up is not None
    assert up.preferred == "blockade"


def test_the_order_of_filing_never_counts() -> None:
    first = tied()
    second = a_lesson("turkey", "france", "norway", phase="consultation")
    for number, preferred in enumerate(("blockade", "escort", "talks"), start=1):
        second.file(f"p{number}", **position("accept", "accept", "accept", preferred))
    second.close()
    assert second.now.tied == first.now.tied
