"""Which scenario a host plays: the name of a shipped one, or a teacher's own folder."""

from __future__ import annotations

from pathlib import Path

from game.resources import UnknownResource, scenario_files, shipped_scenarios
from game.scenario.check import check
from game.scenario.folder import read_folder
from game.scenario.load import Loaded, load_files, load_folder
from game.scenario.model import Scenario
from game.scenario.report import playable

USUAL = "bosnia_1995"


class UnknownScenario(LookupError):
    """Neither a shipped scenario nor a folder has that name."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name
        self.shipped = shipped_scenarios()


class UnplayableScenario(ValueError):
    """The scenario has errors; `out-of-area check` names them."""

    def __init__(self, name: str, errors: int) -> None:
        super().__init__(name)
        self.name, self.errors = name, errors


def find_scenario(name: str) -> Scenario:
    """Load a scenario that can be played. A folder goes before a shipped name."""
    loaded = load_scenario(name)
    findings = check(loaded)
    if loaded.scenario is None or not playable(findings):
        raise UnplayableScenario(name, len(findings))
    return loaded.scenario


def load_scenario(name: str) -> Loaded:
    """Read a scenario with its findings. Raises UnknownScenario."""
    folder = Path(name)
    if folder.is_dir():
        return load_folder(folder)
    try:
        return load_files(scenario_files(name))
    except UnknownResource:
        raise UnknownScenario(name) from None


def is_shipped(name: str) -> bool:
    """Whether it comes with the game, by its name or as the folder in a checkout."""
    return Path(name).name in shipped_scenarios() and not _is_copy(Path(name))


def _is_copy(folder: Path) -> bool:
    """Whether a folder only has the name of a shipped scenario."""
    return folder.is_dir() and read_folder(folder)[0] != scenario_files(folder.name)
