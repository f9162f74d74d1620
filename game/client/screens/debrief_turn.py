"""One turn in the debrief: what our council did beside what the governments did."""

from __future__ import annotations

from collections.abc import Sequence

from game.client.desk import Desk
from game.client.layout import Fit, Share
from game.client.screens.debrief_parts import path_chart, questions
from game.client.screens.outcome import moved, outcome_words
from game.client.screens.reading import Reading, letter_quote, sources
from game.client.screens.record import accounts, record_words
from game.client.screens.said import offer_words, terms_then
from game.client.screens.screen import label
from game.client.theme import Face
from game.client.widgets import (
    Align,
    Button,
    Card,
    Col,
    Flag,
    Flow,
    Heading,
    Matrix,
    Node,
    Panel,
    Pill,
    Row,
    Rule,
    Standing,
    Text,
)
from game.protocol.views import (
    CellView,
    DebriefTurn,
    NoteView,
    OptionView,
    PathView,
    RequirementView,
    SeatView,
    StanceView,
)


def turn_words(
    desk: Desk,
    view: SeatView,
    turn: DebriefTurn,
    paths: Sequence[PathView],
    *,
    unfolded: bool = False,
) -> Node:
    """A whole page: head, both courses, the tour, letters, notes, stances, questions.

    The stances are many; they are folded away until somebody asks for them.
    """
    reading = Reading(desk, view, turn.options)
    head = Col(
        [
            Text(reading.date(turn.date), face=Face.SEMIBOLD, colour="blue"),
            Heading(turn.question, 1),
        ],
        gap=2,
    )
    left: list[Node] = [_both(reading, turn), *accounts(reading, turn.record.accounts)]
    right: list[Node] = [questions(desk, turn.questions)] if turn.questions else []
    right += [_matrix(reading, turn)] if turn.options and turn.positions else []
    right += _moves(reading, turn)
    right += _charts(reading, paths)
    body = Row(
        [Col(left, gap=16), Col(right, gap=18)], [Share(1.9), Share(1)], gap=28, stack_below=860
    )
    below = Row(
        [Col(_on_the_table(reading, turn), gap=16), Col(_written(reading, turn), gap=16)],
        gap=28,
        stack_below=860,
    )
    return Col([head, body, below, *_stances(reading, turn, unfolded)], gap=18)


def _both(reading: Reading, turn: DebriefTurn) -> Node:
    desk = reading.desk
    whose = desk.say("client-our-council")
    ours: list[Node] = [] if turn.outcome else [label(whose)]
    if turn.outcome is not None:
        ours.append(outcome_words(reading, turn.outcome, level=2, over=whose))
    elif turn.bridged:
        ours += [Text(desk.say("client-bridged"), face=Face.SEMIBOLD), reading.prose(turn.bridged)]
    else:
        ours.append(Text(desk.say("client-not-played")))
    ours += [letter_quote(reading, letter) for letter in turn.letters]
    sides = Row(
        [
            Panel(Col(ours, gap=10), pad=20),
            Panel(record_words(reading, turn.record), pad=20),
        ],
        [Share(), Share()],
        gap=0,
        stack_below=620,
    )
    return Card(sides, pad=1)


def _moves(reading: Reading, turn: DebriefTurn) -> list[Node]:
    """Which indicators moved, and why."""
    if turn.outcome is None or not turn.outcome.moves:
        return []
    moves = [moved(reading, move) for move in turn.outcome.moves]
    return [Col([Heading(reading.desk.say("client-moved"), 3), *moves], gap=8)]


def _matrix(reading: Reading, turn: DebriefTurn) -> Node:
    desk, view = reading.desk, reading.view
    standings = [
        Standing(
            seat.id,
            seat.name,
            marks=_marks(turn.positions[seat.id]),
            own=seat.id == view.seat,
            state=_standing(desk, turn.positions[seat.id]),
        )
        for seat in view.seats
        if seat.id in turn.positions and turn.positions[seat.id].marks
    ]
    options = [(each.id, each.letter) for each in turn.options]
    adopted = turn.outcome.adopted if turn.outcome else None
    title = desk.say("client-the-table")
    return Col(
        [
            Heading(title, 3),
            Matrix(
                f"matrix:{turn.turn}",
                options,
                standings,
                desk.mark_words,
                tabled=adopted or "",
                title=title,
            ),
        ],
        gap=4,
    )


def _marks(cell: CellView) -> dict[str, str]:
    marks = {option: mark.value for option, mark in cell.marks.items()}
    if cell.preferred:
        marks[cell.preferred] = "preferred"
    return marks


def _standing(desk: Desk, cell: CellView) -> str:
    alone = desk.model is not None and desk.model.practice
    if cell.standing == "confirmed" or (alone and cell.standing == "bot"):
        return ""
    return desk.word("standing", cell.standing)


