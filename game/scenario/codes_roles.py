"""The codes about roles, history, dignity and play-throughs, with their examples."""

from __future__ import annotations

from game.scenario.codes_example import Change, Example, Told

_TOP = "scenario.yaml"
_NORWAY = "roles/norway.yaml"
_CONVOY = "turns/01_convoy.yaml"
_AIR = "turns/02_air_cover.yaml"
_FORCE = "turns/03_force.yaml"
_HISTORY = "transcripts/history.yaml"

_ROLES: tuple[tuple[str, str, Example], ...] = (
    (
        "SC121",
        "Only one role can hold the second key.",
        (Change(_NORWAY, "weight: 20", "kind: key_holder\nweight: 20"),),
    ),
    (
        "SC122",
        "A role card names three things that the delegation could do now.",
        (Change(_NORWAY, "    - Offer ships before anybody asks.\n", ""),),
    ),
    (
        "SC123",
        "A role has three aims: one common, one own, one at home.",
        (Change(_NORWAY, "kind: own", "kind: home"),),
    ),
    (
        "SC124",
        "An aim that asks for nothing is met by sitting still.",
        (Change(_NORWAY, "partly: {was_carried_out: {air_cover: false}}", "partly: {}"),),
    ),
    (
        "SC125",
        "An aim is partly met by the same as it is met by.",
        (
            Change(
                _NORWAY,
                "partly: {trust: {norway: {at_least: 45}}}",
                "partly: {trust: {norway: {at_least: 60}}}",
            ),
        ),
    ),
    (
        "SC126",
        "No outcome of the scenario changes whether the aim is met.",
        (
            Change(
                _NORWAY,
                "met: {indicator: {access: {at_least: 60}}}",
                "met: {indicator: {cohesion: {at_least: 80}}}",
            ),
            Change(
                _FORCE,
                "by: 5, cause: Everybody gave something.",
                "by: -5, cause: Everybody gave something.",
            ),
        ),
    ),
    (
        "SC127",
        "One option serves all three aims of a role, so its choice is easy.",
        (
            Change(
                _NORWAY,
                "met: {not: {adopted: {air_cover: close_support}}}",
                "met: {adopted: {air_cover: air_patrols}}",
            ),
            Change(
                _NORWAY,
                "met: {trust: {norway: {at_least: 60}}}",
                "met: {adopted: {air_cover: [hold, air_patrols]}}",
            ),
        ),
    ),
)

_HISTORY_OF: tuple[tuple[str, str, Example], ...] = (
    (
        "SC130",
        "Turns follow each other in time, between the scenario's first and last day.",
        (Change(_AIR, "date: 1996-04-10", "date: 1996-02-10"),),
    ),
    (
        "SC131",
        "There is a plan for lessons of 45, 60 and 90 minutes.",
        (Change(_TOP, "  90: {turns: [convoy, air_cover, force]}\n", ""),),
    ),
    (
        "SC132",
        "No lesson plan plays this turn; only practice does.",
        (
            Change(
                _TOP,
                "45: {turns: [convoy, air_cover], if_time: [force]}",
                "45: {turns: [convoy, air_cover]}",
            ),
            Change(
                _TOP, "60: {turns: [convoy, air_cover, force]}", "60: {turns: [convoy, air_cover]}"
            ),
            Change(
                _TOP, "90: {turns: [convoy, air_cover, force]}", "90: {turns: [convoy, air_cover]}"
            ),
        ),
    ),
    (
        "SC133",
        "A lesson has room for so many turns: two in 45 minutes, three in 60, five in 90.",
        (
            Change(
                _TOP,
                "45: {turns: [convoy, air_cover], if_time: [force]}",
                "45: {turns: [convoy, air_cover, force]}",
            ),
        ),
    ),
    (
        "SC134",
        "A plan names each turn once, in the order of time.",
        (
            Change(
                _TOP,
                "60: {turns: [convoy, air_cover, force]}",
                "60: {turns: [convoy, force, air_cover]}",
            ),
        ),
    ),
    (
        "SC135",
        "Options, outcomes, roles and what really happened cite at least one source.",
        (Change(_NORWAY, "sources: [council_minutes]", "sources: []"),),
    ),
    (
        "SC136",
        "Nothing cites this source.",
        (
            Change(
                "sources.yaml",
                "port_report:\n  author",
                "old_map:\n  author: Port of Vessa\n  title: Chart of the strait\n"
                '  year: "1990"\n  kind: official\nport_report:\n  author',
            ),
        ),
    ),
    (
        "SC137",
        "Where historians disagree there are two accounts; where they do not, none.",
        (
            Change(
                _CONVOY,
                "    - {title: It was luck, text: The minutes say that fog hid the ships.,"
                " sources: [council_minutes]}\n",
                "",
            ),
        ),
    ),
    (
        "SC138",
        "An indicator has no real value for one turn.",
        (
            Change(
                _TOP,
                "      - {turn: convoy, value: 45, why: Escorted ships come through.,"
                " source: port_report}\n",
                "",
            ),
        ),
    ),
    (
        "SC139",
        "The map says nothing about one turn.",
        (
            Change(
                "map.yaml",
                "  air_cover:\n    caption: Guns stand on the western shore.\n    rings:\n"
                "      - {place: western_shore, label: Guns, kind: attack}\n",
                "",
            ),
        ),
    ),
)

