"""The port that a lesson is reached by."""

from __future__ import annotations

import socket
import sys

USUAL = 8765
ANY = 0


class PortTaken(OSError):
    """The port that was asked for is another program's, or the system gives it to nobody."""

    def __init__(self, port: int, forbidden: bool = False) -> None:
        super().__init__(f"port {port} cannot be used")
        self.port, self.forbidden = port, forbidden


def listen(port: int, host: str = "0.0.0.0") -> socket.socket:
    """A socket bound to exactly this port. Raises PortTaken."""
    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if sys.platform == "win32":
            # There SO_REUSEADDR would share the port with whoever has it already.
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            # A server that was killed leaves connections behind; the port is free all the same.
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((host, port))
        # At once: two programs can bind the same port until one of them listens.
        bound.listen()
    except (OSError, OverflowError) as error:
        bound.close()
        raise PortTaken(port, isinstance(error, PermissionError)) from error
    return bound


def listen_somewhere(preferred: int, host: str = "0.0.0.0") -> socket.socket:
    """A socket on the preferred port, on the usual one, or on any that is free."""
    for port in dict.fromkeys((preferred or USUAL, USUAL)):
        try:
            return listen(port, host)
        except PortTaken:
            continue
    return listen(ANY, host)
