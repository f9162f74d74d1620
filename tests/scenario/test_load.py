"""Files become a scenario, or findings that name the place."""

from pathlib import Path

import pytest

from game.scenario.findings import Finding
from game.scenario.load import Origin, load_files, load_folder
from tests.builders_scenario import (
    a_scenario,
    a_transcript,
    example_files,
    example_with,
    write_files,
)


def findings_of(files: dict[str, bytes]) -> list[Finding]:
    return list(load_files(files).findings)


def test_a_folder_and_its_files_give_the_same_scenario(tmp_path: Path) -> None:
    loaded = load_folder(write_files(tmp_path / "vessa", example_files()))
    assert loaded.findings == ()
    assert loaded.scenario == a_scenario()
    assert list(loaded.transcripts) == ["history"]


def test_turns_come_in_the_order_of_their_numbers() -> None:
    assert [turn.id for turn in a_scenario().turns] == ["convoy", "air_cover", "force"]


def test_an_id_may_be_left_to_the_name_of_the_file() -> None:
    files = example_with(
        ("roles/norway.yaml", "id: norway\n", ""),
        ("turns/01_convoy.yaml", "id: convoy\n", ""),
    )
    loaded = load_files(files)
    assert loaded.findings == ()
    assert loaded.scenario == a_scenario()


def test_a_role_whose_id_differs_from_its_file_keeps_the_files_name() -> None:
    loaded = load_files(example_with(("roles/norway.yaml", "id: norway", "id: noreg")))
    (finding,) = loaded.findings
    assert (finding.file, finding.line, finding.text_of_line) == (
        "roles/norway.yaml",
        1,
        "id: noreg",
    )
    assert loaded.scenario is not None
    assert loaded.scenario.roles["norway"].id == "norway"


@pytest.mark.parametrize("name", ["convoy", "1_convoy", "01-convoy", "01_Convoy"])
def test_a_turn_without_its_number_is_a_finding(name: str) -> None:
    files = example_files()
    files[f"turns/{name}.yaml"] = files.pop("turns/01_convoy.yaml")
    (finding,) = findings_of(files)
    assert finding.code == "SC019"


@pytest.mark.parametrize(
    "name", ["scenario.yaml", "glossary.yaml", "sources.yaml", "map.yaml", "roles/", "turns/"]
)
def test_a_missing_part_is_one_finding(name: str) -> None:
    files = {path: data for path, data in example_files().items() if not path.startswith(name)}
    loaded = load_files(files)
    assert loaded.scenario is None
    assert [(f.code, f.file) for f in loaded.findings] == [("SC002", name)]


def test_a_scenario_without_play_throughs_may_be_loaded() -> None:
    files = example_files()
    del files["transcripts/history.yaml"]
    assert load_files(files).findings == ()


@pytest.mark.parametrize(
    "name",
    ["scenario.yaml", "map.yaml", "roles/norway.yaml", "turns/02_air_cover.yaml",
     "transcripts/history.yaml"],
)  # fmt: skip
@pytest.mark.parametrize("data", [b"a: [", b"- a\n- b\n", b"just text", b"\xff", b""])
def test_a_file_that_cannot_be_read_is_one_finding(name: str, data: bytes) -> None:
    (finding,) = findings_of({**example_files(), name: data})
    assert finding.file == name
    assert finding.code in {"SC009", "SC018", "SC007", "SC016"}


def test_findings_of_several_files_are_given_together() -> None:
    files = example_with(
        ("roles/norway.yaml", "weight: 20", "weight: heavy"),
        ("turns/01_convoy.yaml", "date: 1996-03-04", "date: spring"),
        ("map.yaml", "lat: 43.1", "lat: 143.1"),
        ("transcripts/history.yaml", "ending: open_port", "end: open_port"),
    )
    assert sorted((f.code, f.file, f.line) for f in findings_of(files)) == [
        ("SC030", "transcripts/history.yaml", 17),
        ("SC033", "map.yaml", 3),
        ("SC033", "roles/norway.yaml", 3),
        ("SC036", "turns/01_convoy.yaml", 2),
    ]


def test_a_broken_value_is_not_judged_a_second_time() -> None:
    (finding,) = findings_of(example_with(("roles/norway.yaml", "weight: 20", "weight: *twenty")))
    assert finding.code in {"SC012", "SC009"}


def test_all_files_share_one_budget_of_values() -> None:
    filler = ("a: [" + ", ".join(["b"] * 19_000) + "]").encode()
    files = {f"transcripts/{name}.yaml": filler for name in "tuvwxyz"}
    told = [(f.file, f.args["most"]) for f in findings_of(files) if f.code == "SC011"]
    assert told == [("transcripts/y.yaml", 100_000), ("transcripts/z.yaml", 100_000)]


def test_a_place_that_no_file_has_falls_back_to_what_surrounds_it() -> None:
    loaded = load_files(example_files())
    path = ("turns", 0, "options", 1, "limits", 0, "nothing", "here")
    assert loaded.origin.place(path) == ("turns/01_convoy.yaml", 39)
    assert loaded.origin.place(("nothing",)) == ("scenario.yaml", 1)
    assert Origin().place(("turns", 0)) == ("scenario.yaml", 0)
    assert Origin().finding("SC001", ()).text_of_line == ""


def test_a_transcript_is_read_beside_the_scenario() -> None:
    assert a_transcript().ending == "open_port"
    assert a_transcript().turns[0].expect.outcome == "escorted"
