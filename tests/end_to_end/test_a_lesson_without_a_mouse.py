"""A whole lesson by keyboard alone, and another through the accessibility tree alone.

A console's socket leads, two friends at sockets see to it that the first option is put forward, and
the governments hold the other seats. In the second round the pupil sits in the seat of the United
Nations, so that every kind of phase is gone through.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.async_api import expect

from game.core import commands as c
from game.scenario.model import Language
from tests.end_to_end.delegates import Delegate
from tests.end_to_end.hands import ByKeyboard, ByNames
from tests.end_to_end.pupils import Teacher
from tests.server.web.classroom import a_classroom

OURS = "Vi treng ein veg tilbake."
FRIENDS = {"united_states": "ARCC", "united_kingdom": "ACCR"}
"""How they stand to A, B, C and D; A is what they prefer."""
MARKS = {"A": "accept", "R": "reserve", "C": "cannot"}


@dataclass
class Pupil:
    """One pupil, and the teacher who leads."""

    teacher: Teacher
    hands: ByNames

    async def reach(self, phase: str) -> None:
        """The teacher goes on until this phase runs, and the page tells of it."""
        await self.teacher.reach(phase)
        await expect(self.hands.page).to_have_title(re.compile(self.hands.say.phase(phase)))

    async def sit(self, seat: str) -> None:
        first = self.teacher.status.participants[0]
        await self.teacher.give(c.AssignSeat(participant=first.id, council="c1", seat=seat))

    def label(self, participant: str) -> str | None:
        found = (each for each in self.teacher.status.participants if each.id == participant)
        return next((each.label for each in found), None)

    async def join(self, code: str, friends: Iterable[Delegate]) -> None:
        """From the address to the first briefing."""
        hands, say = self.hands, self.hands.say
        await hands.write(say("client-code"), code)
        await hands.press(say("client-join-now"))
        await hands.page.get_by_role("banner").wait_for()
        await self.teacher.until(lambda: len(self.teacher.status.participants) == 1)
        for seat, friend in zip(FRIENDS, friends, strict=True):
            await friend.start()
            await self.teacher.until(lambda f=friend: self.label(f.place[2]) is not None)
            await self.teacher.give(
                c.AssignSeat(participant=friend.place[2], council="c1", seat=seat)
            )
        await self.sit("norway")
        await self.teacher.give(c.Begin())
        await self.teacher.until(lambda: self.teacher.view.phase == "briefing")
        await self.read_the_note()
        await self.read_in()

    async def read_the_note(self) -> None:
        """The content note, once in a lesson."""
        await self.hands.heads(self.hands.say("client-content-note"))
        await self.hands.press(self.hands.say("client-have-read"))

    async def read_in(self) -> None:
        """The role card of this seat, and the briefing."""
        hands, say = self.hands, self.hands.say
        await self.reach("briefing")
        await hands.press(say("client-to-briefing"))
        await hands.heads(self.question)

    @property
    def question(self) -> str:
        assert self.teacher.view.turn is not None
        return self.teacher.view.turn.question

    async def file(self) -> None:
        """Mark every option, the last ones kindly; prefer one, say why, confirm."""
        hands, say = self.hands, self.hands.say
        await self.reach("consultation")
        *refused, spare, prefer = await hands.letters()
        marks = {**dict.fromkeys(refused, "cannot"), spare: "reserve", prefer: "accept"}
        for letter, mark in marks.items():
            await hands.choose(say("seat-table-our-mark", letter=letter), say(f"mark-{mark}"))
        await hands.press(f"{say('mark-preferred')} {prefer}")
        await self.sign()

    async def sign(self) -> None:
        hands, say = self.hands, self.hands.say
        await hands.write(say("client-reason"), OURS)
        pledges = self.teacher.view.phase == "pledging"
        await hands.press(say("client-confirm-pledge" if pledges else "client-confirm"))
        await hands.heard(say("client-filed-now"))

    async def break_silence(self) -> None:
        hands, say = self.hands, self.hands.say
        await self.reach("silence")
        await hands.press(say("client-begin-letter"))
        await hands.write(say("client-letter-reason"), OURS)
        await hands.choose(say("client-letter-could"), 0)
        await hands.press(say("client-break-silence"))
        await self.teacher.until(lambda: self.teacher.view.round == 2)
        assert self.teacher.view.letters[-1].text == OURS
        await hands.heard(say("client-second-round"))

    async def hold_the_key(self) -> None:
        """File an answer for each option beforehand, then turn the key that is asked for."""
        hands, say = self.hands, self.hands.say
        await self.reach("consultation")
        turn = self.teacher.view.turn
        assert turn is not None
        for option in turn.options:
            if option.needs_key and not option.closed:
                await hands.choose(say("client-key-for", letter=option.letter), 0)
        await self.sign()
        await self.reach("key")
        await hands.choose(say("client-key-yours"), 0)
        await hands.press(say("client-key-answer"))
        await self.teacher.until(lambda: self.teacher.view.phase == "outcome")

    async def pledge(self) -> None:
        """Offer some of each thing that is held, and sign."""
        hands, say = self.hands, self.hands.say
        await self.reach("pledging")
        await hands.heads(self.question)
        await hands.next_in_each(say("client-we-offer"))
        await self.sign()

    async def see_the_outcome(self) -> None:
        await self.reach("outcome")
        await self.hands.heard(self.hands.say("client-moved"))
        await self.teacher.give(c.ShowRecord(council="c1"))
        await self.hands.heard(self.hands.say("client-governments"))

    async def talk_about_it(self) -> None:
        """Through every page of the debrief, and the course taken home from the last one."""
        hands, say = self.hands, self.hands.say
        await self.reach("debrief")
        debrief = self.teacher.view.debrief
        assert debrief is not None
        await hands.heads(debrief.ending_title)
        names = [
            *(say("client-debrief-turn", number=number + 1, title=turn.title)
              for number, turn in enumerate(debrief.turns)),
            say("client-two-paths"), say("client-aims"), say("client-left-out"),
            say("after-take-home"),
        ]  # fmt: skip
        for name in names:
            await hands.press(say("after-next-page", page=name))
        await hands.heads(say("after-take-home"))
        async with hands.page.expect_download():
            await hands.press(say("after-save-file"))
        await hands.heard(say("after-saved"))
        await self.teacher.give(c.End())
        await hands.heard(say("client-gone-ended"))


async def for_the_first(friend: Delegate, marks: str) -> None:
    """File for the first option."""
    await friend.until(lambda: friend.view.phase == "consultation")
    options = friend.open_options
    stands = {option: MARKS[mark] for option, mark in zip(options, marks, strict=True)}
    position = {"marks": stands, "preferred": options[0], "reason": "Vi lovet det."}
    draft = c.Draft.model_validate(position)
    await friend.give(c.EditPosition(**friend.moment, position=draft))
    await friend.agree()


@pytest.mark.parametrize(("way", "language"), [(ByKeyboard, "nn"), (ByNames, "en")])
async def test_a_lesson_is_played_from_the_code_to_the_debrief(
    tmp_path: Path, way: type[ByNames], language: Language
) -> None:
    async with a_classroom(tmp_path, language=language, plan="90") as room:
        friends = [Delegate(room.served.port, room.code) for _ in FRIENDS]
        try:
            window = await room.browser.seat(language=language)
            pupil = Pupil(room.teacher, way(window.page, language))
            await pupil.join(room.code, friends)
            await pupil.reach("consultation")
            for friend, marks in zip(friends, FRIENDS.values(), strict=True):
                await for_the_first(friend, marks)
            await pupil.file()
            await pupil.break_silence()
            await pupil.see_the_outcome()
            await pupil.sit("united_nations")
            await pupil.read_in()
            await pupil.hold_the_key()
            await pupil.sit("norway")
            await pupil.file()
            await pupil.pledge()
            await pupil.see_the_outcome()
            await pupil.talk_about_it()
        finally:
            await asyncio.gather(*(each.stop() for each in friends))
