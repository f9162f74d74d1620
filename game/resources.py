"""The only opener of what ships with the game: assets and scenarios.

Everything goes through importlib.resources, so the same calls work in a
checkout, in an installed wheel and in a zip. A path is matched part by part
against the names that exist and never joined to a folder, so `..`, a drive
letter or another spelling of the case finds nothing, on every system.
"""

from collections.abc import Iterator
from difflib import get_close_matches
from importlib.resources import files
from importlib.resources.abc import Traversable

_SCENARIO = "scenario.yaml"


class UnknownResource(LookupError):
    """Nothing ships under that name. The message names the nearest one."""

    def __str__(self) -> str:
        return str(self.args[0])


def asset_bytes(path: str) -> bytes:
    """One asset, by its path below `assets`, with `/` between the parts."""
    found = _find("assets", path)
    if not found.is_file():
        raise UnknownResource(f"asset {path!r} is a folder; it has {_listing(found)}")
    return found.read_bytes()


def asset_text(path: str) -> str:
    return asset_bytes(path).decode("utf-8")


def asset_names(folder: str) -> tuple[str, ...]:
    """The names of the files directly in a folder of assets, sorted."""
    found = _find("assets", folder)
    if found.is_file():
        raise UnknownResource(f"asset {folder!r} is a file, not a folder")
    return tuple(name for name, child in sorted(_children(found).items()) if child.is_file())


def shipped_scenarios() -> tuple[str, ...]:
    """The folder names of the scenarios that come with the game, sorted."""
    return tuple(
        name
        for name, child in sorted(_children(files("scenarios")).items())
        if child.is_dir() and _SCENARIO in _children(child)
    )


def scenario_files(name: str) -> dict[str, bytes]:
    """Every file of a shipped scenario: path below its folder -> content.

    The loader takes the same mapping for a folder on disk, so a scenario in
    a zip and one on a teacher's stick are read by the same code.
    """
    shipped = shipped_scenarios()
    if name not in shipped:
        raise UnknownResource(f"no shipped scenario is called {name!r}{_nearest(name, shipped)}")
    return dict(_walk(_find("scenarios", name), ""))


def _find(package: str, path: str) -> Traversable:
    place: Traversable = files(package)
    for part in path.split("/"):
        here = _children(place) if place.is_dir() else {}
        if part not in here:
            raise UnknownResource(f"nothing ships as {package}/{path}{_nearest(part, tuple(here))}")
        place = here[part]
    return place


def _children(folder: Traversable) -> dict[str, Traversable]:
    """What a folder holds for readers: not its Python, nor what Python leaves there."""
    return {
        child.name: child
        for child in folder.iterdir()
        if not child.name.startswith((".", "_")) and not child.name.endswith(".py")
    }


def _walk(folder: Traversable, prefix: str) -> Iterator[tuple[str, bytes]]:
    for name, child in sorted(_children(folder).items()):
        if child.is_dir():
            yield from _walk(child, f"{prefix}{name}/")
        else:
            yield prefix + name, child.read_bytes()


def _nearest(name: str, known: tuple[str, ...]) -> str:
    match = get_close_matches(name, known, n=1)
    return f"; the nearest name is {match[0]!r}" if match else ""


def _listing(folder: Traversable) -> str:
    return ", ".join(sorted(_children(folder))[:8])
