"""Whether a folder is a safe place for a journal.

A database on a network drive, or in a folder that a program copies to a cloud
while it is being written, breaks in ways that nobody sees until the lesson is
lost. What can be seen from here is refused; the rest is the documentation's.
"""

import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePath
from typing import Literal

NETWORK_SYSTEMS = frozenset(
    "afpfs afs ceph cifs davfs fuse.davfs2 fuse.gvfsd-fuse fuse.rclone fuse.sshfs fuse.s3fs "
    "glusterfs fuse.glusterfs lustre ncpfs nfs nfs4 smb3 smbfs webdav".split()
)
CLOUD_NAMES = (
    "box sync",
    "cloudstorage",
    "dropbox",
    "google drive",
    "googledrive",
    "icloud drive",
    "iclouddrive",
    "jottacloud",
    "mobile documents",
    "my drive",
    "nextcloud",
    "onedrive",
    "owncloud",
    "pcloud",
    "proton drive",
    "seafile",
)
CLOUD_MARKERS = (".dropbox", ".dropbox.cache", ".nextcloudsync.log", ".owncloudsync.log")
CLOUD_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
REMOTE_DRIVE = 4  # DRIVE_REMOTE of GetDriveTypeW


def why_unsafe(
    folder: Path, environ: Mapping[str, str] = os.environ
) -> tuple[Literal["cloud", "network"], str] | None:
    """One reason why a journal must not live in the folder: its kind and what shows it."""
    real = folder.resolve()
    cloud = cloud_folder(real, environ)
    if cloud is not None:
        return "cloud", cloud
    network = network_folder(real)
    return None if network is None else ("network", network)


def cloud_folder(folder: Path, environ: Mapping[str, str]) -> str | None:
    """A reason when a synchronising program keeps the folder or one above it."""
    for name in CLOUD_VARIABLES:
        if environ.get(name) and folder.is_relative_to(Path(environ[name]).resolve()):
            return f"the folder is copied to a cloud ({name})"
    for part in folder.parts:
        if part.casefold().startswith(CLOUD_NAMES):
            return f"the folder is copied to a cloud ({part})"
    for above in (folder, *folder.parents):
        for marker in CLOUD_MARKERS:
            if (above / marker).exists():
                return f"the folder is copied to a cloud ({above / marker})"
    return None


def network_folder(folder: Path) -> str | None:
    """A reason when the folder is on another machine."""
    if sys.platform == "win32":
        remote = folder.drive.startswith("\\\\") or is_remote_drive(folder.anchor)
        return "the folder is on a network drive" if remote else None
    system = system_below(folder, mounts())
    return f"the folder is on a network drive ({system})" if system in NETWORK_SYSTEMS else None


def is_remote_drive(anchor: str) -> bool:
    """Whether Windows calls the drive a network drive."""
    if sys.platform != "win32":
        return False
    import ctypes

    return bool(ctypes.windll.kernel32.GetDriveTypeW(anchor) == REMOTE_DRIVE)


def system_below(folder: PurePath, mounted: Iterable[tuple[PurePath, str]]) -> str | None:
    """The kind of file system that holds the folder: the longest mount point above it wins.

    Of two mounts on the same point the later one covers the earlier.
    """
    longest: tuple[int, str] | None = None
    for point, system in mounted:
        depth = len(point.parts)
        if folder.is_relative_to(point) and (longest is None or depth >= longest[0]):
            longest = (depth, system)
    return longest[1] if longest else None


def mounts() -> list[tuple[PurePath, str]]:
    """What is mounted where, on Linux and macOS; nothing where that cannot be learnt."""
    try:
        if sys.platform == "darwin":
            told = subprocess.run(
                ["/sbin/mount"], capture_output=True, text=True, timeout=5, check=True
            )
            return parse_mount_command(told.stdout)
        return parse_proc_mounts(Path("/proc/mounts").read_text(errors="surrogateescape"))
    except (OSError, subprocess.SubprocessError):
        return []


def parse_proc_mounts(text: str) -> list[tuple[PurePath, str]]:
    """Lines of `device point type options`, with blanks written as octal."""
    found = []
    for line in text.splitlines():
        fields = line.split(" ")
        if len(fields) >= 3:
            point = fields[1].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
            found.append((PurePath(point), fields[2]))
    return found


def parse_mount_command(text: str) -> list[tuple[PurePath, str]]:
    """Lines of `device on point (type, options)`, as macOS prints them."""
    found = []
    for line in text.splitlines():
        before, _, options = line.rpartition(" (")
        _, _, point = before.partition(" on ")
        if point:
            found.append((PurePath(point), options.rstrip(")").split(",")[0]))
    return found
