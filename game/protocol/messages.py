"""The messages on the wire: one tagged union each way, JSON text.

The first message of a connection is a greeting (`join`, `rejoin`,
`open_console`, `open_room`), then commands and `look`. The server answers
every command exactly once: `accepted` with its number in the log, or
`refused` with a code and a sentence. The server refuses unknown fields;
a client ignores them.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from game.core.commands import FacilitatorCommand, PupilCommand
from game.core.views.debrief import DebriefTurn
from game.core.views.status import FacilitatorStatus, RoomStatus, SeatStatus
from game.core.views.whole import FacilitatorView, RoomView, SeatView
from game.scenario.model import Language

PROTOCOL = 1
"""Raised when an older partner could no longer be understood."""

Secret = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{22,64}$")]
"""128 bits or more, URL-safe; made by the client."""
CommandId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_.:-]{1,64}$")]

WireCommand = Annotated[PupilCommand | FacilitatorCommand, Field(discriminator="type")]
"""What may come over the wire; what only the shell gives may not."""


class FromClient(BaseModel):
    """The base of what a client sends: unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Join(FromClient):
    """Ask for a seat with the join code; `secret` is how this client comes back."""

    type: Literal["join"] = "join"
    protocol: int
    code: Annotated[str, StringConstraints(strip_whitespace=True, to_upper=True, max_length=16)]
    secret: Secret
    language: Language = "nb"


class Rejoin(FromClient):
    """Come back to one's own seat; from now on `next` is the secret. Repeating it is harmless."""

    type: Literal["rejoin"] = "rejoin"
    protocol: int
    secret: Secret
    next: Secret


class OpenConsole(FromClient):
    """Open the teacher's console with its key."""

    type: Literal["open_console"] = "open_console"
    protocol: int
    key: Secret
    language: Language = "nb"
    council: str = "c1"


class OpenRoom(FromClient):
    """Open the projector with its key."""

    type: Literal["open_room"] = "open_room"
    protocol: int
    key: Secret
    language: Language = "nb"
    council: str = "c1"


class Do(FromClient):
    """Give a command. The same id again gets the same answer and changes nothing."""

    type: Literal["do"] = "do"
    id: CommandId
    command: WireCommand


class Look(FromClient):
    """Ask for the view and the status anew (for a console: of this council)."""

    type: Literal["look"] = "look"
    council: str | None = None


class Ping(FromClient):
    """Say that one is still there; answered by a status."""

    type: Literal["ping"] = "ping"


ClientMessage = Annotated[
    Join | Rejoin | OpenConsole | OpenRoom | Do | Look | Ping, Field(discriminator="type")
]


class FromServer(BaseModel):
    """The base of what the server sends. Clients ignore unknown fields."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Welcome(FromServer):
    """The greeting's answer: who this connection is."""

    type: Literal["welcome"] = "welcome"
    protocol: int
    kind: Literal["participant", "console", "room"]
    participant: str = ""
    council: str
    language: Language
    session: str
    """A name for the session to show, never its key: the scenario's title."""
    code: str = ""
    """The join code, for console and projector."""
    addresses: tuple[str, ...] = ()
    """Where pupils find the page, for console and projector; best first."""
    room: str = ""
    """The projector's path with its key, for consoles; empty where the host no longer knows it."""


class View(FromServer):
    """What this viewer may see, whole."""

    type: Literal["view"] = "view"
    view: Annotated[SeatView | RoomView | FacilitatorView, Field(discriminator="kind")]


class Chapter(FromServer):
    """One turn of a debrief, which whole would be too large for one message.

    The view came before, with as many `chapters` as follow and no turns in it.
    `path` is None for the course that counts, else the number of an earlier
    path, from 0.
    """

    type: Literal["chapter"] = "chapter"
    view: int
    number: int
    path: int | None
    turn: DebriefTurn


class StatusMessage(FromServer):
    """The quick part, whole."""

    type: Literal["status"] = "status"
    status: Annotated[SeatStatus | RoomStatus | FacilitatorStatus, Field(discriminator="kind")]


class Accepted(FromServer):
    """The command is stored, as this number of the log."""

    type: Literal["accepted"] = "accepted"
    id: str
    seq: int


class Refused(FromServer):
    """The command changed nothing; the sentence says why and what to do."""

    type: Literal["refused"] = "refused"
    id: str
    code: str
    sentence: str
    details: dict[str, str | int] = {}


class Farewell(FromServer):
    """The connection ends, and why; `again` says whether to come back by oneself."""

    type: Literal["farewell"] = "farewell"
    code: Literal[
        "ended",
        "removed",
        "handed_over",
        "elsewhere",
        "wrong_code",
        "wrong_key",
        "wrong_secret",
        "slow_down",
        "full",
        "locked",
        "older_client",
        "older_server",
        "bad_message",
        "too_much",
        "too_slow",
        "closing",
    ]
    sentence: str
    again: bool = False


ServerMessage = Annotated[
    Welcome | View | Chapter | StatusMessage | Accepted | Refused | Farewell,
    Field(discriminator="type"),
]
