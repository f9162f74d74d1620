"""No statement is put together from what somebody sent."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
CONSTANTS = {"APPLICATION_ID", "LAYOUT"}


def put_together(source: str) -> Iterator[str]:
    """Every statement that is more than a constant text, as it stands in the source."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr in ("execute", "executemany", "executescript"):
                statement = node.args[0]
                parts = [n for n in ast.walk(statement) if isinstance(n, ast.FormattedValue)]
                names = {p.value.id for p in parts if isinstance(p.value, ast.Name)}
                own = len(names) == len(parts) and names <= CONSTANTS
                if not own or not isinstance(statement, ast.Constant | ast.Name | ast.JoinedStr):
                    yield ast.unparse(statement)


@pytest.mark.parametrize(
    "path", sorted((ROOT / "server" / "journals").glob("*.py")), ids=lambda path: path.name
)
def test_statements_are_constants_and_values_are_bound(path: Path) -> None:
    assert list(put_together(path.read_text("utf-8"))) == []


def test_a_statement_made_of_a_name_would_be_seen() -> None:
    for bad in ('f"DELETE FROM entry WHERE session = {name}"', '"DELETE " + name', '"%s" % name'):
        assert list(put_together(f"connection.execute({bad})"))
    assert not list(put_together('connection.execute("SELECT ?", (name,))'))
