"""`out-of-area doctor`: why pupils do not get through, for the teacher."""

from __future__ import annotations

import argparse
from pathlib import Path

from game.command_line import arguments
from game.command_line.command import Commands, a_command


def add(commands: Commands) -> None:
    """What may be typed after `doctor`."""
    found = a_command(
        commands,
        "doctor",
        "find out why pupils do not get through (for the teacher)",
        "Look at this machine and its network: addresses, firewall, port, where lessons are kept.\n"
        "Then open the printed link on a pupil's machine; who comes is told at once. It can be\n"
        "used the day before, and beside a running lesson, whose console shows the same.",
        run,
    )
    found.add_argument(
        "--once", action="store_true", help="say what is known now, and do not wait for anybody"
    )
    found.add_argument(
        "--port",
        type=arguments.port,
        default=0,
        help="port to look at; without it the lesson's, or 8765",
    )
    found.add_argument("--data", type=Path, metavar="FOLDER", help="where lessons are kept")


def run(options: argparse.Namespace) -> int:
    """Tell what the doctor finds, until it is ended."""
    from server.doctor.command import Options
    from server.doctor.command import run_doctor as examine
    from server.host import Options as Hosting

    folder = Hosting(data=options.data).folder
    wanted = Options(folder, options.port, options.once, options.language)
    examine(wanted, lambda line: print(line, flush=True))
    return 0
