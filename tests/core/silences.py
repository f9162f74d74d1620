"""A lesson in which a policy is under silence, and somebody cannot accept it."""

from tests.builders import Lesson, a_lesson

AGAINST = {
    "marks": {"talks": "accept", "escort": "cannot", "blockade": "reserve"},
    "preferred": "talks",
    "reason": "Not under fire.",
}
FOR = {
    "marks": {"talks": "cannot", "escort": "accept", "blockade": "reserve"},
    "preferred": "escort",
    "reason": "Together.",
}


def escort_under_silence(**opening: str) -> Lesson:
    """Norway and France prefer the escort; Turkey's pupil cannot accept it."""
    lesson = a_lesson("norway", "france", "turkey", phase="consultation", **opening)
    lesson.file("p1", **FOR)
    lesson.file("p2", **FOR)
    lesson.file("p3", **AGAINST)
    lesson.close()
    assert lesson.council.phase == "silence"
    assert lesson.now.tabled == "escort"
    return lesson
