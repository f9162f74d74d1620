"""From what was seen to what is said, for every thing that can be seen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest

from game.texts import LANGUAGES, Catalogue
from server.doctor import checks
from server.doctor.checks import Machine, Network, examine, folder_trouble, look_at_machine
from server.doctor.findings import ORDER, About, said
from server.doctor.firewall import Firewall
from server.doctor.port import PortState
from server.doctor.reach import Heard
from server.network.addresses import LocalAddress
from server.network.ports import listen

BOARD = "10.0.0.7:8765"
WIRELESS, CABLE = LocalAddress("10.0.0.7", "wlan0"), LocalAddress("10.0.9.7", "eth0")
SAFE = "https://spill.skole.no"
TUNNEL = LocalAddress("10.8.0.2", "tun0")
QUIET = Network((WIRELESS,), BOARD, {}, ())
WELL = Machine(
    8765, True, PortState(8765, False, True), Firewall("lets_in", "ufw"), 3, Path("/lessons"), ""
)


def found(machine: Machine = WELL, network: Network = QUIET) -> set[str]:
    return {each.key for each in examine(machine, network)}


def came(address: str = BOARD, **changes: int) -> Network:
    return replace(QUIET, heard={address: Heard(address, **{"machines": 1, **changes})})


NETWORKS = [
    (QUIET, {"one", "nobody-yet", "neighbours", "live-untried", "clock-unknown"}),
    (replace(QUIET, addresses=()), {"no-network"}),
    (replace(QUIET, addresses=(LocalAddress("169.254.1.1", "eth0"),)), {"makeshift"}),
    (replace(QUIET, addresses=(WIRELESS, CABLE, TUNNEL)), {"several", "tunnel"}),
    (replace(QUIET, shown="172.20.10.2:8765"), {"hotspot"}),
    (replace(QUIET, shown="localhost:8765"), {"one"}),
    (came(), {"reached", "together"}),
    (came(pupils=4, kept=2), {"reached", "together", "live"}),
    (came("10.0.9.7:8765"), {"reached-elsewhere", "together"}),
    (came(blocked=1, kept=1), {"live-blocked"}),
    (came(cut=1), {"live-cut"}),
    (came(proxied=1), {"proxied", "live-untried"}),
    (replace(came(SAFE, proxied=1), shown=SAFE), {"reached", "together"}),
    (replace(QUIET, clocks=(3, 1)), {"clock"}),
    (replace(QUIET, clocks=(420, 1)), {"clock-off"}),
    (replace(QUIET, clocks=(-420, -400)), {"clock-ours"}),
]
MACHINES = [
    (WELL, {"port-ours", "firewall-lets-in", "data"}),
    (replace(WELL, port=9000), {"port-unusual"}),
    (replace(WELL, port=443), {"port-ours"}),
    (replace(WELL, ours=False, state=PortState(8765, True)), {"port-free"}),
    (replace(WELL, ours=False), {"port-lesson"}),
    (replace(WELL, ours=False, state=PortState(8765, False, False, "nginx")), {"port-taken"}),
    (replace(WELL, ours=False, state=PortState(8765, False)), {"port-taken-unseen"}),
    (replace(WELL, firewall=Firewall("off", "macOS")), {"firewall-off"}),
    (replace(WELL, firewall=Firewall("blocks", "Windows")), {"firewall-blocks"}),
    (replace(WELL, firewall=Firewall("on", "macOS")), {"firewall-on"}),
    (replace(WELL, firewall=Firewall("unseen", "Linux")), {"firewall-unseen"}),
    (replace(WELL, neighbours=0), {"alone"}),
    (replace(WELL, neighbours=None), {"apart-unseen"}),
    *((replace(WELL, trouble=trouble), {f"data-{trouble}"})
      for trouble in ("cloud", "network", "unwritable", "full")),
]  # fmt: skip


@pytest.mark.parametrize(("network", "expected"), NETWORKS)
def test_what_the_network_shows_is_said(network: Network, expected: set[str]) -> None:
    assert expected <= found(network=network)


@pytest.mark.parametrize(("machine", "expected"), MACHINES)
def test_what_the_machine_shows_is_said(machine: Machine, expected: set[str]) -> None:
    assert expected <= found(machine)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_has_its_sentence_and_what_is_not_well_has_advice(language: str) -> None:
    say = Catalogue.load(language, strict=True)
    everything = [examine(WELL, network) for network, _ in NETWORKS]
    everything += [examine(machine, QUIET) for machine, _ in MACHINES]
    for finding in (each for report in everything for each in report):
        words = said(finding, say)
        assert words.text and words.title and words.word
        assert bool(words.advice) == (finding.state != "good"), finding


def test_a_proxy_that_the_host_was_told_of_is_no_finding() -> None:
    assert "proxied" not in found(network=replace(came(SAFE, proxied=1), shown=SAFE))


def test_a_report_says_something_of_everything_in_one_order() -> None:
    assert set(get_args(About)) == set(ORDER)
    report = examine(WELL, QUIET)
    assert [each.about for each in report] == sorted((e.about for e in report), key=ORDER.index)
    assert {each.about for each in report} == set(ORDER)


def test_no_firewall_that_could_not_be_seen_is_called_well() -> None:
    for state in ("on", "unseen"):
        machine = replace(WELL, firewall=Firewall(state, "Linux"))  # type: ignore[arg-type]
        (finding,) = (e for e in examine(machine, QUIET) if e.about == "firewall")
        assert finding.state == "unknown"


def test_a_folder_is_tried_and_not_only_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert folder_trouble(tmp_path / "not" / "yet") == ""
    assert folder_trouble(tmp_path / "Dropbox") == "cloud"
    monkeypatch.setattr(checks, "ROOM_BYTES", 1 << 60)
    assert folder_trouble(tmp_path) == "full"
    monkeypatch.setattr(checks.os, "access", lambda folder, mode: False)
    assert folder_trouble(tmp_path) == "unwritable"

    def full(dir: Path) -> None:
        raise OSError("no space left on device")

    monkeypatch.setattr(checks.os, "access", lambda folder, mode: True)
    monkeypatch.setattr(checks.tempfile, "TemporaryFile", full)
    assert folder_trouble(tmp_path) == "unwritable"


def test_this_machine_can_be_looked_at(tmp_path: Path) -> None:
    with listen(0) as taken:
        port = int(taken.getsockname()[1])
        seen = look_at_machine(port, False, tmp_path, "127.0.0.1")
        assert not seen.state.free and not seen.state.lesson
        assert look_at_machine(port, True, tmp_path, "").neighbours is None
    assert look_at_machine(port, False, tmp_path, "").state.free
