"""The codes about stances, outcomes and pledges, with their examples."""

from __future__ import annotations

from game.scenario.codes_example import Change, Example

_TOP = "scenario.yaml"
_CONVOY = "turns/01_convoy.yaml"
_AIR = "turns/02_air_cover.yaml"
_FORCE = "turns/03_force.yaml"

_STANCES: tuple[tuple[str, str, Example], ...] = (
    (
        "SC082",
        "A seat has no stances in this turn.",
        (
            Change(
                _AIR,
                """  turkey:
    hold: {mark: prefer, why: It leaves the door to talks open., concern: mandate, basis: inferred}
    air_patrols:
      mark: reserve
      why: Patrols must not come near our coast.
      concern: crews
      basis: inferred
      limit: above_port
      moved_by: [eyes_above, "limit:above_port"]
      would_move: A promise that patrols stay above the port.
    close_support: {mark: cannot, why: Bombs end all talks., concern: mandate, basis: inferred, red_line: true}
    withdraw: {mark: reserve, why: It would calm the strait., concern: mandate, basis: inferred}
""",  # noqa: E501
                "",
            ),
        ),
    ),
    (
        "SC083",
        "A seat has no stance on one option.",
        (
            Change(
                _AIR,
                "    withdraw: {mark: reserve, why: It would calm the strait., concern: mandate,"
                " basis: inferred}\n",
                "",
            ),
        ),
    ),
    (
        "SC084",
        "Each seat prefers exactly one of the options on the table, whichever way the turn opens.",
        (
            Change(
                _AIR, "hold: {mark: prefer, why: It leaves", "hold: {mark: accept, why: It leaves"
            ),
        ),
    ),
    (
        "SC085",
        "Each seat could live with at least two of the options on the table.",
        (
            Change(
                _CONVOY,
                "mark: accept\n      why: It is less than",
                "mark: cannot\n      why: It is less than",
            ),
        ),
    ),
    (
        "SC086",
        "What moves a stance (moved_by) and the sentence about it (would_move) go together.",
        (Change(_CONVOY, "      would_move: Ships from others beside our own.\n", ""),),
    ),
    (
        "SC087",
        "A red line belongs to `cannot`, a limit to `reserve`.",
        (
            Change(
                _CONVOY,
                "why: It goes far, but it would be done together.",
                "why: It goes far, but it would be done together.\n      red_line: true",
            ),
        ),
    ),
    (
        "SC088",
        "An argument moves a stance on an option that it does not speak of.",
        (Change(_CONVOY, "moved_by: [shared_burden, ", "moved_by: [trade, "),),
    ),
    (
        "SC089",
        "Nothing moves anybody in this turn, so no note is worth sending.",
        (
            Change(
                _CONVOY,
                "      moved_by: [envoy_waits, harbour_master]\n"
                "      would_move: Proof that somebody over there is ready to deal.\n",
                "",
            ),
            Change(
                _CONVOY,
                '      moved_by: [shared_burden, "pledge:ships"]\n'
                "      would_move: Ships from others beside our own.\n",
                "",
            ),
        ),
    ),
    (
        "SC090",
        "What is called documented names its source; otherwise it is inferred.",
        (
            Change(
                _CONVOY,
                "  basis: documented\n  source: council_minutes\nfacts:",
                "  basis: documented\nfacts:",
            ),
        ),
    ),
)

_OUTCOMES: tuple[tuple[str, str, Example], ...] = (
    (
        "SC091",
        "An outcome moves at least one indicator.",
        (
            Change(
                _FORCE,
                "by: 10, cause: Half of the quays are repaired.",
                "by: 0, cause: Half of the quays are repaired.",
            ),
        ),
    ),
    (
        "SC092",
        "An outcome that did not happen names who argues it.",
        (Change(_FORCE, "    argued_by: The minutes of the Council.\n", ""),),
    ),
    (
        "SC093",
        "An outcome that did not happen says could, not did.",
        (
            Change(
                _AIR,
                "text: Fewer ships might sail than before.",
                "text: Fewer ships sail than before.",
            ),
        ),
    ),
    (
        "SC094",
        "A turn can end in a way for which no outcome is certain to apply.",
        (
            Change(
                _AIR,
                "when: {option: close_support}",
                "when: {option: close_support, capability: full}",
            ),
        ),
    ),
    (
        "SC095",
        "An outcome can never apply: something before it always does, or its condition cannot be.",
        (
            Change(
                _AIR,
                "when: {option: [air_patrols, close_support], carried_out: false}",
                "when: {option: hold, carried_out: false}",
            ),
        ),
    ),
    (
        "SC096",
        "One outcome is the record, and what was really adopted can lead to it.",
        (Change(_CONVOY, "record:\n  adopted: escort", "record:\n  adopted: blockade"),),
    ),
    (
        "SC097",
        "No outcome reads the terms of this turn, so answering them changes nothing.",
        (
            Change(
                _CONVOY,
                "when: {option: escort, terms: notice}",
                "when: {option: escort, capability: token}",
            ),
        ),
    ),
    (
        "SC098",
        "In the first turn each outcome moves an indicator from one word to another "
        "(the words change at 20, 40, 60 and 80).",
        (Change(_CONVOY, "by: -15, cause: No ship sails.", "by: -5, cause: No ship sails."),),
    ),
    (
        "SC099",
        "No condition reads this indicator, so it matters to nothing.",
        (
            Change(
                _TOP,
                "  - id: cohesion\n",
                """  - id: trade
    name: Trade
    about: How much is traded across the strait.
    rising_is: good
    start: 50
    start_why: Half of the usual trade goes on.
    source: port_report
    record:
      - {turn: convoy, value: 50, why: Little changed., source: port_report}
      - {turn: air_cover, value: 50, why: Little changed., source: port_report}
      - {turn: force, value: 70, why: The port opened., source: port_report}
  - id: cohesion
""",
            ),
        ),
    ),
    (
        "SC100",
        "A flag is never set, or nothing reads it in a later turn.",
        (
            Change(
                _TOP,
                "  ships_hit: A ship",
                "  storm_came: A storm has come.\n  ships_hit: A ship",
            ),
        ),
    ),
    (
        "SC110",
        "A seat has nothing to pledge in a pledge turn.",
        (
            Change(
                _FORCE,
                """    norway:
      - {asset: ships, amount: 4, documented: "yes", caveat: Norwegian ships stay in the channel., trust: -5, source: council_minutes}
      - {asset: engineers, amount: 200, documented: "yes", caveat: Norwegian engineers work by day., trust: -5, source: council_minutes}
""",  # noqa: E501
                "    norway: []\n",
            ),
        ),
    ),
    (
        "SC111",
        "With a caveat on everything the hands together must come to 75 to 85 % of what is "
        "required: all amounts together, halved.",
        (Change(_FORCE, "{asset: ships, amount: 10}", "{asset: ships, amount: 14}"),),
    ),
    (
        "SC112",
        "An opening lowers a requirement to nothing.",
        (Change(_FORCE, "requirements: {ships: 2}", "requirements: {ships: -10}"),),
    ),
    (
        "SC113",
        "In a pledge turn terms cost nothing, since what is pledged says how much can be done.",
        (Change(_FORCE, "a month., cost: 0}", "a month., cost: 10}"),),
    ),
)

ENTRIES = (*_STANCES, *_OUTCOMES)
