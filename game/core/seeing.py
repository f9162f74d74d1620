"""The views: built field by field from what each viewer may see, in one language."""

from __future__ import annotations

from game.core import briefing, debrief, table
from game.core.eye import Eye, fields_of
from game.core.notes import pledgeable, procedures
from game.core.offers import limits_of
from game.core.phases import planned_turns
from game.core.state import State
from game.core.views.briefing import ArgumentView, AssuranceView
from game.core.views.pieces import (
    AimView,
    Arrow,
    CardView,
    IndicatorView,
    TableSeat,
    TermView,
    TrustView,
)
from game.core.views.whole import (
    FacilitatorView,
    InjectChoice,
    PlannedTurn,
    RoomView,
    SeatView,
    Viewed,
)
from game.scenario.model import Language, Role, Word


def seat_view(
    state: State, council: str, seat: str | None, language: Language, number: int
) -> SeatView:
    """What a delegation sees; without a seat, what an observer sees."""
    eye = Eye(state, state.councils[council], language, seat)
    role = state.scenario.roles[seat] if seat is not None else None
    task = eye.say(state.scenario.debrief.observer_task) if seat is None else None
    return SeatView(
        **fields_of(_common(eye, number)),
        seat=seat,
        card=_card(eye, role) if role is not None else None,
        trust=_trust(eye, seat) if seat is not None else None,
        arguments=_arguments(eye) if seat is not None else (),
        assurances=_assurances(eye, seat) if seat is not None else (),
        observer_task=task,
    )


def room_view(state: State, council: str, language: Language, number: int) -> RoomView:
    """What everybody in the room may see."""
    return RoomView(**fields_of(_common(Eye(state, state.councils[council], language), number)))


def facilitator_view(
    state: State, council: str, language: Language, number: int
) -> FacilitatorView:
    """What the teacher sees."""
    eye = Eye(state, state.councils[council], language)
    running = state.turn_of(eye.council) if eye.council.now is not None else None
    return FacilitatorView(
        **fields_of(_common(eye, number)),
        councils=tuple(state.councils),
        plan=state.plan,
        planned=_planned(eye),
        injects=tuple(
            InjectChoice(id=i.id, title=eye.say(i.title), text=eye.say(i.text))
            for i in (running.injects if running is not None else ())
        ),
        earlier_turns=tuple(eye.council.checkpoints),
    )


def _common(eye: Eye, number: int) -> Viewed:
    state, council, now = eye.state, eye.council, eye.council.now
    scenario = state.scenario
    return Viewed(
        number=number,
        language=eye.language,
        council=council.id,
        scenario=scenario.id,
        title=eye.say(scenario.title),
        subtitle=eye.say(scenario.subtitle),
        content_note=eye.say(scenario.content_note),
        phase=council.phase,
        moment=council.moment,
        round=now.round if now is not None else 1,
        seats=tuple(_seat(eye, scenario.roles[s]) for s in scenario.seats),
        indicators=_indicators(eye),
        turn=briefing.turn_view(eye) if now is not None else None,
        map=briefing.map_picture(eye) if now is not None else None,
        letters=table.letters(eye, now, council.path) if now is not None else (),
        tied=now.tied if now is not None and council.phase == "chair" else (),
        silence=table.silence(eye) if council.phase == "silence" else None,
        key=table.key(eye) if now is not None else None,
        terms=table.terms(eye, state.turn_of(council)) if now is not None else None,
        pledging=table.pledging(eye) if now is not None else None,
        outcome=debrief.outcome(eye, now) if now is not None and now.outcome else None,
        record=debrief.record(eye, now) if now is not None and council.record_shown else None,
        debrief=debrief.debrief(eye) if council.ending is not None else None,
        glossary=_glossary(eye),
    )


def _seat(eye: Eye, role: Role) -> TableSeat:
    return TableSeat(
        id=role.id, name=eye.say(role.name), profile=eye.say(role.profile), kind=role.kind
    )


