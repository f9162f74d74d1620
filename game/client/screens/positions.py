"""The delegation's own position: the options as cards, the reason, the pen, the confirmation."""

from __future__ import annotations

from game.client.drafts import with_limit, with_mark, with_preferred
from game.client.layout import Fit, Px, Share
from game.client.model import Model
from game.client.screens.reading import Reading
from game.client.screens.screen import NEXT
from game.client.theme import Face
from game.client.widgets import (
    Align,
    Button,
    Card,
    Choice,
    Col,
    Icon,
    Look,
    MarkBadge,
    Message,
    Node,
    OptionCard,
    Radio,
    Row,
    Scroll,
    Text,
    TextArea,
)
from game.client.widgets import Mark as OptionMark
from game.protocol.commands import REASON_LIMIT, TakePen
from game.protocol.views import DraftStatus, Mark, OptionView

OPT_OUT = "opt_out"


def position_desk(reading: Reading, model: Model, above: list[Node], onward: Button | None) -> Node:
    """The middle of the table for a delegation that takes part in the tour."""
    return Col(
        [
            Scroll(Col([*above, *cards(reading, model)], gap=6), "options", least=200),
            signing(reading, model, onward, model.draft.reason),
        ],
        gap=10,
        grow=1,
    )


def cards(reading: Reading, model: Model) -> list[Node]:
    """The options: to be marked by whom may write, to be read by everybody else."""
    turn, own = reading.view.turn, model.status.draft if model.status else None
    if turn is None:
        return []
    if own is not None and own.may_change and model.has_pen:
        return [_card(reading, model, option) for option in turn.options]
    told: list[Node] = []
    if own is not None:
        words = Text(_why_closed(reading, model, own), face=Face.SEMIBOLD, colour="private")
        told.append(Row([Icon("pen-line", 18, colour="private"), words], [Fit(), Share()], gap=8))
    return [*told, *(seen_card(reading, model, option) for option in turn.options)]


def _card(reading: Reading, model: Model, option: OptionView) -> Node:
    desk, draft = reading.desk, model.draft
    mark = draft.marks.get(option.id)
    choices = [Choice(limit.id, limit.text) for limit in option.limits]
    choices.append(Choice(OPT_OUT, desk.say("client-opt-out"), desk.say("client-opt-out-told")))
    return OptionCard(
        option.id,
        option.letter,
        option.title,
        desk.mark_words,
        summary=option.summary,
        cost=cost_line(reading, option),
        mark=_as_mark(mark),
        preferred=draft.preferred == option.id,
        limits=choices,
        limit=draft.limits.get(option.id, OPT_OUT),
        why_not=option.closed or "",
    )


def cost_line(reading: Reading, option: OptionView) -> str:
    """What an option costs, and that it needs the second key where it does."""
    cost = reading.desk.say("client-cost", cost=option.cost)
    return f"{cost} {reading.desk.say('client-needs-key')}" if option.needs_key else cost


def _as_mark(mark: Mark | None) -> OptionMark | None:
    return None if mark is None else OptionMark(mark.value)


def seen_card(reading: Reading, model: Model, option: OptionView, *, marked: bool = True) -> Node:
    """An option to read: its letter, its words, and how our delegation stands to it."""
    desk, draft = reading.desk, model.draft
    mark = draft.marks.get(option.id) if marked else None
    shown = "preferred" if marked and draft.preferred == option.id else mark.value if mark else ""
    words: list[Node] = [Text(option.title, face=Face.SEMIBOLD, size=18)]
    if shown:
        said = desk.word("mark", shown)
        words[0] = Row(
            [words[0], MarkBadge(shown, said), Text(said, size=14, colour="ink_quiet")],
            [Share(), Fit(), Fit()],
            gap=8,
            align=Align.CENTRE,
        )
    words.append(Text(option.summary, colour="ink_quiet"))
    if not marked and option.answers:
        words.append(Text(reading.answers(option), colour="ink_quiet"))
    words.append(Text(cost_line(reading, option), colour="reserve"))
    if marked and option.id in draft.limits:
        words.append(
            Text(desk.say("client-with-limit", limit=reading.limit(draft.limits[option.id])))
        )
    if option.closed:
        words.append(Text(option.closed, colour="private"))
    letter = Text(option.letter, face=Face.SERIF_SEMIBOLD, size=25, colour="blue")
    row = Row([letter, Col(words, gap=4)], [Px(30), Share()], gap=12)
    return Card(row, pad=(16, 12), title=f"{option.letter} {option.title}")


