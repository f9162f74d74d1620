"""What can be foreseen of a turn's end is foreseen, and the rest is left open."""

from itertools import product

import pytest

from game.scenario.model import Condition
from game.scenario.worlds import MAX_FLAGS, World, judge, worlds
from tests.builders_scenario import a_scenario

CONVOY, AIR, FORCE = a_scenario().turns
HELD = World("escort", True, terms="notice", flags=(("ships_hit", True),))


def verdict(world: World = HELD, **asked: object) -> bool | None:
    return judge(Condition.model_validate(asked), CONVOY, world)


def test_nothing_asked_holds() -> None:
    assert verdict() is True


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({"option": "escort"}, True),
        ({"option": ["talks", "none"]}, False),
        ({"terms": "notice"}, True),
        ({"terms": "open_help"}, False),
        ({"key": "turned"}, False),
        ({"pledges": ["met"]}, False),
        ({"carried_out": True}, True),
        ({"carried_out": False}, False),
        ({"capability": "full"}, True),
        ({"capability": ["reduced", "token"]}, False),
        ({"limit": "daylight"}, None),
        ({"limit": "three_weeks"}, False),
        ({"opted_out": "norway"}, None),
        ({"adopted": {"convoy": "talks"}}, None),
        ({"was_carried_out": {"convoy": True}}, None),
        ({"indicator": {"access": {"at_least": 3}}}, None),
        ({"trust": {"norway": {"at_least": 3}}}, None),
        ({"flag": "ships_hit"}, True),
        ({"flag": "something_else"}, None),
        ({"option": "talks", "flag": "something_else"}, False),
        ({"all": [{"option": "escort"}, {"terms": "notice"}]}, True),
        ({"all": [{"option": "escort"}, {"limit": "daylight"}]}, None),
        ({"any": [{"option": "talks"}, {"terms": "notice"}]}, True),
        ({"any": [{"option": "talks"}, {"limit": "daylight"}]}, None),
        ({"any": [{"option": "talks"}]}, False),
        ({"not": {"option": "talks"}}, True),
        ({"not": {"option": "escort"}}, False),
        ({"not": {"limit": "daylight"}}, None),
    ],
)
def test_a_condition_is_judged_as_far_as_one_can_see(
    asked: dict[str, object], expected: bool | None
) -> None:
    assert verdict(**asked) is expected


def test_what_is_not_decided_or_refused_is_not_carried_out() -> None:
    empty = [world for world in worlds(AIR) if world.option == "none" or world.key == "refused"]
    assert {(world.carried_out, world.capability) for world in empty} == {(False, "token")}


def test_a_limit_of_the_key_may_stand_where_the_key_was_limited() -> None:
    condition = Condition.model_validate({"limit": "on_request"})
    assert judge(condition, AIR, World("close_support", True, key="limited")) is None
    assert judge(condition, AIR, World("close_support", True, key="turned")) is False


def test_capability_is_told_apart() -> None:
    full, *_ = (world for world in worlds(AIR) if world.option == "hold")
    assert judge(Condition.model_validate({"capability": "full"}), AIR, full) is True
    assert judge(Condition.model_validate({"capability": "token"}), AIR, full) is False


def test_the_key_gives_a_world_for_each_of_its_answers() -> None:
    keys = {world.key for world in worlds(AIR) if world.option == "air_patrols"}
    assert keys == {"turned", "limited", "refused"}
    assert {world.key for world in worlds(AIR) if world.option == "hold"} == {None}
    unlimited = AIR.model_copy(update={"key": AIR.key.model_copy(update={"limits": ()})})
    keys = {world.key for world in worlds(unlimited) if world.option == "air_patrols"}
    assert keys == {"turned", "refused"}


def test_a_refused_key_is_not_carried_out() -> None:
    assert {w.carried_out for w in worlds(AIR) if w.key == "refused"} == {False}


def test_pledges_end_in_three_ways() -> None:
    silent = FORCE.model_copy(update={"terms": None})
    assert [world.pledges for world in worlds(silent)] == ["met", "short", "thin"]


def test_pledges_end_in_three_ways_for_each_of_the_terms() -> None:
    ends = {(world.pledges, world.terms) for world in worlds(FORCE)}
    assert ends == set(product(("met", "short", "thin"), ("to_the_end", "a_month")))


def test_flags_are_set_or_not_wherever_a_condition_hides_them() -> None:
    hidden = {"any": [{"flag": "one"}, {"not": {"all": [{"flag": "two"}]}}]}
    outcome = FORCE.outcomes[0].model_copy(update={"when": Condition.model_validate(hidden)})
    turn = FORCE.model_copy(update={"outcomes": (outcome,)})
    settings = {world.flags for world in worlds(turn)}
    assert len(settings) == 4
    assert (("one", True), ("two", False)) in settings


def test_many_flags_are_left_open() -> None:
    flags = tuple(f"f{number}" for number in range(MAX_FLAGS + 1))
    outcome = FORCE.outcomes[0].model_copy(update={"when": Condition(flag=flags)})
    turn = FORCE.model_copy(update={"outcomes": (outcome,)})
    assert {world.flags for world in worlds(turn)} == {()}


def test_a_world_is_described_in_the_keys_of_a_condition() -> None:
    assert HELD.described() == "terms: notice, capability: full, flag: ships_hit"
    refused = next(world for world in worlds(AIR) if world.key == "refused")
    assert refused.described() == "key: refused, capability: token"
