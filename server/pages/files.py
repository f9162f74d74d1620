"""The files that the pages are made of: read once, then served from memory.

A path from a client is looked up among the names that ship and never reaches
a file system, so `..`, a drive letter or a link finds nothing.
"""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from importlib.resources.abc import Traversable

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from game.resources import asset_bytes, asset_names

TYPES = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json",
    "svg": "image/svg+xml",
    "png": "image/png",
    "ttf": "font/ttf",
    "wav": "audio/wav",
    "ftl": "text/plain; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
}
FOLDERS = ("fonts", "flags", "icons", "maps", "sounds", "texts/en", "texts/nb", "texts/nn")
KEEP = "no-cache"
"""Kept, but asked for again each time: a new version of the game must be seen at once."""


@dataclass(frozen=True)
class File:
    """One file as it is sent; its tag stands for what it says, however that is packed."""

    content: bytes
    media_type: str
    tag: str

    @cached_property
    def packed(self) -> bytes | None:
        """Compressed, where that helps; made when it is first asked for.

        These files hold no secret and are the same for everybody, so nothing can be learnt from
        how small they become. What is made for one reader is never compressed.
        """
        small = gzip.compress(self.content, mtime=0)
        return small if len(small) < len(self.content) * 0.9 else None

    def response(self, request: Request) -> Response:
        """The file, or word that the browser's copy is still good."""
        headers = {"ETag": self.tag, "Cache-Control": KEEP, "Vary": "Accept-Encoding"}
        if request.headers.get("if-none-match") == self.tag:
            return Response(status_code=304, headers=headers)
        packed = self.packed if "gzip" in request.headers.get("accept-encoding", "") else None
        if packed is not None:
            headers["Content-Encoding"] = "gzip"
        return Response(packed or self.content, media_type=self.media_type, headers=headers)


def a_file(name: str, content: bytes) -> File:
    kind = TYPES[name.rpartition(".")[2]]
    return File(content, kind, f'W/"{hashlib.sha256(content).hexdigest()[:20]}"')


@cache
def web_files() -> Mapping[str, File]:
    """What ships in `server/web`, by its path below that."""
    return {name: a_file(name, content) for name, content in walk(files("server") / "web", "")}


@cache
def asset_files() -> Mapping[str, File]:
    """What pages may load of the assets."""
    names = [f"{folder}/{name}" for folder in FOLDERS for name in names_in(folder)]
    return {name: a_file(name, spoken(name, asset_bytes(name))) for name in (*names, "theme.json")}


def spoken(name: str, content: bytes) -> bytes:
    """A catalogue without what it tells translators, which no page says; other files whole."""
    if not name.endswith(".ftl"):
        return content
    lines = content.splitlines(keepends=True)
    return b"".join(line for line in lines if not line.startswith(b"#"))


def names_in(folder: str) -> Iterator[str]:
    """The names of a folder's files that have a type that pages load."""
    for name in asset_names(folder):
        if name.rpartition(".")[2] in TYPES:
            yield name


def walk(folder: Traversable, prefix: str) -> Iterator[tuple[str, bytes]]:
    """Every file of a folder and those below it, by path."""
    for child in folder.iterdir():
        if child.name.startswith((".", "_")):
            continue
        if child.is_dir():
            yield from walk(child, f"{prefix}{child.name}/")
        elif child.name.rpartition(".")[2] in TYPES:
            yield prefix + child.name, child.read_bytes()


def static(request: Request) -> Response:
    return found(web_files(), request)


def asset(request: Request) -> Response:
    return found(asset_files(), request)


def found(names: Mapping[str, File], request: Request) -> Response:
    """The file that the path names, or a plain word that there is none."""
    file = names.get(request.path_params["path"])
    return file.response(request) if file is not None else PlainTextResponse("Not found.\n", 404)
