"""Pupils that play a whole lesson by what they are shown, and by nothing else.

Each knows its own view and status, as a person at the screen does. Whatever
one does is legal by the view, so a refusal is a fault of the game.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Iterable
from typing import Any

from game.core import commands as c
from game.protocol.messages import Accepted
from tests.end_to_end.pupils import Pupil, Teacher

PHRASE = "Kvitveisfjellet sa nei"
"""In every text that a pupil writes, so that it can be looked for where it must not be."""


class Delegate(Pupil):
    """A pupil of a pair; the one who came first speaks for the delegation."""

    @property
    def speaks(self) -> bool:
        return bool(self.status.members) and self.status.members[0].id == self.place[2]

    @property
    def moment(self) -> dict[str, Any]:
        return {"council": self.view.council, "moment": self.view.moment}

    @property
    def open_options(self) -> list[str]:
        assert self.view.turn is not None
        return [option.id for option in self.view.turn.options if option.closed is None]

    @property
    def number(self) -> int:
        """The delegation's place at the table, so that not all want the same."""
        return [seat.id for seat in self.view.seats].index(self.view.seat or "")

    def position(self, reason: str) -> c.Draft:
        """Half the table prefers the first option and refuses the second, half the other way."""
        assert self.view.turn is not None
        if self.view.key is not None and self.view.key.yours:
            return super().position(reason)
        if self.view.terms is not None and self.view.terms.yours:
            return super().position(reason)
        first, second, *rest = self.open_options
        wanted, refused = (second, first) if self.number % 2 else (first, second)
        marks: dict[str, Any] = {wanted: "accept", refused: "cannot" if rest else "reserve"}
        marks |= dict.fromkeys(rest, "reserve")
        limits = {o.id: o.limits[0].id for o in self.view.turn.options if o.limits}
        asked = {o: limits[o] for o, mark in marks.items() if mark == "reserve" and o in limits}
        return c.Draft.model_validate(
            {"marks": marks, "limits": asked, "preferred": wanted, "reason": reason}
        )

    async def reach(self, moment: int) -> None:
        """Wait until the phase of that number is shown."""
        await self.until(lambda: self.view.moment == moment)

    async def write(self, reason: str) -> None:
        """Write the delegation's position, where this one holds the pen."""
        if self.holds_pen:
            text = self.position(f"{PHRASE}: {reason}")
            await self.give(c.EditPosition(**self.moment, position=text))

    async def agree(self) -> None:
        """Confirm what the delegation's pen wrote."""
        assert isinstance(await self.confirm(), Accepted)
        await self.until(lambda: self.status.draft is not None and self.status.draft.filed)

    async def offer(self, half: bool) -> None:
        """Offer the whole hand, or a half of each asset and with a caveat; or say the terms."""
        assert self.view.pledging is not None
        if self.view.terms is not None and self.view.terms.yours:
            await self.write("dette er vilkårene.")
            return
        if not self.holds_pen:
            return
        hand = self.view.pledging.hand
        offers = [
            c.Offer(asset=h.asset, amount=max(1, h.amount // 2) if half else h.amount, caveat=half)
            for h in hand
        ]
        await self.give(c.Pledge(**self.moment, offers=tuple(offers), reason=PHRASE))

    async def lobby(self, to: str) -> int:
        """Lay a fact, send what notes there are; how many went to `to`."""
        view, turn = self.view, self.view.turn
        assert turn is not None
        own = [fact.id for fact in self.status.facts if fact.own and not fact.laid]
        sent = 0
        if "notes" in turn.procedures and view.arguments and self.status.notes_left > 0:
            argument = view.arguments[self.number % len(view.arguments)]
            about = (*argument.speaks_for, *argument.speaks_against)[0]
            note = {**self.moment, "to": to, "option": about}
            await self.give(c.SendNote(**note, argument=argument.id))
            if own:
                await self.give(c.SendNote(**note, fact=own[0]))
            else:
                promise = c.Assurance(kind="silence", subject=about)
                await self.give(c.SendNote(**note, assurance=promise))
            sent = 2
        if own and "facts" in turn.procedures and self.number % 3 == 0:
            await self.give(c.LayFact(**self.moment, fact=own[0]))
        return sent

    async def answer_notes(self, expected: int) -> None:
        """Answer the notes that came, once all of them are here."""

        def waiting() -> list[int]:
            mine = self.status.notes
            return [n.id for n in mine if n.to == self.view.seat and n.answer is None]

        await self.until(lambda: len(waiting()) >= expected)
        for note, answer in zip(waiting(), ("agree", "decline"), strict=False):
            await self.give(
                c.AnswerNote.model_validate({**self.moment, "note": note, "answer": answer})
            )

    async def break_silence(self) -> None:
        """Begin a letter and send it."""
        silence = self.view.silence
        assert silence is not None
        await self.give(c.BeginLetter(**self.moment))
        limits = [limit.id for limit in silence.letter_limits]
        named = {"limit": limits[0]} if limits else {"option": silence.letter_options[0]}
        await self.give(c.BreakSilence(**self.moment, reason=f"{PHRASE}, i et brev.", **named))

    async def turn_key(self, depart: bool) -> None:
        """Turn the key as filed, or depart from it by a letter."""
        key = self.view.key
        assert key is not None and key.filed is not None
        others = [choice.id for choice in key.choices if choice.id != key.filed]
        if depart:
            await self.give(
                c.TurnKey(**self.moment, answer=others[0], letter=f"{PHRASE} om nøkkelen.")
            )
        else:
            await self.give(c.TurnKey(**self.moment, answer=key.filed))


class Table:
    """One council: its pupils, and the console that leads it."""

    def __init__(self, teacher: Teacher, delegates: list[Delegate]) -> None:
        self.teacher = teacher
        self.delegates = delegates
        self.council = delegates[0].view.council
        self.turns = 0

    @property
    def speakers(self) -> list[Delegate]:
        return [d for d in self.delegates if d.speaks]

    async def play(self) -> None:
        """From the first briefing to the debrief."""
        while self.teacher.view.phase != "debrief":
            phase, moment = self.teacher.view.phase, self.teacher.view.moment
            await self.all(d.reach(moment) for d in self.delegates)
            went_on = await getattr(self, phase)()
            if not went_on:
                await self.close(moment)
            await self.teacher.until(lambda moment=moment: self.teacher.view.moment > moment)

    async def all(self, doing: Iterable[Awaitable[Any]]) -> list[Any]:
        return list(await asyncio.gather(*doing))

    async def close(self, moment: int) -> None:
        await self.teacher.give(c.ClosePhase(council=self.council, moment=moment))

    async def briefing(self) -> None:
        self.turns += 1
        for delegate in self.delegates:
            assert delegate.view.turn is not None and delegate.view.turn.briefing.public

    async def consultation(self) -> None:
        if self.teacher.view.round > 1:
            return
        await self.all(d.write("vi lovet det.") for d in self.delegates)
        await self.all(d.agree() for d in self.delegates)
        await self.teacher.until(lambda: self.teacher.status.revealed)
        await self.talk()
        first = min(d.number for d in self.delegates)
        changing = [d for d in self.delegates if d.number == first]
        await self.all(d.write("vi har tenkt oss om.") for d in changing)
        await self.all(
            d.until(lambda d=d: d.status.draft is not None and d.status.draft.revision >= 2)
            for d in changing
        )
        await self.all(d.agree() for d in changing)

    async def talk(self) -> None:
        """Each delegation writes to the next one at the table, which answers."""
        speakers = sorted(self.speakers, key=lambda d: d.number)
        to = [*speakers[1:], speakers[0]]
        pairs = zip(speakers, to, strict=True)
        sent = await self.all(d.lobby(other.view.seat or "") for d, other in pairs)
        await self.all(d.answer_notes(n) for d, n in zip(to, sent, strict=True))

    async def chair(self) -> bool:
        command = c.TableOption(
            council=self.council,
            moment=self.teacher.view.moment,
            option=self.teacher.view.tied[0],
        )
        await self.teacher.give(command)
        return True

    async def silence(self) -> bool:
        may = [d for d in self.speakers if d.view.silence and d.view.silence.may_break]
        for delegate in may[1:]:
            await delegate.give(c.KeepSilence(**delegate.moment))
        breaks = self.turns == 3 or (self.turns == 2 and self.teacher.view.round == 1)
        if may and breaks:
            await may[0].break_silence()
        return bool(may and breaks)

    async def key(self) -> bool:
        (holder,) = [d for d in self.speakers if d.view.key and d.view.key.yours]
        await holder.turn_key(depart=self.turns % 2 == 0)
        return True

    async def pledging(self) -> None:
        await self.all(d.offer(half=True) for d in self.delegates if d.view.pledging)
        await self.all(d.agree() for d in self.delegates)

    async def adding(self) -> None:
        writers = [d for d in self.delegates if d.holds_pen and d.view.pledging.hand]
        await self.all(d.offer(half=False) for d in writers)

    async def outcome(self) -> None:
        for delegate in self.delegates:
            assert delegate.view.outcome is not None and delegate.view.outcome.moves
