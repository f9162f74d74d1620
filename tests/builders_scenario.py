"""A small, complete scenario for tests: three allies, a key holder, three turns.

Turn `convoy` has authored terms, `air_cover` needs the key, `force` asks for
pledges. Everything in it is invented. It lies as a folder beside the
scenario's tests, so that one text serves rules, loader and the author's guide.
"""

from functools import cache
from pathlib import Path
from typing import Any

from game.scenario.load import load_files
from game.scenario.model import Scenario, Transcript

EXAMPLE = Path(__file__).parent / "scenario" / "example"


def a_scenario(**changes: Any) -> Scenario:
    """The example, with some of its fields replaced."""
    return _example().model_copy(update=changes)


def a_transcript(name: str = "history") -> Transcript:
    """One of the example's play-throughs."""
    return load_files(example_files()).transcripts[name]


def example_files() -> dict[str, bytes]:
    """The example's files: path below its folder -> content."""
    return {
        path.relative_to(EXAMPLE).as_posix(): path.read_bytes()
        for path in sorted(EXAMPLE.rglob("*.yaml"))
    }


def write_files(folder: Path, files: dict[str, bytes]) -> Path:
    """Put a scenario's files into a folder and return it."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


@cache
def _example() -> Scenario:
    loaded = load_files(example_files())
    assert loaded.scenario is not None, loaded.findings
    return loaded.scenario


def example_with(*changes: tuple[str, str, str]) -> dict[str, bytes]:
    """The example's files after edits: (file, what stands there once, what to put there)."""
    files = example_files()
    for name, good, bad in changes:
        text = files[name].decode()
        assert text.count(good) == 1, f"{good!r} stands {text.count(good)} times in {name}"
        files[name] = text.replace(good, bad).encode()
    return files
