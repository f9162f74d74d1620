"""A name that names nothing is found wherever it stands, with the nearest one."""

import pytest

from tests.scenario.asking import AIR, CONVOY, FORCE, NORWAY, TOP, codes, found, the_one


@pytest.mark.parametrize(
    ("file", "good", "bad", "kind", "nearest"),
    [
        (TOP, "{turn: convoy, value: 45", "{turn: convyo, value: 45", "turn", "convoy"),
        (TOP, "45: {turns: [convoy, air_cover], if_time: [force]}",
         "45: {turns: [convoy, air_cover], if_time: [forse]}", "turn", "force"),
        (TOP, "60: {turns: [convoy, air_cover,", "60: {turns: [convoy, aircover,", "turn",
         "air_cover"),
        (TOP, "start_why: A third of the ships turn back.\n    source: port_report",
         "start_why: A third of the ships turn back.\n    source: port_reprot", "source",
         "port_report"),
        (NORWAY, "sources: [council_minutes]", "sources: [council_minuts]", "source",
         "council_minutes"),
        (CONVOY, "speaks_against: [blockade]", "speaks_against: [blockad]", "option", "blockade"),
        (CONVOY, "speaks_for: [escort]\n", "speaks_for: [escrot]\n", "option", "escort"),
        (CONVOY, "needs_fact: harbour_master", "needs_fact: harbor_master", "fact",
         "harbour_master"),
        (CONVOY, "concern: mandate\n    speaks_for: [talks]",
         "concern: mandat\n    speaks_for: [talks]", "concern", "mandate"),
        (CONVOY, "weights: {france: 60}", "weights: {frnace: 60}", "seat", "france"),
        (CONVOY, "weights: {france: 60}", "weights: {united_nations: 60}", "seat", None),
        (CONVOY, "turkey: Ankara will not", "turkye: Ankara will not", "seat", "turkey"),
        (CONVOY, "{id: night_channel, seat: norway,", "{id: night_channel, seat: noway,", "seat",
         "norway"),
        (CONVOY, "whose_ships: Mostly French}", "whose_ship: Mostly French}", "question",
         "whose_ships"),
        (CONVOY, "adopted: escort\n", "adopted: escrot\n", "option", "escort"),
        (CONVOY, "adopted: escort\n", "adopted: escort\n  limits: [daylihgt]\n", "limit",
         "daylight"),
        (CONVOY, "{indicator: cohesion, by: -25", "{indicator: cohesoin, by: -25", "indicator",
         "cohesion"),
        (CONVOY, "trust: {turkey: -15, france: 10}", "trust: {turky: -15}", "seat", "turkey"),
        (CONVOY, "documented: open_help", "documented: open_hlep", "terms", "open_help"),
        (CONVOY, "  seat: united_nations\n  question", "  seat: united_nation\n  question", "seat",
         "united_nations"),
        (CONVOY, '"pledge:ships"]', '"pledge:shops"]', "asset", "ships"),
        (CONVOY, '"pledge:ships"]', '"silence:blokade"]', "option", "blockade"),
        (CONVOY, '"pledge:ships"]', '"limit:daylihgt"]', "limit", "daylight"),
        (CONVOY, '"pledge:ships"]', '"plegde:ships"]', "assurance", "pledge"),
        (CONVOY, "moved_by: [shared_burden,", "moved_by: [shard_burden,", "argument",
         "shared_burden"),
        (AIR, "drops_limits: [above_port]", "drops_limits: [above_prot]", "limit", "above_port"),
        (AIR, "closes: {hold: The", "closes: {holt: The", "option", "hold"),
        (AIR, "adopted: hold\nquestions", "adopted: hodl\nquestions", "option", "hold"),
        (AIR, "key:\n  seat: united_nations", "key:\n  seat: united_nation", "seat",
         "united_nations"),
        (AIR, "air_patrols: {answer: turn,", "air_patrols: {answer: trun,", "key_answer", "turn"),
        (AIR, "    close_support: {answer", "    close_suport: {answer", "option",
         "close_support"),
        (AIR, "    hold: {mark: accept, why: It has", "    holf: {mark: accept, why: It has",
         "option", "hold"),
        (AIR, "  norway:\n    hold", "  norwya:\n    hold", "seat", "norway"),
        (FORCE, "requirements: {ships: 2}", "requirements: {shps: 2}", "asset", "ships"),
        (FORCE, "- {asset: ships, amount: 10}", "- {asset: shps, amount: 10}", "asset", "ships"),
        (FORCE, "{asset: ships, amount: 8,", "{asset: shps, amount: 8,", "asset", "ships"),
        (FORCE, "    france:\n", "    frnace:\n", "seat", "france"),
        ("map.yaml", "  force:\n", "  forse:\n", "turn", "force"),
        ("map.yaml", "place: western_shore", "place: westen_shore", "place", "western_shore"),
    ],
)  # fmt: skip
def test_an_unknown_name_is_found_with_the_nearest(
    file: str, good: str, bad: str, kind: str, nearest: str | None
) -> None:
    findings = [f for f in found((file, good, bad)) if f.file == file]
    assert {f.code for f in findings} == {"SC040"}
    assert (findings[0].args["kind"], findings[0].args.get("nearest")) == (kind, nearest)


@pytest.mark.parametrize(
    ("file", "good", "bad"),
    [
        (TOP, "  ships_hit: A ship", "  ship_hit: A ship"),
        (TOP, "  supplies: that", "  suplies: that"),
        (TOP, "seats: [norway, france, turkey,", "seats: [norway, france, turkye,"),
        ("sources.yaml", "council_minutes:", "council_minuts:"),
        (CONVOY, "  - id: escort\n", "  - id: escrot\n"),
    ],
)
def test_a_misspelt_definition_is_found_at_its_uses_and_nowhere_else(
    file: str, good: str, bad: str
) -> None:
    findings = found((file, good, bad))
    assert {finding.code for finding in findings} == {"SC040"}


def test_the_names_that_would_fit_are_listed() -> None:
    finding = the_one((CONVOY, "limit: daylight", "limit: zzz"))
    assert finding.args["known"] == "daylight, unarmed_cargo"


def test_a_seat_listed_twice_is_found_once() -> None:
    finding = the_one((TOP, "seats: [norway, france,", "seats: [norway, norway, france,"))
    assert (finding.code, finding.args["name"]) == ("SC042", "norway")


def test_nothing_may_be_called_none() -> None:
    assert "SC042" in codes((TOP, "- id: cut_off", "- id: none"))


def test_a_fact_may_not_be_called_as_an_argument_is() -> None:
    finding = the_one((CONVOY, "{id: night_channel,", "{id: trade,"))
    assert (finding.code, finding.args["name"]) == ("SC042", "trade")


def test_an_asset_required_twice_is_found() -> None:
    bad = "- {asset: ships, amount: 10}\n    - {asset: ships, amount: 10}"
    assert codes((FORCE, "- {asset: ships, amount: 10}", bad)) == ["SC042"]


def test_what_has_no_role_is_not_taken_for_an_unknown_seat() -> None:
    seats = "seats: [norway, france, turkey, united_nations]"
    finding = the_one((TOP, seats, seats.replace("]", ", italy]")))
    assert (finding.code, finding.args["kind"]) == ("SC040", "role")
