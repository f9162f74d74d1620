"""Ten delegations on the projector: more rows, and longer texts, than Bosnia's nine have."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from game.core import commands as c
from game.scenario.model import Language
from game.texts import Catalogue
from tests.content.shelf import SHIPPED
from tests.content.shelf import scenario as shipped
from tests.server.web.chromium import Window
from tests.server.web.classroom import a_classroom

LANGUAGES: tuple[Language, ...] = ("nb", "nn", "en")
TEN = [name for name in SHIPPED if len(shipped(name).seats) == 10]


@pytest.mark.parametrize("name", TEN)
async def test_the_first_turn_of_ten_delegations_is_read_from_eight_metres(
    name: str, tmp_path: Path
) -> None:
    async with a_classroom(tmp_path, shipped(name), plan="90") as room:
        teacher, key = room.teacher, room.served.keys.room
        projectors = [await room.browser.projector(key, each) for each in LANGUAGES]
        await teacher.give(c.Begin())
        await teacher.until(lambda: teacher.view.phase == "briefing")
        for each in projectors:
            await each.page.locator(".map text").first.wait_for()
        while teacher.view.phase != "outcome":
            assert await unreadable(projectors, teacher.view.phase) == []
            await teacher.close_phase()


async def unreadable(rooms: list[Window], phase: str) -> list[str]:
    for room in rooms:
        word = Catalogue.load(room.language, strict=True).word("phase", phase)
        await room.shows(word, where=".where p:first-child")
    found = await asyncio.gather(*(room.unreadable() for room in rooms))
    return [
        f"{phase}, {room.language}: {each}"
        for room, texts in zip(rooms, found, strict=True)
        for each in texts
    ]
