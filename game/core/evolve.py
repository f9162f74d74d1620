"""What a state becomes when something has happened. It already happened, so nothing refuses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, assert_never

from game.core import events as e
from game.core.state import (
    NOTHING,
    Checkpoint,
    Council,
    Driver,
    Filed,
    Injected,
    KeyAnswer,
    Letter,
    Note,
    Paper,
    Participant,
    Played,
    Pledged,
    State,
)
from game.scenario.model import NO_DECISION, Capability, Effects, Scenario


def fold(events: Iterable[e.Event], state: State = NOTHING) -> State:
    """The state that a log adds up to."""
    for event in events:
        state = evolve(state, event)
    return state


def evolve(state: State, event: e.Event) -> State:
    """Apply one event."""
    if isinstance(event, e.OfCouncil):
        council = _in_council(state, state.councils[event.council], event)
        return replace(state, councils={**state.councils, event.council: council})
    return _in_session(state, event)


def _in_session(state: State, event: Any) -> State:
    match event:
        case e.SessionOpened():
            return _opened(event)
        case e.PlanChosen(plan=plan):
            return replace(state, plan=plan)
        case e.ParticipantJoined(participant=pid, language=language):
            newcomer = Participant(pid, "c1", None, 0, language)
            return replace(state, participants={**state.participants, pid: newcomer})
        case e.SeatAssigned(participant=pid, council=council, seat=seat):
            return _seated(state, pid, council, seat)
        case e.CouncilsSplit(councils=count):
            return replace(state, councils=_councils(state.scenario, count, state.empty))
        case e.DriverSet(seat=seat, driver=driver):
            table = state.councils[event.council]
            drivers = {**table.drivers, seat: driver}
            return _with(state, replace(table, drivers=drivers))
        case e.LobbyLocked(locked=locked):
            return replace(state, locked=locked)
        case e.LanguageSet(participant="", language=language):
            return replace(state, language=language)
        case e.LanguageSet(participant=pid, language=language):
            return _participant(state, pid, language=language)
        case e.SeatHandedOver():
            return state
        case e.ParticipantRemoved(participant=pid, removed=removed):
            return _participant(state, pid, removed=removed)
        case e.LessonBegan():
            return replace(
                state,
                began=event.at,
                ends_at=event.ends_at,
                debrief_at=event.debrief_at,
                protected_at=event.protected_at,
            )
        case e.BellMoved():
            return replace(
                state,
                ends_at=event.ends_at,
                debrief_at=event.debrief_at,
                protected_at=event.protected_at,
            )
        case e.SessionEnded():
            councils = {
                c.id: replace(c, phase="ended", deadline=None, reveal_at=None)
                for c in state.councils.values()
            }
            return replace(state, ended=True, councils=councils)
        case _:
            assert_never(event)


def _opened(event: e.SessionOpened) -> State:
    return State(
        opened=event.scenario,
        plan=event.plan,
        language=event.language,
        empty=event.empty,
        councils=_councils(event.scenario, event.councils, event.empty),
    )


def _councils(scenario: Scenario, count: int, empty: Driver) -> Mapping[str, Council]:
    return {
        f"c{n}": Council(
            id=f"c{n}",
            drivers=dict.fromkeys(scenario.seats, empty),
            indicators={i.id: i.start for i in scenario.indicators},
            trust={seat: scenario.roles[seat].trust for seat in scenario.seats},
        )
        for n in range(1, count + 1)
    }


def _with(state: State, council: Council) -> State:
    return replace(state, councils={**state.councils, council.id: council})


def _participant(state: State, pid: str, **changes: Any) -> State:
    changed = replace(state.participants[pid], **changes)
    return replace(state, participants={**state.participants, pid: changed})


def _seated(state: State, pid: str, council: str, seat: str | None) -> State:
    taken = {p.number for p in state.members(council, seat) if p.id != pid}
    number = next(n for n in range(1, len(taken) + 2) if n not in taken)
    return _participant(state, pid, council=council, seat=seat, number=number)


def _in_council(state: State, council: Council, event: e.OfCouncil) -> Council:
    match event:
        case e.TurnBegan() | e.TurnBridged() | e.SteppedBack() | e.OutcomeReached():
            return _turning(council, event)
        case e.PhaseBegan() | e.DeadlineMoved() | e.ClockPaused() | e.ClockResumed():
            return _timing(council, event)
        case e.InjectAdded(inject=inject, text=text, number=number):
            added = Injected(number, council.playing.turn, inject, text)
            return replace(council, injects=(*council.injects, added))
        case e.TextHidden(text=text, hidden=hidden):
            changed = council.hidden | {text} if hidden else council.hidden - {text}
            return replace(council, hidden=changed)
        case e.RecordShown():
            return replace(council, record_shown=True)
        case e.EndingReached(ending=ending, aims=aims):
            cut = council.now if council.now and council.now.outcome is None else None
            return replace(council, ending=ending, aims=aims, now=None, cut=cut)
        case e.AssuranceBroken(note=number):
            return _broken(council, number)
        case _:
            return replace(council, now=_in_turn(state, council.playing, event))


def _turning(council: Council, event: e.OfCouncil) -> Council:
    match event:
        case e.TurnBegan(turn=turn, opening=opening):
            now = Played(turn=turn, opening=opening)
            kept = Checkpoint(
                council.done,
                council.indicators,
                council.trust,
                council.flags,
                council.distrusted,
                now,
            )
            checkpoints = {**council.checkpoints, turn: kept}
            return replace(council, now=now, checkpoints=checkpoints, record_shown=False)
        case e.TurnBridged():
            skipped = Played(
                turn=event.turn,
                bridge=event.bridge,
                adopted=event.adopted,
                carried_out=event.adopted != NO_DECISION,
                effects=event.effects,
                capability=Capability.FULL,
            )
            return _done(council, skipped, event.effects, event.effects.trust)
        case e.OutcomeReached():
            finished = replace(
                council.playing,
                outcome=event.outcome,
                adopted=event.adopted,
                carried_out=event.carried_out,
                capability=event.capability,
                score=event.score,
                pledged=event.pledged,
                effects=event.effects,
                trust_moves=event.trust,
            )
            return replace(_done(council, finished, event.effects, event.trust), now=finished)
        case e.SteppedBack(to_turn=turn, path=path):
            return _stepped_back(council, turn, path)
        case _:
            raise AssertionError(event)


def _done(council: Council, played: Played, effects: Effects, trust: Mapping[str, int]) -> Council:
    indicators = dict(council.indicators)
    for move in effects.moves:
        indicators[move.indicator] = _bounded(indicators[move.indicator] + move.by)
    at_home = {s: _bounded(v + trust.get(s, 0)) for s, v in council.trust.items()}
    return replace(
        council,
        done=(*council.done, replace(played, indicators_after=indicators)),
        indicators=indicators,
        trust=at_home,
        flags=council.flags | set(effects.flags),
    )


def _bounded(value: int) -> int:
    return min(100, max(0, value))


def _stepped_back(council: Council, turn: str, path: int) -> Council:
    kept = council.checkpoints[turn]
    unfinished = council.cut or council.now
    left_behind = council.done[len(kept.done) :]
    if unfinished is not None and unfinished.outcome is None:
        left_behind = (*left_behind, unfinished)
    return replace(
        council,
        path=path,
        paths=path,
        now=kept.now,
        done=kept.done,
        indicators=kept.indicators,
        trust=kept.trust,
        flags=kept.flags,
        distrusted=kept.distrusted,
        record_shown=False,
        cut=None,
        ending=None,
        aims={},
        earlier=(*council.earlier, left_behind),
    )


def _timing(council: Council, event: e.OfCouncil) -> Council:
    match event:
        case e.PhaseBegan():
            now = council.now
            if now is not None:
                now = replace(
                    now,
                    positions={s: replace(f, late=False) for s, f in now.positions.items()},
                    round=event.round,
                    tabled=event.tabled,
                    limits=event.limits if event.tabled else now.limits,
                    tied=event.tied,
                    kept=frozenset(),
                    writing_letter=frozenset(),
                    waited_for_letter=False,
                )
            return replace(
                council,
                now=now,
                phase=event.phase,
                moment=event.moment,
                began=event.at,
                deadline=event.deadline,
                reveal_at=event.reveal_at,
                paused_at=None,
            )
        case e.DeadlineMoved(deadline=deadline, reveal_at=reveal_at, why=why):
            now = council.now
            if now is not None and why == "letter":
                now = replace(now, waited_for_letter=True)
            return replace(council, now=now, deadline=deadline, reveal_at=reveal_at)
        case e.ClockPaused(at=at):
            return replace(council, paused_at=at)
        case e.ClockResumed(deadline=deadline, reveal_at=reveal_at):
            return replace(council, paused_at=None, deadline=deadline, reveal_at=reveal_at)
        case _:
            raise AssertionError(event)


def _broken(council: Council, number: int) -> Council:
    def mark(played: Played) -> Played:
        notes = tuple(replace(n, broken=True) if n.number == number else n for n in played.notes)
        return replace(played, notes=notes)

    turns = (*council.done, *((council.now,) if council.now else ()))
    sender = next(n.sender for p in turns for n in p.notes if n.number == number)
    return replace(
        council,
        done=tuple(mark(p) for p in council.done),
        now=mark(council.now) if council.now else None,
        distrusted=council.distrusted | {sender},
    )


def _in_turn(state: State, now: Played, event: Any) -> Played:
    match event:
        case (
            e.PenTaken()
            | e.PositionEdited()
            | e.PledgeEdited()
            | e.PositionConfirmed()
            | e.PositionFiled()
            | e.PledgeFiled()
        ):
            return _papers(now, event)
        case e.TableRevealed():
            return replace(now, revealed=True, limits=now.limits)
        case e.FactLaid(seat=seat, fact=fact):
            return replace(now, laid={**now.laid, fact: seat})
        case e.NoteSent():
            note = Note(
                event.note,
                event.sender,
                event.to,
                event.option,
                event.argument,
                event.fact,
                event.assurance,
            )
            return replace(now, notes=(*now.notes, note))
        case e.NoteAnswered(note=number, answer=answer, by_bot=by_bot):
            answered = tuple(
                replace(n, answer=answer, by_bot=by_bot) if n.number == number else n
                for n in now.notes
            )
            return replace(now, notes=answered)
        case e.LetterBegun(seat=seat):
            return replace(now, writing_letter=now.writing_letter | {seat})
        case e.SilenceKept(seat=seat):
            return replace(now, kept=now.kept | {seat})
        case e.SilenceBroken():
            letter = Letter(event.seat, now.tabled or "", event.reason, event.option, event.limit)
            return replace(now, letters=(*now.letters, letter))
        case e.OptionAdopted():
            return replace(
                now,
                adopted=event.option,
                limits=event.limits,
                opted_out=event.opted_out,
                let_pass=event.let_pass,
                score=event.score,
            )
        case e.NoDecision():
            return replace(now, adopted=NO_DECISION, limits=())
        case e.KeyTurned(answer=answer, letter=text, standing=standing):
            return replace(now, key=KeyAnswer(answer, text, standing))
        case _:
            assert_never(event)


def _papers(now: Played, event: Any) -> Played:
    seat: str = event.seat
    paper = now.papers.get(seat, Paper())
    match event:
        case e.PenTaken(participant=pid):
            paper = replace(paper, pen=pid, took=paper.took | {pid})
        case e.PositionEdited(by=by, revision=revision, position=position):
            paper = replace(
                paper, revision=revision, position=position, pen=by, confirmed=frozenset()
            )
        case e.PledgeEdited(by=by, revision=revision):
            paper = replace(
                paper,
                revision=revision,
                offers=event.offers,
                reason=event.reason,
                pen=by,
                confirmed=frozenset(),
            )
        case e.PositionConfirmed(participant=pid):
            paper = replace(paper, confirmed=paper.confirmed | {pid})
        case e.PositionFiled(position=position, standing=standing, late_change=late):
            before = now.positions.get(seat)
            if before is not None and before.position == paper.position != position:
                # A letter binds its writer: the text that counted follows.
                paper = replace(paper, position=position, revision=paper.revision + 1)
            filed = Filed(position, standing, late)
            now = replace(now, positions={**now.positions, seat: filed})
        case e.PledgeFiled(offers=offers, reason=reason, standing=standing):
            pledged = Pledged(offers, reason, standing)
            return replace(now, pledges={**now.pledges, seat: pledged})
        case _:
            assert_never(event)
    return replace(now, papers={**now.papers, seat: paper})
