"""Practice behind the same link as a server.

A thread with a loop of its own runs a session on a memory journal. The pupil
is its only participant and leads as well: closing a phase, looking at the
record, stepping back and ending are theirs. Everything else is what a class
has, down to the encoded messages, so that what works here works there.
"""

from __future__ import annotations

import asyncio
import logging
import queue
import threading
import time
from contextlib import suppress

from game.core.commands import (
    FACILITATOR,
    SHELL,
    Actor,
    AnyCommand,
    AssignSeat,
    Begin,
    ClosePhase,
    End,
    Join,
    OpenSession,
    ShowRecord,
    StepBack,
    TableOption,
)
from game.core.events import RULES
from game.protocol.codec import encode, read_client, read_server
from game.protocol.link import LinkState, LinkWay
from game.protocol.messages import PROTOCOL, FromClient, FromServer, Welcome
from game.scenario.model import Language, Scenario
from game.session.answers import Denied
from game.session.connection import Connection, Viewer
from game.session.desk import Desk, actor_of
from game.session.drivers import Delay
from game.session.journal import MemoryJournal
from game.session.rows import NO_SECRETS
from game.session.running import Running
from game.session.session import Session

PUPIL = "p1"
COUNCIL = "c1"
LEADING = (Begin, ClosePhase, End, ShowRecord, StepBack, TableOption)

_log = logging.getLogger(__name__)


class PracticeLink:
    """One practice session. It begins when it is made and ends with `close`."""

    def __init__(
        self, scenario: Scenario, seat: str, language: Language, delay: Delay = lambda: 0.3
    ) -> None:
        self.inbox: queue.SimpleQueue[FromServer] = queue.SimpleQueue()
        self.wake = threading.Event()
        self._scenario, self._seat, self._language = scenario, seat, language
        self._delay = delay
        self._state: LinkState = "connecting"
        self._lock = threading.Lock()
        self._waiting: list[FromClient] = []
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread = threading.Thread(target=self._run, name="practice", daemon=True)
        self._thread.start()

    @property
    def state(self) -> LinkState:
        return self._state

    @property
    def way(self) -> LinkWay:
        return "none"

    @property
    def _closed(self) -> bool:
        return self._state == "closed"

    def send(self, message: FromClient) -> None:
        with self._lock:
            if not self._closed:
                self._waiting.append(message)
                self._rouse()

    def close(self) -> None:
        with self._lock:
            self._state = "closed"
            self._rouse()
        self.wake.set()

    def join(self, timeout: float) -> None:
        """Wait for the thread to end, after `close`."""
        self._thread.join(timeout)

    def _rouse(self) -> None:
        if self._loop is not None:
            with suppress(RuntimeError):  # The loop ended in this very moment.
                self._loop.call_soon_threadsafe(self._stirred.set)

    # In the thread.

    def _run(self) -> None:
        try:
            asyncio.run(self._main())
        except Exception:
            _log.exception("practice ended")
        self._state = "closed"
        self.wake.set()

    async def _main(self) -> None:
        self._stirred = asyncio.Event()
        session = await Session.load("practice", MemoryJournal(), now)
        await self._open(session)
        running = Running(session, self._delay)
        connection = Connection(Viewer("participant", PUPIL, COUNCIL, self._language))
        connection.say(self._welcome())
        session.attach(connection)
        with self._lock:
            self._loop = asyncio.get_running_loop()
            if self._state == "connecting":
                self._state = "connected"
        writing = asyncio.create_task(self._write(session, connection))
        try:
            await self._read(Desk(session, connection, practice_actor))
        finally:
            writing.cancel()
            await asyncio.gather(writing, return_exceptions=True)
            await running.close()

    async def _open(self, session: Session) -> None:
        """Open, sit down, begin. None of it can be refused in an empty session."""
        commands: tuple[tuple[Actor, AnyCommand], ...] = (
            (
                SHELL,
                OpenSession(
                    scenario=self._scenario,
                    rules=RULES,
                    plan="open",
                    language=self._language,
                    empty="bot",
                ),
            ),
            (SHELL, Join(language=self._language)),
            (FACILITATOR, AssignSeat(participant=PUPIL, council=COUNCIL, seat=self._seat)),
            (FACILITATOR, Begin()),
        )
        for number, (actor, command) in enumerate(commands):
            answer = await session.give(actor, f"practice/{number}", command, NO_SECRETS)
            if isinstance(answer, Denied):
                raise RuntimeError(f"practice could not begin: {command.type}: {answer.code}")

    async def _read(self, desk: Desk) -> None:
        while not self._closed:
            self._stirred.clear()
            with self._lock:
                messages, self._waiting = self._waiting, []
            for message in messages:
                # By way of text, as over a socket: what comes in here is as plain as there.
                await desk.take(read_client(encode(message)))
            if not messages and not self._closed:
                await self._stirred.wait()

    async def _write(self, session: Session, connection: Connection) -> None:
        while (text := await connection.next_text(session.pictures)) is not None:
            self.inbox.put(read_server(text))
            self.wake.set()

    def _welcome(self) -> Welcome:
        return Welcome(
            protocol=PROTOCOL,
            kind="participant",
            participant=PUPIL,
            council=COUNCIL,
            language=self._language,
            session=self._scenario.title.in_(self._language),
        )


def now() -> int:
    """UTC in milliseconds."""
    return time.time_ns() // 1_000_000


def practice_actor(viewer: Viewer, command: AnyCommand) -> Actor | None:
    """Alone, the pupil leads as well."""
    return FACILITATOR if isinstance(command, LEADING) else actor_of(viewer, command)
