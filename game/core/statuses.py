"""The statuses: the whole quick part of what each viewer may see."""

from __future__ import annotations

from game.core import table
from game.core.bell import turns_that_fit
from game.core.briefing import source_view
from game.core.chair import intention, paths_to
from game.core.drafts import draft
from game.core.eye import Eye, Moment, fields_of
from game.core.notes import known_facts, notes_left, procedures
from game.core.offers import counted
from game.core.phases import empty
from game.core.seating import councils_advised
from game.core.state import Council, Paper, Participant, Played, State
from game.core.texts import inject_id
from game.core.views.briefing import FactView
from game.core.views.status import (
    CouncilStatus,
    FacilitatorStatus,
    InjectStatus,
    IntentionStatus,
    LaidFact,
    Member,
    ParticipantStatus,
    PathTo,
    RoomStatus,
    RowState,
    RowStatus,
    SeatStatus,
    Status,
)
from game.core.views.table import NoteView
from game.scenario.model import Language, Mark


def seat_status(
    state: State,
    council: str,
    seat: str | None,
    participant: str,
    language: Language,
    now: int,
    here: frozenset[str],
    seq: int,
    view: int,
) -> SeatStatus:
    """The quick part for one member of a delegation, or for an observer."""
    eye = Eye(state, state.councils[council], language, seat)
    at = Moment(now, here, seq, view)
    playing = eye.council.now
    mine = playing if seat is not None else None
    return SeatStatus(
        **fields_of(_common(eye, at)),
        me=participant,
        members=_members(eye, at, seat),
        draft=draft(eye, at, mine, seat) if mine is not None and seat is not None else None,
        notes=_notes(eye, seat) if seat is not None else (),
        notes_left=_notes_left(eye, seat),
        facts=_facts(eye, mine, seat) if mine is not None and seat is not None else (),
        kept=mine is not None and seat in mine.kept,
        letter_begun=mine is not None and seat in mine.writing_letter,
    )


def room_status(
    state: State,
    council: str,
    language: Language,
    now: int,
    here: frozenset[str],
    seq: int,
    view: int,
) -> RoomStatus:
    """The quick part for the projector."""
    eye = Eye(state, state.councils[council], language)
    return RoomStatus(**fields_of(_common(eye, Moment(now, here, seq, view))))


def facilitator_status(
    state: State,
    council: str,
    language: Language,
    now: int,
    here: frozenset[str],
    seq: int,
    view: int,
) -> FacilitatorStatus:
    """The quick part for the teacher: what the room sees, all notes, all participants."""
    eye = Eye(state, state.councils[council], language)
    at = Moment(now, here, seq, view)
    return FacilitatorStatus(
        **fields_of(_common(eye, at, sealed=False)),
        participants=tuple(_participant(eye, at, p) for p in state.participants.values()),
        councils=tuple(_progress(state, at, other) for other in state.councils.values()),
        notes=_notes(eye, None),
        locked=state.locked,
        councils_advised=councils_advised(state),
        turns_that_fit=turns_that_fit(state, eye.council, now),
        next_step=next_step(state, eye.council),
    )


def _common(eye: Eye, at: Moment, sealed: bool = True) -> Status:
    state, council = eye.state, eye.council
    rows = tuple(_row(eye, at, seat, sealed) for seat in state.scenario.seats)
    return Status(
        seq=at.seq,
        view=at.view,
        moment=council.moment,
        left=time_left(council, at.now),
        paused=council.paused_at is not None,
        reveal_in=_reveal_in(council, at.now),
        revealed=council.now is not None and council.now.revealed,
        lesson_left=_until(state.ends_at, at.now),
        debrief_in=_until(state.debrief_at, at.now),
        rows=rows,
        waiting_for=waiting_for(state, council),
        intention=_intention(eye),
        laid=_laid(eye),
        injects=_injects(eye),
        observers=len(state.members(council.id, None)),
        council_number=list(state.councils).index(council.id) + 1,
        councils_in_all=len(state.councils),
    )


def time_left(council: Council, now: int) -> int | None:
    """Milliseconds that the running phase has; while paused, what it had then."""
    if council.deadline is None:
        return None
    at = council.paused_at if council.paused_at is not None else now
    return max(0, council.deadline - at)


def _until(at: int | None, now: int) -> int | None:
    return None if at is None else max(0, at - now)


def _reveal_in(council: Council, now: int) -> int | None:
    if council.now is None or council.now.revealed or council.paused_at is not None:
        return None
    return _until(council.reveal_at, now)


def waiting_for(state: State, council: Council) -> tuple[str, ...]:
    """The delegations that the running phase waits for, in the order of the seats."""
    now = council.now
    if now is None:
        return ()
    if council.phase == "consultation" and now.round == 1:
        return tuple(s for s in state.scenario.seats if s not in now.positions)
    if council.phase == "pledging":
        return tuple(s for s in state.scenario.seats if s not in {*now.pledges, *now.positions})
    turn = state.turn_of(council)
    if council.phase == "key" and turn.key is not None:
        return (turn.key.seat,)
    return ()


def next_step(state: State, council: Council) -> str:
    """What closing the phase does now, as a message id of the catalogue."""
    if council.phase == "lobby":
        return "step-begin"
    if council.phase == "outcome":
        return "step-next-turn"
    if council.phase in ("debrief", "ended"):
        return "step-end"
    return f"step-close-{council.phase}"


