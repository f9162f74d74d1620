"""The codes about texts and about how a turn plays, with their examples."""

from __future__ import annotations

from game.scenario.codes_example import Change, Example

_TOP = "scenario.yaml"
_NORWAY = "roles/norway.yaml"
_CONVOY = "turns/01_convoy.yaml"
_AIR = "turns/02_air_cover.yaml"
_FORCE = "turns/03_force.yaml"

_TEXTS: tuple[tuple[str, str, Example], ...] = (
    (
        "SC050",
        "A text has too many words: a role card 150, a profile about 40, a public briefing 250, "
        "a private one 80.",
        (
            Change(
                _NORWAY,
                "profile: A small seafaring ally.",
                "profile:" + " A small ally that knows the sea and its winters well." * 4,
            ),
        ),
    ),
    (
        "SC051",
        "Two languages share a text of more than eight words: one of them was not written.",
        (
            Change(
                _CONVOY,
                "nn: Korleis skal dei neste skipa nå fram til Vessa?",
                "nn: Hvordan skal de neste skipene nå fram til Vessa?",
            ),
        ),
    ),
    (
        "SC052",
        "A scenario that comes with the game says this in one language only.",
        (
            Change(
                _AIR,
                "cost: Aircraft that only look may be shot at.",
                "cost: Aircraft that only look may well be shot at.",
            ),
        ),
    ),
    (
        "SC053",
        "A slip of the keyboard: straight quotes, two spaces, a space before a comma.",
        (Change(_CONVOY, "text: A storm keeps", 'text: A "storm" keeps'),),
    ),
    (
        "SC054",
        "No text uses this word, so nobody will look it up.",
        (
            Change(
                "glossary.yaml",
                "to protect it.",
                "to protect it.\ntrawler:\n  term: trawler\n  text: A boat that fishes.",
            ),
        ),
    ),
    (
        "SC055",
        "The game's letters do not include this sign, so it would be shown as a box.",
        (
            Change(
                _FORCE,
                "Norwegian ships stay in the channel.",
                "Norwegian ships stay in the channel ★.",
            ),
        ),
    ),
    (
        "SC056",
        "A reminder of your own. It is listed so that you find it.",
        (
            Change(
                _CONVOY,
                "why: Talks alone fill no stores.",
                "why: Talks alone fill no stores. # TODO find a source",
            ),
        ),
    ),
)

