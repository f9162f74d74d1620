"""Just enough of JSON Schema to hold a message against the published reference.

Written apart from the library that the reference is made with: what this
reads, a client in another language can read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

KINDS: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}
KNOWN = frozenset(
    "$ref type title description default const enum anyOf oneOf discriminator properties required "
    "additionalProperties items prefixItems minItems maxItems pattern minLength maxLength "
    "minimum maximum maxProperties patternProperties".split()
)


class Reference:
    """A document with schemas in it, and what is wrong with a value by one of them."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document

    def at(self, pointer: str) -> Any:
        """What a `$ref` leads to."""
        found: Any = self.document
        for part in pointer.removeprefix("#/").split("/"):
            found = found[part]
        return found

    def faults(self, schema: dict[str, Any], value: Any, where: str = "") -> Iterator[str]:
        """Everything about the value that the schema does not allow."""
        assert set(schema) <= KNOWN, sorted(set(schema) - KNOWN)
        if "$ref" in schema:
            yield from self.faults(self.at(schema["$ref"]), value, where)
        if "type" in schema and not self._is(value, schema["type"]):
            yield f"{where}: {value!r} is no {schema['type']}"
            return
        if "const" in schema and value != schema["const"]:
            yield f"{where}: {value!r} is not {schema['const']!r}"
        if "enum" in schema and value not in schema["enum"]:
            yield f"{where}: {value!r} is none of {schema['enum']}"
        for choice in (schema.get("anyOf"), schema.get("oneOf")):
            if choice and all(any(self.faults(each, value, where)) for each in choice):
                yield f"{where}: fits none of the choices"
        yield from self._bounds(schema, value, where)
        if isinstance(value, dict):
            yield from self._object(schema, value, where)
        if isinstance(value, list):
            yield from self._array(schema, value, where)

    def _is(self, value: Any, kind: str) -> bool:
        if isinstance(value, bool):
            return kind == "boolean"
        return isinstance(value, KINDS[kind])

    def _bounds(self, schema: dict[str, Any], value: Any, where: str) -> Iterator[str]:
        if isinstance(value, str):
            length = len(value)
            if not schema.get("minLength", 0) <= length <= schema.get("maxLength", length):
                yield f"{where}: {length} characters"
            if "pattern" in schema and not re.search(schema["pattern"], value):
                yield f"{where}: {value!r} has another form"
        if isinstance(value, int) and not isinstance(value, bool):
            if not schema.get("minimum", value) <= value <= schema.get("maximum", value):
                yield f"{where}: {value} is out of bounds"

    def _object(self, schema: dict[str, Any], value: dict[str, Any], where: str) -> Iterator[str]:
        named = schema.get("properties", {})
        for name in schema.get("required", ()):
            if name not in value:
                yield f"{where}.{name} is missing"
        if len(value) > schema.get("maxProperties", len(value)):
            yield f"{where}: {len(value)} fields"
        for name, inner in value.items():
            fitting = [
                each
                for pattern, each in schema.get("patternProperties", {}).items()
                if re.search(pattern, name)
            ]
            if name in named:
                fitting.append(named[name])
            rest = schema.get("additionalProperties", True)
            if not fitting and rest is False:
                yield f"{where}.{name} is not known"
            for each in fitting or ([rest] if isinstance(rest, dict) else []):
                yield from self.faults(each, inner, f"{where}.{name}")

    def _array(self, schema: dict[str, Any], value: list[Any], where: str) -> Iterator[str]:
        if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
            yield f"{where}: {len(value)} items"
        firsts = schema.get("prefixItems", [])
        for number, inner in enumerate(value):
            each = firsts[number] if number < len(firsts) else schema.get("items", {})
            yield from self.faults(each, inner, f"{where}[{number}]")
