"""Only our own pages and programs that dial us may talk to the server.

Any page a pupil has open could try to reach a laptop on the class network. So
`Host` must be one of this machine's addresses or names, which a foreign name
that was pointed at us (DNS rebinding) is not; and where something can change,
`Origin` must be exactly the address that was dialled. Nothing is decided by a
pattern, and a missing `Origin` is refused: native clients send the one they
dial.
"""

import ipaddress
import re
import time
from collections.abc import Callable, Iterable

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from .addresses import own_names, present_addresses

FRESH_SECONDS = 5.0
METHODS = frozenset({"GET", "HEAD", "POST"})
SCHEMES = {"ws": "http", "wss": "https"}
HOST = re.compile(r"(?P<name>\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:(?P<port>[0-9]{1,5}))?", re.ASCII)


class OwnHosts:
    """The names and addresses by which this machine may be called now.

    A laptop changes networks, so addresses are looked up again every few
    seconds. `configured` are names without a port, such as that of a school's
    proxy.
    """

    def __init__(
        self,
        configured: Iterable[str] = (),
        addresses: Callable[[], frozenset[str]] = present_addresses,
        names: Callable[[], frozenset[str]] = own_names,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._configured = frozenset(name.casefold().rstrip(".") for name in configured)
        self._addresses = addresses
        self._names = names
        self._clock = clock
        self._known: frozenset[str] = frozenset()
        self._until = float("-inf")

    def knows(self, host: str) -> bool:
        """Whether a `Host` header, with or without a port, names this machine."""
        name = host_name(host)
        if name is None:
            return False
        if self._clock() >= self._until:
            self._known = self._addresses() | self._names() | self._configured
            self._until = self._clock() + FRESH_SECONDS
        return name in self._known


def host_name(host: str) -> str | None:
    """The name in a `Host` header, addresses in their shortest form; None if it is none."""
    found = HOST.fullmatch(host.casefold())
    if found is None:
        return None
    name = found["name"].rstrip(".")
    if not name.startswith("["):
        return name
    try:
        return str(ipaddress.IPv6Address(name[1:-1]))
    except ValueError:
        return None


class OwnOrigin:
    """Middleware in front of everything: refuses foreign hosts, origins and methods."""

    def __init__(self, app: ASGIApp, hosts: OwnHosts) -> None:
        self._app = app
        self._hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        refusal = self._refusal(scope)
        if refusal is None:
            await self._app(scope, receive, send)
        else:
            await refusal(scope, receive, send)

    def _refusal(self, scope: Scope) -> PlainTextResponse | None:
        hosts = values(scope, b"host")
        if len(hosts) != 1 or not self._hosts.knows(hosts[0]):
            return PlainTextResponse("This is not an address of this server.\n", 421)
        if scope["type"] == "http" and scope["method"] not in METHODS:
            headers = {"Allow": ", ".join(sorted(METHODS))}
            return PlainTextResponse("Method not allowed.\n", 405, headers)
        if can_change_something(scope) and not is_same_origin(scope, hosts[0]):
            return PlainTextResponse("This request comes from another page.\n", 403)
        return None


def can_change_something(scope: Scope) -> bool:
    return bool(scope["type"] == "websocket" or scope["method"] == "POST")


def is_same_origin(scope: Scope, host: str) -> bool:
    """Whether `Origin` is `scheme://Host` of this very request.

    Browsers leave `Sec-Fetch-Site` out on plain http to other machines, so it
    is believed when it says no and not required.
    """
    scheme = SCHEMES.get(scope["scheme"], scope["scheme"])
    origins = values(scope, b"origin")
    if [origin.casefold() for origin in origins] != [f"{scheme}://{host.casefold()}"]:
        return False
    return set(values(scope, b"sec-fetch-site")) <= {"same-origin"}


def values(scope: Scope, name: bytes) -> list[str]:
    """All values of a header, since a second one is how checks are got around."""
    return [value.decode("latin-1") for key, value in scope["headers"] if key.lower() == name]
