"""How the class comes in: by this machine's addresses, by TLS, or through a proxy in front.

An address is written as pupils type it: `10.0.0.7:8765` where nothing is
encrypted, and with `https://` where it is.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from server.network.addresses import own_names, present_addresses, pupil_addresses
from server.network.certificates import BadCertificate, Certificate, read_certificate
from server.network.origin import OwnHosts
from server.wire.limits import Limits


class BadPublicAddress(ValueError):
    """What was given as the proxy's public address is none."""

    def __init__(self, typed: str) -> None:
        super().__init__(typed)
        self.typed = typed


@dataclass(frozen=True)
class Proxy:
    """A reverse proxy in front of the server: where pupils find it, and whence it dials us."""

    public: str
    """`https://NAME`, without a path."""
    dials_from: str = "127.0.0.1"

    @property
    def name(self) -> str:
        return urlsplit(self.public).hostname or ""


@dataclass(frozen=True)
class Entrance:
    """One host's way in."""

    certificate: Certificate | None = None
    proxy: Proxy | None = None

    def addresses(self, port: int) -> tuple[str, ...]:
        """Where pupils find the lesson, best first; on no network, only here."""
        if self.proxy is not None:
            return (self.proxy.public,)
        here = tuple(local.address for local in pupil_addresses())
        if self.certificate is None:
            return tuple(f"{address}:{port}" for address in here) or (f"localhost:{port}",)
        end = "" if port == 443 else f":{port}"
        known = self._names_here() or here or ("localhost",)
        return tuple(f"https://{as_host(name)}{end}" for name in known)

    def teachers(self, port: int) -> str:
        """Where this machine's own browser finds the console and the projector."""
        if self.certificate is None and self.proxy is None:
            return f"http://localhost:{port}"
        return self.addresses(port)[0]

    @property
    def own_machine(self) -> bool:
        """Whether a request from this machine's own address is one of its own browser.

        Behind a proxy on the same machine it is anybody's.
        """
        return self.proxy is None

    def hosts(self) -> OwnHosts:
        """Which names requests may be addressed to."""
        named = self.certificate.names if self.certificate is not None else ()
        plain = [name for name in named if not name.startswith("*") and not is_address(name)]
        return OwnHosts((*plain, self.proxy.name) if self.proxy is not None else plain)

    def settings(self) -> dict[str, Any]:
        """What uvicorn has to know of it."""
        found: dict[str, Any] = {}
        if self.certificate is not None:
            found["ssl_certfile"] = str(self.certificate.file)
            found["ssl_keyfile"] = str(self.certificate.key)
        if self.proxy is not None:
            # Whence somebody comes and by which scheme is believed of the proxy alone.
            found |= {"proxy_headers": True, "forwarded_allow_ips": self.proxy.dials_from}
        return found

    def connections(self, limits: Limits) -> Limits:
        """The limits on connections: behind a proxy all of them come from one address."""
        if self.proxy is None:
            return limits
        return replace(limits, connections_per_address=limits.connections)

    def _names_here(
        self,
        present: Callable[[], frozenset[str]] = present_addresses,
        own: Callable[[], frozenset[str]] = own_names,
    ) -> tuple[str, ...]:
        """The certificate's names, and those of its addresses that this machine has now."""
        named = self.certificate.names if self.certificate is not None else ()
        names = [name for name in named if not is_address(name) and not name.startswith("*")]
        wild = [name[1:].casefold() for name in named if name.startswith("*.")]
        names += [name for name in sorted(own()) if any(is_below(name, end) for end in wild)]
        here = present()
        names += [name for name in named if is_address(name) and in_short(name) in here]
        return tuple(sorted(dict.fromkeys(names), key=is_of_this_machine_alone))


def entrance_of(
    certificate: Path | None, key: Path | None, public: str = "", dials_from: str = "127.0.0.1"
) -> Entrance:
    """What the command line asked for. Raises BadCertificate or BadPublicAddress."""
    if certificate is None or key is None:
        alone = certificate or key
        if alone is not None:
            raise BadCertificate(alone, "alone")
        paper = None
    else:
        paper = read_certificate(certificate, key)
    return Entrance(paper, read_public(public, dials_from) if public else None)


def read_public(typed: str, dials_from: str = "127.0.0.1") -> Proxy:
    """The proxy that is meant. Raises BadPublicAddress."""
    try:
        parts = urlsplit(typed.strip())
        known = parts.scheme in ("http", "https") and parts.hostname and (parts.port or 1)
        ipaddress.ip_address(dials_from)
    except ValueError as error:
        raise BadPublicAddress(typed) from error
    if not known or parts.path.strip("/") or parts.query or parts.fragment or parts.username:
        raise BadPublicAddress(typed)
    return Proxy(f"{parts.scheme}://{parts.netloc.casefold()}", dials_from)


def as_url(address: str) -> str:
    """An address as a browser takes it, without a slash at its end."""
    return address if "://" in address else f"http://{address}"


def name_in(address: str) -> str:
    """The name or the number in an address."""
    return urlsplit(as_url(address)).hostname or ""


def port_in(address: str) -> int:
    """The port of an address, also where it goes without saying."""
    parts = urlsplit(as_url(address))
    return parts.port or (443 if parts.scheme == "https" else 80)


def is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def in_short(address: str) -> str:
    return str(ipaddress.ip_address(address))


def as_host(name: str) -> str:
    """A name as it stands in an address; IPv6 wants brackets."""
    return f"[{in_short(name)}]" if is_address(name) and ":" in name else name


def is_below(name: str, end: str) -> bool:
    """Whether `*.example` covers the name: one label more, no further."""
    label, dot, rest = name.partition(".")
    return bool(label and dot) and f".{rest}" == end


def is_of_this_machine_alone(name: str) -> bool:
    """Whether other machines mean something else by it."""
    return name == "localhost" or (is_address(name) and ipaddress.ip_address(name).is_loopback)


def local_numbers(addresses: Iterable[str]) -> list[str]:
    """What can be announced on the local network: the addresses that are numbers."""
    found = [name for name in map(name_in, addresses) if is_address(name)]
    return found or [local.address for local in pupil_addresses()]
