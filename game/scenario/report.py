"""Findings as a teacher reads them: place, line, sentence, nearest name, code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from game.scenario.codes import CODES, Severity
from game.scenario.findings import Finding
from game.scenario.model import Language
from game.texts import Catalogue

WIDTH = 100
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")


def report(findings: Sequence[Finding], language: Language, folder: str = "") -> str:
    """All findings, file by file, and their number. `folder` stands before each file's name."""
    say = Catalogue.load(language)
    if not findings:
        return say.say("finding-clean")
    parts: list[str] = []
    for _, group in groupby(findings, key=lambda finding: finding.file):
        parts.extend(_finding(finding, say, folder) for finding in group)
    return "\n\n".join([*parts, summary(findings, language)])


def sentence(finding: Finding, say: Catalogue) -> str:
    """What a finding says, with the nearest name or the names that would fit."""
    args = {"nearest": "", "known": "", **finding.args}
    said = [say.say(CODES[finding.code].message, **args)]
    if args["nearest"]:
        said.append(say.say("finding-nearest", name=args["nearest"]))
    elif args["known"]:
        said.append(say.say("finding-known", known=args["known"]))
    return " ".join(said)


def summary(findings: Sequence[Finding], language: Language) -> str:
    """How many errors, warnings and notes there are, in one line."""
    say = Catalogue.load(language)
    number = Counter(CODES[finding.code].severity for finding in findings)
    counted = {
        f"{each}s": say.say(f"finding-summary-{each}s", number=number[each]) for each in SEVERITIES
    }
    return say.say("finding-summary", **counted)


def playable(findings: Sequence[Finding]) -> bool:
    """Whether a scenario with these findings may be played: warnings and notes do not stop it."""
    return all(CODES[finding.code].severity != "error" for finding in findings)


def _finding(finding: Finding, say: Catalogue, folder: str) -> str:
    name = f"{folder.rstrip('/')}/{finding.file}" if folder and finding.file else finding.file
    place = name or folder or say.say("finding-whole-folder")
    if finding.line:
        place += ", " + say.say("finding-line", line=str(finding.line))
    severity = CODES[finding.code].severity
    code = finding.code
    if severity != "error":
        code = f"{say.say(f'finding-severity-{severity}')} {code}"
    lines = [f"{place}  {code:>{max(0, WIDTH - len(place) - 2)}}"]
    if finding.text_of_line:
        lines.append("  " + finding.text_of_line)
    return "\n".join([*lines, sentence(finding, say)])
