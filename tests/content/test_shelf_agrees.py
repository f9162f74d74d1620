"""Three wars, one shelf: what two scenarios both tell, they tell alike, and a source can be found.

A class may play Bosnia one year and Kosovo the next. A town that moves, a
government with two names or a word for a caveat that changes would each look
like a fact.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterator
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlsplit

import pytest

from game.resources import asset_text
from game.scenario.model import LANGUAGES, Source, Text
from tests.content.shelf import SHIPPED, scenario

COPIES = (
    "3ad.com",
    "aaj.tv",
    "alb-net.com",
    "amarillo.com",
    "bafl.com",
    "balkanwitness.glypx.com",
    "docslib.org",
    "envirosagainstwar.org",
    "folk.ntnu.no",
    "globalsecurity.org",
    "greennet.org.uk",
    "keywords.oxus.net",
    "lbo-talk.org",
    "memri.org",
    "patriotresource.com",
    "pecina.cz",
    "phdn.org",
    "planken.org",
    "radicali.it",
    "redorbit.com",
    "semissourian.com",
    "spacewar.com",
    "staugustine.com",
    "twocircles.net",
    "vdocuments.mx",
    "vedomosti.ru",
    "webarchive.library.unt.edu",
    "wiat.com",
    "yumpu.com",
)
"""Places on the net that keep the texts of others."""

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "nb": "januar februar mars april mai juni juli august september oktober november desember",
    "nn": "januar februar mars april mai juni juli august september oktober november desember",
}
WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "nb": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "nn": "måndag tysdag onsdag torsdag fredag laurdag sundag",
}
NUMBER = re.compile(r"(?<!\d)\d{1,3}(?:[ ,\u00a0]\d{3})+(?!\d)|\d+")


def texts(value: Any) -> Iterator[Text]:
    """Every text in three languages, wherever it stands."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from texts(part)
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from texts(part)
    elif hasattr(type(value), "model_fields"):
        for name in type(value).model_fields:
            yield from texts(getattr(value, name))


def told_twice(found: Iterator[tuple[Hashable, Hashable]]) -> dict[Hashable, set[Hashable]]:
    """The names under which more than one thing is told."""
    told: dict[Hashable, set[Hashable]] = defaultdict(set)
    for name, what in found:
        told[name].add(what)
    return {name: what for name, what in told.items() if len(what) > 1}


def in_three(text: Text) -> tuple[str, ...]:
    return tuple(text.in_(language) for language in LANGUAGES)


def figures(told: str) -> set[int]:
    """The larger numbers of a text, except years, which may be told as "the year after"."""
    found = {int(re.sub(r"\D", "", figure)) for figure in NUMBER.findall(told)}
    return {figure for figure in found if figure > 99 and figure not in range(1900, 2050)}


def sources() -> Iterator[tuple[str, Source]]:
    for name in SHIPPED:
        yield from scenario(name).sources.items()


def test_a_place_on_two_maps_lies_where_it_lay_and_keeps_its_name() -> None:
    assert not told_twice(
        (place.id, (place.lon, place.lat, place.kind, *in_three(place.name)))
        for name in SHIPPED
        for place in scenario(name).map.places
    )
    assert not told_twice(
        (place.name.en, place.id) for name in SHIPPED for place in scenario(name).map.places
    )


def test_a_government_keeps_its_name() -> None:
    assert not told_twice(
        (role.id, in_three(role.name)) for name in SHIPPED for role in scenario(name).roles.values()
    )


def test_a_word_of_the_glossary_is_the_same_word_in_the_next_scenario() -> None:
    terms = [(key, term) for name in SHIPPED for key, term in scenario(name).glossary.items()]
    assert not told_twice((key, in_three(term.term)) for key, term in terms)
    assert not told_twice((term.term.en, key) for key, term in terms)


