"""The way to a host over the network: a connection in a thread of its own.

The window never waits for the network, and the network never waits for the
window: a slow frame must not stop the answers that keep a seat. The thread
greets, comes back to its own seat after a break, and sends again what had no
answer. What the messages mean is none of its business.
"""

from __future__ import annotations

import asyncio
import logging
import queue
import random
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace

from game.client.address import read_address
from game.client.choice import Choice
from game.client.settings import SeatKey, new_secret
from game.client.wires import Broken, Untrusted, Wire, http_wire, socket_lives, socket_wire
from game.protocol.link import LinkState, LinkWay
from game.protocol.messages import (
    PROTOCOL,
    Accepted,
    Do,
    Farewell,
    FromClient,
    FromServer,
    Join,
    Refused,
    Rejoin,
    Welcome,
)
from game.protocol.views import Language

_WAITS = (0.2, 0.4, 0.8, 1.5, 2.0)
"""Seconds between attempts; the last one goes on. Short: a class waits for its host."""
_TRIAL = 3.0
"""Seconds that a socket has to stay open, unused, before it takes over from HTTP."""
_log = logging.getLogger(__name__)


class Once:
    """What became of one connection."""

    def __init__(self) -> None:
        self.welcomed = asyncio.Event()
        self.answered = False
        """Whether the host itself ended it, with a farewell."""
        self.replaced = False
        """Whether it ends because there is a better way."""
        self.trouble: LinkState | None = None
        self._since = 0.0

    def begin(self) -> None:
        self.welcomed.set()
        self._since = time.monotonic()

    @property
    def lived(self) -> float | None:
        """Seconds since the welcome; None without one."""
        return time.monotonic() - self._since if self.welcomed.is_set() else None


class SocketLink:
    """A link to a host. `keep` is told of every change of the seat's secrets, before it is used."""

    def __init__(
        self,
        key: SeatKey,
        language: Language,
        keep: Callable[[SeatKey], None],
        fresh: bool,
        choice: Choice | None = None,
    ) -> None:
        self.inbox: queue.SimpleQueue[FromServer] = queue.SimpleQueue()
        self.wake = threading.Event()
        self._address = read_address(key.address)
        self._key, self._language, self._keep = key, language, keep
        self._fresh = fresh
        """Whether the seat still has to be asked for with the code."""
        self._state: LinkState = "connecting"
        self._choice = choice or Choice()
        self._lock = threading.Lock()
        self._unanswered: dict[str, Do] = {}
        self._outbox: deque[FromClient] = deque()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stir: asyncio.Event | None = None
        self._thread = threading.Thread(target=self._run, name="link", daemon=True)

    def start(self) -> None:
        self._thread.start()

    @property
    def state(self) -> LinkState:
        return self._state

    @property
    def way(self) -> LinkWay:
        return "http" if self._choice.http else "socket"

    def send(self, message: FromClient) -> None:
        """Hand over a message. A command is kept until it has its answer."""
        if self.closed:
            return
        with self._lock:
            if isinstance(message, Do):
                self._unanswered[message.id] = message
            self._outbox.append(message)
        self._rouse()

    @property
    def closed(self) -> bool:
        return self._state == "closed"

    def close(self) -> None:
        self._set("closed")
        self._rouse()

    def join(self, timeout: float) -> None:
        """Wait for the thread to end, after `close`."""
        self._thread.join(timeout)

    def _rouse(self) -> None:
        with self._lock:
            loop, stir = self._loop, self._stir
        if loop is not None and stir is not None:
            with suppress(RuntimeError):  # the loop ended in this very moment
                loop.call_soon_threadsafe(stir.set)

    def _set(self, state: LinkState) -> None:
        if not self.closed:
            self._state = state
        self.wake.set()

    # -- in the thread -----------------------------------------------------------------

    def _run(self) -> None:
        asyncio.run(self._main())

    async def _main(self) -> None:
        stir = asyncio.Event()
        with self._lock:
            self._loop, self._stir = asyncio.get_running_loop(), stir
        tries = 0
        while not self.closed:
            once = Once()
            await self._once(stir, once)
            tries = 0 if once.welcomed.is_set() else tries + 1
            if self.closed or once.replaced:
                continue
            if not (once.answered or once.trouble) and self._choice.lost(once.lived):
                continue
            self._set(once.trouble or ("connecting" if self._fresh else "reconnecting"))
            await self._rest(stir, tries)
        with self._lock:
            self._loop = self._stir = None

    async def _rest(self, stir: asyncio.Event, tries: int) -> None:
        """Wait before trying again, unevenly: a class must not come back in one blow."""
        wait = _WAITS[min(tries, len(_WAITS) - 1)] * random.uniform(0.7, 1.2)
        loop = asyncio.get_running_loop()
        until = loop.time() + wait
        while not self.closed and (left := until - loop.time()) > 0:
            stir.clear()
            with suppress(TimeoutError):
                await asyncio.wait_for(stir.wait(), left)

    async def _once(self, stir: asyncio.Event, once: Once) -> None:
        """One connection, from greeting to end."""
        lay = http_wire if self._choice.http else socket_wire
        try:
            async with lay(self._address) as wire:
                await wire.say(self._greeting())
                doing = [self._read(wire, once), self._write(wire, once, stir)]
                if self._choice.http:
                    doing.append(self._try_sockets(once))
                tasks = [asyncio.create_task(each) for each in doing]
                await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
        except Untrusted as error:
            _log.warning("link: %s", error)
            once.trouble = "untrusted"
        except Broken as error:
            _log.debug("link: %s", error)

    async def _try_sockets(self, once: Once) -> None:
        """Beside a line over HTTP: end it once a socket lives, and nothing waits for an answer."""
        lives = False
        while not lives:
            await asyncio.sleep(self._choice.rest)
            lives = not self._unanswered and await socket_lives(self._address, _TRIAL)
            self._choice.tried(lives)
        once.replaced = True

    def _greeting(self) -> FromClient:
        if self._fresh:
            return Join(
                protocol=PROTOCOL,
                code=self._key.code,
                secret=self._key.secret,
                language=self._language,
            )
        if not self._key.next:
            self._remember(replace(self._key, next=new_secret()))
        return Rejoin(protocol=PROTOCOL, secret=self._key.secret, next=self._key.next)

    def _remember(self, key: SeatKey) -> None:
        self._key = key
        self._keep(key)

    async def _read(self, wire: Wire, once: Once) -> None:
        async for message in wire.heard():
            self._note(message, once)
            self.inbox.put(message)
            self.wake.set()

    def _note(self, message: FromServer, once: Once) -> None:
        """What the link itself has to know of a message."""
        match message:
            case Welcome(session=session):
                secret = self._key.secret if self._fresh else self._key.next or self._key.secret
                self._fresh = False
                self._remember(replace(self._key, secret=secret, next="", session=session))
                self._set("connected")
                once.begin()
                self._rouse()
            case Accepted(id=answered) | Refused(id=answered):
                with self._lock:
                    self._unanswered.pop(answered, None)
            case Farewell(again=again):
                once.answered = True
                if not again:
                    self._set("closed")

    async def _write(self, wire: Wire, once: Once, stir: asyncio.Event) -> None:
        await once.welcomed.wait()
        with self._lock:
            self._outbox.clear()
            self._outbox.extend(self._unanswered.values())
        while not self.closed:
            for message in self._drain():
                await wire.say(message)
            stir.clear()
            if not self._outbox and not self.closed:
                await stir.wait()

    def _drain(self) -> Iterator[FromClient]:
        while True:
            with self._lock:
                if not self._outbox:
                    return
                message = self._outbox.popleft()
            yield message
