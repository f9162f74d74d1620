"""Join codes are readable and fresh; keys and seats' secrets open what they should."""

import random
import secrets as chance
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from math import log2

import pytest

from game.session.rows import SeatSecret
from server.wire.secrets import (
    CODE_LENGTH,
    CODE_LETTERS,
    come_back,
    digest,
    holder_of,
    join_code,
    new_key,
    opens,
    read_code,
)

NORWAY, FRANCE = "participant-1", "participant-2"


def a_secret() -> str:
    return chance.token_urlsafe(16)


@dataclass
class Keys:
    seats: dict[str, SeatSecret]


def keys_of(held: dict[str, str]) -> Keys:
    """What is stored when each participant has joined with the secret."""
    joined = (SeatSecret(participant=who, current=digest(secret)) for who, secret in held.items())
    return Keys({seat.participant: seat for seat in joined})


def test_a_code_has_six_letters_that_nobody_confuses() -> None:
    assert len(CODE_LETTERS) == len(set(CODE_LETTERS)) == 31
    assert not set("0O1IL") & set(CODE_LETTERS)
    assert log2(len(CODE_LETTERS) ** CODE_LENGTH) > 29.7


def test_every_letter_is_as_likely_in_every_place() -> None:
    codes = [join_code() for _ in range(6_200)]
    for place in range(CODE_LENGTH):
        counts = Counter(code[place] for code in codes)
        assert set(counts) == set(CODE_LETTERS)
        assert max(counts.values()) < 320 and min(counts.values()) > 100


def test_two_live_sessions_never_have_the_same_code() -> None:
    seeded = random.Random(1)
    first = join_code(choose=seeded.choice)
    again = random.Random(1)
    second = join_code({first}, choose=again.choice)
    assert second != first
    assert read_code(second) == second


def test_a_broken_source_of_chance_is_an_error_not_an_endless_loop() -> None:
    with pytest.raises(RuntimeError):
        join_code({"AAAAAA"}, choose=lambda letters: "A")


@pytest.mark.parametrize("typed", ["KPRTWX", "kprtwx", " kpr-twx ", "KPR TWX", "k p r t w x"])
def test_a_code_is_read_as_people_type_it(typed: str) -> None:
    assert read_code(typed) == "KPRTWX"


@pytest.mark.parametrize(
    "typed", ["", "KPRTW", "KPRTWXY", "KPRTW0", "KPRTWÅ", "КPRTWX", "KPRTW\x00"]
)
def test_what_cannot_be_a_code_is_not_looked_up(typed: str) -> None:
    assert read_code(typed) is None


def test_a_key_has_256_bits_and_fits_in_a_fragment() -> None:
    key = new_key()
    assert len(key) == 43 and key.replace("-", "").replace("_", "").isalnum()
    assert new_key() != key
    assert new_key(lambda size: f"{size} bytes") == "32 bytes"


def test_a_key_opens_by_its_hash_alone() -> None:
    key = new_key()
    stored = digest(key)
    assert key not in stored
    assert opens(key, [digest(new_key()), stored])
    assert not opens(new_key(), [stored])
    assert not opens(stored, [stored]), "who reads the store cannot open with what is there"
    assert not opens(key, [])


def test_older_keys_stay_good_after_a_restart() -> None:
    old, new, projector = new_key(), new_key(), new_key()
    console = frozenset({digest(old), digest(new)})
    assert opens(old, console) and opens(new, console)
    assert not opens(projector, console)


def test_a_secret_finds_the_place_that_it_opens() -> None:
    mine = a_secret()
    keys = keys_of({NORWAY: mine, FRANCE: a_secret()})
    found = holder_of(keys, digest(mine))
    assert found is not None and found.participant == NORWAY
    assert holder_of(keys, digest(a_secret())) is None


def test_coming_back_turns_the_secret_to_the_next() -> None:
    first, second, third = a_secret(), a_secret(), a_secret()
    keys = keys_of({NORWAY: first})
    back = come_back(keys, first, second)
    assert back is not None and back.participant == NORWAY and back.store is not None
    keys.seats[NORWAY] = back.store
    again = come_back(keys, second, third)
    assert again is not None and again.store is not None


def test_the_same_pair_again_is_answered_again_and_stores_nothing() -> None:
    first, second = a_secret(), a_secret()
    keys = keys_of({NORWAY: first})
    back = come_back(keys, first, second)
    assert back is not None and back.store is not None
    keys.seats[NORWAY] = back.store
    repeated = come_back(keys, first, second)
    assert repeated is not None
    assert (repeated.participant, repeated.store) == (NORWAY, None)


def test_an_older_secret_is_refused() -> None:
    held = [a_secret() for _ in range(4)]
    keys = keys_of({NORWAY: held[0]})
    for now, following in pairwise(held):
        back = come_back(keys, now, following)
        assert back is not None and back.store is not None
        keys.seats[NORWAY] = back.store
    assert come_back(keys, held[0], held[1]) is None
    assert come_back(keys, held[1], held[2]) is None
    assert come_back(keys, held[2], a_secret()) is None
    assert holder_of(keys, digest(held[0])) is None


def test_a_secret_does_not_open_somebody_elses_place() -> None:
    mine, theirs = a_secret(), a_secret()
    keys = keys_of({NORWAY: mine, FRANCE: theirs})
    assert come_back(keys, mine, theirs) is None, "the next secret must not be another's"
    back = come_back(keys, mine, a_secret())
    assert back is not None and back.participant == NORWAY
    assert come_back(keys, a_secret(), theirs) is None
    assert come_back(keys_of({}), mine, a_secret()) is None


def test_a_pair_that_does_not_turn_is_refused() -> None:
    mine = a_secret()
    assert come_back(keys_of({NORWAY: mine}), mine, mine) is None


def test_nothing_that_is_stored_contains_a_secret() -> None:
    first, second = a_secret(), a_secret()
    keys = keys_of({NORWAY: first})
    back = come_back(keys, first, second)
    assert back is not None and back.store is not None
    stored = back.store.model_dump_json() + keys.seats[NORWAY].model_dump_json()
    assert first not in stored and second not in stored
