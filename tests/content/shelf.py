"""What these tests take from the shelf: all scenarios that ship, and the example."""

from __future__ import annotations

from functools import cache

from game.resources import scenario_files, shipped_scenarios
from game.scenario.load import Loaded, load_files
from game.scenario.model import Scenario, Transcript
from tests.builders_scenario import example_files

SHIPPED = shipped_scenarios()
EXAMPLE = "example"
ALL = (*SHIPPED, EXAMPLE)


@cache
def loaded(name: str) -> Loaded:
    """A scenario as its folder gives it."""
    return load_files(example_files() if name == EXAMPLE else scenario_files(name))


def scenario(name: str) -> Scenario:
    """A scenario that could be read."""
    found = loaded(name).scenario
    assert found is not None, loaded(name).findings
    return found


def transcripts(name: str) -> dict[str, Transcript]:
    """A scenario's play-throughs, by file name."""
    return dict(loaded(name).transcripts)


def played_through() -> list[tuple[str, str]]:
    """Every play-through there is: scenario and transcript."""
    return [(name, transcript) for name in ALL for transcript in transcripts(name)]
