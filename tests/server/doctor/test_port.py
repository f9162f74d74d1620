"""Who has a port, on each system."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

from server.doctor.port import port_state, whose, whose_on_linux
from server.network.ports import listen
from tests.server.doctor.answering import answers


def test_a_port_is_free_or_somebodys() -> None:
    with listen(0, "127.0.0.1") as taken:
        port = int(taken.getsockname()[1])
        found = port_state(port)
        assert (found.free, found.lesson) == (False, False)
        if sys.platform.startswith("linux"):
            assert found.program
    assert port_state(port).free


def test_a_web_server_of_somebody_elses_is_no_lesson(tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "http.server", str(port), "--bind", "127.0.0.1"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, cwd=tmp_path, **quiet) as other:  # type: ignore[call-overload]
        try:
            for _ in range(200):
                with socket.socket() as knock:
                    if knock.connect_ex(("127.0.0.1", port)) == 0:
                        break
                os.sched_yield() if hasattr(os, "sched_yield") else None
            assert not port_state(port).lesson
        finally:
            other.terminate()


def test_windows_names_the_program_by_the_number_of_its_process() -> None:
    sockets = "  TCP    0.0.0.0:8765   0.0.0.0:0   LISTENING   4242\n"
    ask = answers(netstat=sockets, tasklist='"jupyter.exe","4242","Console","1","40 000 K"\n')
    assert whose(8765, ask, "win32") == "jupyter.exe"
    assert whose(9999, ask, "win32") == ""
    assert whose(8765, answers(netstat=sockets, tasklist="INFO: none\n"), "win32") == ""
    assert whose(8765, answers(), "win32") == ""


def test_macos_names_the_program_where_it_tells() -> None:
    assert whose(8765, answers(lsof="p88\ncnode\nf12\n"), "darwin") == "node"
    assert whose(8765, answers(), "darwin") == ""


def test_linux_says_nothing_of_what_other_users_run(tmp_path: Path) -> None:
    (tmp_path / "net").mkdir()
    (tmp_path / "7").mkdir()
    line = "0: 00000000:223D 00000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 5151"
    (tmp_path / "net" / "tcp").write_text(f"header\n{line}\n")
    assert whose_on_linux(0x223D, tmp_path) == ""
    (tmp_path / "7" / "fd").mkdir()
    os.symlink("socket:[5151]", tmp_path / "7" / "fd" / "3")
    (tmp_path / "7" / "comm").write_text("gunicorn\n")
    assert whose_on_linux(0x223D, tmp_path) == "gunicorn"
