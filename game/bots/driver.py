"""What the bot in a seat does now: one command, through the same door as people."""

from __future__ import annotations

from game.bots.stances import standing, would_move
from game.core.commands import (
    AnswerNote,
    AnyCommand,
    BreakSilence,
    Draft,
    EditPosition,
    KeepSilence,
    Pledge,
    TurnKey,
)
from game.core.offers import (
    documented_offers,
    documented_position,
    files_position,
    from_stances,
)
from game.core.phases import filed_key, may_break
from game.core.positions import in_last_seconds
from game.core.silence import letter_limits, letter_options
from game.core.state import Council, Played, State
from game.scenario.model import Stance, Turn


def next_command(
    state: State, council_id: str, seat: str, now: int | None = None
) -> AnyCommand | None:
    """What this bot does next; None while it has nothing to do.

    `now` is the time, so that it does not ask for a change that the last
    seconds no longer allow.
    """
    council = state.councils[council_id]
    if council.now is None:
        return None
    turn = state.turn_of(council)
    if council.phase == "consultation":
        return _answer(turn, council, seat) or _position(state, turn, council, seat, now)
    if council.phase == "silence" and seat in may_break(state, council):
        return _silence(turn, council, seat)
    if council.phase == "key" and turn.key is not None and turn.key.seat == seat:
        answer = filed_key(turn.key, council.now)
        return TurnKey(council=council_id, moment=council.moment, answer=answer)
    if council.phase == "pledging" and files_position(turn, seat):
        return _position(state, turn, council, seat, now)
    if council.phase == "pledging" and seat not in council.now.pledges:
        offers = documented_offers(turn, seat)
        return Pledge(council=council_id, moment=council.moment, offers=offers)
    return None


def _answer(turn: Turn, council: Council, seat: str) -> AnswerNote | None:
    for note in council.playing.notes:
        if note.to == seat and note.answer is None:
            stance = standing(turn, council.playing, seat).get(note.option)
            moved = would_move(turn, council, seat, note)
            settled = stance is None or stance.mark == "prefer"
            answer = "agree" if moved else "consider" if settled else "decline"
            return AnswerNote(
                council=council.id,
                moment=council.moment,
                note=note.number,
                answer=answer,
            )
    return None


def wanted(state: State, turn: Turn, now: Played, seat: str) -> Draft:
    """The position that this government would file now."""
    role = state.scenario.roles[seat]
    if role.kind == "key_holder":
        return documented_position(turn, now, role)
    return from_stances(turn, now, standing(turn, now, seat))


def _position(
    state: State, turn: Turn, council: Council, seat: str, now: int | None
) -> EditPosition | None:
    filed = council.playing.positions.get(seat)
    position = wanted(state, turn, council.playing, seat)
    if filed is not None and filed.position == position:
        return None
    if filed is not None and filed.late and now is not None and in_last_seconds(council, now):
        return None
    return EditPosition(council=council.id, moment=council.moment, position=position)


def _silence(turn: Turn, council: Council, seat: str) -> AnyCommand | None:
    """Break only on a red line that the text in front of it does not respect."""
    now = council.playing
    if seat in now.kept:
        return None
    stance = standing(turn, now, seat)[now.tabled or ""]
    respected = any(f"limit:{limit}" in stance.moved_by for limit in now.limits)
    if not stance.red_line or respected:
        return KeepSilence(council=council.id, moment=council.moment)
    limit, option = _could_accept(turn, now, seat, stance)
    return BreakSilence(
        council=council.id, moment=council.moment, reason="", limit=limit, option=option
    )


def _could_accept(
    turn: Turn, now: Played, seat: str, stance: Stance
) -> tuple[str | None, str | None]:
    """What its letter names: a limit that would move it, else an option it could live with."""
    limits = {limit.id for limit in letter_limits(turn, now)}
    options = letter_options(turn, now)
    for item in stance.moved_by:
        kind, _, subject = item.partition(":")
        if kind == "limit" and subject in limits:
            return subject, None
        if kind == "option" and subject in options:
            return None, subject
    preferred = now.positions[seat].position.preferred
    return None, preferred if preferred in options else options[0]
