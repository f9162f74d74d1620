"""Floods are slowed down, and those who share an address with one hardly notice."""

import random
from dataclasses import FrozenInstanceError, replace

import pytest

from server.wire.limits import (
    CodeGate,
    Limits,
    Pace,
    TokenBucket,
    Verdict,
    join_bucket,
    neighbourhood,
)
from server.wire.secrets import join_code

LIMITS = Limits()
SCHOOL = "192.0.2.7"


class Clock:
    def __init__(self) -> None:
        self.now = 50.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def gate(clock: Clock) -> CodeGate:
    return CodeGate(LIMITS, clock)


def codes(seed: int = 1) -> "list[str]":
    chance = random.Random(seed)
    return [join_code(choose=chance.choice) for _ in range(400)]


def test_limits_are_settings_and_do_not_change_while_the_server_runs() -> None:
    assert replace(LIMITS, message_burst=40).message_burst == 40
    with pytest.raises(FrozenInstanceError):
        LIMITS.message_burst = 40  # type: ignore[misc]


def test_a_bucket_gives_its_burst_and_then_its_rate(clock: Clock) -> None:
    bucket = TokenBucket(5, 20, clock)
    assert [bucket.take() for _ in range(25)] == [True] * 20 + [False] * 5
    assert bucket.wait() == pytest.approx(0.2)
    clock.now += 1
    assert [bucket.take() for _ in range(7)] == [True] * 5 + [False] * 2


def test_a_bucket_never_holds_more_than_its_burst(clock: Clock) -> None:
    bucket = TokenBucket(5, 20, clock)
    bucket.take()
    clock.now += 3_600
    bucket.put_back()
    assert sum(bucket.take() for _ in range(100)) == 20


def test_a_clock_that_is_set_back_gives_nothing_and_takes_nothing(clock: Clock) -> None:
    bucket = TokenBucket(1, 5, clock)
    bucket.take()
    clock.now -= 1_000
    assert sum(bucket.take() for _ in range(10)) == 4
    clock.now += 2
    assert sum(bucket.take() for _ in range(10)) == 2


def test_of_a_thousand_messages_at_once_twenty_pass_and_the_connection_ends(clock: Clock) -> None:
    pace = Pace(LIMITS, clock)
    verdicts = [pace.judge() for _ in range(1_000)]
    assert verdicts[:20] == [Verdict.PASS] * 20
    assert verdicts[20:23] == [Verdict.REFUSE] * 3
    assert set(verdicts[23:]) == {Verdict.CLOSE}


def test_a_client_that_sends_its_unanswered_commands_again_is_not_slowed(clock: Clock) -> None:
    pace = Pace(LIMITS, clock)
    for _ in range(20):
        assert pace.judge() is Verdict.PASS
    for _ in range(50):
        clock.now += 0.2
        assert pace.judge() is Verdict.PASS


def test_a_slip_is_forgiven_after_a_quiet_moment(clock: Clock) -> None:
    pace = Pace(LIMITS, clock)
    for _ in range(10):
        assert [pace.judge() for _ in range(22)][20:] == [Verdict.REFUSE] * 2
        clock.now += 4


def test_a_class_joins_at_once_and_a_flood_trickles(clock: Clock) -> None:
    bucket = join_bucket(LIMITS, clock)
    assert sum(bucket.take() for _ in range(500)) == 60
    clock.now += 10
    assert sum(bucket.take() for _ in range(500)) == 20


def test_after_ten_wrong_codes_in_a_minute_even_the_right_one_waits(gate: CodeGate) -> None:
    """Otherwise a guesser would only have to watch who waits."""
    for wrong in codes()[:10]:
        assert gate.admit(SCHOOL, wrong) == 0
    assert gate.admit(SCHOOL, "KPRTWX") == pytest.approx(6)
    assert gate.admit(SCHOOL, codes()[11]) == pytest.approx(6)


def test_who_guesses_for_an_hour_gets_six_hundred_and_ten_tries(
    gate: CodeGate, clock: Clock
) -> None:
    chance = random.Random(5)
    looked_up = 0
    for _ in range(3_600):
        clock.now += 1
        looked_up += sum(
            gate.admit(SCHOOL, join_code(choose=chance.choice)) == 0 for _ in range(10)
        )
    assert 590 <= looked_up <= 612


def test_many_tries_at_the_same_moment_are_charged_before_they_are_answered(
    gate: CodeGate,
) -> None:
    assert sum(gate.admit(SCHOOL, code) == 0 for code in codes()[:40]) == 10


def test_a_class_that_misreads_the_board_makes_one_mistake(gate: CodeGate) -> None:
    for _ in range(30):
        assert gate.admit(SCHOOL, "KPRTVX") == 0
    assert gate.admit(SCHOOL, "KPRTWX") == 0


def test_right_codes_cost_nothing(gate: CodeGate) -> None:
    for code in codes()[:49]:
        assert gate.admit(SCHOOL, code) == 0
        gate.was_right(SCHOOL, code)


def test_a_nuisance_cannot_shut_out_the_class_around_him(gate: CodeGate, clock: Clock) -> None:
    assert gate.admit(SCHOOL, "KPRTWX") == 0
    gate.was_right(SCHOOL, "KPRTWX")
    for wrong in codes()[:40]:
        gate.admit(SCHOOL, wrong)
    assert gate.admit(SCHOOL, codes()[50]) > 0
    assert gate.admit(SCHOOL, "KPRTWX") == 0
    gate.was_right(SCHOOL, "KPRTWX")
    assert gate.admit(SCHOOL, codes()[50]) > 0, "being right twice gives nothing back twice"


def test_one_machine_on_the_class_network_slows_only_itself(gate: CodeGate) -> None:
    for wrong in codes()[:40]:
        gate.admit("192.168.1.66", wrong)
    assert gate.admit("192.168.1.66", "KPRTWX") > 0
    assert gate.admit("192.168.1.67", "KPRTWX") == 0


def test_an_address_tries_at_most_fifty_a_second_even_what_it_knows(gate: CodeGate) -> None:
    assert sum(gate.admit(SCHOOL, "KPRTWX") == 0 for _ in range(200)) == 50


def test_many_addresses_together_are_slowed_as_well(gate: CodeGate) -> None:
    admitted = [gate.admit(f"10.0.{n}.1", code) == 0 for n, code in enumerate(codes()[:200])]
    assert sum(admitted) == 50


def test_the_memory_of_addresses_is_bounded_and_the_oldest_goes_first(clock: Clock) -> None:
    gate = CodeGate(replace(LIMITS, addresses_remembered=3, guesses_per_second=1_000), clock)
    for wrong in codes()[:10]:
        gate.admit(SCHOOL, wrong)
    for n in range(2):
        gate.admit(f"10.0.0.{n}", "KPRTWX")
    assert gate.admit(SCHOOL, "KPRTWX") > 0, "still remembered"
    for n in range(3):
        gate.admit(f"10.0.1.{n}", "KPRTWX")
    assert gate.admit(SCHOOL, "KPRTWX") == 0


@pytest.mark.parametrize(
    ("address", "counted_as"),
    [
        ("192.168.1.7", "192.168.1.7"),
        ("::ffff:192.168.1.7", "192.168.1.7"),
        ("2001:db8:1:2:aaaa::1", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:bbbb::9", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::1"),
        ("::1", "::/64"),
        ("", ""),
        ("a name", "a name"),
    ],
)
def test_machines_are_counted_by_what_they_cannot_choose(address: str, counted_as: str) -> None:
    assert neighbourhood(address) == counted_as
