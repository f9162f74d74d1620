"""The page that a pupil's machine opens to find out whether it gets through.

It works at once and without a script, as far as one sentence goes: whoever
reads it has come. The script beside it tries the rest and shows what it found.
"""

from __future__ import annotations

from html import escape

from starlette.requests import Request

from game.texts import LANGUAGES, Catalogue

NAMES = {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}
LIVE = ("trying", "open", "kept", "cut", "blocked")
CLOCK = ("trying", "right", "wrong")


def language_of(request: Request, usual: str) -> str:
    """The language that was asked for, else the browser's, else the lesson's."""
    asked = request.query_params.get("language", "")
    if asked in LANGUAGES:
        return asked
    for wish in request.headers.get("accept-language", "").lower().split(","):
        short = wish.strip().partition("-")[0].partition(";")[0]
        if short in LANGUAGES:
            return short
        if short == "no":
            return "nb"
    return usual if usual in LANGUAGES else "nb"


def reach_page(visit: str, via: str, language: str) -> str:
    """The page for one visit; everything that the script may show stands in it already."""
    say = Catalogue.load(language).say
    others = " ".join(
        f'<a href="/reach?language={each}" lang="{each}" hreflang="{each}">{NAMES[each]}</a>'
        for each in LANGUAGES
        if each != language
    )
    checks = check("live", LIVE, language) + check("clock", CLOCK, language)
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta name="robots" content="noindex"><title>{escape(say("reach-title"))}</title>'
        '<link rel="icon" href="data:,"><link rel="stylesheet" href="/static/shared/base.css">'
        '<link rel="stylesheet" href="/static/reach/reach.css">'
        '<script type="module" src="/static/reach/main.js"></script></head>'
        f'<body data-visit="{escape(visit)}"><main>'
        f'<p class="kicker">Out of Area</p><h1>{escape(say("reach-through"))}</h1>'
        f'<p class="via">{escape(say("reach-via"))} <strong>{escape(via)}</strong></p>'
        f'<ul aria-live="polite">{checks}</ul>'
        f"<noscript><p>{escape(say('reach-noscript'))}</p></noscript>"
        f'<p><a class="button" href="/">{escape(say("reach-join"))}</a></p>'
        f'<p class="hint">{escape(say("reach-kept"))}</p>'
        f"<nav>{others}</nav></main></body></html>"
    )


def check(name: str, states: tuple[str, ...], language: str) -> str:
    """One line whose sentences the script shows and hides."""
    say = Catalogue.load(language).say
    lines = "".join(
        f'<span data-when="{state}"{"" if state == states[0] else " hidden"}>'
        f"{escape(say(f'reach-{name}-{state}'))}</span>"
        for state in states
    )
    return f'<li data-check="{name}" data-state="{states[0]}">{lines}</li>'
