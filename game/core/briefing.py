"""The view of a turn: its briefing, its options and its map."""

from __future__ import annotations

from game.core.clock import TIMETABLES
from game.core.eye import Eye
from game.core.notes import procedures, procedures_of
from game.core.offers import closed_because, limits_of, opening_of
from game.core.phases import planned_turns
from game.core.state import Played
from game.core.views.briefing import (
    AnswerView,
    BriefingView,
    LimitView,
    OptionView,
    ProcedureView,
    TurnView,
)
from game.core.views.pieces import ArrowView, MapPicture, PlaceView, RingView, SourceView
from game.scenario.model import Option, Source, Turn

DECISION = ("briefing", "consultation", "silence")
LETTERS = "ABCDEFGH"


def source_view(eye: Eye, source_id: str) -> SourceView:
    """A source as one citation line."""
    source = eye.state.scenario.sources[source_id]
    return SourceView(text=citation(source), url=source.url)


def citation(source: Source) -> str:
    """Author, title, year and where in it."""
    parts = [source.author, source.title, source.year, source.locator]
    return ", ".join(part for part in parts if part)


def turn_view(eye: Eye) -> TurnView:
    """The running turn as this viewer reads it."""
    council, now = eye.council, eye.council.playing
    turn = eye.state.turn_of(council)
    order = planned_turns(eye.state)
    in_play = procedures(eye.state, council)
    return TurnView(
        id=turn.id,
        number=order.index(turn.id) + 1,
        of=len(order),
        date=turn.date.isoformat(),
        title=eye.say(turn.title),
        question=eye.say(turn.question),
        kind=turn.kind,
        phases=_phases(turn),
        introduces=_introduced(eye, turn, in_play),
        procedures=in_play,
        briefing=_briefing(eye, turn, now),
        options=option_views(eye, turn, now),
    )


def _phases(turn: Turn) -> tuple[str, ...]:
    if turn.kind == "pledge":
        return ("briefing", "pledging", "adding", "outcome")
    return (*DECISION, *(("key",) if turn.key is not None else ()), "outcome")


def _introduced(eye: Eye, turn: Turn, in_play: tuple[str, ...]) -> tuple[ProcedureView, ...]:
    """The lines that explain what is new to this class, whichever turn they are written in."""
    scenario = eye.state.scenario
    played = [p.turn for p in eye.council.done if p.bridge is None and p.turn != turn.id]
    seen = {
        procedure
        for number, earlier in enumerate(played)
        for procedure in procedures_of(scenario, scenario.turn(earlier), first=number == 0)
    }
    lines = {p: text for earlier in scenario.turns for p, text in earlier.introduces.items()}
    return tuple(
        ProcedureView(procedure=p, text=eye.say(lines[p]))
        for p in in_play
        if p in lines and p not in seen
    )


def _briefing(eye: Eye, turn: Turn, now: Played) -> BriefingView:
    private = turn.briefing.private.get(eye.seat or "")
    plan = eye.state.plan
    return BriefingView(
        bridges=_bridges(eye),
        opening=eye.say(opening_of(turn, now).text),
        public=eye.say(turn.briefing.public),
        private=eye.say(private) if private is not None else None,
        folded_after=None if plan == "open" else TIMETABLES[plan].fold,
    )


def _bridges(eye: Eye) -> tuple[str, ...]:
    """What happened since the last turn that was played."""
    texts: list[str] = []
    running = eye.council.playing.turn
    for played in eye.council.done:
        if played.turn == running:
            break
        if played.bridge is None:
            texts = []
        else:
            bridge = eye.state.scenario.turn(played.turn).bridges[played.bridge]
            texts.append(eye.say(bridge.text))
    return tuple(texts)


def option_views(eye: Eye, turn: Turn, now: Played) -> tuple[OptionView, ...]:
    """The options as they stand."""
    closed = closed_because(turn, now)
    return tuple(
        _option(eye, turn, now, option, LETTERS[n], closed[option.id])
        for n, option in enumerate(turn.options)
    )


def _option(
    eye: Eye, turn: Turn, now: Played, option: Option, letter: str, closed: str | None
) -> OptionView:
    why = None
    if closed == "opening":
        why = eye.say(opening_of(turn, now).closes[option.id])
    elif closed == "option" and option.closed is not None:
        why = eye.say(option.closed)
    return OptionView(
        id=option.id,
        letter=letter,
        title=eye.say(option.title),
        summary=eye.say(option.summary),
        cost=eye.say(option.cost),
        answers=tuple(
            AnswerView(question=eye.say(turn.questions[q]), answer=eye.say(text))
            for q, text in option.answers.items()
        ),
        limits=tuple(
            LimitView(id=limit.id, text=eye.say(limit.text))
            for limit in limits_of(turn, now, option.id)
        ),
        needs_key=option.needs_key,
        closed=why,
        sources=tuple(source_view(eye, s) for s in option.sources),
    )


def map_picture(eye: Eye) -> MapPicture:
    """What the map shows in the running turn."""
    theatre = eye.state.scenario.map
    shown = theatre.turns[eye.council.playing.turn]
    places = {place.id: place for place in theatre.places}
    return MapPicture(
        base=theatre.base,
        caption=eye.say(shown.caption),
        places=tuple(
            PlaceView(name=eye.say(p.name), lon=p.lon, lat=p.lat, kind=p.kind)
            for p in theatre.places
        ),
        rings=tuple(
            RingView(
                lon=places[r.place].lon,
                lat=places[r.place].lat,
                label=eye.say(r.label),
                kind=r.kind,
            )
            for r in shown.rings
        ),
        arrows=tuple(
            ArrowView(start=a.start, end=a.end, label=eye.say(a.label), kind=a.kind)
            for a in shown.arrows
        ),
        layers=shown.layers,
    )
