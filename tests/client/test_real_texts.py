"""The shipped scenarios on the screens: real texts are longer than a test's own."""

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.client.app import App
from game.client.desk import PracticeScenario
from game.client.screens.session import Session
from game.client.screens.table import Table
from game.client.settings import Memory
from game.client.widgets import OptionCard
from game.client.widgets.node import Node
from game.practice import PracticeLink
from game.protocol.link import Link
from game.protocol.views import Language
from tests.client.fitting import overflowing, overlapping
from tests.client.test_whole_practice import Pupil, take_a_stand
from tests.content.shelf import SHIPPED, scenario

LANGUAGES: tuple[Language, ...] = ("en", "nb", "nn")
LONGEST: tuple[Language, ...] = ("nb", "nn")
"""Where an option was out of sight, these two hid the most of it; a third run would be slow."""


class Rooms:
    """Practice of what ships, with bots that answer at once."""

    def scenarios(self, language: Language) -> list[PracticeScenario]:
        return []

    def begin(self, scenario_name: str, seat: str, language: Language) -> Link:
        return PracticeLink(scenario(scenario_name), seat, language, delay=lambda: 0.0)


def a_pupil(
    folder: Path,
    language: Language,
    seat: str,
    size: tuple[int, int],
    scenario_name: str = "bosnia_1995",
) -> Pupil:
    app = App(Memory(folder), practice=Rooms(), size=size)
    app.desk.change(language=language, reduced_motion=True, sound=False, text_scale=100)
    app.practise(scenario_name, seat)
    pupil = Pupil(app)
    pupil.waits(lambda: pupil.model.status is not None)
    pupil.model.read |= {"content_note", "card"}
    pupil.app.desk.redraw()
    return pupil


@pytest.fixture(params=LANGUAGES)
def pupil(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Pupil]:
    pupil = a_pupil(tmp_path, request.param, "norway", (1366, 768))
    yield pupil
    pupil.app.leave()


def nodes(pupil: Pupil) -> list[Node]:
    ui = pupil.app.ui
    ui.settle()
    return [node for root in (ui._root, *ui.layers) if root is not None for node in root.walk()]


def assert_everything_fits(pupil: Pupil) -> None:
    found = nodes(pupil)
    assert [each for node in found for each in overflowing(node)] == []
    assert [each for node in found for each in overlapping(node)] == []
    names = [node.name for node in found if node.name]
    assert sorted({each for each in names if names.count(each) > 1}) == []


def stand_and_go_on(pupil: Pupil) -> None:
    view, status = pupil.model.view, pupil.model.status
    assert view is not None and status is not None
    if view.phase == "consultation" and status.draft is not None and not status.draft.filed:
        take_a_stand(pupil)
    pupil.goes_on()


def goes_past(pupil: Pupil, moment: int) -> None:
    """Wait until the phase after that one is shown as well as known."""

    def shown() -> bool:
        view, status = pupil.model.view, pupil.model.status
        if view is None or status is None:
            return False
        return moment < view.moment == status.moment

    pupil.waits(shown)


def all_but(seat: str, pupil: Pupil) -> bool:
    """Whether every other delegation has filed."""
    status = pupil.model.status
    return status is not None and {*status.waiting_for} <= {seat}


@pytest.mark.parametrize("language", LONGEST)
@pytest.mark.parametrize("name", SHIPPED)
def test_all_options_of_every_turn_are_seen_at_once_on_the_smallest_usual_screen(
    name: str, language: Language, tmp_path: Path
) -> None:
    pupil = a_pupil(tmp_path, language, "norway", (1366, 768), name)
    below = []
    turns = set()
    for _ in range(80):
        view = pupil.model.view
        assert view is not None
        if view.phase == "debrief":
            break
        assert_everything_fits(pupil)
        cards = [node for node in nodes(pupil) if isinstance(node, OptionCard)]
        if cards and view.turn is not None and view.round == 1:
            turns.add(view.turn.id)
            reason = pupil.app.ui.find("reason")
            assert reason is not None
            room = range(1, reason.rect.top + 1)
            below += [each.title for each in cards if each.rect.bottom not in room]
        stand_and_go_on(pupil)
    assert view.phase == "debrief"
    assert_everything_fits(pupil)
    assert turns == {each.id for each in scenario(name).turns if each.options}
    assert below == []
    pupil.app.leave()


