"""How one decided command is stored: one row, whole or not at all.

A row holds the events that the command led to and, beside them, what only
the shell may know: the join code and the hashes of secrets. An export is made
of the events alone. A row is never rewritten; an older one is read through
upcasters, pure functions from one format version to the next.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import from_json

from game.core.commands import Actor
from game.core.events import FORMAT, Event

Raw = dict[str, Any]
Upcaster = Callable[[Raw], Raw]

UPCASTERS: Mapping[int, Upcaster] = {}
"""From version n to n + 1. A golden log of every version that was ever released is in the tests."""

COMPRESS_FROM = 4096
LARGEST_TEXT = 64 * 1024 * 1024


class BadRow(ValueError):
    """A stored row that cannot be read; says where, never what it holds."""


class NewerRow(BadRow):
    """A later version of the game wrote this row."""


class Stored(BaseModel):
    """The base of what is stored: frozen, and unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class SeatSecret(Stored):
    """The hash that opens a participant's place from now on.

    `previous` is the hash that was shown to get here; None at the first join.
    """

    participant: str
    current: str
    previous: str | None = None


class Secrets(Stored):
    """What a row adds to the shell's knowledge. Hashes only, but for the code on the board."""

    code: str | None = None
    console: str | None = None
    room: str | None = None
    seat: SeatSecret | None = None


NO_SECRETS = Secrets()


class Row(Stored):
    """One decided command. `id` is unique in its session; `at` never falls."""

    v: int = FORMAT
    id: str
    by: Actor
    at: int
    events: tuple[Event, ...]
    secrets: Secrets = NO_SECRETS


def encode_row(row: Row) -> bytes:
    """The row as bytes; a long one, such as the first with its scenario, is compressed."""
    text = row.model_dump_json(by_alias=True, exclude_defaults=False).encode()
    return text if len(text) < COMPRESS_FROM else zlib.compress(text, 6)


def read_row(body: bytes, upcasters: Mapping[int, Upcaster] = UPCASTERS) -> Row:
    """Read a row of any version up to ours. Raises BadRow."""
    plain = _plain(body)
    try:
        raw = from_json(plain)
    except ValueError as error:
        raise BadRow(f"the row is no JSON: {type(error).__name__}") from None
    if not isinstance(raw, dict) or not isinstance(raw.get("v"), int):
        raise BadRow("the row has no format version")
    return _validated(upcast(raw, upcasters))


def upcast(raw: Raw, upcasters: Mapping[int, Upcaster] = UPCASTERS) -> Raw:
    """Bring an older row to our version, one version at a time."""
    if raw["v"] > FORMAT:
        raise NewerRow(f"the row has format {raw['v']}; this game reads up to {FORMAT}")
    while raw["v"] < FORMAT:
        caster = upcasters.get(raw["v"])
        if caster is None:
            raise BadRow(f"nothing reads format {raw['v']}")
        raw = {**caster(raw), "v": raw["v"] + 1}
    return raw


def _plain(body: bytes) -> bytes:
    if body[:1] == b"{":
        return body
    unpacker = zlib.decompressobj()
    try:
        text = unpacker.decompress(body, LARGEST_TEXT)
    except zlib.error as error:
        raise BadRow("the row cannot be unpacked") from error
    if unpacker.unconsumed_tail:
        raise BadRow("the row is too long")
    return text


def _validated(raw: Raw) -> Row:
    try:
        return Row.model_validate(raw)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise BadRow(f"{where}: {first['type']}") from None
