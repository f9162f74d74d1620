"""Tells the local network that a lesson is here, so that nobody has to type an address.

The announcement says where, never which class: the join code is on the board,
and whoever cannot see the board has no business in the lesson. Some school
networks drop multicast; then pupils type the address, and the host goes on.
"""

import asyncio
import logging
import secrets
from collections.abc import Callable, Sequence

from zeroconf import ServiceInfo
from zeroconf.asyncio import AsyncZeroconf

SERVICE = "_out-of-area._tcp.local."
LONGEST_LABEL = 63
PATIENCE_SECONDS = 5.0

log = logging.getLogger(__name__)


class Announcement:
    """One lesson's line in the lists of the pupils' machines.

    `name` is what pupils read there; `addresses` are where to dial, best first. Where a
    certificate wants a name instead, `url` says which.
    """

    def __init__(
        self,
        name: str,
        port: int,
        addresses: Sequence[str],
        open_zeroconf: Callable[[], AsyncZeroconf] = AsyncZeroconf,
        url: str = "",
    ) -> None:
        self._info = describe(name, port, addresses, url)
        self._open = open_zeroconf
        self._zeroconf: AsyncZeroconf | None = None

    async def start(self) -> bool:
        """Announce; False when the network does not allow it. Takes a second or two."""
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                self._zeroconf = self._open()
                sent = await self._zeroconf.async_register_service(
                    self._info, allow_name_change=True
                )
                await sent
        except Exception as error:
            # Whatever is wrong with the network, the lesson does not depend on this.
            log.info("announcing on the network failed: %s", type(error).__name__)
            await self.stop()
            return False
        return True

    async def stop(self) -> None:
        """Take the announcement back. Harmless when there is none."""
        opened, self._zeroconf = self._zeroconf, None
        if opened is None:
            return
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await opened.async_close()
        except Exception as error:
            log.info("taking the announcement back failed: %s", type(error).__name__)


def describe(name: str, port: int, addresses: Sequence[str], url: str = "") -> ServiceInfo:
    """The announcement's content.

    The host gets a name of its own in it: claiming the laptop's name would
    make the laptop's own responder look for another.
    """
    return ServiceInfo(
        SERVICE,
        f"{label(name)}.{SERVICE}",
        port=port,
        parsed_addresses=list(addresses),
        properties={"url": url} if url else {},
        server=f"out-of-area-{secrets.token_hex(4)}.local.",
    )


def label(name: str) -> str:
    """The name as one label of at most 63 bytes, which must not contain a dot."""
    plain = " ".join("".join(c if c.isprintable() else " " for c in name).replace(".", " ").split())
    short = plain.encode()[:LONGEST_LABEL].decode(errors="ignore").strip()
    return short or "Out of Area"
