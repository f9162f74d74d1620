"""What is on the table, and the positions that stand in."""

from game.core.offers import documented_offers, documented_position, from_stances, requirements_of
from game.core.state import Played
from game.scenario.model import Mark, Opening
from tests.builders_scenario import a_scenario


def test_a_stand_in_position_leaves_two_options_open() -> None:
    scenario = a_scenario()
    turn = scenario.turn("convoy")
    stances = {
        option: stance.model_copy(update={"mark": "cannot", "red_line": option == "blockade"})
        for option, stance in turn.stances["turkey"].items()
    }
    position = from_stances(turn, Played("convoy", "as_in_history"), stances)
    kept = {o for o, mark in position.marks.items() if mark is not Mark.CANNOT}
    assert kept == {"talks", "escort"}
    assert position.preferred in kept


def test_where_the_preferred_option_is_closed_the_next_best_is_preferred() -> None:
    scenario = a_scenario()
    turn = scenario.turn("air_cover")
    position = documented_position(turn, Played("air_cover", "stronger"), scenario.roles["turkey"])
    assert position.preferred == "air_patrols"
    assert "hold" not in position.marks


def test_a_key_holder_without_key_or_terms_files_nothing() -> None:
    scenario = a_scenario()
    turn = scenario.turn("force").model_copy(update={"terms": None})
    played = Played("force", turn.openings[-1].id)
    position = documented_position(turn, played, scenario.roles["united_nations"])
    assert (position.marks, position.key, position.terms) == ({}, {}, None)


def test_what_a_government_kept_back_is_not_offered() -> None:
    turn = a_scenario().turn("force")
    assert turn.pledging is not None
    for seat, hand in turn.pledging.hands.items():
        offered = {offer.asset: offer.caveat for offer in documented_offers(turn, seat)}
        assert offered == {h.asset: h.documented == "caveat" for h in hand if h.documented != "no"}
    assert documented_offers(a_scenario().turn("convoy"), "norway") == ()


def test_an_opening_can_change_what_is_required() -> None:
    turn = a_scenario().turn("force")
    assert turn.pledging is not None
    first = turn.pledging.requirements[0]
    more = Opening(
        id="more",
        text={"en": "More.", "nb": "Mer.", "nn": "Meir."},  # type: ignore[arg-type]
        requirements={first.asset: 3},
    )
    changed = turn.model_copy(update={"openings": (more,)})
    assert requirements_of(changed, Played("force", "more"))[0].amount == first.amount + 3
    assert requirements_of(a_scenario().turn("convoy"), Played("convoy", "as_in_history")) == ()
