"""Where a host is, as people type it and as programs dial it."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

SOCKET_PATH = "/socket"
DEFAULT_PORT = 8765


class BadAddress(ValueError):
    """What was typed is no address of a host."""


@dataclass(frozen=True)
class Address:
    """Where a host is. `safe`: by TLS, with a certificate that this machine trusts."""

    host: str
    port: int
    safe: bool = False

    @property
    def socket(self) -> str:
        return f"{'wss' if self.safe else 'ws'}://{self}{SOCKET_PATH}"

    @property
    def origin(self) -> str:
        return f"{'https' if self.safe else 'http'}://{self.as_header}"

    @property
    def as_header(self) -> str:
        """As the Host header has it: without a port that goes without saying."""
        usual = 443 if self.safe else 80
        return str(self).removesuffix(f":{usual}") if self.port == usual else str(self)

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"


def read_address(typed: str) -> Address:
    """Read an address as people type it: with or without scheme, port and path.

    Raises BadAddress.
    """
    text = typed.strip()
    if not text:
        raise BadAddress("empty")
    parts = urlsplit(text if "://" in text else f"//{text}")
    safe = parts.scheme in ("https", "wss")
    try:
        port = parts.port
    except ValueError as error:
        raise BadAddress("port") from error
    host = parts.hostname or ""
    if not host or any(letter.isspace() for letter in host):
        raise BadAddress("host")
    return Address(host, port or (443 if safe else DEFAULT_PORT), safe)
