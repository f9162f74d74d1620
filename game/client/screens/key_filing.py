"""What the holder of the second key files: an answer for each option, or its terms."""

from __future__ import annotations

from game.client.layout import Px, Share
from game.client.model import Model
from game.client.screens.positions import seen_card, signing
from game.client.screens.reading import Reading
from game.client.theme import Face
from game.client.widgets import (
    Button,
    Card,
    Choice,
    Col,
    Heading,
    Message,
    Node,
    Radio,
    Row,
    Scroll,
    Text,
)
from game.protocol.views import KeyView


def holds_key(reading: Reading) -> bool:
    """Whether this seat files for the key, not for the tour."""
    view = reading.view
    return any(seat.id == view.seat and seat.kind == "key_holder" for seat in view.seats)


def key_desk(reading: Reading, model: Model, above: list[Node], onward: Button | None) -> Node:
    """The middle of the table for the key's holder."""
    body = _terms(reading, model) or _answers(reading, model)
    return Col(
        [
            Scroll(Col([*above, *body], gap=10), "options", least=200),
            signing(reading, model, onward, model.draft.reason),
        ],
        gap=12,
        grow=1,
    )


def key_choices(reading: Reading, key: KeyView) -> list[Choice]:
    """What the holder can say: turn it, turn it with one of the authored limits, or refuse."""
    desk, filed = reading.desk, reading.desk.say("client-key-filed")
    answers = [
        ("turn", desk.say("client-key-turn")),
        *((each.id, desk.say("client-key-limited", limit=each.text)) for each in key.choices),
        ("refuse", desk.say("client-key-refuse")),
    ]
    return [Choice(each, text, filed if each == key.filed else "") for each, text in answers]


def _closed(reading: Reading, model: Model) -> str:
    own = model.status.draft if model.status else None
    writes = model.has_pen and own is not None and own.may_change
    return "" if writes else reading.desk.say("client-closed-now")


def _terms(reading: Reading, model: Model) -> list[Node]:
    terms = reading.view.terms
    if terms is None or not terms.yours:
        return []
    choices = [Choice(each.id, each.text) for each in terms.choices]
    told = Text(reading.desk.say("client-terms-told"), colour="ink_quiet")
    return [
        Heading(terms.question, 3),
        *([] if reading.view.pledging else [told]),
        Radio(
            "terms",
            reading.desk.say("client-terms"),
            choices,
            model.draft.terms or "",
            boxed=True,
            why_not=_closed(reading, model),
        ),
        *_on_the_table(reading, model),
    ]


def _on_the_table(reading: Reading, model: Model) -> list[Node]:
    """What the others decide on, to read."""
    options = reading.view.turn.options if reading.view.turn else ()
    if not options:
        return []
    cards = [seen_card(reading, model, option, marked=False) for option in options]
    return [Heading(reading.desk.say("client-options-now"), 4), *cards]


def _answers(reading: Reading, model: Model) -> list[Node]:
    key, turn = reading.view.key, reading.view.turn
    if key is None or not key.yours or turn is None:
        nothing = Text(reading.desk.say("client-key-nothing"), size=18)
        return [nothing, *_on_the_table(reading, model)]
    parts: list[Node] = [Text(reading.desk.say("client-key-filing-told"), colour="ink_quiet")]
    choices = key_choices(reading, key)
    for option in turn.options:
        words: list[Node] = [
            Text(option.title, face=Face.SEMIBOLD, size=18),
            Text(option.summary, colour="ink_quiet"),
        ]
        if option.closed:
            words.append(Text(option.closed, colour="private"))
        elif option.needs_key:
            words.append(
                Radio(
                    f"key:{option.id}",
                    reading.desk.say("client-key-for", letter=option.letter),
                    choices,
                    model.draft.key.get(option.id, ""),
                    why_not=_closed(reading, model),
                    inline=True,
                )
            )
        else:
            words.append(Text(reading.desk.say("client-key-not-needed"), colour="ink_quiet"))
        letter = Text(option.letter, face=Face.SERIF_SEMIBOLD, size=25, colour="blue")
        parts.append(
            Card(Row([letter, Col(words, gap=6)], [Px(30), Share()], gap=12), pad=(16, 12))
        )
    return parts


def answer_key(model: Model, message: Message) -> bool:
    """What was done to the key's filing; whether it was ours to answer."""
    draft = model.draft
    match message:
        case Radio.Chosen(name="terms", value=value):
            model.write_position(draft.model_copy(update={"terms": value}))
        case Radio.Chosen(value=value) if message.name.startswith("key:"):
            option = message.name.removeprefix("key:")
            filed = {**draft.key, option: value}
            model.write_position(draft.model_copy(update={"key": filed}))
        case _:
            return False
    return True
