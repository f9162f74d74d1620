"""Thirty-two pupils in pairs play Bosnia 1995 from the lobby to the bell, over real sockets."""

from __future__ import annotations

import asyncio
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import httpx
import pytest

from game.core import commands as c
from tests.end_to_end.delegates import PHRASE, Delegate, Table
from tests.end_to_end.host_processes import HostProcess, a_host
from tests.end_to_end.pupils import Teacher

PUPILS = 32
LARGEST = 64 * 1024
EVERY_LESSON = {
    "table_revealed", "note_sent", "note_answered", "fact_laid", "letter_begun", "silence_broken",
    "silence_kept", "option_adopted", "no_decision", "key_turned", "outcome_reached",
}  # fmt: skip
GROWTH_MIB = 24
"""A lesson's log, folded and encoded, is some five; a leak of a view each phase would be more."""


async def gathered(host: HostProcess) -> tuple[list[Teacher], list[Delegate]]:
    """A class in its seats, with one console for each of two tables."""
    teachers = [Teacher(host.port, host.key) for _ in range(2)]
    delegates = [Delegate(host.port, host.code) for _ in range(PUPILS)]
    await asyncio.gather(*(client.start() for client in (*teachers, *delegates)))
    await teachers[0].give(c.SplitCouncils(councils=2))
    await teachers[0].give(c.Begin())
    await asyncio.gather(*(d.until(lambda d=d: d.view.phase == "briefing") for d in delegates))
    for teacher, council in zip(teachers, ("c1", "c2"), strict=True):
        await teacher.until(lambda t=teacher: len(t.view.councils) == 2)
        await teacher.look(council)
    return teachers, delegates


async def exported(host: HostProcess, form: str) -> Any:
    """What the teacher takes home."""
    where = f"http://127.0.0.1:{host.port}"
    async with httpx.AsyncClient(trust_env=False) as browser:
        body = {"key": host.key, "form": form, "language": "nn"}
        answer = await browser.post(f"{where}/export", json=body, headers={"Origin": where})
    assert answer.status_code == 200
    return answer


def resident_mib(host: HostProcess) -> float:
    """The memory that the host holds."""
    status = Path(f"/proc/{host.process.pid}/status").read_text()
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    assert found is not None
    return int(found[1]) / 1024


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from Linux's /proc")
@pytest.mark.parametrize("plan", ["45", "90"])
async def test_a_class_in_pairs_plays_bosnia_and_nothing_legal_is_refused(
    tmp_path: Path, plan: str
) -> None:
    log = tmp_path / "log"
    with log.open("wb") as errors:
        async with a_host(
            tmp_path, "--plan", plan, "--verbose", scenario="bosnia_1995", stderr=errors
        ) as host:
            teachers, delegates = await gathered(host)
            before = resident_mib(host)
            tables = [
                Table(teacher, [d for d in delegates if d.view.council == council])
                for teacher, council in zip(teachers, ("c1", "c2"), strict=True)
            ]
            assert [len(table.delegates) for table in tables] == [PUPILS // 2] * 2
            await asyncio.gather(*(table.play() for table in tables))
            await asyncio.gather(*(d.until(lambda d=d: d.view.debrief) for d in delegates))
            everybody = (*teachers, *delegates)
            assert max(client.largest for client in everybody) <= LARGEST
            assert resident_mib(host) - before < GROWTH_MIB
            entries = (await exported(host, "json")).json()["entries"]
            page = (await exported(host, "html")).text
            happened = Counter(event["type"] for entry in entries for event in entry["events"])
            await teachers[0].give(c.End())
            await asyncio.gather(*(d.until(lambda d=d: d.farewell is not None) for d in delegates))
            secrets = {d.secret for d in delegates} | {host.key}
            await asyncio.gather(*(client.stop() for client in everybody))

    assert tables[0].turns == {"45": 3, "90": 5}[plan]
    assert EVERY_LESSON <= set(happened)
    assert plan == "45" or "pledge_filed" in happened
    assert PHRASE in page
    assert not [secret for secret in secrets if secret in page]
    written = log.read_text("utf-8")
    assert "by=norway command=edit_position" in written
    for private in (PHRASE, host.code, "127.0.0.1", *secrets):
        assert private not in written
    assert not re.search(r"\d+\.\d+\.\d+\.\d+", written)
    assert "refused" not in written and "fault" not in written
