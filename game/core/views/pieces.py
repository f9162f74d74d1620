"""What every part of a picture is made of: sources, delegations, maps, measures."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from game.scenario.model import Word


class Seen(BaseModel):
    """The base of all views. A client ignores fields that it does not know."""

    model_config = ConfigDict(frozen=True, extra="ignore")


Arrow = Literal["up", "down", "level"]


class SourceView(Seen):
    """One source as a citation line."""

    text: str
    url: str = ""


class TableSeat(Seen):
    """A delegation as everybody knows it."""

    id: str
    name: str
    profile: str
    kind: Literal["ally", "partner", "key_holder"]


class AimView(Seen):
    """One of a role's aims; `state` is set in the debrief."""

    kind: Literal["common", "own", "home"]
    text: str
    state: Literal["met", "partly", "missed"] | None = None


class CardView(Seen):
    """The role card."""

    you: str
    want: str
    cannot: str
    knows: str
    could: tuple[str, ...]
    forces: str
    aims: tuple[AimView, ...]


class TermView(Seen):
    """A glossary entry; `forms` are the spellings to link in texts."""

    term: str
    forms: tuple[str, ...]
    text: str


class PlaceView(Seen):
    name: str
    lon: float
    lat: float
    kind: Literal["capital", "city", "town", "safe_area"]


class RingView(Seen):
    lon: float
    lat: float
    label: str
    kind: Literal["safe_area", "lost", "attack", "force"]


class ArrowView(Seen):
    start: tuple[float, float]
    end: tuple[float, float]
    label: str
    kind: Literal["offensive", "flight", "force", "envoy"]


class MapPicture(Seen):
    """What the map shows now, over the base of that name."""

    base: str
    caption: str
    places: tuple[PlaceView, ...]
    rings: tuple[RingView, ...]
    arrows: tuple[ArrowView, ...]
    layers: tuple[str, ...]


class IndicatorView(Seen):
    """An indicator in words; `path` is its word after each turn so far, the start first."""

    id: str
    name: str
    about: str
    word: Word
    arrow: Arrow
    path: tuple[Word, ...]


class TrustView(Seen):
    """A delegation's trust at home, for its own eyes until the debrief."""

    word: Word
    arrow: Arrow
