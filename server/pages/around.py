"""The pages around the game: the pupils' page, the game on the desktop, console, projector, health.

The pupils' page is a file; what it says without scripts, and the way to the
console for the teacher's own machine, are filled in here. The page about the
game on the desktop has no script at all.
"""

from __future__ import annotations

import io
import ipaddress
from collections.abc import Sequence
from html import escape

import segno
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response

from game.texts import LANGUAGES, Catalogue
from server.house import House
from server.network.entrance import as_url
from server.pages.about import about_links
from server.pages.files import web_files
from server.pages.modules import preloads
from server.wire.secrets import read_code

PROXY_HEADERS = ("forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-real-ip")
OWN_NAMES = {"en": "English", "nb": "Bokmål", "nn": "Nynorsk"}


class Pages:
    """The endpoints that need to know the house."""

    def __init__(self, house: House) -> None:
        self._house = house

    def front(self, request: Request) -> Response:
        """The pupils' page; the teacher's own machine also leads to the console."""
        language = self._house.language
        page = page_of("seat")
        for mark, filled in (
            ('lang="nb"', f'lang="{language}"'),
            ("<!-- console -->", console_link(self._console_for(request), language)),
            ("<!-- noscript -->", without_script(self._languages())),
        ):
            page = page.replace(mark, filled)
        return HTMLResponse(page)

    def desktop(self, request: Request) -> Response:
        """How to join with the game on the desktop, in three languages."""
        order = self._languages()
        address, console = self._address(request), self._console_for(request)
        parts = "".join(section(language, address, console) for language in order)
        return HTMLResponse(document(parts, order[0]))

    def qr(self, request: Request) -> Response:
        """An address of the pupils' page as a picture; only our own addresses are drawn.

        Whoever knows the join code asks with it: it is drawn after `#`, where the page finds it
        and no request carries it further. Whether a lesson has that code is not looked up, so
        that nobody learns by asking for pictures which codes there are.
        """
        asked = request.query_params.get("address", "").removeprefix("http://").strip("/")
        address = asked if asked in self._house.addresses() else self._address(request)
        code = read_code(request.query_params.get("code", ""))
        drawing = io.BytesIO()
        picture = segno.make(f"{as_url(address)}/{f'#{code}' if code else ''}", error="m")
        picture.save(drawing, kind="svg", scale=8, border=2, dark="#15212b", light="#ffffff")
        return Response(drawing.getvalue(), media_type="image/svg+xml")

    def health(self, request: Request) -> Response:
        """Whether the server answers."""
        return PlainTextResponse("ok\n")

    def _languages(self) -> list[str]:
        """All three, the host's own first."""
        own = self._house.language
        return [own, *(language for language in LANGUAGES if language != own)]

    def _console_for(self, request: Request) -> str:
        """The console's address with its key, for a browser on this very machine."""
        return self._house.own_console if is_teachers_browser(request) else ""

    def _address(self, request: Request) -> str:
        """Where this reader would come back to: as they came, unless they sit at the host."""
        host = request.headers.get("host", "")
        addresses = self._house.addresses()
        if addresses and is_loopback(name_of(host)):
            return addresses[0]
        return f"https://{host}" if request.url.scheme == "https" else host


def console(request: Request) -> Response:
    return HTMLResponse(page_of("console"))


def room(request: Request) -> Response:
    return HTMLResponse(page_of("room"))


def board(request: Request) -> Response:
    """A whole class at one machine; the same for everybody, the key comes after `#`."""
    return HTMLResponse(page_of("board"))


def page_of(name: str) -> str:
    """A page as it is shipped, its head asking for all its scripts at once."""
    page = web_files()[f"{name}.html"].content.decode("utf-8")
    return page.replace("    <!-- modules -->", preloads(f"{name}/main.js"))


def is_teachers_browser(request: Request) -> bool:
    """Whether a browser on this very machine asks, with nothing in between.

    A proxy in front of the server would make everybody look local, and the
    page holds the console's key: any sign of one, and it is left out. HTTP/1.0 is such a sign,
    since nginx speaks it unless it is told otherwise, and browsers do not.
    """
    peer = request.client.host if request.client is not None else ""
    forwarded = any(request.headers.get(name) for name in PROXY_HEADERS)
    forwarded = forwarded or request.scope.get("http_version") == "1.0"
    return is_loopback(peer) and is_loopback(name_of(request.headers["host"])) and not forwarded


def name_of(host: str) -> str:
    """A `Host` header without its port."""
    return host.rpartition(":")[0].strip("[]") or host


