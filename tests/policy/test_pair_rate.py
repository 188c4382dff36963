"""The pair rate: how fast one person may be written to, and how long they rest when it was too fast."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.core.clock import DAY, SECOND
from gateway.core.policy.pair_rate import (
    PAIR_BULK,
    PAIR_BURST,
    PAIR_INTERVAL,
    PAIR_MEMORY,
    PairHistory,
    pair_free_at,
    pair_rest,
)

NOW = 1_000 * DAY


@pytest.mark.parametrize(
    ("case", "ago", "burst", "wait"),
    [
        ("the first reply", [], PAIR_BURST, 0),
        ("nine at once leave one", [0] * 9, PAIR_BURST, 0),
        ("ten at once", [0] * 10, PAIR_BURST, 6),
        ("ten a while ago: one is paid", [6] * 10, PAIR_BURST, 0),
        ("ten and one after six seconds", [6] * 10 + [0], PAIR_BURST, 6),
        ("ten a minute ago are paid", [60] * 10 + [0] * 9, PAIR_BURST, 0),
        ("the first of a campaign", [], PAIR_BULK, 0),
        ("a campaign's second", [0], PAIR_BULK, 6),
        ("a campaign's second in time", [6], PAIR_BULK, 0),
        ("a campaign waits for the replies' debt", [0] * 10, PAIR_BULK, 60),
        ("a reply does not wait for a campaign", [0], PAIR_BURST, 0),
        ("out of order", [0, 12, 6], PAIR_BULK, 6),
        ("a clock that went back", [-3600], PAIR_BULK, 6),
    ],
)
def test_when_a_person_may_be_written_to_next(case, ago, burst, wait):
    times = [NOW - seconds * SECOND for seconds in ago]
    assert pair_free_at(times, NOW, burst) == NOW + wait * SECOND, case


@given(st.lists(st.tuples(st.integers(0, 20 * SECOND), st.sampled_from([PAIR_BURST, PAIR_BULK])), max_size=80))
def test_nobody_gets_more_than_one_in_six_seconds_and_ten_borrowed(tries):
    now, sent = NOW, []
    for passed, burst in tries:
        now += passed
        recent = [at for at in sent if at > now - PAIR_MEMORY]
        if pair_free_at(recent, now, burst) == now:
            sent.append(now)
    for first in range(len(sent)):
        for last in range(first, len(sent)):
            span = sent[last] - sent[first]
            assert last - first + 1 <= PAIR_BURST + span // PAIR_INTERVAL


@given(st.lists(st.integers(0, PAIR_MEMORY // 2), max_size=30), st.sampled_from([PAIR_BURST, PAIR_BULK]))
def test_the_time_that_is_named_is_the_first(ago, burst):
    times = [NOW - passed for passed in ago]
    at = pair_free_at(times, NOW, burst)
    assert pair_free_at(times, at, burst) == at
    if at > NOW:
        assert pair_free_at(times, at - 1, burst) == at


@pytest.mark.parametrize(
    ("case", "sent", "refused", "bulk", "wait"),
    [
        ("nothing was sent", [], [], True, 0),
        ("a single message borrows", [0], [], False, 0),
        ("a campaign does not", [0], [], True, 6),
        ("one was too fast", [0], [(0, 1)], False, 1),
        ("one was too fast three times", [0], [(0, 3)], False, 16),
        ("two were too fast", [10, 0], [(10, 1), (0, 1)], False, 4),
        ("the rest is over", [20], [(20, 3)], False, 0),
        ("a campaign waits for the later of both", [0], [(0, 1)], True, 6),
    ],
)
def test_when_a_person_is_free_after_sends_and_refusals(case, sent, refused, bulk, wait):
    history = PairHistory([NOW - ago * SECOND for ago in sent])
    for ago, attempts in refused:
        history.refused(NOW - ago * SECOND, attempts)
    assert history.free_at(NOW, bulk=bulk) == NOW + wait * SECOND, case


def test_a_person_rests_longer_after_each_refusal():
    assert [pair_rest(n) // SECOND for n in range(8)] == [0, 1, 4, 16, 64, 256, 256, 256]
