"""The figures of a scenario, and which of them are out of bounds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from game.scenario import figures
from game.scenario.figures import Figure
from game.scenario.model import Scenario
from game.scenario.stats import NotesEffect, Tally
from tests.builders_scenario import a_scenario


def by_name(found: Iterable[Figure]) -> dict[str, tuple[str, bool | None]]:
    return {f"{figure.group}/{figure.name}": (figure.value, figure.well) for figure in found}


def all_against_turkey() -> Scenario:
    """The example with a first turn in which two want what Turkey must refuse."""
    first, *rest = a_scenario().turns
    marks = {
        "norway": {"talks": "cannot", "escort": "prefer", "blockade": "accept"},
        "france": {"talks": "cannot", "escort": "prefer", "blockade": "accept"},
        "turkey": {"talks": "prefer", "escort": "cannot", "blockade": "reserve"},
    }
    stances = {
        seat: {
            option: stance.model_copy(update={"mark": mark, "red_line": mark == "cannot"})
            for option, mark in marks[seat].items()
            if (stance := first.stances[seat][option])
        }
        for seat in marks
    }
    return a_scenario(turns=(first.model_copy(update={"stances": stances}), *rest))


def test_sizes_are_told_and_not_judged() -> None:
    found = by_name(figures.sizes(a_scenario()))
    assert found["size/turns"] == ("3", None)
    assert found["size/seats"] == ("4", None)
    assert found["options/air_cover"] == ("4", None)
    assert found["words/briefing convoy"] == ("39 / 35 / 35", None)


def test_the_example_has_no_loose_ends() -> None:
    assert {figure.value for figure in figures.loose_ends(a_scenario())} == {"none"}
    assert {figure.well for figure in figures.loose_ends(a_scenario())} == {True}


def test_a_role_without_a_seat_is_named() -> None:
    scenario = a_scenario(seats=("norway", "france", "united_nations"))
    assert by_name(figures.loose_ends(scenario))["loose ends/roles without a seat"] == (
        "turkey",
        False,
    )


def test_a_source_that_nothing_cites_is_named() -> None:
    sources = dict(a_scenario().sources)
    sources["memoirs"] = sources["port_report"]
    found = by_name(figures.loose_ends(a_scenario(sources=sources)))
    assert found["loose ends/sources never cited"] == ("memoirs", False)


def test_roles_that_want_the_same_are_named() -> None:
    roles = dict(a_scenario().roles)
    roles["france"] = roles["france"].model_copy(update={"aims": roles["norway"].aims})
    found = by_name(figures.loose_ends(a_scenario(roles=roles)))
    assert found["loose ends/roles with the same aims"] == ("norway = france", False)


def test_an_option_that_no_seat_would_ever_prefer_is_named() -> None:
    found = by_name(figures.choices(a_scenario()))
    assert found["choices/convoy: preferred by nobody"] == ("none", True)
    assert found["choices/air_cover: preferred by nobody"] == ("withdraw", False)


def test_what_an_opening_makes_somebody_prefer_counts() -> None:
    turn = a_scenario().turn("air_cover")
    opening = turn.openings[-1]
    loved = turn.stances["turkey"]["withdraw"].model_copy(update={"mark": "prefer"})
    changed = opening.model_copy(update={"stances": {"turkey": {"withdraw": loved}}})
    openings = (*turn.openings[:-1], changed)
    turns = tuple(
        t.model_copy(update={"openings": openings}) if t is turn else t for t in a_scenario().turns
    )
    found = by_name(figures.choices(a_scenario(turns=turns)))
    assert found["choices/air_cover: preferred by nobody"] == ("none", True)


def test_a_usual_winner_that_costs_nobody_anything_is_out_of_bounds() -> None:
    found = by_name(figures.choices(a_scenario()))
    assert found["choices/convoy: usual winner"] == ("escort; crosses none", False)


def test_a_usual_winner_names_whose_red_line_it_crosses() -> None:
    found = by_name(figures.choices(all_against_turkey()))
    assert found["choices/convoy: usual winner"] == ("escort; crosses turkey", True)


def test_a_pledge_turn_has_no_options_to_judge() -> None:
    assert not [f for f in figures.choices(a_scenario()) if f.name.startswith("force")]


def a_tally() -> Tally:
    """Ten games in which everything went as usual."""
    scenario = a_scenario()
    aims = {(s, n, "partly"): 10 for s in scenario.seats for n in range(3)}
    found = Tally(games=10, aims=Counter(aims))
    for turn in scenario.turns:
        found.outcomes.update({(turn.id, o.id): 1 for o in turn.outcomes})
        found.open.update({(turn.id, o.id): 10 for o in turn.options})
        found.adopted.update({(turn.id, o.id): 3 for o in turn.options})
    found.endings.update({"open_port": 5, "open_but_divided": 3, "cut_off": 2})
    return found


def test_a_spread_of_games_is_within_bounds() -> None:
    found = list(figures.spread(a_scenario(), a_tally()))
    assert [f for f in found if f.well is False] == []
    assert by_name(found)["games/played"] == ("10", None)
    assert by_name(found)["adopted/convoy: talks"] == ("30%", True)


def test_an_option_adopted_too_often_or_too_rarely_is_out_of_bounds() -> None:
    counted = a_tally()
    counted.adopted["convoy", "talks"], counted.adopted["convoy", "escort"] = 0, 7
    found = by_name(figures.spread(a_scenario(), counted))
    assert found["adopted/convoy: talks"] == ("0%", False)
    assert found["adopted/convoy: escort"] == ("70%", False)


def test_an_outcome_that_no_game_reached_is_named() -> None:
    counted = a_tally()
    del counted.outcomes["convoy", "waiting"]
    found = by_name(figures.spread(a_scenario(), counted))
    assert found["outcomes/convoy: never reached"] == ("waiting", None)
    assert found["outcomes/force: never reached"] == ("none", None)


def test_an_ending_that_is_rare_or_usual_is_out_of_bounds() -> None:
    counted = a_tally()
    counted.endings.update({"open_port": 3, "open_but_divided": -3})
    found = by_name(figures.spread(a_scenario(), counted))
    assert found["endings/open_port"] == ("80%", False)
    assert found["endings/open_but_divided"] == ("0%", False)


def test_an_aim_that_nearly_all_games_meet_or_miss_is_out_of_bounds() -> None:
    counted = a_tally()
    counted.aims["norway", 0, "met"] = counted.aims["norway", 1, "missed"] = 9
    counted.aims["norway", 2, "met"] = 8
    found = by_name(figures.spread(a_scenario(), counted))
    assert found["aims/norway: common"] == ("met 90%, missed 0%", False)
    assert found["aims/norway: own"] == ("met 0%, missed 90%", False)
    assert found["aims/norway: home"] == ("met 80%, missed 0%", True)


def test_knowing_the_allies_has_to_help_and_chance_must_not() -> None:
    good = by_name(figures.notes(NotesEffect(turns=10, right=5, random=2)))
    assert good["notes/the right notes change"] == ("50%", True)
    assert good["notes/random notes change"] == ("20%", True)
    poor = by_name(figures.notes(NotesEffect(turns=10, right=4, random=3)))
    assert poor["notes/the right notes change"] == ("40%", False)
    assert poor["notes/random notes change"] == ("30%", False)
