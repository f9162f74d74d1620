"""What ships opens everywhere, and nothing else does."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from game import resources
from game.resources import UnknownResource

ROOT = Path(__file__).resolve().parent.parent

EVERYTHING = """
import json, sys
sys.path.insert(0, sys.argv[1])
from game import resources
opened = {}
def walk(folder, prefix):
    for name, child in sorted(resources._children(folder).items()):
        path = prefix + name
        if child.is_dir():
            walk(child, path + "/")
        else:
            opened["assets/" + path] = len(resources.asset_bytes(path))
walk(resources.files("assets"), "")
for scenario in resources.shipped_scenarios():
    for path, content in resources.scenario_files(scenario).items():
        opened[f"scenarios/{scenario}/{path}"] = len(content)
json.dump({"from": resources.__file__, "opened": opened}, sys.stdout)
"""


def test_a_text_asset_is_read_as_utf8() -> None:
    assert "«" in resources.asset_text("texts/nb/common.ftl")


def test_the_names_of_a_folder_are_sorted_and_leave_python_out() -> None:
    names = resources.asset_names("maps")
    assert "bosnia.json" in names
    assert list(names) == sorted(names)
    assert not [name for name in names if name.endswith(".py")]


def test_a_misspelt_asset_names_the_nearest_one() -> None:
    with pytest.raises(UnknownResource, match=r"maps/bosnai\.json.*nearest name is 'bosnia\.json'"):
        resources.asset_bytes("maps/bosnai.json")


@pytest.mark.parametrize(
    "path",
    [
        "../pyproject.toml",
        "maps/../maps/bosnia.json",
        "maps/./bosnia.json",
        "/etc/passwd",
        "maps//bosnia.json",
        "maps\\bosnia.json",
        "C:/Windows/win.ini",
        "MAPS/bosnia.json",
        "maps/bosnia.json/",
        "maps/bosnia.json\0",
        "__init__.py",
        "",
    ],
)
def test_a_path_that_is_not_a_shipped_name_is_refused(path: str) -> None:
    with pytest.raises(UnknownResource):
        resources.asset_bytes(path)


def test_a_folder_is_not_a_file_and_a_file_is_not_a_folder() -> None:
    with pytest.raises(UnknownResource, match=r"is a folder; it has .*bosnia\.json"):
        resources.asset_bytes("maps")
    with pytest.raises(UnknownResource, match="is a file, not a folder"):
        resources.asset_names("maps/bosnia.json")


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A package of scenarios of our own in place of the shipped one."""
    for name in ("alpha_1990", "beta_1991"):
        turns = tmp_path / name / "turns"
        turns.mkdir(parents=True)
        (tmp_path / name / "scenario.yaml").write_text("title: Æ\n", encoding="utf-8")
        (turns / "01_start.yaml").write_text("date: 1990-01-01\n", encoding="utf-8")
    (tmp_path / "notes").mkdir()
    (tmp_path / "README.md").write_text("how to write one", encoding="utf-8")
    monkeypatch.setattr(resources, "files", lambda package: tmp_path)
    yield tmp_path


def test_a_scenario_is_a_folder_with_a_scenario_file(bundle: Path) -> None:
    assert resources.shipped_scenarios() == ("alpha_1990", "beta_1991")


def test_a_scenario_comes_with_all_its_files_below_its_folder(bundle: Path) -> None:
    assert resources.scenario_files("alpha_1990") == {
        "scenario.yaml": "title: Æ\n".encode(),
        "turns/01_start.yaml": b"date: 1990-01-01\n",
    }


@pytest.mark.parametrize("name", ["alpha_1909", "notes", "../alpha_1990", ".", ""])
def test_a_name_that_is_no_scenario_is_refused(bundle: Path, name: str) -> None:
    with pytest.raises(UnknownResource, match="no shipped scenario"):
        resources.scenario_files(name)


def test_a_misspelt_scenario_names_the_nearest_one(bundle: Path) -> None:
    with pytest.raises(UnknownResource, match="nearest name is 'alpha_1990'"):
        resources.scenario_files("alpha_1909")


def test_a_built_wheel_opens_everything_while_still_zipped(tmp_path: Path) -> None:
    building = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(building, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    run = [sys.executable, "-I", "-c", EVERYTHING, str(wheel)]
    told = json.loads(subprocess.run(run, cwd=tmp_path, check=True, capture_output=True).stdout)
    assert str(wheel) in told["from"]
    assert told["opened"] == _sizes_in_the_checkout()


def _sizes_in_the_checkout() -> dict[str, int]:
    sizes = {}
    for top in ("assets", "scenarios"):
        for path in (ROOT / top).rglob("*"):
            below = path.relative_to(ROOT)
            if path.is_file() and path.suffix != ".py" and not _left_out(below):
                sizes[below.as_posix()] = path.stat().st_size
    return sizes


def _left_out(below: Path) -> bool:
    building = below.parts[:2] in (("assets", "build"), ("assets", "pictures"))
    loose = below.parts[0] == "scenarios" and len(below.parts) == 2
    return building or loose or any(part.startswith((".", "_")) for part in below.parts)
