"""`out-of-area practice`: a scenario alone, against the computer."""

from __future__ import annotations

import argparse

from game.command_line.command import Commands, Failure, a_command
from game.command_line.window import open_window
from game.texts import Catalogue


def add(commands: Commands) -> None:
    """What may be typed after `practice`."""
    found = a_command(
        commands,
        "practice",
        "play a scenario alone, against the computer",
        "Play a whole scenario at your own pace. Nothing else has to run, and nothing is sent.",
        run,
    )
    found.add_argument(
        "--scenario", default="", metavar="NAME", help="a scenario's name, or a folder of your own"
    )
    found.add_argument("--seat", default="", help="your delegation, for example norway")


def run(options: argparse.Namespace) -> int:
    """Open the window, at practice where a seat was named."""
    from server.failures import KNOWN, sentence_of
    from server.shelf.lessons import USUAL, find_scenario

    say = Catalogue.load(options.language)
    name = options.scenario or (USUAL if options.seat else "")
    if not name:
        return open_window(options)
    try:
        scenario = find_scenario(name)
    except KNOWN as error:
        raise Failure(sentence_of(error, say)) from error
    seat = options.seat or scenario.seats[0]
    if seat not in scenario.seats:
        raise Failure(say.say("cli-unknown-seat", name=seat, known=", ".join(scenario.seats)))
    return open_window(options, scenario=name, seat=seat)
