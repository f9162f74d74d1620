"""The map that a scenario asks for can be drawn."""

import pytest

from tests.scenario.asking import codes, the_one

MAP = "map.yaml"


@pytest.mark.parametrize(
    ("good", "bad", "kind", "nearest"),
    [
        ("base: bosnia", "base: bosnai", "map", "bosnia"),
        ("caption: The quays are broken.", "caption: The quays.\n    layers: [entity_lin]", "layer",
         "entity_line"),
    ],
)  # fmt: skip
def test_base_and_layers_are_what_ships(good: str, bad: str, kind: str, nearest: str) -> None:
    finding = the_one((MAP, good, bad))
    assert (finding.code, finding.args["kind"], finding.args["nearest"]) == ("SC040", kind, nearest)


@pytest.mark.parametrize("point", ["[16.5, 72.8]", "[42.8, 16.5]", "[3.0, 42.8]", "[16.5, 2.8]"])
def test_an_arrow_begins_and_ends_on_the_map(point: str) -> None:
    finding = the_one((MAP, "start: [16.5, 42.8]", f"start: {point}"))
    assert (finding.code, finding.file) == ("SC048", MAP)
    assert finding.args["where"] == point.strip("[]").replace("3.0", "3")


def test_a_layer_of_the_map_may_be_shown() -> None:
    layers = "caption: The quays are broken.\n    layers: [entity_line]"
    assert codes((MAP, "caption: The quays are broken.", layers)) == []
