"""What kind of network an interface leads to, so that a teacher can tell addresses apart.

A teacher knows a cable from the wireless network, not `enp0s31f6` from
`wlp2s0`. The kind is told from names that systems and makers give; what none
of them tells is called by the system's own name and nothing else.
"""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Literal

Kind = Literal["cable", "wireless", "virtual", "vpn", "other"]

VPN = re.compile(
    r"^(tun|tap|utun|wg|ppp|zt|tailscale)|vpn|tap-windows|tailscale|zerotier|wireguard|openvpn"
    r"|anyconnect|fortinet|globalprotect|zscaler",
    re.IGNORECASE,
)
VIRTUAL = re.compile(
    r"^(docker|br-|veth|virbr|vmnet|vboxnet|lxc|lxd|cni|flannel|podman|awdl|llw|anpi|bridge\d)"
    r"|virtual|vmware|virtualbox|vethernet|hyper-v|wsl|loopback|bluetooth",
    re.IGNORECASE,
)
WIRELESS = re.compile(
    r"^(wl|wlan|ath|ra\d)|wi-?fi|wireless|airport|trådløs|802\.11|\bwlan\b", re.IGNORECASE
)
CABLE = re.compile(r"^(eth|en[opsx])|ethernet|gigabit|\bgbe\b|\blan\b|usb 10", re.IGNORECASE)


def kind_of(interface: str) -> Kind:
    """The kind of an interface, as far as its name or the system tells."""
    if VPN.search(interface):
        return "vpn"
    if VIRTUAL.search(interface):
        return "virtual"
    port = hardware_ports().get(interface, interface)
    if WIRELESS.search(port) or is_wireless(interface):
        return "wireless"
    return "cable" if CABLE.search(port) else "other"


def is_wireless(interface: str, devices: Path = Path("/sys/class/net")) -> bool:
    """Whether Linux knows the interface as a radio."""
    if "/" in interface:
        return False
    return (devices / interface / "wireless").is_dir()


@cache
def hardware_ports() -> dict[str, str]:
    """On macOS, where every interface is called en0, en1: what each of them is."""
    if sys.platform != "darwin":
        return {}
    try:
        told = subprocess.run(
            ["/usr/sbin/networksetup", "-listallhardwareports"],
            capture_output=True,
            text=True,
            timeout=5,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return {}
    return parse_hardware_ports(told.stdout)


def parse_hardware_ports(text: str) -> dict[str, str]:
    """Pairs of `Hardware Port: Wi-Fi` and `Device: en0`."""
    found = re.findall(r"Hardware Port: (.+)\nDevice: (\S+)", text)
    return {device: port for port, device in found}
