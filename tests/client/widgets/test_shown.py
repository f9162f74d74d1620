"""What only shows: clocks, phases, indicators, courses, maps, letters."""

import pygame
import pytest

from game.client.theme import Contrast, Face, Theme
from game.client.widgets import (
    Arrow,
    Clock,
    Col,
    Flag,
    IndicatorRow,
    LineChart,
    MapView,
    Pill,
    Place,
    PrivateNote,
    Quote,
    Ring,
    Row,
    Stepper,
    TextArea,
    clock_text,
)
from game.client.widgets.map_base import Projection, base_map
from tests.client.widgets.widget_hands import Hands
from tests.client.widgets.widget_screens import table, theatre

PHASES = ["Briefing", "Consultation", "Silence", "Outcome"]


@pytest.mark.parametrize(
    ("seconds", "shown"), [(0, "00:00"), (-3, "00:00"), (59, "00:59"), (222, "03:42")]
)
def test_a_clock_shows_whole_minutes_and_seconds(seconds: int, shown: str) -> None:
    assert clock_text(seconds) == shown


def test_every_figure_of_the_clock_is_equally_wide() -> None:
    font = Theme().font(Face.BOLD, 25)
    assert len({font.size(figure)[0] for figure in "0123456789"}) == 1


def test_the_last_half_minute_is_said_in_a_word_and_not_only_in_colour() -> None:
    clock = Clock("clock", 30, words="hurry", label="Time left")
    hands = Hands(Col([clock]))
    assert clock.describe().state == ()
    clock.set_seconds(29)
    hands.look()
    told = clock.describe()
    assert (told.state, told.value) == (("short",), "00:29 hurry")


def test_a_clock_that_stands_says_why() -> None:
    clock = Clock("clock", None, stopped="paused")
    Hands(Col([clock]))
    assert (clock.describe().state, clock.describe().value) == (("stopped",), "paused")


def test_a_narrow_stepper_shows_the_present_phase_and_how_many_there_are() -> None:
    wide, narrow = Stepper(PHASES, 1), Stepper(PHASES, 1)
    Hands(Col([wide]))
    assert [text for text, _ in wide._shown()] == PHASES
    Hands(Col([narrow]), (190, 100))
    assert [text for text, _ in narrow._shown()] == ["Consultation", "2/4"]
    assert "current" in narrow.describe().children[1].state


def test_an_indicator_walks_to_its_new_step_and_then_stands() -> None:
    row = IndicatorRow("unity", "Unity", "fair", "down", level=1, before=3)
    hands = Hands(Col([row]), (300, 100))
    assert row._level() == pytest.approx(3, abs=0.01)
    hands.look(after=0.12)
    assert 1 < row._level() < 3
    assert hands.ui.animating
    hands.look(after=0.2)
    assert row._level() == 1
    hands.look(after=0.1)
    assert not hands.ui.animating


def test_an_indicator_does_not_walk_again_in_the_next_tree() -> None:
    def row() -> IndicatorRow:
        return IndicatorRow("unity", "Unity", "fair", "down", level=1, before=3)

    hands = Hands(Col([row()]), (300, 100))
    hands.look(after=0.5)
    after = row()
    hands.ui.show(Col([after]))
    hands.look(after=0.01)
    assert after._level() == 1


def test_an_indicator_is_told_as_word_and_direction_never_as_points() -> None:
    row = IndicatorRow("war", "Risk of a wider war", "high", "up", trend_word="rising", level=3)
    Hands(Col([row]))
    told = row.describe()
    assert (told.name, told.value, told.state) == ("Risk of a wider war", "high, rising", ("up",))


def test_our_course_is_solid_with_a_dot_and_the_record_is_dashed() -> None:
    chart = LineChart([50, None, 50], [20, 20, 20], summary="Ours is higher")
    hands = Hands(Col([chart]), (300, 64))
    blue, ink = hands.ui.theme.colour("blue"), hands.ui.theme.colour("ink")
    ours = [hands.surface.get_at((x, 32)) for x in range(20, 270)]
    record = [hands.surface.get_at((x, round(56 - 0.2 * 48))) for x in range(20, 270)]
    assert all(colour == blue for colour in ours)
    assert 0.3 < sum(colour == ink for colour in record) / len(record) < 0.8
    assert chart.describe().name == "Ours is higher"


def test_a_seat_without_a_flag_shows_its_initials() -> None:
    with_flag, without = Flag("norway", "Norway"), Flag("contact_group", "Contact Group")
    hands = Hands(Row([with_flag, without]), (300, 60))
    assert hands.surface.get_at((without.rect.x + 2, without.rect.y + 10)) == (
        hands.ui.theme.colour("blue_ground")
    )
    assert without.describe().name == "Contact Group"


