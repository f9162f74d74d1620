"""A client that knows nothing but the published reference takes part in a lesson.

Nothing of ours is imported for it: what it sends is put together from the
schemas, and whatever it is told is held against them.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Origin

from game.core import commands as c
from tests.end_to_end.classes import a_class
from tests.end_to_end.hosts import a_server
from tests.end_to_end.schemas import Reference
from tests.patience import PATIENCE

Json = dict[str, Any]


class Stranger:
    """A client in another language, as far as we are concerned."""

    def __init__(self, reference: Reference, socket: ClientConnection) -> None:
        self.reference = reference
        self.socket = socket
        self.heard: list[Json] = []
        self.ids = (f"{secrets.token_hex(6)}-{n}" for n in itertools.count())

    def message(self, name: str) -> Json:
        """The schema of a message by its name."""
        channel = self.reference.document["channels"]["socket"]["messages"][name]
        payload: Json = self.reference.at(channel["$ref"])["payload"]
        return payload

    async def send(self, name: str, **fields: Any) -> None:
        message = {"type": name, **fields}
        assert list(self.reference.faults(self.message(name), message)) == []
        await self.socket.send(json.dumps(message))

    async def hear(self, name: str, **fields: Any) -> Json:
        """The next message of this name and with these fields; all are held to their schema."""
        async with asyncio.timeout(PATIENCE):
            while True:
                told = json.loads(await self.socket.recv())
                assert list(self.reference.faults(self.message(told["type"]), told)) == []
                self.heard.append(told)
                if told["type"] == name and fields.items() <= told.items():
                    return told

    async def view_of(self, phase: str) -> Json:
        """The first view in which this phase runs."""
        while True:
            view: Json = (await self.hear("view"))["view"]
            if view["phase"] == phase:
                return view

    async def do(self, command: str, **fields: Any) -> Json:
        """Give a command; its answer is the only one with its id."""
        name = next(self.ids)
        await self.send("do", id=name, command={"type": command, **fields})
        while True:
            async with asyncio.timeout(PATIENCE):
                told = json.loads(await self.socket.recv())
            assert list(self.reference.faults(self.message(told["type"]), told)) == []
            self.heard.append(told)
            if told.get("id") == name:
                return told


@asynccontextmanager
async def a_stranger(address: str, port: int) -> AsyncIterator[Stranger]:
    """Read the reference as it is published, and dial as it says."""
    where = f"http://{address}:{port}"
    async with httpx.AsyncClient(trust_env=False) as browser:
        reference = Reference((await browser.get(f"{where}/reference.json")).json())
    server = reference.document["servers"]["host"]
    host = server["host"].format(address=address, port=port)
    path = reference.document["channels"]["socket"]["address"]
    async with connect(
        f"{server['protocol']}://{host}{path}",
        origin=Origin(f"http://{host}"),
        compression=None,
        proxy=None,
    ) as socket:
        yield Stranger(reference, socket)


async def test_a_client_made_from_the_reference_alone_plays_a_lesson(tmp_path: Path) -> None:
    async with (
        a_server(tmp_path) as served,
        a_class(served, 0) as (teacher, _),
        a_stranger("127.0.0.1", served.port) as stranger,
    ):
        version = int(stranger.reference.document["info"]["version"])
        secret = secrets.token_urlsafe(16)
        await stranger.send("join", protocol=version, code=served.keys.code, secret=secret)
        assert (await stranger.hear("welcome"))["kind"] == "participant"
        await teacher.give(c.Begin())
        await teacher.give(c.ClosePhase())
        view = await stranger.view_of("consultation")
        options = [each["id"] for each in view["turn"]["options"] if each["closed"] is None]
        place = {"council": view["council"], "moment": view["moment"]}
        position = {
            "marks": dict.fromkeys(options, "accept"),
            "preferred": options[0],
            "reason": "We said so in London.",
        }
        answer = await stranger.do("edit_position", **place, position=position)
        assert answer["type"] == "accepted"
        answer = await stranger.do("confirm_position", **place, revision=1)
        assert answer["type"] == "accepted"
        answer = await stranger.do("confirm_position", **place, revision=9)
        assert (answer["type"], answer["code"]) == ("refused", "other-revision")
        while teacher.view.phase != "debrief":
            moment = teacher.view.moment
            await teacher.give(c.ClosePhase())
            await teacher.until(lambda moment=moment: teacher.view.moment > moment)
        cover = await stranger.view_of("debrief")
        chapters = [await stranger.hear("chapter") for _ in range(cover["debrief"]["chapters"])]
        assert chapters[0]["turn"]["positions"][view["seat"]]["reason"] == position["reason"]
        await teacher.give(c.End())
        assert (await stranger.hear("farewell"))["code"] == "ended"
        assert {"welcome", "view", "status", "accepted", "refused", "chapter", "farewell"} == {
            told["type"] for told in stranger.heard
        }


async def test_the_stranger_comes_back_as_the_reference_says(tmp_path: Path) -> None:
    one, two = secrets.token_urlsafe(16), secrets.token_urlsafe(16)
    async with a_server(tmp_path) as served:
        async with a_stranger("127.0.0.1", served.port) as stranger:
            await stranger.send("join", protocol=1, code=served.keys.code, secret=one)
            who = (await stranger.hear("welcome"))["participant"]
        for _ in range(2):
            async with a_stranger("127.0.0.1", served.port) as stranger:
                await stranger.send("rejoin", protocol=1, secret=one, next=two)
                assert (await stranger.hear("welcome"))["participant"] == who


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("join", {"type": "join", "protocol": 1, "code": "ABC234"}),
        ("join", {"type": "join", "protocol": 1, "code": "ABC234", "secret": "short"}),
        ("look", {"type": "look", "name": "Kari"}),
        ("do", {"type": "do", "id": "1", "command": {"type": "recount"}}),
        ("welcome", {"type": "welcome", "protocol": 1}),
    ],
)
async def test_the_reference_allows_nothing_that_the_host_refuses(
    tmp_path: Path, name: str, message: Json
) -> None:
    async with a_server(tmp_path) as served:
        async with a_stranger("127.0.0.1", served.port) as stranger:
            assert any(stranger.reference.faults(stranger.message(name), message))
