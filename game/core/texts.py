"""The ids of what pupils and the facilitator wrote, so that a text can be hidden."""

from __future__ import annotations

from game.core.state import Council


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
    """All texts of this council's present path that can be hidden."""
    ids = {inject_id(added.number) for added in council.injects}
    for played in (*council.done, *((council.now,) if council.now else ())):
        ids |= {
            reason_id(council.path, played.turn, seat)
            for seat in (*played.positions, *played.pledges)
        }
        ids |= {letter_id(council.path, played.turn, letter.seat) for letter in played.letters}
        if played.key is not None and played.key.letter:
            ids.add(letter_id(council.path, played.turn, "key"))
    return frozenset(ids)
