"""A condition asks for what exists, and for what can be known where it stands."""

import pytest

from tests.scenario.asking import AIR, CONVOY, FORCE, FRANCE, NORWAY, TOP, codes, the_one


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("option", "[escort]"),
        ("carried_out", "true"),
        ("limit", "daylight"),
        ("capability", "full"),
        ("opted_out", "norway"),
        ("pledges", "met"),
        ("key", "turned"),
        ("terms", "notice"),
    ],
)
def test_an_opening_cannot_ask_how_its_own_turn_ended(key: str, value: str) -> None:
    finding = the_one(
        (AIR, "when: {adopted: {convoy: talks}}", f"when: {{{key}: {value}}}"),
    )
    assert (finding.code, finding.args) == ("SC043", {"key": key, "part": "openings"})


def test_an_ending_and_an_aim_belong_to_no_turn() -> None:
    ending = (TOP, "when: {indicator: {access: {at_least: 60}}}\n", "when: {pledges: met}\n")
    aim = (FRANCE, "partly: {adopted: {air_cover: air_patrols}}", "partly: {key: turned}")
    assert codes(ending) == ["SC043"]
    assert codes(aim) == ["SC043"]


@pytest.mark.parametrize(
    ("file", "good", "bad", "kind"),
    [
        (CONVOY, "when: {option: blockade}", "when: {option: blokade}", "option"),
        (CONVOY, "when: {option: blockade}", "when: {option: blockade, limit: thre_weeks}",
         "limit"),
        (CONVOY, "when: {option: blockade}", "when: {option: blockade, opted_out: noway}",
         "seat"),
        (CONVOY, "{option: escort, terms: notice}", "{option: escort, terms: notise}", "terms"),
        (AIR, "{option: close_support}", "{option: close_support, limit: on_rquest}", "limit"),
        (AIR, "adopted: {convoy: talks}", "adopted: {convoi: talks}", "turn"),
        (AIR, "adopted: {convoy: talks}", "adopted: {convoy: tlaks}", "option"),
        (AIR, "adopted: {convoy: talks}", "adopted: {convoy: talks}, trust: {noway: {at_least: 9}}",
         "seat"),
        (AIR, "flag: ships_hit", "flag: ship_hit", "flag"),
        (NORWAY, "met: {indicator: {access:", "met: {indicator: {acess:", "indicator"),
        (NORWAY, "was_carried_out: {air_cover:", "was_carried_out: {aircover:", "turn"),
    ],
)  # fmt: skip
def test_an_unknown_name_in_a_condition_is_found(file: str, good: str, bad: str, kind: str) -> None:
    finding = the_one((file, good, bad))
    assert (finding.code, finding.args["kind"]) == ("SC040", kind)


def test_a_key_without_limits_cannot_be_limited() -> None:
    limits = (
        "  limits:\n    - {id: on_request, text: Only when the observers ask for it, cost: 20}\n"
    )
    findings = codes(
        (AIR, limits, ""),
        (AIR, "close_support: {answer: on_request,", "close_support: {answer: refuse,"),
        (AIR, "carried_out: false}", "key: [refused, limited]}"),
    )
    assert findings == ["SC040"]


@pytest.mark.parametrize(
    ("file", "good", "bad"),
    [
        (CONVOY, "{option: blockade}", "{option: blockade, pledges: met}"),
        (CONVOY, "{option: blockade}", "{option: blockade, key: turned}"),
        (AIR, "{option: close_support}", "{option: close_support, terms: notice}"),
        (FORCE, "{pledges: met}", "{pledges: met, option: none}"),
        (FORCE, "{pledges: met}", "{pledges: met, carried_out: true}"),
    ],
)
def test_a_condition_asks_only_for_what_the_turn_has(file: str, good: str, bad: str) -> None:
    assert codes((file, good, bad)) == ["SC047"]


def test_an_outcome_cannot_ask_for_its_own_turn_as_an_earlier_one() -> None:
    bad = "{option: close_support, was_carried_out: {air_cover: true}}"
    assert "SC044" in codes((AIR, "{option: close_support}", bad))


def test_pledges_are_not_carried_out() -> None:
    assert codes((NORWAY, "was_carried_out: {air_cover:", "was_carried_out: {force:")) == ["SC047"]


def test_an_aim_may_ask_for_any_turn() -> None:
    assert (
        codes((NORWAY, "{was_carried_out: {air_cover: false}}", "{adopted: {convoy: none}}")) == []
    )


@pytest.mark.parametrize("part", ["all: [{}]", "any: [{adopted: {convoy: none}}, {}]", "not: {}"])
def test_a_part_that_asks_for_nothing_is_found(part: str) -> None:
    when = "{adopted: {convoy: talks}"
    assert codes((AIR, when + "}", f"{when}, {part}}}")) == ["SC046"]


def test_parts_inside_parts_are_read() -> None:
    bad = "{all: [{any: [{not: {flag: ship_hit}}]}]}"
    assert the_one((AIR, "{adopted: {convoy: talks}}", bad)).args["kind"] == "flag"
