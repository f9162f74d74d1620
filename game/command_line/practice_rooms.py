"""Practice for the desktop client: which scenarios there are, and a session of one.

Part of the command line's wiring: the client knows no rules, and practice
knows no window.
"""

from __future__ import annotations

from collections.abc import Sequence

from game.client.desk import PracticeScenario, PracticeSeat
from game.practice import PracticeLink
from game.protocol.link import Link
from game.resources import shipped_scenarios
from game.scenario.model import Language, Scenario
from server.shelf.lessons import UnplayableScenario, find_scenario


class PracticeRooms:
    """What the client's start page offers for practice."""

    def __init__(self) -> None:
        self._known: dict[str, Scenario] = {}

    def scenarios(self, language: Language) -> Sequence[PracticeScenario]:
        """The shipped scenarios that can be played, and any that was opened by its folder."""
        names = dict.fromkeys((*shipped_scenarios(), *self._known))
        found = [(name, self._scenario(name)) for name in names]
        return [offered(name, scenario, language) for name, scenario in found if scenario]

    def begin(self, scenario: str, seat: str, language: Language) -> Link:
        """A session in this process, with bots in the other seats."""
        return PracticeLink(find_scenario(scenario), seat, language)

    def _scenario(self, name: str) -> Scenario | None:
        if name not in self._known:
            try:
                self._known[name] = find_scenario(name)
            except UnplayableScenario:
                return None
        return self._known[name]


def offered(name: str, scenario: Scenario, language: Language) -> PracticeScenario:
    """A scenario as the start page shows it."""
    return PracticeScenario(
        id=name,
        title=scenario.title.in_(language),
        subtitle=scenario.subtitle.in_(language),
        seats=tuple(
            PracticeSeat(
                id=seat,
                name=scenario.roles[seat].name.in_(language),
                profile=scenario.roles[seat].profile.in_(language),
            )
            for seat in scenario.seats
        ),
    )
