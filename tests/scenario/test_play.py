"""Transcripts walked: what is filed goes through the rules, and what comes out is compared."""

from __future__ import annotations

from typing import Any

from game.scenario.model import Transcript
from game.scenario.play import Walk, walk
from tests.builders_scenario import a_scenario, a_transcript

ESCORTED = {"turn": "convoy", "expect": {"adopted": "escort", "outcome": "escorted"}}
FOR_BLOCKADE = {
    "marks": {"talks": "cannot", "escort": "reserve", "blockade": "accept"},
    "preferred": "blockade",
}
FOR_TALKS = {
    "marks": {"talks": "accept", "escort": "reserve", "blockade": "accept"},
    "preferred": "talks",
}


def walked(*turns: dict[str, Any], ending: str = "open_port", **rest: Any) -> Walk:
    """A transcript of these turns, walked."""
    written = {"title": "A try", "about": "", "turns": turns, "ending": ending, **rest}
    return walk(a_scenario(), Transcript.model_validate(written))


def mistakes(found: Walk) -> list[str]:
    return [f"{line.turn}: {line.what}" for line in found.mistakes]


def said(found: Walk) -> list[str]:
    return [f"{line.turn}: {line.what}" for line in found.lines]


def convoy(adopted: str, outcome: str, expect: dict[str, Any] | None = None, **moves: Any) -> Any:
    """The first turn, with these moves and this result."""
    end = {"adopted": adopted, "outcome": outcome, **(expect or {})}
    return {"turn": "convoy", **moves, "expect": end}


def air_cover(
    adopted: str, outcome: str, expect: dict[str, Any] | None = None, **moves: Any
) -> Any:
    """The second turn, with these moves and this result."""
    end = {"adopted": adopted, "outcome": outcome, **(expect or {})}
    return {"turn": "air_cover", **moves, "expect": end}


def test_the_examples_own_history_comes_to_what_it_says() -> None:
    found = walk(a_scenario(), a_transcript())
    assert mistakes(found) == []
    assert "air_cover: key turned" in said(found)
    assert "force: access is very_high" in said(found)
    assert found.state.councils["c1"].ending == "open_port"


def test_turns_that_are_not_written_are_played_by_bots() -> None:
    found = walked(ESCORTED)
    assert mistakes(found) == []
    assert [played.turn for played in found.state.councils["c1"].done] == [
        "convoy",
        "air_cover",
        "force",
    ]


def test_every_difference_is_a_mistake_that_names_both() -> None:
    expect = {"limits": ["daylight"], "capability": "token", "indicators": {"access": "low"}}
    found = walked(
        convoy("talks", "waiting", expect), ending="cut_off", aims={"turkey": ["met"] * 3}
    )
    assert mistakes(found) == [
        "convoy: adopts escort, expected talks",
        "convoy: comes to escorted, expected waiting",
        "convoy: with limits none, expected daylight",
        "convoy: capability full, expected token",
        "end: reaches open_port, expected cut_off",
        "convoy: access is fair, expected low",
    ]


def test_aims_are_compared_seat_by_seat() -> None:
    found = walked(ESCORTED, aims={"turkey": ["missed", "met", "met"]})
    assert mistakes(found) == ["end: turkey's aims are met, met, met, expected missed, met, met"]


def test_a_refused_move_is_a_mistake_and_the_rest_is_played_by_bots() -> None:
    note = {"sender": "norway", "to": "france", "option": "escort", "argument": "shared_burden"}
    found = walked(convoy("escort", "escorted", notes=[note]))
    assert mistakes(found) == ["convoy: send_note was refused: notes-not-yet ()"]
    assert found.state.councils["c1"].phase == "debrief"


def test_a_turn_out_of_its_order_is_a_mistake() -> None:
    found = walked(air_cover("air_patrols", "patrols"))
    assert mistakes(found) == ["air_cover: comes when convoy is running"]


def test_a_turn_after_the_last_is_a_mistake() -> None:
    force = {"turn": "force", "expect": {"adopted": "none", "outcome": "port_repaired"}}
    found = walk(
        a_scenario(),
        Transcript.model_validate(
            {
                "title": "",
                "about": "",
                "turns": [*(t.model_dump() for t in a_transcript().turns), force],
                "ending": "open_port",
            }
        ),
    )
    assert mistakes(found) == ["force: comes when the debrief is running"]


def test_what_a_position_leaves_out_stays_as_documented() -> None:
    found = walked(convoy("escort", "escorted", positions={"turkey": {}}))
    filed = found.state.councils["c1"].done[0].positions["turkey"].position
    assert filed.preferred == "talks"
    assert filed.limits == {"escort": "daylight"}


def test_a_limit_that_two_ask_for_enters_the_text() -> None:
    asks = {"marks": {"escort": "reserve"}, "limits": {"escort": "daylight"}}
    expect = {"limits": ["daylight"]}
    found = walked(
        convoy(
            "escort",
            "escorted",
            expect,
            positions={"france": asks},
        )
    )
    assert mistakes(found) == []


def test_a_letter_breaks_silence_and_another_policy_is_adopted() -> None:
    found = walked(
        convoy(
            "talks",
            "waiting",
            positions={"norway": FOR_BLOCKADE, "france": FOR_BLOCKADE},
            letters=[{"seat": "turkey", "could_accept_option": "talks"}],
            second={"norway": FOR_TALKS, "france": FOR_TALKS},
        ),
        ending="cut_off",
    )
    assert mistakes(found) == []
    played = found.state.councils["c1"].done[0]
    assert [(letter.seat, letter.option) for letter in played.letters] == [("turkey", "talks")]


