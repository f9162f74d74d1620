"""A scenario is dated, planned and sourced."""

import pytest

from tests.scenario.asking import CONVOY, TOP, codes, found


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        ("ends: 1996-06-30", "ends: 1996-05-01"),
        ("begins: 1996-03-01", "begins: 1996-03-20"),
        ("ends: 1996-06-30", "ends: 1995-06-30"),
    ],
)
def test_turns_lie_within_the_scenarios_days(good: str, bad: str) -> None:
    assert codes((TOP, good, bad)) == ["SC130"]


def test_an_empty_plan_is_found() -> None:
    bad = "60: {turns: [], if_time: [convoy]}"
    findings = found((TOP, "60: {turns: [convoy, air_cover, force]}", bad))
    assert [f.args.get("number") for f in findings if f.code == "SC133"] == [0]


@pytest.mark.parametrize(
    ("plan", "code"),
    [
        ("60: {turns: [convoy, convoy, force]}", "SC134"),
        ("60: {turns: [convoy, air_cover], if_time: [air_cover]}", "SC134"),
        ("60: {turns: [convoy], if_time: [force, air_cover]}", "SC134"),
        ("60: {turns: [convoy, force], if_time: [air_cover]}", None),
    ],
)
def test_a_plan_names_each_turn_once_in_order(plan: str, code: str | None) -> None:
    findings = codes((TOP, "60: {turns: [convoy, air_cover, force]}", plan))
    assert findings == ([code] if code else [])


def test_a_misspelt_turn_in_a_plan_is_only_misspelt() -> None:
    good = "60: {turns: [convoy, air_cover, force]}"
    assert codes((TOP, good, good.replace("force", "forse"))) == ["SC040"]


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        ("sources: [council_minutes, port_report]", "sources: []"),
        ("  sources: [port_report]\n  accounts:", "  sources: []\n  accounts:"),
        ("ships., sources: [council_minutes]}", "ships., sources: []}"),
        ("certainty: record\n    sources: [port_report, council_minutes]",
         "certainty: record\n    sources: []"),
    ],
)  # fmt: skip
def test_what_claims_something_cites_something(good: str, bad: str) -> None:
    assert codes((CONVOY, good, bad)) == ["SC135"]


def test_a_source_that_was_misspelt_is_not_also_unused() -> None:
    source = "port_report:\n  author"
    chart = "port_map:\n  author: Port\n  title: Chart\n  year: '1990'\n  kind: data\n"
    cited = "that the escort saved the town., sources: [port_report]"
    findings = codes(
        ("sources.yaml", source, chart + source),
        (CONVOY, cited, cited.replace("port_report", "port_mapp")),
    )
    assert findings == ["SC040"]
