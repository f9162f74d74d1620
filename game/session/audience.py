"""What each viewer of a session is shown, built once and encoded once.

A view depends on council, seat and language only, so two pupils of one
delegation and everybody who watches get the very same text. It carries the
number of the row that last changed it; a status that names another number
makes a client ask anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from game.core.events import Event, OfCouncil, PledgeFiled
from game.core.seeing import facilitator_view, room_view, seat_view
from game.core.state import State
from game.core.statuses import facilitator_status, room_status, seat_status
from game.core.views.status import FacilitatorStatus, RoomStatus, SeatStatus
from game.protocol.chapters import AnyView, split
from game.protocol.codec import encode
from game.protocol.messages import StatusMessage
from game.scenario.model import Language
from game.session.connection import Kind, Viewer

QUICK = frozenset(
    {
        "participant_joined",
        "seat_assigned",
        "language_set",
        "seat_handed_over",
        "participant_removed",
        "lobby_locked",
        "driver_set",
        "bell_moved",
        "deadline_moved",
        "clock_paused",
        "clock_resumed",
        "pen_taken",
        "position_edited",
        "pledge_edited",
        "position_confirmed",
        "position_filed",
        "fact_laid",
        "note_sent",
        "note_answered",
        "letter_begun",
        "silence_kept",
        "inject_added",
    }
)
"""Events that a status shows. Any other one changes views."""

SHARED_MS = 50
"""How long members of a delegation share one status, whose clock is that old at most."""

Place = tuple[str, str | None, Language]
Tag = tuple[Kind, str, str | None, Language, int]
AnyStatus = SeatStatus | RoomStatus | FacilitatorStatus


class Audience:
    """The pictures of one session. The session says when its state or presence changed."""

    def __init__(self, state: State, seq: int) -> None:
        self._state = state
        self._seq = seq
        self._here: frozenset[str] = frozenset()
        self._everywhere = seq
        self._numbers: dict[str, int] = {}
        self._views: dict[Tag, tuple[str, ...]] = {}
        self._statuses: dict[tuple[Kind, Place], tuple[int, AnyStatus]] = {}

    def turn_to(self, state: State, seq: int, events: Iterable[Event]) -> None:
        """Take over what one more row led to."""
        self._state, self._seq = state, seq
        for event in events:
            if event.type in QUICK or self._is_sealed(event):
                continue
            if isinstance(event, OfCouncil):
                self._numbers[event.council] = seq
            else:
                self._everywhere = seq
        self._views = {tag: text for tag, text in self._views.items() if self._is_current(tag)}
        self._statuses.clear()

    def count(self, here: frozenset[str]) -> None:
        """Take over who is connected."""
        self._here = here
        self._statuses.clear()

    def number(self, council: str) -> int:
        """The row that last changed the council's views."""
        return max(self._everywhere, self._numbers.get(council, 0))

    def view_tag(self, viewer: Viewer) -> Tag:
        """What the viewer's view depends on."""
        council, seat, language = self._place(viewer)
        return (viewer.kind, council, seat, language, self.number(council))

    def view_texts(self, viewer: Viewer) -> tuple[str, ...]:
        """The view, encoded; a debrief takes several messages."""
        tag = self.view_tag(viewer)
        if tag not in self._views:
            self._views[tag] = tuple(encode(message) for message in split(self._view(tag)))
        return self._views[tag]

    def status_text(self, viewer: Viewer, now: int) -> str:
        """The quick part, encoded."""
        status = self._status(viewer.kind, self._place(viewer), now)
        if isinstance(status, SeatStatus):
            status = status.model_copy(update={"me": viewer.participant})
        return encode(StatusMessage(status=status))

    def _is_sealed(self, event: Event) -> bool:
        """Whether it is an offer that no view shows yet."""
        if not isinstance(event, PledgeFiled):
            return False
        now = self._state.councils[event.council].now
        return now is not None and not now.revealed

    def _view(self, tag: Tag) -> AnyView:
        kind, council, seat, language, number = tag
        match kind:
            case "participant":
                return seat_view(self._state, council, seat, language, number)
            case "room":
                return room_view(self._state, council, language, number)
            case "console":
                return facilitator_view(self._state, council, language, number)

    def _status(self, kind: Kind, place: Place, now: int) -> AnyStatus:
        made, status = self._statuses.get((kind, place), (0, None))
        if status is None or not made <= now < made + SHARED_MS:
            status = self._made_status(kind, place, now)
            self._statuses[kind, place] = (now, status)
        return status

    def _made_status(self, kind: Kind, place: Place, now: int) -> AnyStatus:
        council, seat, language = place
        at = (now, self._here, self._seq, self.number(council))
        match kind:
            case "participant":
                return seat_status(self._state, council, seat, "", language, *at)
            case "room":
                return room_status(self._state, council, language, *at)
            case "console":
                return facilitator_status(self._state, council, language, *at)

    def _place(self, viewer: Viewer) -> Place:
        participant = self._state.participants.get(viewer.participant)
        if participant is not None:
            return participant.council, participant.seat, participant.language
        council = viewer.council if viewer.council in self._state.councils else "c1"
        return council, None, viewer.language

    def _is_current(self, tag: Tag) -> bool:
        return tag[-1] == self.number(tag[1])


class Pictures:
    """The audience's pictures at the time at which they are asked for."""

    def __init__(self, audience: Audience, now: Callable[[], int]) -> None:
        self._audience = audience
        self._now = now

    def view_tag(self, viewer: Viewer) -> object:
        return self._audience.view_tag(viewer)

    def view_texts(self, viewer: Viewer) -> tuple[str, ...]:
        return self._audience.view_texts(viewer)

    def status_text(self, viewer: Viewer) -> str:
        return self._audience.status_text(viewer, self._now())
