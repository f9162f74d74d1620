"""Which addresses this machine has, and which of them pupils can most likely reach.

A teacher's laptop has several: the class network, perhaps a cable, and those
of virtual machines and tunnels that no pupil can reach. The right one comes
first on the screen; the others are shown as well, each with its interface.
"""

import ipaddress
import socket
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import ifaddr

from server.network.interfaces import Kind, kind_of

ANYWHERE = "192.0.2.1"  # reserved for documentation: a route leads there, nobody is there


@dataclass(frozen=True)
class LocalAddress:
    """An IPv4 address of this machine and the interface that has it, as the system names it."""

    address: str
    interface: str

    @property
    def kind(self) -> Kind:
        """What the interface is, in a teacher's words."""
        return kind_of(self.interface)


Adapters = Callable[[], Iterable[ifaddr.Adapter]]


def pupil_addresses(
    adapters: Adapters = ifaddr.get_adapters, towards_the_world: Callable[[], str] | None = None
) -> tuple[LocalAddress, ...]:
    """The addresses to show, best first; empty when the machine is on no network.

    Only IPv4, because that is what people can type, and never the loopback.
    """
    main = (towards_the_world or outgoing_address)()
    found = [
        LocalAddress(str(ip.ip), adapter.nice_name)
        for adapter in adapters()
        for ip in adapter.ips
        if ip.is_IPv4 and is_reachable(str(ip.ip))
    ]
    # The order of the system breaks ties.
    return tuple(sorted(dict.fromkeys(found), key=lambda local: rank(local, main)))


def rank(local: LocalAddress, main: str) -> tuple[bool, bool, bool]:
    """Real before virtual, a given address before a makeshift one, the way out before others.

    Virtual comes first: while a tunnel is up, the way out is the tunnel.
    """
    makeshift = ipaddress.ip_address(local.address).is_link_local
    return (local.kind in ("virtual", "vpn"), makeshift, local.address != main)


def is_reachable(address: str) -> bool:
    """Whether another machine could have a use for the address."""
    found = ipaddress.ip_address(address)
    return not (found.is_loopback or found.is_unspecified or found.is_multicast)


def outgoing_address() -> str:
    """The address that packets to the rest of the world leave from; nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect((ANYWHERE, 9))
            return str(probe.getsockname()[0])
        except OSError:
            return ""


def present_addresses(adapters: Adapters = ifaddr.get_adapters) -> frozenset[str]:
    """Every address that this machine answers to right now, IPv6 and loopback included."""
    found = {"127.0.0.1", "::1"}
    for adapter in adapters():
        for ip in adapter.ips:
            plain = str(ip.ip if ip.is_IPv4 else ip.ip[0]).partition("%")[0]
            found.add(str(ipaddress.ip_address(plain)))
    return frozenset(found)


def own_names(hostname: Callable[[], str] = socket.gethostname) -> frozenset[str]:
    """The names that this machine answers to, with and without `.local`."""
    full = hostname().casefold().rstrip(".")
    short = full.partition(".")[0]
    return frozenset({"localhost", full, short, f"{short}.local"} - {"", ".local"})
