"""People whose network lets no WebSocket through: the desktop client's link, and a line by hand."""

from __future__ import annotations

import asyncio
import itertools
import ssl
import time
from collections import Counter
from contextlib import suppress
from typing import Any

import httpx

from game.client.choice import Choice
from game.client.link import SocketLink
from game.client.settings import SeatKey, new_secret
from game.protocol.codec import encode
from game.protocol.lines import HEAR_PATH, LEAVE_PATH, LINE_PATH, SAY_PATH, read_told
from game.protocol.messages import Accepted, FromClient, Refused, Welcome
from tests.end_to_end.delegates import Delegate
from tests.end_to_end.pupils import Teacher
from tests.patience import PATIENCE


class LinkedDelegate(Delegate):
    """A pupil at the desktop client: everything goes through its own link."""

    def __init__(self, address: str, code: str, choice: Choice | None = None) -> None:
        super().__init__(0, code)
        key = SeatKey(address, code, new_secret())
        self.kept = [key]
        self.link = SocketLink(key, "nb", self.kept.append, True, choice)
        self.answers: Counter[str] = Counter()
        self.welcomes = 0
        self.states: set[str] = set()

    async def stop(self) -> None:
        await super().stop()
        self.link.close()
        await asyncio.to_thread(self.link.join, 5)

    async def _send(self, message: FromClient) -> None:
        self.link.send(message)

    async def _run(self) -> None:
        self.link.start()
        while True:
            self.states.add(self.link.state)
            while not self.link.inbox.empty():
                message: Any = self.link.inbox.get()
                if isinstance(message, Accepted | Refused):
                    self.answers[message.id] += 1
                if isinstance(message, Welcome):
                    self.welcomes += 1
                await self._hear(message)
            await asyncio.sleep(0.01)


class CallingTeacher(Teacher):
    """A console that was written from the reference, for plain HTTP alone."""

    def __init__(self, where: str, key: str, trusted: ssl.SSLContext | bool = True) -> None:
        super().__init__(0, key)
        self.where, self.trusted = where, trusted
        self.line = ""
        self._numbers = itertools.count(1)
        self._mouth = asyncio.Lock()
        self.cuts = 0

    async def stop(self) -> None:
        await self._ask(LEAVE_PATH, {"line": self.line})
        await super().stop()
        await self._web.aclose()

    async def _run(self) -> None:
        self._web = httpx.AsyncClient(
            base_url=self.where,
            headers={"Origin": self.where},
            trust_env=False,
            timeout=PATIENCE,
            verify=self.trusted,
        )
        greeting = encode(self.greeting())
        opened = await self._web.post(LINE_PATH, content=greeting, headers=JSON)
        self.line = read_told(opened.content).line
        after, wait = 0, 5000
        while True:
            began = time.monotonic()
            asked = {"line": self.line, "after": after, "wait": wait}
            answer = await self._ask(HEAR_PATH, asked)
            if answer is None or answer.status_code != 200:
                assert time.monotonic() - began > 1, answer
                self.cuts += 1
                wait = max(1000, wait // 2)
                continue
            told = read_told(answer.content)
            for message in told.after(after):
                await self._hear(message)
            after = max(after, told.last)

    async def _send(self, message: FromClient) -> None:
        async with self._mouth:
            said = {"line": self.line, "number": next(self._numbers), "message": encode(message)}
            for _ in range(5):
                answer = await self._ask(SAY_PATH, said)
                if answer is not None and answer.status_code == 204:
                    return

    async def _ask(self, path: str, body: dict[str, Any]) -> httpx.Response | None:
        with suppress(httpx.TransportError):
            return await self._web.post(path, json=body)
        return None


JSON = {"Content-Type": "application/json"}
