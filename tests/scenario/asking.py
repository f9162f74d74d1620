"""What the checker finds in the example after edits."""

from game.scenario.check import check
from game.scenario.findings import Finding
from game.scenario.load import load_files
from tests.builders_scenario import example_with

TOP = "scenario.yaml"
NORWAY = "roles/norway.yaml"
FRANCE = "roles/france.yaml"
CONVOY = "turns/01_convoy.yaml"
AIR = "turns/02_air_cover.yaml"
FORCE = "turns/03_force.yaml"
HISTORY = "transcripts/history.yaml"


def found(*changes: tuple[str, str, str], shipped: bool = False) -> list[Finding]:
    """All findings after the edits."""
    return list(check(load_files(example_with(*changes)), shipped=shipped))


def codes(*changes: tuple[str, str, str]) -> list[str]:
    """The codes of all findings after the edits."""
    return [finding.code for finding in found(*changes)]


def the_one(*changes: tuple[str, str, str]) -> Finding:
    """The only finding after the edits."""
    (finding,) = found(*changes)
    return finding
