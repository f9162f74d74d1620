"""Who came from another machine, and by which address: read off a request, never kept."""

from __future__ import annotations

from starlette.requests import HTTPConnection

from server.house import House
from server.network.addresses import present_addresses
from server.pages.around import PROXY_HEADERS
from server.wire.greeting import LetIn


def note_arrival(house: House, connection: HTTPConnection, admitted: LetIn) -> None:
    """A pupil who takes a seat proves that the address it came by answers."""
    if admitted.viewer.kind == "participant" and is_outside(connection):
        place = f"{admitted.running.session.name}/{admitted.viewer.participant}"
        house.examiner.book.seated(dialled(connection), place)


def dialled(connection: HTTPConnection) -> str:
    """The address that the other side typed, written as those on the board are."""
    host = connection.headers.get("host", "").casefold()
    return f"https://{host}" if connection.url.scheme in ("https", "wss") else host


def was_passed_on(connection: HTTPConnection) -> bool:
    """Whether something in between says so."""
    return any(connection.headers.get(name) for name in PROXY_HEADERS)


def is_outside(connection: HTTPConnection) -> bool:
    """Whether another machine asks."""
    peer = connection.client.host if connection.client is not None else ""
    return peer not in present_addresses() or was_passed_on(connection)
