"""One pass of the checker over one scenario: what it has found, and how rules look about.

A rule is a function of a `Review`. A rule that concludes from something's
absence asks first whether a misspelt name explains it, so that one slip
stays one finding.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from pydantic import BaseModel

from game.scenario.findings import Finding
from game.scenario.load import Loaded
from game.scenario.model import NO_DECISION, Condition, Effects, Role, Scenario, Text, Turn
from game.scenario.nodes import Path


@dataclass
class Review:
    """A scenario under review."""

    loaded: Loaded
    scenario: Scenario
    shipped: bool = False
    """Whether it comes with the game, and so must be complete in all languages."""
    findings: list[Finding] = field(default_factory=list)
    _meant: set[tuple[str, str]] = field(default_factory=set)
    _doubted: set[Path] = field(default_factory=set)

    def find(self, code: str, path: Path, **args: str | int) -> None:
        """Note a finding about the value at a path."""
        self.findings.append(self.loaded.origin.finding(code, path, args))

    def note(self, code: str, file: str, line: int) -> None:
        """Note a finding about a line, whatever stands there."""
        text = self.loaded.origin.documents[file].line_text(line)
        self.findings.append(Finding(code, file, line, text))

    def known(self, kind: str, name: str, names: Iterable[str], path: Path) -> bool:
        """Whether a name is one of those it may be; a finding if it is not."""
        candidates = tuple(names)
        if name in candidates:
            return True
        near = get_close_matches(name, candidates, n=1)
        listed: dict[str, str | int] = {"known": ", ".join(candidates[:12])}
        if near:
            listed["nearest"] = near[0]
            self._meant.add((kind, near[0]))
        self.doubt(path)
        self.find("SC040", path, kind=kind, name=name, **listed)
        return False

    def all_known(self, kind: str, given: Iterable[str], names: Iterable[str], path: Path) -> None:
        """The same for each of several names, which stand in a list or as keys."""
        candidates = tuple(names)
        for index, name in enumerate(given):
            step = name if isinstance(given, Mapping) else index
            self.known(kind, name, candidates, (*path, step))

    def meant(self, kind: str, name: str) -> bool:
        """Whether a misspelt name probably meant this one."""
        return (kind, name) in self._meant

    def doubt(self, path: Path) -> None:
        """What stands in this turn or role is not sound enough to conclude from."""
        self._doubted.add(path[:2])

    def doubted(self, path: Path) -> bool:
        """Whether a turn or role has a finding that may explain what it lacks."""
        return path[:2] in self._doubted

    def turns(self) -> Iterator[tuple[Path, Turn]]:
        """Every turn with its path."""
        for number, turn in enumerate(self.scenario.turns):
            yield ("turns", number), turn

    def roles(self) -> Iterator[tuple[Path, Role]]:
        """Every role with its path."""
        for seat, role in self.scenario.roles.items():
            yield ("roles", seat), role

    def seats(self) -> tuple[str, ...]:
        """Every seat that is listed or has a role: one missing half is one finding."""
        return tuple(dict.fromkeys((*self.scenario.seats, *self.scenario.roles)))

    def key_holder(self) -> str | None:
        """The seat that holds the second key; a second holder is a finding of its own.

        Of two, the one whom the turns give the key or the terms.
        """
        holders = [s for s, role in self.scenario.roles.items() if role.kind == "key_holder"]
        asked = [
            part.seat for turn in self.scenario.turns for part in (turn.key, turn.terms) if part
        ]
        return next((seat for seat in (*asked, *holders) if seat in holders), None)

    def countable(self) -> tuple[str, ...]:
        """The seats that may stand where the chair counts: all but the holder of the key."""
        return tuple(seat for seat in self.seats() if seat != self.key_holder())

    def counted(self) -> tuple[str, ...]:
        """Those of them that have a role, so that something can be asked of them."""
        return tuple(seat for seat in self.countable() if seat in self.scenario.roles)


@dataclass(frozen=True)
class Placed:
    """A condition with its place: in which part of which turn, or after all turns."""

    path: Path
    condition: Condition
    part: str
    turn: int | None = None
    negated: bool = False

    def parts(self) -> Iterator[Placed]:
        """The condition itself and every one inside it."""
        yield self
        for name, inner in (("all", self.condition.all), ("any", self.condition.any)):
            for number, condition in enumerate(inner):
                path = (*self.path, name, number)
                yield from Placed(path, condition, self.part, self.turn, self.negated).parts()
        if self.condition.not_ is not None:
            path = (*self.path, "not")
            inside = Placed(path, self.condition.not_, self.part, self.turn, not self.negated)
            yield from inside.parts()


def conditions(scenario: Scenario) -> Iterator[Placed]:
    """Every condition that an author wrote, outermost ones only."""
    for number, turn in enumerate(scenario.turns):
        at: Path = ("turns", number)
        for part in ("openings", "bridges", "outcomes"):
            for index, item in enumerate(getattr(turn, part)):
                if item.when is not None:
                    yield Placed((*at, part, index, "when"), item.when, part, number)
    for index, ending in enumerate(scenario.endings):
        yield Placed(("endings", index, "when"), ending.when, "endings")
    for seat, role in scenario.roles.items():
        for index, aim in enumerate(role.aims):
            yield Placed(("roles", seat, "aims", index, "met"), aim.met, "aims")
            yield Placed(("roles", seat, "aims", index, "partly"), aim.partly, "aims")


def all_effects(scenario: Scenario) -> Iterator[tuple[int, Effects]]:
    """What the turns' outcomes and bridges change, each with the number of its turn."""
    for number, turn in enumerate(scenario.turns):
        yield from ((number, outcome.effects) for outcome in turn.outcomes)
        yield from ((number, bridge.effects) for bridge in turn.bridges)


def unconditional(condition: Condition | None) -> bool:
    """Whether nothing is asked."""
    return condition is None or condition == Condition()


def decides(turn: Turn) -> bool:
    """Whether a turn chooses a policy; one that also pledges is neither."""
    return turn.kind == "decision" and turn.pledging is None


def results(turn: Turn) -> tuple[str, ...]:
    """What a turn may end with: an option's id, or no decision."""
    return (*(option.id for option in turn.options), NO_DECISION)


def models(value: Any, path: Path = ()) -> Iterator[tuple[Path, BaseModel]]:
    """Every authored value below one, with its path as an author wrote it."""
    if isinstance(value, BaseModel):
        yield path, value
        if not isinstance(value, Text):
            for name, info in type(value).model_fields.items():
                yield from models(getattr(value, name), (*path, info.alias or name))
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from models(inner, (*path, key))
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from models(inner, (*path, index))


def texts(value: Any) -> Iterator[tuple[Path, Text]]:
    """Every text that a person reads."""
    for path, found in models(value):
        if isinstance(found, Text):
            yield path, found


def words(text: str) -> int:
    """How many words a text has, as a teacher would count them."""
    return sum(any(letter.isalnum() for letter in word) for word in text.split())