_DIGNITY: tuple[tuple[str, str, Example], ...] = (
    (
        "SC140",
        "The dead are not counted: not as an indicator, a flag or an asset.",
        (
            Change(
                _TOP,
                "name: {en: Cohesion, nb: Samhold, nn: Samhald}",
                "name: {en: Deaths, nb: Døde, nn: Døde}",
            ),
        ),
    ),
    (
        "SC141",
        "Nobody plays a victim, a perpetrator or an armed faction.",
        (
            Change(
                "roles/turkey.yaml",
                "name: {en: Turkey, nb: Tyrkia, nn: Tyrkia}",
                "name: {en: Coastal rebels, nb: Opprørere på kysten, nn: Opprørarar på kysten}",
            ),
        ),
    ),
    (
        "SC142",
        "A role is a NATO delegation, the United Nations, a partner or a contact group's "
        "government.",
        Told("roles/turkey.yaml", "roles/atlantis.yaml"),
    ),
    (
        "SC143",
        "Guilt is personal: name the unit or the leader, not a people.",
        (
            Change(
                _CONVOY,
                "why: We have talked while ships were shot at.",
                "why: We have talked while the Serbs shot at ships.",
            ),
        ),
    ),
)

_PLAYED: tuple[tuple[str, str, Example], ...] = (
    (
        "SC150",
        "A play-through says of each of a seat's three aims whether it was met.",
        (Change(_HISTORY, "ending: open_port", "ending: open_port\naims: {norway: [met]}"),),
    ),
    (
        "SC151",
        "A play-through plays each turn once, in order.",
        (
            Change(
                _HISTORY,
                "turns:\n",
                "turns:\n  - turn: air_cover\n    expect: {adopted: hold, outcome: no_cover}\n",
            ),
        ),
    ),
    (
        "SC152",
        "A scenario that comes with the game has a play-through of what really happened.",
        (
            Change(
                _HISTORY,
                "expect: {adopted: air_patrols, outcome: patrols",
                "expect: {adopted: close_support, outcome: patrols",
            ),
        ),
    ),
    (
        "SC153",
        "A letter names the option or the limit that its writer could live with.",
        (
            Change(
                _HISTORY,
                "  - turn: air_cover\n",
                "  - turn: air_cover\n    letters: [{seat: france}]\n",
            ),
        ),
    ),
    (
        "SC154",
        "A note carries exactly one of an argument, a fact and an assurance.",
        (
            Change(
                _HISTORY,
                "  - turn: air_cover\n",
                "  - turn: air_cover\n    notes: [{sender: norway, to: turkey, option: hold}]\n",
            ),
        ),
    ),
)

ENTRIES = (*_ROLES, *_HISTORY_OF, *_DIGNITY, *_PLAYED)
