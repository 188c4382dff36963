"""The connection to a provider: how many breaks in a row slow a channel, how many hold it, and what ends both."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.core.clock import SECOND
from gateway.core.policy.circuit_breaker import GOOD, HOLDS, RESTS, CircuitState, one_at_a_time, rule

NOW = 1_000_000 * SECOND
MOST = max(RESTS)


@pytest.mark.parametrize("breaks", sorted(RESTS))
def test_a_few_in_a_row_slow_the_channel(breaks: int) -> None:
    ruling = rule(CircuitState(breaks - 1), [True], NOW)
    assert ruling.state.breaks == breaks
    assert ruling.hold_until is None
    assert ruling.rest_until == (NOW + RESTS[breaks] * SECOND if RESTS[breaks] else None)


def test_more_hold_it_longer_and_longer() -> None:
    state, seconds, now = CircuitState(MOST), [], NOW
    for _ in range(len(HOLDS) + 2):
        ruling = rule(state, [True], now)
        assert ruling.hold_until is not None
        seconds.append((ruling.hold_until - now) // SECOND)
        state, now = ruling.state, ruling.hold_until
    assert tuple(seconds) == (*HOLDS, HOLDS[-1], HOLDS[-1])


def test_what_began_before_a_hold_does_not_make_it_longer() -> None:
    held = rule(CircuitState(MOST), [True], NOW)
    later = rule(held.state, [True] * 50, NOW + SECOND, held.hold_until)
    assert later.hold_until is None
    assert later.state.holds == held.state.holds == 1


def test_an_answer_ends_the_slowing_and_the_hold() -> None:
    held = rule(CircuitState(MOST), [True], NOW)
    after = rule(held.state, [False], NOW + SECOND, held.hold_until)
    assert (after.state, after.recovered) == (GOOD, True)
    assert (after.rest_until, after.hold_until) == (None, None)
    again = rule(held.state, [False, *[True] * (MOST + 1)], NOW + SECOND, held.hold_until)
    assert again.hold_until == NOW + SECOND + HOLDS[0] * SECOND


@given(st.lists(st.booleans()), st.lists(st.booleans()))
def test_the_row_of_breaks_does_not_depend_on_the_batches(first: list[bool], second: list[bool]) -> None:
    apart = rule(rule(GOOD, first, NOW).state, second, NOW).state.breaks
    whole = [*first, *second]
    expected = next((i for i, broken in enumerate(reversed(whole)) if not broken), len(whole))
    assert apart == rule(GOOD, whole, NOW).state.breaks == expected
    assert one_at_a_time(CircuitState(expected)) is (expected >= 2)
