"""Every code that anybody may be told has a sentence in every language."""

from __future__ import annotations

from typing import get_args

import pytest

from game.core.refusals import Reason
from game.core.state import NOTHING
from game.protocol.messages import Farewell
from game.session.answers import SHELL_CODES, Denied
from game.session.running import farewell
from game.session.sentences import refused, sentence
from game.texts import LANGUAGES, Catalogue
from tests.builders import Lesson

CODES = [*(reason.value for reason in Reason), *SHELL_CODES]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", CODES)
def test_every_refusal_has_a_sentence(language: str, code: str) -> None:
    said = Catalogue.load(language, strict=True).say(
        f"refusal-{code}", phase="silence", missing="marks", minutes=11
    )
    assert said.endswith(".")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", get_args(Farewell.model_fields["code"].annotation))
def test_every_farewell_has_a_sentence(language: str, code: str) -> None:
    Catalogue.load(language, strict=True).say(f"farewell-{code.replace('_', '-')}")
    end = farewell(code, language, again=True)  # type: ignore[arg-type]
    assert end.code == code and end.again and end.sentence.endswith(".")


@pytest.mark.parametrize("missing", ["marks", "preferred", "reason", "key", "terms", "text"])
def test_what_is_missing_is_named(missing: str) -> None:
    said = sentence(Denied("incomplete", {"missing": missing}), "en", NOTHING)
    assert {"marks": "mark", "preferred": "prefer", "reason": "reason"}.get(missing, "") in said


def test_the_sentence_has_names_where_the_details_have_ids() -> None:
    state = Lesson().state
    scenario = state.scenario
    turn = scenario.turns[0]
    limit = next(limit for option in turn.options for limit in option.limits)
    named = {
        "norway": scenario.roles["norway"].name.en,
        next(iter(scenario.assets)): next(iter(scenario.assets.values())).en,
        turn.id: turn.title.en,
        turn.options[0].id: turn.options[0].title.en,
        limit.id: limit.text.en,
        "nobody": "nobody",
    }
    from game.session.sentences import _name

    assert {key: _name(key, "en", scenario) for key in named} == named


def test_the_answer_keeps_the_ids() -> None:
    answer = refused("7", Denied("option-closed", {"option": "x", "most": 2}), "en", NOTHING)
    assert (answer.id, answer.code) == ("7", "option-closed")
    assert answer.details == {"option": "x", "most": 2}
