"""One YAML file becomes plain values with lines, or a finding."""

import time

import pytest
import yaml

from game.scenario import nodes
from game.scenario.nodes import BROKEN, read_yaml
from tests.patience import A_WHILE


def codes(data: bytes | str) -> list[str]:
    raw = data.encode() if isinstance(data, str) else data
    return [finding.code for finding in read_yaml("a.yaml", raw).findings]


@pytest.fixture(params=["with libyaml", "without libyaml"])
def either_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "without libyaml":
        monkeypatch.setattr(nodes, "LOADER", yaml.BaseLoader)


def test_norway_is_no_boolean_and_a_year_is_no_number() -> None:
    assert read_yaml("a.yaml", b"seat: NO\nyear: 1995\n").value == {"seat": "NO", "year": "1995"}


def test_every_value_keeps_its_line() -> None:
    lines = read_yaml("a.yaml", b"a:\n  - b: 1\n    c: |\n      d\n      e\n  - f\n").lines
    assert lines[("a", 0, "b")] == 2
    assert lines[("a", 0, "c")] == 3
    assert lines[("a", 1)] == 6


def test_the_line_itself_is_shown_without_margin_and_not_endless() -> None:
    document = read_yaml("a.yaml", b"a:\n   b: " + b"x" * 300)
    assert document.line_text(1) == "a:"
    assert len(document.line_text(2)) == 160
    assert document.line_text(9) == ""


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ("a: &b c", "SC012"),
        ("a: [&b c]", "SC012"),
        ("a: !!str b", "SC013"),
        ("a: !!python/object:os.system b", "SC013"),
        ("a: !!map {b: c}", "SC013"),
        ("a: {b: c, <<: {d: e}}", "SC014"),
        ("a: b\na: c", "SC015"),
        ("a:", "SC016"),
        ("a: ''", "SC016"),
        ("a: [b, '']", "SC016"),
        ("", "SC016"),
        ("# only a comment\n", "SC016"),
        ("a: b\n---\nc: d\n", "SC017"),
        ("a: b\n...\n---\nc: d\n", "SC017"),
        ("? [a]\n: b", "SC018"),
        ("a: \x07", "SC008"),
        ("a: b\u2028c: d", "SC008"),
        ("a: \u202eb", "SC008"),
        ("a: b\x00", "SC008"),
    ],
)
def test_what_a_scenario_must_not_use_is_a_finding(
    data: str, code: str, either_parser: None
) -> None:
    assert codes(data) == [code]


def test_an_alias_and_its_anchor_are_both_named(either_parser: None) -> None:
    document = read_yaml("a.yaml", b"a: &b c\nd: *b\n")
    assert [(f.code, f.line, f.args["name"]) for f in document.findings] == [
        ("SC012", 1, "b"),
        ("SC012", 2, "b"),
    ]
    assert document.value == {"a": "c", "d": BROKEN}


def test_a_key_that_is_an_alias_ends_the_file(either_parser: None) -> None:
    document = read_yaml("a.yaml", b"a: &b c\n*b : d\n")
    assert [finding.code for finding in document.findings] == ["SC012", "SC012"]
    assert document.value is BROKEN


def test_of_a_key_given_twice_the_first_counts() -> None:
    document = read_yaml("a.yaml", b"a: 1\nb: 2\na: {c: 3}\n")
    assert document.value == {"a": "1", "b": "2"}
    assert document.findings[0].args == {"name": "a", "first": 1}


@pytest.mark.parametrize(
    ("data", "found", "line"),
    [
        ("a: b".encode("utf-16"), "utf-16", 1),
        ("a: b".encode("utf-16-be"), "control", 1),
        (b"\xfe\xff\x00a", "utf-16", 1),
        (b"\xef\xbb\xbfa: b", "bom", 1),
        ("a: b\nc: blåbær\n".encode("latin-1"), "other", 2),
    ],
)
def test_another_encoding_is_named(data: bytes, found: str, line: int) -> None:
    (finding,) = read_yaml("a.yaml", data).findings
    assert (finding.code, finding.line) == ("SC008" if found == "control" else "SC007", line)
    assert finding.args.get("found", "control") == found


def test_a_character_that_cannot_be_seen_is_shown_as_a_mark() -> None:
    (finding,) = read_yaml("a.yaml", b"a: b\nc: d\x07e\n").findings
    assert (finding.line, finding.text_of_line) == (2, "c: d\ufffde")
    assert finding.args == {"character": "U+0007"}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a: b: c", "colon"),
        ("a:\n\tb: c", "tab"),
        ('a: "b\nc: d\n', "quote"),
        ("a: @b", "sign"),
        ("a: [b, c\nd: e\n", "bracket"),
        ("a: {b: c: d}", "bracket"),
        ("a:\n  b: c\n d: e\n", "margin"),
        ("a: b\nc\n", "margin"),
        ("%YAML 9.9.9\n---\na: b", "other"),
    ],
)
def test_the_usual_slips_are_told_apart(text: str, problem: str, either_parser: None) -> None:
    (finding,) = read_yaml("a.yaml", text.encode()).findings
    assert (finding.code, finding.args["problem"]) == ("SC009", problem)


def test_a_yaml_bomb_is_refused_at_once() -> None:
    bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for one, other in zip("abcdefgh", "bcdefghi", strict=True):
        bomb += f"{other}: &{other} [" + ", ".join([f"*{one}"] * 9) + "]\n"
    assert set(codes(bomb)) == {"SC012"}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"[" * 262_144, "SC010"),
        (b"{a: " * 60_000, "SC010"),
        (b"- " * 100_000, "SC010"),
        (b"? " * 100_000, "SC010"),
        (b"[" + b"a," * 120_000 + b"]", "SC011"),
        (b"a: b\n" * 50_000, "SC015"),
        (b"'" * 262_143, "SC009"),
        (b"&" * 262_144, "SC009"),
        (b"a" * 262_144, ""),
        (b"\n" * 262_144, "SC016"),
    ],
    ids=lambda value: str(value[:6]),
)
def test_a_hostile_file_is_refused_quickly(data: bytes, code: str) -> None:
    started = time.process_time()
    found = codes(data)
    assert time.process_time() - started < A_WHILE
    assert found[:1] == ([code] if code else [])


def test_a_smaller_budget_of_values_counts() -> None:
    document = read_yaml("a.yaml", b"a: [b, c, d, e]", budget=4)
    assert [finding.code for finding in document.findings] == ["SC011"]
    assert document.value is BROKEN
