"""A pupil alone plays the example from the first page to the last, by keyboard only."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest

from game.client.app import App
from game.client.desk import PracticeScenario, PracticeSeat
from game.client.model import Model
from game.client.settings import Memory
from game.practice import PracticeLink
from game.protocol.link import Link
from game.protocol.views import Language
from tests.builders_scenario import a_scenario
from tests.patience import PATIENCE


class Rooms:
    """Practice of the example, with bots that answer at once."""

    def scenarios(self, language: Language) -> list[PracticeScenario]:
        scenario = a_scenario()
        seats = tuple(
            PracticeSeat(seat, scenario.roles[seat].name.in_(language), "")
            for seat in scenario.seats
        )
        return [PracticeScenario("example", scenario.title.in_(language), "", seats)]

    def begin(self, scenario: str, seat: str, language: Language) -> Link:
        return PracticeLink(a_scenario(), seat, language, delay=lambda: 0.0)


class Pupil:
    """Reads the screen as text and presses keys. Nothing else is known or touched."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.seen: list[str] = []

    def key(self, key: int, mod: int = 0, text: str = "") -> None:
        self.app.handle(pygame.event.Event(pygame.KEYDOWN, key=key, mod=mod, unicode=text))
        self.app.step()

    def reads(self) -> str:
        said = self.app.ui.text()
        self.seen.append(said)
        return said

    def waits(self, for_: Callable[[], bool]) -> None:
        until = time.monotonic() + PATIENCE
        while not for_():
            assert time.monotonic() < until, f"waited in vain at:\n{self.app.ui.text()}"
            time.sleep(0.005)
            self.app.step()

    def goes_on(self) -> None:
        """Press the blue button and wait for what it does.

        An ally may break silence in the same moment; then the button came too
        late, the screen says so, and one presses again.
        """
        before = self.phase()
        self.model.refusal = None
        self.key(pygame.K_RETURN, pygame.KMOD_CTRL, "\r")
        self.waits(lambda: self.phase() != before or self.came_too_late())
        if self.phase() == before:
            self.goes_on()

    def came_too_late(self) -> bool:
        return self.model.refusal is not None and self.model.refusal.code == "stale"

    def tabs_to(self, name: str) -> bool:
        first = None
        while True:
            self.key(pygame.K_TAB, text="\t")
            focused = self.app.ui.focused
            if focused is not None and focused.name.startswith(name):
                return True
            if focused is first:
                return False
            first = first or focused

    @property
    def model(self) -> Model:
        assert self.app.desk.model is not None
        return self.app.desk.model

    def phase(self) -> tuple[object, ...]:
        """What tells one stop from the next: the phase, what was read, whether it is filed."""
        view, status = self.model.view, self.model.status
        if view is None or status is None:
            return ()
        own = status.draft
        filed = own is not None and own.filed and status.moment == view.moment
        return (view.moment, len(self.model.read), filed, self.page())

    def page(self) -> str:
        return next((line for line in self.app.ui.text().splitlines() if "Page " in line), "")


SIZES = [(1024, 768), (1366, 768), (1920, 1080)]


@pytest.fixture(params=SIZES, ids=lambda size: "{}x{}".format(*size))
def pupil(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Pupil]:
    app = App(Memory(tmp_path), practice=Rooms(), size=request.param)
    app.desk.change(language="en", reduced_motion=True, sound=False)
    app.step()
    yield Pupil(app)
    app.leave()


def take_a_stand(pupil: Pupil) -> None:
    """Accept everything, prefer the first option, give a reason: with five keys."""
    view = pupil.model.view
    assert view is not None and view.turn is not None
    open_ = [each for each in view.turn.options if each.closed is None]
    for option in open_:
        assert pupil.tabs_to(f"option:{option.id}")
        pupil.key(pygame.K_1, text="1")
    assert pupil.tabs_to(f"option:{open_[0].id}")
    pupil.key(pygame.K_4, text="4")
    assert pupil.tabs_to("reason")
    pupil.app.handle(pygame.event.Event(pygame.TEXTINPUT, text="We keep our word."))
    pupil.waits(lambda: not pupil.model.pending)


def test_a_whole_practice_by_keyboard_alone(pupil: Pupil) -> None:
    pupil.tabs_to("practise")
    pupil.key(pygame.K_RETURN, text="\r")
    pupil.key(pygame.K_RETURN, pygame.KMOD_CTRL, "\r")
    pupil.waits(lambda: pupil.model.status is not None)
    phases: list[str] = []
    for _ in range(60):
        view = pupil.model.view
        assert view is not None
        pupil.reads()
        if not phases or phases[-1] != view.phase:
            phases.append(view.phase)
        own = pupil.model.status.draft if pupil.model.status else None
        if view.phase == "consultation" and own is not None and not own.filed:
            take_a_stand(pupil)
        if view.phase == "debrief" and 'heading "What was left out"' in pupil.app.ui.text():
            break
        pupil.goes_on()
    assert phases[:4] == ["briefing", "consultation", "silence", "outcome"]
    assert phases[-3:] == ["adding", "outcome", "debrief"]
    said = "\n".join(pupil.seen)
    assert "Sources: Port of Vessa" in said
    assert "client-" not in said
    assert pupil.model.refusal is None


def speak_for_the_key(pupil: Pupil) -> None:
    """Give the first answer to everything the holder of the second key is asked, and a reason."""
    view = pupil.model.view
    assert view is not None and view.turn is not None
    asked = [f"key:{each.id}" for each in view.turn.options if each.needs_key and not each.closed]
    for name in ["terms"] if view.terms is not None else asked:
        assert pupil.tabs_to(name)
        pupil.key(pygame.K_1, text="1")
    assert pupil.tabs_to("reason")
    pupil.app.handle(pygame.event.Event(pygame.TEXTINPUT, text="We were not asked before."))
    pupil.waits(lambda: not pupil.model.pending)


def test_the_keys_holder_plays_to_the_end_by_keyboard_and_reads_its_terms(tmp_path: Path) -> None:
    app = App(Memory(tmp_path), practice=Rooms(), size=(1366, 768))
    app.desk.change(language="en", reduced_motion=True, sound=False)
    app.practise("example", "united_nations")
    pupil = Pupil(app)
    pupil.waits(lambda: pupil.model.status is not None)
    said: dict[str, str] = {}
    for _ in range(60):
        view, status = pupil.model.view, pupil.model.status
        assert view is not None and status is not None
        if view.phase in ("consultation", "pledging") and status.draft and not status.draft.filed:
            speak_for_the_key(pupil)
        said[view.phase] = pupil.reads()
        if view.phase == "debrief" and "What delegations offered" in said["debrief"]:
            break
        pupil.goes_on()
    terms = "Until the last ship is unloaded."
    assert "Say your terms while the others pledge" in said["pledging"]
    assert "Your terms stand" in said["adding"]
    for phase in ("pledging", "adding", "debrief"):
        assert terms in said[phase], phase
    assert pupil.model.refusal is None
    app.leave()
