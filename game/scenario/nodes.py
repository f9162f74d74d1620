"""One YAML file, as plain values that remember their lines.

Everything that YAML can do and a scenario must not (anchors, aliases, tags,
merge keys, several documents, empty values, one key twice) is a finding here.
Values are built from the parser's events, so depth and number are limited
before anything is built: 300 bytes of aliases can mean a billion values.
Scalars stay strings: `NO` is Norway.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import yaml
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from game.scenario.findings import Args, Finding

Path = tuple[str | int, ...]
"""Where a value stands: ("turns", 0, "options", 1, "id")."""

MAX_DEPTH = 20
MAX_VALUES = 20_000
"""In one file."""
MAX_ALL_VALUES = 5 * MAX_VALUES
"""In all files of a scenario."""

LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

# Besides control characters: the line breaks that YAML knows and editors do
# not show as such, and the marks that make text run backwards.
_UNREADABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)
_BREAK = re.compile(r"\r\n|\r|\n")
_SHOWN = 160
"""Characters of a line that a finding shows."""


class Broken:
    """Stands where a value could not be read; its finding has been made."""


BROKEN: Final = Broken()


@dataclass(frozen=True)
class Document:
    """What one file holds, as far as it could be read."""

    value: Any
    lines: Mapping[Path, int]
    text: tuple[str, ...]
    findings: tuple[Finding, ...]
    values: int
    """How many values were built."""

    def line_text(self, line: int) -> str:
        """The line itself, as a finding shows it."""
        return shown(self.text[line - 1]) if 0 < line <= len(self.text) else ""


def shown(line: str) -> str:
    """A source line as a finding shows it: without margins, not endless."""
    clean = _UNREADABLE.sub("\ufffd", line).strip()
    return clean if len(clean) <= _SHOWN else clean[: _SHOWN - 1] + "…"


def read_yaml(file: str, data: bytes, budget: int = MAX_VALUES) -> Document:
    """Read one file of at most `budget` values. Never raises for bad content."""
    text, problem = _decode(file, data)
    if problem:
        return Document(BROKEN, {}, text, (problem,), 0)
    builder = _Builder(file, text, min(budget, MAX_VALUES))
    value = builder.document("\n".join(text))
    return Document(value, builder.lines, text, tuple(builder.findings), builder.values)


def _decode(file: str, data: bytes) -> tuple[tuple[str, ...], Finding | None]:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return (), Finding("SC007", file, 1, "", {"found": "utf-16"})
    if data.startswith(b"\xef\xbb\xbf"):
        return (), Finding("SC007", file, 1, "", {"found": "bom"})
    try:
        lines = tuple(_BREAK.split(data.decode("utf-8")))
    except UnicodeDecodeError as error:
        line = len(_BREAK.split(data[: error.start].decode("utf-8")))
        broken = _BREAK.split(data.decode("utf-8", "replace"))[line - 1]
        return (), Finding("SC007", file, line, shown(broken), {"found": "other"})
    for number, line_text in enumerate(lines, 1):
        if match := _UNREADABLE.search(line_text):
            args: Args = {"character": f"U+{ord(match.group()):04X}"}
            return lines, Finding("SC008", file, number, shown(line_text), args)
    return lines, None


class _Stop(Exception):
    """The rest of the file is not read."""


@dataclass
class _Builder:
    file: str
    text: tuple[str, ...]
    budget: int
    lines: dict[Path, int] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    values: int = 0

    def document(self, text: str) -> Any:
        """The value of the first document, BROKEN where it cannot be read."""
        try:
            return self._documents(yaml.parse(text, Loader=LOADER))
        except _Stop:
            return BROKEN
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line = mark.line + 1 if mark else 1
            self._find("SC009", line, {"problem": self._problem(error)})
            return BROKEN

    def _documents(self, events: Iterator[Event]) -> Any:
        value: Any = BROKEN
        documents = 0
        for event in events:
            if isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._find("SC017", _line(event))
                    return value
                value = self._value(next(events), events, ())
            elif isinstance(event, StreamEndEvent) and not documents:
                self._find("SC016", 1)
        return value

    def _value(self, event: Event, events: Iterator[Event], path: Path) -> Any:
        line = _line(event)
        self.lines.setdefault(path, line)
        self.values += 1
        if self.values > self.budget:
            most = MAX_ALL_VALUES if self.budget < MAX_VALUES else MAX_VALUES
            self._find("SC011", line, {"most": most})
            raise _Stop
        if isinstance(event, AliasEvent):
            self._find("SC012", line, {"name": str(event.anchor)})
            return BROKEN
        assert isinstance(event, NodeEvent)
        if event.anchor is not None:
            self._find("SC012", line, {"name": str(event.anchor)})
        if isinstance(event, CollectionStartEvent | ScalarEvent) and event.tag is not None:
            self._find("SC013", line, {"name": str(event.tag)})
        if isinstance(event, ScalarEvent):
            return self._scalar(event, self.lines[path])
        if len(path) >= MAX_DEPTH:
            self._find("SC010", line, {"most": MAX_DEPTH})
            raise _Stop
        if isinstance(event, SequenceStartEvent):
            return self._sequence(events, path)
        assert isinstance(event, MappingStartEvent)
        return self._mapping(events, path)

    def _scalar(self, event: ScalarEvent, line: int) -> Any:
        if not event.value:
            self._find("SC016", line)
            return BROKEN
        return event.value

    def _sequence(self, events: Iterator[Event], path: Path) -> list[Any]:
        found: list[Any] = []
        while not isinstance(event := next(events), CollectionEndEvent):
            found.append(self._value(event, events, (*path, len(found))))
        return found

    def _mapping(self, events: Iterator[Event], path: Path) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not isinstance(event := next(events), CollectionEndEvent):
            key = self._key(event, events, path)
            line = _line(event)
            at: Path = (*path, key)
            if key in found:
                self._find("SC015", line, {"name": key, "first": self.lines[at]})
                self._value(next(events), events, (*path, f"{key} again"))
                continue
            self.lines[at] = line
            value = self._value(next(events), events, at)
            if key == "<<":
                self._find("SC014", line)
                continue
            found[key] = value
        return found

    def _key(self, event: Event, events: Iterator[Event], path: Path) -> str:
        key = self._value(event, events, (*path, "a key"))
        if isinstance(key, str):
            return key
        if key is not BROKEN:
            self._find("SC018", _line(event), {"expected": "key"})
        raise _Stop

    def _find(self, code: str, line: int, args: Args | None = None) -> None:
        text = shown(self.text[line - 1]) if line <= len(self.text) else ""
        self.findings.append(Finding(code, self.file, line, text, args or {}))

    def _problem(self, error: yaml.MarkedYAMLError) -> str:
        """Which of the usual slips it is; the parser's own words help nobody."""
        said = f"{error.context} {error.problem}".lower()
        mark = error.problem_mark
        if mark and mark.line < len(self.text) and "\t" in self.text[mark.line]:
            return "tab"
        for words, problem in _SLIPS:
            if words in said:
                return problem
        return "other"


_SLIPS = (
    ("mapping values are not allowed", "colon"),
    ("quoted scalar", "quote"),
    ("cannot start any token", "sign"),
    ("flow", "bracket"),
    ("block", "margin"),
    ("could not find expected ':'", "margin"),
)


def _line(event: Event) -> int:
    return int(event.start_mark.line) + 1 if event.start_mark else 1
