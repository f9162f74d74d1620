"""A scenario's files, read from a folder that nobody has vouched for.

Only the places where a scenario keeps its files are opened, never a link,
never more than the limits allow. What else lies there is named, not read.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path

from game.scenario.findings import Finding

MAX_FILE = 256 * 1024
MAX_FOLDER = 4 * 1024 * 1024
MAX_FILES = 200

TOP = ("scenario.yaml", "glossary.yaml", "sources.yaml", "map.yaml")
FOLDERS = ("roles", "turns", "transcripts")
_PATH = re.compile(r"(?:[^/\\:\0]+/)*[^/\\:\0]+")
_SCENARIO_FILE = re.compile(r"(?:(?:roles|turns|transcripts)/)?[^/]+\.yaml")

Files = dict[str, bytes]


def read_folder(folder: Path) -> tuple[Files, list[Finding]]:
    """The scenario's files below a folder, and what was not opened."""
    findings: list[Finding] = []
    files: Files = {}
    if not folder.is_dir():
        return {}, [Finding("SC001", "", 0, "", {"folder": _name(str(folder))})]
    try:
        for seen, (name, entry) in enumerate(_entries(folder, findings)):
            if seen >= MAX_FILES:
                findings.append(Finding("SC006", "", 0, "", {"most": MAX_FILES}))
                break
            _read(name, entry, files, findings)
    except OSError as error:
        findings.append(_unreadable(str(error.filename or folder), error))
    return files, findings


def _entries(folder: Path, findings: list[Finding]) -> Iterator[tuple[str, os.DirEntry[str]]]:
    for entry in _listing(folder):
        if entry.is_symlink() or not entry.is_dir():
            yield _name(entry.name), entry
        elif entry.name in FOLDERS:
            for below in _listing(Path(entry.path)):
                yield f"{entry.name}/{_name(below.name)}", below
        else:
            findings.append(stray(_name(entry.name) + "/", FOLDERS))


def _listing(folder: Path) -> Iterator[os.DirEntry[str]]:
    """What a folder holds, without what systems and Python leave in it.

    Not sorted as a whole: the wrong folder may hold a million files.
    """
    with os.scandir(folder) as entries:
        taken = []
        for entry in entries:
            if entry.name.startswith((".", "__")) or entry.name in ("Thumbs.db", "desktop.ini"):
                continue
            taken.append(entry)
            if len(taken) > MAX_FILES:
                break
    yield from sorted(taken, key=lambda entry: entry.name)


def _read(name: str, entry: os.DirEntry[str], files: Files, findings: list[Finding]) -> None:
    kind = entry.stat(follow_symlinks=False).st_mode
    if stat.S_ISLNK(kind) or not stat.S_ISREG(kind):
        findings.append(Finding("SC004", name, 0, ""))
    elif wanted(name):
        try:
            with open(entry.path, "rb") as file:
                files[name] = file.read(MAX_FILE + 1)
        except OSError as error:
            findings.append(_unreadable(name, error))


def wanted(name: str) -> bool:
    """Whether a file would be read at all: pictures and notes may lie beside a scenario."""
    return name.lower().endswith((".yaml", ".yml"))


def within_limits(files: Mapping[str, bytes]) -> tuple[Files, list[Finding]]:
    """The files that are named and sized as a scenario's are; findings for the others."""
    kept: Files = {}
    findings: list[Finding] = []
    total = 0
    for name, data in sorted(files.items()):
        if not _PATH.fullmatch(name) or not {"", ".", ".."}.isdisjoint(name.split("/")):
            findings.append(Finding("SC020", shown_name(name), 0, ""))
        elif not wanted(name):
            continue
        elif not _SCENARIO_FILE.fullmatch(name) or ("/" not in name and name not in TOP):
            findings.append(stray(name, TOP))
        elif len(data) > MAX_FILE:
            findings.append(Finding("SC005", name, 0, "", {"most": MAX_FILE // 1024}))
        elif len(kept) >= MAX_FILES or total + len(data) > MAX_FOLDER:
            findings.append(Finding("SC006", "", 0, "", {"most": MAX_FILES}))
            break
        else:
            kept[name] = data
            total += len(data)
    return kept, findings


def stray(name: str, known: tuple[str, ...]) -> Finding:
    """Something whose name no scenario uses; perhaps a misspelt one."""
    stem, dot, ending = name.rstrip("/").partition(".")
    if ending.lower() in ("yml", "yaml") and ending != "yaml":
        return Finding("SC003", name, 0, "", {"nearest": f"{stem}.yaml"})
    near = get_close_matches(stem, [each.partition(".")[0] for each in known], n=1)
    return Finding("SC003", name, 0, "", {"nearest": near[0] + dot + ending} if near else {})


def shown_name(name: str) -> str:
    """A file's name as it can be printed anywhere."""
    return name.encode("ascii", "backslashreplace").decode("ascii")[:120]


def _name(name: str) -> str:
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _unreadable(name: str, error: OSError) -> Finding:
    return Finding("SC021", _name(name), 0, "", {"reason": error.strerror or "?"})
