"""The codes about files, YAML, keys and values, with their examples."""

from __future__ import annotations

from game.scenario.codes_example import Change, Example, Told

_TOP = "scenario.yaml"
_NORWAY = "roles/norway.yaml"
_CONVOY = "turns/01_convoy.yaml"

ENTRIES: tuple[tuple[str, str, Example], ...] = (
    (
        "SC001",
        "There is no folder of that name.",
        Told("out-of-area check scenarios/my_scenario", "out-of-area check scenarios/my_scenaro"),
    ),
    (
        "SC002",
        "A file that every scenario has is missing.",
        Told("glossary.yaml lies beside scenario.yaml.", "There is no glossary.yaml."),
    ),
    (
        "SC003",
        "A file or folder has a name that no scenario uses, so it is not read.",
        Told("roles/norway.yaml", "rolls/norway.yaml, or roles/norway.yml"),
    ),
    (
        "SC004",
        "A link, or something that is no ordinary file. Copy the file itself into the folder.",
        Told("roles/norway.yaml is a file.", "roles/norway.yaml is a shortcut to another folder."),
    ),
    (
        "SC005",
        "A file is larger than 256 KiB.",
        Told("A turn of about 30 KiB.", "A turn into which a whole book was pasted."),
    ),
    (
        "SC006",
        "The folder holds more than 200 files or 4 MiB.",
        Told("A scenario's folder.", "The folder of all your documents."),
    ),
    (
        "SC007",
        "A file is not saved as UTF-8 without a byte order mark. Choose UTF-8 when saving.",
        Told("Saved as UTF-8.", "Saved as UTF-16, as Latin-1, or as UTF-8 with BOM."),
    ),
    (
        "SC008",
        "A character that nobody can see, often pasted from elsewhere. Type the line anew.",
        Told("title: Vessa", "title: Vessa, with a control character in it"),
    ),
    (
        "SC009",
        "The file is no YAML from this line on; mostly a sign or a margin is wrong.",
        (
            Change(
                "sources.yaml",
                "author: Port of Vessa",
                "author: Port of Vessa: the office",
            ),
        ),
    ),
    (
        "SC010",
        "Lists and mappings stand inside each other too often.",
        (
            Change(
                _TOP,
                "about: Vessa is an invented port.",
                "about: [[[[[[[[[[[[[[[[[[[[[Vessa]]]]]]]]]]]]]]]]]]]]] # is an invented port.",
            ),
        ),
    ),
    (
        "SC011",
        "The files hold more values than a scenario needs.",
        Told("A few thousand values.", "A list of 20,001 numbers."),
    ),
    (
        "SC012",
        "An anchor (&name) or an alias (*name). Write the text out.",
        (Change(_NORWAY, "id: norway", "id: &us norway"),),
    ),
    (
        "SC013",
        "A tag (!name). No value here needs one.",
        (Change(_NORWAY, "weight: 20", "weight: !!int 20"),),
    ),
    (
        "SC014",
        "A merge key (<<). Write the keys out.",
        (Change(_NORWAY, "trust: 60\n", "trust: 60\n<<: {trust: 50}\n"),),
    ),
    (
        "SC015",
        "One key stands twice in the same place.",
        (Change(_NORWAY, "trust: 60\n", "trust: 60\ntrust: 50\n"),),
    ),
    (
        "SC016",
        "Nothing stands after the key. Write a value, or take the key away.",
        (Change("sources.yaml", "locator: chapter 2", "locator:"),),
    ),
    (
        "SC017",
        "A line of three dashes begins a second document. One file is one document.",
        (
            Change(
                "glossary.yaml",
                "to protect it.",
                "to protect it.\n---\nfreighter: {}",
            ),
        ),
    ),
    (
        "SC018",
        "Keys were expected, as in `title: Vessa`.",
        (Change("map.yaml", "base: bosnia", "base: bosnia\n[a, b]: c"),),
    ),
    (
        "SC019",
        "A file's name and the id in it differ, or a turn's file does not begin with its number.",
        (Change(_NORWAY, "id: norway", "id: noreg"),),
    ),
    (
        "SC020",
        "A file's name leads out of the folder.",
        Told("roles/norway.yaml", "../norway.yaml"),
    ),
    (
        "SC021",
        "A file cannot be opened. It may belong to somebody else, or be open elsewhere.",
        Told("A file that you may read.", "A file that you may not read."),
    ),
    (
        "SC022",
        "A part that has a file or folder of its own stands in scenario.yaml.",
        (Change(_TOP, "begins: 1996-03-01", "begins: 1996-03-01\nmap: {base: bosnia}"),),
    ),
    (
        "SC030",
        "Nobody knows this key. Mostly it is misspelt, or too far left or right.",
        (Change(_NORWAY, "weight: 20", "wieght: 20"),),
    ),
    (
        "SC031",
        "A key that must be there is missing.",
        (Change(_NORWAY, "weight: 20\nprofile:", "profile:"),),
    ),
    (
        "SC032",
        "A text, a list or a mapping was expected, and something else is there.",
        (
            Change(
                _NORWAY,
                "forces: Four escort ships and two hundred engineers.",
                "forces: [four escort ships, two hundred engineers]",
            ),
        ),
    ),
    (
        "SC033",
        "This is no number, or a number outside its bounds.",
        (Change(_NORWAY, "trust: 60\n", "trust: 160\n"),),
    ),
    (
        "SC034",
        "Only certain words can stand here.",
        (Change(_NORWAY, "kind: own", "kind: owm"),),
    ),
    (
        "SC035",
        "An id has small letters a to z, digits and _, and begins with a letter.",
        (Change(_TOP, "ships_hit: A ship", "Ships-hit: A ship"),),
    ),
    (
        "SC036",
        "This is no date. Dates are written year-month-day.",
        (Change(_CONVOY, "date: 1996-03-04", "date: 4 March 1996"),),
    ),
    (
        "SC037",
        "Write true or false.",
        (Change(_CONVOY, "red_line: true", "red_line: perhaps"),),
    ),
    (
        "SC039",
        "A text lacks a language. Write it in en, nb and nn, or as one plain text for all.",
        (
            Change(
                _CONVOY,
                "{en: Talks first, nb: Samtaler først, nn: Samtalar først}",
                "{en: Talks first, nb: Samtaler først}",
            ),
        ),
    ),
    (
        "SC040",
        "Nothing has this name.",
        (Change(_CONVOY, "limit: daylight", "limit: dayligth"),),
    ),
    (
        "SC041",
        "A role has no seat: its id is missing under `seats`.",
        (
            Change(
                _TOP,
                "seats: [norway, france, turkey, united_nations]",
                "seats: [norway, france, united_nations]",
            ),
        ),
    ),
    (
        "SC042",
        "Two things in one list have the same id, or one is called `none`.",
        (Change(_CONVOY, "- id: flour", "- id: trade"),),
    ),
    (
        "SC043",
        "A condition asks for this turn's result where there is none yet, or no turn at all.",
        (
            Change(
                "turns/02_air_cover.yaml",
                "when: {adopted: {convoy: talks}}",
                "when: {option: talks}",
            ),
        ),
    ),
    (
        "SC044",
        "A condition asks for the result of a turn that has not been played by then.",
        (
            Change(
                "turns/02_air_cover.yaml",
                "when: {adopted: {convoy: talks}}",
                "when: {adopted: {force: none}}",
            ),
        ),
    ),
    (
        "SC045",
        "No value lies within these bounds, or every value does.",
        (
            Change(
                _TOP,
                "cohesion: {at_least: 40}",
                "cohesion: {at_least: 60, at_most: 40}",
            ),
        ),
    ),
    (
        "SC046",
        "A part of a condition asks for nothing.",
        (
            Change(
                "turns/02_air_cover.yaml",
                "when: {adopted: {convoy: talks}}",
                "when: {adopted: {convoy: talks}, not: {}}",
            ),
        ),
    ),
    (
        "SC047",
        "A condition asks for something that this turn does not have.",
        (Change("turns/03_force.yaml", "{pledges: short}", "{pledges: short, key: turned}"),),
    ),
    (
        "SC048",
        "A place or an arrow lies outside the map. Longitude (east) comes first, then latitude.",
        (
            Change(
                "map.yaml", "name: Vessa, lon: 17.4, lat: 43.1", "name: Vessa, lon: 43.1, lat: 17.4"
            ),
        ),
    ),
)
