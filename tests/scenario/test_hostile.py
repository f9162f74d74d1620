"""Whatever lies in a folder, the checker answers with findings, and soon."""

import time

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.scenario.check import check
from game.scenario.load import load_files
from game.scenario.nodes import MAX_DEPTH, read_yaml
from game.scenario.report import report
from tests.builders_scenario import example_files
from tests.patience import A_WHILE

NAMES = tuple(example_files())
BOUNDED = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])

words = st.sampled_from(
    ["", "id", "norway", "convoy", "none", "true", "60", "-1", "1996-03-04", "en", "not", "<<",
     "*a", "&a", "!!int", "[", "{", "}", "- ", ": ", "|", ">", "%YAML", "\t", "\x00", "\ud7ff", "'"]
)  # fmt: skip
scalars = st.one_of(words, st.text(max_size=12), st.integers().map(str))
values = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(scalars, inner, max_size=4)
    ),
    max_leaves=20,
)


@BOUNDED
@given(st.sampled_from(NAMES), st.one_of(st.binary(max_size=400), st.text(max_size=400)))
def test_any_bytes_in_any_file_give_findings(name: str, content: bytes | str) -> None:
    data = content if isinstance(content, bytes) else content.encode("utf-8", "replace")
    loaded = load_files({**example_files(), name: data})
    assert check(loaded)


@BOUNDED
@given(st.sampled_from(NAMES), st.lists(words, max_size=30))
def test_any_pieces_of_yaml_give_findings_that_can_be_said(name: str, pieces: list[str]) -> None:
    findings = check(load_files({**example_files(), name: " ".join(pieces).encode()}))
    assert report(findings, "nb")


@BOUNDED
@given(st.sampled_from(NAMES), values)
def test_any_value_in_any_file_gives_findings_that_can_be_said(name: str, value: object) -> None:
    data = yaml.safe_dump(value, allow_unicode=True).encode("utf-8", "replace")
    findings = check(load_files({**example_files(), name: data}))
    assert report(findings, "en")


@BOUNDED
@given(st.sampled_from(NAMES), st.data())
def test_any_value_in_place_of_any_other_is_survived(name: str, data: st.DataObject) -> None:
    document = yaml.safe_load(example_files()[name])
    place = document
    while True:
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        key = data.draw(st.sampled_from(keys))
        inner = place[key]
        if not isinstance(inner, dict | list) or not inner or data.draw(st.booleans()):
            break
        place = inner
    place[key] = data.draw(values)
    text = yaml.safe_dump(document, allow_unicode=True).encode("utf-8", "replace")
    report(check(load_files({**example_files(), name: text})), "nn")


@BOUNDED
@given(st.dictionaries(st.text(max_size=30), st.binary(max_size=50), max_size=5))
def test_any_names_of_files_are_survived(files: dict[str, bytes]) -> None:
    assert load_files(files).scenario is None


@BOUNDED
@given(st.binary(max_size=300))
def test_one_file_alone_never_raises(data: bytes) -> None:
    assert read_yaml("a.yaml", data).values <= 300 + 1


@pytest.mark.parametrize(
    "piece",
    [
        b"[",
        b"{",
        b"- ",
        b"a: {",
        b"? ",
        b"&a ",
        b"*a ",
        b"!!x ",
        b"'",
        b'"\\',
        b"#",
        b"---\n",
        b"a:\n ",
        b"|\n",
        b"a: b\n",
        b"a, ",
        b"[a, ",
        b"%x\n",
        b"\r",
        b"\xc3\xa5",
    ],
)
@pytest.mark.parametrize("name", ["scenario.yaml", "turns/01_convoy.yaml"])
def test_a_quarter_of_a_megabyte_of_anything_is_answered_soon(name: str, piece: bytes) -> None:
    data = (piece * (256 * 1024 // len(piece)))[: 256 * 1024]
    started = time.process_time()
    loaded = load_files({**example_files(), name: data})
    assert time.process_time() - started < A_WHILE
    assert loaded.findings


def test_twenty_levels_are_enough_for_a_nested_condition() -> None:
    level = "{not: " * 8 + "{flag: ships_hit}" + "}" * 8
    assert MAX_DEPTH == 20
    name = "turns/02_air_cover.yaml"
    text = example_files()[name].decode().replace("{adopted: {convoy: talks}}", level)
    assert load_files({**example_files(), name: text.encode()}).findings == ()
