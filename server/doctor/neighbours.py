"""How many other machines this one has lately exchanged a word with, interface by interface.

A wireless network that keeps its guests apart lets each see the router and
nobody else. Other machines in the system's own table are a sign against that,
and never a proof. Only their number is used.
"""

from __future__ import annotations

import ipaddress
import re
import sys
from pathlib import Path

from server.doctor.firewall import Ask, ask_system

ARP, ROUTES = Path("/proc/net/arp"), Path("/proc/net/route")
COMPLETE = "0x2"
NOBODY = "00:00:00:00:00:00"
IPV4 = re.compile(r"\b(\d+\.\d+\.\d+\.\d+)\b")
HARDWARE = re.compile(r"\b[0-9a-f]{1,2}(?:[:-][0-9a-f]{1,2}){5}\b", re.IGNORECASE)


def neighbours(own: str, platform: str = sys.platform, ask: Ask = ask_system) -> int | None:
    """Machines near one of our addresses, routers aside; None where the system does not tell.

    Where the way out is not told, one neighbour is taken for the router.
    """
    if platform.startswith("linux"):
        near = {each for each in linux_neighbours() if is_near(each, own)}
        return len(near - gateways(read(ROUTES)))
    told = ask(["arp", "-a"] if platform == "win32" else ["arp", "-an"])
    if told is None:
        return None
    return max(0, len({each for each in parse_arp(told.text) if is_near(each, own)}) - 1)


def linux_neighbours() -> set[str]:
    return parse_proc_arp(read(ARP))


def parse_proc_arp(table: str) -> set[str]:
    """Lines of `address type flags hardware mask device`."""
    rows = (line.split() for line in table.splitlines()[1:])
    return {row[0] for row in rows if len(row) > 3 and row[2] == COMPLETE and row[3] != NOBODY}


def parse_arp(table: str) -> set[str]:
    """What `arp -a` prints on Windows and macOS: lines with an address and who has it."""
    found = set()
    for line in table.splitlines():
        address, hardware = IPV4.search(line), HARDWARE.search(line)
        if address and hardware and not hardware[0].lower().startswith(("ff", "01", "1:0")):
            found.add(address[1])
    return found


def gateways(table: str) -> set[str]:
    """The routers of `/proc/net/route`, which writes addresses backwards in hexadecimal."""
    rows = (line.split() for line in table.splitlines()[1:])
    words = {row[2] for row in rows if len(row) > 2 and row[2] != "00000000"}
    return {str(ipaddress.IPv4Address(bytes.fromhex(word)[::-1])) for word in words}


def is_near(address: str, own: str) -> bool:
    """Whether two addresses are in one network of the usual size."""
    return ipaddress.ip_address(address) in ipaddress.ip_network(f"{own}/24", strict=False)


def read(path: Path) -> str:
    try:
        return path.read_text()
    except OSError:
        return ""
