"""The scripts that a page needs, asked for in one go instead of layer after layer of imports."""

from __future__ import annotations

import posixpath
import re
from functools import cache

from server.pages.files import web_files

IMPORT = re.compile(r"""(?<![-\w])(?:from|import)\s*["'](\.[^"']+)["']""")


@cache
def modules_of(script: str) -> tuple[str, ...]:
    """The paths of all that a script imports, and what that imports; without itself."""
    found = {script}
    waiting = [script]
    while waiting:
        here = waiting.pop()
        text = web_files()[here].content.decode("utf-8")
        for name in IMPORT.findall(text):
            path = posixpath.normpath(posixpath.join(posixpath.dirname(here), name))
            if path not in found:
                found.add(path)
                waiting.append(path)
    return tuple(sorted(found - {script}))


def preloads(script: str) -> str:
    """What a page's head says, so that the browser asks for them at once."""
    return "\n".join(
        f'    <link rel="modulepreload" href="/static/{path}" />' for path in modules_of(script)
    )
