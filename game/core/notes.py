"""Facts and notes: what passes between delegations besides what is said aloud."""

from __future__ import annotations

from game.core.commands import AnswerNote, LayFact, SendNote
from game.core.course import Course
from game.core.events import FactLaid, NoteAnswered, NoteSent
from game.core.offers import limits_of
from game.core.refusals import Reason, Refusal
from game.core.state import Council, Note, Played, State
from game.scenario.model import Argument, Mark, Scenario, Turn

NOTES_A_TURN = 2


def procedures(state: State, council: Council) -> tuple[str, ...]:
    """The procedures in play: a lesson's first turn uses positions and silence only.

    Later ones bring what the scenario has introduced up to them; a key and
    pledges come with the turn that asks for them.
    """
    turn = state.turn_of(council)
    played = [p for p in council.done if p.bridge is None and p.turn != turn.id]
    return procedures_of(state.scenario, turn, first=not played)


def procedures_of(scenario: Scenario, turn: Turn, first: bool) -> tuple[str, ...]:
    """The procedures of a turn, where it is a lesson's first or a later one."""
    found = ["positions", "silence"]
    so_far = scenario.turns[: scenario.turns.index(turn) + 1]
    if not first:
        found += [p for t in so_far for p in t.introduces if p in ("facts", "notes")]
    if turn.key is not None:
        found.append("key")
    if turn.pledging is not None:
        found.append("pledges")
    return tuple(dict.fromkeys(found))


def known_facts(turn: Turn, now: Played, seat: str) -> tuple[str, ...]:
    """Facts of this turn that a seat holds, or has seen on the table or in a note."""
    sent = {n.fact for n in now.notes if n.to == seat and n.fact is not None}
    return tuple(f.id for f in turn.facts if f.seat == seat or f.id in now.laid or f.id in sent)


def lay_fact(course: Course, command: LayFact, seat: str) -> Refusal | None:
    """Lay a fact that the delegation knows on the table."""
    refused = _not_yet(course, "facts")
    if refused is not None:
        return refused
    if command.fact not in known_facts(course.turn, course.now, seat):
        return Refusal(Reason.UNKNOWN_FACT, {"fact": command.fact})
    if command.fact in course.now.laid:
        return Refusal(Reason.FACT_LAID)
    course.happens(FactLaid, seat=seat, fact=command.fact)
    return None


def _not_yet(course: Course, procedure: str) -> Refusal | None:
    if course.council.phase not in ("consultation", "pledging", "adding", "chair"):
        return Refusal(Reason.WRONG_PHASE, {"phase": course.council.phase})
    if procedure not in procedures(course.state, course.council):
        early = {"facts": Reason.FACTS_NOT_YET, "notes": Reason.NOTES_NOT_YET}
        return Refusal(early[procedure])
    return None


def notes_left(now: Played, seat: str) -> int:
    """How many notes a seat may still send in this turn."""
    return NOTES_A_TURN - sum(note.sender == seat for note in now.notes)


def argument_of(turn: Turn, argument: str) -> Argument | None:
    """The turn's argument of that id."""
    return next((a for a in turn.arguments if a.id == argument), None)


def send_note(course: Course, command: SendNote, seat: str) -> Refusal | None:
    """Send one delegation one argument, fact or assurance about one option."""
    refused = _not_yet(course, "notes") or _unfit(course, command, seat)
    if refused is not None:
        return refused
    numbers = [n.number for played in (*course.council.done, course.now) for n in played.notes]
    course.happens(
        NoteSent,
        note=max(numbers, default=0) + 1,
        sender=seat,
        to=command.to,
        option=command.option,
        argument=command.argument,
        fact=command.fact,
        assurance=command.assurance,
    )
    return None


def _unfit(course: Course, command: SendNote, seat: str) -> Refusal | None:
    scenario, turn, now = course.state.scenario, course.turn, course.now
    if command.to not in scenario.seats:
        return Refusal(Reason.NO_SUCH_SEAT, {"seat": command.to})
    if command.to == seat:
        return Refusal(Reason.NOTE_TO_SELF)
    if notes_left(now, seat) <= 0:
        return Refusal(Reason.NOTES_USED, {"notes": NOTES_A_TURN})
    if command.option not in {o.id for o in turn.options}:
        return Refusal(Reason.UNKNOWN_OPTION, {"option": command.option})
    given = [command.argument, command.fact, command.assurance]
    if sum(part is not None for part in given) != 1:
        return Refusal(Reason.NOTE_UNFIT)
    if command.argument is not None:
        argument = argument_of(turn, command.argument)
        if argument is None:
            return Refusal(Reason.UNKNOWN_ARGUMENT, {"argument": command.argument})
        if command.option not in (*argument.speaks_for, *argument.speaks_against):
            return Refusal(Reason.NOTE_UNFIT)
    if command.fact is not None and command.fact not in known_facts(turn, now, seat):
        return Refusal(Reason.UNKNOWN_FACT, {"fact": command.fact})
    return _unknown_assurance(scenario, turn, now, command, seat)


def _unknown_assurance(
    scenario: Scenario, turn: Turn, now: Played, command: SendNote, seat: str
) -> Refusal | None:
    promise = command.assurance
    if promise is None:
        return None
    fits = {
        "silence": promise.subject == command.option,
        "limit": promise.subject in {x.id for x in limits_of(turn, now, command.option)},
        "pledge": promise.subject in pledgeable(scenario, seat),
    }[promise.kind]
    return None if fits else Refusal(Reason.UNKNOWN_ASSURANCE, {"subject": promise.subject})


def pledgeable(scenario: Scenario, seat: str) -> tuple[str, ...]:
    """The assets that a seat could pledge in some turn of the scenario."""
    hands = (t.pledging.hands.get(seat, ()) for t in scenario.turns if t.pledging)
    return tuple(dict.fromkeys(h.asset for hand in hands for h in hand))


def answer_note(course: Course, command: AnswerNote, seat: str, by_bot: bool) -> Refusal | None:
    """Answer a note that was sent to one's seat, once."""
    note = next((n for n in course.now.notes if n.number == command.note), None)
    if note is None or note.to != seat:
        return Refusal(Reason.UNKNOWN_NOTE)
    if note.answer is not None:
        return Refusal(Reason.NOTE_ANSWERED)
    course.happens(NoteAnswered, note=note.number, answer=command.answer, by_bot=by_bot)
    return None


def broken_assurances(turn: Turn, council: Council) -> tuple[Note, ...]:
    """Notes whose assurance its sender did not keep, now that the turn is decided."""
    now = council.playing
    found = [n for n in now.notes if _broken_here(now, n)]
    if turn.pledging is not None:
        found += [
            note
            for played in (*council.done, now)
            for note in played.notes
            if note.assurance is not None
            and note.assurance.kind == "pledge"
            and not note.broken
            and not _pledged(now, note.sender, note.assurance.subject)
        ]
    return tuple(found)


def _broken_here(now: Played, note: Note) -> bool:
    if note.assurance is None or note.assurance.kind == "pledge":
        return False
    if note.assurance.kind == "silence":
        return any(
            letter.seat == note.sender and letter.tabled == note.option for letter in now.letters
        )
    filed = now.positions.get(note.sender)
    return (
        filed is not None
        and note.assurance.subject in now.limits
        and filed.position.marks.get(note.option) is Mark.CANNOT
    )


def _pledged(now: Played, seat: str, asset: str) -> bool:
    pledged = now.pledges.get(seat)
    return pledged is not None and any(o.asset == asset for o in pledged.offers)
