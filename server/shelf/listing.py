"""The lessons that are kept, as `out-of-area host --lessons` prints them."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from game.scenario.model import Language
from game.texts import Catalogue
from server.banner import when_of
from server.journals.errors import Locked
from server.journals.sqlite import SqliteJournal
from server.shelf.books import Kept, kept_lessons
from server.shelf.planned import PREPARED, Plans
from server.shelf.registry import Registry

WIDTH = 100


class HostHasThem(RuntimeError):
    """A host that runs has the file to itself; its console shows the same list."""


def list_lessons(folder: Path, language: Language) -> str:
    """The list in words. Raises HostHasThem, or another CannotOpen than Locked."""
    say = Catalogue.load(language)
    try:
        found = asyncio.run(read(folder))
    except Locked as error:
        # Not even to be read: a second connection to a log that is being written can corrupt it.
        raise HostHasThem from error
    if not found:
        return say.say("cli-lessons-none")
    return f"{as_table(found, say, language)}\n{say.say('cli-lessons-open')}"


async def read(folder: Path) -> Sequence[Kept]:
    """What the folder keeps; a folder that is not there keeps nothing."""
    if not (folder / "lessons.sqlite").exists():
        return ()
    journal = SqliteJournal(folder / "lessons.sqlite")
    try:
        return await kept_lessons(Registry(journal), Plans(folder / PREPARED))
    finally:
        await journal.close()


def as_table(lessons: Sequence[Kept], say: Catalogue, language: Language) -> str:
    """Numbered rows: when, which scenario, how long, how far it came."""
    table = Table(box=SIMPLE, show_header=False)
    for number, each in enumerate(lessons, start=1):
        table.add_row(
            str(number),
            when_of(each.plan, say) or last_day(each, say),
            each.state.scenario.title.in_(language),
            minutes(each, say),
            say.say(f"lesson-stage-{each.stage}"),
        )
    drawn = io.StringIO()
    Console(file=drawn, width=WIDTH, color_system=None).print(table)
    return "\n".join(line.rstrip() for line in drawn.getvalue().splitlines() if line.strip())


def last_day(lesson: Kept, say: Catalogue) -> str:
    """The day on which something last happened."""
    return say.date(datetime.fromtimestamp(lesson.at / 1000).date())


def minutes(lesson: Kept, say: Catalogue) -> str:
    """The lesson's length; a plan without a clock has none."""
    plan = lesson.state.plan
    return "" if plan == "open" else say.say("amount-minutes", count=int(plan))
