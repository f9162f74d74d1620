"""A part is worth playing: three aims that cost something, three things to do."""

import pytest

from tests.scenario.asking import AIR, CONVOY, FORCE, FRANCE, NORWAY, codes, found, the_one

COMMON = "met: {indicator: {access: {at_least: 60}}}"


@pytest.mark.parametrize(
    "aim",
    [
        "{indicator: {access: {at_least: 60}}, flag: ships_hit}",
        "{trust: {norway: {at_least: 90}}}",
        "{indicator: {access: {at_most: 20}}}",
        "{indicator: {access: {at_most: 50}}}",
        "{indicator: {cohesion: {at_least: 50, at_most: 90}}}",
        "{indicator: {access: {at_least: 60}, cohesion: {at_least: 70}}}",
    ],
)
def test_an_aim_that_a_run_can_win_or_lose_is_right(aim: str) -> None:
    assert codes((NORWAY, COMMON, f"met: {aim}")) == []


def test_an_aim_that_nothing_can_spoil_is_found() -> None:
    finding = the_one(
        (NORWAY, COMMON, "met: {indicator: {cohesion: {at_most: 90}}}"),
        (FORCE, "by: 5, cause: Everybody gave something.", "by: -5, cause: Everybody gave."),
    )
    assert (finding.code, finding.args["name"]) == ("SC126", "supplies_through")


def test_an_aim_below_what_ever_falls_is_found() -> None:
    findings = found(
        (NORWAY, COMMON, "met: {indicator: {cohesion: {at_most: 20}, access: {at_least: 60}}}"),
        (CONVOY, "by: -25, cause: Trade", "by: 25, cause: Trade"),
        (AIR, "by: -20, cause: A decision was", "by: 20, cause: A decision was"),
        (AIR, "by: -20, cause: The observers", "by: 20, cause: The observers"),
        (FORCE, "by: -10, cause: The promises", "by: 10, cause: The promises"),
    )
    assert {finding.code for finding in findings} == {"SC126"}
    assert NORWAY in {finding.file for finding in findings}


def test_an_aim_with_a_misspelt_indicator_is_only_misspelt() -> None:
    assert codes((NORWAY, COMMON, "met: {indicator: {cohesoin: {at_least: 80}}}")) == ["SC040"]


def test_met_may_not_be_empty_either() -> None:
    assert codes((NORWAY, COMMON, "met: {}")) == ["SC124"]


def test_an_aim_by_trust_is_served_by_an_option_whose_every_outcome_raises_it() -> None:
    finding = the_one(
        (FRANCE, "met: {indicator: {access: {at_least: 80}}}",
         "met: {trust: {france: {at_least: 80}}}"),
        (FRANCE, "met: {indicator: {cohesion: {at_least: 60}}}",
         "met: {adopted: {air_cover: close_support}}"),
        (FRANCE, "{any: [{adopted: {convoy: blockade}}, {adopted: {air_cover: close_support}}]}",
         "{indicator: {cohesion: {at_most: 50}}}"),
    )  # fmt: skip
    assert (finding.code, finding.args) == (
        "SC127",
        {"option": "close_support", "turn": "air_cover"},
    )


def test_the_holder_of_the_key_is_whom_the_turns_ask() -> None:
    finding = the_one((FRANCE, "weight: 40", "kind: key_holder\nweight: 40"))
    assert (finding.code, finding.file) == ("SC121", FRANCE)
