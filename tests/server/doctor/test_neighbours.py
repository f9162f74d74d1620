"""How many others a machine sees, from each system's own table."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.doctor import neighbours as module
from server.doctor.neighbours import gateways, neighbours, parse_arp, parse_proc_arp
from tests.server.doctor.answering import answers

ARP = """IP address       HW type     Flags       HW address            Mask     Device
192.168.1.1      0x1         0x2         00:11:22:33:44:55     *        wlan0
192.168.1.20     0x1         0x2         00:11:22:33:44:66     *        wlan0
192.168.1.30     0x1         0x0         00:00:00:00:00:00     *        wlan0
"""
ROUTE = """Iface	Destination	Gateway	Flags
wlan0	00000000	0101A8C0	0003
wlan0	0001A8C0	00000000	0001
"""
WINDOWS = """
Interface: 192.168.1.5 --- 0xb
  Internet Address      Physical Address      Type
  192.168.1.1           00-11-22-33-44-55     dynamic
  192.168.1.9           00-11-22-33-44-77     dynamic
  192.168.1.255         ff-ff-ff-ff-ff-ff     static
  224.0.0.22            01-00-5e-00-00-16     static
"""
MACOS = """? (192.168.1.1) at 0:11:22:33:44:55 on en0 ifscope [ethernet]
? (192.168.1.77) at (incomplete) on en0 ifscope [ethernet]
"""


def test_linux_counts_who_answered_and_leaves_the_router_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert parse_proc_arp(ARP) == {"192.168.1.1", "192.168.1.20"}
    assert gateways(ROUTE) == {"192.168.1.1"}
    monkeypatch.setattr(module, "ARP", tmp_path / "arp")
    monkeypatch.setattr(module, "ROUTES", tmp_path / "route")
    assert neighbours("192.168.1.5", "linux") == 0
    (tmp_path / "arp").write_text(ARP)
    (tmp_path / "route").write_text(ROUTE)
    assert neighbours("192.168.1.5", "linux") == 1
    assert neighbours("10.0.0.5", "linux") == 0


def test_windows_and_macos_count_what_arp_prints_without_one_for_the_router() -> None:
    assert parse_arp(WINDOWS) == {"192.168.1.1", "192.168.1.9"}
    assert neighbours("192.168.1.5", "win32", answers(arp=WINDOWS)) == 1
    assert neighbours("192.168.1.5", "darwin", answers(arp=MACOS)) == 0
    assert neighbours("192.168.1.5", "darwin", answers()) is None
