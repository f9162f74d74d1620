"""What each system's own words mean, and that silence is never taken for health."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.doctor.firewall import Firewall, Told, ask_system, firewall, linux, nft_rules
from tests.server.doctor.answering import answers

PYTHON = r"C:\Program Files\Python311\python.exe"


ON_EN = "\nPrivate Profile Settings: \n------------\nState                  ON\nOk.\n"


ON_NB = "\nInnstillinger for privat profil: \n-----------\nTilstand               PÅ\nOk.\n"


OFF = "\nPublic Profile Settings: \n------------\nState                  OFF\nOk.\n"


def rule(action: str, program: str = PYTHON) -> str:
    return f"Rule Name: python\r\nEnabled: Yes\r\nProgram:  {program}\r\nAction:   {action}\r\n\r\n"


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ({"state": OFF}, "off"),
        ({"state": "Tilstand   AV"}, "off"),
        ({}, "unseen"),
        ({"state": "Réglage ?"}, "unseen"),
        ({"state": ON_EN}, "on"),
        ({"state": ON_NB, "rule": rule("Tillat")}, "lets_in"),
        ({"state": ON_EN, "rule": rule("Allow")}, "lets_in"),
        ({"state": ON_EN, "rule": rule("Allow") + rule("Block")}, "blocks"),
        ({"state": ON_EN, "rule": rule("Block", "C:\\other.exe")}, "on"),
    ],
)
def test_windows_in_english_and_norwegian(told: dict[str, str], state: str) -> None:
    assert firewall(8765, "win32", answers(**told), PYTHON).state == state


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ({}, "unseen"),
        ({"getglobalstate": "Firewall is disabled. (State = 0)"}, "off"),
        ({"getglobalstate": "Firewall is enabled. (State = 2)"}, "blocks"),
        ({"getglobalstate": "Firewall is enabled. (State = 1)"}, "on"),
        ({"getglobalstate": "(State = 1)", "getappblocked": "Incoming connection is permitted"},
         "lets_in"),
        ({"getglobalstate": "(State = 1)", "getappblocked": "Incoming connection is blocked"},
         "blocks"),
        ({"getglobalstate": "(State = 1)", "getappblocked": "not part of the firewall"}, "on"),
    ],
)  # fmt: skip
def test_macos(told: dict[str, str], state: str) -> None:
    assert firewall(8765, "darwin", answers(**told), "/usr/bin/python3") == Firewall(
        state,  # type: ignore[arg-type]
        "macOS",
    )


def test_ufw_is_read_from_its_files_as_far_as_they_may_be_read(tmp_path: Path) -> None:
    on, rules = tmp_path / "ufw.conf", tmp_path / "user.rules"
    on.write_text("# comment\nENABLED=yes\n")
    assert linux(8765, answers(), on, rules) == Firewall("on", "ufw")
    rules.write_text("### tuple ### allow tcp 22 0.0.0.0/0 any 0.0.0.0/0 in\n")
    assert linux(8765, answers(), on, rules) == Firewall("blocks", "ufw")
    rules.write_text("### tuple ### allow tcp 8765 0.0.0.0/0 any 0.0.0.0/0 in\n")
    assert linux(8765, answers(), on, rules) == Firewall("lets_in", "ufw")
    on.write_text("ENABLED=no\n")
    assert linux(8765, answers(), on, rules) == Firewall("unseen", "Linux")


@pytest.mark.parametrize(("said", "state"), [("yes\n", "lets_in"), ("no\n", "blocks"), ("", "on")])
def test_firewalld_is_asked_for_the_port(tmp_path: Path, said: str, state: str) -> None:
    ask = answers(__state="running\n", query_port=said)
    found = linux(8765, ask, tmp_path / "a", tmp_path / "b")
    assert found == Firewall(state, "firewalld")  # type: ignore[arg-type]


def test_nft_is_believed_only_where_it_may_be_read(tmp_path: Path) -> None:
    nowhere = (tmp_path / "a", tmp_path / "b")
    refused = answers(nft=Told(1, "Operation not permitted (you must be root)"))
    assert linux(8765, refused, *nowhere) == Firewall("unseen", "Linux")
    assert linux(8765, answers(nft=""), *nowhere) == Firewall("off", "nftables")


def test_what_nft_rules_mean() -> None:
    chain = "table inet f {{\n chain input {{\n  type filter hook input priority 0; {}\n }}\n}}"
    assert nft_rules(8765, chain.format("policy accept;")) == "off"
    assert nft_rules(8765, chain.format("policy drop;\n  tcp dport 22 accept")) == "on"
    assert nft_rules(8765, chain.format("policy drop;\n  tcp dport 8765 accept")) == "lets_in"
    among = chain.format("policy drop;\n  tcp dport { 22, 8765 } accept")
    assert nft_rules(8765, among) == "lets_in"


def test_a_program_that_is_not_there_or_fails_answers_nothing() -> None:
    assert ask_system(["no-such-program-of-ours"]) is None
    told = ask_system(["true"])
    assert told is not None and told.code == 0


def test_this_system_can_be_asked() -> None:
    assert firewall(8765).state in ("off", "lets_in", "blocks", "on", "unseen")
