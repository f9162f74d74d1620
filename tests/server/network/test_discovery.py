"""A lesson is found by itself where the network allows it, and works where it does not."""

import asyncio
import os
import socket
from ipaddress import IPv4Network
from typing import Any

import pytest
from zeroconf import ServiceInfo, Zeroconf
from zeroconf.asyncio import AsyncZeroconf

from game.client import discovery as client
from game.client.discovery import FoundHost, HostFinder, clean, nearest, read_announcement
from server.network.discovery import SERVICE, Announcement, describe, label
from tests.patience import until

CLASS_NETWORK = IPv4Network("192.168.1.0/24")


def test_both_sides_look_for_the_same_service() -> None:
    assert client.SERVICE == SERVICE


def test_the_announcement_says_where_and_nothing_else() -> None:
    info = describe("Room 204", 8765, ["192.168.1.5", "10.0.0.1"])
    assert info.port == 8765
    assert info.parsed_addresses() == ["192.168.1.5", "10.0.0.1"]
    assert info.properties == {}
    assert info.name == f"Room 204.{SERVICE}"
    assert socket.gethostname() not in (info.server or "")


def test_a_lesson_that_is_encrypted_is_dialled_by_the_name_of_its_certificate() -> None:
    info = describe("Room 204", 8765, ["192.168.1.5"], "https://spill.skole.example:8765")
    found = read_announcement(info, [CLASS_NETWORK])
    assert found is not None
    assert found.dialled == "https://spill.skole.example:8765"
    assert FoundHost("Room 204", "192.168.1.5", 8765).dialled == "192.168.1.5:8765"


@pytest.mark.parametrize(
    "told", [b"", b"http://10.0.0.1", b"https://", b"\xff\xfe", "https://skolæ".encode(), None]
)
def test_a_stranger_cannot_announce_another_kind_of_address(told: bytes | None) -> None:
    assert client.safe_url(told) == ""


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Room 204", "Room 204"),
        ("laptop-7.skole.no", "laptop-7 skole no"),
        (" Samfunn\n\tog\x00 rett ", "Samfunn og rett"),
        ("", "Out of Area"),
        ("æ" * 100, "æ" * 31),
    ],
)
def test_any_name_becomes_one_that_the_network_takes(name: str, said: str) -> None:
    assert label(name) == said
    describe(name, 8765, ["192.168.1.5"])


class NoMulticast:
    """A network that refuses, at the first or at the second step."""

    def __init__(self) -> None:
        self.closed = 0

    async def async_register_service(self, *_: Any, **__: Any) -> Any:
        raise OSError("network is unreachable")

    async def async_close(self) -> None:
        self.closed += 1
        raise RuntimeError("and closing fails as well")


async def test_a_host_starts_on_a_network_without_multicast() -> None:
    network = NoMulticast()
    announcement = Announcement("x", 8765, ["10.0.0.1"], lambda: network)  # type: ignore[arg-type, return-value]
    assert await announcement.start() is False
    assert network.closed == 1
    await announcement.stop()
    assert network.closed == 1


async def test_a_host_starts_where_not_even_a_socket_is_allowed() -> None:
    def refuse() -> AsyncZeroconf:
        raise PermissionError("locked down")

    announcement = Announcement("x", 8765, [], refuse)
    assert await announcement.start() is False
    await announcement.stop()


async def test_a_network_that_never_answers_does_not_hold_the_host_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("server.network.discovery.PATIENCE_SECONDS", 0.05)

    class Silent(NoMulticast):
        async def async_register_service(self, *_: Any, **__: Any) -> Any:
            await asyncio.sleep(60)

    silent = Silent()
    announcement = Announcement("x", 8765, [], lambda: silent)  # type: ignore[arg-type, return-value]
    assert await asyncio.wait_for(announcement.start(), 2) is False


def test_a_pupil_who_may_not_listen_can_still_type_the_address() -> None:
    def refuse() -> Zeroconf:
        raise PermissionError("locked down")

    finder = HostFinder(refuse)
    assert not finder.working
    assert finder.hosts == ()
    finder.close()


def announced(name: str, *addresses: str, port: int = 8765) -> ServiceInfo:
    return ServiceInfo(SERVICE, f"{name}.{SERVICE}", port=port, parsed_addresses=list(addresses))


def test_of_several_addresses_the_one_on_our_network_is_dialled() -> None:
    info = announced("Room 204", "172.17.0.1", "192.168.1.5")
    assert read_announcement(info, [CLASS_NETWORK]) == FoundHost("Room 204", "192.168.1.5", 8765)
    assert nearest(["10.0.0.1", "10.0.0.2"], [CLASS_NETWORK]) == "10.0.0.1"


