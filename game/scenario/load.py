"""A scenario's folder, read into one value, or into findings.

Here: which file gives which part, and what types can judge. What they cannot
judge is `check`'s. Nothing in a folder makes this raise or hang.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from game.scenario.findings import Args, Finding
from game.scenario.folder import TOP, read_folder, within_limits
from game.scenario.model import Scenario, Transcript
from game.scenario.nodes import BROKEN, MAX_ALL_VALUES, Document, Path, read_yaml
from game.scenario.typing_findings import typing_findings

Value = TypeVar("Value", bound=BaseModel)

_TURN_FILE = re.compile(r"\d\d_([a-z][a-z0-9_]*)")
_FROM_FILES = ("roles", "turns", "glossary", "sources", "map")


@dataclass(frozen=True)
class Origin:
    """Where each value was written: the places that findings name."""

    documents: Mapping[str, Document] = field(default_factory=dict)
    files: Mapping[Path, str] = field(default_factory=dict)
    """The file that gives each part: ("turns", 0) -> turns/01_convoy.yaml."""

    def place(self, path: Path) -> tuple[str, int]:
        """File and line of a value, or of the nearest thing round it."""
        split = next((n for n in range(len(path), -1, -1) if path[:n] in self.files), None)
        if split is None:
            return "scenario.yaml", 0
        file, inner = self.files[path[:split]], path[split:]
        lines = self.documents[file].lines if file in self.documents else {}
        while inner and inner not in lines:
            inner = inner[:-1]
        return file, lines.get(inner, 0)

    def finding(self, code: str, path: Path, args: Args | None = None) -> Finding:
        """A finding about the value at a path."""
        file, line = self.place(path)
        text = self.documents[file].line_text(line) if file in self.documents else ""
        return Finding(code, file, line, text, args or {})


@dataclass(frozen=True)
class Loaded:
    """What a folder holds: a scenario where it can be read, and all findings so far."""

    scenario: Scenario | None
    transcripts: Mapping[str, Transcript]
    """By file name without its ending."""
    findings: tuple[Finding, ...]
    origin: Origin = field(default_factory=Origin)


def load_folder(path: FilePath) -> Loaded:
    """Read a scenario's folder from the disk."""
    files, findings = read_folder(path)
    if any(finding.code == "SC001" for finding in findings):
        return Loaded(None, {}, tuple(findings))
    return _load(files, findings)


def load_files(files: Mapping[str, bytes]) -> Loaded:
    """Read a scenario from its files: path below the folder -> content."""
    return _load(files, [])


def _load(files: Mapping[str, bytes], findings: list[Finding]) -> Loaded:
    kept, unfit = within_limits(files)
    documents = _documents(kept)
    for document in documents.values():
        findings.extend(document.findings)
    findings.extend(unfit)
    parts = _Parts(documents, {finding.file for finding in findings})
    parts.collect()
    findings.extend(parts.findings)
    origin = Origin(documents, parts.files)
    scenario = _validated(Scenario, parts.scenario, (), origin, findings)
    transcripts = {
        name: found
        for name, raw in parts.transcripts.items()
        if (found := _validated(Transcript, raw, ("transcripts", name), origin, findings))
    }
    return Loaded(scenario, transcripts, tuple(findings), origin)


def _documents(files: Mapping[str, bytes]) -> dict[str, Document]:
    documents = {}
    budget = MAX_ALL_VALUES
    for name, data in files.items():
        documents[name] = read_yaml(name, data, budget)
        budget -= documents[name].values
    return documents


def _validated(
    model: type[Value], raw: Any, at: Path, origin: Origin, findings: list[Finding]
) -> Value | None:
    try:
        return model.model_validate(raw)
    except ValidationError as error:
        findings.extend(typing_findings(model, raw, error, at, origin.finding))
    return None


@dataclass
class _Parts:
    """The scenario put together from its files, before any type is looked at."""

    documents: Mapping[str, Document]
    told: set[str]
    """Files that have findings already."""
    scenario: dict[str, Any] = field(default_factory=dict)
    transcripts: dict[str, Any] = field(default_factory=dict)
    files: dict[Path, str] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def collect(self) -> None:
        self.files[()] = "scenario.yaml"
        self.scenario.update(self._top())
        for name in TOP[1:]:
            key = name.removesuffix(".yaml")
            self.files[(key,)] = name
            self.scenario[key] = self._mapping(name)
        self.scenario["roles"] = self._roles()
        self.scenario["turns"] = self._turns()
        for name, stem in self._below("transcripts"):
            self.files[("transcripts", stem)] = name
            self.transcripts[stem] = self._mapping(name)

    def _top(self) -> dict[str, Any]:
        found = self._mapping("scenario.yaml")
        if found is BROKEN:
            fields = Scenario.model_fields
            return {name: BROKEN for name in fields if name not in _FROM_FILES}
        for key in _FROM_FILES:
            if key in found:
                del found[key]
                self._find("SC022", "scenario.yaml", (key,), {"name": key})
        return dict(found)

    def _roles(self) -> Any:
        roles: dict[str, Any] = {stem: BROKEN for stem in self._unread("roles")}
        for name, stem in self._below("roles"):
            self.files[("roles", stem)] = name
            roles[stem] = self._named(name, stem)
        return roles or self._none_of("roles")

    def _turns(self) -> Any:
        turns: list[Any] = []
        unread = [BROKEN for _ in self._unread("turns")]
        for name, stem in self._below("turns"):
            self.files[("turns", len(turns))] = name
            match = _TURN_FILE.fullmatch(stem)
            if match is None:
                self._find("SC019", name, (), {"name": stem, "expected": "01_" + stem})
            turns.append(self._named(name, match[1] if match else None))
        return [*turns, *unread] or self._none_of("turns")

    def _named(self, name: str, stem: str | None) -> Any:
        """A role or turn; its id may be left to the file's name and must not differ from it."""
        found = self._mapping(name)
        if found is BROKEN or stem is None:
            return found
        said = found.setdefault("id", stem)
        if isinstance(said, str) and said != stem:
            self._find("SC019", name, ("id",), {"name": said, "expected": stem})
            found["id"] = stem
        return found

    def _none_of(self, folder: str) -> Any:
        if folder not in self.told:
            self._find("SC002", folder + "/", (), {})
        return BROKEN

    def _below(self, folder: str) -> list[tuple[str, str]]:
        prefix = folder + "/"
        return [
            (name, name.removeprefix(prefix).removesuffix(".yaml"))
            for name in sorted(self.documents)
            if name.startswith(prefix)
        ]

    def _unread(self, folder: str) -> list[str]:
        """Files that were not read for a reason that has been told."""
        prefix = folder + "/"
        return [
            name.removeprefix(prefix).removesuffix(".yaml")
            for name in sorted(self.told)
            if name.startswith(prefix) and name.endswith(".yaml") and name not in self.documents
        ]

    def _mapping(self, name: str) -> Any:
        document = self.documents.get(name)
        if document is None:
            if name not in self.told:
                self._find("SC002", name, (), {})
            return BROKEN
        if document.value is not BROKEN and not isinstance(document.value, dict):
            self._find("SC018", name, (), {"expected": "mapping"})
            return BROKEN
        return document.value

    def _find(self, code: str, name: str, path: Path, args: Args) -> None:
        document = self.documents.get(name)
        line = document.lines.get(path, 0) if document else 0
        text = document.line_text(line) if document else ""
        self.findings.append(Finding(code, name, line, text, args))