def _on_the_table(reading: Reading, turn: DebriefTurn) -> list[Node]:
    """What there was to choose from, and what was offered."""
    desk = reading.desk
    options = [_option(reading, option) for option in turn.options]
    pledged = [
        _line(
            reading,
            seat,
            desk.say("client-hidden") if pledge.hidden else pledge.reason,
            offer_words(reading, pledge),
        )
        for seat, pledge in turn.pledges.items()
    ]
    needed: list[Node] = [Text(_need(desk, need)) for need in turn.requirements]
    return [
        *_section(desk.say("client-options-then"), options),
        *_section(desk.say("client-needed"), needed),
        *_section(desk.say("client-pledged"), pledged),
    ]


def _need(desk: Desk, need: RequirementView) -> str:
    """An asset, and how much of what was needed was offered."""
    counted = desk.say("client-need-offered", offered=need.offered or 0, amount=need.amount)
    return f"{need.name}: {counted}"


def _written(reading: Reading, turn: DebriefTurn) -> list[Node]:
    """What was said for it: reasons and notes."""
    desk = reading.desk
    reasons = [
        _line(
            reading,
            seat,
            desk.say("client-hidden") if cell.hidden else cell.reason,
            terms_then(desk, turn, cell),
        )
        for seat, cell in turn.positions.items()
        if cell.reason or cell.hidden
    ]
    return [
        *_section(desk.say("client-reasons"), reasons),
        *_section(desk.say("client-tab-notes"), [_note(reading, note) for note in turn.notes]),
    ]


def _stances(reading: Reading, turn: DebriefTurn, unfolded: bool) -> list[Node]:
    if not turn.stances:
        return []
    title = reading.desk.say("client-stances")
    if not unfolded:
        show = Button(reading.desk.say("client-stances-show"), "stances", icon="chevron-down")
        return [Col([Heading(title, 3), Flow([show])], gap=8)]
    return _section(title, [_stance(reading, stance) for stance in turn.stances])


def _section(title: str, lines: Sequence[Node]) -> list[Node]:
    if not lines:
        return []
    spaced: list[Node] = [Heading(title, 3)]
    for line in lines:
        spaced += [Rule(), line]
    return [Col(spaced, gap=8)]


def _option(reading: Reading, option: OptionView) -> Node:
    words: list[Node] = [
        Text(f"{option.letter} · {option.title}", face=Face.SEMIBOLD),
        Text(option.summary),
    ]
    if option.answers:
        words.append(Text(reading.answers(option), colour="ink_quiet"))
    return Col([*words, *sources(reading.desk, option.sources)], gap=2)


def _line(reading: Reading, seat: str, reason: str, choice: str = "") -> Node:
    """What a delegation chose, where its marks stand nowhere else, and the reason it gave."""
    name = reading.seat(seat)
    words: list[Node] = [Text(choice)] if choice else []
    words += [Text(reason, face=Face.SERIF)] if reason else []
    return Row(
        [Flag(seat, name, 18), Text(name, face=Face.SEMIBOLD), Col(words, gap=2)],
        [Fit(), Share(1), Share(3)],
        gap=10,
    )


def _note(reading: Reading, note: NoteView) -> Node:
    desk = reading.desk
    head = desk.say(
        "client-note-between",
        sender=reading.seat(note.sender),
        to=reading.seat(note.to),
        letter=reading.letter(note.option),
    )
    words: list[Node] = [Text(head, face=Face.SEMIBOLD), Text(reading.noted(note), face=Face.SERIF)]
    if note.answer is not None:
        answer = desk.word("answer", note.answer)
        words.append(Text(_answered(reading, answer, note.answer_text), colour="ink_quiet"))
    if note.broken:
        words.append(Pill(desk.say("client-broken"), "cannot"))
    return Col(words, gap=2)


def _answered(reading: Reading, answer: str, concern: str) -> str:
    if not concern:
        return answer
    return f"{answer}. {reading.desk.say('client-note-concern', concern=concern)}"


def _stance(reading: Reading, stance: StanceView) -> Node:
    desk = reading.desk
    mark = desk.word("mark", stance.mark)
    head = Row(
        [
            Flag(stance.seat, reading.seat(stance.seat), 16),
            Text(
                f"{reading.seat(stance.seat)}, {reading.letter(stance.option)}: {mark}",
                face=Face.SEMIBOLD,
            ),
            Pill(
                desk.word("basis", stance.basis),
                "accept" if stance.basis == "documented" else "reserve",
            ),
        ],
        [Fit(), Share(), Fit()],
        gap=10,
        align=Align.CENTRE,
    )
    words: list[Node] = [head, Text(stance.why)]
    if stance.source is not None:
        words += sources(desk, [stance.source])
    return Col(words, gap=2)


def _charts(reading: Reading, paths: Sequence[PathView]) -> list[Node]:
    if not paths:
        return []
    title = Heading(reading.desk.say("client-two-paths"), 3)
    return [Col([title, *(path_chart(reading, path, height=52) for path in paths[:3])], gap=12)]
