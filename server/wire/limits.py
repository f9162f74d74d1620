"""How much anybody may ask for, and what happens to those who ask for more.

All limits are settings, in one place. Nothing here sleeps or counts in the
background: a bucket works out from the clock what it would hold by now.
"""

import ipaddress
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

Clock = Callable[[], float]


@dataclass(frozen=True)
class Limits:
    """Every limit of the server. Sizes in bytes, times in seconds."""

    # One connection. A client that comes back may send again what was not answered, hence 20.
    message_bytes: int = 4 * 1024
    header_bytes: int = 16 * 1024
    messages_per_second: float = 5
    message_burst: float = 20
    refused_before_close: int = 3
    greeting_seconds: float = 5

    # One line, which is a connection over plain HTTP: how often it asks, when it counts as gone.
    asks_per_second: float = 25
    ask_burst: float = 50
    line_silent_seconds: float = 8

    # One session. A class joins within a minute; how many fit is the rules' to say.
    join_burst: float = 60
    joins_per_second: float = 2

    # One address. A whole school can share one, so this is far above a class.
    connections_per_address: int = 256
    wrong_codes_per_minute: float = 10
    wrong_code_burst: float = 10
    tries_per_second: float = 50
    addresses_remembered: int = 2048

    # The whole server.
    connections: int = 1024
    backlog: int = 1024
    guesses_per_second: float = 50

    # What the reaper allows.
    write_buffer: int = 256 * 1024
    send_buffer: int = 128 * 1024
    stalled_seconds: float = 6
    closing_seconds: float = 5
    header_seconds: float = 5
    body_seconds: float = 30
    ping_seconds: float = 20


class TokenBucket:
    """A steady rate with room for a burst."""

    def __init__(self, rate: float, burst: float, clock: Clock = time.monotonic) -> None:
        self._rate = rate
        self._burst = burst
        self._clock = clock
        self._held = burst
        self._at = clock()

    def take(self) -> bool:
        """Take one token, if there is one."""
        if self.wait() > 0:
            return False
        self._held -= 1
        return True

    def put_back(self) -> None:
        """Undo a `take` that should not have cost anything."""
        self._held = min(self._burst, self._held + 1)

    def wait(self) -> float:
        """Seconds until there is a token; 0 when there is one now."""
        self._fill()
        return max(0.0, (1 - self._held) / self._rate)

    @property
    def full(self) -> bool:
        """Whether nothing was taken lately, so that the bucket may be forgotten."""
        self._fill()
        return self._held >= self._burst

    def _fill(self) -> None:
        now = self._clock()
        # A clock that is set back gives nothing and takes nothing.
        self._held = min(self._burst, self._held + max(0.0, now - self._at) * self._rate)
        self._at = now


class Verdict(Enum):
    """What to do with one message of a connection."""

    PASS = auto()
    REFUSE = auto()
    CLOSE = auto()


class Pace:
    """How fast one connection sends. Each refused message is answered; the fourth ends it.

    A connection that has been quiet long enough to fill its bucket starts anew.
    """

    def __init__(self, limits: Limits, clock: Clock = time.monotonic) -> None:
        self._bucket = TokenBucket(limits.messages_per_second, limits.message_burst, clock)
        self._allowed = limits.refused_before_close
        self._refused = 0

    def judge(self) -> Verdict:
        """Count one message."""
        if self._bucket.full:
            self._refused = 0
        if self._bucket.take():
            return Verdict.PASS
        self._refused += 1
        return Verdict.REFUSE if self._refused <= self._allowed else Verdict.CLOSE


def join_bucket(limits: Limits, clock: Clock = time.monotonic) -> TokenBucket:
    """The joins of one session: a class at once, then a trickle."""
    return TokenBucket(limits.joins_per_second, limits.join_burst, clock)


def neighbourhood(address: str) -> str:
    """Whom to count together: an IPv4 address, or the /64 that one machine chooses from.

    Link-local addresses are counted one by one: a classroom shares their prefix.
    """
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(found, ipaddress.IPv4Address) or found.is_link_local:
        return str(found)
    if found.ipv4_mapped is not None:
        return str(found.ipv4_mapped)
    return str(ipaddress.IPv6Network((found, 64), strict=False))


class Neighbours:
    """What the gate remembers of one address."""

    def __init__(self, limits: Limits, clock: Clock) -> None:
        rate = limits.wrong_codes_per_minute / 60
        self.guesses = TokenBucket(rate, limits.wrong_code_burst, clock)
        self.tries = TokenBucket(limits.tries_per_second, limits.tries_per_second, clock)
        self.tried: set[str] = set()
        self.right: set[str] = set()

    def knows(self, code: str) -> bool:
        """Whether the code was tried from here before, so that trying it tells nothing new."""
        return code in self.right or code in self.tried


class CodeGate:
    """Slows down those who guess join codes, and hardly anybody else.

    A whole school can come from one address, and one pupil there can be a
    nuisance. So an address is charged for guessing and for nothing else:

    - Right codes cost nothing. The same wrong code again costs nothing either:
      a class that misreads one letter on the board makes one mistake, and a
      repetition tells a guesser nothing.
    - An address that has spent its ten waits for the next one, six seconds,
      whether its code is right or not; otherwise the wait itself would tell.
    - A code that was right from there before stays open, so that a nuisance
      cannot shut out the class around him. That lets him notice which code his
      neighbours use by trying fifty a second, the bound for any address: one
      chance in 5 000 an hour, for a code that is written on the board.

    Keys get a gate of their own, so that guessed codes do not slow the console;
    give it their digests. Seats' secrets need none: they cannot be guessed, and
    a class that comes back after a cut must not queue behind a nuisance.
    """

    def __init__(self, limits: Limits, clock: Clock = time.monotonic) -> None:
        self._limits = limits
        self._clock = clock
        self._everybody = TokenBucket(limits.guesses_per_second, limits.guesses_per_second, clock)
        self._remembered: OrderedDict[str, Neighbours] = OrderedDict()

    def admit(self, address: str, code: str) -> float:
        """Ask before each look-up: 0 means do it now, else the seconds to wait first.

        The guess is charged here, not when it turns out wrong, so that many
        tries at the same moment do not share one token.
        """
        neighbours = self._neighbours(address)
        if not neighbours.tries.take():
            return neighbours.tries.wait()
        if neighbours.knows(code):
            return 0.0
        seconds = max(neighbours.guesses.wait(), self._everybody.wait())
        if seconds > 0:
            return seconds
        neighbours.guesses.take()
        self._everybody.take()
        neighbours.tried.add(code)
        return 0.0

    def was_right(self, address: str, code: str) -> None:
        """Say that the code opened something: it was no guess and costs nothing."""
        neighbours = self._neighbours(address)
        neighbours.right.add(code)
        if code in neighbours.tried:
            neighbours.tried.discard(code)
            neighbours.guesses.put_back()
            self._everybody.put_back()

    def _neighbours(self, address: str) -> Neighbours:
        """What is remembered of the address; the one not heard of for longest makes room."""
        name = neighbourhood(address)
        found = self._remembered.pop(name, None) or Neighbours(self._limits, self._clock)
        self._remembered[name] = found
        while len(self._remembered) > self._limits.addresses_remembered:
            self._remembered.popitem(last=False)
        return found
