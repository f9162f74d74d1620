"""Who has a port: nobody, a lesson of ours, or another program."""

from __future__ import annotations

import csv
import http.client
import json
import os
import re
import ssl
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from server.doctor.firewall import Ask, ask_system
from server.network.ports import PortTaken, listen

ASK_SECONDS = 2.0
PROC = Path("/proc")
LISTENS = "0A"


@dataclass(frozen=True)
class PortState:
    """`program` is empty where the system does not say whose it is."""

    port: int
    free: bool
    lesson: bool = False
    program: str = ""


def port_state(port: int, ask: Ask = ask_system) -> PortState:
    """Look at a port from this machine."""
    try:
        listen(port).close()
    except PortTaken:
        lesson = is_lesson(port)
        return PortState(port, False, lesson, "" if lesson else whose(port, ask))
    return PortState(port, True)


def is_lesson(port: int) -> bool:
    """Whether a lesson of this game answers there."""
    return ask_lesson(port) is not None


def ask_lesson(port: int) -> dict[str, Any] | None:
    """What a lesson on this machine has heard of its network; None where none answers."""
    return ask_host(port, "/reach/heard")


def ask_host(port: int, path: str) -> dict[str, Any] | None:
    """What a host on this machine tells the command line; None where none answers.

    The certificate of a lesson by TLS names other addresses than this one; it
    is not needed to know whether our own machine answers.
    """
    for secure in (False, True):
        asking = (
            http.client.HTTPSConnection("localhost", port, timeout=ASK_SECONDS, context=trusting())
            if secure
            else http.client.HTTPConnection("localhost", port, timeout=ASK_SECONDS)
        )
        try:
            asking.request("GET", path)
            answer = asking.getresponse()
            if answer.status == 200 and answer.getheader("Server-Is") == "out-of-area":
                told: dict[str, Any] = json.load(answer)
                return told
        except (OSError, ValueError, http.client.HTTPException):
            continue
        finally:
            asking.close()
    return None


def trusting() -> ssl.SSLContext:
    """For a look at our own machine only."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def whose(port: int, ask: Ask = ask_system, platform: str = sys.platform) -> str:
    """The program that listens, where the system tells this user."""
    if platform == "win32":
        return whose_on_windows(port, ask)
    if platform == "darwin":
        told = ask(["lsof", "-nP", f"-iTCP:{port}", "-sTCP:LISTEN", "-Fc"])
        found = re.search(r"^c(.+)$", told.text, re.MULTILINE) if told else None
        return found[1] if found else ""
    return whose_on_linux(port)


def whose_on_windows(port: int, ask: Ask) -> str:
    """`netstat` knows the number of the process, `tasklist` its name."""
    sockets = ask(["netstat", "-ano", "-p", "TCP"])
    line = re.search(rf"TCP\s+\S+:{port}\s+\S+:0\s+\S+\s+(\d+)", sockets.text) if sockets else None
    if line is None:
        return ""
    told = ask(["tasklist", "/FI", f"PID eq {line[1]}", "/FO", "CSV", "/NH"])
    rows = list(csv.reader(told.text.splitlines())) if told else []
    return rows[0][0] if rows and len(rows[0]) > 1 else ""


def whose_on_linux(port: int, proc: Path = PROC) -> str:
    """The process of this user that holds the listening socket."""
    sockets = {f"socket:[{number}]" for number in listening(port, proc)}
    for process in proc.glob("[0-9]*"):
        # Another user's processes are closed to us, and any of them may be gone by now.
        with suppress(OSError):
            if any(held(file) in sockets for file in (process / "fd").iterdir()):
                return (process / "comm").read_text().strip()
    return ""


def held(file: Path) -> str:
    """What an open file of a process is."""
    try:
        return os.readlink(file)
    except OSError:
        return ""


def listening(port: int, proc: Path) -> set[str]:
    """The numbers of the sockets that listen at a port."""
    found = set()
    for table in ("tcp", "tcp6"):
        try:
            lines = (proc / "net" / table).read_text().splitlines()[1:]
        except OSError:
            continue
        for fields in map(str.split, lines):
            if fields[3] == LISTENS and int(fields[1].rpartition(":")[2], 16) == port:
                found.add(fields[9])
    return found
