"""A teacher reads cable, wireless, tunnel; systems write enp0s31f6."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from server.network import interfaces
from server.network.interfaces import hardware_ports, is_wireless, kind_of, parse_hardware_ports

MAC = """
Hardware Port: Thunderbolt Ethernet
Device: en5
Ethernet Address: 00:11:22:33:44:55

Hardware Port: Wi-Fi
Device: en0
Ethernet Address: 00:11:22:33:44:66
"""


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    hardware_ports.cache_clear()
    yield
    hardware_ports.cache_clear()


@pytest.mark.parametrize(
    ("interface", "kind"),
    [
        ("Intel(R) Wi-Fi 6 AX201 160MHz", "wireless"),
        ("Realtek 802.11ac Adapter", "wireless"),
        ("wlp2s0", "wireless"),
        ("Trådløst nettverk", "wireless"),
        ("Intel(R) Ethernet Connection (4) I219-LM", "cable"),
        ("enp0s31f6", "cable"),
        ("eth0", "cable"),
        ("enx00e04c680001", "cable"),
        ("docker0", "virtual"),
        ("Hyper-V Virtual Ethernet Adapter", "virtual"),
        ("vEthernet (WSL)", "virtual"),
        ("Bluetooth Device (Personal Area Network)", "virtual"),
        ("TAP-Windows Adapter V9", "vpn"),
        ("Cisco AnyConnect Secure Mobility Client", "vpn"),
        ("utun3", "vpn"),
        ("wg0", "vpn"),
        ("wwan0", "other"),
    ],
)
def test_what_makers_and_systems_call_an_interface_is_told_in_one_word(
    interface: str, kind: str
) -> None:
    assert kind_of(interface) == kind


def test_linux_knows_its_radios_whatever_they_are_called(tmp_path: Path) -> None:
    (tmp_path / "home0" / "wireless").mkdir(parents=True)
    assert is_wireless("home0", tmp_path)
    assert not is_wireless("eth0", tmp_path)
    assert not is_wireless("../home0", tmp_path)


def test_macos_is_asked_what_en0_is(monkeypatch: pytest.MonkeyPatch) -> None:
    assert parse_hardware_ports(MAC) == {"en5": "Thunderbolt Ethernet", "en0": "Wi-Fi"}
    monkeypatch.setattr(interfaces.sys, "platform", "darwin")

    def told(command: list[str], **how: Any) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, 0, MAC, "")

    monkeypatch.setattr(interfaces.subprocess, "run", told)
    assert (kind_of("en0"), kind_of("en5")) == ("wireless", "cable")
    hardware_ports.cache_clear()

    def gone(command: list[str], **how: Any) -> None:
        raise FileNotFoundError

    monkeypatch.setattr(interfaces.subprocess, "run", gone)
    assert hardware_ports() == {}
