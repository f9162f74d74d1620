"""The message reference is true, and enough to write a client from."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from typing import Any

from game.protocol.messages import PROTOCOL, Do, Join
from game.protocol.reference import (
    FROM_CLIENT,
    FROM_SERVER,
    as_page,
    coded,
    message_reference,
    name_of,
)


def resolve(reference: str) -> Any:
    """What a `$ref` of the document leads to."""
    found: Any = message_reference()
    assert reference.startswith("#/")
    for part in reference[2:].split("/"):
        found = found[part]
    return found


def references(value: Any) -> list[str]:
    if isinstance(value, dict):
        own = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
        return own + [found for inner in value.values() for found in references(inner)]
    if isinstance(value, list):
        return [found for inner in value for found in references(inner)]
    return []


def test_every_message_is_in_it_and_no_other() -> None:
    names = {name_of(model) for model in (*FROM_CLIENT, *FROM_SERVER)}
    assert set(message_reference()["components"]["messages"]) == names
    assert {"join", "rejoin", "do", "look", "ping"} < names
    assert {"welcome", "view", "status", "accepted", "refused", "farewell"} < names


def test_every_reference_leads_somewhere() -> None:
    found = references(message_reference())
    assert found
    for reference in found:
        assert resolve(reference) is not None


def test_it_can_be_written_as_json_and_says_which_protocol_it_is() -> None:
    reference = json.loads(json.dumps(message_reference()))
    assert reference["asyncapi"] == "3.0.0"
    assert reference["info"]["version"] == str(PROTOCOL)
    for word in ("Origin", "4096", "128 bits", "five seconds", "the very same pair"):
        assert word in reference["info"]["description"].replace("\n", " ")


def test_what_carries_the_messages_over_http_is_in_it_too() -> None:
    reference = message_reference()
    for name in ("Hear", "Say", "Leave", "Told"):
        assert name in reference["components"]["schemas"]
        assert f"`{name}`" in reference["info"]["description"]
    for path in ("/line", "/line/hear", "/line/say", "/line/leave"):
        assert f"`{path}`" in reference["info"]["description"]


def test_the_two_directions_are_as_the_server_sees_them() -> None:
    operations = message_reference()["operations"]
    assert operations["fromClient"]["action"] == "receive"
    assert operations["fromServer"]["action"] == "send"
    for operation, models in (("fromClient", FROM_CLIENT), ("fromServer", FROM_SERVER)):
        assert len(operations[operation]["messages"]) == len(models)


def test_a_schema_is_that_of_its_model() -> None:
    for model in (Join, Do):
        payload = message_reference()["components"]["messages"][name_of(model)]["payload"]
        schema = resolve(payload["$ref"])
        assert set(schema["properties"]) == set(model.model_fields)
        assert schema["additionalProperties"] is False


def test_every_message_and_type_says_what_it_is_for() -> None:
    for message in message_reference()["components"]["messages"].values():
        assert message["summary"].endswith(".")


def test_the_page_is_well_formed_has_no_script_and_links_that_lead_somewhere() -> None:
    reader = Reader()
    reader.feed(as_page())
    assert reader.open == []
    assert "script" not in reader.tags
    assert {link[1:] for link in reader.links if link.startswith("#")} <= reader.ids
    assert {f"message-{name_of(model)}" for model in (*FROM_CLIENT, *FROM_SERVER)} <= reader.ids
    assert not re.search(r"style=", as_page())


def test_text_between_backticks_is_code() -> None:
    assert coded("send `do` now") == "send <code>do</code> now"


class Reader(HTMLParser):
    """Notes which tags are open, and what the page links to."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.ids: set[str] = set()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        given = dict(attrs)
        self.ids.add(given.get("id") or "")
        self.links.append(given.get("href") or "")
        if tag not in ("meta", "link", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
