"""The window and its loop: input in, messages in, a picture out when something changed.

The loop sleeps until the network, the person or the clock has something for
it: sixty looks a second while somebody uses the game or something moves,
twenty while they read, five while the window is hidden. It draws only what
changed. All of it runs in one thread; the network lives in its own.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

import pygame

from game.client.desk import Desk, FoundHost, Practice
from game.client.keys import Action, action_of
from game.client.layout import starting_scale
from game.client.link import SocketLink
from game.client.model import Model
from game.client.navigator import Navigator
from game.client.screens.aside import open_aside
from game.client.screens.band import CLOCK
from game.client.screens.join import JoinScreen
from game.client.screens.screen import NEXT
from game.client.screens.session import Session
from game.client.screens.start import Start
from game.client.settings import Memory, SeatKey, Settings, new_secret
from game.client.sounds import Heard, Sounds, sound_of
from game.client.sweeping import sweep, sweep_only_when_asked
from game.client.theme import TEXT_SCALES, Theme
from game.client.ui import UI
from game.client.widgets import Button, Clock, Dialog, Message
from game.protocol.commands import SetLanguage
from game.protocol.link import Link
from game.protocol.messages import Welcome

SIZE = (1366, 768)
_SMALLEST = (640, 400)
_USED, _IDLE, _HIDDEN = 1 / 60, 1 / 20, 1 / 5
_RECENTLY = 2.0
_ASIDE = {
    Action.HELP,
    Action.CARD,
    Action.BRIEFING,
    Action.GLOSSARY,
    Action.SETTINGS,
    Action.COUNCIL,
}


class App:
    """One window. Everything outside it is handed in, so that tests can be the person."""

    def __init__(
        self,
        memory: Memory,
        *,
        practice: Practice | None = None,
        found: Callable[[], Sequence[FoundHost]] = tuple,
        size: tuple[int, int] = SIZE,
        now: Callable[[], float] = time.monotonic,
        dial: Callable[[SeatKey, Settings, Callable[[SeatKey], None], bool], Link] | None = None,
    ) -> None:
        self.now, self.running = now, True
        self._dial = dial or _dial
        self.navigator = Navigator()
        self.desk = Desk(self, memory, self.navigator, practice, found)
        self.sounds = Sounds()
        self.surface = pygame.display.set_mode(size, pygame.RESIZABLE)
        self.ui = UI(self._theme(size), size)
        self._measure(size)
        self._shown: tuple[object, ...] = ()
        self._focus = ""
        self._heard = Heard()
        self._hosts: tuple[FoundHost, ...] = ()
        self._spoke_to: Welcome | None = None
        self._last_input = now()
        self.apply(self.desk.settings)
        self.navigator.reset(Start(self.desk))
        self.focus(self.navigator.top.first_focus())

    # -- how it is shown -----------------------------------------------------------------

    def _theme(self, size: tuple[int, int]) -> Theme:
        settings = self.desk.settings
        return Theme(
            settings.text_scale or starting_scale(size),
            settings.contrast,
            settings.reduced_motion,
        )

    def _measure(self, size: tuple[int, int]) -> None:
        theme = self.ui.theme
        self.desk.theme = theme
        self.desk.width, self.desk.height = theme.logical(size[0]), theme.logical(size[1])

    def apply(self, settings: Settings) -> None:
        """Show everything in another way from now on."""
        self.sounds.on = settings.sound
        theme = self.ui.theme
        wanted = settings.text_scale or starting_scale(self.ui.size)
        if (theme.text_scale, theme.contrast, theme.reduced_motion) != (
            wanted,
            settings.contrast,
            settings.reduced_motion,
        ):
            self.ui.retheme(self._theme(self.ui.size))
        self._measure(self.ui.size)
        self.desk.redraw()

    def resize(self, size: tuple[int, int]) -> None:
        """The window has another size: lay everything out anew."""
        size = (max(size[0], _SMALLEST[0]), max(size[1], _SMALLEST[1]))
        self.ui.resize(size)
        self.apply(self.desk.settings)

    # -- what screens ask for ---------------------------------------------------------------

    def join(self, address: str, code: str) -> None:
        self._open(SeatKey(address, code, new_secret()), fresh=True)

    def come_back(self, key: SeatKey) -> None:
        self._open(replace(key, left=False), fresh=False)

    def _open(self, key: SeatKey, *, fresh: bool) -> None:
        memory = self.desk.memory
        memory.keep_seat(key)
        link = self._dial(key, self.desk.settings, memory.keep_seat, fresh)
        model = Model(link, self.now, code=key.code)
        if memory.noted(key.code):
            model.read.add("content_note")
        self._begin(model)

    def practise(self, scenario: str, seat: str) -> None:
        if self.desk.practice is not None:
            link = self.desk.practice.begin(scenario, seat, self.desk.settings.language)
            self._begin(Model(link, self.now, practice=True))

    def _begin(self, model: Model) -> None:
        self._hang_up()
        self.desk.model = model
        self._heard = Heard()
        self.navigator.reset(Start(self.desk), Session(self.desk, model))

    def leave(self) -> None:
        model = self.desk.model
        farewell = model.farewell if model else None
        self._hang_up()
        if farewell is not None and not farewell.again:
            self.desk.memory.forget_seat()
        elif model is not None and not model.practice:
            self.desk.memory.leave_seat()
        self.navigator.reset(Start(self.desk))
        self.focus(self.navigator.top.first_focus())

    def _hang_up(self) -> None:
        if self.desk.model is not None:
            self.desk.model.link.close()
            self.desk.model = None

    def open_dialog(self, dialog: Dialog) -> None:
        self.ui.open_layer(dialog)

    def notice(self, text: str) -> None:
        self.ui.notice(text)

    def focus(self, name: str) -> None:
        self._focus = name

    def quit(self) -> None:
        self.running = False

    # -- the loop ---------------------------------------------------------------------------

    def run(self) -> None:
        """Until the window is closed."""
        sweep_only_when_asked()
        pygame.key.set_repeat(400, 35)
        pygame.display.set_caption(self.desk.say("client-title"))
        nobody = threading.Event()
        while self.running:
            if not self._in_use():
                sweep()
            wake = self.desk.model.link.wake if self.desk.model else nobody
            wake.wait(self._pause())
            wake.clear()
            for event in pygame.event.get():
                self.handle(event)
            self.step()
        self._hang_up()
        self.desk.memory.release()

    def _pause(self) -> float:
        if not pygame.display.get_active():
            return _HIDDEN
        return _USED if self._in_use() else _IDLE

    def _in_use(self) -> bool:
        """Whether somebody is at it, or something moves."""
        return self.now() - self._last_input < _RECENTLY or self.ui.animating

    def step(self) -> None:
        """Take what came in, build what changed, draw what is different."""
        model = self.desk.model
        if model is not None:
            model.drain()
            self._agree_on_language(model)
            heard = Heard.of(model)
            self.sounds.play(sound_of(self._heard, heard))
            self._heard = heard
        self.ui.tick(self.now())
        self._rebuild()
        self._tick_clock()
        if self.ui.dirty and pygame.display.get_active():
            pygame.display.update(self.ui.draw(self.surface))

    def _agree_on_language(self, model: Model) -> None:
        """Ask for the reader's language where the host still speaks another: once, after coming in.

        It differs when somebody changed it while they were away.
        """
        wanted = self.desk.settings.language
        if model.view is None or model.welcome is None or model.welcome is self._spoke_to:
            return
        self._spoke_to = model.welcome
        if model.view.language != wanted:
            model.do(SetLanguage(language=wanted))

    def _rebuild(self) -> None:
        model = self.desk.model
        away = model is not None and model.host_away
        hosts = tuple(self.desk.found()) if isinstance(self.navigator.top, JoinScreen) else ()
        shown = (
            self.navigator.version,
            self.desk.version,
            model.version if model else None,
            away,
            model.reveals_in() if model else None,
            hosts,
        )
        if shown == self._shown:
            return
        self._shown = shown
        self.ui.show(self.navigator.top.build())
        if self._focus:
            wanted, self._focus = self.ui.find(self._focus), ""
            if wanted is not None and wanted.focusable:
                self.ui.focus(wanted)

    def _tick_clock(self) -> None:
        clock = self.ui.find(CLOCK)
        model = self.desk.model
        if isinstance(clock, Clock) and model is not None and clock.seconds is not None:
            clock.set_seconds(model.left())

    # -- input ------------------------------------------------------------------------------

    def handle(self, event: pygame.event.Event) -> None:
        """One event of the window."""
        if event.type == pygame.QUIT:
            self.quit()
            return
        if event.type == pygame.VIDEORESIZE:
            self.resize(event.size)
            return
        if event.type in (pygame.WINDOWEXPOSED, pygame.WINDOWRESTORED, pygame.WINDOWSHOWN):
            self.ui.relayout()
            return
        self._last_input = self.now()
        action = action_of(event)
        if action is not None and not self.ui.layers and self._act(action):
            return
        for message in self.ui.handle(event):
            self._answer(message)

    def _answer(self, message: Message) -> None:
        if isinstance(message, Dialog.Answered):
            return
        self.navigator.top.answer(message)

    def _act(self, action: Action) -> bool:
        match action:
            case Action.NEXT:
                return self._press_next()
            case Action.LARGER | Action.SMALLER:
                self._scale(1 if action is Action.LARGER else -1)
                return True
            case Action.FULL_SCREEN:
                pygame.display.toggle_fullscreen()
                return True
            case _ if self.navigator.top.act(action):
                return True
            case _ if action in _ASIDE:
                return open_aside(self.desk, action.value)
            case _:
                return False

    def _press_next(self) -> bool:
        """Press the blue button from wherever one is."""
        button = self.ui.find(NEXT)
        if not isinstance(button, Button) or not button.enabled:
            return False
        for message in button.press() or ():
            self._answer(message)
        return True

    def _scale(self, by: int) -> None:
        now = self.ui.theme.text_scale
        place = TEXT_SCALES.index(now) + by
        if 0 <= place < len(TEXT_SCALES):
            self.desk.change(text_scale=TEXT_SCALES[place])


def _dial(key: SeatKey, settings: Settings, keep: Callable[[SeatKey], None], fresh: bool) -> Link:
    link = SocketLink(key, settings.language, keep, fresh)
    link.start()
    return link