@pytest.mark.parametrize("name", SHIPPED)
def test_nobody_at_the_table_tells_of_a_day_to_come(name: str) -> None:
    """What followed belongs to the record; a delegation speaks on the turn's own day."""
    day = re.compile(rf"(\d{{1,2}}) ({MONTHS['en'].replace(' ', '|')})(?: (\d{{4}}))?")
    told = []
    for turn in scenario(name).turns:
        reasons = [stance.why for held in turn.stances.values() for stance in held.values()]
        reasons += [filing.why for filing in turn.key.documented.values()] if turn.key else []
        reasons += [turn.terms.why] if turn.terms else []
        for why in reasons:
            for number, month, year in day.findall(why.en):
                at = MONTHS["en"].split().index(month) + 1
                if date(int(year or turn.date.year), at, int(number)) > turn.date:
                    told.append((turn.id, why.en))
    assert told == []


@pytest.mark.parametrize("name", SHIPPED)
def test_a_caveat_is_called_what_the_screens_call_it(name: str) -> None:
    """The historical word may stand in a text, but the mechanic has one name."""
    caveat = scenario(name).glossary["caveat"].term
    for language in LANGUAGES:
        word = caveat.in_(language)
        assert f" {word}" in asset_text(f"texts/{language}/client.ftl")
        pledging = [turn for turn in scenario(name).turns if turn.pledging]
        assert any(word in turn.introduces["pledges"].in_(language) for turn in pledging[:1])


@pytest.mark.parametrize("name", SHIPPED)
def test_all_seats_together_weigh_the_same_on_the_whole_shelf(name: str) -> None:
    """What an opt-out takes from a decision is a share of this."""
    assert sum(role.weight for role in scenario(name).roles.values()) == 20


def test_a_source_of_two_scenarios_is_one_source() -> None:
    assert not told_twice((key, (s.author, s.title, s.year, s.url)) for key, s in sources())
    assert not told_twice((s.url, s.title) for _, s in sources() if s.url)


def test_every_source_says_where_it_is_found() -> None:
    assert [key for key, source in sources() if not (source.url or source.locator)] == []


def test_a_copy_is_called_a_copy() -> None:
    """Unless the page is the keeper's own: then the keeper is the author."""
    unnamed = [
        (key, host)
        for key, source in sources()
        for host in COPIES
        if f".{urlsplit(source.url).netloc}".endswith(f".{host}")
        and host not in f"{source.locator} {source.author}".lower()
    ]
    assert unnamed == []


@pytest.mark.parametrize("name", SHIPPED)
def test_turns_follow_each_other_between_the_first_day_and_the_last(name: str) -> None:
    days = [turn.date for turn in scenario(name).turns]
    assert days == sorted(set(days))
    assert scenario(name).begins <= days[0] and days[-1] <= scenario(name).ends


@pytest.mark.parametrize("name", SHIPPED)
def test_a_weekday_that_is_told_was_that_weekday(name: str) -> None:
    begins, ends = scenario(name).begins, scenario(name).ends
    for text in texts(scenario(name)):
        for language in LANGUAGES:
            weekdays, months = WEEKDAYS[language].split(), MONTHS[language].split()
            told = rf"\b({'|'.join(weekdays)}) (?:den )?(\d+)\.? ({'|'.join(months)})\b"
            for weekday, day, month in re.findall(told, text.in_(language)):
                number = months.index(month) + 1
                possible = [
                    date(year, number, int(day)) for year in range(begins.year, ends.year + 1)
                ]
                near = [d for d in possible if begins <= d + timedelta(31) and d <= ends]
                assert weekdays.index(weekday) in {d.weekday() for d in near}, text.in_(language)


@pytest.mark.parametrize("name", SHIPPED)
def test_a_figure_is_the_same_in_the_three_languages(name: str) -> None:
    for text in texts(scenario(name)):
        english, *norwegian = map(figures, in_three(text))
        assert all(told == english for told in norwegian), text