def test_what_cannot_be_dialled_is_no_host() -> None:
    assert read_announcement(announced("x"), []) is None
    assert read_announcement(announced("x", "fd00::1"), []) is None
    assert read_announcement(announced("x", "224.0.0.1", "0.0.0.0"), []) is None
    assert read_announcement(announced("x", "10.0.0.1", port=0), []) is None


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Room 204", "Room 204"),
        ("Rom\n204\x1b[31m", "Rom 204 [31m"),
        ("evil\u202egnp", "evil gnp"),
        ("a\u200b\u200bb", "a b"),
        ("x" * 200, "x" * 40),
        ("\u200b", "?"),
        ("Čáhppesgiella", "Čáhppesgiella"),
    ],
)
def test_a_strangers_name_is_cleaned_before_it_is_shown(name: str, shown: str) -> None:
    assert clean(name) == shown


class Network:
    """Stands in for the part of zeroconf that a listener asks."""

    def __init__(self) -> None:
        self.known: dict[str, ServiceInfo] = {}

    def get_service_info(self, type_: str, name: str, timeout: int) -> ServiceInfo | None:
        return self.known.get(name)


@pytest.fixture
def finder() -> HostFinder:
    def refuse() -> Zeroconf:
        raise OSError("not needed here")

    return HostFinder(refuse, lambda: [CLASS_NETWORK])


def tell(finder: HostFinder, network: Network, name: str, *addresses: str) -> None:
    info = announced(name, *addresses)
    network.known[info.name] = info
    finder.add_service(network, SERVICE, info.name)  # type: ignore[arg-type]


def test_hosts_come_change_and_go(finder: HostFinder) -> None:
    network = Network()
    tell(finder, network, "B", "192.168.1.6")
    tell(finder, network, "A", "192.168.1.5")
    assert [host.name for host in finder.hosts] == ["A", "B"]

    network.known[f"A.{SERVICE}"] = announced("A", "192.168.1.9")
    finder.update_service(network, SERVICE, f"A.{SERVICE}")  # type: ignore[arg-type]
    assert finder.hosts[0].address == "192.168.1.9"

    finder.remove_service(network, SERVICE, f"A.{SERVICE}")  # type: ignore[arg-type]
    finder.remove_service(network, SERVICE, f"never.{SERVICE}")  # type: ignore[arg-type]
    assert [host.name for host in finder.hosts] == ["B"]

    network.known.clear()
    finder.update_service(network, SERVICE, f"B.{SERVICE}")  # type: ignore[arg-type]
    assert finder.hosts == ()


def test_a_lesson_that_cannot_be_looked_up_is_not_shown(finder: HostFinder) -> None:
    class Stopped(Network):
        def get_service_info(self, type_: str, name: str, timeout: int) -> ServiceInfo | None:
            raise AssertionError("already stopped")

    tell(finder, Stopped(), "A", "192.168.1.5")
    assert finder.hosts == ()


def test_somebody_who_announces_a_thousand_lessons_fills_no_screen(finder: HostFinder) -> None:
    network = Network()
    for n in range(1_000):
        tell(finder, network, f"lesson {n}", "192.168.1.5")
    assert len(finder.hosts) == 20


def multicast_works() -> bool:
    """Whether a packet to the group comes back over the loopback."""
    group = ("224.0.0.251", 53_535)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.settimeout(0.5)
        try:
            loopback = socket.inet_aton("127.0.0.1")
            probe.bind(("", group[1]))
            joined = socket.inet_aton(group[0]) + loopback
            probe.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, joined)
            probe.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, loopback)
            probe.sendto(b"?", group)
            return probe.recv(1) == b"?"
        except OSError:
            return False


async def test_a_lesson_is_found_and_is_gone_when_the_host_stops() -> None:
    name = f"Room {os.getpid()}"
    announcement = Announcement(
        name, 8765, ["127.0.0.1"], lambda: AsyncZeroconf(interfaces=["127.0.0.1"])
    )
    assert await announcement.start() or not multicast_works()
    if not multicast_works():
        await announcement.stop()
        return  # such a network hides the lesson, and disturbs nobody
    finder = await asyncio.to_thread(HostFinder, lambda: Zeroconf(interfaces=["127.0.0.1"]))
    assert finder.working

    def ours() -> list[FoundHost]:
        """Other lessons may be open on this network."""
        return [host for host in finder.hosts if host.name == name]

    try:
        await until(ours)
        assert ours() == [FoundHost(name, "127.0.0.1", 8765)]
        await announcement.stop()
        await until(lambda: not ours())
    finally:
        await announcement.stop()
        finder.close()
    finder.close()
    assert not finder.working
