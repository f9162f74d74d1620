"""The debrief: the class's own log beside the historical record."""

from __future__ import annotations

from typing import Literal

from game.core import briefing, table
from game.core.briefing import source_view
from game.core.conditions import Situation
from game.core.eye import Eye
from game.core.offers import fitting_opening, stances_of
from game.core.state import Played
from game.core.views.briefing import OptionView
from game.core.views.debrief import (
    AccountView,
    DebriefTurn,
    DebriefView,
    MoveView,
    OutcomeView,
    PathView,
    RecordView,
    SeatResult,
    StanceView,
)
from game.core.views.pieces import AimView, Arrow, SourceView, TrustView
from game.scenario.model import NO_DECISION, Limit, Move, Outcome, Turn, Word


def _sources(eye: Eye, ids: tuple[str, ...]) -> tuple[SourceView, ...]:
    return tuple(source_view(eye, s) for s in ids)


def outcome(eye: Eye, now: Played) -> OutcomeView:
    """What followed from a turn, as this viewer may see it."""
    turn = eye.state.scenario.turn(now.turn)
    authored = next(o for o in turn.outcomes if o.id == now.outcome)
    adopted = now.adopted if now.adopted not in (None, NO_DECISION) else None
    return OutcomeView(
        turn=turn.id,
        title=eye.say(authored.title),
        text=eye.say(authored.text),
        adopted=adopted,
        adopted_title=eye.say(turn.option(adopted).title) if adopted is not None else None,
        limits=tuple(eye.say(x.text) for x in _limits(turn, adopted) if x.id in now.limits),
        opted_out=tuple(dict.fromkeys((*now.opted_out, *now.let_pass))),
        carried_out=now.carried_out,
        capability=now.capability,
        key=now.key_result,
        pledged=now.pledged,
        certainty=authored.certainty,
        argued_by=eye.say(authored.argued_by) if authored.argued_by is not None else None,
        moves=_moves(eye, now, authored),
        sources=_sources(eye, authored.sources),
        trust=_own_trust(eye, now),
    )


def _limits(turn: Turn, adopted: str | None) -> tuple[Limit, ...]:
    return turn.option(adopted).limits if adopted is not None else ()


def _moves(eye: Eye, now: Played, authored: Outcome) -> tuple[MoveView, ...]:
    after = _values_after(eye, now)
    names = {i.id: i.name for i in eye.state.scenario.indicators}
    views = []
    for move in authored.effects.moves:
        value = after[move.indicator]
        before = _before(value, move)
        arrow: Arrow = "up" if move.by > 0 else "down" if move.by < 0 else "level"
        views.append(
            MoveView(
                indicator=move.indicator,
                name=eye.say(names[move.indicator]),
                before=Word.of(before),
                after=Word.of(value),
                arrow=arrow,
                cause=eye.say(move.cause),
            )
        )
    return tuple(views)


def _before(after: int, move: Move) -> int:
    return min(100, max(0, after - move.by))


def _values_after(eye: Eye, now: Played) -> dict[str, int]:
    done = next((p for p in eye.council.done if p.turn == now.turn), now)
    return dict(done.indicators_after or eye.council.indicators)


def _own_trust(eye: Eye, now: Played) -> TrustView | None:
    if eye.seat is None:
        return None
    by = now.trust_moves.get(eye.seat, 0)
    arrow: Arrow = "up" if by > 0 else "down" if by < 0 else "level"
    return TrustView(word=Word.of(eye.council.trust[eye.seat]), arrow=arrow)


def record(eye: Eye, played: Played | None, turn: Turn | None = None) -> RecordView:
    """What the governments really did, compared with this council where it can be."""
    of = turn or eye.state.scenario.turn((played or eye.council.playing).turn)
    real = of.record
    known = real.adopted != NO_DECISION
    return RecordView(
        turn=of.id,
        title=eye.say(real.title),
        text=eye.say(real.text),
        adopted_title=eye.say(of.option(real.adopted).title) if known else None,
        compared=_compared(of, played),
        sources=_sources(eye, real.sources),
        accounts=tuple(
            AccountView(
                title=eye.say(account.title),
                text=eye.say(account.text),
                sources=_sources(eye, account.sources),
            )
            for account in real.accounts
        ),
    )


def _compared(turn: Turn, played: Played | None) -> Literal["same", "different", "not_comparable"]:
    if played is None or played.bridge is not None or played.outcome is None:
        return "not_comparable"
    if turn.kind == "decision":
        return "same" if played.adopted == turn.record.adopted else "different"
    # What was really pledged need not have been all that was required.
    came_to = next(each for each in turn.outcomes if each.id == played.outcome)
    return "same" if came_to.certainty == "record" else "different"


