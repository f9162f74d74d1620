"""The pages around the game."""

from __future__ import annotations

import io
import posixpath
import re
from html import escape

import pytest
import segno
from starlette.requests import Request

from game.texts import LANGUAGES, Catalogue
from server.pages.around import is_loopback, is_teachers_browser, name_of
from server.pages.files import asset_files, web_files
from server.pages.modules import modules_of
from server.wire.headers import POLICY
from tests.server.asgi_calls import http
from tests.server.houses import BOARD, a_house, browser

EVERYWHERE = ("/", "/desktop", "/front.css", "/console", "/room", "/board", "/qr.svg", "/healthz",
              "/reference", "/reference.json", "/static/console/main.js", "/assets/theme.json",
              "/nowhere", "/static/nothing.js", "/export")  # fmt: skip


async def test_the_first_page_is_the_pupils_own() -> None:
    async with a_house() as asked, browser(asked.house) as pupil:
        page = (await pupil.get("/")).text
        assert '<html lang="nb">' in page and '<div id="page">' in page
        assert '<script type="module" src="/static/seat/main.js">' in page
        assert "<!--" not in page


async def test_the_first_page_asks_for_all_its_scripts_at_once() -> None:
    async with a_house() as asked, browser(asked.house) as pupil:
        page = (await pupil.get("/")).text
        for path in re.findall(r'modulepreload" href="/static/([^"]+)"', page):
            for name in re.findall(r"""from\s*"(\.[^"]+)";""", web_text(path)):
                assert f"/static/{posixpath.normpath(f'{posixpath.dirname(path)}/{name}')}" in page
        assert page.count("modulepreload") == len(modules_of("seat/main.js")) > 30


async def test_without_scripts_the_first_page_says_in_three_languages_what_to_do() -> None:
    async with a_house() as asked, browser(asked.house) as pupil:
        told = (await pupil.get("/")).text.split("<noscript>")[1].split("</noscript>")[0]
        for language in LANGUAGES:
            assert escape(Catalogue.load(language).say("seat-no-script")) in told
        assert told.count('href="/desktop"') == 3
        assert told.index('lang="nb"><h2>') < told.index('lang="en"><h2>')


async def test_a_page_says_in_three_languages_how_to_join_with_the_program() -> None:
    async with a_house() as asked, browser(asked.house) as pupil:
        page = (await pupil.get("/desktop")).text
        for language in LANGUAGES:
            assert Catalogue.load(language).say("join-lead").replace("’", "’") in page
        assert page.count(f"out-of-area join {BOARD}") == 3
        assert page.count('<a href="/">') == 3
        assert page.index('lang="nb"><h2>') < page.index('lang="en"><h2>')


async def test_a_pupils_page_holds_no_key_and_no_code() -> None:
    async with a_house() as asked, browser(asked.house) as pupil:
        for path in EVERYWHERE:
            text = (await pupil.get(path)).text
            for secret in (asked.keys.console, asked.keys.room, asked.keys.code):
                assert secret not in text


@pytest.mark.parametrize("host", ["localhost:8765", "127.0.0.1:8765"])
async def test_the_teachers_own_browser_is_one_click_from_the_console(host: str) -> None:
    async with a_house() as asked, browser(asked.house, host, "127.0.0.1") as teacher:
        for path in ("/", "/desktop"):
            page = await teacher.get(path)
            assert f'href="/console#{asked.keys.console}"' in page.text
            assert page.headers["cache-control"] == "no-store"
        assert f"out-of-area join {BOARD}" in page.text


@pytest.mark.parametrize(
    ("host", "peer", "headers"),
    [
        ("10.0.0.7:8765", "127.0.0.1", {}),
        ("localhost:8765", "10.0.0.20", {}),
        ("localhost:8765", "127.0.0.1", {"X-Forwarded-For": "10.0.0.20"}),
        ("localhost:8765", "127.0.0.1", {"Via": "1.1 proxy"}),
        ("localhost:8765", "127.0.0.1", {"Forwarded": "for=10.0.0.20"}),
    ],
)
async def test_any_sign_of_somebody_else_and_the_key_is_left_out(
    host: str, peer: str, headers: dict[str, str]
) -> None:
    async with a_house() as asked, browser(asked.house, host, peer) as other:
        for path in ("/", "/desktop"):
            assert asked.keys.console not in (await other.get(path, headers=headers)).text


def test_an_nginx_that_nobody_configured_is_not_taken_for_the_teacher() -> None:
    """It dials from this machine, names it, adds no header, and speaks HTTP/1.0."""
    asked = http(("host", "127.0.0.1:8765")) | {"client": ("127.0.0.1", 50_000)}
    assert is_teachers_browser(Request(asked | {"http_version": "1.1"}))
    assert not is_teachers_browser(Request(asked | {"http_version": "1.0"}))


@pytest.mark.parametrize("path", EVERYWHERE)
async def test_every_answer_has_the_safe_headers(path: str) -> None:
    async with a_house() as asked, browser(asked.house) as pupil:
        answer = await pupil.get(path)
        assert answer.headers["content-security-policy"] == POLICY
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.status_code in (200, 404, 405)


