"""What every request needs: the sessions, the limits, and how this machine is reached."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from game.scenario.model import Language
from server.doctor.examiner import Examiner
from server.network.chosen import Chosen
from server.shelf.planned import PREPARED, Plans
from server.shelf.registry import Keys, Registry
from server.wire.limits import CodeGate, Limits, TokenBucket, join_bucket


@dataclass
class OnShelf:
    """What changes when the teacher opens another lesson from the console."""

    plans: Plans
    console: str = ""
    remember: Callable[[str], None] = lambda session: None


@dataclass(frozen=True)
class House:
    """One server."""

    registry: Registry
    limits: Limits
    codes: CodeGate
    keys: CodeGate
    addresses: Callable[[], tuple[str, ...]]
    """Where pupils find this machine, as `host:port`, best first."""
    language: Language
    joins: dict[str, TokenBucket]
    chosen: Chosen
    """The address that the teacher picked for the board."""
    examiner: Examiner
    """Who knows how the network is, and who has come through it."""
    shelf: OnShelf
    """The lessons of this machine, for the teacher to look through."""
    rooms: dict[str, str] = field(default_factory=dict)
    """By session: the projector's path with its key, as far as this run of the host made it."""

    @property
    def own_console(self) -> str:
        """The console's address with its key, for a browser on this machine; empty: for nobody."""
        return self.shelf.console

    @classmethod
    def build(
        cls,
        registry: Registry,
        addresses: Callable[[], tuple[str, ...]],
        limits: Limits,
        language: Language = "nb",
        own_console: str = "",
        rooms: Mapping[str, str] | None = None,
        chosen: Chosen | None = None,
        folder: Path | None = None,
    ) -> House:
        """A server whose lessons are kept in `folder`."""
        picked = chosen or Chosen()

        def shown() -> tuple[str, ...]:
            return picked.first(addresses())

        return cls(
            registry=registry,
            limits=limits,
            codes=CodeGate(limits),
            keys=CodeGate(limits),
            addresses=shown,
            language=language,
            joins={},
            chosen=picked,
            examiner=Examiner(shown, folder or Path.cwd()),
            shelf=OnShelf(Plans((folder or Path.cwd()) / PREPARED), own_console),
            rooms=dict(rooms or {}),
        )

    def turn_to(self, session: str, keys: Keys) -> None:
        """The teacher goes on with another lesson, and the next start of the host does too."""
        self.rooms[session] = f"/room#{keys.room}"
        self.shelf.console = f"/console#{keys.console}" if self.shelf.console else ""
        self.shelf.remember(session)

    def may_join(self, session: str) -> bool:
        """Whether one more may join the session now; joins come in a burst, then a trickle."""
        return self.joins.setdefault(session, join_bucket(self.limits)).take()
