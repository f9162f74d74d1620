"""What types can judge is said once, where it stands, with the nearest name."""

import pytest

from game.scenario.findings import Finding
from game.scenario.load import load_files
from tests.builders_scenario import example_with

CONVOY = "turns/01_convoy.yaml"
NORWAY = "roles/norway.yaml"


def the_finding(file: str, good: str, bad: str) -> Finding:
    (finding,) = load_files(example_with((file, good, bad))).findings
    return finding


def test_a_misspelt_key_is_one_finding_with_the_nearest_name() -> None:
    finding = the_finding(NORWAY, "weight: 20", "wieght: 20")
    assert (finding.code, finding.line, finding.text_of_line) == ("SC030", 3, "wieght: 20")
    assert finding.args["name"] == "wieght"
    assert finding.args["nearest"] == "weight"


def test_a_key_that_resembles_nothing_lists_what_is_known() -> None:
    finding = the_finding(NORWAY, "trust: 60\n", "trust: 60\nqqqq: 1\n")
    assert finding.code == "SC030"
    assert "nearest" not in finding.args
    assert finding.args["known"] == "id, name, kind, weight, profile, card, aims, trust, sources"


def test_a_misspelt_key_beside_a_missing_one_is_two_findings() -> None:
    files = example_with((NORWAY, "weight: 20\n", "qqqq: 20\n"))
    assert sorted(f.code for f in load_files(files).findings) == ["SC030", "SC031"]


@pytest.mark.parametrize(
    ("file", "good", "bad", "nearest"),
    [
        (CONVOY, "red_line: true", "redline: true", "red_line"),
        (CONVOY, "when: {option: blockade}", "when: {opton: blockade}", "option"),
        (NORWAY, "met: {not: {adopted:", "met: {nott: {adopted:", "not"),
        (CONVOY, "trust: {turkey: -15, france: 10}", "turst: {turkey: -15}", "trust"),
        ("scenario.yaml", "if_time: [force]", "if_tim: [force]", "if_time"),
    ],
)
def test_the_nearest_name_is_one_that_the_place_knows(
    file: str, good: str, bad: str, nearest: str
) -> None:
    finding = the_finding(file, good, bad)
    assert (finding.code, finding.args["nearest"]) == ("SC030", nearest)


def test_a_missing_key_is_said_where_it_should_stand() -> None:
    finding = the_finding(CONVOY, "    cost: Trade stops for everybody on both shores.\n", "")
    assert (finding.code, finding.args["name"]) == ("SC031", "cost")
    assert finding.text_of_line == "- id: blockade"


def test_a_missing_language_is_named() -> None:
    finding = the_finding(NORWAY, "{en: Norway, nb: Norge, nn: Noreg}", "{en: Norway, nb: Norge}")
    assert (finding.code, finding.args["language"]) == ("SC039", "nn")


@pytest.mark.parametrize(
    ("file", "good", "bad", "expected"),
    [
        (NORWAY, "you: You are the Norwegian delegation.", "you: [You] #", "text"),
        (CONVOY, "record:\n  adopted: escort\n  title: The", 
         "record:\n  adopted: {a: b}\n  title: The", "text"),
        (CONVOY, "bridges: []", "bridges: none", "list"),
        (CONVOY, "answers: {force: None, whose_ships: Nobody’s}", "answers: None", "mapping"),
        (NORWAY, "weight: 20", "weight: [20]", "number"),
        (CONVOY, "date: 1996-03-04", "date: [1996]", "date"),
        (CONVOY, "red_line: true", "red_line: [true]", "yes_or_no"),
        (CONVOY, "when: {option: blockade}", "when: blockade", "mapping"),
        ("map.yaml", "lon: 17.4", "lon: [17.4]", "number"),
    ],
)  # fmt: skip
def test_the_wrong_kind_of_value_says_what_was_expected(
    file: str, good: str, bad: str, expected: str
) -> None:
    finding = the_finding(file, good, bad)
    assert (finding.code, finding.args["expected"]) == ("SC032", expected)


@pytest.mark.parametrize(
    ("said", "bound", "value"),
    [("160", "le", "100"), ("-3", "ge", "0"), ("many", "none", ""), ("1.5", "none", "")],
)
def test_a_number_out_of_bounds_names_the_bound(said: str, bound: str, value: str) -> None:
    finding = the_finding(NORWAY, "trust: 60\n", f"trust: {said}\n")
    assert finding.code == "SC033"
    assert finding.args == {"said": said, "bound": bound, "value": value}


def test_a_word_out_of_a_list_names_the_nearest_and_the_others() -> None:
    finding = the_finding(NORWAY, "kind: own", "kind: hom")
    assert finding.args == {"said": "hom", "known": "common, own, home", "nearest": "home"}
    assert "nearest" not in the_finding(NORWAY, "kind: own", "kind: qqqq").args


def test_an_enumeration_names_its_words() -> None:
    history = "transcripts/history.yaml"
    finding = the_finding(history, "{close_support: reserve}", "{close_support: reseve}")
    assert (finding.code, finding.args["nearest"]) == ("SC034", "reserve")


def test_a_key_that_is_no_id_is_said_at_the_key() -> None:
    finding = the_finding("sources.yaml", "council_minutes:", "Council Minutes:")
    assert (finding.code, finding.text_of_line) == ("SC035", "Council Minutes:")


def test_an_empty_text_in_one_language_is_an_empty_value() -> None:
    finding = the_finding(NORWAY, "nb: Norge, nn", 'nb: " ", nn')
    assert finding.code == "SC016"


def test_a_text_that_lacks_two_languages_is_one_finding() -> None:
    finding = the_finding(NORWAY, "{en: Norway, nb: Norge, nn: Noreg}", "{nb: Norge}")
    assert (finding.code, finding.args["language"]) == ("SC039", "en, nn")


def test_a_language_that_the_game_does_not_speak_is_the_one_cause() -> None:
    finding = the_finding(NORWAY, "{en: Norway, nb: Norge, nn: Noreg}", "{en: Norway, xx: Norge}")
    assert (finding.code, finding.args["name"]) == ("SC030", "xx")


def test_what_lies_below_an_unreadable_value_is_not_judged() -> None:
    files = example_with((CONVOY, "title: {en: A storm, nb: Storm, nn: Storm}", "title: *storm"))
    assert [f.code for f in load_files(files).findings] == ["SC012"]
