"""`out-of-area host`: a lesson on this machine, for the teacher."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from game.command_line import arguments
from game.command_line.command import Commands, Failure, a_command
from game.texts import Catalogue

if TYPE_CHECKING:
    from server.host import Opened


def add(commands: Commands) -> None:
    """What may be typed after `host`."""
    found = a_command(
        commands,
        "host",
        "open a lesson on this machine (for the teacher)",
        "Open a lesson on this machine. It prints the address and the code for the board, and\n"
        "opens your console in the browser. Everything is saved as it happens: after a crash,\n"
        "the same command takes the lesson up again and pupils come back by themselves.",
        run,
    )
    found.add_argument(
        "--scenario", default="", metavar="NAME", help="a scenario's name, or a folder of your own"
    )
    found.add_argument(
        "--new", action="store_true", help="begin another lesson, even if one is open"
    )
    found.add_argument(
        "--demo",
        action="store_true",
        help="let the computer fill the empty seats, to see a whole lesson alone",
    )
    found.add_argument(
        "--plan",
        choices=("45", "60", "90"),
        default="45",
        help="minutes of the lesson (45); it can be changed until the lesson begins",
    )
    found.add_argument(
        "--port",
        type=arguments.port,
        default=0,
        help="port to use; without it, 8765 or one that is free",
    )
    found.add_argument(
        "--data", type=Path, metavar="FOLDER", help="where to keep lessons, on this machine's disk"
    )
    found.add_argument(
        "--prepare",
        action="store_true",
        help="set a lesson up for another day; the same command without it finds it again",
    )
    found.add_argument(
        "--day", type=arguments.day, metavar="DATE", help="its day, for example 2026-11-24"
    )
    found.add_argument(
        "--until", type=arguments.time, metavar="TIME", help="when its bell rings: 10:15"
    )
    found.add_argument(
        "--lessons", action="store_true", help="list the lessons that are kept, and end"
    )
    found.add_argument(
        "--lesson",
        type=arguments.number,
        default=0,
        metavar="NUMBER",
        help="open this one of the list",
    )
    found.add_argument("--no-browser", action="store_true", help="do not open the console")
    network = found.add_argument_group("encryption, for whoever looks after the school's machines")
    network.add_argument(
        "--certificate", type=Path, metavar="FILE", help="serve https with this certificate (PEM)"
    )
    network.add_argument("--key", type=Path, metavar="FILE", help="the certificate's key (PEM)")
    network.add_argument(
        "--behind-proxy",
        default="",
        metavar="ADDRESS",
        help="a reverse proxy stands in front, where pupils go to https://NAME",
    )
    network.add_argument(
        "--proxy-from",
        default="127.0.0.1",
        metavar="NUMBER",
        help="the address from which that proxy dials this machine (127.0.0.1)",
    )


def run(options: argparse.Namespace) -> int:
    """Open or resume a lesson and serve it until it is ended."""
    from server.failures import KNOWN, sentence_of
    from server.host import Options
    from server.host import run_host as serve
    from server.network.entrance import entrance_of
    from server.shelf.listing import list_lessons
    from server.shelf.planned import Plan

    say = Catalogue.load(options.language)
    try:
        entrance = entrance_of(
            options.certificate, options.key, options.behind_proxy, options.proxy_from
        )
    except KNOWN as error:
        raise Failure(sentence_of(error, say)) from error
    wanted = Options(
        port=options.port,
        scenario=options.scenario,
        new=options.new,
        demo=options.demo,
        plan=options.plan,
        language=options.language,
        prepare=options.prepare or bool(options.day or options.until),
        number=options.lesson,
        noted=Plan(options.day or "", options.until or ""),
        data=options.data,
        browser=not options.no_browser,
        entrance=entrance,
    )
    try:
        if options.lessons:
            print(list_lessons(wanted.folder, options.language))
            return 0
        goes_on = serve(wanted, lambda opened: print_opened(opened, say))
    except KNOWN as error:
        raise Failure(sentence_of(error, say)) from error
    print(say.say("cli-host-stopped" if goes_on else "cli-host-stopped-over"))
    return 0


def print_opened(opened: Opened, say: Catalogue) -> None:
    """What the teacher needs on the screen: where to send the class, and the own pages."""
    from server.banner import banner

    print(banner(opened, say, sys.stdout.encoding), flush=True)
