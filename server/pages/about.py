"""Two pages about the game itself: the accessibility statement and the data map.

Both are whole without a script, in one language at a time. What they say must
be true of the program: a change of what is stored, of where or for how long
is a change of `about.ftl`, in three languages.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import get_args

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from game.resources import asset_text
from game.scenario.model import Language
from game.texts import Catalogue
from server.house import House

REVIEWED = datetime.date(2026, 11, 23)
"""When the two pages were last held against the program."""
LANGUAGES: tuple[Language, ...] = get_args(Language)
OWN_NAMES: dict[Language, str] = {"en": "English", "nb": "Bokmål", "nn": "Nynorsk"}

MET = "keyboard reader size colour motion aloud language time".split()
NOT_MET = "clock map projector desktop voice written sources people".split()
TESTED = ("axe", "browser")
COLUMNS = ("what", "where", "long", "who", "erase")
KEPT_IN_BROWSER = "seat drafts read notes settings keys line board saved".split()
DATA_MAP = (
    ("data-words", "data-file", "data-thirty", "data-words-who", "data-deleted"),
    ("data-seats", "data-file", "data-thirty", "data-seats-who", "data-deleted"),
    ("data-led", "data-file", "data-thirty", "data-led-who", "data-deleted"),
    ("data-keys", "data-file", "data-thirty", "data-keys-who", "data-deleted"),
    ("data-here", "data-here-where", "data-here-long", "data-here-who", "data-here-erase"),
    (
        "data-network",
        "data-network-where",
        "data-here-long",
        "data-network-who",
        "data-here-erase",
    ),
    ("data-setup", "data-setup-where", "data-setup-long", "data-setup-who", "data-setup-erase"),
    ("data-way", "data-way-where", "data-way-long", "data-way-who", "data-here-erase"),
    ("data-log", "data-log-where", "data-log-long", "data-log-who", "data-log-long"),
    (
        "data-export",
        "data-export-where",
        "data-export-long",
        "data-export-who",
        "data-export-erase",
    ),
    (
        "data-desktop",
        "data-desktop-where",
        "data-desktop-long",
        "data-desktop-who",
        "data-desktop-erase",
    ),
)


class About:
    """The endpoints at /accessibility and /data."""

    def __init__(self, house: House) -> None:
        self._house = house

    def accessibility(self, request: Request) -> Response:
        """What is met, what is not, how it was tested, and how to complain."""
        page = AboutPage(language_of(request, self._house.language), "/accessibility")
        return HTMLResponse(page.document("access-title", accessibility(page)))

    def data(self, request: Request) -> Response:
        """What is stored, where, for how long, who sees it, and how it is erased."""
        page = AboutPage(language_of(request, self._house.language), "/data")
        return HTMLResponse(page.document("data-title", data(page), script="about/erase.js"))


def language_of(request: Request, otherwise: Language) -> Language:
    """The language that was asked for by the address, else by the browser, else the host's."""
    accepted = request.headers.get("accept-language", "").lower().replace(";", ",").split(",")
    wanted = [request.query_params.get("language", ""), *accepted]
    for each in wanted:
        short = each.strip().split("-")[0]
        for language in LANGUAGES:
            if short == language or (short == "no" and language == "nb"):
                return language
    return otherwise


