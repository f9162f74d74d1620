"""A play-through names what exists, and says what must follow."""

import pytest

from tests.scenario.asking import HISTORY, codes, found, the_one

AIR = "  - turn: air_cover\n    positions:\n"
NOTE = "{sender: norway, to: turkey, option: hold, argument: eyes_above}"


def with_parts(*parts: str) -> tuple[str, str, str]:
    """The turn `air_cover` with more in it."""
    added = "".join(f"    {part}\n" for part in parts)
    return HISTORY, AIR, AIR.replace("    positions:\n", added + "    positions:\n")


@pytest.mark.parametrize(
    "part",
    [
        f"notes: [{NOTE}]",
        "notes: [{sender: norway, to: turkey, option: hold, fact: gun_positions}]",
        'notes: [{sender: norway, to: turkey, option: hold, assurance: "pledge:ships"}]',
        "letters: [{seat: turkey, could_accept_option: hold}]",
        "letters: [{seat: turkey, could_accept_limit: above_port}]",
        "second: {turkey: {limits: {air_patrols: above_port}}}",
        "key: on_request",
    ],
)
def test_what_exists_may_be_played(part: str) -> None:
    assert codes(with_parts(part)) == []


@pytest.mark.parametrize(
    ("part", "kind"),
    [
        (f"notes: [{NOTE.replace('sender: norway', 'sender: noway')}]", "seat"),
        (f"notes: [{NOTE.replace('to: turkey', 'to: turkye')}]", "seat"),
        (f"notes: [{NOTE.replace('hold', 'holt')}]", "option"),
        (f"notes: [{NOTE.replace('eyes_above', 'eyes_abov')}]", "argument"),
        (f"notes: [{NOTE.replace('argument: eyes_above', 'fact: gun_position')}]", "fact"),
        (f"notes: [{NOTE.replace('argument: eyes_above', 'assurance: plegde')}]", "assurance"),
        ("letters: [{seat: noway, could_accept_option: hold}]", "seat"),
        ("letters: [{seat: norway, could_accept_option: holt}]", "option"),
        ("letters: [{seat: norway, could_accept_limit: high}]", "limit"),
        ("second: {noway: {}}", "seat"),
        ("second: {norway: {marks: {holt: accept}}}", "option"),
        ("second: {norway: {preferred: holt}}", "option"),
        ("second: {norway: {limits: {holt: above_port}}}", "option"),
        ("second: {norway: {limits: {air_patrols: above_prot}}}", "limit"),
        ("second: {united_nations: {key: {holt: turn}}}", "option"),
        ("second: {united_nations: {key: {air_patrols: trun}}}", "key_answer"),
        ("second: {united_nations: {terms: notice}}", "terms"),
        ("key: perhaps", "key_answer"),
        ("pledges: {norway: [{asset: ships, amount: 1}]}", "asset"),
    ],
)
def test_what_does_not_exist_is_found(part: str, kind: str) -> None:
    finding = the_one(with_parts(part))
    assert (finding.code, finding.args["kind"], finding.file) == ("SC040", kind, HISTORY)


@pytest.mark.parametrize(
    ("good", "bad", "kind"),
    [
        ("ending: open_port", "ending: open_prot", "ending"),
        ("ending: open_port", "ending: open_port\naims: {noway: [met, met, met]}", "seat"),
        ("adopted: escort, outcome: escorted", "adopted: escrot, outcome: escorted", "option"),
        ("outcome: escorted", "outcome: escortde", "outcome"),
        ("outcome: escorted", "outcome: escorted, limits: [dailight]", "limit"),
        ("indicators: {access: fair, ", "indicators: {acess: fair, ", "indicator"),
        ("- turn: convoy", "- turn: convoi", "turn"),
        ("pledges:\n      norway: [{asset: ships,", "pledges:\n      norway: [{asset: shps,",
         "asset"),
        ("      turkey: [{asset: ships", "      turkye: [{asset: ships", "seat"),
    ],
)  # fmt: skip
def test_what_must_follow_must_exist(good: str, bad: str, kind: str) -> None:
    kinds = [finding.args["kind"] for finding in found((HISTORY, good, bad))]
    assert kinds == [kind]


def test_limits_of_option_and_key_may_be_expected() -> None:
    good = "outcome: patrols, "
    assert codes((HISTORY, good, good + "limits: [above_port, on_request], ")) == []


def test_the_terms_may_be_filed() -> None:
    good = "  - turn: convoy\n"
    filed = good + "    positions: {united_nations: {terms: notice}}\n"
    assert codes((HISTORY, good, filed)) == []


def test_three_aims_are_judged() -> None:
    good = "ending: open_port"
    assert codes((HISTORY, good, good + "\naims: {norway: [met, partly, missed]}")) == []


@pytest.mark.parametrize("number", [2, 3])
def test_a_note_carries_one_thing(number: int) -> None:
    more = ", fact: gun_positions" + (', assurance: "limit:above_port"' if number == 3 else "")
    finding = the_one(with_parts(f"notes: [{NOTE.replace('}', more + '}')}]"))
    assert (finding.code, finding.args["number"]) == ("SC154", number)
