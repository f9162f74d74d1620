"""What an author reads of a play-through and of the figures."""

from __future__ import annotations

import io

from rich.console import Console

from game.scenario.load import Loaded, load_files
from game.scenario.printing import print_play, print_stats
from tests.builders_scenario import example_files, example_with


def a_console() -> Console:
    return Console(file=io.StringIO(), width=160)


def printed(console: Console) -> str:
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def unreadable() -> Loaded:
    return load_files({"scenario.yaml": b"id: ["})


def test_a_play_through_is_printed_line_by_line() -> None:
    console = a_console()
    assert print_play(load_files(example_files()), console)
    assert "As it happened (history)" in printed(console)
    assert "✓ convoy: adopts escort" in printed(console)
    assert "✕" not in printed(console)


def test_what_differs_is_marked_and_the_answer_is_no() -> None:
    edit = ("transcripts/history.yaml", "ending: open_port", "ending: cut_off")
    console = a_console()
    assert not print_play(load_files(example_with(edit)), console)
    assert "✕ end: reaches open_port, expected cut_off" in printed(console)


def test_one_good_play_through_does_not_hide_a_bad_one() -> None:
    files = example_files()
    good = files["transcripts/history.yaml"]
    files["transcripts/a_mistake.yaml"] = good.replace(b"ending: open_port", b"ending: cut_off")
    assert not print_play(load_files(files), a_console())


def test_a_scenario_that_cannot_be_read_is_not_played() -> None:
    console = a_console()
    assert not print_play(unreadable(), console)
    assert not print_stats(unreadable(), 1, 1, console)
    assert printed(console) == ""


def test_figures_are_printed_with_their_bounds() -> None:
    console = a_console()
    assert not print_stats(load_files(example_files()), 4, 1, console)
    text = printed(console)
    for group in ("words", "loose ends", "choices", "adopted", "endings", "aims", "notes"):
        assert group in text
    assert "✓" in text
    assert "✕" in text


def test_one_play_through_can_be_asked_for_by_its_name() -> None:
    files = example_files()
    files["transcripts/again.yaml"] = files["transcripts/history.yaml"]
    console = a_console()
    assert print_play(load_files(files), console, only="again")
    assert "(again)" in printed(console)
    assert "(history)" not in printed(console)
