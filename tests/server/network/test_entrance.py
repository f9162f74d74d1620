"""How the class comes in: plainly, by TLS, through a proxy."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from server.network import entrance as module
from server.network.addresses import LocalAddress
from server.network.certificates import BadCertificate, Certificate, read_certificate
from server.network.entrance import (
    BadPublicAddress,
    Entrance,
    Proxy,
    as_url,
    name_in,
    port_in,
    read_public,
)
from server.wire.limits import Limits
from tests.server.certificates import papers

HERE = ("10.0.0.7", "10.8.0.2")


@pytest.fixture(autouse=True)
def this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        module, "pupil_addresses", lambda: tuple(LocalAddress(each, "eth0") for each in HERE)
    )


def certified(*names: str) -> Entrance:
    return Entrance(Certificate(Path("host.pem"), Path("host.key"), names))


def test_without_anything_the_addresses_are_numbers_and_the_teacher_is_at_localhost() -> None:
    plain = Entrance()
    assert plain.addresses(8765) == ("10.0.0.7:8765", "10.8.0.2:8765")
    assert plain.teachers(8765) == "http://localhost:8765"
    assert plain.settings() == {}
    assert plain.own_machine


def test_on_no_network_only_this_machine_finds_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "pupil_addresses", tuple)
    assert Entrance().addresses(8765) == ("localhost:8765",)
    assert certified().addresses(8765) == ("https://localhost:8765",)


def test_with_a_certificate_the_addresses_are_the_names_that_it_is_for() -> None:
    named = certified("localhost", "127.0.0.1", "192.0.2.1", "spill.skole.example")
    assert named.addresses(8765) == (
        "https://spill.skole.example:8765", "https://localhost:8765", "https://127.0.0.1:8765",
    )  # fmt: skip
    assert named.addresses(443)[0] == "https://spill.skole.example"
    assert named.teachers(443) == "https://spill.skole.example"
    assert named.hosts().knows("spill.skole.example:8765")
    assert not named.hosts().knows("192.0.2.1")
    assert named.settings() == {"ssl_certfile": "host.pem", "ssl_keyfile": "host.key"}


def test_a_certificate_for_a_whole_domain_is_for_this_machines_name_below_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wild = certified("*.skole.example")
    assert wild.addresses(8765)[0] == "https://10.0.0.7:8765", "better than none, with a warning"
    names = frozenset({"pc7.skole.example", "pc7", "pc7.rom2.skole.example"})
    assert wild._names_here(frozenset, lambda: names) == ("pc7.skole.example",)
    assert not wild.hosts().knows("*.skole.example")
    assert certified("::1")._names_here(lambda: frozenset({"::1"})) == ("::1",)


def test_behind_a_proxy_there_is_one_address_and_the_proxy_is_believed() -> None:
    behind = Entrance(proxy=Proxy("https://spill.skole.example", "10.0.0.1"))
    assert behind.addresses(8765) == ("https://spill.skole.example",)
    assert behind.teachers(8765) == "https://spill.skole.example"
    assert behind.hosts().knows("spill.skole.example")
    assert not behind.hosts().knows("annen.skole.example")
    assert behind.settings() == {"proxy_headers": True, "forwarded_allow_ips": "10.0.0.1"}
    assert not behind.own_machine
    limits = Limits()
    assert behind.connections(limits).connections_per_address == limits.connections
    assert Entrance().connections(limits) == limits


@pytest.mark.parametrize(
    ("typed", "public"),
    [
        ("https://spill.skole.example", "https://spill.skole.example"),
        (" https://Spill.Skole.example:8443/ ", "https://spill.skole.example:8443"),
        ("http://10.0.0.9", "http://10.0.0.9"),
    ],
)
def test_a_public_address_is_read_as_people_type_it(typed: str, public: str) -> None:
    assert read_public(typed).public == public


@pytest.mark.parametrize(
    "typed",
    ["", "spill.skole.example", "ftp://skole.example", "https://", "https://skole.example/spill",
     "https://skole.example:port", "https://skole.example/#x", "https://kari@skole.example"],
)  # fmt: skip
def test_what_is_no_public_address_is_refused(typed: str) -> None:
    with pytest.raises(BadPublicAddress):
        read_public(typed)


def test_a_proxy_dials_from_an_address_not_from_a_name() -> None:
    assert read_public("https://skole.example", "10.0.0.1").dials_from == "10.0.0.1"
    with pytest.raises(BadPublicAddress):
        read_public("https://skole.example", "proxy.skole.example")


def test_an_address_is_the_same_with_and_without_its_scheme() -> None:
    assert as_url("10.0.0.7:8765") == "http://10.0.0.7:8765"
    assert as_url("https://skole.example") == "https://skole.example"
    assert [name_in(each) for each in ("10.0.0.7:80", "https://a.example")] == [
        "10.0.0.7", "a.example",
    ]  # fmt: skip
    assert [port_in(each) for each in ("a:8765", "a", "https://a", "https://a:9")] == [
        8765, 80, 443, 9,
    ]  # fmt: skip
    assert module.local_numbers(["https://a.example", "10.0.0.9:80"]) == ["10.0.0.9"]
    assert module.local_numbers(["https://a.example"]) == list(HERE)


def test_a_certificate_says_which_names_it_is_for(tmp_path: Path) -> None:
    issued = papers(tmp_path, "spill.skole.example", "127.0.0.1")
    found = read_certificate(issued.file, issued.key)
    assert set(found.names) == {"spill.skole.example", "127.0.0.1"}


def test_a_certificate_that_no_browser_would_take_is_refused_before_the_lesson(
    tmp_path: Path,
) -> None:
    good, other = papers(tmp_path / "a", "a.example"), papers(tmp_path / "b", "b.example")
    old = papers(tmp_path / "c", "c.example", until=datetime(2021, 1, 1, tzinfo=UTC))
    broken = tmp_path / "broken.pem"
    broken.write_text("-----BEGIN CERTIFICATE-----\nKari\n-----END CERTIFICATE-----\n")
    refused = {}
    for name, file, key in (
        ("missing", tmp_path / "none.pem", good.key),
        ("folder", good.file, tmp_path),
        ("mixed up", good.file, other.key),
        ("broken", broken, good.key),
        ("outdated", old.file, old.key),
    ):
        with pytest.raises(BadCertificate) as caught:
            read_certificate(file, key)
        refused[name] = caught.value.reason
    assert refused == {
        "missing": "unreadable", "folder": "unreadable", "mixed up": "key",
        "broken": "key", "outdated": "outdated",
    }  # fmt: skip
