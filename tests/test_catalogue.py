"""Every refusal, finding, farewell, command and event is documented and exercised."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from game.core import commands, events
from game.core.events import PhaseName
from game.core.refusals import Reason
from game.core.statuses import next_step
from game.protocol.messages import Farewell
from game.scenario.codes import CODES, Told
from game.texts import LANGUAGES, ftl_source
from tests.builders import a_lesson, same_after_import
from tests.everything import everything

TESTS = Path(__file__).parent
ROOT = TESTS.parent


class Asked(Visitor):
    """The variables that a message asks for."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:
        self.names.add(node.id.name)


@cache
def messages(language: str) -> dict[str, frozenset[str]]:
    """Every message of a language, with the variables that it asks for."""
    found: dict[str, frozenset[str]] = {}
    for entry in FluentParser().parse(ftl_source(language)).body:
        if isinstance(entry, fluent.Message):
            asked = Asked()
            asked.visit(entry)
            found[entry.id.name] = frozenset(asked.names)
    return found


@cache
def trees(folder: str) -> tuple[ast.Module, ...]:
    """The sources of a part of the house, or of the tests."""
    paths = sorted((ROOT / folder).rglob("*.py"))
    return tuple(ast.parse(p.read_text("utf-8")) for p in paths if p != Path(__file__))


def reasons_in(folder: str) -> Iterator[str]:
    """Every `Reason.NAME` that a part names."""
    for tree in trees(folder):
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                if node.value.id == "Reason":
                    yield node.attr


def refusals_with_details() -> Iterator[tuple[str, frozenset[str]]]:
    """Every refusal that the rules give, with the names of its details."""
    for node in (n for tree in trees("game/core") for n in ast.walk(tree)):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Refusal":
            reason, *details = node.args
            if isinstance(reason, ast.Attribute):
                keys = details[0].keys if details and isinstance(details[0], ast.Dict) else []
                yield reason.attr, frozenset(k.value for k in keys if isinstance(k, ast.Constant))


def types_of(module: Any, base: type) -> set[str]:
    """The `type` of every command or event that a module defines."""
    kinds = (k for k in vars(module).values() if isinstance(k, type) and issubclass(k, base))
    return {k.model_fields["type"].default for k in kinds if "type" in k.model_fields}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", list(Reason))
def test_every_refusal_has_its_sentence(reason: Reason, language: str) -> None:
    assert f"refusal-{reason.value}" in messages(language)


def test_every_refusal_is_given_by_the_rules() -> None:
    assert set(reasons_in("game")) == set(Reason.__members__)


def test_every_refusal_is_expected_by_a_test() -> None:
    assert sorted(set(Reason.__members__) - set(reasons_in("tests"))) == []


def test_a_refusal_has_the_details_that_its_sentence_asks_for() -> None:
    asked = messages("en")
    given = list(refusals_with_details())
    assert len(given) > len(Reason) / 2
    lacking = {
        reason: asked[f"refusal-{Reason[reason].value}"] - details
        for reason, details in given
        if asked[f"refusal-{Reason[reason].value}"] - details
    }
    assert lacking == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("phase", get_args(PhaseName))
def test_the_teacher_is_told_what_closing_a_phase_does(phase: PhaseName, language: str) -> None:
    lesson = a_lesson("norway", phase="consultation")
    council = replace(lesson.council, phase=phase)
    assert next_step(lesson.state, council) in messages(language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", get_args(Farewell.model_fields["code"].annotation))
def test_every_way_for_a_connection_to_end_has_its_sentence(code: str, language: str) -> None:
    assert f"farewell-{code.replace('_', '-')}" in messages(language)


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_finding_is_documented_and_has_an_example(code: str) -> None:
    entry = CODES[code]
    guide = (ROOT / "scenarios" / "README.md").read_text("utf-8")
    assert [line for line in guide.splitlines() if f"**{code}**" in line and entry.meaning in line]
    assert all(entry.message in messages(language) for language in LANGUAGES)
    assert isinstance(entry.example, Told) or len(entry.example) > 0


def test_every_command_is_accepted_somewhere() -> None:
    given = {command.type for lesson in everything() for command in lesson.given}
    assert types_of(commands, commands.Command) == given


def test_every_event_happens_somewhere() -> None:
    happened = {event.type for lesson in everything() for event in lesson.log}
    assert types_of(events, events.Fact) == happened


def test_where_everything_happens_the_log_is_complete() -> None:
    for lesson in everything():
        assert same_after_import(lesson)
