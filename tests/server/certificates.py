"""Certificates for tests: by an authority of their own, which nobody else trusts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import trustme


@dataclass(frozen=True)
class Papers:
    """A certificate, its key, and the authority that one has to trust for it."""

    file: Path
    key: Path
    authority: Path


def papers(folder: Path, *names: str, until: datetime | None = None) -> Papers:
    """Issue a certificate for these names and addresses."""
    folder.mkdir(parents=True, exist_ok=True)
    authority = trustme.CA()
    early = datetime(2020, 1, 1, tzinfo=UTC)
    issued = authority.issue_cert(
        *names, **({"not_before": early, "not_after": until} if until else {})
    )
    found = Papers(folder / "host.pem", folder / "host.key", folder / "authority.pem")
    for number, blob in enumerate(issued.cert_chain_pems):
        blob.write_to_path(str(found.file), append=number > 0)
    issued.private_key_pem.write_to_path(str(found.key))
    authority.cert_pem.write_to_path(str(found.authority))
    return found
