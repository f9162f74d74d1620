"""What the system tells of its firewall to somebody who is no administrator.

Mostly that is whether it is on, sometimes whether it lets this program in,
and often nothing at all. Nothing is guessed: what is not told is unknown.
Asking changes nothing; every question has a short time.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

PATIENCE_SECONDS = 6.0
SOCKETFILTERFW = "/usr/libexec/ApplicationFirewall/socketfilterfw"
UFW_ON, UFW_RULES = Path("/etc/ufw/ufw.conf"), Path("/etc/ufw/user.rules")
YES = {"on", "på", "ein", "activé", "activado"}
NO = {"off", "av", "aus", "désactivé", "desactivado"}
ALLOWS, BLOCKS = {"allow", "tillat", "zulassen"}, {"block", "blokker", "blockieren"}

State = Literal["off", "lets_in", "blocks", "on", "unseen"]


@dataclass(frozen=True)
class Firewall:
    """`on`: it is on, and what it does with pupils is not told. `name` is what people call it."""

    state: State
    name: str = ""


@dataclass(frozen=True)
class Told:
    """What a program of the system answered."""

    code: int
    text: str


Ask = Callable[[Sequence[str]], Told | None]


def ask_system(command: Sequence[str]) -> Told | None:
    """Ask a program; None when it is not there or does not answer."""
    program = shutil.which(command[0]) or shutil.which(command[0], path="/usr/sbin:/sbin")
    if program is None:
        return None
    try:
        done = subprocess.run(
            [program, *command[1:]],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=PATIENCE_SECONDS,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return Told(done.returncode, done.stdout + done.stderr)


def firewall(
    port: int, platform: str = sys.platform, ask: Ask = ask_system, program: str = sys.executable
) -> Firewall:
    """This machine's firewall, as far as it can be seen."""
    if platform == "win32":
        return windows(program, ask)
    if platform == "darwin":
        return macos(program, ask)
    return linux(port, ask)


def windows(program: str, ask: Ask) -> Firewall:
    """`netsh` tells the profile in use and its rules, in the system's language."""
    name = "Windows"
    told = ask(["netsh", "advfirewall", "show", "currentprofile", "state"])
    words = {word.casefold() for word in re.findall(r"\w+", told.text)} if told else set()
    if words & NO:
        return Firewall("off", name)
    if not words & YES:
        return Firewall("unseen", name)
    rules = ask(
        ["netsh", "advfirewall", "firewall", "show", "rule", "name=all", "dir=in", "verbose"]
    )
    return Firewall(rule_for(program, rules.text) if rules else "on", name)


def rule_for(program: str, rules: str) -> State:
    """What the rules that name the program say; one that blocks goes before any that lets in."""
    found: set[str] = set()
    for rule in re.split(r"\n\s*\n", rules.replace("\r", "")):
        if program.casefold() in rule.casefold():
            found |= {line.split(":")[-1].strip().casefold() for line in rule.splitlines()}
    if found & BLOCKS:
        return "blocks"
    return "lets_in" if found & ALLOWS else "on"


def macos(program: str, ask: Ask) -> Firewall:
    """`socketfilterfw` answers everybody, in English."""
    name = "macOS"
    told = ask([SOCKETFILTERFW, "--getglobalstate"])
    state = re.search(r"State = (\d)", told.text) if told else None
    if state is None:
        return Firewall("unseen", name)
    if state[1] == "0":
        return Firewall("off", name)
    if state[1] == "2":
        return Firewall("blocks", name)
    own = ask([SOCKETFILTERFW, "--getappblocked", program])
    said = own.text.casefold() if own else ""
    if "permitted" in said:
        return Firewall("lets_in", name)
    return Firewall("blocks" if "blocked" in said else "on", name)


def linux(port: int, ask: Ask, ufw: Path = UFW_ON, rules: Path = UFW_RULES) -> Firewall:
    """ufw's own files, then firewalld, then nft where this user may read its rules."""
    if re.search(r"^ENABLED=yes", read(ufw), re.MULTILINE):
        known = read(rules)
        opened = re.search(rf"### tuple ### allow (tcp|any) {port} ", known)
        return Firewall("lets_in" if opened else "blocks" if known else "on", "ufw")
    running = ask(["firewall-cmd", "--state"])
    if running is not None and running.code == 0:
        opened_port = ask(["firewall-cmd", f"--query-port={port}/tcp"])
        answer = opened_port.text.strip() if opened_port else ""
        states: dict[str, State] = {"yes": "lets_in", "no": "blocks"}
        return Firewall(states.get(answer, "on"), "firewalld")
    told = ask(["nft", "list", "ruleset"])
    if told is None or told.code != 0:
        return Firewall("unseen", "Linux")
    return Firewall(nft_rules(port, told.text), "nftables")


def nft_rules(port: int, rules: str) -> State:
    """Whether incoming connections are stopped unless a rule names the port."""
    chains = re.findall(r"chain \w+ \{[^{}]*hook input[^{}]*(?:\{[^{}]*\}[^{}]*)*\}", rules)
    closed = [
        chain for chain in chains if "policy drop" in chain or re.search(r"reject|drop", chain)
    ]
    if not closed:
        return "off"
    return "lets_in" if all(re.search(rf"\b{port}\b[^\n]*accept", c) for c in closed) else "on"


def read(path: Path) -> str:
    """A file of the system; empty when this user may not read it."""
    try:
        return path.read_text("utf-8", errors="replace")
    except OSError:
        return ""
