"""The page is the same seat as the desktop game: held against the table in server/README.md."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import pytest

from game.core.commands import Command, PupilCommand
from game.core.views.status import SeatStatus
from game.core.views.whole import SeatView
from game.protocol.messages import WireCommand

ROOT = Path(__file__).resolve().parents[2]
DESKTOP, PAGE = ROOT / "game" / "client", ROOT / "server" / "web"
HEADING = "## The same seat in the browser"
NOWHERE = "–"


@dataclass(frozen=True)
class Feature:
    """One row: what a pupil can, what goes over the wire for it, and who does it."""

    can: str
    wire: tuple[str, ...]
    desktop: tuple[str, ...]
    page: tuple[str, ...]
    said: str


def features() -> list[Feature]:
    text = (ROOT / "server" / "README.md").read_text("utf-8")
    section = text.split(HEADING, 1)[1].split("\n## ", 1)[0]
    rows = [line.strip("|").split("|") for line in section.splitlines() if line.startswith("|")]
    return [
        Feature(can.strip(), names(wire), names(desktop), names(page), desktop + page)
        for can, wire, desktop, page in rows[2:]
    ]


def names(cell: str) -> tuple[str, ...]:
    return tuple(re.findall(r"`([^`]+)`", cell))


def commands() -> dict[str, type[Command]]:
    """What a seat may give, by its name on the wire."""
    on_the_wire = set(get_args(get_args(WireCommand)[0]))
    return {c.model_fields["type"].default: c for c in get_args(PupilCommand) if c in on_the_wire}


def fields() -> set[str]:
    views = {f"view.{name}" for name in SeatView.model_fields}
    return views | {f"status.{name}" for name in SeatStatus.model_fields}


def test_every_command_and_every_field_has_a_row() -> None:
    told = {name for feature in features() for name in feature.wire}
    assert sorted((set(commands()) | fields()) - told) == []
    assert sorted(told - set(commands()) - fields()) == []
    assert len(commands()) > 10


@pytest.mark.parametrize("feature", features(), ids=lambda feature: feature.can)
def test_the_named_files_do_it(feature: Feature) -> None:
    if NOWHERE in feature.said:
        assert not feature.desktop and not feature.page, "both or neither"
        return
    desktop = [(DESKTOP / name).read_text("utf-8") for name in feature.desktop]
    page = [(PAGE / name).read_text("utf-8") for name in feature.page]
    assert desktop and page
    for name in feature.wire:
        known = commands().get(name)
        sought = (known.__name__, f'"{name}"') if known else (short(name), short(name))
        assert any(mentions(text, sought[0]) for text in desktop), f"desktop: {name}"
        assert any(mentions(text, sought[1]) for text in page), f"page: {name}"


def short(field: str) -> str:
    return field.partition(".")[2]


def mentions(text: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None
