"""Findings are said as a teacher reads them, in three languages."""

from pathlib import Path

import pytest

from game.scenario.check import check
from game.scenario.codes import CODES, Told
from game.scenario.findings import Finding
from game.scenario.load import load_folder
from game.scenario.model import LANGUAGES, Language
from game.scenario.report import playable, report, sentence, summary
from game.texts import Catalogue
from tests.scenario.asking import CONVOY, NORWAY, found
from tests.scenario.findings.test_every_code import TOLD, findings_of

MISSPELT = (CONVOY, "{indicator: cohesion, by: -25", "{indicator: cohesoin, by: -25")


def test_a_finding_has_place_line_sentence_nearest_name_and_code() -> None:
    said = report(found(MISSPELT), "en", "scenarios/vessa_1996").splitlines()
    assert said[0].startswith("scenarios/vessa_1996/turns/01_convoy.yaml, line 184 ")
    assert said[0].endswith(" SC040")
    assert len(said[0]) == 100
    assert said[1] == "  - {indicator: cohesoin, by: -25, cause: Trade stops for allies too.}"
    assert said[2] == (
        "No indicator is called “cohesoin”. Indicators are listed in scenario.yaml. "
        "Did you mean “cohesion”?"
    )
    assert said[-1] == "Found: 1 error, no warnings, no notes."


def test_without_a_near_name_the_known_ones_are_listed() -> None:
    said = report(found((CONVOY, "limit: daylight", "limit: zzz")), "nn")
    assert "Kjent her: daylight, unarmed_cargo." in said


def test_findings_stand_file_by_file_in_the_order_of_lines() -> None:
    said = report(
        found(
            (CONVOY, "red_line: true", "red_line: true # TODO ask"),
            (NORWAY, "kind: own", "kind: home"),
            (CONVOY, "text: A storm keeps", "text: A  storm keeps"),
        ),
        "en",
    )
    heads = [line for line in said.splitlines() if ", line " in line]
    assert [head.split("  ")[0] for head in heads] == [
        "roles/norway.yaml, line 15",
        "turns/01_convoy.yaml, line 112",
        "turns/01_convoy.yaml, line 153",
    ]
    assert [head.split()[-2:] for head in heads[1:]] == [["note", "SC056"], ["warning", "SC053"]]
    assert said.endswith("Found: 1 error, 1 warning, 1 note.")


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "this scenario is clean"), ("nb", "i orden"), ("nn", "Ingenting å finne")],
)
def test_a_clean_scenario_is_told_so(language: Language, said: str) -> None:
    assert said in report((), language)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "nothing"
    said = report(load_folder(folder).findings, "en", str(folder))
    assert said.startswith(str(folder))
    assert f"There is no folder called “{folder}”." in said
    assert "the folder" in report(load_folder(folder).findings, "en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "code", sorted(c for c, e in CODES.items() if not isinstance(e.example, Told))
)
def test_every_code_has_its_sentence_in_every_language(code: str, language: Language) -> None:
    (finding, *_) = [finding for finding in findings_of(code) if finding.code == code]
    assert_said_whole(finding, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", sorted(TOLD))
def test_what_is_told_in_words_has_its_sentence(
    code: str, language: Language, tmp_path: Path
) -> None:
    findings = check(TOLD[code][0](tmp_path))
    (finding, *_) = [finding for finding in findings if finding.code == code]
    assert_said_whole(finding, language)


def assert_said_whole(finding: Finding, language: Language) -> None:
    said = sentence(finding, Catalogue.load(language, strict=True))
    assert said[0].isupper() or not said[0].isalpha()
    assert "{" not in said.replace(finding.text_of_line, "")
    assert len(said) > 15


def test_only_errors_keep_a_scenario_from_being_played() -> None:
    slip = found((CONVOY, "text: A storm keeps", "text: A  storm keeps"))
    assert playable(slip)
    assert not playable(found(MISSPELT))


@pytest.mark.parametrize(
    ("language", "said"),
    [("nb", "Funnet: ingen feil, 2 advarsler, ingen merknader."),
     ("nn", "Funne: ingen feil, 2 åtvaringar, ingen merknader.")],
)  # fmt: skip
def test_the_number_of_findings_is_said_with_its_plural(language: Language, said: str) -> None:
    assert summary([Finding("SC053", "", 0, "")] * 2, language) == said