@pytest.mark.parametrize(
    "path",
    [
        "/static/../host.py",
        "/static/%2e%2e/host.py",
        "/static/..%2fhost.py",
        "/assets/../../etc/passwd",
        "/assets/texts/nb/%00",
        "/assets/C:/windows/win.ini",
        "/assets/fonts",
        "/assets/build/flags.py",
        "/static/console/../../../pyproject.toml",
    ],
)
async def test_a_path_leads_to_nothing_that_does_not_ship(path: str) -> None:
    async with a_house() as asked, browser(asked.house) as pupil:
        assert (await pupil.get(path)).status_code == 404


async def test_everything_that_ships_for_pages_is_served_with_its_type() -> None:
    async with a_house() as asked, browser(asked.house) as pupil:
        script = await pupil.get("/static/console/main.js")
        assert script.headers["content-type"] == "text/javascript; charset=utf-8"
        words = await pupil.get("/assets/texts/nn/common.ftl")
        assert "phase-lobby" in words.text
        again = await pupil.get(
            "/assets/texts/nn/common.ftl", headers={"If-None-Match": words.headers["etag"]}
        )
        assert (again.status_code, again.content) == (304, b"")
    assert {"seat.html", "console.html", "room.html"} <= set(web_files())
    assert {"theme.json", "texts/en/refusals.ftl"} <= set(asset_files())
    assert not [name for name in asset_files() if name.endswith(".py")]


async def test_a_file_is_packed_for_who_can_unpack_it() -> None:
    async with a_house() as asked, browser(asked.house) as pupil:
        sizes = {}
        for packing in ("gzip", "identity"):
            answer = await pupil.get(
                "/static/vendor/preact.js", headers={"Accept-Encoding": packing}
            )
            assert answer.headers["vary"] == "Accept-Encoding"
            assert answer.headers.get("content-encoding", "identity") == packing
            assert answer.content == web_files()["vendor/preact.js"].content
            sizes[packing] = int(answer.headers["content-length"])
        assert sizes["gzip"] < sizes["identity"] / 2
        flag = await pupil.get("/assets/flags/norway@24.png")
        page = await pupil.get("/")
        assert "content-encoding" not in {*flag.headers, *page.headers}


async def test_console_and_projector_are_pages_without_their_key() -> None:
    async with a_house() as asked, browser(asked.house) as teacher:
        for path in ("/console", "/room", "/board"):
            page = await teacher.get(path)
            assert page.headers["content-type"] == "text/html; charset=utf-8"
            assert '<script type="module"' in page.text


async def test_the_qr_code_draws_our_own_addresses_only() -> None:
    async with a_house() as asked, browser(asked.house) as pupil:
        plain = await pupil.get("/qr.svg")
        assert plain.headers["content-type"].startswith("image/svg+xml")
        own = await pupil.get("/qr.svg", params={"address": "http://10.8.0.2:8765/"})
        foreign = await pupil.get("/qr.svg", params={"address": "http://evil.example/"})
        assert own.content != plain.content
        assert foreign.content == plain.content


async def test_the_qr_code_carries_a_join_code_where_no_request_does() -> None:
    async with a_house() as asked, browser(asked.house) as pupil:
        plain = (await pupil.get("/qr.svg")).content
        for typed in ("KPR TWX", "kpr-twx"):
            drawn = (await pupil.get("/qr.svg", params={"code": typed})).content
            assert drawn == picture(f"http://{BOARD}/#KPRTWX")
        for no_code in ("", "O0O0O0", "KPRTW", "/evil?", "KPRTWX#<b>"):
            assert (await pupil.get("/qr.svg", params={"code": no_code})).content == plain


def picture(address: str) -> bytes:
    drawing = io.BytesIO()
    segno.make(address, error="m").save(
        drawing, kind="svg", scale=8, border=2, dark="#15212b", light="#ffffff"
    )
    return drawing.getvalue()


def web_text(path: str) -> str:
    return web_files()[path].content.decode("utf-8")


async def test_health_reference_and_what_is_missing() -> None:
    async with a_house() as asked, browser(asked.house) as pupil:
        assert (await pupil.get("/healthz")).text == "ok\n"
        assert (await pupil.get("/reference.json")).json()["asyncapi"] == "3.0.0"
        assert "<h1>Messages</h1>" in (await pupil.get("/reference")).text
        missing = await pupil.get("/nowhere")
        assert missing.status_code == 404 and "no such page" in missing.text


async def test_a_foreign_host_gets_nothing() -> None:
    async with a_house() as asked, browser(asked.house, "evil.example:8765") as stranger:
        assert (await stranger.get("/")).status_code == 421


def test_what_is_loopback_and_what_is_not() -> None:
    assert all(is_loopback(name) for name in ("localhost", "127.0.0.1", "127.8.8.8", "::1"))
    assert not any(is_loopback(name) for name in ("", "10.0.0.1", "localhost.evil", "lærer"))
    assert [name_of(host) for host in ("a:1", "[::1]:80", "a", "")] == ["a", "::1", "a", ""]
