"""Nobody counts the dead, plays a victim or an armed faction, or blames a people."""

import pytest

from game.scenario.vocabulary import FACTIONS_AND_VICTIMS, GOVERNMENTS, GUILT, name_words
from tests.scenario.asking import CONVOY, TOP, codes, the_one

TURKEY = ("roles/turkey.yaml", "name: {en: Turkey, nb: Tyrkia, nn: Tyrkia}")


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        ("  engineers: Engineers for the port", "  engineers: Bodies for the port"),
        ("nb: Samhold,", "nb: Drepte,"),
        ("  ships_hit: A ship", "  massacre_prevented: A ship"),
    ],
)
def test_the_dead_are_not_counted(good: str, bad: str) -> None:
    assert "SC140" in codes((TOP, good, bad))


@pytest.mark.parametrize(
    "name",
    ["The Taliban", "Kosovo Liberation Army (KLA)", "Survivors of the town", "Flyktninger",
     "Army of Republika Srpska (VRS)", "Krigsherrar i nord"],
)  # fmt: skip
def test_nobody_plays_a_faction_or_a_victim(name: str) -> None:
    finding = the_one((*TURKEY, f"name: {name}"))
    assert finding.code == "SC141"


@pytest.mark.parametrize("name", ["Republic of Turkey", "Turkey and its parliament", "Nederland"])
def test_a_government_may_be_called_what_it_is_called(name: str) -> None:
    assert codes((*TURKEY, f"name: {name}")) == []


def test_whom_one_may_play_is_no_faction() -> None:
    assert {name for name in GOVERNMENTS if name_words(name) & FACTIONS_AND_VICTIMS} == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Serbs killed"),
        ("en", "Bosnian Serbs had murdered"),
        ("en", "they were expelled by the Croats"),
        ("en", "Albanians are to blame"),
        ("nb", "Serberne drepte"),
        ("nb", "bosniaserberne massakrerte"),
        ("nb", "de ble drept av kroatene"),
        ("nn", "Serbarane drap"),
        ("nn", "dei vart drepne av kroatane"),
        ("nn", "albanarane har skulda"),
    ],
)
def test_a_people_as_the_doer_of_a_crime_is_found(language: str, text: str) -> None:
    assert GUILT[language].search(text + " for it")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Units of the Bosnian Serb army killed more than 7,000 men and boys."),
        ("en", "Serbs fled from Krajina."),
        ("en", "Mortar rounds killed at least 34 people."),
        ("en", "They were killed by Serb forces."),
        ("en", "General Mladić committed crimes."),
        ("nb", "Enheter i den bosniskserbiske hæren drepte mer enn 7000."),
        ("nb", "Serberne i forstedene flyktet."),
        ("nn", "Einingar i den bosnisk-serbiske hæren drap meir enn 7000."),
        ("nn", "Serbarane i forstadene flykta."),
    ],
)
def test_a_unit_a_leader_and_a_people_that_suffers_are_not(language: str, text: str) -> None:
    assert not GUILT[language].search(text)


def test_the_words_of_blame_are_shown() -> None:
    good = "why: We have talked while ships were shot at."
    finding = the_one((CONVOY, good, "why: The croats\n        murdered people."))
    assert (finding.code, finding.args["words"]) == ("SC143", "croats murdered")
