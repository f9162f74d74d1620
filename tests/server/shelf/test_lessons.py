"""Which scenario is meant by a name or a folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.shelf.lessons import UnknownScenario, UnplayableScenario, find_scenario
from tests.builders_scenario import EXAMPLE, example_files, write_files


def test_a_scenario_is_found_by_folder_and_an_unknown_or_broken_one_is_said() -> None:
    assert find_scenario(str(EXAMPLE)).id == "vessa_1996"
    with pytest.raises(UnknownScenario) as unknown:
        find_scenario("bosnia_1895")
    assert unknown.value.name == "bosnia_1895"


def test_a_scenario_with_errors_is_not_played(tmp_path: Path) -> None:
    files = example_files()
    files["scenario.yaml"] = files["scenario.yaml"].replace(b"indicators:", b"indicaters:")
    folder = write_files(tmp_path / "broken", files)
    with pytest.raises(UnplayableScenario) as caught:
        find_scenario(str(folder))
    assert caught.value.errors > 0
