"""Which files and folders the SQLite journal accepts, and how it sets them up."""

import sqlite3
import stat
import subprocess
import sys
from pathlib import Path, PurePosixPath

import pytest

from server.journals.database import LAYOUT, explain, open_database
from server.journals.errors import CannotOpen, Locked, Newer, Unreadable, UnsafeFolder, Unwritable
from server.journals.folders import (
    cloud_folder,
    parse_mount_command,
    parse_proc_mounts,
    system_below,
    why_unsafe,
)

DURABLE = {
    "journal_mode": "wal",
    "synchronous": 2,
    "fullfsync": 1,
    "checkpoint_fullfsync": 1,
    "secure_delete": 1,
    "locking_mode": "exclusive",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"


def fresh(path: Path) -> None:
    open_database(path).close()


@pytest.mark.parametrize(("name", "value"), DURABLE.items())
def test_the_settings_that_durability_rests_on_are_in_force(
    path: Path, name: str, value: object
) -> None:
    fresh(path)
    connection = open_database(path)
    assert connection.execute(f"PRAGMA {name}").fetchone() == (value,)
    connection.close()


def test_nobody_else_on_the_machine_can_read_the_files(path: Path) -> None:
    connection = open_database(path)
    connection.execute("INSERT INTO entry VALUES ('s', 1, 'x')")
    files = sorted(path.parent.glob("journal.db*"))
    assert [file.name for file in files] == ["journal.db", "journal.db-wal"]
    for file in files:
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    connection.close()


def test_a_file_that_others_could_read_is_closed_to_them(path: Path) -> None:
    fresh(path)
    path.chmod(0o644)
    fresh(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_second_host_is_told_that_the_file_is_in_use(path: Path) -> None:
    connection = open_database(path)
    with pytest.raises(Locked) as raised:
        open_database(path)
    assert raised.value.code == "journal_locked"
    assert str(path) in str(raised.value)

    program = (
        "import sys; from pathlib import Path; from server.journals.database import *\n"
        "try: open_database(Path(sys.argv[1]))\n"
        "except CannotOpen as error: print(error.code)"
    )
    other = subprocess.run(
        [sys.executable, "-c", program, str(path)],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
    )
    assert other.stdout == "journal_locked\n", other.stderr
    connection.close()
    fresh(path)


def test_a_file_that_is_no_database_is_unreadable_and_left_alone(path: Path) -> None:
    path.write_bytes(b"My holidays\n" * 1_000)
    with pytest.raises(Unreadable) as raised:
        open_database(path)
    assert raised.value.code == "journal_unreadable"
    assert path.read_bytes() == b"My holidays\n" * 1_000


def test_a_damaged_database_is_unreadable(path: Path) -> None:
    connection = open_database(path)
    for seq in range(1, 400):
        connection.execute("INSERT INTO entry VALUES ('s', ?, ?)", (seq, b"x" * 300))
    connection.close()
    content = bytearray(path.read_bytes())
    for page in range(3, 12):
        content[page * 4096 : page * 4096 + 200] = b"\xff" * 200
    path.write_bytes(content)
    with pytest.raises(Unreadable):
        open_database(path)


def test_another_programs_database_is_unreadable_and_left_alone(path: Path) -> None:
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE recipes (name)")
    other.commit()
    other.close()
    with pytest.raises(Unreadable, match="another program"):
        open_database(path)
    other = sqlite3.connect(path)
    assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("recipes",)]
    other.close()


def test_a_file_of_a_later_version_is_refused(path: Path) -> None:
    connection = open_database(path)
    connection.execute(f"PRAGMA user_version={LAYOUT + 1}")
    connection.close()
    with pytest.raises(Newer) as raised:
        open_database(path)
    assert raised.value.code == "journal_newer"


def test_a_path_that_cannot_be_a_file_is_said_to_be_unwritable(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("")
    for path in (tmp_path / "folder", tmp_path / "file" / "journal.db"):
        with pytest.raises(Unwritable) as raised:
            open_database(path)
        assert raised.value.code == "journal_unwritable"


def test_a_folder_of_somebody_else_is_unwritable_and_not_called_damaged(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("server.journals.database.os.open", forbidden)
    with pytest.raises(Unwritable, match="Permission denied"):
        open_database(path)


def test_a_disk_that_takes_nothing_is_unwritable_and_a_strange_file_unreadable(
    path: Path,
) -> None:
    def told(name: str) -> CannotOpen:
        error = sqlite3.OperationalError("what SQLite says")
        error.sqlite_errorname = name
        return explain(error, path)

    assert isinstance(told("SQLITE_READONLY_DBMOVED"), Unwritable)
    assert isinstance(told("SQLITE_FULL"), Unwritable)
    assert isinstance(told("SQLITE_BUSY_SNAPSHOT"), Locked)
    assert isinstance(told("SQLITE_CORRUPT"), Unreadable)
    assert isinstance(told("SQLITE_NOTADB"), Unreadable)


def test_an_empty_file_becomes_a_journal(path: Path) -> None:
    path.touch()
    fresh(path)


@pytest.mark.parametrize(
    "folder",
    [
        "/home/kari/Dropbox/games",
        "/Users/kari/Library/Mobile Documents/games",
        "/Users/kari/Library/CloudStorage/OneDrive-Skole/games",
        "/home/kari/OneDrive - Viken fylke",
        "/home/kari/Nextcloud",
        "/home/kari/Jottacloud/lessons",
    ],
)
def test_a_folder_that_is_copied_to_a_cloud_is_refused(folder: str) -> None:
    assert cloud_folder(Path(folder), {}) is not None


def test_an_ordinary_folder_is_not_mistaken_for_a_cloud() -> None:
    for folder in ("/home/kari/.local/share/out-of-area", "/home/kari/drop/box", "/srv/cloud"):
        assert cloud_folder(Path(folder), {}) is None


def test_the_cloud_folder_that_the_system_names_is_refused(tmp_path: Path) -> None:
    environ = {"OneDrive": str(tmp_path)}
    assert cloud_folder(tmp_path.resolve() / "lessons", environ) is not None
    assert cloud_folder(tmp_path.resolve() / "lessons", {"OneDrive": ""}) is None


def test_the_mark_of_a_synchronising_program_is_seen_from_below(tmp_path: Path) -> None:
    (tmp_path / ".dropbox.cache").mkdir()
    (tmp_path / "lessons").mkdir()
    path = tmp_path / "lessons" / "journal.db"
    with pytest.raises(UnsafeFolder) as raised:
        open_database(path)
    assert (raised.value.code, raised.value.kind) == ("journal_folder", "cloud")
    assert isinstance(raised.value, CannotOpen)
    assert not path.exists()


def test_a_link_into_a_cloud_folder_does_not_hide_it(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "lessons").symlink_to(tmp_path / "Dropbox")
    assert why_unsafe(tmp_path / "lessons") is not None


def test_the_file_system_is_the_one_of_the_longest_mount_point() -> None:
    mounted = parse_proc_mounts(
        "/dev/sda1 / ext4 rw 0 0\n"
        "server:/home /home nfs4 rw 0 0\n"
        "/dev/sdb1 /home/kari/My\\040disk ext4 rw 0 0\n"
        "a broken line\n"
        "tmpfs /over tmpfs rw 0 0\n"
        "//skole/felles /over cifs rw 0 0\n"
    )
    for folder, system in (
        ("/srv/lessons", "ext4"),
        ("/home/kari/lessons", "nfs4"),
        ("/home/kari/My disk/lessons", "ext4"),
        ("/over", "cifs"),
        ("/homes", "ext4"),
    ):
        assert system_below(PurePosixPath(folder), mounted) == system


def test_mounts_are_read_as_macos_prints_them() -> None:
    told = (
        "/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)\n"
        "//kari@skole/felles on /Volumes/felles (smbfs, nodev, nosuid, mounted by kari)\n"
    )
    mounted = parse_mount_command(told)
    assert system_below(PurePosixPath("/Volumes/felles/lessons"), mounted) == "smbfs"
    assert system_below(PurePosixPath("/Users/kari"), mounted) == "apfs"
    assert system_below(PurePosixPath("relative"), mounted) is None


def test_a_folder_on_a_network_drive_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.journals.folders.mounts", lambda: [(tmp_path.resolve(), "nfs4")])
    with pytest.raises(UnsafeFolder, match="network drive") as raised:
        open_database(tmp_path / "journal.db")
    assert raised.value.kind == "network"
