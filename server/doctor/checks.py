"""From what was seen to what is said: each check is a function, and they add up to a report.

Two kinds are kept apart. What the system has to be asked for is slow and looked
at anew only on request; what pupils' machines tell changes all the time.
"""

from __future__ import annotations

import ipaddress
import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from server.doctor.findings import ORDER, Finding
from server.doctor.firewall import Firewall, firewall
from server.doctor.neighbours import neighbours
from server.doctor.port import PortState, port_state
from server.doctor.reach import WRONG_BY_SECONDS, Heard
from server.journals.folders import why_unsafe
from server.network.addresses import LocalAddress
from server.network.entrance import as_url, is_address, name_in
from server.network.ports import USUAL

ROOM_BYTES = 200 * 1024 * 1024
HOTSPOTS = tuple(
    map(ipaddress.ip_network, ("172.20.10.0/28", "192.168.43.0/24", "192.168.137.0/24"))
)
"""What phones and Windows give to those whom they share their line with."""
TUNNELS = ("vpn",)
WEB_PORTS = (80, 443)
"""What goes without saying in an address, behind a proxy or with TLS."""


@dataclass(frozen=True)
class Machine:
    """What the system told; looked at once and again on request."""

    port: int
    ours: bool
    """Whether the lesson of this program has the port."""
    state: PortState
    firewall: Firewall
    neighbours: int | None
    folder: Path
    trouble: str
    """What is wrong with the folder of lessons; empty when nothing is."""


@dataclass(frozen=True)
class Network:
    """What changes while one watches."""

    addresses: tuple[LocalAddress, ...]
    shown: str
    """The address on the board, as `host:port`."""
    heard: Mapping[str, Heard]
    clocks: Sequence[int]


def look_at_machine(port: int, ours: bool, folder: Path, best: str) -> Machine:
    """Ask the system; takes up to some seconds."""
    return Machine(
        port=port,
        ours=ours,
        state=PortState(port, False, True) if ours else port_state(port),
        firewall=firewall(port),
        neighbours=neighbours(best) if best else None,
        folder=folder,
        trouble=folder_trouble(folder),
    )


def folder_trouble(folder: Path) -> str:
    """Why lessons should not be kept there: cloud, network, unwritable or full."""
    unsafe = why_unsafe(folder)
    if unsafe is not None:
        return unsafe[0]
    there = next(each for each in (folder, *folder.resolve().parents) if each.exists())
    if not is_writable(there):
        return "unwritable"
    return "full" if shutil.disk_usage(there).free < ROOM_BYTES else ""


def is_writable(folder: Path) -> bool:
    """Whether a file can really be made: permissions alone do not tell on every system."""
    if not os.access(folder, os.W_OK):
        return False
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def examine(machine: Machine, network: Network) -> tuple[Finding, ...]:
    """Everything that was found, in the order in which a teacher should read it."""
    found = [
        *addresses(network),
        *reach(network),
        isolation(machine, network),
        *socket(network),
        fire(machine),
        *port(machine),
        clock(network),
        data(machine),
    ]
    return tuple(sorted(found, key=lambda each: ORDER.index(each.about)))


def addresses(network: Network) -> Iterable[Finding]:
    """Whether there is an address at all, and what is odd about those that are."""
    found = network.addresses
    if not found:
        yield Finding("address", "bad", "no-network")
        return
    real = [each for each in found if each.kind not in ("virtual", "vpn")]
    if all(ipaddress.ip_address(each.address).is_link_local for each in real or found):
        yield Finding("address", "bad", "makeshift", {"address": found[0].address})
    elif len(real) > 1:
        yield Finding("address", "care", "several", {"count": len(real), "address": network.shown})
    else:
        yield Finding("address", "good", "one", {"address": network.shown})
    if any(each.kind in TUNNELS for each in found):
        yield Finding("address", "care", "tunnel")
    if any(is_in(name_in(network.shown), net) for net in HOTSPOTS):
        yield Finding("address", "care", "hotspot")


def reach(network: Network) -> Iterable[Finding]:
    """Whether the address on the board was come by, or only another one."""
    if not network.addresses:
        return
    came = {via: heard for via, heard in network.heard.items() if heard.answers}
    if network.shown in came:
        heard = came[network.shown]
        count = max(heard.machines, heard.pupils)
        yield Finding("reach", "good", "reached", {"count": count, "address": network.shown})
    elif came:
        other = max(came.values(), key=lambda heard: heard.machines + heard.pupils).via
        elsewhere = {"address": network.shown, "other": other}
        yield Finding("reach", "bad", "reached-elsewhere", elsewhere)
    else:
        link = f"{as_url(network.shown)}/reach"
        values = {"address": network.shown, "link": link}
        yield Finding("reach", "unknown", "nobody-yet", values)


