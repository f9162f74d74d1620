"""The way to a host over the network: a socket in a thread of its own.

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
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidURI

from game.client.settings import SeatKey, new_secret
from game.protocol.codec import BadMessage, encode, read_server
from game.protocol.link import LinkState
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

SOCKET_PATH = "/socket"
DEFAULT_PORT = 8765
_WAITS = (0.2, 0.4, 0.8, 1.5, 2.0)
"""Seconds between attempts; the last one goes on. Short: a class waits for its host."""
_log = logging.getLogger(__name__)


class BadAddress(ValueError):
    """What was typed is no address of a host."""


@dataclass(frozen=True)
class Address:
    """Where a host is."""

    host: str
    port: int
    safe: bool = False

    @property
    def socket(self) -> str:
        return f"{'wss' if self.safe else 'ws'}://{self}{SOCKET_PATH}"

    @property
    def origin(self) -> str:
        """As the Host header has it: without a port that goes without saying."""
        usual = 443 if self.safe else 80
        shown = str(self).removesuffix(f":{usual}") if self.port == usual else str(self)
        return f"{'https' if self.safe else 'http'}://{shown}"

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"


def read_address(typed: str) -> Address:
    """Read an address as people type it: with or without scheme, port and path.

    Raises BadAddress.
    """
    text = typed.strip()
    if not text:
        raise BadAddress("empty")
    parts = urlsplit(text if "://" in text else f"//{text}")
    safe = parts.scheme in ("https", "wss")
    try:
        port = parts.port
    except ValueError as error:
        raise BadAddress("port") from error
    host = parts.hostname or ""
    if not host or any(letter.isspace() for letter in host):
        raise BadAddress("host")
    return Address(host, port or (443 if safe else DEFAULT_PORT), safe)


class SocketLink:
    """A link to a host. `keep` is told of every change of the seat's secrets, before it is used."""

    def __init__(
        self, key: SeatKey, language: Language, keep: Callable[[SeatKey], None], fresh: bool
    ) -> None:
        self.inbox: queue.SimpleQueue[FromServer] = queue.SimpleQueue()
        self.wake = threading.Event()
        self._address = read_address(key.address)
        self._key, self._language, self._keep = key, language, keep
        self._fresh = fresh
        """Whether the seat still has to be asked for with the code."""
        self._state: LinkState = "connecting"
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
            welcomed = await self._once(stir)
            tries = 0 if welcomed else tries + 1
            if not self.closed:
                self._set("connecting" if self._fresh else "reconnecting")
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

    async def _once(self, stir: asyncio.Event) -> bool:
        """One connection, from greeting to end; whether the host welcomed us."""
        welcomed = asyncio.Event()
        try:
            async with self._dial() as socket:
                await socket.send(encode(self._greeting()))
                reading = asyncio.create_task(self._read(socket, welcomed))
                writing = asyncio.create_task(self._write(socket, welcomed, stir))
                await asyncio.wait({reading, writing}, return_when=asyncio.FIRST_COMPLETED)
                for task in (reading, writing):
                    task.cancel()
                await asyncio.gather(reading, writing, return_exceptions=True)
        except (OSError, TimeoutError, ConnectionClosed, InvalidHandshake, InvalidURI) as error:
            _log.debug("link: %s", type(error).__name__)
        return welcomed.is_set()

    def _dial(self) -> connect:
        return connect(
            self._address.socket,
            origin=self._address.origin,  # type: ignore[arg-type]  # a NewType of str
            proxy=None,
            compression=None,
            open_timeout=4,
            close_timeout=1,
            ping_interval=10,
            ping_timeout=10,
            max_size=512 * 1024,
        )

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

    async def _read(self, socket: ClientConnection, welcomed: asyncio.Event) -> None:
        async for raw in socket:
            try:
                message = read_server(raw)
            except BadMessage as error:
                _log.warning("link: left out a message that was not understood: %s", error)
                continue
            self._note(message, welcomed)
            self.inbox.put(message)
            self.wake.set()

    def _note(self, message: FromServer, welcomed: asyncio.Event) -> None:
        """What the link itself has to know of a message."""
        match message:
            case Welcome(session=session):
                secret = self._key.secret if self._fresh else self._key.next or self._key.secret
                self._fresh = False
                self._remember(replace(self._key, secret=secret, next="", session=session))
                self._set("connected")
                welcomed.set()
                self._rouse()
            case Accepted(id=answered) | Refused(id=answered):
                with self._lock:
                    self._unanswered.pop(answered, None)
            case Farewell(again=False):
                self._set("closed")

    async def _write(
        self, socket: ClientConnection, welcomed: asyncio.Event, stir: asyncio.Event
    ) -> None:
        await welcomed.wait()
        with self._lock:
            self._outbox.clear()
            self._outbox.extend(self._unanswered.values())
        while not self.closed:
            for message in self._drain():
                await socket.send(encode(message))
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