def test_every_screen_of_two_turns_fits(pupil: Pupil) -> None:
    seen = set()
    for _ in range(24):
        view = pupil.model.view
        assert view is not None and view.turn is not None
        if view.turn.number > 2:
            break
        seen.add(view.phase)
        assert_everything_fits(pupil)
        screen = pupil.app.navigator.top
        assert isinstance(screen, Session)
        if isinstance(screen.inner, Table) and "notes" in view.turn.procedures:
            for tab in ("notes", "facts", "position"):
                screen.inner.tab = tab
                pupil.app.desk.redraw()
                pupil.app.step()
                assert_everything_fits(pupil)
        stand_and_go_on(pupil)
    assert seen >= {"briefing", "consultation", "silence", "outcome"}


def test_a_turn_is_played_again_and_both_paths_are_told(tmp_path: Path) -> None:
    pupil = a_pupil(tmp_path, "en", "norway", (1366, 768))
    pressed = False
    while pupil.model.view is not None and pupil.model.view.phase != "debrief":
        view = pupil.model.view
        assert view.turn is not None
        if view.phase == "outcome" and view.turn.number == 1 and not pressed:
            pressed = True
            assert pupil.tabs_to("replay")
            pupil.key(pygame.K_RETURN, text="\r")
            pupil.waits(lambda: "Open the consultation" in pupil.app.ui.text())
            again = pupil.model.view
            assert again is not None and again.turn is not None
            assert (again.phase, again.turn.id) == ("briefing", view.turn.id)
            assert again.moment > view.moment
            continue
        stand_and_go_on(pupil)
    assert pressed
    debrief = pupil.model.view.debrief if pupil.model.view else None
    assert debrief is not None and len(debrief.earlier_paths) == 1
    pages = []
    for _ in range(20):
        assert_everything_fits(pupil)
        pages.append(pupil.page())
        if 'heading "What was left out"' in pupil.reads():
            break
        pupil.goes_on()
    assert len(pages) == len(debrief.turns) + 1 + 4
    assert any("Earlier path 1: London" in said for said in pupil.seen)
    pupil.app.leave()


def test_the_menu_leads_back_to_any_turn_that_was_begun(tmp_path: Path) -> None:
    pupil = a_pupil(tmp_path, "en", "norway", (1024, 768))

    def turn() -> int:
        view = pupil.model.view
        return view.turn.number if view and view.turn else 0

    while turn() < 2:
        stand_and_go_on(pupil)
    pupil.key(pygame.K_ESCAPE)
    assert pupil.tabs_to("back_to")
    pupil.key(pygame.K_UP)
    assert pupil.tabs_to("step_back")
    pupil.key(pygame.K_RETURN, text="\r")
    pupil.waits(lambda: turn() == 1)
    assert list(pupil.model.begun) == ["london"]
    pupil.app.leave()


def test_the_keys_holder_reads_the_options_where_it_only_names_its_terms(tmp_path: Path) -> None:
    pupil = a_pupil(tmp_path, "en", "united_nations", (1366, 768))
    pupil.goes_on()
    said = pupil.reads()
    turn = scenario("bosnia_1995").turns[0]
    assert all(option.summary.in_("en") in said for option in turn.options)
    assert "Say of each option" not in said, "that is for those who file on the options"
    pupil.app.leave()


@pytest.mark.parametrize("name", SHIPPED)
def test_the_keys_holder_has_terms_to_say_in_every_pledge_turn_and_they_fit(
    name: str, tmp_path: Path
) -> None:
    roles = scenario(name).roles.values()
    holder = next(role.id for role in roles if role.kind == "key_holder")
    pupil = a_pupil(tmp_path, "nn", holder, (1024, 768), name)
    said: dict[str, list[str]] = {}
    while (view := pupil.model.view) is not None and view.phase != "debrief":
        if view.turn is not None and view.turn.kind == "pledge":
            pupil.waits(lambda: all_but(holder, pupil))
            assert_everything_fits(pupil)
            said.setdefault(view.turn.id, []).append(pupil.reads())
        pupil.model.close_phase()
        goes_past(pupil, view.moment)
    assert list(said) == [turn.id for turn in scenario(name).turns if turn.kind == "pledge"]
    for turn, (_, pledging, adding, *_) in said.items():
        terms = scenario(name).turn(turn).terms
        assert terms is not None
        choices = {choice.id: choice.text.in_("nn") for choice in terms.choices}
        assert all(text in pledging for text in choices.values())
        assert choices[terms.documented] in adding
    pupil.app.leave()
