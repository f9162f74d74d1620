"""The ids of what pupils and the facilitator wrote, so that a text can be hidden."""

from __future__ import annotations

from game.core.state import Council, Played


def reason_id(path: int, turn: str, seat: str) -> str:
    """The id of a delegation's reason in a turn."""
    return f"reason:{path}:{turn}:{seat}"


def letter_id(path: int, turn: str, seat: str) -> str:
    """The id of a letter that broke silence, or that goes with the key."""
    return f"letter:{path}:{turn}:{seat}"


def inject_id(number: int) -> str:
    """The id of a happening that was added."""
    return f"inject:{number}"


def known_texts(council: Council) -> frozenset[str]:
    """All texts of this council that can be hidden: whatever a page may still show.

    The debrief shows the paths that were stepped back from, and a turn that was cut.
    """
    running = (played for played in (council.now, council.cut) if played is not None)
    paths = {council.path: (*council.done, *running)}
    paths |= dict(enumerate(council.earlier, start=1))
    ids = {inject_id(added.number) for added in council.injects}
    for path, turns in paths.items():
        for played in turns:
            ids |= _texts_of(path, played)
    return frozenset(ids)


def _texts_of(path: int, played: Played) -> set[str]:
    """What was written in one turn of one path."""
    ids = {reason_id(path, played.turn, seat) for seat in (*played.positions, *played.pledges)}
    ids |= {letter_id(path, played.turn, letter.seat) for letter in played.letters}
    if played.key is not None and played.key.letter:
        ids.add(letter_id(path, played.turn, "key"))
    return ids
