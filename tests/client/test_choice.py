"""A socket first, HTTP where none lives, and a socket again where one does."""

from __future__ import annotations

from game.client.choice import LONGEST_REST, QUICK, Choice


def test_a_socket_that_does_not_open_is_replaced_at_once() -> None:
    choice = Choice()
    assert not choice.http
    assert choice.lost(None)
    assert choice.http


def test_one_quick_death_is_an_accident_and_two_are_the_network() -> None:
    choice = Choice()
    assert not choice.lost(QUICK / 2)
    assert not choice.http
    assert choice.lost(QUICK / 2)
    assert choice.http


def test_a_socket_that_lived_long_clears_its_network() -> None:
    choice = Choice()
    for lived in (1.0, QUICK * 2, 1.0):
        assert not choice.lost(lived)
    assert not choice.http


def test_where_nobody_answers_over_http_either_a_socket_is_next() -> None:
    choice = Choice()
    choice.lost(None)
    assert not choice.lost(5.0)
    assert choice.http, "a line that ended after its welcome is laid again"
    assert not choice.lost(None)
    assert not choice.http


def test_a_socket_that_lives_again_has_one_chance_and_failures_make_tries_rare() -> None:
    choice = Choice(rest=100)
    choice.lost(None)
    for _ in range(6):
        choice.tried(False)
    assert choice.http
    assert choice.rest == LONGEST_REST
    choice.tried(True)
    assert not choice.http
    assert choice.lost(1.0)
    assert choice.http
