"""What is on the table in a turn: letters, positions, the key, pledges, notes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.core import pledges
from game.core.briefing import source_view
from game.core.eye import Eye
from game.core.notes import argument_of
from game.core.offers import requirements_of, stances_of
from game.core.phases import filed_key, may_break
from game.core.silence import letter_limits, letter_options
from game.core.state import Filed, Letter, Note, Played, Pledged
from game.core.texts import letter_id, reason_id
from game.core.views.briefing import LimitView
from game.core.views.table import (
    CellView,
    HoldingView,
    KeyChoiceView,
    KeyView,
    LetterView,
    NoteView,
    PledgeCell,
    PledgingView,
    RequirementView,
    SilenceView,
    TermsView,
)
from game.scenario.model import Turn


def letters(eye: Eye, now: Played, path: int) -> tuple[LetterView, ...]:
    """The letters that broke silence in a turn."""
    found = []
    for letter in now.letters:
        text = letter_id(path, now.turn, letter.seat)
        hidden = text in eye.council.hidden
        found.append(
            LetterView(
                id=text,
                seat=letter.seat,
                text="" if hidden else letter.reason or _bot_reason(eye, now, letter),
                option=letter.option,
                limit=letter.limit,
                hidden=hidden,
            )
        )
    return tuple(found)


def _bot_reason(eye: Eye, now: Played, letter: Letter) -> str:
    turn = eye.state.scenario.turn(now.turn)
    stance = stances_of(turn, now, letter.seat).get(letter.tabled)
    return eye.say(stance.why) if stance is not None else ""


def silence(eye: Eye) -> SilenceView:
    """The option under silence, and whether this viewer may break it."""
    now, turn = eye.council.playing, eye.state.turn_of(eye.council)
    breaks = eye.seat is not None and eye.seat in may_break(eye.state, eye.council)
    return SilenceView(
        tabled=now.tabled or "",
        limits=now.limits,
        round=now.round,
        may_break=breaks,
        letter_limits=tuple(
            LimitView(id=limit.id, text=eye.say(limit.text))
            for limit in (letter_limits(turn, now) if breaks else ())
        ),
        letter_options=letter_options(turn, now) if breaks else (),
    )


def key(eye: Eye) -> KeyView | None:
    """The second key: to everybody whose it is, to its holder what it may do."""
    now, turn = eye.council.playing, eye.state.turn_of(eye.council)
    if turn.key is None:
        return None
    yours = eye.seat == turn.key.seat
    choices = [KeyChoiceView(id=x.id, text=eye.say(x.text)) for x in turn.key.limits]
    letter = None
    if now.key is not None and now.key.letter:
        text = letter_id(eye.council.path, now.turn, "key")
        hidden = text in eye.council.hidden
        letter = LetterView(
            id=text,
            seat=turn.key.seat,
            text="" if hidden else now.key.letter,
            option=None,
            limit=None,
            hidden=hidden,
        )
    return KeyView(
        seat=turn.key.seat,
        option=now.adopted if eye.council.phase in ("key", "outcome") else None,
        yours=yours,
        choices=tuple(choices) if yours else (),
        filed=filed_key(turn.key, now) if yours and eye.council.phase == "key" else None,
        answer=now.key.answer if now.key is not None else None,
        letter=letter,
    )


def terms(eye: Eye, turn: Turn) -> TermsView | None:
    """What the key holder is asked in a turn without a key."""
    if turn.terms is None:
        return None
    return TermsView(
        seat=turn.terms.seat,
        yours=eye.seat == turn.terms.seat,
        question=eye.say(turn.terms.question),
        choices=tuple(KeyChoiceView(id=x.id, text=eye.say(x.text)) for x in turn.terms.choices),
    )


def requirements(eye: Eye, turn: Turn, now: Played) -> tuple[RequirementView, ...]:
    """What a pledge turn needs, and how much of it is offered once offers are shown."""
    return tuple(
        RequirementView(
            asset=r.asset,
            name=eye.say(eye.state.scenario.assets[r.asset]),
            amount=r.amount,
            offered=int(pledges.offered(now, r.asset)) if now.revealed else None,
        )
        for r in requirements_of(turn, now)
    )


def pledging(eye: Eye) -> PledgingView | None:
    """What is required, and this viewer's own hand."""
    now, turn = eye.council.playing, eye.state.turn_of(eye.council)
    if turn.pledging is None:
        return None
    assets = eye.state.scenario.assets
    return PledgingView(
        requirements=requirements(eye, turn, now),
        hand=tuple(
            HoldingView(
                asset=h.asset,
                name=eye.say(assets[h.asset]),
                amount=h.amount,
                caveat=eye.say(h.caveat),
                costs_at_home=h.trust < 0,
            )
            for h in turn.pledging.hands.get(eye.seat or "", ())
        ),
    )


