"""What goes over the wire stays within its limits, also where everybody writes all they may."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from typing import get_args

import pytest

from game.core.seeing import facilitator_view, room_view, seat_view
from game.core.statuses import facilitator_status, room_status, seat_status
from game.protocol.chapters import AnyView, split
from game.protocol.codec import encode, read_client
from game.protocol.messages import Do, FromServer, StatusMessage, WireCommand
from game.scenario.model import LANGUAGES
from game.scenario.simulate import COUNCIL, Simulation
from tests.content.fullest import LETTER, fullest_game
from tests.content.shelf import ALL, scenario
from tests.protocol.longest import LONGEST

MOST = 64 * 1024
"""Bytes of a message from the server."""
MOST_OF_A_CLIENT = 4 * 1024

Sizes = Counter[tuple[str, str, str]]


@cache
def largest(name: str) -> Sizes:
    """The largest message of each kind, by viewer and phase, over a whole game."""
    sizes: Sizes = Counter()
    fullest_game(scenario(name), lambda simulation: _measure(simulation, sizes))
    return sizes


def _measure(simulation: Simulation, sizes: Sizes) -> None:
    phase = simulation.council.phase
    for viewer, message in _messages(simulation):
        what = (getattr(message, "type", ""), viewer, phase)
        sizes[what] = max(sizes[what], len(encode(message).encode()))


def _messages(simulation: Simulation) -> list[tuple[str, FromServer]]:
    """All that the viewers of a council are sent now, in every language."""
    state = simulation.state
    views: list[AnyView] = []
    statuses: list[tuple[str, FromServer]] = []
    for language in LANGUAGES:
        at = (language, 0, frozenset[str](), 1, 1)
        for seat in (*simulation.scenario.seats, None):
            views.append(seat_view(state, COUNCIL, seat, language, 1))
            status = seat_status(state, COUNCIL, seat, "p1", *at)
            statuses.append(("seat", StatusMessage(status=status)))
        views.append(room_view(state, COUNCIL, language, 1))
        views.append(facilitator_view(state, COUNCIL, language, 1))
        statuses.append(("room", StatusMessage(status=room_status(state, COUNCIL, *at))))
        teacher = facilitator_status(state, COUNCIL, *at)
        statuses.append(("facilitator", StatusMessage(status=teacher)))
    return [(view.kind, message) for view in views for message in split(view)] + statuses


@pytest.mark.parametrize("kind", ["view", "chapter", "status"])
@pytest.mark.parametrize("name", ALL)
def test_no_message_of_the_server_is_larger_than_64_kib(name: str, kind: str) -> None:
    found = {what: size for what, size in largest(name).items() if what[0] == kind}
    assert {viewer for _, viewer, _ in found} == {"seat", "room", "facilitator"}
    assert {what: size for what, size in found.items() if size > MOST} == {}


@pytest.mark.parametrize("name", ALL)
def test_the_fullest_game_shows_every_phase(name: str) -> None:
    turns = scenario(name).turns
    phases = {"briefing", "consultation", "silence", "outcome", "debrief"}
    phases |= {"pledging", "adding"} if any(turn.kind == "pledge" for turn in turns) else set()
    phases |= {"key"} if any(turn.key is not None for turn in turns) else set()
    assert phases <= {phase for _, _, phase in largest(name)}


def test_every_kind_of_command_is_measured() -> None:
    kinds = {kind.model_fields["type"].default for kind in get_args(get_args(WireCommand)[0])}
    assert set(LONGEST) == kinds


@pytest.mark.parametrize("kind", sorted(LONGEST))
def test_the_longest_legal_command_in_four_byte_letters_fits_into_4_kib(kind: str) -> None:
    longest = json.loads(json.dumps(LONGEST[kind]).replace("\\u5b57", LETTER))
    message = Do.model_validate({"id": "x" * 64, "command": {**longest, "type": kind}})
    text = encode(message)
    assert read_client(text) == message
    assert len(text.encode()) <= MOST_OF_A_CLIENT
