"""The list of codes in the author's guide, written from the registry.

`python -m game.scenario.guide scenarios/README.md` writes it anew between its
two marks; a test fails when the guide and the registry differ.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from game.scenario.codes import AREAS, CODES, Change, Code, Told

BEGIN = "<!-- codes: begin -->"
END = "<!-- codes: end -->"
SHOWN_LINES = 5
SHOWN_SIGNS = 110


def with_codes(guide: str) -> str:
    """A guide with its list of codes as the registry has it."""
    before, _, rest = guide.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{codes_section()}\n{END}{after}"


def codes_section() -> str:
    """Every code by area: what it means, what is wrong, what is right."""
    return "\n".join(line for area in _areas() for line in area)


def _areas() -> Iterator[list[str]]:
    firsts = [first for first, _ in AREAS] + ["T"]
    for (first, title), following in zip(AREAS, firsts[1:], strict=True):
        lines = [f"### {title}", ""]
        for code in CODES.values():
            if first <= code.code < following:
                lines += _entry(code)
        yield lines


def _entry(code: Code) -> list[str]:
    kind = "" if code.severity == "error" else f" ({code.severity})"
    lines = [f"**{code.code}**{kind} {code.meaning}", ""]
    if isinstance(code.example, Told):
        return [*lines, f"- not: {code.example.bad}", f"- but: {code.example.good}", ""]
    return [
        *lines,
        "```diff",
        *(line for change in code.example for line in _diff(change)),
        "```",
        "",
    ]


def _diff(change: Change) -> Iterator[str]:
    yield f"# {change.file}"
    yield from (f"- {line}" for line in _shown(change.bad))
    yield from (f"+ {line}" for line in _shown(change.good))


def _shown(text: str) -> list[str]:
    lines = text.strip("\n").split("\n") if text else []
    cut = [line if len(line) <= SHOWN_SIGNS else line[: SHOWN_SIGNS - 1] + "…" for line in lines]
    return cut if len(cut) <= SHOWN_LINES else [*cut[: SHOWN_LINES - 1], "…"]


if __name__ == "__main__":  # pragma: no cover
    path = Path(sys.argv[1])
    path.write_text(with_codes(path.read_text("utf-8")), "utf-8")
