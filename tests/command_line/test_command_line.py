"""Every command: a help that a teacher understands, and one sentence when it fails."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import Any

import pytest

from game.__main__ import FAILED, main, speak_plainly
from game.command_line import join
from server.network.ports import PortTaken
from tests.builders_scenario import EXAMPLE, example_files, write_files
from tests.patience import PATIENCE

COMMANDS = ("host", "join", "practice", "check", "doctor")


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """The exit code, and what was written."""
    try:
        code = main(arguments)
    except SystemExit as end:
        code = int(end.code or 0)
    out, errors = capsys.readouterr()
    return code, out, errors


def test_the_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "--help")
    assert code == 0
    assert all(f"out-of-area {name}" in out for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_help_without_jargon(
    capsys: pytest.CaptureFixture[str], name: str
) -> None:
    code, out, _ = run(capsys, name, "--help")
    assert code == 0
    assert len(out.splitlines()) > 8
    for jargon in ("socket", "JSON", "loopback", "stdout", "traceback", "TCP", "bind"):
        assert jargon not in out


@pytest.mark.parametrize(
    "arguments",
    [(), ("fly",), ("host", "--port", "0"), ("host", "--port", "x"), ("host", "--plan", "30")],
)
def test_a_slip_of_the_fingers_is_exit_code_2(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    code, _, errors = run(capsys, *arguments)
    assert code == FAILED
    assert "Traceback" not in errors


def failure(errors: str) -> str:
    """The one sentence that a failing command writes."""
    (line,) = errors.strip().splitlines()
    assert line.startswith("out-of-area: ")
    return line.removeprefix("out-of-area: ")


@pytest.mark.parametrize("name", ["host", "practice", "check"])
def test_an_unknown_scenario_is_one_sentence(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str
) -> None:
    where = {
        "host": ("--scenario", "bosni", "--data", str(tmp_path), "--no-browser"),
        "practice": ("--scenario", "bosni"),
        "check": ("bosni",),
    }[name]
    code, _, errors = run(capsys, name, *where, "--language", "en")
    assert code == FAILED
    assert failure(errors).startswith("There is no scenario and no folder called “bosni”")


def test_a_host_that_cannot_begin_says_why(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import server.host

    def taken(options: Any, tell: Any) -> None:
        assert (options.port, options.plan, options.demo, options.browser) == (
            99,
            "90",
            True,
            False,
        )
        raise PortTaken(99)

    monkeypatch.setattr(server.host, "run_host", taken)
    arguments = ("host", "--port", "99", "--plan", "90", "--demo", "--no-browser")
    code, _, errors = run(capsys, *arguments, "--language", "nn")
    assert code == FAILED
    assert failure(errors).startswith("Port 99 er i bruk av eit anna program")


def test_a_host_that_was_ended_says_that_everything_is_saved(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import server.host
    from tests.server.hosting import OPENED

    goes_on = True

    def serve(options: Any, tell: Any) -> bool:
        tell(OPENED)
        return goes_on

    monkeypatch.setattr(server.host, "run_host", serve)
    code, out, _ = run(capsys, "host", "--language", "nb")
    assert code == 0
    assert "KLM482" in out
    assert out.rstrip().endswith("«out-of-area host» tar opp økta igjen.")
    goes_on = False
    code, out, _ = run(capsys, "host", "--language", "nb")
    assert code == 0
    assert out.rstrip().endswith("Alle øktene som er lagret: out-of-area host --lessons")


def test_a_bad_address_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, errors = run(capsys, "join", "http://", "--language", "nb")
    assert code == FAILED
    assert "er ikke adressen til en økt" in failure(errors)


class Window:
    """Stands where the desktop client would open."""

    def __init__(self) -> None:
        self.opened: dict[str, Any] = {}
        self.error: Exception | None = None

    def run(self, **where: Any) -> None:
        self.opened = where
        if self.error is not None:
            raise self.error


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> Window:
    import game.client.opening

    window = Window()
    monkeypatch.setattr(game.client.opening, "run", window.run)
    return window


def test_join_opens_the_window_at_the_lesson(
    capsys: pytest.CaptureFixture[str], window: Window
) -> None:
    assert run(capsys, "join", "10.0.0.7:8765", "KLM482", "--language", "nn")[0] == 0
    assert window.opened["address"] == "10.0.0.7:8765"
    assert window.opened["code"] == "KLM482"
    assert window.opened["language"] == "nn"
    assert run(capsys, "join")[0] == 0
    assert window.opened["address"] == ""


def test_practice_opens_at_a_seat_where_one_was_named(
    capsys: pytest.CaptureFixture[str], window: Window
) -> None:
    assert run(capsys, "practice", "--scenario", str(EXAMPLE), "--seat", "turkey")[0] == 0
    assert (window.opened["scenario"], window.opened["seat"]) == (str(EXAMPLE), "turkey")
    assert run(capsys, "practice", "--scenario", str(EXAMPLE))[0] == 0
    assert window.opened["seat"] == "norway"
    assert run(capsys, "practice")[0] == 0
    assert "seat" not in window.opened


def test_a_seat_that_is_not_there_is_one_sentence(
    capsys: pytest.CaptureFixture[str], window: Window
) -> None:
    arguments = ("practice", "--scenario", str(EXAMPLE), "--seat", "narnia", "--language", "en")
    code, _, errors = run(capsys, *arguments)
    assert code == FAILED
    assert "norway, france" in failure(errors)


def test_a_machine_without_a_screen_is_one_sentence(
    capsys: pytest.CaptureFixture[str], window: Window
) -> None:
    from game.client.failure import NoDisplay

    window.error = NoDisplay("no video")
    code, _, errors = run(capsys, "join", "--language", "en")
    assert code == FAILED
    assert failure(errors).startswith("No window can be opened")


def test_check_reports_findings_and_says_by_its_exit_code_whether_it_can_be_played(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert run(capsys, "check", str(EXAMPLE), "--language", "en")[0] == 0
    files = example_files()
    files["scenario.yaml"] = files["scenario.yaml"].replace(b"indicators:", b"indicaters:")
    code, out, _ = run(capsys, "check", str(write_files(tmp_path, files)), "--language", "en")
    assert code == 1
    assert "indicaters" in out


def test_ctrl_c_is_no_failure(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(options: Any) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(join, "run", interrupted)
    assert run(capsys, "join")[0] == 130


def test_a_terminal_that_lacks_a_letter_shows_another() -> None:
    raw = io.BytesIO()
    terminal = io.TextIOWrapper(raw, encoding="ascii")
    speak_plainly(terminal, object())
    print("økt", file=terminal, flush=True)
    assert raw.getvalue().strip() == b"?kt"


def test_python_m_game_is_the_same_program() -> None:
    import subprocess

    done = subprocess.run(
        [sys.executable, "-m", "game", "--help"], capture_output=True, text=True, check=True
    )
    assert "out-of-area host" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "begins"),
    [
        (("join", "127.0.0.1:9", "KLM482", "--language", "nn"), "Det kan ikkje opnast noko"),
        (("practice", "--scenario", str(EXAMPLE), "--language", "nb"), "Det kan ikke åpnes noe"),
    ],
)
def test_the_real_window_without_a_display_says_one_sentence_and_nothing_else(
    arguments: tuple[str, ...], begins: str, tmp_path: Path
) -> None:
    import os
    import subprocess

    nowhere = {"SDL_VIDEODRIVER": "x11", "PYTHONIOENCODING": "utf-8", "HOME": str(tmp_path)}
    around = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    around.pop("PYGAME_HIDE_SUPPORT_PROMPT", None)
    done = subprocess.run(
        [sys.executable, "-m", "game", *arguments],
        capture_output=True,
        encoding="utf-8",
        env={**around, **nowhere},
        timeout=PATIENCE,
    )
    assert (done.returncode, done.stdout) == (FAILED, "")
    assert failure(done.stderr).startswith(begins)


def test_what_the_system_said_is_for_support_only(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "lessons.sqlite").write_bytes(b"My holidays\n" * 1_000)
    arguments = ("host", "--data", str(tmp_path), "--scenario", str(EXAMPLE), "--language", "nn")
    with caplog.at_level("INFO"):
        code, out, errors = run(capsys, *arguments)
    assert (code, out) == (FAILED, "")
    assert failure(errors).startswith("Dei lagra øktene i")
    assert "SQLite" not in errors and "SQLite" in caplog.text