@dataclass(frozen=True)
class AboutPage:
    """One page in one language."""

    language: Language
    path: str

    def say(self, key: str) -> str:
        return escape(Catalogue.load(self.language).say(key))

    def heading(self, key: str) -> str:
        return f"<h2>{self.say(key)}</h2>"

    def text(self, key: str, kind: str = "") -> str:
        return f"<p{f' class={kind}' if kind else ''}>{self.say(key)}</p>"

    def points(self, keys: Iterable[str]) -> str:
        return f"<ul>{''.join(f'<li>{self.say(key)}</li>' for key in keys)}</ul>"

    def table(self, title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
        """A table whose cells say their column again, for where it stands as a list."""
        heads = [self.say(column) for column in columns]
        head = "".join(f'<th scope="col">{name}</th>' for name in heads)
        body = "".join(self._row(heads, row) for row in rows)
        return (
            f'<table><caption class="unseen">{self.say(title)}</caption>'
            f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
        )

    def _row(self, heads: Sequence[str], row: Sequence[str]) -> str:
        first, *others = (self.say(key) for key in row)
        cells = "".join(
            f'<td data-of="{head}">{cell}</td>'
            for head, cell in zip(heads[1:], others, strict=True)
        )
        return f'<tr><th scope="row">{first}</th>{cells}</tr>'

    def document(self, title: str, body: str, script: str = "") -> str:
        """The whole page, with the way home and to the other languages."""
        name = self.say(title)
        run = f'<script type="module" src="/static/{script}"></script>' if script else ""
        return (
            f'<!doctype html><html lang="{self.language}"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f'<title>{name} · Out of Area</title><link rel="icon" href="data:,">'
            '<link rel="stylesheet" href="/tokens.css">'
            f'<link rel="stylesheet" href="/static/about/about.css">{run}</head>'
            f'<body><header><nav><a href="/">{self.say("about-home")}</a>{self._others()}</nav>'
            f"</header><main><h1>{name}</h1>{body}</main>{self._footer()}</body></html>"
        )

    def _others(self) -> str:
        links = "".join(
            f'<li><a href="{self.path}?language={each}" lang="{each}" hreflang="{each}">'
            f"{OWN_NAMES[each]}</a></li>"
            for each in LANGUAGES
            if each != self.language
        )
        return f'<ul aria-label="{self.say("about-languages")}">{links}</ul>'

    def _footer(self) -> str:
        catalogue = Catalogue.load(self.language)
        reviewed = escape(catalogue.say("about-date", date=catalogue.date(REVIEWED)))
        return f"<footer><p>{reviewed}</p><p>{about_links(self.language)}</p></footer>"


def about_links(language: str) -> str:
    """The way to both pages, for the foot of a page that the server writes."""
    say = Catalogue.load(language).say
    return " ".join(
        f'<a href="{path}?language={language}">{escape(say(key))}</a>'
        for path, key in (
            ("/accessibility", "common-accessibility"),
            ("/data", "common-stored"),
        )
    )


def accessibility(page: AboutPage) -> str:
    return "".join(
        (
            page.text("access-lead", "lead"),
            page.text("access-aim"),
            page.heading("access-met"),
            page.points(f"access-met-{each}" for each in MET),
            page.heading("access-not"),
            page.points(f"access-not-{each}" for each in NOT_MET),
            page.heading("access-how"),
            page.points(f"access-how-{each}" for each in TESTED),
            page.heading("access-complain"),
            page.text("access-complain-how"),
        )
    )


def data(page: AboutPage) -> str:
    columns = [f"data-col-{each}" for each in COLUMNS]
    return "".join(
        (
            page.text("data-lead", "lead"),
            page.text("data-none"),
            page.text("data-responsible"),
            page.heading("data-browser"),
            page.text("data-browser-told"),
            page.points(f"data-browser-{each}" for each in KEPT_IN_BROWSER),
            erase(page),
            page.heading("data-map"),
            page.table("data-map", columns, DATA_MAP),
            page.text("data-hidden-note"),
            page.text("data-backup"),
            page.text("data-open"),
            page.text("data-names"),
        )
    )


def erase(page: AboutPage) -> str:
    """The button, which only a script can serve: it stays hidden until that has come."""
    said = "".join(
        f' data-{each}="{page.say(f"data-{key}")}"'
        for each, key in (("erased", "erased"), ("none", "erase-none"), ("failed", "erase-failed"))
    )
    return (
        f'<div class="erase"><p>{page.say("data-erase-told")}</p>'
        f'<p><button type="button" id="erase" hidden{said}>{page.say("data-erase")}</button></p>'
        f'<p role="status" id="erased"></p>'
        f"<noscript><p>{page.say('data-erase-script')}</p></noscript></div>"
    )


def tokens_css(request: Request) -> Response:
    """The colours of `theme.json` as variables, for pages that have no script to set them."""
    colours = json.loads(asset_text("theme.json"))["colours"]
    light, high = (as_variables(colours[scheme]) for scheme in ("light", "high_contrast"))
    css = f":root {{ {light} }}\n@media (prefers-contrast: more) {{ :root {{ {high} }} }}\n"
    return Response(css, media_type="text/css; charset=utf-8")


def as_variables(colours: dict[str, str]) -> str:
    return " ".join(f"--{name.replace('_', '-')}: {value};" for name, value in colours.items())
