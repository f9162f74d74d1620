"""Who may import whom. The arrows are those of the design; any other direction fails here."""

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
OURS = ("game", "server")

# part -> the parts of ours that it may import. A longer name wins over a shorter one.
MAY_IMPORT: dict[str, tuple[str, ...]] = {
    "game.scenario.model": (),
    "game.core": ("game.scenario.model",),
    "game.bots": ("game.core", "game.scenario.model"),
    "game.resources": ("game.scenario.model",),
    "game.texts": ("game.resources", "game.scenario.model"),
    "game.scenario": (
        "game.scenario.model",
        "game.core",
        "game.bots",
        "game.resources",
        "game.texts",
    ),
    "game.protocol": ("game.core", "game.scenario.model"),
    "game.session": (
        "game.core",
        "game.bots",
        "game.protocol",
        "game.scenario",
        "game.resources",
        "game.texts",
    ),
    "game.practice": (
        "game.session",
        "game.core",
        "game.bots",
        "game.protocol",
        "game.scenario",
        "game.resources",
        "game.texts",
    ),
    "game.client": ("game.protocol", "game.resources", "game.texts"),
    "server": (
        "game.session",
        "game.core",
        "game.protocol",
        "game.scenario",
        "game.resources",
        "game.texts",
    ),
    "game.__main__": ("game.command_line",),
    "game.command_line": ("game", "server"),
}
ONLY_IN = {
    "pygame": ("game/client/",),
    "websockets": ("server/", "game/client/wires.py"),
    "h11": ("server/", "game/client/post.py"),
    "http": ("server/",),
    "ssl": ("server/", "game/client/wires.py", "game/client/post.py"),
    "socket": ("server/",),
    "sqlite3": ("server/journals/",),
    "starlette": ("server/",),
    "uvicorn": ("server/",),
}
PURE = ("game/core/", "game/scenario/model.py", "game/bots/")
IMPURE = {
    "asyncio",
    "datetime",
    "http",
    "logging",
    "os",
    "pathlib",
    "random",
    "secrets",
    "socket",
    "sqlite3",
    "subprocess",
    "threading",
    "time",
}


def files() -> list[Path]:
    return sorted(path for part in OURS for path in (ROOT / part).rglob("*.py"))


def imports(path: Path) -> Iterator[str]:
    """Every module that a file imports, by its full name."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            module = ".".join((*package(path, node.level), node.module))
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names)


def package(path: Path, level: int) -> tuple[str, ...]:
    """The package that so many dots before a name stand for."""
    return path.relative_to(ROOT).parts[:-level] if level else ()


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def part_of(module: str) -> str | None:
    """The part of the house that a module is in."""
    parts = [p for p in MAY_IMPORT if module == p or module.startswith(p + ".")]
    return max(parts, key=len, default=None)


@pytest.mark.parametrize("path", files(), ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_follow_the_arrows(path: Path) -> None:
    here = part_of(name_of(path))
    if here is None:
        assert path.name == "__init__.py", f"{path} belongs to no part"
        return
    for module in imports(path):
        there = part_of(module)
        if there is None or there == here:
            continue
        allowed = MAY_IMPORT[here]
        assert any(there == a or there.startswith(a + ".") for a in allowed), (
            f"{here} must not import {module}"
        )


def test_nobody_imports_in_a_circle_not_even_for_types() -> None:
    ours = {name_of(path): set(imports(path)) for path in files()}
    TopologicalSorter({name: used & ours.keys() - {name} for name, used in ours.items()}).prepare()


@pytest.mark.parametrize("library", ONLY_IN)
def test_a_library_stays_where_it_belongs(library: str) -> None:
    for path in files():
        used = any(m == library or m.startswith(library + ".") for m in imports(path))
        where = path.relative_to(ROOT).as_posix()
        assert not used or where.startswith(ONLY_IN[library]), f"{where} imports {library}"


def test_the_rules_know_no_clock_no_file_no_socket_and_no_chance() -> None:
    for path in files():
        where = path.relative_to(ROOT).as_posix()
        if not where.startswith(PURE):
            continue
        used = {module.split(".")[0] for module in imports(path)} & IMPURE
        allowed = {"datetime"} if where == "game/scenario/model.py" else set()
        assert used <= allowed, f"{where} imports {sorted(used)}"


def test_there_is_no_majority_vote() -> None:
    words = ("majority", "votes", "ballot")
    for path in files():
        if not path.relative_to(ROOT).as_posix().startswith("game/core/"):
            continue
        names = {
            node.id.lower()
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Name)
        }
        assert not {name for name in names if any(word in name for word in words)}
