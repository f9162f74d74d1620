"""The command line, and the only place that wires the parts together.

Every command fails with one clear sentence and exit code 2. Parts are
imported when their command runs: whoever hosts needs no window, and whoever
joins needs no server.
"""

from __future__ import annotations

import argparse
import io
import logging
import os
import re
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from game.scenario.model import Language
from game.texts import Catalogue

if TYPE_CHECKING:
    from game.scenario.load import Loaded
    from server.host import Opened

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

LANGUAGES: tuple[Language, ...] = get_args(Language)
FAILED = 2

ABOUT = """\
Out of Area: NATO's governments after the Cold War, played by a school class.

  out-of-area host        open a lesson on this machine (for the teacher)
  out-of-area join        take a seat in a lesson (for pupils)
  out-of-area practice    play a scenario alone, against the computer
  out-of-area check       look through a scenario for mistakes (for authors)
  out-of-area doctor      find out why pupils do not get through (for the teacher)
"""


class Failure(Exception):
    """One sentence for whoever typed the command."""


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
    _host_parser(commands)
    _join_parser(commands)
    _practice_parser(commands)
    _check_parser(commands)
    _doctor_parser(commands)
    return top


def _command(
    commands: Commands,
    name: str,
    summary: str,
    about: str,
    run: Callable[[argparse.Namespace], int],
) -> argparse.ArgumentParser:
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


def _host_parser(commands: Commands) -> None:
    found = _command(
        commands,
        "host",
        "open a lesson on this machine (for the teacher)",
        "Open a lesson on this machine. It prints the address and the code for the board, and\n"
        "opens your console in the browser. Everything is saved as it happens: after a crash,\n"
        "the same command takes the lesson up again and pupils come back by themselves.",
        run_host,
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
        "--port", type=_port, default=0, help="port to use; without it, 8765 or one that is free"
    )
    found.add_argument(
        "--data", type=Path, metavar="FOLDER", help="where to keep lessons, on this machine's disk"
    )
    found.add_argument(
        "--prepare",
        action="store_true",
        help="set a lesson up for another day; the same command without it finds it again",
    )
    found.add_argument("--day", type=_day, metavar="DATE", help="its day, for example 2026-11-24")
    found.add_argument("--until", type=_time, metavar="TIME", help="when its bell rings: 10:15")
    found.add_argument(
        "--lessons", action="store_true", help="list the lessons that are kept, and end"
    )
    found.add_argument(
        "--lesson", type=_number, default=0, metavar="NUMBER", help="open this one of the list"
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


def _join_parser(commands: Commands) -> None:
    found = _command(
        commands,
        "join",
        "take a seat in a lesson (for pupils)",
        "Open the game and take a seat. Without an address it looks for lessons on the network;\n"
        "the address and the code are on the board.",
        run_join,
    )
    found.add_argument("address", nargs="?", default="", help="for example 192.168.10.24:8765")
    found.add_argument("code", nargs="?", default="", help="the six letters on the board")


def _practice_parser(commands: Commands) -> None:
    found = _command(
        commands,
        "practice",
        "play a scenario alone, against the computer",
        "Play a whole scenario at your own pace. Nothing else has to run, and nothing is sent.",
        run_practice,
    )
    found.add_argument(
        "--scenario", default="", metavar="NAME", help="a scenario's name, or a folder of your own"
    )
    found.add_argument("--seat", default="", help="your delegation, for example norway")


def _check_parser(commands: Commands) -> None:
    found = _command(
        commands,
        "check",
        "look through a scenario for mistakes (for authors)",
        "Look through a scenario and report everything that is wrong, with file and line.",
        run_check,
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
    found.add_argument("--games", type=_games, default=2000, help="how many random games (2000)")
    found.add_argument("--seed", type=int, default=1, help="another number draws other games (1)")


def _doctor_parser(commands: Commands) -> None:
    found = _command(
        commands,
        "doctor",
        "find out why pupils do not get through (for the teacher)",
        "Look at this machine and its network: addresses, firewall, port, where lessons are kept.\n"
        "Then open the printed link on a pupil's machine; who comes is told at once. It can be\n"
        "used the day before, and beside a running lesson, whose console shows the same.",
        run_doctor,
    )
    found.add_argument(
        "--once", action="store_true", help="say what is known now, and do not wait for anybody"
    )
    found.add_argument(
        "--port", type=_port, default=0, help="port to look at; without it the lesson's, or 8765"
    )
    found.add_argument("--data", type=Path, metavar="FOLDER", help="where lessons are kept")


def _games(text: str) -> int:
    games = int(text)
    if not 1 <= games <= 100_000:
        raise argparse.ArgumentTypeError("choose between 1 and 100000 games")
    return games


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError("write a day like 2026-11-24") from None


def _time(text: str) -> str:
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", text):
        raise argparse.ArgumentTypeError("write a time like 10:15")
    return text


def _number(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError("choose a number of the list (--lessons)")
    return int(text)


def _port(text: str) -> int:
    port = int(text)
    if not 1 <= port <= 65535:
        raise argparse.ArgumentTypeError("a port is a number from 1 to 65535")
    return port


def run_host(options: argparse.Namespace) -> int:
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


def run_doctor(options: argparse.Namespace) -> int:
    """Tell what the doctor finds, until it is ended."""
    from server.doctor.command import Options
    from server.doctor.command import run_doctor as examine
    from server.host import Options as Hosting

    folder = Hosting(data=options.data).folder
    wanted = Options(folder, options.port, options.once, options.language)
    examine(wanted, lambda line: print(line, flush=True))
    return 0


def print_opened(opened: Opened, say: Catalogue) -> None:
    """What the teacher needs on the screen: where to send the class, and the own pages."""
    from server.banner import banner

    print(banner(opened, say, sys.stdout.encoding), flush=True)


def run_join(options: argparse.Namespace) -> int:
    """Open the window, at a lesson where one was named."""
    from game.client.address import BadAddress, read_address

    if options.address:
        try:
            read_address(options.address)
        except BadAddress as error:
            say = Catalogue.load(options.language)
            raise Failure(say.say("cli-bad-address", address=options.address)) from error
    return open_window(options, address=options.address, code=options.code)


def run_practice(options: argparse.Namespace) -> int:
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


def open_window(options: argparse.Namespace, **where: str) -> int:
    """Run the desktop client until its window is closed."""
    from game.client.app import run
    from game.client.failure import NoDisplay, OldPygame
    from game.wiring import PracticeRooms

    try:
        run(practice=PracticeRooms(), language=options.language, **where)
    except NoDisplay as error:
        raise Failure(Catalogue.load(options.language).say("cli-no-display")) from error
    except OldPygame as error:
        raise Failure(Catalogue.load(options.language).say("cli-old-pygame")) from error
    return 0


def run_check(options: argparse.Namespace) -> int:
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


if __name__ == "__main__":
    sys.exit(main())
