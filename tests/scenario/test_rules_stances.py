"""Every government's position is whole, legal after each opening, and can be moved."""

import pytest

from tests.scenario.asking import AIR, CONVOY, codes, the_one


def test_two_preferences_are_one_too_many() -> None:
    finding = the_one(
        (CONVOY, "mark: accept\n      why: It goes far", "mark: prefer\n      why: It goes far")
    )
    assert (finding.code, finding.args["number"], finding.args["seat"]) == ("SC084", 2, "norway")


def test_an_opening_that_takes_a_preference_away_is_found_at_that_opening() -> None:
    stance = """    stances:
      turkey:
        air_patrols:
          mark: prefer
          why: Patrols would be less than a blockade.
          concern: crews
          basis: inferred
"""
    finding = the_one((AIR, stance, ""))
    assert finding.code == "SC084"
    assert finding.text_of_line == "- id: stronger"
    assert finding.args == {"seat": "turkey", "number": 0, "opening": "stronger"}


def test_an_opening_that_leaves_one_choice_is_found_at_that_opening() -> None:
    withdraw = "    withdraw: {mark: reserve, why: It would calm the strait.,"
    finding = the_one((AIR, withdraw, withdraw.replace("reserve", "cannot")))
    assert finding.code == "SC085"
    assert finding.args["opening"] == "stronger"


@pytest.mark.parametrize("key", ["red_line: true", "limit: three_weeks"])
def test_red_line_and_limit_have_their_marks(key: str) -> None:
    good = "why: It goes far, but it would be done together."
    finding = the_one((CONVOY, good, f"{good}\n      {key}"))
    assert (finding.code, finding.args["key"]) == ("SC087", key.partition(":")[0])


def test_words_without_a_mover_are_found() -> None:
    good = "      moved_by: [un_asks]\n"
    finding = the_one((AIR, good, ""))
    assert (finding.code, finding.args["lacks"]) == ("SC086", "moved_by")


def test_an_argument_that_speaks_of_nothing_is_not_said_twice() -> None:
    findings = codes((CONVOY, "    speaks_for: [escort]\n", ""))
    assert findings == ["SC074"]


def test_what_the_key_holder_held_needs_its_source_as_well() -> None:
    good = "as well., basis: documented, source: council_minutes}"
    assert codes((AIR, good, "as well., basis: documented}")) == ["SC090"]
