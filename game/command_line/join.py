"""`out-of-area join`: a seat in a lesson, for pupils."""

from __future__ import annotations

import argparse

from game.command_line.command import Commands, Failure, a_command
from game.command_line.window import open_window
from game.texts import Catalogue


def add(commands: Commands) -> None:
    """What may be typed after `join`."""
    found = a_command(
        commands,
        "join",
        "take a seat in a lesson (for pupils)",
        "Open the game and take a seat. Without an address it looks for lessons on the network;\n"
        "the address and the code are on the board.",
        run,
    )
    found.add_argument("address", nargs="?", default="", help="for example 192.168.10.24:8765")
    found.add_argument("code", nargs="?", default="", help="the six letters on the board")


def run(options: argparse.Namespace) -> int:
    """Open the window, at a lesson where one was named."""
    from game.client.address import BadAddress, read_address

    if options.address:
        try:
            read_address(options.address)
        except BadAddress as error:
            say = Catalogue.load(options.language)
            raise Failure(say.say("cli-bad-address", address=options.address)) from error
    return open_window(options, address=options.address, code=options.code)