def cell(eye: Eye, now: Played, path: int, seat: str, filed: Filed) -> CellView:
    """A filed position as the table sees it."""
    text = reason_id(path, now.turn, seat)
    hidden = text in eye.council.hidden
    stand_in = None if filed.position.reason else stand_in_for(eye, now, seat, filed)
    source = stand_in.source if stand_in is not None else None
    stated = stand_in.reason if stand_in is not None else filed.position.reason
    return CellView(
        marks=filed.position.marks,
        preferred=filed.position.preferred,
        limits=filed.position.limits,
        key=filed.position.key,
        terms=filed.position.terms,
        reason="" if hidden else stated,
        reason_id=text,
        hidden=hidden,
        standing=filed.standing,
        basis=stand_in.basis if stand_in is not None else None,
        source=source_view(eye, source) if source is not None else None,
    )


@dataclass(frozen=True)
class StandIn:
    """Why a seat without people stands where it stands."""

    reason: str
    basis: Literal["documented", "inferred"]
    source: str | None


def stand_in_for(eye: Eye, now: Played, seat: str, filed: Filed) -> StandIn | None:
    """The sentence of the stance that a seat without people prefers, or of its key and terms.

    One bot a turn also says what would move it, so that somebody asks for something.
    """
    turn = eye.state.scenario.turn(now.turn)
    if filed.position.preferred is None:
        return _key_holder(eye, turn)
    stances = stances_of(turn, now, seat)
    stance = stances[filed.position.preferred]
    reason = eye.say(stance.why)
    if seat == asking_seat(eye, turn, now):
        wishes = [s.would_move for s in stances.values() if s.would_move]
        reason = f"{reason} {eye.say(wishes[0])}"
    return StandIn(reason, stance.basis, stance.source)


def _key_holder(eye: Eye, turn: Turn) -> StandIn | None:
    if turn.key is not None:
        filings = tuple(turn.key.documented.values())
        reason = " ".join(dict.fromkeys(eye.say(filing.why) for filing in filings))
        return StandIn(reason, filings[0].basis, filings[0].source)
    if turn.terms is not None:
        return StandIn(eye.say(turn.terms.why), turn.terms.basis, turn.terms.source)
    return None


def asking_seat(eye: Eye, turn: Turn, now: Played) -> str | None:
    """The seat without people that asks for something aloud in this turn."""
    order = [t.id for t in eye.state.scenario.turns].index(turn.id)
    seats = [
        seat
        for seat in eye.state.scenario.seats
        if seat in now.positions
        and now.positions[seat].standing == "bot"
        and any(s.would_move for s in stances_of(turn, now, seat).values())
    ]
    return seats[order % len(seats)] if seats else None


def pledge_cell(eye: Eye, now: Played, path: int, seat: str, pledged: Pledged) -> PledgeCell:
    """A delegation's offers as the table sees them."""
    text = reason_id(path, now.turn, seat)
    hidden = text in eye.council.hidden
    return PledgeCell(
        offers=pledged.offers,
        names={o.asset: eye.say(eye.state.scenario.assets[o.asset]) for o in pledged.offers},
        reason="" if hidden else pledged.reason,
        reason_id=text,
        hidden=hidden,
        standing=pledged.standing,
    )


def note_view(eye: Eye, now: Played, note: Note) -> NoteView:
    """A note, in the viewer's language."""
    turn = eye.state.scenario.turn(now.turn)
    kind, text = _note_text(eye, turn, note)
    return NoteView(
        id=note.number,
        sender=note.sender,
        to=note.to,
        option=note.option,
        kind=kind,
        text=text,
        answer=note.answer,
        answer_text=_answer_text(eye, turn, now, note) if note.by_bot else "",
        broken=note.broken,
    )


def _note_text(eye: Eye, turn: Turn, note: Note) -> tuple[str, str]:
    if note.argument is not None:
        argument = argument_of(turn, note.argument)
        return "argument", eye.say(argument.text) if argument is not None else ""
    if note.fact is not None:
        return "fact", next(eye.say(f.text) for f in turn.facts if f.id == note.fact)
    promise = note.assurance
    assert promise is not None, "a note carries an argument, a fact or an assurance"
    if promise.kind == "pledge":
        return "assurance", eye.say(eye.state.scenario.assets[promise.subject])
    if promise.kind == "silence":
        return "assurance", eye.say(turn.option(promise.subject).title)
    limits = {x.id: x for o in turn.options for x in o.limits}
    return "assurance", eye.say(limits[promise.subject].text)


def _answer_text(eye: Eye, turn: Turn, now: Played, note: Note) -> str:
    """The concern that counts for the seat that answered, and what would move it."""
    stance = stances_of(turn, now, note.to).get(note.option)
    if stance is None:
        return ""
    concern = eye.say(eye.state.scenario.concerns[stance.concern])
    if note.answer == "decline" and stance.would_move is not None:
        return f"{concern}: {eye.say(stance.would_move)}"
    return concern
