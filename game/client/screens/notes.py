"""Notes: what other delegations wrote to ours, what we wrote, and a new one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from game.client.layout import Fit, Share
from game.client.model import Model
from game.client.screens.reading import Reading, explained
from game.client.screens.screen import NEXT, label
from game.client.theme import Face
from game.client.widgets import (
    Align,
    Button,
    Card,
    Choice,
    Col,
    Flag,
    Flow,
    Heading,
    Look,
    Message,
    Node,
    Pill,
    Radio,
    Row,
    Scroll,
    Select,
    Text,
)
from game.protocol.commands import AnswerNote, Assurance, SendNote
from game.protocol.views import ArgumentView, AssuranceView, NoteView

ANSWERS = ("agree", "consider", "decline")
_TONES = {"agree": "accept", "consider": "reserve", "decline": "cannot"}


@dataclass
class NoteDraft:
    """A note in the making; nobody hears of it before it is sent."""

    to: str = ""
    option: str = ""
    content: str = ""
    """`argument:ID`, `fact:ID` or `assurance:PLACE`."""


def notes_desk(reading: Reading, model: Model, draft: NoteDraft) -> Node:
    """The sheet with all notes of this turn."""
    status, view = model.status, reading.view
    if status is None:
        return Col([])
    received = [note for note in status.notes if note.to == view.seat]
    sent = [note for note in status.notes if note.sender == view.seat]
    parts: list[Node] = explained(reading, "notes")
    if received:
        parts.append(Heading(reading.desk.say("client-notes-received"), 4))
        parts += [_received(reading, note) for note in received]
    parts += _new(reading, model, draft)
    if sent:
        parts.append(Heading(reading.desk.say("client-notes-sent"), 4))
        parts += [_sent(reading, note) for note in sent]
    return Scroll(Col(parts, gap=10), "notes")


def _received(reading: Reading, note: NoteView) -> Node:
    desk = reading.desk
    head = desk.say(
        "client-note-from", seat=reading.seat(note.sender), letter=reading.letter(note.option)
    )
    parts = [*_head(reading, note.sender, head, note), _words(reading, note)]
    if note.answer is None:
        buttons: list[Node] = [
            Button(desk.say(f"client-answer-{each}"), f"answer:{note.id}:{each}")
            for each in ANSWERS
        ]
        parts.append(Flow(buttons))
    else:
        parts.append(Text(desk.say("client-you-answered", answer=desk.word("answer", note.answer))))
    return Card(Col(parts, gap=6), pad=(16, 12))


def _sent(reading: Reading, note: NoteView) -> Node:
    desk = reading.desk
    head = desk.say(
        "client-note-to", seat=reading.named(note.to), letter=reading.letter(note.option)
    )
    parts = [*_head(reading, note.to, head, note), _words(reading, note)]
    if note.answer is None:
        parts.append(Text(desk.say("client-no-answer"), colour="ink_quiet"))
    else:
        parts.append(_answer(reading, note, note.answer))
    return Card(Col(parts, gap=6), pad=(16, 12))


def _answer(reading: Reading, note: NoteView, answer: str) -> Node:
    """What the other side said, and the concern that counts for it: what one learns allies by."""
    desk = reading.desk
    said = ""
    if note.answer_text:
        said = desk.say("client-note-concern", concern=note.answer_text)
    return Row(
        [
            Pill(desk.word("answer", answer), _TONES[answer]),
            Text(said, face=Face.SERIF_ITALIC, size=18),
        ],
        [Fit(), Share()],
        gap=10,
        align=Align.CENTRE,
    )


def _head(reading: Reading, seat: str, text: str, note: NoteView) -> list[Node]:
    row: list[Node] = [
        Flag(seat, reading.seat(seat), 18),
        Text(text, face=Face.SEMIBOLD, size=16),
    ]
    if note.broken:
        row.append(Pill(reading.desk.say("client-broken"), "cannot"))
    return [Row(row, [Fit(), Share(), *(Fit() for _ in row[2:])], gap=10, align=Align.CENTRE)]


def _words(reading: Reading, note: NoteView) -> Node:
    return Text(reading.noted(note), face=Face.SERIF, size=18)


def _new(reading: Reading, model: Model, draft: NoteDraft) -> list[Node]:
    desk, view, status = reading.desk, reading.view, model.status
    if status is None or view.turn is None:
        return []
    title = Heading(desk.say("client-note-new"), 4)
    left = label(desk.say("client-notes-left", count=status.notes_left))
    if not status.notes_left:
        return [title, left]
    seats = [Choice(s.id, s.name) for s in view.seats if s.id != view.seat]
    options = [
        Choice(o.id, f"{o.letter} · {o.title}") for o in view.turn.options if o.closed is None
    ]
    whom = Row(
        [
            Select("note_to", desk.say("client-note-whom"), seats, draft.to),
            Select("note_option", desk.say("client-note-about"), options, draft.option),
        ],
        gap=12,
        stack_below=460,
    )
    ready = bool(draft.to and draft.option and draft.content)
    why_not = "" if ready else desk.say("client-note-incomplete")
    busy = desk.word("connection", "sending") if model.sending(SendNote) else ""
    send = Button(
        desk.say("client-note-send"),
        NEXT,
        look=Look.PRIMARY,
        icon="send",
        why_not=why_not,
        busy=busy,
    )
    return [title, left, whom, *_contents(reading, model, draft), Flow([send])]


def _contents(reading: Reading, model: Model, draft: NoteDraft) -> list[Radio]:
    """What a note may carry: one argument, one fact, or one assurance."""
    desk, view = reading.desk, reading.view
    arguments = [
        Choice(f"argument:{each.id}", each.text, _speaks(reading, each))
        for each in view.arguments
        if not draft.option or draft.option in (*each.speaks_for, *each.speaks_against)
    ]
    facts = [
        Choice(f"fact:{each.id}", each.text, each.source.text)
        for each in (model.status.facts if model.status else ())
    ]
    assurances = [
        Choice(f"assurance:{place}", reading.assured(each.text, each.kind))
        for place, each in _once(view.assurances)
        if not draft.option or _about(reading, each, draft.option)
    ]
    groups = (
        ("client-note-argument", arguments),
        ("client-note-fact", facts),
        ("client-note-assurance", assurances),
    )
    return [
        Radio(f"note_content:{name}", desk.say(name), choices, draft.content)
        for name, choices in groups
        if choices
    ]


def _once(assurances: Sequence[AssuranceView]) -> Iterator[tuple[int, AssuranceView]]:
    """Each assurance with its place; a limit that several options have counts once."""
    seen: set[tuple[str, str]] = set()
    for place, each in enumerate(assurances):
        if (each.kind, each.subject) not in seen:
            seen.add((each.kind, each.subject))
            yield place, each


def _about(reading: Reading, assurance: AssuranceView, option: str) -> bool:
    """Whether an assurance has to do with an option; troops may be promised with any."""
    if assurance.kind == "limit":
        found = reading.option(option)
        return found is not None and any(each.id == assurance.subject for each in found.limits)
    return assurance.kind == "pledge" or assurance.subject == option


def _speaks(reading: Reading, argument: ArgumentView) -> str:
    """Which options an argument speaks to, and the concern it appeals to."""
    desk, parts = reading.desk, []
    for text, options in (
        ("client-speaks-for", argument.speaks_for),
        ("client-speaks-against", argument.speaks_against),
    ):
        if options:
            letters = desk.texts.names([reading.letter(each) for each in options])
            parts.append(desk.say(text, letters=letters))
    parts.append(desk.say("client-note-matters", concern=argument.concern))
    return " ".join(parts)


def answer_notes(reading: Reading, model: Model, draft: NoteDraft, message: Message) -> bool:
    """What was done on the sheet of notes; whether it was ours to answer."""
    view, desk = reading.view, reading.desk
    match message:
        case Select.Chosen(name="note_to", value=value):
            draft.to = value
        case Select.Chosen(name="note_option", value=value):
            draft.option = value
            if not _fits(reading, model, draft):
                draft.content = ""
        case Radio.Chosen(value=value) if message.name.startswith("note_content:"):
            draft.content = value
        case Button.Pressed(name="next"):
            model.do(note_command(reading, draft))
            draft.to = draft.option = draft.content = ""
        case Button.Pressed() if message.name.startswith("answer:"):
            _, number, answer = message.name.split(":")
            for known in ANSWERS:
                if known == answer:
                    model.do(_answered(reading, int(number), answer))
        case _:
            return False
    desk.redraw()
    return view is not None


def _fits(reading: Reading, model: Model, draft: NoteDraft) -> bool:
    """Whether what is to be said can still be said of the option that is chosen now."""
    contents = _contents(reading, model, draft)
    return any(choice.value == draft.content for radio in contents for choice in radio.choices)


def _answered(reading: Reading, note: int, answer: str) -> AnswerNote:
    view = reading.view
    return AnswerNote.model_validate(
        {"council": view.council, "moment": view.moment, "note": note, "answer": answer}
    )


def note_command(reading: Reading, draft: NoteDraft) -> SendNote:
    """The command that a finished draft stands for."""
    view = reading.view
    kind, _, content = draft.content.partition(":")
    assurance = None
    if kind == "assurance":
        given = view.assurances[int(content)]
        assurance = Assurance(kind=given.kind, subject=given.subject)
    return SendNote(
        council=view.council,
        moment=view.moment,
        to=draft.to,
        option=draft.option,
        argument=content if kind == "argument" else None,
        fact=content if kind == "fact" else None,
        assurance=assurance,
    )
