"""The program `out-of-area`. What each command does is in `game.command_line`.

Every command fails with one clear sentence and exit code 2.
"""

from __future__ import annotations

import argparse
import io
import logging
import os
import sys
from collections.abc import Callable, Sequence

from game.command_line import check, doctor, host, join, practice
from game.command_line.command import Failure

FAILED = 2

ABOUT = """\
Out of Area: NATO's governments after the Cold War, played by a school class.

  out-of-area host        open a lesson on this machine (for the teacher)
  out-of-area join        take a seat in a lesson (for pupils)
  out-of-area practice    play a scenario alone, against the computer
  out-of-area check       look through a scenario for mistakes (for authors)
  out-of-area doctor      find out why pupils do not get through (for the teacher)
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    speak_plainly(sys.stdout, sys.stderr)
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    options = parser().parse_args(arguments)
    logging.basicConfig(
        level=logging.INFO if options.verbose else logging.WARNING,
        format="%(asctime)s %(levelname)s %(message)s",
        stream=sys.stderr,
    )
    try:
        run: Callable[[argparse.Namespace], int] = options.run
        return run(options)
    except Failure as failure:
        logging.info("%s: %s", type(failure.__cause__).__name__, failure.__cause__)
        print(f"out-of-area: {failure}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        return 130


def speak_plainly(*streams: object) -> None:
    """A terminal that lacks a letter shows another one rather than failing."""
    for stream in streams:
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = argparse.ArgumentParser(
        prog="out-of-area",
        description=ABOUT,
        epilog="Each command has its own help, for example: out-of-area host --help",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = top.add_subparsers(metavar="COMMAND", required=True)
    for each in (host, join, practice, check, doctor):
        each.add(commands)
    return top


if __name__ == "__main__":
    sys.exit(main())