def debrief(eye: Eye) -> DebriefView:
    """The whole debrief, for everybody."""
    scenario, council = eye.state.scenario, eye.council
    ending = next(e for e in scenario.endings if e.id == council.ending)
    results = {p.turn: p for p in council.done}
    task = eye.say(scenario.debrief.observer_task) if eye.seat is None else None
    return DebriefView(
        ending_title=eye.say(ending.title),
        ending_text=eye.say(ending.text),
        ending_sources=_sources(eye, ending.sources),
        turns=tuple(_turn(eye, t, results.get(t.id), council.path) for t in scenario.turns),
        earlier_paths=tuple(
            tuple(_turn(eye, scenario.turn(p.turn), p, number) for p in path)
            for number, path in enumerate(council.earlier, start=1)
        ),
        paths=_paths(eye),
        results=_results(eye),
        questions=tuple(eye.say(q) for q in scenario.debrief.questions),
        left_out=eye.say(scenario.debrief.left_out),
        own_observer_task=task,
    )


def _turn(eye: Eye, turn: Turn, played: Played | None, path: int) -> DebriefTurn:
    cut = eye.council.cut if eye.council.cut is not None and path == eye.council.path else None
    shown = played if played is not None and played.bridge is None else None
    if shown is None and cut is not None and cut.turn == turn.id:
        shown = cut
    now = shown if shown is not None else Played(turn=turn.id)
    bridge = None
    if played is not None and played.bridge is not None:
        bridge = eye.say(turn.bridges[played.bridge].text)
    return DebriefTurn(
        turn=turn.id,
        title=eye.say(turn.title),
        date=turn.date.isoformat(),
        question=eye.say(turn.question),
        played=shown is not None,
        options=_options(eye, turn, shown),
        outcome=outcome(eye, shown) if shown is not None and shown.outcome else None,
        bridged=bridge,
        positions={s: table.cell(eye, now, path, s, f) for s, f in now.positions.items()},
        pledges={s: table.pledge_cell(eye, now, path, s, f) for s, f in now.pledges.items()},
        requirements=table.requirements(eye, turn, now) if now.pledges else (),
        terms=table.terms(eye, turn),
        letters=table.letters(eye, now, path),
        notes=tuple(table.note_view(eye, now, note) for note in now.notes),
        record=record(eye, shown, turn),
        stances=_stances(eye, turn, shown),
        questions=tuple(eye.say(q) for q in turn.debrief),
    )


def _standing(eye: Eye, turn: Turn, played: Played | None) -> Played:
    """The turn as it was played, or as it would have begun."""
    if played is not None:
        return played
    opening = fitting_opening(turn, Situation.of(eye.council))
    return Played(turn=turn.id, opening=opening.id)


def _options(eye: Eye, turn: Turn, played: Played | None) -> tuple[OptionView, ...]:
    return briefing.option_views(eye, turn, _standing(eye, turn, played))


def _stances(eye: Eye, turn: Turn, played: Played | None) -> tuple[StanceView, ...]:
    now = _standing(eye, turn, played)
    return tuple(
        StanceView(
            seat=seat,
            option=option,
            mark=stance.mark,
            why=eye.say(stance.why),
            basis=stance.basis,
            source=source_view(eye, stance.source) if stance.source is not None else None,
        )
        for seat in eye.state.scenario.seats
        for option, stance in stances_of(turn, now, seat).items()
    )


def _paths(eye: Eye) -> tuple[PathView, ...]:
    done = eye.council.done
    return tuple(
        PathView(
            indicator=indicator.id,
            name=eye.say(indicator.name),
            ours=(indicator.start, *(p.indicators_after[indicator.id] for p in done)),
            record=(indicator.start, *(value.value for value in indicator.record)),
        )
        for indicator in eye.state.scenario.indicators
    )


def _results(eye: Eye) -> tuple[SeatResult, ...]:
    scenario, council = eye.state.scenario, eye.council
    return tuple(
        SeatResult(
            seat=seat,
            aims=tuple(
                AimView(kind=aim.kind, text=eye.say(aim.text), state=result)
                for aim, result in zip(scenario.roles[seat].aims, council.aims[seat], strict=True)
            ),
            trust=_trust_at_end(eye, seat),
        )
        for seat in scenario.seats
    )


def _trust_at_end(eye: Eye, seat: str) -> TrustView:
    value, start = eye.council.trust[seat], eye.state.scenario.roles[seat].trust
    arrow: Arrow = "up" if value > start else "down" if value < start else "level"
    return TrustView(word=Word.of(value), arrow=arrow)
