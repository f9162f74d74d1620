"""A denied command as a sentence in the reader's language."""

from __future__ import annotations

from game.core.state import State
from game.protocol.messages import Refused
from game.scenario.model import Language, Scenario, Text
from game.session.answers import Denied
from game.texts import Catalogue


def refused(command_id: str, denied: Denied, language: Language, state: State) -> Refused:
    """The answer as it goes over the wire: the details keep ids, the sentence has names."""
    return Refused(
        id=command_id,
        code=denied.code,
        sentence=sentence(denied, language, state),
        details=dict(denied.details),
    )


def sentence(denied: Denied, language: Language, state: State) -> str:
    """Say what happened, what is true now and what to do next."""
    values = {
        key: value if isinstance(value, int) else _name(value, language, state.opened)
        for key, value in denied.details.items()
    }
    return Catalogue.load(language).say(f"refusal-{denied.code}", **values)


def _name(value: str, language: Language, scenario: Scenario | None) -> str:
    """What people call the seat, option, limit, asset or turn of that id."""
    text = _text(value, scenario) if scenario is not None else None
    return value if text is None else text.in_(language)


def _text(value: str, scenario: Scenario) -> Text | None:
    if value in scenario.roles:
        return scenario.roles[value].name
    if value in scenario.assets:
        return scenario.assets[value]
    for turn in scenario.turns:
        if turn.id == value:
            return turn.title
        for option in turn.options:
            if option.id == value:
                return option.title
            for limit in option.limits:
                if limit.id == value:
                    return limit.text
    return None
