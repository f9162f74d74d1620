"""Foreign pages and foreign names are turned away; everybody in the room gets in."""

import pytest
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket

from server.network.origin import OwnHosts, OwnOrigin, host_name
from tests.server.asgi_calls import ask, http, socket

LAPTOP = "192.168.1.5:8765"


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def hosts(
    *configured: str,
    addresses: frozenset[str] = frozenset({"192.168.1.5", "fd00::5"}),
    clock: Clock | None = None,
) -> OwnHosts:
    return OwnHosts(
        configured,
        lambda: addresses,
        lambda: frozenset({"localhost", "laptop-7", "laptop-7.local"}),
        clock or Clock(),
    )


async def app(scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "websocket":
        socket = WebSocket(scope, receive, send)
        await socket.accept()
        await socket.close()
    else:
        await PlainTextResponse("inside")(scope, receive, send)


GUARDED = OwnOrigin(app, hosts("spill.skole.no"))


async def dial(host: str, origin: str | None, scheme: str = "ws") -> int:
    """The status of the answer to a web socket's handshake; 101 is open."""
    headers = [("host", host)] + ([] if origin is None else [("origin", origin)])
    return (await ask(GUARDED, socket(*headers, scheme=scheme))).status


async def status(*headers: tuple[str, str], method: str = "GET") -> int:
    return (await ask(GUARDED, http(*headers, method=method))).status


@pytest.mark.parametrize(
    "host",
    [
        LAPTOP,
        "192.168.1.5",
        "localhost:8765",
        "LAPTOP-7:8765",
        "laptop-7.local:8765",
        "laptop-7.local.:8765",
        "[fd00::5]:8765",
        "[FD00:0:0::5]",
        "spill.skole.no",
    ],
)
def test_the_machine_answers_to_its_addresses_and_names(host: str) -> None:
    assert hosts("Spill.skole.no").knows(host)


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "192.168.1.55:8765",
        "192.168.1.5.evil.example",
        "192.168.1.5:8765@evil.example",
        "evil.example/192.168.1.5",
        "laptop-7.local.evil.example",
        "xlaptop-7.local",
        "localhost:8765:1",
        "localhost:",
        "localhost\n",
        "[fd00::5",
        "[fd00::zz]",
        "[::ffff:1.2.3.999]",
        "fd00::5",
        "",
        " ",
        "lаptop-7",
    ],
)
def test_the_machine_does_not_answer_to_anything_else(host: str) -> None:
    assert not hosts().knows(host)


def test_a_new_network_is_noticed_within_seconds_and_looked_up_rarely() -> None:
    clock, asked = Clock(), []
    present = {"10.0.0.1"}

    def addresses() -> frozenset[str]:
        asked.append(clock.now)
        return frozenset(present)

    own = OwnHosts((), addresses, frozenset, clock)
    assert all(own.knows("10.0.0.1:8765") for _ in range(40))
    assert len(asked) == 1
    present.symmetric_difference_update({"10.0.0.1", "10.0.0.2"})
    clock.now += 5
    assert own.knows("10.0.0.2:8765") and not own.knows("10.0.0.1:8765")


def test_names_are_compared_in_their_shortest_form() -> None:
    assert host_name("[2001:0DB8::0:1]:80") == "2001:db8::1"
    assert host_name("Laptop.LOCAL.:80") == "laptop.local"


@pytest.mark.parametrize(
    ("origin", "status"),
    [
        (f"http://{LAPTOP}", 101),
        (f"HTTP://{LAPTOP}", 101),
        ("http://evil.example", 403),
        (f"http://{LAPTOP}.evil.example", 403),
        ("http://192.168.1.5", 403),
        ("http://192.168.1.5:8766", 403),
        (f"https://{LAPTOP}", 403),
        ("http://localhost:8765", 403),
        ("null", 403),
        ("", 403),
        (None, 403),
    ],
)
async def test_a_socket_opens_only_from_the_address_that_it_dials(
    origin: str | None, status: int
) -> None:
    assert await dial(LAPTOP, origin) == status


async def test_a_socket_to_a_foreign_name_is_refused_even_if_origin_agrees() -> None:
    """This is what DNS rebinding looks like."""
    assert await dial("evil.example:8765", "http://evil.example:8765") == 421


async def test_an_encrypted_socket_belongs_to_an_encrypted_page() -> None:
    assert await dial("spill.skole.no", "https://spill.skole.no", "wss") == 101
    assert await dial("spill.skole.no", "http://spill.skole.no", "wss") == 403


OWN_HOST = ("host", LAPTOP)
OWN_ORIGIN = ("origin", f"http://{LAPTOP}")


async def test_two_hosts_or_none_are_refused() -> None:
    assert await status(OWN_HOST) == 200
    assert await status() == 421
    assert await status(OWN_HOST, ("Host", "evil.example")) == 421
    assert await status(OWN_HOST, OWN_HOST) == 421


async def test_a_form_on_another_page_cannot_post() -> None:
    async def post(*headers: tuple[str, str]) -> int:
        return await status(OWN_HOST, *headers, method="POST")

    assert await post(OWN_ORIGIN) == 200
    assert await post(OWN_ORIGIN, ("sec-fetch-site", "same-origin")) == 200
    assert await post(OWN_ORIGIN, ("sec-fetch-site", "cross-site")) == 403
    assert await post(OWN_ORIGIN, ("origin", "null")) == 403
    assert await post(("origin", "http://evil.example")) == 403
    assert await post() == 403


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
async def test_other_methods_are_refused(method: str) -> None:
    answer = await ask(GUARDED, http(OWN_HOST, OWN_ORIGIN, method=method))
    assert answer.status == 405
    assert answer.headers["Allow"] == "GET, HEAD, POST"


async def test_a_page_is_shown_without_any_origin() -> None:
    assert (await ask(GUARDED, http(OWN_HOST))).body == b"inside"
    assert await status(OWN_HOST, method="HEAD") == 200
    assert await status(("host", "evil.example")) == 421


async def test_starting_and_stopping_passes_through() -> None:
    seen: list[str] = []

    async def inner(scope: Scope, receive: Receive, send: Send) -> None:
        seen.append(scope["type"])

    async def nothing(*_: object) -> None:
        raise AssertionError("nobody is asked")

    await OwnOrigin(inner, hosts())({"type": "lifespan"}, nothing, nothing)  # type: ignore[arg-type]
    assert seen == ["lifespan"]
