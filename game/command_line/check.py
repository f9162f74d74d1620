"""`out-of-area check`: mistakes in a scenario, for authors."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from game.command_line import arguments
from game.command_line.command import Commands, Failure, a_command
from game.texts import Catalogue

if TYPE_CHECKING:
    from game.scenario.load import Loaded


def add(commands: Commands) -> None:
    """What may be typed after `check`."""
    found = a_command(
        commands,
        "check",
        "look through a scenario for mistakes (for authors)",
        "Look through a scenario and report everything that is wrong, with file and line.",
        run,
    )
    found.add_argument("scenario", help="a scenario's folder, or the name of one that ships")
    found.add_argument(
        "--play",
        nargs="?",
        const="",
        metavar="NAME",
        help="walk the written play-throughs (or the one of this name) and compare",
    )
    found.add_argument(
        "--stats",
        action="store_true",
        help="play random games and print whether each choice is hard and each ending reached",
    )
    found.add_argument(
        "--games", type=arguments.games, default=2000, help="how many random games (2000)"
    )
    found.add_argument("--seed", type=int, default=1, help="another number draws other games (1)")


def run(options: argparse.Namespace) -> int:
    """Report what is wrong with a scenario; the exit code says whether all is well."""
    from rich.console import Console

    from game.scenario.check import check
    from game.scenario.printing import print_play, print_stats
    from game.scenario.report import playable, report
    from server.failures import KNOWN, sentence_of
    from server.shelf.lessons import is_shipped, load_scenario

    try:
        loaded = load_scenario(options.scenario)
    except KNOWN as error:
        raise Failure(sentence_of(error, Catalogue.load(options.language))) from error
    findings = check(loaded, shipped=is_shipped(options.scenario))
    print(report(findings, options.language, options.scenario))
    well = playable(findings)
    console = Console()
    if well and options.play is not None:
        _known_transcript(loaded, options)
        well = print_play(loaded, console, options.play)
    if well and options.stats:
        well = print_stats(loaded, options.games, options.seed, console) and well
    return 0 if well else 1


def _known_transcript(loaded: Loaded, options: argparse.Namespace) -> None:
    if options.play and options.play not in loaded.transcripts:
        say = Catalogue.load(options.language)
        known = ", ".join(loaded.transcripts)
        raise Failure(say.say("cli-unknown-transcript", name=options.play, known=known))
