"""What every screen has at hand: words, settings, the model, and the ways to other screens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from game.client.model import Model
from game.client.navigator import Navigator
from game.client.settings import Memory, SeatKey, Settings
from game.client.theme import Theme
from game.client.widgets import Dialog, MarkWords
from game.protocol.link import Link
from game.protocol.views import Language, OutcomeView
from game.texts import Catalogue


@dataclass(frozen=True)
class PracticeSeat:
    """A seat that one may practise in."""

    id: str
    name: str
    profile: str


@dataclass(frozen=True)
class PracticeScenario:
    """A scenario to practise, in the reader's language."""

    id: str
    title: str
    subtitle: str
    seats: tuple[PracticeSeat, ...]


@dataclass(frozen=True)
class FoundHost:
    """A lesson that was found on the local network: what it is called, and where it is."""

    name: str
    address: str


class Practice(Protocol):
    """Sessions without a host. The command line hands one in; the client knows no rules."""

    def scenarios(self, language: Language) -> Sequence[PracticeScenario]:
        """What can be practised."""
        ...

    def begin(self, scenario: str, seat: str, language: Language) -> Link:
        """Open a session in this process with bots in the other seats."""
        ...


class Ways(Protocol):
    """What a screen may ask of the program around it."""

    def join(self, address: str, code: str) -> None:
        """Ask a host for a seat."""
        ...

    def come_back(self, key: SeatKey) -> None:
        """Go back to a seat that this machine had."""
        ...

    def practise(self, scenario: str, seat: str) -> None:
        """Begin alone, against bots."""
        ...

    def leave(self) -> None:
        """Go back to the start; the seat is kept by the host, not by us."""
        ...

    def apply(self, settings: Settings) -> None:
        """Show everything in another way from now on."""
        ...

    def open_dialog(self, dialog: Dialog) -> None:
        """Ask something over everything."""
        ...

    def notice(self, text: str) -> None:
        """Say something in passing."""
        ...

    def focus(self, name: str) -> None:
        """Give the focus to the widget of that name, in the tree that is built next."""
        ...

    def quit(self) -> None:
        """End the program."""
        ...


class Desk:
    """One per window. Screens read from it and ask through it."""

    def __init__(
        self,
        ways: Ways,
        memory: Memory,
        navigator: Navigator,
        practice: Practice | None,
        found: Callable[[], Sequence[FoundHost]],
    ) -> None:
        self.ways, self.memory, self.navigator = ways, memory, navigator
        self.practice, self.found = practice, found
        self.settings = memory.settings()
        self.model: Model | None = None
        self.theme: Theme | None = None
        self.width = 1366.0
        """The window's width in logical pixels: what screens lay themselves out by."""
        self.height = 768.0
        self.version = 0

    @property
    def texts(self) -> Catalogue:
        return Catalogue.load(self.settings.language)

    def say(self, key: str, /, **values: str | int | float) -> str:
        return self.texts.say(key, **values)

    def word(self, group: str, value: str, /) -> str:
        return self.texts.word(group, value)

    def decided(self, outcome: OutcomeView) -> str:
        """What a turn came to, in one line: a policy, what was offered, or nothing."""
        if outcome.pledged is not None:
            return outcome.title
        return outcome.adopted_title or self.say("client-no-decision")

    def change(self, **settings: object) -> None:
        """Change some of the settings, at once and for the next time."""
        self.settings = replace(self.settings, **settings)  # type: ignore[arg-type]
        self.memory.keep_settings(self.settings)
        self.version += 1
        self.ways.apply(self.settings)

    def redraw(self) -> None:
        """A screen's own state changed: build its tree anew before the next frame."""
        self.version += 1

    @property
    def mark_words(self) -> MarkWords:
        return MarkWords(
            accept=self.word("mark", "accept"),
            reserve=self.word("mark", "reserve"),
            cannot=self.word("mark", "cannot"),
            preferred=self.word("mark", "preferred"),
            reserve_by=self.say("client-reserve-by"),
        )
