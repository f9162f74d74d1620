"""Two lessons in which everything happens that can: each command is accepted, each event comes out.

The first has a clock and plays all turns; the second leaves one out and
decides nothing. Tests that must hold for every command or event begin here.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from game.core import commands as c
from game.core.commands import Actor, AnyCommand
from game.core.events import Event
from game.core.refusals import Refusal
from game.core.texts import reason_id
from game.scenario.model import Plan, Scenario
from tests.builders import Lesson
from tests.builders_scenario import a_scenario

BLOCKADE = {"talks": "cannot", "escort": "reserve", "blockade": "accept"}
TALKS = {"talks": "accept", "escort": "reserve", "blockade": "cannot"}
ESCORT = {"escort": "daylight"}


class Remembered(Lesson):
    """A lesson that keeps the commands it was given, and takes no refusal for an answer."""

    def __init__(self, scenario: Scenario | None = None, **opening: Any) -> None:
        self.given: list[AnyCommand] = []
        super().__init__(scenario, **opening)

    def do(self, command: AnyCommand, actor: Actor) -> tuple[Event, ...] | Refusal:
        answer = super().do(command, actor)
        assert not isinstance(answer, Refusal), (command, answer)
        self.given.append(command)
        return answer


@cache
def everything() -> tuple[Remembered, ...]:
    """Both lessons, ended."""
    return a_whole_lesson(), a_short_lesson()


def a_whole_lesson() -> Remembered:
    """Norway (p1, p5), France (p2), Turkey (p3) and the United Nations (p4) play all turns."""
    lesson = Remembered(plan="45")
    _lobby(lesson)
    _clock(lesson)
    _blockade(lesson)
    _cover(lesson)
    _forces(lesson)
    lesson.teacher(c.StepBack(council="c1", to_turn="air_cover"))
    lesson.teacher(c.End())
    lesson.teacher(c.End())
    return lesson


def _lobby(lesson: Lesson) -> None:
    for _ in range(5):
        lesson.join()
    lesson.teacher(c.SplitCouncils(councils=2))
    lesson.teacher(c.SplitCouncils(councils=1))
    lesson.teacher(c.ChoosePlan(plan="90"))
    lesson.teacher(c.LockLobby(locked=True))
    lesson.teacher(c.LockLobby(locked=False))
    lesson.join(None)
    lesson.teacher(c.MakeObserver(participant="p6"))
    lesson.teacher(c.Remove(participant="p6"))
    lesson.teacher(c.HandOverSeat(participant="p2"))
    lesson.teacher(c.SetDriver(council="c1", seat="turkey", driver="bot"))
    lesson.do(c.SetLanguage(language="nn"), Actor("participant", participant="p3"))
    lesson.teacher(c.Begin())


def _clock(lesson: Lesson) -> None:
    lesson.teacher(c.Extend(seconds=30))
    lesson.teacher(c.MoveBell(seconds=75 * 60))
    lesson.teacher(c.Pause())
    lesson.wait(90)
    lesson.teacher(c.Resume())
    last = lesson.at
    lesson.at += 600_000
    lesson.shell(c.Restore(last=last))


def _blockade(lesson: Lesson) -> None:
    """Norway's second member takes the pen; Turkey's letter brings a limit into the text."""
    lesson.close()
    lesson.pupil("p1", c.EditPosition, position={"marks": BLOCKADE, "reason": "A draft."})
    lesson.pupil("p5", c.TakePen)
    text = {"marks": BLOCKADE, "preferred": "blockade", "reason": "All of it."}
    lesson.pupil("p5", c.EditPosition, position=text)
    lesson.confirm("p5")
    lesson.gone = {"p1"}
    moment = lesson.council.moment
    lesson.shell(c.Recount(council="c1", moment=moment, seat="norway"))
    lesson.gone = set()
    lesson.file("p2", **text)
    lesson.file("p3", marks=TALKS, preferred="talks", limits=ESCORT, reason="Talk.")
    lesson.file("p4", terms="notice", reason="Tell us first.")
    hidden = reason_id(lesson.council.path, "convoy", "france")
    lesson.teacher(c.HideText(council="c1", text=hidden))
    lesson.teacher(c.AddInject(inject="storm"))
    lesson.close("silence")
    lesson.pupil("p3", c.BeginLetter)
    lesson.pupil("p3", c.BreakSilence, reason="Our waters are ours.", limit="own_waters")
    lesson.close("outcome")
    lesson.teacher(c.ShowRecord())
    lesson.close()


def _cover(lesson: Lesson) -> None:
    """Norway breaks its word and silence; the key is refused."""
    lesson.close()
    lesson.pupil("p4", c.LayFact, fact="gun_positions")
    word = {"kind": "silence", "subject": "close_support"}
    lesson.pupil("p1", c.SendNote, to="france", option="close_support", assurance=word)
    lesson.pupil("p2", c.AnswerNote, note=1, answer="agree")
    lesson.file(
        "p5",
        marks={"air_patrols": "accept", "close_support": "cannot", "withdraw": "reserve"},
        preferred="air_patrols",
        reason="Eyes first.",
    )
    lesson.confirm("p1")
    lesson.file(
        "p2",
        marks={"air_patrols": "accept", "close_support": "accept", "withdraw": "cannot"},
        preferred="close_support",
        reason="Answer them.",
    )
    lesson.file(
        "p3",
        marks={"air_patrols": "cannot", "close_support": "accept", "withdraw": "accept"},
        preferred="withdraw",
        reason="Home.",
    )
    lesson.file("p4", key={"air_patrols": "turn", "close_support": "refuse"}, reason="Ask us.")
    lesson.close("chair")
    moment = lesson.council.moment
    lesson.teacher(c.TableOption(council="c1", moment=moment, option="close_support"))
    lesson.pupil("p1", c.BreakSilence, reason="We cannot.", option="air_patrols")
    lesson.close("silence")
    lesson.pupil("p3", c.KeepSilence)
    lesson.close("key")
    lesson.pupil("p4", c.TurnKey, answer="refuse", letter="The observers are in danger.")
    lesson.close()


def _forces(lesson: Lesson) -> None:
    lesson.close()
    lesson.pupil("p2", c.Pledge, offers=[{"asset": "ships", "amount": 8}], reason="Ours.")
    lesson.confirm("p2")
    lesson.close("outcome")


def a_short_lesson() -> Remembered:
    """The second turn is bridged; in the first, silence is broken twice."""
    plan = Plan(turns=("convoy", "force"))
    lesson = Remembered(a_scenario(plans=dict.fromkeys(("45", "60", "90"), plan)))
    for seat in ("norway", "france", "turkey"):
        lesson.join(seat)
    lesson.teacher(c.Begin())
    lesson.close()
    for pid in ("p1", "p2"):
        lesson.file(pid, marks=BLOCKADE, preferred="blockade", reason="All of it.")
    lesson.file("p3", marks=TALKS, preferred="talks", reason="Talk.")
    lesson.close("silence")
    lesson.pupil("p3", c.BreakSilence, reason="Our bread.", option="talks")
    lesson.file("p1", marks={**BLOCKADE, "talks": "accept"}, preferred="talks", reason="Talk.")
    lesson.close("silence")
    lesson.pupil("p2", c.BreakSilence, reason="We have talked.", option="escort")
    lesson.close("pledging")
    lesson.teacher(c.End())
    return lesson
