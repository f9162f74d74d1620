"""A turn that cannot be played, or would be no choice, is found."""

import pytest

from tests.builders_scenario import example_files
from tests.scenario.asking import AIR, CONVOY, FORCE, TOP, codes, found, the_one


@pytest.mark.parametrize(
    ("added", "wrong"),
    [
        ("arguments:\n  - {id: a, text: b, concern: crews, speaks_for: [c], source: port_report}\n",
         "arguments"),
        ("key: {seat: united_nations, documented: {}}\n", "key"),
    ],
)  # fmt: skip
def test_a_pledge_turn_has_no_parts_of_a_decision(added: str, wrong: str) -> None:
    findings = found((FORCE, "kind: pledge\n", f"kind: pledge\n{added}"))
    assert [f.args["wrong"] for f in findings if f.code == "SC060"] == [wrong]


def test_a_pledge_turn_without_pledging_is_found_once() -> None:
    text = example_files()[FORCE].decode()
    pledging = text[text.index("pledging:") : text.index("outcomes:")]
    opening = "\n    requirements: {ships: 2}"
    changes = [(FORCE, pledging, ""), (FORCE, opening, "\n    opens: []")]
    findings = codes(*changes)
    assert findings.count("SC060") == 1
    assert set(findings) <= {"SC060", "SC063", "SC047", "SC040"}


def test_bridges_end_without_conditions() -> None:
    bad = "- when: {adopted: {convoy: talks}}\n    text: In April the ships sailed without"
    assert codes((AIR, "- text: In April the ships sailed without", bad)) == ["SC061"]


def test_openings_may_not_be_empty() -> None:
    good = "openings:\n  - id: as_in_history\n    text: The Council has met because a third ship"
    assert "SC061" in codes((CONVOY, good + " is on its way.\n", "openings: []\n"))


def test_the_first_turn_of_every_lesson_needs_no_bridge() -> None:
    assert codes() == []
    changes = [
        (TOP, "45: {turns: [convoy, air_cover], if_time: [force]}",
         "45: {turns: [air_cover, force], if_time: [convoy]}"),
    ]  # fmt: skip
    assert codes(*changes) == ["SC067"]


def test_an_opening_cannot_close_what_is_closed() -> None:
    finding = the_one(
        (AIR, "promises and no ships.\n", "promises and no ships.\n    closes: {withdraw: No.}\n")
    )
    assert (finding.code, finding.args["name"]) == ("SC064", "withdraw")


@pytest.mark.parametrize("number", [1, 4])
def test_limits_are_two_or_three_or_none(number: int) -> None:
    second = "      - {id: high_up, text: Only from high up, cost: 10}\n"
    more = "".join(f"      - {{id: l{n}, text: A limit, cost: 5}}\n" for n in range(2))
    finding = the_one((AIR, second, "" if number == 1 else second + more))
    assert (finding.code, finding.args["number"]) == ("SC069", number)


def test_seven_arguments_are_too_many() -> None:
    added = "".join(
        f"  - {{id: a{n}, text: Ships., concern: crews, speaks_for: [hold], source: port_report}}\n"
        for n in range(3)
    )
    finding = the_one((AIR, "arguments:\n", "arguments:\n" + added))
    assert (finding.code, finding.args["number"]) == ("SC072", 7)


def test_two_facts_of_one_seat_are_one_holder() -> None:
    assert codes(
        (AIR, "{id: aircraft_ready, seat: france,", "{id: aircraft_ready, seat: united_nations,")
    ) == ["SC075"]


def test_a_scenario_without_a_second_key_needs_no_terms() -> None:
    role = ("roles/united_nations.yaml", "kind: key_holder\n", "")
    assert "SC080" not in codes(role)
    assert "SC079" in codes(role)


def test_a_turn_without_key_and_terms_leaves_its_holder_idle() -> None:
    text = example_files()[CONVOY].decode()
    terms = text[text.index("terms:\n") : text.index("facts:\n")]
    finding = the_one(
        (CONVOY, terms, ""),
        (CONVOY, "{option: escort, terms: notice}", "{option: escort, capability: token}"),
    )
    assert (finding.code, finding.args["what"]) == ("SC080", "terms")


def test_terms_belong_to_the_holder_of_the_key() -> None:
    finding = the_one((CONVOY, "terms:\n  seat: united_nations", "terms:\n  seat: norway"))
    assert finding.code == "SC079"


def test_a_seat_without_a_role_is_not_also_a_wrong_key_holder() -> None:
    findings = codes((AIR, "key:\n  seat: united_nations", "key:\n  seat: nobody_at_all"))
    assert findings == ["SC040"]


def test_each_procedure_that_is_used_is_introduced() -> None:
    finding = the_one(
        (AIR, "  key: The United Nations must turn its key before aircraft act.\n", "")
    )
    assert (finding.code, finding.args["name"]) == ("SC081", "key")
