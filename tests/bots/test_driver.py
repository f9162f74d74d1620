"""What a bot does in a phase."""

from __future__ import annotations

import pytest

from game.bots import next_command
from game.core import commands as c
from tests.builders import a_lesson


def test_the_key_holders_bot_says_the_documented_terms_while_others_pledge() -> None:
    lesson = a_lesson("norway", phase="pledging", turn="force", empty="bot")
    told = next_command(lesson.state, "c1", "united_nations")
    assert isinstance(told, c.EditPosition)
    lesson.bot("united_nations", c.EditPosition, position=told.position)
    filed = lesson.now.positions["united_nations"]
    assert (filed.standing, filed.position.terms) == ("bot", "to_the_end")
    assert next_command(lesson.state, "c1", "united_nations") is None


@pytest.mark.parametrize("seat", ["france", "turkey"])
def test_an_allys_bot_pledges_what_its_government_did(seat: str) -> None:
    lesson = a_lesson("norway", phase="pledging", turn="force", empty="bot")
    assert isinstance(next_command(lesson.state, "c1", seat), c.Pledge)
