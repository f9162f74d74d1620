"""Join codes, keys and seats' secrets: made, hashed and compared.

A join code is short, is written on the board and opens only the lobby. A key
opens the console or the projector. A seat's secret is made by the pupil's own
machine and brings it back to its place. Keys and secrets are stored as
hashes; they carry at least 128 bits of chance, so a plain SHA-256 is enough
and salt would add nothing.
"""

import hashlib
import hmac
import secrets
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from game.session.rows import SeatSecret

CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Nothing that is read as something else on a projector: no 0 O, no 1 I L."""
CODE_LENGTH = 6
KEY_BYTES = 32
TRIES = 1_000

Choose = Callable[[Sequence[str]], str]


class Seats(Protocol):
    """Whatever knows the hashes that open places, such as a session's keyring."""

    @property
    def seats(self) -> Mapping[str, SeatSecret]:
        """By participant."""
        ...


def join_code(taken: Container[str] = (), choose: Choose = secrets.choice) -> str:
    """A code that no other live session has."""
    for _ in range(TRIES):
        code = "".join(choose(CODE_LETTERS) for _ in range(CODE_LENGTH))
        if code not in taken:
            return code
    raise RuntimeError(f"no free join code in {TRIES} tries: is the source of chance broken?")


def read_code(typed: str) -> str | None:
    """The code that somebody meant, or None if no code can look like that.

    Blanks, hyphens and small letters are how people type, not mistakes.
    """
    letters = "".join(typed.upper().replace("-", " ").split())
    if len(letters) != CODE_LENGTH or any(letter not in CODE_LETTERS for letter in letters):
        return None
    return letters


def new_key(chance: Callable[[int], str] = secrets.token_urlsafe) -> str:
    """A key for the console or the projector, 256 bits, fit for a URL's fragment."""
    return chance(KEY_BYTES)


def digest(secret: str) -> str:
    """What is stored in place of a secret."""
    return hashlib.sha256(secret.encode()).hexdigest()


def opens(presented: str, digests: Iterable[str]) -> bool:
    """Whether a key is one of those stored, in a time that does not tell how nearly."""
    shown = digest(presented)
    found = False
    for stored in digests:
        found |= hmac.compare_digest(shown, stored)
    return found


@dataclass(frozen=True)
class Return:
    """Somebody comes back to a place. `store` is what to write first, None when repeated."""

    participant: str
    store: SeatSecret | None


def come_back(keys: Seats, secret: str, following: str) -> Return | None:
    """Who comes back with this pair of secrets, or None when it opens nothing.

    The machine shows its present secret and names the next, so a lost answer
    costs nothing: the same pair again is answered again. Any older secret is
    refused, and so is a pair that would not turn, since a copy of it would
    stay good for ever.
    """
    if secret == following:
        return None
    shown, next_shown = digest(secret), digest(following)
    holder = holder_of(keys, shown)
    if holder is not None:
        turned = SeatSecret(participant=holder.participant, current=next_shown, previous=shown)
        return None if holder_of(keys, next_shown) else Return(holder.participant, turned)
    repeated = holder_of(keys, next_shown)
    if repeated is not None and hmac.compare_digest(repeated.previous or "", shown):
        return Return(repeated.participant, None)
    return None


def holder_of(keys: Seats, shown: str) -> SeatSecret | None:
    """The place that a hash opens; every place is compared, wherever the match is."""
    found = None
    for seat in keys.seats.values():
        if hmac.compare_digest(seat.current, shown):
            found = seat
    return found