_TURNS: tuple[tuple[str, str, Example], ...] = (
    (
        "SC060",
        "A turn either chooses a policy or asks for pledges.",
        (Change(_FORCE, "kind: pledge\n", ""),),
    ),
    (
        "SC061",
        "The list needs a last entry without conditions, for whatever else may happen.",
        (
            Change(
                _AIR,
                "- id: no_decision\n",
                "- id: no_decision\n    when: {adopted: {convoy: none}}\n",
            ),
        ),
    ),
    (
        "SC062",
        "An entry without conditions stands before others, which are never reached.",
        (
            Change(
                _TOP,
                "when: {indicator: {access: {at_least: 60}}}\n    title: {en: Open and divided",
                "when: {}\n    title: {en: Open and divided",
            ),
        ),
    ),
    (
        "SC063",
        "An opening after the first changes nothing: no option, limit, stance or requirement.",
        (Change(_FORCE, "needed.\n    requirements: {ships: 2}\n", "needed.\n"),),
    ),
    (
        "SC064",
        "An opening opens what is open, or closes what is closed.",
        (
            Change(
                _AIR,
                "opens: [withdraw]\n    closes:",
                "opens: [withdraw, air_patrols]\n    closes:",
            ),
        ),
    ),
    (
        "SC065",
        "Three to five options are on the table, whichever way the turn opens.",
        (
            Change(
                _CONVOY,
                "a third ship is on its way.\n",
                "a third ship is on its way.\n    closes: {talks: Nobody answers any more.}\n",
            ),
        ),
    ),
    (
        "SC066",
        "An option is closed, and no opening opens it.",
        (
            Change(
                _CONVOY,
                "cost: Trade stops for everybody on both shores.",
                "cost: Trade stops for everybody on both shores.\n    closed: Not yet.",
            ),
        ),
    ),
    (
        "SC067",
        "A lesson may leave this turn out, and no bridge says what happened then.",
        (
            Change(
                _FORCE,
                """bridges:
  - when: {indicator: {cohesion: {at_least: 40}}}
    text: In May the allies sent ships and engineers.
    effects:
      moves:
        - {indicator: access, by: 18, cause: The quays are repaired.}
  - text: In May few ships came.
    effects:
      moves:
        - {indicator: access, by: -10, cause: The quays stay broken.}
""",
                "bridges: []\n",
            ),
        ),
    ),
    (
        "SC068",
        "An option leaves one of the turn's questions without an answer.",
        (
            Change(
                _AIR,
                "answers: {force: As before, whose_key: Nobody’s}",
                "answers: {force: As before}",
            ),
        ),
    ),
    (
        "SC069",
        "An option has two or three limits, or none.",
        (Change(_AIR, "      - {id: high_up, text: Only from high up, cost: 10}\n", ""),),
    ),
    (
        "SC070",
        "The options must differ on at least two questions.",
        (
            Change(
                _CONVOY, "{force: None, whose_ships: Nobody’s}", "{force: None, whose_ships: All}"
            ),
            Change(_CONVOY, "whose_ships: Those who offer}", "whose_ships: All}"),
            Change(_CONVOY, "whose_ships: Mostly French}", "whose_ships: All}"),
        ),
    ),
    (
        "SC071",
        "Two options give the same answers, so they are one.",
        (
            Change(
                _AIR,
                "answers: {force: Against guns that fire,",
                "answers: {force: Only in self-defence,",
            ),
        ),
    ),
    (
        "SC072",
        "A turn has four to six arguments.",
        (
            Change(
                _CONVOY,
                """  - id: trade
    text: Closing the strait starves our own ports too.
    concern: crews
    speaks_against: [blockade]
    source: port_report
""",
                "",
            ),
        ),
    ),
    (
        "SC073",
        "At least one argument of a turn works only for a seat that knows a fact.",
        (Change(_CONVOY, "    needs_fact: harbour_master\n", ""),),
    ),
    (
        "SC074",
        "An argument speaks neither for nor against an option.",
        (Change(_CONVOY, "    speaks_against: [blockade]\n", ""),),
    ),
    (
        "SC075",
        "At least half of the seats hold a fact of their own in each turn.",
        (
            Change(
                _AIR,
                "  - {id: aircraft_ready, seat: france,"
                " text: Twelve aircraft can fly within a day., source: council_minutes}\n",
                "",
            ),
        ),
    ),
    (
        "SC076",
        "An option needs the key, and the turn has none.",
        (
            Change(
                _CONVOY,
                "answers: {force: Whatever it takes, whose_ships: Mostly French}",
                "answers: {force: Whatever it takes, whose_ships: Mostly French}\n"
                "    needs_key: true",
            ),
        ),
    ),
    (
        "SC077",
        "An option needs the key, and nothing says what its holder really held.",
        (
            Change(
                _AIR,
                "    air_patrols: {answer: turn, why: Patrols protect the observers as well.,"
                " basis: documented, source: council_minutes}\n",
                "",
            ),
        ),
    ),
    (
        "SC078",
        "The key is documented for an option that does not need it.",
        (
            Change(
                _AIR,
                "  documented:\n",
                "  documented:\n"
                "    hold: {answer: turn, why: Nothing would fly., basis: inferred}\n",
            ),
        ),
    ),
    (
        "SC079",
        "The key or the terms belong to a seat whose role is no key holder.",
        (Change(_AIR, "key:\n  seat: united_nations", "key:\n  seat: norway"),),
    ),
    (
        "SC080",
        "Without a key its holder has terms, and in a decision turn a fact, so as not to sit idle.",
        (
            Change(
                _CONVOY,
                "{id: mission_stores, seat: united_nations,",
                "{id: mission_stores, seat: france,",
            ),
        ),
    ),
    (
        "SC081",
        "A procedure is used, and no turn introduces it with a line that explains it.",
        (
            Change(
                _FORCE,
                "introduces:\n"
                "  pledges: Offer what you have. A caveat halves it and spares you at home.\n",
                "",
            ),
        ),
    ),
)

ENTRIES = (*_TEXTS, *_TURNS)
