"""The lines that a scenario does not cross, as far as a program can see them."""

from __future__ import annotations

import re
from difflib import get_close_matches

from game.scenario.model import LANGUAGES
from game.scenario.nodes import Path
from game.scenario.review import Review, texts
from game.scenario.vocabulary import (
    DEATH,
    FACTIONS_AND_VICTIMS,
    GOVERNMENTS,
    GUILT,
    name_words,
)


def check_dignity(review: Review) -> None:
    """All rules of this file."""
    _nobody_is_counted(review)
    _nobody_plays_a_victim_or_a_faction(review)
    _guilt_is_personal(review)


def _nobody_is_counted(review: Review) -> None:
    """No count of the dead is tracked, flagged or pledged."""
    scenario = review.scenario
    counted: list[tuple[Path, str, str]] = [
        (("indicators", index, "id"), indicator.id, _all(indicator.name))
        for index, indicator in enumerate(scenario.indicators)
    ]
    counted += [(("flags", flag), flag, "") for flag in scenario.flags]
    counted += [(("assets", asset), asset, _all(name)) for asset, name in scenario.assets.items()]
    for path, name, shown in counted:
        if DEATH & (name_words(name) | name_words(shown)):
            review.find("SC140", path, name=name)


def _nobody_plays_a_victim_or_a_faction(review: Review) -> None:
    for at, role in review.roles():
        named = name_words(f"{role.id} {_all(role.name)}") & FACTIONS_AND_VICTIMS
        if named:
            review.find("SC141", (*at, "name"), name=", ".join(sorted(named)))
        elif role.id not in GOVERNMENTS:
            near = get_close_matches(role.id, sorted(GOVERNMENTS), n=1)
            args = {"nearest": near[0]} if near else {}
            review.find("SC142", (*at, "id"), name=role.id, **args)


def _guilt_is_personal(review: Review) -> None:
    """Units and leaders did it, not peoples."""
    for path, text in texts(review.scenario):
        for language in LANGUAGES:
            match = GUILT[language].search(text.in_(language))
            if match:
                review.find("SC143", (*path, language), words=re.sub(r"\s+", " ", match.group()))


def _all(text: object) -> str:
    return " ".join(str(getattr(text, language)) for language in LANGUAGES)
