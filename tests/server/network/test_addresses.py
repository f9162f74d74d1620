"""The address that pupils can reach comes first, whatever else the laptop has."""

import ipaddress
import socket

import ifaddr
import pytest

from server.network.addresses import (
    LocalAddress,
    outgoing_address,
    own_names,
    present_addresses,
    pupil_addresses,
)


def adapter(name: str, *addresses: str) -> ifaddr.Adapter:
    ips = [
        ifaddr.IP((address, 0, 0), 64, name) if ":" in address else ifaddr.IP(address, 24, name)
        for address in addresses
    ]
    return ifaddr.Adapter(name, name, ips)


def best_first(*adapters: ifaddr.Adapter, main: str = "") -> list[str]:
    return [found.address for found in pupil_addresses(lambda: adapters, lambda: main)]


def test_the_class_network_comes_before_virtual_machines_and_tunnels() -> None:
    laptop = (
        adapter("lo", "127.0.0.1", "::1"),
        adapter("docker0", "172.17.0.1"),
        adapter("vEthernet (WSL)", "172.29.80.1"),
        adapter("VirtualBox Host-Only Ethernet Adapter", "192.168.56.1"),
        adapter("tun0", "10.8.0.2"),
        adapter("Intel(R) Wi-Fi 6 AX201", "10.20.30.40", "fe80::1"),
    )
    assert best_first(*laptop, main="10.8.0.2")[0] == "10.20.30.40"
    assert "127.0.0.1" not in best_first(*laptop)


@pytest.mark.parametrize("name", ["Wi-Fi", "wlp2s0", "en0", "eth0", "enp0s31f6", "Ethernet 2"])
def test_ordinary_interfaces_are_not_taken_for_virtual_ones(name: str) -> None:
    assert best_first(adapter("docker0", "172.17.0.1"), adapter(name, "10.0.0.9"))[0] == "10.0.0.9"


def test_of_two_real_networks_the_way_out_comes_first() -> None:
    networks = (adapter("eth0", "10.0.0.5"), adapter("wlan0", "192.168.1.5"))
    assert best_first(*networks, main="192.168.1.5") == ["192.168.1.5", "10.0.0.5"]
    assert best_first(*networks, main="") == ["10.0.0.5", "192.168.1.5"]


def test_an_address_that_the_machine_gave_itself_comes_after_a_given_one() -> None:
    networks = (adapter("Ethernet", "169.254.7.7"), adapter("Wi-Fi", "192.168.1.5"))
    assert best_first(*networks) == ["192.168.1.5", "169.254.7.7"]


def test_each_address_is_named_by_its_interface_and_told_once() -> None:
    twice = (adapter("Wi-Fi", "192.168.1.5", "192.168.1.5"),)
    assert pupil_addresses(lambda: twice, lambda: "") == (LocalAddress("192.168.1.5", "Wi-Fi"),)


def test_a_machine_on_no_network_has_nothing_to_show() -> None:
    assert best_first(adapter("lo", "127.0.0.1")) == []


def test_present_addresses_are_all_of_them() -> None:
    found = present_addresses(lambda: (adapter("Wi-Fi", "10.0.0.9", "FE80:0::1%wlan0"),))
    assert found == {"127.0.0.1", "::1", "10.0.0.9", "fe80::1"}


def test_a_machine_is_called_by_its_name_with_and_without_local() -> None:
    assert own_names(lambda: "Laptop-7.skole.no") == {
        "localhost",
        "laptop-7.skole.no",
        "laptop-7",
        "laptop-7.local",
    }
    assert own_names(lambda: "") == {"localhost"}


def test_this_machine_finds_addresses_of_its_own() -> None:
    assert {found.address for found in pupil_addresses()} <= present_addresses()
    assert outgoing_address() in present_addresses() | {""}
    for address in present_addresses():
        assert str(ipaddress.ip_address(address)) == address


def test_without_a_network_there_is_no_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def unreachable(self: socket.socket, address: object) -> None:
        raise OSError("network is unreachable")

    monkeypatch.setattr(socket.socket, "connect", unreachable, raising=False)
    assert outgoing_address() == ""
