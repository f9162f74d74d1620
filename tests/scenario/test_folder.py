"""Only a scenario's own files are opened, and never too much of them."""

import os
from pathlib import Path

import pytest

from game.scenario import folder as folder_module
from game.scenario.folder import MAX_FILE, MAX_FOLDER, read_folder, within_limits
from game.scenario.load import load_folder
from tests.builders_scenario import example_files, write_files


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_files(tmp_path / "vessa", example_files())


def test_a_folder_gives_its_files(folder: Path) -> None:
    assert read_folder(folder) == (example_files(), [])


def test_what_systems_and_editors_leave_is_passed_over(folder: Path) -> None:
    for name in (".DS_Store", "Thumbs.db", "__init__.py", "README.md", "roles/notes.txt"):
        (folder / name).write_bytes(b"\xff")
    (folder / "__pycache__").mkdir()
    assert read_folder(folder) == (example_files(), [])


def test_a_misspelt_folder_is_named_with_the_nearest(folder: Path) -> None:
    (folder / "turns").rename(folder / "tuns")
    findings = load_folder(folder).findings
    assert [(f.code, f.file, f.args.get("nearest")) for f in findings] == [
        ("SC003", "tuns/", "turns"),
        ("SC002", "turns/", None),
    ]


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("glosary.yaml", "glossary.yaml"),
        ("zzz.yml", "zzz.yaml"),
        ("zzz.yaml", None),
        ("roles/more/norway.yaml", None),
    ],
)
def test_a_stray_file_is_named_with_the_nearest(name: str, nearest: str | None) -> None:
    (finding,) = within_limits({name: b""})[1]
    assert (finding.code, finding.args.get("nearest")) == ("SC003", nearest)


def test_a_link_is_not_followed(folder: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.yaml"
    secret.write_text("id: secret")
    os.symlink(secret, folder / "roles" / "secret.yaml")
    os.symlink(tmp_path, folder / "transcripts" / "elsewhere")
    files, findings = read_folder(folder)
    assert files == example_files()
    assert [(finding.code, finding.file) for finding in findings] == [
        ("SC004", "roles/secret.yaml"),
        ("SC004", "transcripts/elsewhere"),
    ]


def test_a_linked_folder_is_not_entered(folder: Path, tmp_path: Path) -> None:
    (folder / "roles").rename(tmp_path / "roles")
    os.symlink(tmp_path / "roles", folder / "roles")
    assert [f.code for f in load_folder(folder).findings] == ["SC004"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_opened(folder: Path) -> None:
    os.mkfifo(folder / "roles" / "pipe.yaml")
    _, findings = read_folder(folder)
    assert [(finding.code, finding.file) for finding in findings] == [("SC004", "roles/pipe.yaml")]


def test_a_file_instead_of_a_folder_is_no_scenario(folder: Path) -> None:
    loaded = load_folder(folder / "scenario.yaml")
    assert loaded.scenario is None
    assert [finding.code for finding in loaded.findings] == ["SC001"]


def test_a_folder_that_cannot_be_listed_is_a_finding(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(folder_module.os, "scandir", refuse)
    (finding,) = read_folder(folder)[1]
    assert (finding.code, finding.args) == ("SC021", {"reason": "Permission denied"})


def test_of_a_large_file_only_the_limit_is_read(folder: Path) -> None:
    (folder / "map.yaml").write_bytes(b"#" * (3 * MAX_FILE))
    files, _ = read_folder(folder)
    assert len(files["map.yaml"]) == MAX_FILE + 1


def test_a_folder_of_many_files_is_not_read_to_the_end(tmp_path: Path) -> None:
    turns = {f"turns/{number:03}_a.yaml": b"" for number in range(500)}
    files, findings = read_folder(write_files(tmp_path / "many", turns))
    assert len(files) == 200
    assert [finding.code for finding in findings] == ["SC006"]


def test_all_files_together_have_a_limit() -> None:
    number = MAX_FOLDER // MAX_FILE + 1
    files = {f"turns/{n:02}_a.yaml": b"#" * MAX_FILE for n in range(number)}
    kept, findings = within_limits(files)
    assert len(kept) == number - 1
    assert [finding.code for finding in findings] == ["SC006"]


@pytest.mark.parametrize(
    "name",
    ["../a.yaml", "/etc/a.yaml", "roles/../a.yaml", "roles//a.yaml", "C:/a.yaml", "a\\b.yaml",
     "a\0b.yaml", "", ".", "roles/"],
)  # fmt: skip
def test_a_name_that_leads_elsewhere_is_refused(name: str) -> None:
    kept, findings = within_limits({name: b"a: b"})
    assert kept == {}
    assert [finding.code for finding in findings] == ["SC020"]


def test_a_name_that_cannot_be_printed_is_printed_anyway(tmp_path: Path) -> None:
    name = os.fsencode(str(tmp_path)) + b"/\xff\xfe.yaml"
    try:
        with open(name, "wb"):
            pass
    except OSError:
        name = os.fsencode(str(tmp_path)) + b"/zz.yaml"
        with open(name, "wb"):
            pass
    _, findings = within_limits(read_folder(tmp_path)[0])
    assert [finding.code for finding in findings] == ["SC003"]
    assert findings[0].file.encode("utf-8").endswith(b".yaml")
