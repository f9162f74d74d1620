"""What this client knows: who it is, what it was shown, what it asked for and how that went.

Messages of the host go in with `take`, commands go out with `do`. The model
draws nothing and knows no rule: it keeps the newest view and the newest
status that belongs to it, and remembers which of its commands still wait.
"""

from __future__ import annotations

import itertools
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

from game.client.drafts import Pledged, Writing, pledge_of, position_of
from game.protocol.chapters import Binder
from game.protocol.commands import (
    ClosePhase,
    ConfirmPosition,
    Draft,
    EditPosition,
    Pledge,
    StepBack,
    WireCommand,
)
from game.protocol.link import Link, LinkState
from game.protocol.messages import (
    Accepted,
    Chapter,
    Do,
    Farewell,
    FromServer,
    Look,
    Refused,
    StatusMessage,
    View,
    Welcome,
)
from game.protocol.views import SeatStatus, SeatView, TurnView

HOST_AWAY = 6.0
"""Seconds without a host before the screen says that it is the host, not the pupil."""
_NO_TEXT_LEFT = {"stale", "wrong-phase", "pen-elsewhere", "no-seat", "session-ended"}
"""Refusals after which a half-written text has no place any more."""


@dataclass
class Model:
    """Everything the screens are built from. `version` rises with every change."""

    link: Link
    now: Callable[[], float]
    practice: bool = False
    code: str = ""
    """The lesson's; practice has none."""
    version: int = 0
    welcome: Welcome | None = None
    view: SeatView | None = None
    status: SeatStatus | None = None
    farewell: Farewell | None = None
    refusal: Refused | None = None
    pending: dict[str, WireCommand] = field(default_factory=dict)
    read: set[str] = field(default_factory=set)
    """What was put behind: the content note, whatever the seat, and the role card of this one."""
    begun: dict[str, TurnView] = field(default_factory=dict)
    """The turns seen on the present path, the newest last: what one may step back to."""
    position: Writing[Draft] = field(default_factory=lambda: Writing(Draft()))
    pledge: Writing[Pledged] = field(default_factory=lambda: Writing(Pledged()))

    def __post_init__(self) -> None:
        self._binder = Binder()
        self._waiting: SeatStatus | None = None
        self._asked_for = 0
        self._status_at = 0.0
        self._lost_at: float | None = None
        self._shown_state: LinkState = self.link.state
        self._confirm = False
        self._ids = (f"{secrets.token_urlsafe(6)}-{n}" for n in itertools.count(1))

    # -- what comes in ----------------------------------------------------------------

    def drain(self) -> bool:
        """Take everything that arrived; whether anything did."""
        before = self.version
        while not self.link.inbox.empty():
            self.take(self.link.inbox.get())
        self._watch()
        self._flush()
        return self.version != before

    def take(self, message: FromServer) -> None:
        """Take one message of the host."""
        self.version += 1
        match message:
            case Welcome():
                self.welcome, self.farewell = message, None
            case View() | Chapter():
                view = self._binder.add(message)
                if isinstance(view, SeatView):
                    self._see(view)
            case StatusMessage(status=SeatStatus() as status):
                self._hear(status)
            case Accepted(id=answered, seq=seq):
                self._accepted(self.pending.pop(answered, None), seq)
            case Refused(id=answered):
                self._refused(self.pending.pop(answered, None), message)
            case Farewell():
                self.farewell = message
            case _:
                pass

    def _see(self, view: SeatView) -> None:
        before, self.view = self.view, view
        if view.turn is not None:
            now = view.turn
            self.begun = {key: t for key, t in self.begun.items() if t.number < now.number}
            self.begun[now.id] = now
        if before is None or (before.council, before.moment, before.seat) != (
            view.council,
            view.moment,
            view.seat,
        ):
            self.position.drop()
            self.pledge.drop()
            self._confirm = False
            self.refusal = None
        if before is not None and before.seat != view.seat:
            self.read.discard("card")
        if self._waiting is not None and self._waiting.view == view.number:
            self._hear(self._waiting)

    def _hear(self, status: SeatStatus) -> None:
        """A status belongs to one view; one that runs ahead waits until its view is here."""
        self._waiting = None
        if self.view is None or status.view != self.view.number:
            self._waiting = status
            if self._asked_for != status.view:
                self._asked_for = status.view
                self.link.send(Look())
            return
        self.status, self._status_at = status, self.now()
        self.position.told(status.seq)
        self.pledge.told(status.seq)
        if not self.has_pen:
            self.position.drop()
            self.pledge.drop()

    def _accepted(self, command: WireCommand | None, seq: int) -> None:
        self.refusal = None
        match command:
            case EditPosition():
                self.position.accepted(seq)
            case Pledge():
                self.pledge.accepted(seq)
            case _:
                pass

    def _refused(self, command: WireCommand | None, refusal: Refused) -> None:
        self.refusal = refusal
        self._confirm = False
        keep = refusal.code not in _NO_TEXT_LEFT
        match command:
            case EditPosition():
                self.position.refused(keep)
            case Pledge():
                self.pledge.refused(keep)
            case _:
                pass

    def _watch(self) -> None:
        """Notice that the connection changed, and when it was lost."""
        state = self.link.state
        if state == "connected":
            self._lost_at = None
        elif self._lost_at is None:
            self._lost_at = self.now()
        if state != self._shown_state:
            self._shown_state = state
            self.version += 1

    # -- what goes out ----------------------------------------------------------------

    def do(self, command: WireCommand) -> None:
        """Ask for something. The answer comes back under the command's id."""
        identity = next(self._ids)
        self.pending[identity] = command
        self.version += 1
        self.link.send(Do(id=identity, command=command))

    def sending(self, *kinds: type) -> bool:
        """Whether a command of one of these kinds waits for its answer."""
        return any(isinstance(command, kinds) for command in self.pending.values())

    def write_position(self, draft: Draft, at_once: bool = True) -> None:
        self.version += 1
        self.position.write(draft, self.now(), at_once)
        self._flush()

    def write_pledge(self, pledged: Pledged, at_once: bool = True) -> None:
        self.version += 1
        self.pledge.write(pledged, self.now(), at_once)
        self._flush()

    def confirm(self) -> None:
        """Agree to the text as it stands, as soon as the host has all of it."""
        self._confirm = True
        self.version += 1
        own = self.status.draft if self.status else None
        if own is not None and not own.revision:
            # Nothing was written, and that is said too: there has to be a text to agree to.
            if self.pledges:
                self.pledge.write(self.pledged, self.now(), at_once=True)
            else:
                self.position.write(self.draft, self.now(), at_once=True)
        self.position.hurry(self.now())
        self.pledge.hurry(self.now())
        self._flush()

    def close_phase(self) -> None:
        """In practice the pupil leads as well: on to the next phase."""
        if self.view is not None:
            self.do(ClosePhase(council=self.view.council, moment=self.view.moment))

    def step_back(self, turn: str) -> None:
        """In practice: play from the start of that turn again, as a new path."""
        if self.view is not None:
            self.do(StepBack(council=self.view.council, to_turn=turn))

    def _flush(self) -> None:
        if self.view is None:
            return
        council, moment = self.view.council, self.view.moment
        if (draft := self.position.to_send(self.now())) is not None:
            self.do(EditPosition(council=council, moment=moment, position=draft))
        if (pledged := self.pledge.to_send(self.now())) is not None:
            self.do(
                Pledge(council=council, moment=moment, offers=pledged.offers, reason=pledged.reason)
            )
        own = self.status.draft if self.status else None
        if self._confirm and own is not None and self.settled:
            self._confirm = False
            self.do(ConfirmPosition(council=council, moment=moment, revision=own.revision))

    # -- what the screens ask ------------------------------------------------------------

    @property
    def draft(self) -> Draft:
        """The delegation's position as this member sees it now."""
        return self.position.shown(position_of(self.status.draft if self.status else None))

    @property
    def pledged(self) -> Pledged:
        """The delegation's offers as this member sees them now."""
        return self.pledge.shown(pledge_of(self.status.draft if self.status else None))

    @property
    def says_terms(self) -> bool:
        """Whether this seat, where it would mark options or pledge, says its terms."""
        return self.view is not None and self.view.terms is not None and self.view.terms.yours

    @property
    def pledges(self) -> bool:
        """Whether this seat's paper is a pledge, and not a position."""
        turn = self.view.turn if self.view else None
        return turn is not None and turn.kind == "pledge" and not self.says_terms

    @property
    def confirming(self) -> bool:
        return self._confirm or self.sending(ConfirmPosition)

    @property
    def settled(self) -> bool:
        """Whether the host has everything that was written here."""
        return self.position.settled and self.pledge.settled

    @property
    def has_pen(self) -> bool:
        """Whether this member may write. A pen that nobody holds is taken by writing."""
        own = self.status.draft if self.status else None
        return own is not None and own.pen in ("", self.status.me if self.status else "")

    def left(self) -> int | None:
        """Whole seconds until the deadline; None without a clock."""
        if self.status is None or self.status.left is None:
            return None
        gone = 0.0 if self.status.paused else (self.now() - self._status_at) * 1000
        return max(0, round((self.status.left - gone) / 1000))

    def reveals_in(self) -> int | None:
        """Whole seconds until sealed positions are shown; None without such a clock."""
        status = self.status
        if status is None or status.revealed or status.reveal_in is None:
            return None
        gone = 0.0 if status.paused else (self.now() - self._status_at) * 1000
        return max(0, round((status.reveal_in - gone) / 1000))

    def lost_for(self) -> float:
        """Seconds since the connection was lost; 0 while it holds."""
        return 0.0 if self._lost_at is None else self.now() - self._lost_at

    @property
    def host_away(self) -> bool:
        return self.lost_for() > HOST_AWAY
