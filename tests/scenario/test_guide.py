"""The author's guide is true: its edits work, and its list of codes is the program's own."""

import re
from pathlib import Path

import pytest
import yaml

from game.scenario.check import check
from game.scenario.codes import CODES
from game.scenario.guide import with_codes
from game.scenario.load import load_folder
from game.scenario.report import report
from tests.builders_scenario import EXAMPLE, example_files, example_with, write_files
from tests.scenario.asking import CONVOY

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "scenarios" / "README.md").read_text("utf-8")
EDIT = re.compile(
    r"\*\*Edit (\d)\.\*\* In `([^`]+)`[^\n]*\n\n```yaml\n(.*?)```\n\nbecomes\n\n```yaml\n(.*?)```",
    re.DOTALL,
)
EDITS = EDIT.findall(GUIDE)


def codes_of(folder: Path) -> list[str]:
    return [finding.code for finding in check(load_folder(folder))]


def edit(folder: Path, file: str, now: str, new: str) -> None:
    path = folder / file
    text = path.read_text("utf-8")
    assert text.count(now) == 1, f"the guide's text stands {text.count(now)} times in {file}"
    path.write_text(text.replace(now, new), "utf-8")


def test_a_teacher_who_follows_the_guide_gets_a_clean_scenario(tmp_path: Path) -> None:
    folder = write_files(tmp_path / "my_harbour", example_files())
    assert codes_of(folder) == []
    seen = []
    for _, file, now, new in EDITS:
        edit(folder, file, now, new)
        seen.append(codes_of(folder))
    assert seen == [[], [], [], ["SC136"], []]
    scenario = load_folder(folder).scenario
    assert scenario is not None
    assert (scenario.id, scenario.title.en) == ("my_harbour", "The Harbour, 1996")
    assert "night_watch" in [argument.id for argument in scenario.turn("convoy").arguments]


def test_the_guide_names_the_folder_to_copy() -> None:
    assert EXAMPLE.relative_to(ROOT).as_posix() in GUIDE
    assert len(EDITS) == 5


def test_the_list_of_codes_is_the_programs_own() -> None:
    assert with_codes(GUIDE) == GUIDE, "run: python -m game.scenario.guide scenarios/README.md"
    for code in CODES.values():
        assert f"**{code.code}**" in GUIDE
        assert code.meaning in GUIDE


@pytest.mark.parametrize(
    "block", re.findall(r"```yaml\n(.*?)```", GUIDE.split("## 6.")[0], re.DOTALL)
)
def test_every_piece_in_the_guide_is_yaml(block: str) -> None:
    assert yaml.load(block, Loader=yaml.BaseLoader)


def test_the_finding_that_the_guide_shows_is_what_the_program_says(tmp_path: Path) -> None:
    good = "{indicator: cohesion, by: -25"
    files = example_with((CONVOY, good, good.replace("cohesion", "cohesoin")))
    said = report(check(load_folder(write_files(tmp_path / "x", files))), "en", "my_harbour")
    (shown,) = re.findall(r"```\n(my_harbour/turns.*?)```", GUIDE, re.DOTALL)
    assert [" ".join(line.split()) for line in shown.strip().splitlines()] == [
        " ".join(line.split()) for line in said.splitlines()[:3]
    ]