def _card(eye: Eye, role: Role) -> CardView:
    results = eye.council.aims.get(role.id, (None,) * len(role.aims))
    return CardView(
        you=eye.say(role.card.you),
        want=eye.say(role.card.want),
        cannot=eye.say(role.card.cannot),
        knows=eye.say(role.card.knows),
        could=tuple(eye.say(text) for text in role.card.could),
        forces=eye.say(role.card.forces),
        aims=tuple(
            AimView(kind=aim.kind, text=eye.say(aim.text), state=result)
            for aim, result in zip(role.aims, results, strict=True)
        ),
    )


def arrow(before: int, after: int) -> Arrow:
    """Which way a value went."""
    if after == before:
        return "level"
    return "up" if after > before else "down"


def _indicators(eye: Eye) -> tuple[IndicatorView, ...]:
    done = eye.council.done
    views = []
    for indicator in eye.state.scenario.indicators:
        values = [indicator.start, *(p.indicators_after[indicator.id] for p in done)]
        views.append(
            IndicatorView(
                id=indicator.id,
                name=eye.say(indicator.name),
                about=eye.say(indicator.about),
                word=Word.of(values[-1]),
                arrow=arrow(values[-2], values[-1]) if len(values) > 1 else "level",
                path=tuple(Word.of(value) for value in values),
            )
        )
    return tuple(views)


def _trust(eye: Eye, seat: str) -> TrustView:
    value = eye.council.trust[seat]
    moved = eye.council.done[-1] if eye.council.done else None
    by = 0
    if moved is not None:
        by = (moved.trust_moves or moved.effects.trust).get(seat, 0)
    return TrustView(word=Word.of(value), arrow=arrow(0, by))


def _arguments(eye: Eye) -> tuple[ArgumentView, ...]:
    council = eye.council
    if council.now is None or "notes" not in procedures(eye.state, council):
        return ()
    concerns = eye.state.scenario.concerns
    return tuple(
        ArgumentView(
            id=argument.id,
            text=eye.say(argument.text),
            concern=eye.say(concerns[argument.concern]),
            speaks_for=argument.speaks_for,
            speaks_against=argument.speaks_against,
        )
        for argument in eye.state.turn_of(council).arguments
    )


def _assurances(eye: Eye, seat: str) -> tuple[AssuranceView, ...]:
    council = eye.council
    if council.now is None or "notes" not in procedures(eye.state, council):
        return ()
    scenario, turn = eye.state.scenario, eye.state.turn_of(council)
    views = [
        AssuranceView(kind="silence", subject=o.id, text=eye.say(o.title)) for o in turn.options
    ]
    views += [
        AssuranceView(kind="limit", subject=limit.id, text=eye.say(limit.text))
        for option in turn.options
        for limit in limits_of(turn, council.now, option.id)
    ]
    views += [
        AssuranceView(kind="pledge", subject=asset, text=eye.say(scenario.assets[asset]))
        for asset in pledgeable(scenario, seat)
    ]
    return tuple(views)


def _glossary(eye: Eye) -> tuple[TermView, ...]:
    return tuple(
        TermView(
            term=eye.say(term.term),
            forms=(eye.say(term.term), *term.forms.get(eye.language, ())),
            text=eye.say(term.text),
        )
        for term in eye.state.scenario.glossary.values()
    )


def _planned(eye: Eye) -> tuple[PlannedTurn, ...]:
    state, council = eye.state, eye.council
    done = {p.turn for p in council.done if p.bridge is None}
    plan = state.scenario.plans.get(state.plan) if state.plan != "open" else None
    rows = []
    for turn_id in planned_turns(state):
        turn = state.scenario.turn(turn_id)
        if council.now is not None and council.now.turn == turn_id:
            what = "now"
        elif turn_id in done:
            what = "done"
        elif council.phase in ("debrief", "ended"):
            what = "left_out"
        else:
            what = "if_time" if plan is not None and turn_id in plan.if_time else "ahead"
        rows.append(PlannedTurn(turn=turn_id, title=eye.say(turn.title), state=what))
    return tuple(rows)
