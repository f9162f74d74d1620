"""Finds lessons on the local network, so that a pupil need not type an address.

Anybody on the network can announce anything, so a found host is a suggestion:
its name is cleaned before it is shown, the list is short, and the pupil picks.
"""

import ipaddress
import threading
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from ipaddress import IPv4Network
from typing import NamedTuple

import ifaddr
from zeroconf import IPVersion, ServiceBrowser, ServiceInfo, ServiceListener, Zeroconf

from game.client.address import BadAddress, read_address

SERVICE = "_out-of-area._tcp.local."
LONGEST_NAME = 40
MOST_HOSTS = 20
ANSWER_MILLISECONDS = 2_000


class FoundHost(NamedTuple):
    """A lesson that announced itself: what to show, and where to dial."""

    name: str
    address: str
    port: int
    url: str = ""
    """What to dial instead where the lesson is encrypted: a certificate is for a name."""

    @property
    def dialled(self) -> str:
        return self.url or f"{self.address}:{self.port}"


class HostFinder(ServiceListener):
    """Listens in the background for as long as it is open.

    On a network without multicast it simply finds nothing; `working` is False
    when not even listening was possible.
    """

    def __init__(
        self,
        open_zeroconf: Callable[[], Zeroconf] = Zeroconf,
        networks: Callable[[], Sequence[IPv4Network]] | None = None,
    ) -> None:
        self._lock = threading.Lock()
        self._found: dict[str, FoundHost] = {}
        self._networks = networks or own_networks
        self._zeroconf: Zeroconf | None = None
        try:
            self._zeroconf = open_zeroconf()
            ServiceBrowser(self._zeroconf, SERVICE, listener=self)
        except Exception:
            # A locked-down machine may forbid it in many ways; typing the address still works.
            self.close()

    @property
    def working(self) -> bool:
        """Whether this machine lets us listen."""
        return self._zeroconf is not None

    @property
    def hosts(self) -> tuple[FoundHost, ...]:
        """What is announced at this moment, by name. May be asked in every frame."""
        with self._lock:
            return tuple(sorted(set(self._found.values())))

    def close(self) -> None:
        """Stop listening. Harmless when repeated; returns at once, since closing takes a second."""
        opened, self._zeroconf = self._zeroconf, None
        if opened is not None:
            threading.Thread(target=opened.close, name="discovery-close", daemon=True).start()

    def add_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """Called in a thread of its own when something is announced."""
        found = self._look_up(zc, type_, name)
        with self._lock:
            if found is None:
                self._found.pop(name, None)
            elif name in self._found or len(self._found) < MOST_HOSTS:
                self._found[name] = found

    def update_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """Called in that thread when an announcement changed."""
        self.add_service(zc, type_, name)

    def remove_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """Called in that thread when an announcement was taken back or ran out."""
        with self._lock:
            self._found.pop(name, None)

    def _look_up(self, zc: Zeroconf, type_: str, name: str) -> FoundHost | None:
        try:
            info = zc.get_service_info(type_, name, ANSWER_MILLISECONDS)
        except Exception:
            # Asking fails in several ways when listening is stopped in the meantime.
            return None
        return read_announcement(info, self._networks()) if info is not None else None


def read_announcement(info: ServiceInfo, networks: Sequence[IPv4Network]) -> FoundHost | None:
    """What an announcement offers us, or None when there is nothing to dial."""
    address = nearest(info.parsed_addresses(IPVersion.V4Only), networks)
    if address is None or not info.port:
        return None
    name = clean(info.name.removesuffix(f".{SERVICE}"))
    return FoundHost(name, address, info.port, safe_url(info.properties.get(b"url")))


def safe_url(told: bytes | None) -> str:
    """An encrypted address that may be dialled; anything else counts as none told."""
    try:
        found = read_address((told or b"").decode("ascii", errors="replace"))
    except BadAddress:
        return ""
    return f"https://{found}" if found.safe and found.host.isascii() else ""


def nearest(addresses: Iterable[str], networks: Sequence[IPv4Network]) -> str | None:
    """The address on a network that we are on as well; else the first that could be one."""
    usable = [
        found
        for found in map(ipaddress.IPv4Address, addresses)
        if not (found.is_multicast or found.is_unspecified)
    ]
    shared = [found for found in usable if any(found in network for network in networks)]
    return str((shared or usable)[0]) if usable else None


def own_networks() -> list[IPv4Network]:
    """The networks this machine is on."""
    return [
        IPv4Network((str(ip.ip), ip.network_prefix), strict=False)
        for adapter in ifaddr.get_adapters()
        for ip in adapter.ips
        if ip.is_IPv4
    ]


def clean(name: str) -> str:
    """A stranger's text, safe to show in one line."""
    visible = "".join(
        " " if unicodedata.category(letter)[0] in "CZ" else letter
        for letter in unicodedata.normalize("NFKC", name)
    )
    return " ".join(visible.split())[:LONGEST_NAME].strip() or "?"