def test_a_limit_named_in_a_letter_brings_the_policy_back_with_it() -> None:
    found = walked(
        convoy(
            "blockade",
            "blockaded",
            {"limits": ["own_waters"]},
            positions={"norway": FOR_BLOCKADE, "france": FOR_BLOCKADE},
            letters=[{"seat": "turkey", "could_accept_limit": "own_waters"}],
        ),
        ending="open_but_divided",
    )
    assert "convoy: with limits own_waters" in said(found)
    assert not [line for line in found.mistakes if line.turn == "convoy"]


def test_two_letters_mean_no_decision() -> None:
    found = walked(
        convoy(
            "none",
            "waiting",
            positions={"norway": FOR_BLOCKADE, "france": FOR_BLOCKADE},
            letters=[
                {"seat": "turkey", "could_accept_option": "talks"},
                {"seat": "france", "could_accept_option": "escort"},
            ],
            second={"norway": FOR_TALKS},
        ),
        ending="cut_off",
    )
    assert not [line for line in found.mistakes if line.turn == "convoy"]


def test_a_bot_that_nobody_wrote_for_breaks_on_its_red_line_and_the_written_positions_stay() -> (
    None
):
    found = walked(
        convoy("escort", "escorted", positions={"norway": FOR_BLOCKADE, "france": FOR_BLOCKADE})
    )
    played = found.state.councils["c1"].done[0]
    assert [letter.seat for letter in played.letters] == ["turkey"]
    assert {played.positions[seat].position.preferred for seat in ("norway", "france")} == {
        "blockade"
    }


def test_a_letter_without_a_silence_to_break_is_a_mistake() -> None:
    letter = {"seat": "norway", "could_accept_option": "talks"}
    found = walked(convoy("escort", "escorted", letters=[letter]))
    assert mistakes(found) == ["convoy: break_silence was refused: may-not-break (option=escort)"]


def test_a_scripted_seat_keeps_silence_unless_its_letter_is_written() -> None:
    found = walked(
        convoy(
            "blockade",
            "blockaded",
            positions={"norway": FOR_BLOCKADE, "france": FOR_BLOCKADE, "turkey": {}},
        ),
        ending="open_but_divided",
    )
    played = found.state.councils["c1"].done[0]
    assert (played.adopted, played.letters, played.let_pass) == ("blockade", (), ("turkey",))


def test_the_key_holder_may_depart_from_what_it_filed() -> None:
    found = walked(
        ESCORTED, air_cover("air_patrols", "key_refused", {"key": "refused"}, key="refuse")
    )
    assert not [line for line in found.mistakes if line.turn == "air_cover"]
    answer = found.state.councils["c1"].done[1].key
    assert answer is not None
    assert (answer.answer, answer.standing) == ("refuse", "given")


def test_a_key_filed_with_a_limit_is_compared() -> None:
    position = {"united_nations": {"key": {"air_patrols": "on_request"}}}
    turn = air_cover("air_patrols", "patrols", {"key": "limited"}, positions=position)
    assert not [line for line in walked(ESCORTED, turn).mistakes if line.turn == "air_cover"]


def test_a_key_where_nothing_was_adopted_that_needs_it_is_a_mistake() -> None:
    turn = air_cover("hold", "no_cover_and_hit", positions=everybody_holds(), key="turn")
    assert "air_cover: turn_key was refused: wrong-phase (phase=outcome)" in mistakes(
        walked(ESCORTED, turn)
    )


def test_a_key_in_a_turn_without_one_is_a_mistake() -> None:
    found = walked(convoy("escort", "escorted", key="turn"))
    assert mistakes(found) == ["convoy: turn_key was refused: no-such-seat (seat=)"]


def everybody_holds() -> dict[str, Any]:
    position = {"marks": {"hold": "accept", "air_patrols": "accept"}, "preferred": "hold"}
    return dict.fromkeys(("norway", "france", "turkey"), position)


def test_notes_are_sent_before_positions_and_bots_answer_them() -> None:
    notes = [
        {"sender": "norway", "to": "turkey", "option": "air_patrols", "argument": "eyes_above"},
        {
            "sender": "norway",
            "to": "turkey",
            "option": "air_patrols",
            "assurance": "limit:above_port",
        },
        {
            "sender": "united_nations",
            "to": "france",
            "option": "hold",
            "fact": "gun_positions",
        },
    ]
    found = walked(ESCORTED, air_cover("air_patrols", "patrols", notes=notes))
    assert mistakes(found) == []
    played = found.state.councils["c1"].done[1]
    assert [note.answer for note in played.notes[:2]] == ["agree", "agree"]
    assert played.positions["turkey"].position.preferred == "air_patrols"


def test_terms_that_the_key_holder_files_are_read_by_the_outcome() -> None:
    position = {"united_nations": {"terms": "notice"}}
    found = walked(convoy("escort", "escort_with_notice", positions=position))
    assert not [line for line in found.mistakes if line.turn == "convoy"]


def test_pledges_are_offered_as_written() -> None:
    history = [turn.model_dump() for turn in a_transcript().turns]
    history[2]["pledges"] = {"norway": [], "france": [], "turkey": []}
    history[2]["expect"] = {"adopted": "none", "outcome": "not_repaired"}
    found = walked(*history, ending="open_port")
    assert not [line for line in found.mistakes if line.turn == "force"]
