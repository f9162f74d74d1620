"""The client's texts: each that is asked for exists, none is left over."""

import re
from pathlib import Path

import pytest

import game.client
from game.client.keys import KEYS, Action
from game.client.screens.farewell import HEADED
from game.client.screens.help import RULES
from game.client.screens.notes import ANSWERS
from game.resources import asset_text
from game.texts import LANGUAGES

FOLDER = Path(next(iter(game.client.__path__)))


def asked_for() -> set[str]:
    """Every id that stands in the code, and those that are put together there."""
    code = "\n".join(path.read_text(encoding="utf-8") for path in FOLDER.rglob("*.py"))
    found = set(re.findall(r'["\'](client-[a-z0-9-]+)["\']', code))
    found |= {f"client-gone-{code.replace('_', '-')}" for code in HEADED}
    found |= {f"client-help-{rule}" for rule in RULES}
    found |= {f"client-answer-{answer}" for answer in ANSWERS}
    found |= {f"client-how-{number}" for number in range(1, 5)}
    return found | {key.text for key in KEYS}


def written(language: str) -> set[str]:
    text = asset_text(f"texts/{language}/client.ftl")
    return set(re.findall(r"^(client-[a-z0-9-]+) =", text, re.MULTILINE))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_that_is_asked_for_is_written_and_no_other(language: str) -> None:
    assert written(language) == asked_for()


def test_every_action_of_the_keyboard_stands_in_the_table_of_keys() -> None:
    assert {key.action for key in KEYS if key.action} == set(Action)
