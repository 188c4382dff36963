"""Ratings and factors: down at once, up in a line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.core.clock import DAY, HOUR, MINUTE
from gateway.core.policy.quality import (
    QualityFactors,
    QualityState,
    Rating,
    current,
    rating_of,
    recovers_at,
    stale_after,
    step,
    worst,
)

GREEN, YELLOW, RED, UNKNOWN = Rating.GREEN, Rating.YELLOW, Rating.RED, Rating.UNKNOWN
SLOW = QualityFactors(recover_per_day=0.25)
AT_ONCE = QualityFactors()
NOW = 1_000 * DAY


@pytest.mark.parametrize(
    ("text", "rating"),
    [("GREEN", GREEN), ("yellow", YELLOW), (" Red ", RED), ("UNKNOWN", UNKNOWN), ("NA", UNKNOWN), (None, UNKNOWN)],
)
def test_a_rating_is_read_in_every_form(text, rating):
    assert rating_of(text) is rating


@pytest.mark.parametrize(
    ("case", "factors", "seen", "factor"),
    [
        ("the first counts in full", SLOW, [(0, GREEN)], 1.0),
        ("the first, unknown", SLOW, [(0, UNKNOWN)], 0.5),
        ("down at once", SLOW, [(0, GREEN), (1, YELLOW)], 0.5),
        ("and further", SLOW, [(0, GREEN), (1, YELLOW), (2, RED)], 0.0),
        ("up: nothing at the first sight", SLOW, [(0, RED), (9 * DAY, GREEN)], 0.0),
        ("up: a day's worth", SLOW, [(0, RED), (DAY, GREEN), (2 * DAY, GREEN)], 0.25),
        ("up: in small steps the same", SLOW, [(0, RED)] + [(DAY + n * HOUR, GREEN) for n in range(25)], 0.25),
        ("up to yellow's share only", SLOW, [(0, RED), (DAY, YELLOW), (9 * DAY, YELLOW)], 0.5),
        ("up stops at full", SLOW, [(0, YELLOW), (DAY, GREEN), (9 * DAY, GREEN)], 1.0),
        ("a fall takes all that was won", SLOW, [(0, RED), (DAY, GREEN), (3 * DAY, GREEN), (3 * DAY, RED)], 0.0),
        ("without a pace up at once", AT_ONCE, [(0, RED), (1, GREEN)], 1.0),
        ("a clock that went back wins nothing", SLOW, [(2 * DAY, RED), (2 * DAY, GREEN), (0, GREEN)], 0.0),
    ],
)
def test_the_factor_after_a_series_of_ratings(case, factors, seen, factor):
    state = None
    for at, rating in seen:
        state = step(state, rating, at, factors)
    assert state.factor == pytest.approx(factor), case
    assert state.rating is seen[-1][1]


def test_since_is_when_the_rating_was_first_seen():
    state = step(step(step(None, GREEN, 1, SLOW), YELLOW, 5, SLOW), YELLOW, 9, SLOW)
    assert (state.since, state.seen_at) == (5, 9)


def test_new_settings_count_from_the_next_poll():
    state = step(None, YELLOW, NOW, AT_ONCE)
    assert step(state, YELLOW, NOW + 1, QualityFactors(yellow=0.2)).factor == 0.2
    assert step(state, YELLOW, NOW + 1, QualityFactors(yellow=0.9)).factor == 0.9
    assert step(state, YELLOW, NOW + DAY, QualityFactors(yellow=0.9, recover_per_day=0.1)).factor == pytest.approx(0.6)


@given(st.lists(st.tuples(st.integers(0, 3 * DAY), st.sampled_from(Rating)), min_size=1))
def test_never_above_the_share_and_never_faster_up_than_allowed(beats):
    now, state = NOW, None
    for passed, rating in beats:
        now += passed
        before, state = state, step(state, rating, now, SLOW)
        assert 0 <= state.factor <= SLOW.at(rating)
        assert before is None or state.factor - before.factor <= 0.25 * passed / DAY + 1e-9
        assert state.seen_at == now


@given(st.lists(st.integers(1, DAY), min_size=1, max_size=30))
def test_how_often_it_is_polled_does_not_matter(gaps):
    state = often = step(step(None, RED, NOW, SLOW), GREEN, NOW, SLOW)
    for gap in gaps:
        often = step(often, GREEN, often.seen_at + gap, SLOW)
    once = step(state, GREEN, NOW + sum(gaps), SLOW)
    assert often.factor == pytest.approx(once.factor)


def test_when_the_factor_is_full_again():
    state = step(step(None, RED, NOW, SLOW), GREEN, NOW, SLOW)
    at = recovers_at(state, SLOW)
    assert at == NOW + 4 * DAY
    assert step(state, GREEN, at - MINUTE, SLOW).factor < 1
    assert step(state, GREEN, at, SLOW).factor == 1
    assert recovers_at(step(state, GREEN, at, SLOW), SLOW) is None
    assert recovers_at(state, AT_ONCE) is None


@pytest.mark.parametrize(
    ("case", "rating", "factor", "later", "expected"),
    [
        ("fresh", GREEN, 1.0, 15 * MINUTE, (GREEN, 1.0)),
        ("stale", GREEN, 1.0, 15 * MINUTE + 1, (UNKNOWN, 0.5)),
        ("stale never raises", RED, 0.0, DAY, (UNKNOWN, 0.0)),
        ("nor what recovers", GREEN, 0.3, DAY, (UNKNOWN, 0.3)),
    ],
)
def test_a_rating_that_nobody_confirms_is_unknown_and_never_raises(case, rating, factor, later, expected):
    state = QualityState(rating, factor, NOW - DAY, NOW)
    now = current(state, NOW + later, AT_ONCE, stale_after(3 * MINUTE))
    assert (now.rating, now.factor) == expected, case
    assert current(state, NOW + 99 * DAY, AT_ONCE, None) is state


def test_a_sender_never_rated_is_unknown():
    assert current(None, NOW, AT_ONCE, 1) == QualityState(UNKNOWN, 0.5, NOW, NOW)


def test_the_worst_of_several_ratings_is_that_of_the_lowest_factor():
    assert worst([GREEN, YELLOW, UNKNOWN], AT_ONCE) is YELLOW
    assert worst([GREEN, YELLOW, UNKNOWN], QualityFactors(unknown=0.1)) is UNKNOWN
    assert worst([], AT_ONCE) is UNKNOWN
