"""Each code is earned by its own bad example, and by nothing else in it."""

import os
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from game.scenario.check import check
from game.scenario.codes import AREAS, CODES, Told
from game.scenario.findings import Finding
from game.scenario.folder import MAX_FILE
from game.scenario.load import Loaded, load_files, load_folder
from game.scenario.nodes import MAX_VALUES
from tests.builders_scenario import example_files, example_with, write_files

ROOT = Path(__file__).resolve().parents[3]
SHIPPED_ONLY = ("SC052", "SC152")
Trouble = Callable[[Path], Loaded]


def codes_of(loaded: Loaded, *, shipped: bool = False) -> list[str]:
    return [finding.code for finding in check(loaded, shipped=shipped)]


@pytest.mark.parametrize(
    "code", sorted(c for c, e in CODES.items() if not isinstance(e.example, Told))
)
def test_the_bad_example_earns_exactly_its_code(code: str) -> None:
    before = set(map(key, findings_before(shipped=code in SHIPPED_ONLY)))
    new = [finding.code for finding in findings_of(code) if key(finding) not in before]
    assert new == [code]


@cache
def findings_of(code: str) -> tuple[Finding, ...]:
    """What the checker says of a code's bad example."""
    example = CODES[code].example
    assert not isinstance(example, Told)
    changes = tuple((change.file, change.good, change.bad) for change in example)
    return check(load_files(example_with(*changes)), shipped=code in SHIPPED_ONLY)


@cache
def findings_before(*, shipped: bool) -> tuple[Finding, ...]:
    return check(load_files(example_files()), shipped=shipped)


def key(finding: Finding) -> tuple[str, str, str]:
    return finding.code, finding.file, finding.text_of_line


def test_the_example_itself_is_clean() -> None:
    assert check(load_files(example_files())) == ()


def no_folder(here: Path) -> Loaded:
    return load_folder(here / "my_scenaro")


def no_glossary(here: Path) -> Loaded:
    files = example_files()
    del files["glossary.yaml"]
    return load_files(files)


def a_stray_file(here: Path) -> Loaded:
    return load_files({**example_files(), "rolls/norway.yaml": b"id: norway"})


def a_link(here: Path) -> Loaded:
    folder = write_files(here / "linked", example_files())
    (folder / "roles" / "france.yaml").rename(here / "france.yaml")
    os.symlink(here / "france.yaml", folder / "roles" / "france.yaml")
    return load_folder(folder)


def a_large_file(here: Path) -> Loaded:
    return load_files({**example_files(), "transcripts/large.yaml": b"#" * (MAX_FILE + 1)})


def many_files(here: Path) -> Loaded:
    folder = write_files(here / "many", {f"notes_{n:03}.txt": b"" for n in range(201)})
    return load_folder(folder)


def utf_16(here: Path) -> Loaded:
    return load_files({**example_files(), "transcripts/a.yaml": "title: a".encode("utf-16")})


def a_bell(here: Path) -> Loaded:
    return load_files(example_with(("map.yaml", "name: Vessa", "name: Ves\x07sa")))


def many_values(here: Path) -> Loaded:
    long_list = ", ".join(["1"] * (MAX_VALUES + 1))
    return load_files({**example_files(), "transcripts/a.yaml": f"a: [{long_list}]".encode()})


def a_way_out(here: Path) -> Loaded:
    return load_files({**example_files(), "../norway.yaml": b"id: norway"})


def nothing_may_be_read(here: Path) -> Loaded:
    folder = write_files(here / "closed", example_files())
    (folder / "glossary.yaml").unlink()
    (folder / "glossary.yaml").symlink_to("glossary.yaml")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("game.scenario.folder.stat.S_ISLNK", lambda mode: False)
        patch.setattr("game.scenario.folder.stat.S_ISREG", lambda mode: True)
        return load_folder(folder)


def a_role_from_nowhere(here: Path) -> Loaded:
    return load_files(
        {
            name.replace("turkey", "atlantis"): data.replace(b"turkey", b"atlantis")
            for name, data in example_files().items()
        }
    )


TOLD: dict[str, tuple[Trouble, set[str]]] = {
    "SC001": (no_folder, {"SC001"}),
    "SC002": (no_glossary, {"SC002"}),
    "SC003": (a_stray_file, {"SC003"}),
    "SC004": (a_link, {"SC004"}),
    "SC005": (a_large_file, {"SC005"}),
    "SC006": (many_files, {"SC002", "SC006"}),
    "SC007": (utf_16, {"SC007"}),
    "SC008": (a_bell, {"SC008"}),
    "SC011": (many_values, {"SC011"}),
    "SC020": (a_way_out, {"SC020"}),
    "SC021": (nothing_may_be_read, {"SC021"}),
    "SC142": (a_role_from_nowhere, {"SC142"}),
}
"""What cannot be shown by an edit, and all that it earns."""


@pytest.mark.parametrize("code", sorted(TOLD))
def test_what_is_told_in_words_earns_its_code(code: str, tmp_path: Path) -> None:
    trouble, expected = TOLD[code]
    assert set(codes_of(trouble(tmp_path))) == expected


def test_every_code_that_is_told_in_words_is_tried() -> None:
    assert set(TOLD) == {code for code, entry in CODES.items() if isinstance(entry.example, Told)}


def test_every_code_that_the_program_can_give_is_listed() -> None:
    given = {
        code
        for path in (ROOT / "game" / "scenario").glob("*.py")
        if not path.name.startswith("codes")
        for code in re.findall(r"\"(SC\d{3})\"", path.read_text("utf-8"))
    }
    assert given == set(CODES)


def test_every_code_belongs_to_an_area() -> None:
    firsts = [first for first, _ in AREAS]
    assert firsts == sorted(firsts)
    assert set(firsts) <= set(CODES)
    assert firsts[0] == min(CODES)