def isolation(machine: Machine, network: Network) -> Finding:
    """Whether the network keeps machines apart. Only a machine that came is a proof."""
    if any(heard.answers for heard in network.heard.values()):
        return Finding("isolation", "good", "together")
    if machine.neighbours:
        return Finding("isolation", "unknown", "neighbours", {"count": machine.neighbours})
    if machine.neighbours == 0:
        return Finding("isolation", "unknown", "alone")
    return Finding("isolation", "unknown", "apart-unseen")


def socket(network: Network) -> Iterable[Finding]:
    """Whether live connections get through, as those who came found out."""
    heard = network.heard.values()
    kept, cut = sum(h.kept for h in heard), sum(h.cut for h in heard)
    blocked, proxied = sum(h.blocked for h in heard), sum(h.proxied for h in heard)
    tried = kept + cut + blocked
    if blocked:
        yield Finding(
            "socket",
            "care",
            "live-blocked",
            {"count": blocked, "all": tried, "address": network.shown},
        )
    if cut:
        yield Finding("socket", "care", "live-cut", {"count": cut, "all": tried})
    if not blocked and not cut:
        yield (
            Finding("socket", "good", "live", {"count": kept})
            if kept
            else Finding("socket", "unknown", "live-untried")
        )
    if proxied and "://" not in network.shown:
        yield Finding("socket", "care", "proxied", {"count": proxied, "address": network.shown})


def fire(machine: Machine) -> Finding:
    """The firewall, as far as it can be seen, and how to open it on this system."""
    seen = machine.firewall
    values = {"name": seen.name, "system": system_of(seen.name), "port": str(machine.port)}
    match seen.state:
        case "off":
            return Finding("firewall", "good", "firewall-off", values)
        case "lets_in":
            return Finding("firewall", "good", "firewall-lets-in", values)
        case "blocks":
            return Finding("firewall", "bad", "firewall-blocks", values)
        case "on":
            return Finding("firewall", "unknown", "firewall-on", values)
        case "unseen":
            return Finding("firewall", "unknown", "firewall-unseen", values)


def system_of(name: str) -> str:
    """By which the advice is chosen."""
    known = {"Windows": "windows", "macOS": "macos", "ufw": "ufw", "firewalld": "firewalld"}
    return known.get(name, "linux")


def port(machine: Machine) -> Iterable[Finding]:
    """Whether the port is ours, free, or somebody's."""
    values = {"port": str(machine.port), "program": machine.state.program, "usual": str(USUAL)}
    if machine.ours:
        usual = machine.port in (USUAL, *WEB_PORTS)
        yield Finding(
            "port", "good" if usual else "care", "port-ours" if usual else "port-unusual", values
        )
    elif machine.state.free:
        yield Finding("port", "good", "port-free", values)
    elif machine.state.lesson:
        yield Finding("port", "good", "port-lesson", values)
    elif machine.state.program:
        yield Finding("port", "care", "port-taken", values)
    else:
        yield Finding("port", "care", "port-taken-unseen", values)


def clock(network: Network) -> Finding:
    """Whether those who came have the same time as this machine."""
    if not network.clocks:
        return Finding("clock", "unknown", "clock-unknown")
    off = [abs(seconds) for seconds in network.clocks if abs(seconds) > WRONG_BY_SECONDS]
    if not off:
        return Finding("clock", "good", "clock", {"count": len(network.clocks)})
    values = {"count": len(off), "all": len(network.clocks), "minutes": round(max(off) / 60)}
    if len(off) == len(network.clocks) > 1:
        return Finding("clock", "care", "clock-ours", values)
    return Finding("clock", "care", "clock-off", values)


def data(machine: Machine) -> Finding:
    """Whether lessons can be kept safely."""
    values = {"folder": str(machine.folder)}
    if not machine.trouble:
        return Finding("data", "good", "data", values)
    full = machine.trouble == "full"
    return Finding("data", "care" if full else "bad", f"data-{machine.trouble}", values)


def is_in(name: str, network: ipaddress.IPv4Network | ipaddress.IPv6Network) -> bool:
    """Whether an address is a number of that network."""
    return is_address(name) and ipaddress.ip_address(name) in network
