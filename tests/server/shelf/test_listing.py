"""The list of the lessons that are kept."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from game.texts import Catalogue
from server.failures import sentence_of
from server.shelf.listing import HostHasThem, list_lessons
from tests.server.hosting import a_host, options

pytestmark = pytest.mark.usefixtures("usual")


async def test_the_list_beside_a_running_host_says_where_it_is_to_be_seen(tmp_path: Path) -> None:
    async with a_host(options(tmp_path)):
        with pytest.raises(HostHasThem) as caught:
            await asyncio.to_thread(list_lessons, tmp_path, "en")
    say = Catalogue.load("en", strict=True)
    assert f"“{say.say('console-lessons')}”" in sentence_of(caught.value, say)
    assert say.say("lesson-stage-open") in await asyncio.to_thread(list_lessons, tmp_path, "en")
