"""A certificate of this machine's own: whether it can be used, and for which names.

Asked of OpenSSL alone, by a handshake with ourselves in memory: it finds what
a browser would find later, in front of the class.
"""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

OUTDATED = (9, 10)
"""OpenSSL's codes for a certificate that is not valid yet, or not any more."""
ROUNDS = 8


class BadCertificate(Exception):
    """The certificate cannot be used; `reason` says why, `path` which file it is about."""

    def __init__(
        self, path: Path, reason: Literal["alone", "unreadable", "key", "outdated"]
    ) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


@dataclass(frozen=True)
class Certificate:
    """A certificate with its key, and the names and addresses that it is for."""

    file: Path
    key: Path
    names: tuple[str, ...]


def read_certificate(file: Path, key: Path) -> Certificate:
    """Look at a certificate before anybody needs it. Raises BadCertificate."""
    for path in (file, key):
        if not path.is_file():
            raise BadCertificate(path, "unreadable")
    ours = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    try:
        # A key with a password would ask for it on the terminal, where nobody is later.
        ours.load_cert_chain(file, key, password=lambda: b"")
        return Certificate(file, key, names_in(ours, file))
    except ssl.SSLCertVerificationError as error:
        outdated = error.verify_code in OUTDATED
        raise BadCertificate(file, "outdated" if outdated else "unreadable") from error
    except ssl.SSLError as error:
        raise BadCertificate(key, "key") from error
    except OSError as error:
        raise BadCertificate(file, "unreadable") from error


def names_in(ours: ssl.SSLContext, file: Path) -> tuple[str, ...]:
    """The names and addresses that a client reads in our certificate."""
    theirs = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    theirs.check_hostname = False
    theirs.load_verify_locations(cafile=file)
    theirs.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    here, there = ssl.MemoryBIO(), ssl.MemoryBIO()
    client, server = theirs.wrap_bio(here, there), ours.wrap_bio(there, here, server_side=True)
    waiting = [client, server]
    for _ in range(ROUNDS):
        for side in tuple(waiting):
            try:
                side.do_handshake()
                waiting.remove(side)
            except ssl.SSLWantReadError:
                continue
    shown = client.getpeercert() or {}
    names = [(str(entry[0]), str(entry[1])) for entry in shown.get("subjectAltName", ())]
    return tuple(value for kind, value in names if kind in ("DNS", "IP Address"))
