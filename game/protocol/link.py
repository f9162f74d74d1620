"""What a client holds in its hand: a way to the session, whatever lies behind it.

The wire link (a socket in a background thread) and practice (a session in the
same process) keep the same promises, so the client's screens never learn
which of them they talk to.
"""

from __future__ import annotations

import queue
import threading
from typing import Literal, Protocol

from game.protocol.messages import FromClient, FromServer

LinkState = Literal["connecting", "connected", "reconnecting", "untrusted", "closed"]
"""In the words of the screens: `reconnecting` while the host is away, `closed` for good.

`untrusted`: whoever answers shows a certificate that this machine does not trust.
"""
LinkWay = Literal["socket", "http", "none"]
"""How messages travel: by WebSocket, by plain HTTP where a network stops those, or not at all."""


class Link(Protocol):
    """Messages go in with `send` and come out of `inbox`, from any thread.

    The link greets by itself, and after a broken connection it comes back to
    its own seat by itself: the client sees another `Welcome`. A command that
    had no answer yet is sent again with the same id, which is harmless.
    """

    inbox: queue.SimpleQueue[FromServer]
    wake: threading.Event
    """Set whenever the inbox or the state has something new; the client's loop clears it."""

    @property
    def state(self) -> LinkState:
        """How the connection is right now."""
        ...

    @property
    def way(self) -> LinkWay:
        """How messages travel at present."""
        ...

    def send(self, message: FromClient) -> None:
        """Hand over a message; never blocks, and does nothing once the link is closed."""
        ...

    def close(self) -> None:
        """Leave. Harmless when repeated."""
        ...