def test_letters_and_private_notes_say_whose_they_are() -> None:
    quote, note = Quote("No promise.", "France"), PrivateNote("Only you know", "Medics in Tuzla.")
    Hands(Col([quote, note, Pill("different", "reserve")]))
    assert (quote.describe().role, quote.describe().name) == ("blockquote", "France")
    assert (note.describe().name, note.describe().state) == ("Only you know", ("private",))


def test_pointing_at_the_map_names_what_is_there() -> None:
    view = theatre()
    hands = Hands(Col([view]), (600, 520))
    x, y = view._projection().at((18.98, 43.67))
    hands.move((round(view.rect.x + x) + 3, round(view.rect.y + y)))
    assert view.lit == "Goražde: sikkert område"
    hands.look()
    hands.move((view.rect.x + 2, view.rect.bottom - 2))
    assert view.lit == ""


def test_arrow_keys_go_through_what_is_on_the_map_and_enter_opens_it() -> None:
    view = theatre()
    hands = Hands(Col([view]), (600, 520))
    assert hands.tab() is view
    hands.press(pygame.K_RIGHT)
    assert view.lit == "Goražde: sikkert område"
    hands.press(pygame.K_LEFT)
    assert view.lit == "Sarajevo"
    assert hands.press(pygame.K_RETURN) == (MapView.Opened(view, "Sarajevo"),)
    assert [told.name for told in view.describe().children] == [
        "Goražde: sikkert område",
        "Offensiv",
    ]


def test_signs_on_the_map_differ_in_shape_when_all_colour_is_taken_away() -> None:
    def picture(**more: object) -> bytes:
        view = MapView("map", "bosnia", "en", **more)  # type: ignore[arg-type]
        hands = Hands(Col([view]), (400, 340))
        return pygame.image.tobytes(pygame.transform.grayscale(hands.surface), "RGB")

    pictures = [picture()]
    pictures += [
        picture(rings=[Ring(18, 44, "here", kind)])
        for kind in ("safe_area", "lost", "attack", "force")
    ]
    pictures += [
        picture(arrows=[Arrow((16, 43), (18, 44.5), "there", kind)])
        for kind in ("offensive", "flight", "force", "envoy")
    ]
    pictures += [picture(places=[Place("", 18, 44, kind)]) for kind in ("capital", "city", "town")]
    assert len(set(pictures)) == len(pictures)


def test_what_did_not_exist_yet_is_only_drawn_when_a_turn_names_it() -> None:
    def violet(*layers: str) -> int:
        view = MapView("map", "bosnia", "en", layers=layers)
        hands = Hands(Col([view]), (600, 520))
        line = hands.ui.theme.colour("map_entity")
        return pygame.mask.from_threshold(hands.surface, line, (8, 8, 8, 255)).count()

    assert violet() == 0
    assert violet("entity_line") > 20


def test_a_composed_letter_and_a_selection_are_seen() -> None:
    area = TextArea("reason", "Reason", "Goražde")
    hands = Hands(Col([area]), (400, 200))
    hands.tab()
    hands.look()
    before = pygame.image.tobytes(hands.surface, "RGB")
    hands.ui.handle(pygame.event.Event(pygame.TEXTEDITING, text="´", start=0, length=1))
    hands.look()
    composed = pygame.image.tobytes(hands.surface, "RGB")
    hands.ui.handle(pygame.event.Event(pygame.TEXTINPUT, text="é"))
    hands.press(pygame.K_a, pygame.KMOD_LCTRL)
    hands.look()
    assert len({before, composed, pygame.image.tobytes(hands.surface, "RGB")}) == 3
    assert hands.surface.get_at((area._window().x + 1, area._window().y + 1)) == (
        hands.ui.theme.colour("blue_ground")
    )


@pytest.mark.parametrize("size", [(318, 262), (900, 400), (300, 600), (3000, 1400)])
def test_the_map_shows_its_view_or_comes_closer_but_never_ends_inside_its_frame(
    size: tuple[int, int],
) -> None:
    base = base_map("bosnia")
    projection = Projection.fit(base, size)
    west, south, east, north = base["extent"]
    left, top = projection.at((west, north))
    right, bottom = projection.at((east, south))
    assert left <= 1 and top <= 1
    assert right >= size[0] - 1 and bottom >= size[1] - 1


def test_the_map_is_drawn_once_per_size(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = []
    draw = MapView._picture

    def watched(view: MapView) -> pygame.Surface:
        sizes.append(view.rect.size)
        return draw(view)

    monkeypatch.setattr(MapView, "_picture", watched)
    hands = Hands(Col([theatre()]), (600, 520))
    hands.look()
    hands.ui.relayout()
    hands.look()
    assert len(sizes) == 1
    hands.ui.resize((700, 520))
    hands.look()
    assert len(set(sizes)) == len(sizes) == 2


def test_every_theme_has_what_the_widgets_ask_for() -> None:
    for contrast in Contrast:
        hands = Hands(table(), theme=Theme(contrast=contrast))
        hands.tab(4)
        assert hands.look()
