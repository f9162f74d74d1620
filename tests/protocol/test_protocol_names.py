"""What a client may import stands under the protocol's own names."""

from __future__ import annotations

import queue
import threading
from typing import get_args

from game.practice.link import PracticeLink
from game.protocol import commands, link, views


def test_the_protocols_commands_and_views_are_the_cores_own() -> None:
    for module in (commands, views):
        made = [getattr(module, name) for name in module.__all__]
        kinds = [each for each in made if isinstance(each, type)]
        assert len(kinds) > 10
        cores = ("game.core.", "game.scenario.model")
        assert [each for each in kinds if not each.__module__.startswith(cores)] == []


def test_practice_is_a_link() -> None:
    assert {"send", "close", "state"} <= set(dir(PracticeLink))
    assert set(link.Link.__annotations__) == {"inbox", "wake"}
    assert get_args(link.LinkState) == (
        "connecting",
        "connected",
        "reconnecting",
        "untrusted",
        "closed",
    )
    made = link.Link.__annotations__
    assert made["inbox"].startswith(queue.SimpleQueue.__name__) or "SimpleQueue" in made["inbox"]
    assert threading.Event.__name__ in made["wake"]
