"""A debrief travels in chapters and arrives whole."""

from game.core import commands as c
from game.core.seeing import room_view
from game.protocol.chapters import Binder, split
from game.protocol.messages import Chapter, View
from tests.builders import Lesson, a_lesson


def in_the_debrief() -> Lesson:
    lesson = a_lesson("norway", phase="outcome", turn="air_cover")
    lesson.teacher(c.StepBack(council="c1", to_turn="convoy"))
    lesson.close("outcome")
    lesson.teacher(c.End())
    return lesson


def test_a_view_without_a_debrief_is_one_message() -> None:
    view = room_view(a_lesson("norway", phase="briefing").state, "c1", "en", 1)
    (message,) = split(view)
    assert isinstance(message, View)
    assert Binder().add(message) == view


def test_a_debrief_arrives_whole_after_its_last_chapter() -> None:
    view = room_view(in_the_debrief().state, "c1", "en", 7)
    cover, *chapters = split(view)
    assert isinstance(cover, View)
    assert cover.view.debrief is not None
    assert cover.view.debrief.chapters == len(chapters) == 5
    binder = Binder()
    assert binder.add(cover) is None
    whole = None
    for chapter in chapters:
        assert whole is None
        assert isinstance(chapter, Chapter)
        whole = binder.add(chapter)
    assert whole == view


def test_a_chapter_of_another_view_is_left_aside() -> None:
    lesson = in_the_debrief()
    first, second = (room_view(lesson.state, "c1", "en", n) for n in (1, 2))
    cover, *chapters = split(second)
    assert isinstance(cover, View)
    binder = Binder()
    stray = split(first)[1]
    assert isinstance(stray, Chapter)
    assert binder.add(stray) is None
    binder.add(cover)
    assert binder.add(stray) is None
    for chapter in chapters:
        assert isinstance(chapter, Chapter)
        whole = binder.add(chapter)
    assert whole == second


def test_a_chapter_that_comes_twice_does_no_harm() -> None:
    view = room_view(in_the_debrief().state, "c1", "en", 1)
    binder = Binder()
    for message in split(view):
        assert isinstance(message, (View, Chapter))
        binder.add(message)
        whole = binder.add(message)
    assert whole == view