def is_loopback(name: str) -> bool:
    try:
        return name == "localhost" or ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def console_link(console: str, language: str) -> str:
    """The way to the console; the page's script puts it where the page is in use."""
    if not console:
        return ""
    said = escape(Catalogue.load(language).say("join-console"))
    return f'<a id="to-console" href="{escape(console)}">{said}</a>'


def without_script(order: Sequence[str]) -> str:
    """What the pupils' page says where scripts are switched off."""
    parts = []
    for language in order:
        say = Catalogue.load(language).say
        parts.append(
            f'<section lang="{language}"><h2>{OWN_NAMES[language]}</h2>'
            f"<p>{escape(say('seat-no-script'))}</p>"
            f'<p><a href="/desktop">{escape(say("seat-desktop"))}</a> '
            f"{about_links(language)}</p></section>"
        )
    return f"<noscript><main><h1>Out of Area</h1>{''.join(parts)}</main></noscript>"


def section(language: str, address: str, console: str) -> str:
    """The page about the game on the desktop, in one language."""
    say = Catalogue.load(language).say
    teacher = (
        f'<p class="teacher">{escape(say("join-teacher"))} '
        f'<a href="{escape(console)}">{escape(say("join-console"))}</a></p>'
        if console
        else ""
    )
    return (
        f'<section lang="{language}"><h2>{OWN_NAMES[language]}</h2>'
        f'<p class="lead">{escape(say("join-lead"))}</p><p>{escape(say("join-how"))}</p>'
        f'<p class="address"><span>{escape(say("join-address"))}</span> '
        f"<strong>{escape(address)}</strong></p>"
        f'<p class="command">{escape(say("join-command"))}<br>'
        f"<code>out-of-area join {escape(address)}</code></p>"
        f'<p class="small">{escape(say("join-install"))} '
        f'<a href="/">{escape(say("join-browser"))}</a></p>{teacher}'
        f'<p class="small">{about_links(language)}</p></section>'
    )


def document(body: str, language: str) -> str:
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<title>Out of Area</title><link rel="icon" href="data:,">'
        '<link rel="stylesheet" href="/front.css"></head>'
        f"<body><main><h1>Out of Area</h1>{body}</main></body></html>"
    )


def front_css(request: Request) -> Response:
    return Response(FRONT_CSS, media_type="text/css; charset=utf-8")


FRONT_CSS = """
@font-face { font-family: "Source Sans 3"; src: url("/assets/fonts/SourceSans3-Regular.ttf");
  font-display: swap; }
@font-face { font-family: "Source Sans 3"; font-weight: 600;
  src: url("/assets/fonts/SourceSans3-SemiBold.ttf"); font-display: swap; }
@font-face { font-family: "Source Serif 4"; font-weight: 600;
  src: url("/assets/fonts/SourceSerif4-SemiBold.ttf"); font-display: swap; }
* { box-sizing: border-box; }
body { margin: 0; background: #f6f2e9; color: #15212b;
  font: 1.125rem/1.5 "Source Sans 3", system-ui, sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 3rem 1.5rem; }
h1 { font: 600 2.5rem/1.1 "Source Serif 4", Georgia, serif; margin: 0 0 2rem; }
h2 { font-size: 1rem; font-weight: 600; text-transform: uppercase; letter-spacing: 0.08em;
  color: #4a5763; margin: 0 0 0.5rem; }
section { border-top: 1px solid #d8d0bf; padding: 1.5rem 0; }
.lead { font: 600 1.375rem/1.3 "Source Serif 4", Georgia, serif; margin: 0 0 0.75rem; }
p { margin: 0 0 0.75rem; overflow-wrap: anywhere; }
.address { background: #ffffff; border: 1px solid #d8d0bf; padding: 0.75rem 1rem; }
.address span { color: #4a5763; margin-right: 0.5rem; }
.address strong { font-size: 1.5rem; font-variant-numeric: tabular-nums; }
code { background: #e4ecf4; padding: 0.1rem 0.35rem; font-size: 1rem; }
.command code { display: inline-block; padding: 0.35rem 0.6rem; margin-top: 0.25rem; }
pre { overflow-x: auto; font-size: 0.875rem; background: #fffdf8; padding: 0.75rem; }
a { color: #1f4e79; }
.teacher { background: #e4ecf4; padding: 0.75rem 1rem; }
.teacher a { font-weight: 600; }
a:focus-visible { outline: 3px solid #1f4e79; outline-offset: 2px; }
.small { color: #4a5763; font-size: 1rem; }
"""
