"""The desktop client, opened for whoever joins and whoever practises."""

from __future__ import annotations

import argparse

from game.command_line.command import Failure
from game.texts import Catalogue


def open_window(options: argparse.Namespace, **where: str) -> int:
    """Run the desktop client until its window is closed."""
    from game.client.failure import NoDisplay, OldPygame
    from game.client.opening import run
    from game.command_line.practice_rooms import PracticeRooms

    try:
        run(practice=PracticeRooms(), language=options.language, **where)
    except NoDisplay as error:
        raise Failure(Catalogue.load(options.language).say("cli-no-display")) from error
    except OldPygame as error:
        raise Failure(Catalogue.load(options.language).say("cli-old-pygame")) from error
    return 0
