"""Whoever passes the game on can see what is whose."""

import re

import pytest

from game.resources import asset_names, asset_text

CREDITS = asset_text("CREDITS.md")


def test_every_licence_that_the_credits_name_ships_and_every_one_that_ships_is_named() -> None:
    assert set(re.findall(r"licences/([\w.-]+)", CREDITS)) == set(asset_names("licences"))


@pytest.mark.parametrize("folder", ["fonts", "icons", "flags", "maps", "sounds", "texts"])
def test_every_kind_of_asset_is_credited(folder: str) -> None:
    assert f"`{folder}/" in CREDITS


@pytest.mark.parametrize("name", asset_names("licences"))
def test_a_licence_has_its_holder_and_its_terms(name: str) -> None:
    text = asset_text(f"licences/{name}").lower()
    assert "copyright" in text
    assert "permission" in text
