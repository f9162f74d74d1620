"""A caller whose line is plain HTTP, one request at a time."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx

from game.core import commands as c
from game.protocol.codec import encode
from game.protocol.lines import HEAR_PATH, LINE_PATH, SAY_PATH, read_told
from game.protocol.messages import PROTOCOL, Do, FromClient, Join
from server.wire.limits import Limits
from tests.patience import PATIENCE
from tests.server.houses import BOARD, Asked, a_house, browser

QUICK = Limits(line_silent_seconds=0.2, greeting_seconds=0.1)


class Caller:
    """Somebody at the other end of a line, who asks by hand."""

    def __init__(self, web: httpx.AsyncClient) -> None:
        self.web = web
        self.line = ""
        self.heard = 0
        self.said = 0

    async def post(self, path: str, **body: Any) -> httpx.Response:
        return await self.web.post(path, json=body, headers={"Origin": f"http://{BOARD}"})

    async def greet(self, greeting: FromClient) -> list[Any]:
        """Open a line; returns the first messages, or the farewell."""
        answer = await self.post(LINE_PATH, **greeting.model_dump())
        assert answer.status_code == 200, answer.text
        told = read_told(answer.content)
        self.line = told.line
        return await self.hear() if told.line else list(told.after(0))

    async def hear(self, wait: int = 2000, after: int | None = None) -> list[Any]:
        """What comes next; with `after`, without having noticed it before."""
        since = self.heard if after is None else after
        answer = await self.post(HEAR_PATH, line=self.line, after=since, wait=wait)
        assert answer.status_code == 200, answer.text
        told = read_told(answer.content)
        self.heard = max(self.heard, told.last)
        return list(told.after(since))

    async def until(self, kind: type[Any]) -> Any:
        """The next message of a kind."""
        async with asyncio.timeout(PATIENCE):
            while True:
                for message in await self.hear():
                    if isinstance(message, kind):
                        return message

    async def say(self, message: FromClient | str, number: int = 0) -> int:
        self.said = number or self.said + 1
        text = message if isinstance(message, str) else encode(message)
        answer = await self.post(SAY_PATH, line=self.line, number=self.said, message=text)
        return answer.status_code


@asynccontextmanager
async def a_caller(limits: Limits | None = None) -> AsyncIterator[tuple[Asked, Caller]]:
    async with a_house(limits=limits) as asked, browser(asked.house) as web:
        yield asked, Caller(web)


def join(asked: Asked, **changes: Any) -> Join:
    fields = {"protocol": PROTOCOL, "code": asked.keys.code, "secret": secrets.token_urlsafe(16)}
    return Join.model_validate({**fields, **changes})


def speak(language: str, name: str = "l-1") -> Do:
    return Do.model_validate({"id": name, "command": c.SetLanguage(language=language).model_dump()})
