"""With caveats all round a pledge turn falls short, and not far."""

import pytest

from tests.builders_scenario import example_files
from tests.scenario.asking import FORCE, codes, found, the_one


@pytest.mark.parametrize(("amount", "percent"), [(8, 100), (9, 89), (10, None), (11, 73), (16, 50)])
def test_all_hands_halved_are_three_quarters_or_a_little_more(
    amount: int, percent: int | None
) -> None:
    changed = (FORCE, "{asset: ships, amount: 10}", f"{{asset: ships, amount: {amount}}}")
    assert [f.args["percent"] for f in found(changed)] == ([percent] if percent else [])


def test_a_hand_of_an_unknown_seat_is_only_misspelt() -> None:
    turkey = "    turkey:\n      - {asset: ships, amount: 4, documented: caveat, caveat: Turkish"
    changed = (FORCE, turkey, turkey.replace("turkey:", "norwai:"))
    assert codes(changed) == ["SC040"]


def test_a_requirement_may_be_lowered_but_not_away() -> None:
    assert codes((FORCE, "{ships: 2}", "{ships: -9}")) == []
    assert the_one((FORCE, "{ships: 2}", "{ships: -12}")).code == "SC112"


def test_terms_cost_nothing_where_pledges_say_how_much_can_be_done() -> None:
    finding = the_one((FORCE, "For a month., cost: 0", "For a month., cost: 10"))
    assert (finding.code, finding.args["name"]) == ("SC113", "a_month")


def test_the_key_holder_has_something_to_say_while_others_pledge() -> None:
    text = example_files()[FORCE].decode()
    terms = text[text.index("terms:\n") : text.index("outcomes:\n")]
    never = "{pledges: met, trust: {norway: {at_most: 5}}}"
    finding = the_one((FORCE, terms, ""), (FORCE, "{pledges: met, terms: a_month}", never))
    assert (finding.code, finding.args["what"]) == ("SC080", "terms")
