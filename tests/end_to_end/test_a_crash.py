"""The host is killed in the middle of a turn, as by a pulled plug, and started again."""

from __future__ import annotations

import asyncio
import signal
import sys
from pathlib import Path

import pytest

from game.core import commands as c
from game.protocol.messages import Accepted
from tests.builders_scenario import EXAMPLE
from tests.end_to_end.host_processes import ROOT, a_host, a_port
from tests.end_to_end.pupils import Pupil, Teacher
from tests.patience import PATIENCE

CLASS = 30


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
async def test_a_host_that_was_killed_mid_turn_has_every_accepted_position_and_everybody_back(
    tmp_path: Path,
) -> None:
    async with a_host(tmp_path, "--plan", "60", "--port", a_port()) as host:
        teacher = Teacher(host.port, host.key)
        pupils = [Pupil(host.port, host.code) for _ in range(CLASS)]
        await teacher.start()
        await asyncio.gather(*(pupil.start() for pupil in pupils))
        await teacher.do(c.SplitCouncils(councils=2))
        await teacher.do(c.Begin())
        await teacher.do(c.ClosePhase())
        await asyncio.gather(*(p.until(lambda p=p: p.view.phase == "consultation") for p in pupils))
        places = [pupil.place for pupil in pupils]
        writers = [pupil for pupil in pupils if pupil.holds_pen]
        first = await asyncio.gather(*(p.edit(f"Første ord fra {p.place[2]}") for p in writers))
        assert all(isinstance(answer, Accepted) for answer in first)

        writing = [asyncio.create_task(write_on(pupil)) for pupil in writers]
        await asyncio.sleep(0.3)
        await host.kill()
        for task in writing:
            task.cancel()
        await asyncio.gather(*writing, return_exceptions=True)
        seen_accepted = {pupil.place[2]: dict(pupil.accepted) for pupil in pupils}
        for client in (teacher, *pupils):
            client.connected = False

    async with a_host(tmp_path) as again:
        await asyncio.gather(*(p.until(lambda p=p: p.connected) for p in (teacher, *pupils)))
        assert again.port == host.port and again.code == host.code
        assert again.key != host.key
        assert [pupil.place for pupil in pupils] == places
        assert {pupil.place[2]: pupil.accepted for pupil in pupils} == seen_accepted
        for pupil in writers:
            last = max(pupil.accepted.values())
            await pupil.until(lambda p=pupil, last=last: p.status.seq >= last)
            draft = pupil.status.draft
            assert draft is not None
            assert draft.revision >= len(pupil.accepted)
            assert pupil.place[2] in draft.position.reason
        assert pupils[0].status.left is not None and pupils[0].status.left > 55_000
        await asyncio.gather(*(client.stop() for client in (teacher, *pupils)))


async def write_on(pupil: Pupil) -> None:
    """Edit again and again, as somebody who is typing does."""
    for number in range(1000):
        await pupil.edit(f"Nye ord fra {pupil.place[2]}, {number}")
        await asyncio.sleep(0.21)


async def test_a_host_that_is_asked_to_end_says_farewell_and_exits_cleanly(tmp_path: Path) -> None:
    async with a_host(tmp_path, "--new") as host:
        pupil = Pupil(host.port, host.code)
        await pupil.start()
        host.process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(PATIENCE):
            assert await host.process.wait() == 0
        assert pupil.farewell is None
        await pupil.stop()


async def test_a_port_that_is_taken_is_one_sentence_and_exit_code_2(tmp_path: Path) -> None:
    async with a_host(tmp_path / "one") as host:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "game", "host", "--port", str(host.port),
            "--data", str(tmp_path / "two"), "--scenario", str(EXAMPLE), "--language", "en",
            cwd=ROOT, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        out, errors = await process.communicate()
        assert process.returncode == 2
        assert out == b""
        assert errors.decode().strip() == (
            f"out-of-area: Port {host.port} is used by another program; "
            "choose another one, or leave --port out and a free one is found."
        )


async def test_a_second_host_on_the_same_lessons_is_refused_in_one_sentence(tmp_path: Path) -> None:
    async with a_host(tmp_path) as host:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "game", "host", "--data", str(tmp_path), "--language", "en",
            cwd=ROOT, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        _, errors = await process.communicate()
        assert process.returncode == 2
        assert errors.decode().startswith("out-of-area: A lesson is already running")
        assert host.process.returncode is None
