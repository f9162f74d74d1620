"""Every end of a turn has an outcome, and every outcome a consequence."""

import pytest

from tests.scenario.asking import AIR, CONVOY, FORCE, TOP, codes, found, the_one


def test_a_gap_for_no_decision_is_found() -> None:
    finding = the_one(
        (CONVOY, "when: {option: [talks, none]}", "when: {option: talks}"),
    )
    assert (finding.code, finding.args["name"]) == ("SC094", "none")


def test_a_gap_after_a_refused_key_is_found_for_each_option() -> None:
    findings = found(
        (AIR, "{option: [air_patrols, close_support], carried_out: false}",
         "{option: air_patrols, key: refused, opted_out: norway}"),
        (AIR, "when: {option: air_patrols}", "when: {option: air_patrols, key: [turned, limited]}"),
    )  # fmt: skip
    assert [(f.code, f.args["name"]) for f in findings] == [("SC094", "air_patrols")]
    assert str(findings[0].args["how"]).startswith("key: refused")


def test_a_gap_among_pledges_is_found() -> None:
    findings = codes((FORCE, "when: {pledges: thin}", "when: {pledges: short}"))
    assert sorted(findings) == ["SC094", "SC095"]


def test_conditions_that_share_out_the_capability_leave_no_gap() -> None:
    whole = (AIR, "when: {option: air_patrols}", "when: {option: air_patrols, capability: full}")
    parts = "{option: close_support}, {option: air_patrols, capability: [reduced, token]}"
    rest = (AIR, "when: {option: close_support}", f"when: {{any: [{parts}]}}")
    assert codes(whole, rest) == []


def test_an_outcome_without_conditions_covers_everything() -> None:
    assert codes((CONVOY, "when: {option: [talks, none]}", "when: {}")) == []


def test_what_follows_an_outcome_that_always_holds_is_never_reached() -> None:
    finding = the_one(
        (AIR, "flag: ships_hit}", "any: [{flag: ships_hit}, {not: {flag: ships_hit}}]}")
    )
    assert (finding.code, finding.args["name"]) == ("SC095", "no_cover")


def test_a_turn_needs_an_outcome_that_is_the_record() -> None:
    good = "    certainty: record\n    sources: [port_report, council_minutes]\n"
    bad = "    certainty: high\n    argued_by: The port.\n    sources: [port_report]\n"
    findings = codes((CONVOY, good, bad))
    assert "SC096" in findings


def test_moves_by_nothing_do_not_count_as_moves() -> None:
    finding = the_one((CONVOY, "by: -15, cause: No ship", "by: 0, cause: No ship"))
    assert finding.code == "SC091"


@pytest.mark.parametrize(("language", "words"), [("en", "come"), ("nb", "kommer"), ("nn", "kjem")])
def test_each_language_says_could(language: str, words: str) -> None:
    texts = {"en": "Ships could come.", "nb": "Skip kan komme.", "nn": "Skip kan kome."}
    texts[language] = f"Ships {words}."
    bad = "text: {" + ", ".join(f"{key}: {value}" for key, value in texts.items()) + "}"
    finding = the_one((AIR, "text: Fewer ships might sail than before.", bad))
    assert (finding.code, finding.args["language"]) == ("SC093", language)


def test_a_flag_that_nothing_reads_is_found() -> None:
    findings = codes(
        (AIR, "{option: [hold, withdraw, none], flag: ships_hit}",
         "{option: [hold, withdraw, none], opted_out: norway}"),
    )  # fmt: skip
    assert findings == ["SC100"]


def test_a_flag_may_be_read_by_an_ending() -> None:
    assert codes(
        (AIR, "{option: [hold, withdraw, none], flag: ships_hit}",
         "{option: [hold, withdraw, none], opted_out: norway}"),
        (TOP, "when: {indicator: {access: {at_least: 60}}}\n",
         "when: {indicator: {access: {at_least: 60}}, flag: ships_hit}\n"),
    ) == []  # fmt: skip


def test_a_misspelt_flag_or_indicator_is_not_also_unused() -> None:
    assert codes((AIR, "flag: ships_hit", "flag: ship_hits")) == ["SC040"]


def test_terms_may_be_read_inside_a_part() -> None:
    good = "when: {option: escort, terms: notice}"
    assert codes((CONVOY, good, "when: {option: escort, all: [{terms: notice}]}")) == []
