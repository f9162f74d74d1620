"""What a scenario gives one delegation is in nobody else's bytes, from the lobby to the debrief."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

import pytest

from game.core.seeing import room_view, seat_view
from game.core.statuses import room_status, seat_status
from game.scenario.model import Card, Language, Scenario
from game.scenario.simulate import COUNCIL, Simulation
from tests.content.fullest import fullest_game
from tests.content.shelf import ALL, scenario

LANGUAGE: Language = "nn"
TELLING = 30
"""Letters from which a text is nobody's by chance."""


def cards(of: Scenario) -> dict[str, tuple[str, ...]]:
    """Every sentence of every role card, by seat."""
    return {seat: tuple(_sentences(of.roles[seat].card)) for seat in of.seats}


def _sentences(card: Card) -> Iterator[str]:
    for text in (card.you, card.want, card.cannot, card.knows, *card.could, card.forces):
        yield text.in_(LANGUAGE)


def own_texts(simulation: Simulation) -> Mapping[str, tuple[str, ...]]:
    """What is meant for one delegation alone, and not by chance the same for two."""
    found = cards(simulation.scenario)
    for turn in simulation.scenario.turns:
        for seat, text in turn.briefing.private.items():
            found[seat] += (text.in_(LANGUAGE),)
        for seat, hand in (turn.pledging.hands if turn.pledging else {}).items():
            found[seat] += tuple(holding.caveat.in_(LANGUAGE) for holding in hand)
    given = Counter(text for texts in found.values() for text in set(texts))
    return {
        seat: tuple(text for text in texts if len(text) >= TELLING and given[text] == 1)
        for seat, texts in found.items()
    }


def seen(simulation: Simulation) -> dict[str | None, str]:
    """All that each delegation and the room are sent now."""
    state, at = simulation.state, (LANGUAGE, 0, frozenset[str](), 1, 1)
    found: dict[str | None, str] = {
        seat: seat_view(state, COUNCIL, seat, LANGUAGE, 1).model_dump_json()
        + seat_status(state, COUNCIL, seat, "p1", *at).model_dump_json()
        for seat in simulation.scenario.seats
    }
    view = room_view(state, COUNCIL, LANGUAGE, 1).model_dump_json()
    found[None] = view + room_status(state, COUNCIL, *at).model_dump_json()
    return found


@pytest.mark.parametrize("name", ALL)
def test_a_role_card_and_a_private_briefing_are_for_one_delegation(name: str) -> None:
    leaks: set[tuple[str, str | None, str]] = set()
    owned = own_texts(Simulation(scenario(name)))

    def look(simulation: Simulation) -> None:
        for viewer, picture in seen(simulation).items():
            for owner, texts in owned.items():
                if owner != viewer:
                    leaks.update((owner, viewer, text) for text in texts if text in picture)

    fullest_game(scenario(name), look)
    assert leaks == set()


@pytest.mark.parametrize("name", ALL)
def test_every_delegation_reads_its_own_card_and_briefings(name: str) -> None:
    unread = {
        (seat, sentence) for seat, texts in cards(scenario(name)).items() for sentence in texts
    } | {
        (seat, text.in_(LANGUAGE))
        for turn in scenario(name).turns
        for seat, text in turn.briefing.private.items()
    }

    def look(simulation: Simulation) -> None:
        pictures = seen(simulation)
        unread.difference_update({(seat, t) for seat, t in unread if t in pictures[seat]})

    fullest_game(scenario(name), look)
    assert unread == set()
