"""The accessibility statement and the data map: whole, in three languages, and true."""

from __future__ import annotations

import json
import re
from html import escape, unescape
from pathlib import Path

import pytest

from game.client import settings
from game.resources import asset_text
from game.texts import LANGUAGES, Catalogue
from server.pages.about import KEPT_IN_BROWSER, REVIEWED
from server.shelf.registry import DEFAULTS
from server.wire.limits import Limits
from tests.server.houses import a_house, browser

WEB = Path(__file__).resolve().parents[3] / "server" / "web"
PATHS = {"/accessibility": "access", "/data": "data"}
ERASING = ("data-erased", "data-erase-none", "data-erase-failed")


def read(path: Path) -> str:
    return path.read_text("utf-8")


def ids(language: str, group: str) -> list[str]:
    text = asset_text(f"texts/{language}/about.ftl")
    return re.findall(rf"^({group}-[a-z-]+) =", text, re.MULTILINE)


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_page_says_all_that_was_written_for_it(path: str, language: str) -> None:
    catalogue = Catalogue.load(language, strict=True)
    async with a_house() as asked, browser(asked.house) as client:
        page = (await client.get(f"{path}?language={language}")).text
    assert f'<html lang="{language}">' in page
    assert "http:" not in page and "https:" not in page
    for key in ids(language, PATHS[path]):
        assert escape(catalogue.say(key)) in page, key
    assert catalogue.date(REVIEWED) in unescape(page)
    others = re.findall(r'hreflang="(\w+)"', page)
    assert sorted([*others, language]) == sorted(LANGUAGES)


async def test_without_a_script_only_the_erasing_is_missing() -> None:
    async with a_house() as asked, browser(asked.house) as client:
        statement = (await client.get("/accessibility")).text
        data = (await client.get("/data")).text
    assert "<script" not in statement
    assert re.findall(r"<script[^>]*>", data) == [
        '<script type="module" src="/static/about/erase.js">'
    ]
    assert re.search(r'<button type="button" id="erase" hidden', data)
    assert re.search(r"<noscript><p>[^<]+</p></noscript>", data)
    for key in ERASING:
        assert f'data-{key.removeprefix("data-").removeprefix("erase-")}="' in data


@pytest.mark.parametrize(
    ("wanted", "language"),
    [("nn-NO,nn;q=0.9", "nn"), ("no,en;q=0.5", "nb"), ("de-DE,en;q=0.8", "en"), ("fr", "nb")],
)
async def test_the_browser_s_language_is_spoken_else_the_host_s(wanted: str, language: str) -> None:
    async with a_house() as asked, browser(asked.house) as client:
        answer = await client.get("/data", headers={"Accept-Language": wanted})
    assert f'<html lang="{language}">' in answer.text


async def test_every_door_leads_to_both_pages() -> None:
    async with a_house() as asked, browser(asked.house) as client:
        for door in ("/", "/desktop", "/data", "/accessibility"):
            page = (await client.get(door)).text
            for path in PATHS:
                assert f'href="{path}?language=' in page, door
    for script in ("seat/join.js", "seat/menu.js"):
        assert "AboutLinks" in read(WEB / script)
    assert "/data?language=" in read(WEB / "console" / "lobby.js")


def test_the_times_that_are_told_are_those_of_the_program() -> None:
    day, hour = 24 * 3600, 3600
    notes = read(WEB / "seat" / "after" / "notes.js")
    key = read(WEB / "seat" / "seat_key.js")
    for language in LANGUAGES:
        say = Catalogue.load(language).say
        assert f" {DEFAULTS.retention // day:.0f} " in say("data-thirty")
        assert f" {settings._KEPT_FOR // hour} " in say("data-desktop-long")
        assert f" {Limits().line_silent_seconds:.0f} " in say("data-way-long")
        assert " 30 " in say("data-browser-notes")
        assert " 12 " in say("data-browser-seat")
        assert " 30 " in say("data-browser-board")
    assert "KEPT_FOR = 30 * 24 * 3600 * 1000" in notes
    assert "KEPT_FOR = 12 * 3600 * 1000" in key


def test_what_a_browser_keeps_has_our_name_so_that_it_can_be_erased() -> None:
    """Two modules store things; whatever else would, the map would have to say."""
    scripts = {path.relative_to(WEB).as_posix(): read(path) for path in WEB.rglob("*.js")}
    stores = re.compile(r"(?:local|session)Storage\.setItem|document\.cookie|indexedDB|caches\.")
    storing = sorted(name for name, text in scripts.items() if stores.search(text))
    assert storing == ["seat/keep.js", "shared/keys.js"]
    assert 'PREFIX = "out-of-area-"' in read(WEB / "seat" / "keep.js")
    names = re.compile(r'\b(?!OURS|PREFIX|NAME)(?:[A-Z]+|place) = [`"](out[\w-]+)')
    remembered = {name for text in scripts.values() for name in names.findall(text)}
    assert all(name.startswith("out-of-area-") for name in remembered)
    in_the_map = {"http-until": "line", "wait": "line", "language": "keys", "council": "keys"}
    told = {f"out-of-area-{name}" for name in in_the_map}
    assert {name for name in remembered if not name.endswith("-")} == told
    assert set(in_the_map.values()) <= set(KEPT_IN_BROWSER)
    assert 'OURS = "out-of-area"' in read(WEB / "about" / "erase.js")


async def test_the_colours_come_from_the_theme() -> None:
    colours = json.loads(asset_text("theme.json"))["colours"]
    async with a_house() as asked, browser(asked.house) as client:
        answer = await client.get("/tokens.css")
    assert answer.headers["content-type"].startswith("text/css")
    for scheme in ("light", "high_contrast"):
        for name, value in colours[scheme].items():
            assert f"--{name.replace('_', '-')}: {value};" in answer.text
