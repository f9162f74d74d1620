"""What the teacher reads in the terminal."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.texts import LANGUAGES, Catalogue
from server.banner import banner
from server.network.addresses import LocalAddress
from server.network.entrance import Entrance, Proxy
from tests.server.hosting import OPENED


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_banner_has_all_addresses_the_code_and_both_keys(language: str) -> None:
    say = Catalogue.load(language, strict=True)
    text = banner(OPENED, say, "utf-8")
    for needed in (
        "http://10.0.0.7:8765/",
        "http://10.8.0.2:8765/",
        "KLM482",
        "http://localhost:8765/console#console-key",
        "http://localhost:8765/room#room-key",
        "10.0.0.7",
        "█",
    ):
        assert needed in text
    assert say.say("cli-host-resumed") in banner(replace(OPENED, how="resumed"), say, "utf-8")
    assert "20" in banner(replace(OPENED, demo=True), say, "utf-8")
    alone = banner(replace(OPENED, addresses=("localhost:8765",)), say, "utf-8")
    assert say.say("cli-host-alone") in alone


@pytest.mark.parametrize("language", LANGUAGES)
def test_behind_a_proxy_every_address_is_the_public_one(language: str) -> None:
    say = Catalogue.load(language, strict=True)
    public = "https://spill.skole.example"
    behind = replace(OPENED, addresses=(public,), entrance=Entrance(proxy=Proxy(public)))
    text = banner(behind, say, "utf-8")
    assert f"{public}/console#console-key" in text and f"{public}/room#room-key" in text
    assert "localhost" not in text and "http://" not in text


def test_of_several_addresses_each_says_what_it_belongs_to_and_a_tunnel_is_left_out() -> None:
    cable, air = LocalAddress("10.0.0.7", "eth0"), LocalAddress("10.0.1.7", "wlan0")
    inner = LocalAddress("10.8.0.2", "tun0"), LocalAddress("172.17.0.1", "docker0")
    addresses = tuple(f"{each.address}:8765" for each in (cable, air, *inner))
    opened = replace(OPENED, addresses=addresses, interfaces=(cable, air, *inner))
    text = banner(opened, Catalogue.load("en"), "ascii")
    assert "http://10.0.0.7:8765/   cable, eth0" in text
    assert "http://10.0.1.7:8765/   wireless, wlan0" in text
    assert "10.8.0.2" not in text and "172.17.0.1" not in text
    alone = replace(OPENED, addresses=("10.8.0.2:8765",), interfaces=inner)
    text = banner(alone, Catalogue.load("en"), "ascii")
    assert "http://10.8.0.2:8765/\n" in text


def test_a_terminal_without_blocks_gets_no_qr_code() -> None:
    text = banner(OPENED, Catalogue.load("en"), "ascii")
    assert "█" not in text and "▀" not in text
    assert "KLM482" in banner(OPENED, Catalogue.load("en"), "")
