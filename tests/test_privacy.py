"""A unique word in every private text, looked for in everybody else's bytes.

Private is: a role's card but its profile, the private briefing, what a
delegation writes before it is filed and shown, a note but for its two
delegations, a hand, who keeps silence, trust at home, hidden texts.
"""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from pydantic import TypeAdapter

from game.core import commands as c
from game.core.seeing import facilitator_view, room_view, seat_view
from game.core.statuses import room_status, seat_status
from game.scenario.model import Scenario
from tests.builders import Lesson
from tests.builders_scenario import a_scenario
from tests.core.strategies import moves
from tests.core.test_properties import make

ALLIES = ("norway", "france", "turkey", "united_nations")


def marked() -> Scenario:
    """The example with a unique word in every text that is one delegation's own."""
    data: dict[str, Any] = json.loads(a_scenario().model_dump_json(by_alias=True))
    for seat in data["seats"]:
        card = data["roles"][seat]["card"]
        for key, text in card.items():
            card[key] = (
                [mark(t, f"CARD{seat}") for t in text]
                if key == "could"
                else mark(text, f"CARD{seat}")
            )
        for aim in data["roles"][seat]["aims"]:
            mark(aim["text"], f"AIM{seat}")
    for turn in data["turns"]:
        for seat in data["seats"]:
            turn["briefing"]["private"][seat] = dict.fromkeys(("en", "nb", "nn"), f"PRIVATE{seat}")
        for fact in turn["facts"]:
            mark(fact["text"], f"FACT{fact['id']}")
        for seat, hand in ((turn["pledging"] or {}).get("hands") or {}).items():
            for holding in hand:
                mark(holding["caveat"], f"HAND{seat}")
    return TypeAdapter(Scenario).validate_json(json.dumps(data))


def mark(text: dict[str, str], word: str) -> dict[str, str]:
    for language in text:
        text[language] += f" {word}"
    return text


SCENARIO = marked()


def seen_by(lesson: Lesson, seat: str | None) -> str:
    """All that a member of a delegation is sent."""
    view = seat_view(lesson.state, "c1", seat, "nb", 1)
    status = seat_status(lesson.state, "c1", seat, "p9", "nb", lesson.at, lesson.here, 1, 1)
    return view.model_dump_json() + status.model_dump_json()


def seen_in_the_room(lesson: Lesson) -> str:
    view = room_view(lesson.state, "c1", "nb", 1)
    status = room_status(lesson.state, "c1", "nb", lesson.at, lesson.here, 1, 1)
    return view.model_dump_json() + status.model_dump_json()


def a_marked_lesson() -> Lesson:
    lesson = Lesson(SCENARIO, plan="open")
    for seat in ALLIES:
        lesson.join(seat)
    lesson.teacher(c.Begin())
    return lesson


def assert_nothing_leaks(lesson: Lesson) -> None:
    debrief = lesson.council.phase in ("debrief", "ended")
    pictures = {seat: seen_by(lesson, seat) for seat in (*ALLIES, None)}
    pictures["room"] = seen_in_the_room(lesson)
    for owner in ALLIES:
        for viewer, picture in pictures.items():
            if viewer == owner:
                continue
            words = [f"PRIVATE{owner}", f"HAND{owner}", f"CARD{owner}"]
            words += [] if debrief else [f"AIM{owner}", f"DRAFT{owner}"]
            for word in words:
                assert word not in picture, (word, viewer, lesson.council.phase)


def test_the_marks_are_there_for_their_owners() -> None:
    lesson = a_marked_lesson()
    for seat in ALLIES:
        own = seen_by(lesson, seat)
        assert f"PRIVATE{seat}" in own
        assert f"CARD{seat}" in own
        assert f"AIM{seat}" in own


def test_nothing_private_leaks_in_any_phase() -> None:
    lesson = a_marked_lesson()
    while lesson.council.phase != "debrief":
        assert_nothing_leaks(lesson)
        if lesson.council.phase in ("consultation", "pledging"):
            for number, seat in enumerate(ALLIES, start=1):
                position = {"reason": f"DRAFT{seat}"}
                kind = c.EditPosition
                if lesson.council.phase == "consultation":
                    lesson.pupil(f"p{number}", kind, position=position)
                else:
                    lesson.pupil(f"p{number}", c.Pledge, offers=[], reason=f"DRAFT{seat}")
            assert_nothing_leaks(lesson)
        lesson.close()
    assert_nothing_leaks(lesson)


def test_a_fact_is_known_only_to_who_holds_or_has_seen_it() -> None:
    lesson = a_marked_lesson()
    while lesson.now.turn != "air_cover" or lesson.council.phase != "consultation":
        lesson.close()
    assert "FACTgun_positions" in seen_by(lesson, "united_nations")
    for viewer in ("norway", "france", "turkey", None):
        assert "FACTgun_positions" not in seen_by(lesson, viewer)
    lesson.pupil("p4", c.SendNote, to="norway", option="hold", fact="gun_positions")
    assert "FACTgun_positions" in seen_by(lesson, "norway")
    assert "FACTgun_positions" not in seen_by(lesson, "france")
    assert "FACTgun_positions" not in seen_in_the_room(lesson)


def test_a_note_is_for_two() -> None:
    lesson = a_marked_lesson()
    while lesson.now.turn != "air_cover" or lesson.council.phase != "consultation":
        lesson.close()
    lesson.pupil("p1", c.SendNote, to="france", option="hold", argument="observers_below")
    sent = '"sender":"norway"'
    assert sent in seen_by(lesson, "norway")
    assert sent in seen_by(lesson, "france")
    for viewer in ("turkey", "united_nations", None):
        assert sent not in seen_by(lesson, viewer)
    assert sent not in seen_in_the_room(lesson)


@pytest.mark.parametrize("viewer", ["france", None])
def test_a_filed_reason_is_sealed_until_the_reveal(viewer: str | None) -> None:
    lesson = a_marked_lesson()
    lesson.close()
    marks = {"talks": "accept", "escort": "accept", "blockade": "cannot"}
    lesson.file("p1", marks=marks, preferred="escort", reason="SEALEDnorway")
    assert "SEALEDnorway" not in seen_by(lesson, viewer)
    assert "SEALEDnorway" not in seen_in_the_room(lesson)


def test_a_hidden_text_is_in_nobodys_bytes() -> None:
    lesson = a_marked_lesson()
    lesson.close()
    marks = {"talks": "accept", "escort": "accept", "blockade": "cannot"}
    lesson.file("p1", marks=marks, preferred="escort", reason="RUDEWORD")
    lesson.close()
    assert "RUDEWORD" in seen_in_the_room(lesson)
    lesson.teacher(c.HideText(council="c1", text="reason:1:convoy:norway"))
    teacher = facilitator_view(lesson.state, "c1", "nb", 1).model_dump_json()
    assert "RUDEWORD" not in seen_in_the_room(lesson) + seen_by(lesson, "france") + teacher
    while lesson.council.phase != "debrief":
        lesson.close()
    assert "RUDEWORD" not in seen_in_the_room(lesson)


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(moves)
def test_nothing_private_leaks_whatever_happens(made: list[Any]) -> None:
    lesson = a_marked_lesson()
    for move in made:
        if isinstance(move[0], (c.AssignSeat, c.MakeObserver, c.Join)):
            continue
        make(lesson, move)
        assert_nothing_leaks(lesson)
