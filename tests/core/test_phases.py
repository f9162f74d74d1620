"""The order of a turn, of turns and of the lesson."""

from game.core import commands as c
from game.core.phases import planned_turns
from tests.builders import Lesson, a_lesson, same_after_import
from tests.builders_scenario import a_scenario

HOLD = {"hold": "accept", "air_patrols": "reserve", "close_support": "cannot"}


def with_plan(*turns: str) -> Lesson:
    scenario = a_scenario()
    plan = scenario.plans["45"].model_copy(update={"turns": turns, "if_time": ()})
    plans = {**scenario.plans, "45": plan}
    lesson = Lesson(a_scenario(plans=plans), plan="45")
    lesson.teacher(c.Begin())
    return lesson


def test_a_decision_turn_goes_from_briefing_to_outcome() -> None:
    lesson = a_lesson("norway", phase="briefing")
    seen = []
    while lesson.now.turn == "convoy":
        seen.append(lesson.council.phase)
        lesson.close()
    assert seen == ["briefing", "consultation", "silence", "outcome"]


def test_a_pledge_turn_goes_from_briefing_by_pledges_to_outcome() -> None:
    lesson = a_lesson("norway", phase="briefing", turn="force")
    seen = []
    while lesson.council.phase != "debrief":
        seen.append(lesson.council.phase)
        lesson.close()
    assert seen == ["briefing", "pledging", "adding", "outcome"]


def test_every_phase_has_a_moment_of_its_own() -> None:
    lesson = a_lesson("norway", phase="briefing", plan="open")
    moments = [lesson.council.moment]
    while lesson.council.phase != "debrief":
        lesson.close()
        moments.append(lesson.council.moment)
    assert moments == sorted(set(moments))


def test_a_turn_that_the_plan_leaves_out_is_bridged() -> None:
    lesson = with_plan("convoy", "force")
    while lesson.now.turn == "convoy":
        lesson.close()
    bridged = lesson.council.result("air_cover")
    assert bridged is not None
    assert (bridged.bridge, bridged.adopted) == (0, "air_patrols")
    assert lesson.council.indicators["access"] == 65


def test_a_bridge_follows_what_the_class_did() -> None:
    lesson = with_plan("convoy", "force")
    for _ in range(3):
        lesson.join()
    lesson.close()
    talks = {
        "marks": {"talks": "accept", "escort": "reserve", "blockade": "cannot"},
        "preferred": "talks",
        "reason": "Wait.",
    }
    for pid in ("p1", "p2", "p3"):
        lesson.file(pid, **talks)
    while lesson.now.turn == "convoy":
        lesson.close()
    bridged = lesson.council.result("air_cover")
    assert bridged is not None
    assert (bridged.bridge, bridged.adopted) == (1, "hold")


def test_a_plan_may_begin_with_a_later_turn() -> None:
    lesson = with_plan("force")
    assert lesson.now.turn == "force"


def test_without_a_clock_every_turn_is_played() -> None:
    lesson = a_lesson("norway", plan="open")
    assert planned_turns(lesson.state) == ("convoy", "air_cover", "force")


def test_turns_for_spare_time_come_in_the_scenarios_order() -> None:
    lesson = a_lesson("norway", plan="45")
    assert planned_turns(lesson.state) == ("convoy", "air_cover", "force")


def test_without_any_preference_there_is_no_decision() -> None:
    scenario = a_scenario()
    seats = ("united_nations",)
    lonely = a_scenario(
        seats=seats,
        roles={"united_nations": scenario.roles["united_nations"]},
    )
    lesson = Lesson(lonely)
    lesson.teacher(c.Begin())
    lesson.close("outcome")
    assert lesson.now.adopted == "none"


def test_an_openings_closed_option_cannot_be_tabled() -> None:
    lesson = a_lesson("norway", "france", "turkey", phase="consultation")
    blockade = {
        "marks": {"talks": "cannot", "escort": "reserve", "blockade": "accept"},
        "preferred": "blockade",
        "reason": "All of it.",
    }
    for pid in ("p1", "p2", "p3"):
        lesson.file(pid, **blockade)
    while lesson.now.turn == "convoy":
        lesson.close()
    assert lesson.now.opening == "stronger"
    lesson.close("consultation")
    marks = {"hold": "cannot", "air_patrols": "reserve", "withdraw": "accept"}
    marks["close_support"] = "cannot"
    for pid in ("p1", "p2", "p3"):
        lesson.file(pid, marks=marks, preferred="withdraw", reason="Enough.")
    lesson.close("outcome")
    assert lesson.now.adopted == "withdraw"


def test_a_whole_log_adds_up_to_the_same_state_after_import() -> None:
    lesson = a_lesson("norway", "france", phase="outcome", turn="force")
    lesson.close()
    lesson.teacher(c.End())
    assert same_after_import(lesson)


def test_a_turn_for_spare_time_leaves_the_others_theirs() -> None:
    scenario = a_scenario()
    plan = scenario.plans["45"].model_copy(
        update={"turns": ("convoy", "force"), "if_time": ("air_cover",)}
    )
    for minutes, expected in ((60, "air_cover"), (35, "force")):
        lesson = Lesson(a_scenario(plans={**scenario.plans, "45": plan}), plan="45")
        lesson.teacher(c.Begin(minutes=minutes))
        lesson.at += 10 * 60_000
        while lesson.now.turn == "convoy":
            lesson.close()
        assert lesson.now.turn == expected
