"""The ways to each screen: from a window that was opened to the screen a test is about."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.client.screens.debrief import Debrief
from game.client.screens.session import Session
from game.client.screens.table import Table
from game.protocol.commands import Draft
from game.protocol.messages import Refused
from game.protocol.views import RowStatus
from tests.client.pictures.debriefs import a_debrief
from tests.client.pictures.decisions import (
    KEY_CHOICES,
    a_key,
    a_letter,
    a_record,
    a_silence,
    an_outcome,
)
from tests.client.pictures.statuses import a_draft, a_row, a_status
from tests.client.pictures.views import SEATS, a_view
from tests.client.window import Window

Open = Callable[[], Window]
Shot = Callable[[Open], Window]


def inner(window: Window) -> object:
    """The screen of the phase."""
    session = window.app.navigator.top
    assert isinstance(session, Session)
    return session.inner


def sealed_rows() -> tuple[RowStatus, ...]:
    return tuple(a_row(seat, cell=None) for seat in SEATS)


def start(open_: Open) -> Window:
    return open_()


def join(open_: Open) -> Window:
    window = open_()
    window.press("next")
    return window


def practice(open_: Open) -> Window:
    window = open_()
    window.press("practise")
    return window


def settings(open_: Open) -> Window:
    window = open_()
    window.press("settings")
    return window


def help_(open_: Open) -> Window:
    window = open_()
    window.key(pygame.K_F1)
    return window


def connecting(open_: Open) -> Window:
    window = open_()
    window.app.join("192.168.10.24:8765", "KPRTWX")
    window.step()
    return window


def gone(open_: Open) -> Window:
    window = table(open_)
    window.bid_farewell("handed_over", "Your place was given to another pupil’s machine.")
    return window


def lobby(open_: Open) -> Window:
    return open_().sit(
        a_view(phase="lobby", turn=None, map=None),
        a_status(left=None, draft=None, intention=None, rows=sealed_rows()),
    )


def content_note(open_: Open) -> Window:
    return open_().sit(a_view(phase="briefing"), a_status(draft=None), read=())


def card(open_: Open) -> Window:
    return open_().sit(a_view(phase="briefing"), a_status(draft=None), read=("content_note",))


def briefing(open_: Open) -> Window:
    return open_().sit(a_view(phase="briefing"), a_status(draft=None, intention=None))


def table(open_: Open) -> Window:
    return open_().sit(a_view(), a_status())


def sealed(open_: Open) -> Window:
    draft = a_draft(position=Draft(), confirmed=(), missing=("p7", "p8"), pen="")
    status = a_status(
        revealed=False, reveal_in=80_000, intention=None, rows=sealed_rows(), draft=draft
    )
    return open_().sit(a_view(), status)


def without_pen(open_: Open) -> Window:
    return open_().sit(a_view(), a_status(draft=a_draft(pen="p8")))


def sheet(name: str) -> Shot:
    def shot(open_: Open) -> Window:
        window = table(open_)
        screen = inner(window)
        assert isinstance(screen, Table)
        screen.tab = name
        window.app.desk.redraw()
        window.step()
        return window

    return shot


def second_round(open_: Open) -> Window:
    return open_().sit(a_view(round=2, letters=(a_letter(),)), a_status())


def key_holder(open_: Open) -> Window:
    key = a_key(option=None, yours=True, choices=KEY_CHOICES)
    draft = a_draft(position=Draft(key={"option_b": "turn"}))
    return open_().sit(a_view(seat="united_nations", key=key), a_status(draft=draft))


def observer(open_: Open) -> Window:
    view = a_view(
        seat=None, card=None, trust=None, arguments=(), assurances=(),
        observer_task="Write down when somebody changes their mind.",
    )  # fmt: skip
    return open_().sit(view, a_status(draft=None, notes=(), facts=(), members=()))


def refused(open_: Open) -> Window:
    window = table(open_)
    window.tell(Refused(id="x", code="too-few-open", sentence="Two options have to stay open."))
    return window


def host_away(open_: Open) -> Window:
    window = table(open_)
    window.link.told = "reconnecting"
    window.step()
    window.step(9)
    return window


def silence(open_: Open) -> Window:
    draft = a_draft(may_change=False)
    return open_().sit(a_view(phase="silence", silence=a_silence()), a_status(draft=draft))


def letter(open_: Open) -> Window:
    window = silence(open_)
    window.press("letter")
    return window


def chair(open_: Open) -> Window:
    return open_().sit(a_view(phase="chair", tied=("option_a", "option_c")), a_status())


def second_key(open_: Open) -> Window:
    key = a_key(yours=True, choices=KEY_CHOICES, filed="turn")
    return open_().sit(a_view(phase="key", seat="united_nations", key=key), a_status())


def outcome(open_: Open) -> Window:
    view = a_view(phase="outcome", outcome=an_outcome(), record=a_record())
    return open_().sit(view, a_status(left=None), practice=True)


def debrief(open_: Open) -> Window:
    return open_().sit(a_view(phase="debrief", debrief=a_debrief()), a_status(left=None))


def debrief_page(number: int) -> Shot:
    def shot(open_: Open) -> Window:
        window = debrief(open_)
        screen = inner(window)
        assert isinstance(screen, Debrief)
        screen.page = number
        window.app.desk.redraw()
        window.step()
        return window

    return shot


def menu(open_: Open) -> Window:
    window = table(open_)
    window.key(pygame.K_ESCAPE)
    return window


def council(open_: Open) -> Window:
    window = table(open_)
    window.key(pygame.K_F6)
    return window


def glossary(open_: Open) -> Window:
    window = table(open_)
    window.key(pygame.K_F4)
    return window


def card_aside(open_: Open) -> Window:
    window = table(open_)
    window.key(pygame.K_F2)
    return window


def briefing_aside(open_: Open) -> Window:
    window = table(open_)
    window.key(pygame.K_F3)
    return window
