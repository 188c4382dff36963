"""Caps: a table, and random histories, clocks and factors against a count by hand."""

from fractions import Fraction
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.core.clock import DAY, HOUR
from gateway.core.policy.caps import (
    LONGEST,
    CapReport,
    FrequencyCap,
    frees_at,
    longest,
    report,
    scaled,
    stops,
    used,
    verdict,
)
from gateway.core.policy.gates import Reason, Verdict

DAILY, WEEKLY = FrequencyCap(1, DAY), FrequencyCap(4, 7 * DAY)
NOW = 1_000 * DAY


@pytest.mark.parametrize(
    ("limit", "window", "factor", "expected"),
    [
        (4, 7 * DAY, 1.0, FrequencyCap(4, 7 * DAY)),
        (4, 7 * DAY, 0.5, FrequencyCap(2, 7 * DAY)),
        (5, 10 * DAY, 0.5, FrequencyCap(3, 12 * DAY)),
        (1, DAY, 0.5, FrequencyCap(1, 2 * DAY)),
        (1, DAY, 0.25, FrequencyCap(1, 4 * DAY)),
        (4, 7 * DAY, 0.2, FrequencyCap(1, 35 * DAY // 4)),
        (10, DAY, 0.29, FrequencyCap(3, -(-300 * DAY // 290))),  # 10 * 0.29 is 2.9, though not in floats
        (10, DAY, 0.1 + 0.2, FrequencyCap(3, DAY)),  # 0.30000000000000004
        (10, DAY, 0.7 + 0.1, FrequencyCap(8, DAY)),  # 0.7999999999999999
        (1, 45 * DAY, 0.5, FrequencyCap(1, 90 * DAY)),
        (1, 46 * DAY, 0.5, None),
        (1, 7 * DAY, 0.05, None),
        (1, 365 * DAY, 1.0, FrequencyCap(1, 365 * DAY)),  # nothing is stretched
        (4, DAY, 1e-9, None),
        (4, DAY, 0.0, None),
    ],
)
def test_what_a_factor_makes_of_a_cap(limit, window, factor, expected):
    assert scaled(FrequencyCap(limit, window), factor) == expected
    assert stops([FrequencyCap(limit, window)], factor) == (expected is None)


@pytest.mark.parametrize(
    ("case", "ago", "factor", "expected"),
    [
        ("nothing yet", [], 1.0, None),
        ("one now", [0], 1.0, NOW + DAY),
        ("one at the edge no longer counts", [DAY], 1.0, None),
        ("one just inside", [DAY - 1], 1.0, NOW + 1),
        ("three in the week, none today", [2 * DAY, 3 * DAY, 4 * DAY], 1.0, None),
        ("the week is full", [2 * DAY, 3 * DAY, 4 * DAY, 5 * DAY], 1.0, NOW + 2 * DAY),
        ("both are full: the later one", [HOUR, 3 * DAY, 4 * DAY, 6 * DAY], 1.0, NOW + DAY),
        ("out of order", [5 * DAY, 2 * DAY, 4 * DAY, 3 * DAY], 1.0, NOW + 2 * DAY),
        ("half the week's", [2 * DAY, 3 * DAY], 0.5, NOW + 4 * DAY),
        ("over the limit since the factor fell", [2 * DAY, 3 * DAY, 4 * DAY], 0.5, NOW + 4 * DAY),
        ("a clock that went back", [-HOUR], 1.0, NOW + HOUR + DAY),
    ],
)
def test_the_verdict_of_caps_over_a_history(case, ago, factor, expected):
    capped = verdict([DAILY, WEEKLY], [NOW - passed for passed in ago], factor, NOW)
    assert capped == (None if expected is None else Verdict(Reason.FREQUENCY_CAPPED, expected)), case


def test_without_caps_everything_goes():
    assert verdict([], [NOW] * 100, 0.01, NOW) is None
    assert not stops([], 0.01)
    assert longest([]) == 0


def test_at_factor_0_marketing_is_paused_whatever_was_sent():
    assert verdict([DAILY], [], 0.0, NOW) == Verdict(Reason.QUALITY_PAUSED)
    assert frees_at([], DAILY, 0.0) is None


def test_a_report_tells_what_each_cap_has_left():
    assert report([DAILY, WEEKLY], [NOW - HOUR, NOW - 2 * DAY], 1.0, NOW) == [
        CapReport(DAILY, 1, DAY, 1, 0, NOW - HOUR + DAY),
        CapReport(WEEKLY, 4, 7 * DAY, 2, 2, None),
    ]
    assert report([WEEKLY], [], 0.0, NOW) == [CapReport(WEEKLY, 0, 7 * DAY, 0, 0, None)]
    assert longest([DAILY, WEEKLY]) == 7 * DAY
    assert longest([DAILY, WEEKLY], 0.1) == -(-WEEKLY.window * 10 // 4)


caps_of = st.lists(st.builds(FrequencyCap, st.integers(1, 6), st.integers(1, 50)), min_size=1, max_size=3)
factors = st.integers(1, 1000).map(lambda n: n / 1000)


def by_hand(cap, factor):
    """A cap after the factor, in exact decimals: how many, in which window (whole microseconds, rounded up)."""
    share = cap.limit * Fraction(str(factor))
    return ceil(share), ceil(cap.window * ceil(share) / share)


@given(caps_of, st.lists(st.integers(0, 120)), factors, st.integers(0, 120))
def test_until_is_the_first_instant_that_a_count_by_hand_allows(caps, times, factor, now):
    def allows(at):
        scaled_caps = [by_hand(cap, factor) for cap in caps]
        return all(sum(1 for t in times if at - window < t) < limit for limit, window in scaled_caps)

    capped = verdict(caps, times, factor, now)
    until = capped.until if capped else now
    assert allows(until)
    assert until == now or not allows(until - 1)
    for shown in report(caps, times, factor, now):
        assert (shown.limit, shown.window) == by_hand(shown.cap, factor)
        assert shown.used == sum(1 for t in times if t > now - shown.window)
        assert used(times, shown.cap, now) == sum(1 for t in times if t > now - shown.cap.window)
        assert shown.left == max(0, shown.limit - shown.used)
        assert (shown.frees_at is None) == (shown.left > 0)


@given(caps_of, st.lists(st.integers(-30, 30), max_size=150), factors)
def test_never_one_too_many_whatever_the_clock_does(caps, steps, factor):
    """Send whenever the verdict lets it, while the clock jumps; then count every window there is."""
    now, sent = 1_000, []
    for step in steps:
        now += step
        if verdict(caps, sent, factor, now) is None:
            sent.append(now)
    for cap in caps:
        limit, window = by_hand(cap, factor)
        for end in sent:
            assert sum(end - window < at <= end for at in sent) <= limit


@given(caps_of, st.integers(100, 1000).map(lambda n: n / 1000))
def test_in_the_long_run_the_factors_share_goes(caps, factor):
    """Whoever always waits until `until` gets the factor's share of the tightest cap through, neither more nor less."""
    now, sent = 0, []
    while len(sent) < 300:
        capped = verdict(caps, sent, factor, now)
        if capped is None:
            sent.append(now)
        else:
            assert capped.until > now
            now = capped.until
    share = min(Fraction(cap.limit, cap.window) for cap in caps) * Fraction(str(factor))
    fastest = min(Fraction(*by_hand(cap, factor)) for cap in caps)
    assert fastest <= share, "rounding is on the side of fewer"
    assert len(sent) <= fastest * now + max(by_hand(cap, factor)[0] for cap in caps)


@given(st.integers(1, 9), st.integers(1, 60), factors)
def test_what_is_stretched_beyond_ninety_days_is_paused(limit, days, factor):
    cap = FrequencyCap(limit, days * DAY)
    window = by_hand(cap, factor)[1]
    assert (scaled(cap, factor) is None) == (window > LONGEST)
    if window > LONGEST:
        assert verdict([cap], [], factor, NOW) == Verdict(Reason.QUALITY_PAUSED)