def label(state: State, language: Language, participant: Participant) -> str:
    """A participant's name: the delegation and a number."""
    if participant.seat is None:
        words = {"en": "Observer", "nb": "Observatør", "nn": "Observatør"}
        return f"{words[language]} {participant.number}"
    return f"{state.scenario.roles[participant.seat].name.in_(language)} {participant.number}"


def _members(eye: Eye, at: Moment, seat: str | None) -> tuple[Member, ...]:
    return tuple(
        Member(id=p.id, label=label(eye.state, eye.language, p), here=p.id in at.here)
        for p in eye.state.members(eye.council.id, seat)
    )


def _participant(eye: Eye, at: Moment, p: Participant) -> ParticipantStatus:
    return ParticipantStatus(
        id=p.id,
        label=label(eye.state, eye.language, p),
        council=p.council,
        seat=p.seat,
        here=p.id in at.here,
        removed=p.removed,
    )


def _progress(state: State, at: Moment, council: Council) -> CouncilStatus:
    return CouncilStatus(
        id=council.id,
        phase=council.phase,
        turn=council.now.turn if council.now is not None else None,
        left=time_left(council, at.now),
        waiting_for=waiting_for(state, council),
    )


def _row(eye: Eye, at: Moment, seat: str, sealed: bool) -> RowStatus:
    state, council, now = eye.state, eye.council, eye.council.now
    members = state.members(council.id, seat)
    here = [m for m in members if m.id in at.here]
    open_now = now is not None and (now.revealed or not sealed or eye.seat == seat)
    filed = now.positions.get(seat) if now is not None and open_now else None
    pledged = now.pledges.get(seat) if now is not None and open_now else None
    return RowStatus(
        seat=seat,
        driver="people" if members else council.drivers[seat],
        state=_row_state(eye, seat, bool(members), bool(here)),
        members=len(members),
        here=len(here),
        cell=table.cell(eye, now, council.path, seat, filed) if now and filed else None,
        pledge=table.pledge_cell(eye, now, council.path, seat, pledged)
        if now and pledged
        else None,
        changed_late=now is not None and seat in now.positions and now.positions[seat].late,
    )


def _row_state(eye: Eye, seat: str, people: bool, here: bool) -> RowState:
    now = eye.council.now
    if now is not None and (seat in now.positions or seat in now.pledges):
        return "filed"
    if empty(eye.state, eye.council, seat):
        return "empty"
    if people and not here:
        return "away"
    paper = now.papers.get(seat, Paper()) if now is not None else Paper()
    if paper.confirmed:
        return "some_confirmed"
    return "writing" if paper.revision else "reading"


def _intention(eye: Eye) -> IntentionStatus | None:
    council, now = eye.council, eye.council.now
    if now is None or not now.revealed or council.phase not in ("consultation", "chair"):
        return None
    scenario, turn = eye.state.scenario, eye.state.turn_of(council)
    intended = intention(scenario, turn, now)
    filed = [now.positions[s].position for s in counted(scenario) if s in now.positions]
    options = [o.id for o in turn.options]
    return IntentionStatus(
        option=intended.option,
        tied=intended.tied,
        cannot={o: sum(p.marks.get(o) is Mark.CANNOT for p in filed) for o in options},
        preferred={o: sum(p.preferred == o for p in filed) for o in options},
        paths=tuple(
            PathTo(option=o, seats=seats) for o, seats in paths_to(scenario, turn, now).items()
        ),
    )


def _laid(eye: Eye) -> tuple[LaidFact, ...]:
    now = eye.council.now
    if now is None:
        return ()
    facts = {f.id: f for f in eye.state.turn_of(eye.council).facts}
    return tuple(
        LaidFact(
            seat=seat,
            fact=fact,
            text=eye.say(facts[fact].text),
            source=source_view(eye, facts[fact].source),
        )
        for fact, seat in now.laid.items()
    )


def _injects(eye: Eye) -> tuple[InjectStatus, ...]:
    now = eye.council.now
    if now is None:
        return ()
    authored = {i.id: i for i in eye.state.turn_of(eye.council).injects}
    found = []
    for added in eye.council.injects:
        if added.turn != now.turn:
            continue
        text_id = inject_id(added.number)
        hidden = text_id in eye.council.hidden
        known = authored.get(added.inject or "")
        text = eye.say(known.text) if known is not None else added.text
        found.append(
            InjectStatus(
                id=text_id,
                title=eye.say(known.title) if known is not None else "",
                text="" if hidden else text,
                hidden=hidden,
            )
        )
    return tuple(found)


def _notes(eye: Eye, seat: str | None) -> tuple[NoteView, ...]:
    """The notes of this turn; a seat's own, or for the teacher all."""
    now = eye.council.now
    if now is None:
        return ()
    return tuple(
        table.note_view(eye, now, note)
        for note in now.notes
        if seat is None or seat in (note.sender, note.to)
    )


def _notes_left(eye: Eye, seat: str | None) -> int:
    now = eye.council.now
    if now is None or seat is None or "notes" not in procedures(eye.state, eye.council):
        return 0
    return notes_left(now, seat)


def _facts(eye: Eye, now: Played, seat: str) -> tuple[FactView, ...]:
    """What a seat knows; its own facts from the turn in which facts enter the game."""
    if "facts" not in procedures(eye.state, eye.council):
        return ()
    turn = eye.state.turn_of(eye.council)
    known = known_facts(turn, now, seat)
    return tuple(
        FactView(
            id=f.id,
            text=eye.say(f.text),
            source=source_view(eye, f.source),
            own=f.seat == seat,
            laid=f.id in now.laid,
        )
        for f in turn.facts
        if f.id in known
    )
