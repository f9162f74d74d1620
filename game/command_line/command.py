"""What all commands have in common: a help, a language, and one sentence when they fail.

A command's file has `add`, which says what may be typed, and `run`, which does
it and returns the exit code.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TypeAlias

from game.texts import LANGUAGES

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


class Failure(Exception):
    """One sentence for whoever typed the command."""


def a_command(
    commands: Commands,
    name: str,
    summary: str,
    about: str,
    run: Callable[[argparse.Namespace], int],
) -> argparse.ArgumentParser:
    """A command with what every command understands."""
    found = commands.add_parser(
        name,
        help=summary,
        description=about,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    found.add_argument(
        "--language",
        choices=LANGUAGES,
        default="nb",
        help="language to begin with: nb (bokmål), nn (nynorsk) or en; everyone can change it",
    )
    found.add_argument(
        "--verbose", action="store_true", help="also write what happens, for support"
    )
    found.set_defaults(run=run)
    return found
