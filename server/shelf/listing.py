"""The lessons that are kept, as `out-of-area host --lessons` prints them."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from game.scenario.model import Language
from game.texts import Catalogue
from server.banner import when_of
from server.doctor.port import ask_host
from server.journals.errors import Locked
from server.journals.sqlite import SqliteJournal
from server.shelf.books import Kept, kept_lessons
from server.shelf.memory import HostMemory
from server.shelf.planned import PREPARED, Plan, Plans
from server.shelf.registry import Registry
from server.shelf.routes import in_words

WIDTH = 100


class HostHasThem(RuntimeError):
    """Whoever has the file open does not answer; its console shows the list."""


def list_lessons(folder: Path, language: Language) -> str:
    """The list in words. Raises HostHasThem, or another CannotOpen than Locked."""
    say = Catalogue.load(language)
    try:
        found = [in_words(each, language) for each in asyncio.run(read(folder))]
        how = say.say("cli-lessons-open")
    except Locked:
        found = beside(folder, language)
        how = say.say("cli-lessons-running", button=say.say("console-lessons"))
    if not found:
        return say.say("cli-lessons-none")
    return f"{as_table(found, say)}\n{how}"


async def read(folder: Path) -> Sequence[Kept]:
    """What the folder keeps; a folder that is not there keeps nothing."""
    if not (folder / "lessons.sqlite").exists():
        return ()
    journal = SqliteJournal(folder / "lessons.sqlite")
    try:
        return await kept_lessons(Registry(journal), Plans(folder / PREPARED))
    finally:
        await journal.close()


def beside(folder: Path, language: Language) -> list[dict[str, Any]]:
    """The list as the host tells it that runs on this folder. Raises HostHasThem.

    Its file is not even read from here: a second connection to a log that is
    being written can corrupt it.
    """
    port = HostMemory(folder / "host.json").read().port
    told = ask_host(port, f"/lessons/kept?language={language}") if port else None
    if told is None:
        raise HostHasThem
    lessons: list[dict[str, Any]] = told["lessons"]
    return lessons


def as_table(lessons: Sequence[dict[str, Any]], say: Catalogue) -> str:
    """Numbered rows: when, which scenario, how long, how far it came."""
    table = Table(box=SIMPLE, show_header=False)
    for number, each in enumerate(lessons, start=1):
        when = when_of(Plan(each["day"], each["until"]), say) or each["last"]
        table.add_row(str(number), when, each["title"], each["length"], each["state"])
    drawn = io.StringIO()
    Console(file=drawn, width=WIDTH, color_system=None).print(table)
    return "\n".join(line.rstrip() for line in drawn.getvalue().splitlines() if line.strip())
