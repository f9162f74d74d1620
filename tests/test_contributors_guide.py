"""What the tests' README tells contributors is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from game.core.refusals import Reason
from tests.builders import a_lesson, assert_refused, c, happened

TESTS = Path(__file__).parent
GUIDE = (TESTS / "README.md").read_text("utf-8")
ROOTS = (TESTS, TESTS.parent)


def test_its_example_runs() -> None:
    (example,) = re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL)
    words = {
        "Reason": Reason,
        "a_lesson": a_lesson,
        "assert_refused": assert_refused,
        "c": c,
        "happened": happened,
    }
    exec(compile(example, "README.md", "exec"), words)
    assert words["lesson"].council.phase == "debrief"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "path", sorted(set(re.findall(r"`([a-z_]+/[\w/.]*|[\w/.]+\.(?:py|md|ftl))`", GUIDE)))
)
def test_what_it_names_is_there(path: str) -> None:
    assert any((root / path).exists() for root in ROOTS)
