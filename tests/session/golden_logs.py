"""The golden logs: what stored lessons looked like in each format version that was released.

`python3 -m tests.session.golden_logs` writes those of the present version anew, from
the two lessons in which everything happens. Do that when an event changes
before its version is released, and never afterwards: a released version's log
is what is on teachers' disks.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from unittest import mock

from game.core.commands import SHELL, Actor, AnyCommand
from game.core.events import FORMAT, Event, ParticipantJoined, SessionOpened
from game.core.refusals import Refusal
from game.session.ledger import Ledger
from game.session.rows import NO_SECRETS, Row, SeatSecret, Secrets, read_row
from server.wire.secrets import digest
from tests.builders import Lesson
from tests.everything import Remembered, a_short_lesson, a_whole_lesson

FOLDER = Path(__file__).parent / "golden"
LESSONS: dict[str, Callable[[], Remembered]] = {"whole": a_whole_lesson, "short": a_short_lesson}


def path_of(version: int, lesson: str) -> Path:
    return FOLDER / f"v{version}.{lesson}.jsonl"


def rows_of(play: Callable[[], Remembered]) -> list[Row]:
    """A lesson as it is stored: a row for each command, and one for a secret that turned."""
    rows: list[Row] = []
    do = Lesson.do

    def and_store(lesson: Lesson, command: AnyCommand, actor: Actor) -> Any:
        answer = do(lesson, command, actor)
        if not isinstance(answer, Refusal):
            rows.append(
                Row(
                    id=f"{actor.kind}/{len(rows)}",
                    by=actor,
                    at=lesson.at,
                    events=answer,
                    secrets=secrets_of(answer),
                )
            )
        return answer

    with mock.patch.object(Lesson, "do", and_store):
        last = play()
    turned = SeatSecret(participant="p1", current=digest("p1 again"), previous=digest("p1"))
    return [*rows, Row(id="turn", by=SHELL, at=last.at, events=(), secrets=Secrets(seat=turned))]


def secrets_of(events: Iterable[Event]) -> Secrets:
    """What the shell stores beside the events."""
    for event in events:
        if isinstance(event, SessionOpened):
            return Secrets(code="KPRTWX", console=digest("console"), room=digest("room"))
        if isinstance(event, ParticipantJoined):
            current = digest(event.participant)
            return Secrets(seat=SeatSecret(participant=event.participant, current=current))
    return NO_SECRETS


def read(version: int, lesson: str) -> Ledger:
    """What a golden log adds up to."""
    ledger = Ledger()
    for line in path_of(version, lesson).read_bytes().splitlines():
        ledger = ledger.with_row(read_row(line))
    return ledger


def summary(ledger: Ledger) -> dict[str, Any]:
    """What must come out of a log for ever, whatever else states and views may hold by then."""
    council = ledger.state.councils["c1"]
    return {
        "rows": ledger.seq,
        "at": ledger.at,
        "phase": council.phase,
        "moment": council.moment,
        "ending": council.ending,
        "indicators": dict(council.indicators),
        "trust": dict(council.trust),
        "adopted": [[played.turn, played.adopted, played.outcome] for played in council.done],
        "earlier": [[played.turn for played in path] for path in council.earlier],
        "hidden": sorted(council.hidden),
        "participants": {p.id: p.seat for p in ledger.state.participants.values()},
        "removed": [p.id for p in ledger.state.participants.values() if p.removed],
        "seats": {who: seat.current for who, seat in ledger.keys.seats.items()},
        "freed": list(ledger.keys.freed),
        "code": ledger.keys.code,
    }


def write() -> None:
    """Write the present version's logs and what they add up to."""
    FOLDER.mkdir(exist_ok=True)
    for name, play in LESSONS.items():
        lines = [row.model_dump_json(by_alias=True) for row in rows_of(play)]
        path = path_of(FORMAT, name)
        path.write_text("\n".join(lines) + "\n", "utf-8")
        told = json.dumps(summary(read(FORMAT, name)), indent=1, ensure_ascii=False)
        path.with_suffix(".json").write_text(told + "\n", "utf-8")


if __name__ == "__main__":
    write()
