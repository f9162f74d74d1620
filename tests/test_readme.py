"""What the README tells people to type is what the program understands."""

import re
import shlex
from pathlib import Path

import pytest

from game.__main__ import main, parser

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PLACEHOLDERS = {"FOLDER": str(ROOT / "tests" / "scenario" / "example")}


def commands() -> list[str]:
    """Every command of ours that the README shows, in blocks and in tables."""
    shown = re.findall(r"out-of-area [a-z][^`\n|&]*", README)
    return sorted({command.strip() for command in shown})


def arguments(command: str) -> list[str]:
    words = shlex.split(command.removeprefix("out-of-area "))
    return [PLACEHOLDERS.get(word, word) for word in words]


def test_the_two_commands_stand_at_the_top() -> None:
    top = README[: README.index("## For a teacher")]
    assert "python3 -m pip install . && out-of-area host\n" in top
    assert "python3 -m pip install '.[test]' && python3 -m pytest\n" in top
    assert "python -m venv .venv" in top


@pytest.mark.parametrize("command", commands())
def test_every_command_is_understood(command: str) -> None:
    options = parser().parse_args(arguments(command))
    assert callable(options.run)


def test_the_checks_that_it_shows_succeed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    checks = [c for c in commands() if c.startswith("out-of-area check") and "--stats" not in c]
    assert len(checks) == 2
    for command in checks:
        assert main(arguments(command)) == 0, capsys.readouterr().out


def test_every_page_that_it_points_to_is_there() -> None:
    for target in re.findall(r"\]\(([^)h][^)]*)\)", README):
        assert (ROOT / target).exists(), target
