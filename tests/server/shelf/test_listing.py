"""The list of the lessons that are kept."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from game.texts import Catalogue
from server.failures import sentence_of
from server.journals.sqlite import SqliteJournal
from server.network.ports import listen
from server.shelf.listing import HostHasThem, list_lessons
from server.shelf.memory import HostMemory, Remembered
from server.shelf.planned import Plan
from tests.server.hosting import a_host, options

pytestmark = pytest.mark.usefixtures("usual")


async def test_the_list_is_the_same_beside_a_running_host(tmp_path: Path) -> None:
    later = Plan("2099-01-01", "09:00")
    async with a_host(options(tmp_path, prepare=True, noted=later)):
        pass
    async with a_host(options(tmp_path, new=True)):
        beside = await asyncio.to_thread(list_lessons, tmp_path, "nn")
    alone = await asyncio.to_thread(list_lessons, tmp_path, "nn")
    assert beside.splitlines()[:-1] == alone.splitlines()[:-1]
    assert "1. januar 2099" in beside and "09:00" in beside
    say = Catalogue.load("nn", strict=True)
    assert f"«{say.say('console-lessons')}»" in beside.splitlines()[-1]
    assert alone.splitlines()[-1] == say.say("cli-lessons-open")


async def test_a_file_that_is_held_by_nobody_who_answers_is_said_to_be_open(
    tmp_path: Path,
) -> None:
    journal = SqliteJournal(tmp_path / "lessons.sqlite")
    with listen(0) as silent:
        nobody = int(silent.getsockname()[1])
    for port in (0, nobody):
        HostMemory(tmp_path / "host.json").write(Remembered(port, ""))
        with pytest.raises(HostHasThem) as caught:
            await asyncio.to_thread(list_lessons, tmp_path, "en")
    await journal.close()
    say = Catalogue.load("en", strict=True)
    assert f"“{say.say('console-lessons')}”" in sentence_of(caught.value, say)