def signing(reading: Reading, model: Model, onward: Button | None, reason: str) -> Node:
    """The reason, and beside it what makes the position count."""
    desk, own = reading.desk, model.status.draft if model.status else None
    if own is None:
        return Col([])
    writes = model.has_pen and own.may_change
    why_not = "" if writes else _why_closed(reading, model, own)
    area = TextArea(
        "reason",
        desk.say("client-reason"),
        reason,
        rows=2 if desk.height < 900 else 3,
        limit=REASON_LIMIT,
        why_not=why_not,
        placeholder=desk.say("client-reason-hint"),
    )
    wide = desk.width >= 700
    return Row(
        [area, confirmation(reading, model, own, onward)],
        [Share(), Px(290) if wide else Share()],
        gap=12,
        stack_below=560,
    )


def _why_closed(reading: Reading, model: Model, own: DraftStatus) -> str:
    if not own.may_change:
        return reading.desk.say("client-closed-now")
    return reading.desk.say("client-pen-elsewhere", label=pen_label(model, own))


def pen_label(model: Model, own: DraftStatus) -> str:
    return member_label(model, own.pen)


def member_label(model: Model, participant: str) -> str:
    """A participant as the screens call them: the delegation's name and a number."""
    members = model.status.members if model.status else ()
    return next((each.label for each in members if each.id == participant), participant)


def confirmation(reading: Reading, model: Model, own: DraftStatus, onward: Button | None) -> Node:
    """The blue button, and what happens when it is pressed."""
    desk = reading.desk
    told = _told(reading, model, own)
    parts: list[Node] = []
    if onward is not None and own.filed:
        parts.append(onward)
    elif model.status is not None and model.status.me in own.confirmed and model.settled:
        parts.append(Button(desk.say("client-confirmed"), "confirmed", why_not=told))
    else:
        busy = desk.word("connection", "sending") if model.confirming else ""
        parts.append(Button(_confirm_label(reading, model), NEXT, look=Look.PRIMARY, busy=busy))
    parts.append(Text(told, colour="ink_quiet", name="confirmation"))
    if not model.has_pen:
        parts.append(Button(desk.say("client-take-pen"), "pen", icon="pen-line"))
    return Col(parts, gap=6)


def _confirm_label(reading: Reading, model: Model) -> str:
    return reading.desk.say("client-confirm-pledge" if model.pledges else "client-confirm")


def _told(reading: Reading, model: Model, own: DraftStatus) -> str:
    """Who has confirmed, who has not, and what follows."""
    desk, status = reading.desk, model.status
    me = status.me if status else ""
    others = [member_label(model, each) for each in own.confirmed if each != me]
    missing = [member_label(model, each) for each in own.missing if each != me]
    if not model.settled:
        return desk.say("client-being-kept")
    if own.filed:
        return desk.say("client-filed-now")
    if me in own.confirmed and missing:
        return desk.say("client-you-confirmed", names=desk.texts.names(missing))
    if others:
        return desk.say("client-others-confirmed", names=desk.texts.names(others))
    if missing:
        return desk.say("client-all-confirm", names=desk.texts.names(missing))
    return desk.say("client-alone-confirm-pledge" if model.pledges else "client-alone-confirm")


def answer_position(reading: Reading, model: Model, message: Message) -> bool:
    """What was done to the position; whether it was ours to answer."""
    draft = model.draft
    match message:
        case OptionCard.Marked(option=option, mark=mark):
            model.write_position(with_mark(draft, option, Mark(mark.value)))
        case OptionCard.Preferred(option=option):
            model.write_position(with_preferred(draft, option))
        case Radio.Chosen(value=limit) if message.name.startswith("limit:"):
            option = message.name.removeprefix("limit:")
            chosen = "" if limit == OPT_OUT else limit
            model.write_position(with_limit(draft, option, chosen))
        case TextArea.Changed(name="reason", text=text):
            model.write_position(draft.model_copy(update={"reason": text}), at_once=False)
        case TextArea.Submitted(name="reason"):
            model.confirm()
        case Button.Pressed(name="pen"):
            view = reading.view
            model.do(TakePen(council=view.council, moment=view.moment))
        case _:
            return False
    return True
