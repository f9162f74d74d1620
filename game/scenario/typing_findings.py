"""What pydantic says of a scenario, as findings that an author understands.

A misspelt key arrives as two problems, one missing and one extra; that is one
cause, so it becomes one finding.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from difflib import get_close_matches
from types import UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from game.scenario.findings import Args, Finding
from game.scenario.model import LANGUAGES, Text
from game.scenario.nodes import BROKEN, Path

Find = Callable[[str, Path, Args], Finding]

_WRONG_TYPE = {
    "string_type": "text",
    "dict_type": "mapping",
    "model_type": "mapping",
    "model_attributes_type": "mapping",
    "tuple_type": "list",
    "int_type": "number",
    "float_type": "number",
    "bool_type": "yes_or_no",
    "date_type": "date",
}
_CODES = {
    "string_pattern_mismatch": "SC035",
    "string_too_short": "SC016",
    "literal_error": "SC034",
    "enum": "SC034",
    "bool_parsing": "SC037",
}


def typing_findings(
    model: type[BaseModel], raw: Any, error: ValidationError, at: Path, find: Find
) -> Iterator[Finding]:
    """One finding per cause; nothing about values that were unreadable already."""
    details = [
        detail for detail in error.errors(include_url=False) if not _is_broken(raw, detail["loc"])
    ]
    missing = {_path(detail) for detail in details if detail["type"] == "missing"}
    beside_extra: set[Path] = set()
    rest: list[ErrorDetails] = []
    for detail in details:
        if detail["type"] == "extra_forbidden":
            path = _path(detail)
            known = _fields(model, path[:-1])
            near = _nearest(path[-1], known)
            missing.discard((*path[:-1], near or ""))
            beside_extra.add(path[:-1])
            args: Args = {"name": str(path[-1]), "known": ", ".join(known)}
            yield find("SC030", at + path, {**args, "nearest": near} if near else args)
        elif detail["type"] != "missing":
            rest.append(detail)
    yield from _missing(missing, beside_extra, at, find)
    for detail in rest:
        yield _wrong(model, detail, at, find)


def _missing(
    missing: set[Path], beside_extra: set[Path], at: Path, find: Find
) -> Iterator[Finding]:
    """One finding for a key, one for a text, however many languages it lacks."""
    lacking: dict[Path, list[str]] = {}
    for path in sorted(missing, key=str):
        if path[-1] in LANGUAGES:
            lacking.setdefault(path[:-1], []).append(str(path[-1]))
        else:
            yield find("SC031", at + path[:-1], {"name": str(path[-1])})
    for path, languages in lacking.items():
        if path not in beside_extra:
            yield find("SC039", at + path, {"language": ", ".join(languages)})


def _wrong(model: type[BaseModel], detail: ErrorDetails, at: Path, find: Find) -> Finding:
    kind, path = detail["type"], at + _path(detail)
    said = str(detail["input"])[:60]
    if kind in _WRONG_TYPE:
        is_text = _model(_type_at(model, _path(detail))) is Text
        return find("SC032", path, {"expected": "text" if is_text else _WRONG_TYPE[kind]})
    if kind.startswith("date"):
        return find("SC036", path, {"said": said})
    if kind not in _CODES:
        return find("SC033", path, {"said": said, **_bound(detail)})
    args: dict[str, str | int] = {"said": said}
    if _CODES[kind] == "SC034":
        known = _quoted(str(detail.get("ctx", {}).get("expected", "")))
        near = _nearest(said, known)
        args = {"said": said, "known": ", ".join(known), **({"nearest": near} if near else {})}
    return find(_CODES[kind], path, args)


def _bound(detail: ErrorDetails) -> Args:
    """The bound that a number crosses, where it is one."""
    bounds = detail.get("ctx", {})
    crossed = next((key for key in ("ge", "le") if key in bounds), "none")
    return {"bound": crossed, "value": str(bounds.get(crossed, ""))}


def _quoted(expected: str) -> tuple[str, ...]:
    """The choices in pydantic's "'a', 'b' or 'c'"."""
    return tuple(expected.split("'")[1::2])


def _nearest(name: Any, known: Iterable[str]) -> str | None:
    near = get_close_matches(str(name), tuple(known), n=1)
    return near[0] if near else None


def _path(detail: ErrorDetails) -> Path:
    loc = detail["loc"]
    return loc[:-1] if loc and loc[-1] == "[key]" else loc


def _is_broken(raw: Any, loc: Path) -> bool:
    here = raw
    for step in loc:
        try:
            here = here[step]
        except (LookupError, TypeError):
            return False
    return here is BROKEN


def _fields(model: type[BaseModel], path: Path) -> tuple[str, ...]:
    """The keys that the model at a path knows, as authors write them."""
    known = _model(_type_at(model, path)) or model
    return tuple(info.alias or name for name, info in known.model_fields.items())


def _type_at(model: type[BaseModel], path: Path) -> Any:
    kind: Any = model
    for step in path:
        kind = _inside(kind, step)
    return kind


def _inside(kind: Any, step: str | int) -> Any:
    """The type of one field of a model, or of what a mapping or list holds."""
    model = _model(kind)
    if model is not None:
        fields = model.model_fields.items()
        return next((i.annotation for name, i in fields if step in (name, i.alias)), None)
    boxes = (choice for choice in _choices(kind) if get_origin(choice) in (dict, tuple))
    box = next(boxes, None)
    return get_args(box)[-1 if get_origin(box) is dict else 0] if box else None


def _model(kind: Any) -> type[BaseModel] | None:
    models = (c for c in _choices(kind) if isinstance(c, type) and issubclass(c, BaseModel))
    return next(models, None)


def _choices(kind: Any) -> tuple[Any, ...]:
    """The types that an annotation allows."""
    return get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
