"""The message reference, generated from the models: AsyncAPI 3, and a page for people.

Somebody must be able to write a client in another language from this alone,
so everything that the models do not say by themselves is said here.
"""

from __future__ import annotations

import json
from functools import cache
from html import escape
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from game.protocol.lines import (
    HEAR_PATH,
    LEAVE_PATH,
    LINE_PATH,
    SAY_PATH,
    Hear,
    Leave,
    Say,
    Told,
)
from game.protocol.messages import PROTOCOL, ClientMessage, ServerMessage

Json = dict[str, Any]

FROM_CLIENT: tuple[type[BaseModel], ...] = get_args(get_args(ClientMessage)[0])
FROM_SERVER: tuple[type[BaseModel], ...] = get_args(get_args(ServerMessage)[0])
BODIES: tuple[type[BaseModel], ...] = (Hear, Say, Leave, Told)
"""What carries the messages over plain HTTP."""

ABOUT = f"""\
One WebSocket at `/socket`, JSON text both ways, each message an object with a `type`.

A client sends the `Origin` that it dials (`http://HOST:PORT`), or the handshake is refused. It \
offers no compression. A message of a client has at most 4096 bytes of UTF-8; one connection may \
send five a second, with a burst of twenty.

The first message of a connection is a greeting and comes within five seconds: `join` with the \
code on the board, `rejoin` to come back, `open_console` or `open_room` with their keys. It names \
the protocol's version, {PROTOCOL}. The answer is `welcome`, or a `farewell` that says why not; a \
`farewell` with `again` set is answered by coming back after a moment.

`join` brings a secret that the client has made: 128 bits of chance or more, URL-safe. Keep it: it \
is the only way back to the seat. `rejoin` shows the present secret and names the next. Keep both \
until the `welcome` comes, and repeat the very same pair if it does not; from the `welcome` on, \
the next one is the present one.

After `welcome` come a `view`, whole, and a `status`, whole. A view comes again when the phase \
changes or on `look`; a status whenever something changes, at most every 50 ms. Each status names \
the view that it belongs to; a client that holds another number sends `look`. Times are \
milliseconds that are left. A debrief is too large for one message: its view comes without turns \
and says how many `chapter` messages follow with one each; show it when all are there.

A command goes as `do` with an id that nobody used before in the lesson: begin it with 48 bits of \
chance or more, since another window, or another machine in the same place, counts from one as \
well, and a known id gets its old answer. It is answered exactly once, by \
`accepted` with its number in the log, or by `refused` with a code and a sentence. An answer that \
did not come is asked for by sending the same `do` again, which changes nothing twice. What \
belongs to a phase names its council and its moment, both from the view.

The server refuses fields that it does not know. A client leaves them out of account.

Where no WebSocket can be opened, or none lives, the same messages go over plain HTTP: all as \
POST with the same `Origin`, `Content-Type: application/json`, and JSON in the body. `{LINE_PATH}` \
takes the greeting; the answer is `Told`, with the name of a `line`, or with an empty one and a \
`farewell`. `{HEAR_PATH}` takes `Hear` and is answered by `Told`: at once if there is something \
after the number `after`, else when there is or when the `wait` is over. Ask again at once, with \
the number of the last message that came. `{SAY_PATH}` takes `Say` with the text of one message: \
one request at a time, numbered from 1, and made again with the same number until it was answered \
by 204. A request that is cut off costs nothing: make it again, and wait for less. A status of 410 \
says that the line has ended: greet anew. `{LEAVE_PATH}` takes `Leave`; a line that asks for \
nothing for eight seconds ends as well.
"""


@cache
def message_reference() -> Json:
    """The AsyncAPI document."""
    models = [
        *((m, "validation") for m in FROM_CLIENT),
        *((m, "serialization") for m in FROM_SERVER),
    ]
    bodies = [(m, "validation") for m in BODIES]
    refs, definitions = models_json_schema(
        models + bodies,  # type: ignore[arg-type]  # the modes are literals in a list
        ref_template="#/components/schemas/{model}",
    )
    names = {model: refs[model, mode]["$ref"] for model, mode in models}  # type: ignore[index]
    return {
        "asyncapi": "3.0.0",
        "info": {"title": "Out of Area", "version": str(PROTOCOL), "description": ABOUT},
        "defaultContentType": "application/json",
        "servers": {
            "host": {
                "host": "{address}:{port}",
                "protocol": "ws",
                "variables": {"address": {"default": "127.0.0.1"}, "port": {"default": "8765"}},
            }
        },
        "channels": {
            "socket": {
                "address": "/socket",
                "messages": {
                    name_of(model): {"$ref": f"#/components/messages/{name_of(model)}"}
                    for model, _ in models
                },
            }
        },
        "operations": {
            "fromClient": operation("receive", "What a client sends.", FROM_CLIENT),
            "fromServer": operation("send", "What the server sends.", FROM_SERVER),
        },
        "components": {
            "messages": {name_of(model): message(model, names[model]) for model, _ in models},
            "schemas": definitions["$defs"],
        },
    }


def name_of(model: type[BaseModel]) -> str:
    """A message's name: the value of its `type`."""
    return str(model.model_fields["type"].default)


def operation(action: str, summary: str, models: tuple[type[BaseModel], ...]) -> Json:
    """One direction, as the server sees it."""
    messages = [{"$ref": f"#/channels/socket/messages/{name_of(model)}"} for model in models]
    channel = {"$ref": "#/channels/socket"}
    return {"action": action, "summary": summary, "channel": channel, "messages": messages}


def message(model: type[BaseModel], schema: str) -> Json:
    return {
        "name": name_of(model),
        "summary": (model.__doc__ or "").strip().partition("\n")[0],
        "payload": {"$ref": schema},
    }


@cache
def as_page() -> str:
    """The reference as a page without a script."""
    reference = message_reference()
    schemas: Json = reference["components"]["schemas"]
    parts = "".join(f"<p>{coded(escape(part))}</p>" for part in ABOUT.split("\n\n"))
    sections = "".join(
        f"<h2>{title}</h2>" + "".join(as_section(reference, name_of(model)) for model in models)
        for title, models in (("From a client", FROM_CLIENT), ("From the server", FROM_SERVER))
    )
    rest = "".join(as_schema(name, schemas[name]) for name in sorted(schemas))
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<title>Out of Area: messages</title><link rel="icon" href="data:,">'
        '<link rel="stylesheet" href="/front.css"></head><body><main>'
        f'<h1>Messages</h1>{parts}<p><a href="/reference.json">The same as AsyncAPI 3</a></p>'
        f"{sections}<h2>All types</h2>{rest}</main></body></html>"
    )


def as_section(reference: Json, name: str) -> str:
    """One message, with a link to its type."""
    found = reference["components"]["messages"][name]
    schema = found["payload"]["$ref"].rpartition("/")[2]
    return (
        f'<section id="message-{name}"><h3><code>{name}</code></h3>'
        f"<p>{coded(escape(found['summary']))}</p>"
        f'<p class="small"><a href="#{schema}">{schema}</a></p></section>'
    )


def as_schema(name: str, schema: Json) -> str:
    """One type, as its schema."""
    text = json.dumps(schema, indent=2, ensure_ascii=False)
    return f'<section id="{name}"><h3>{name}</h3><pre>{escape(text)}</pre></section>'


def coded(text: str) -> str:
    """Text between backticks as code."""
    parts = text.split("`")
    return "".join(f"<code>{p}</code>" if n % 2 else p for n, p in enumerate(parts))
