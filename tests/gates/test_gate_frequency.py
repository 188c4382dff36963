"""Caps: a table, and random histories, clocks and factors against a count by hand."""

from fractions import Fraction
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.clock import DAY, HOUR
from gateway.gates.frequency import Cap, CapReport, frees_at, longest, report, scaled, used, verdict
from gateway.gates.policy import Reason, Verdict

DAILY, WEEKLY = Cap(1, DAY), Cap(4, 7 * DAY)
NOW = 1_000 * DAY


@pytest.mark.parametrize(
    ("limit", "factor", "expected"),
    [
        (4, 1.0, 4),
        (4, 0.5, 2),
        (5, 0.5, 2),
        (1, 0.5, 1),
        (4, 0.2, 1),
        (4, 0.000_001, 1),
        (4, 1e-9, 1),
        (4, 0.0, 0),
        (100, 0.29, 29),  # 100 * 0.29 is 28.999999999999996
        (10, 0.1 + 0.2, 3),
        (10, 0.7 + 0.1, 8),  # 0.7999999999999999
        (999_999_999, 0.999_999, 999_998_999),
    ],
)
def test_scaled(limit, factor, expected):
    assert scaled(Cap(limit, DAY), factor) == expected


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
def test_verdict(case, ago, factor, expected):
    no = verdict([DAILY, WEEKLY], [NOW - each for each in ago], factor, NOW)
    assert no == (None if expected is None else Verdict(Reason.FREQUENCY_CAPPED, expected)), case


def test_without_caps_everything_goes():
    assert verdict([], [NOW] * 100, 0.01, NOW) is None
    assert longest([]) == 0


def test_factor_nought_is_no_matter_of_windows():
    assert verdict([DAILY], [], 0.0, NOW) == Verdict(Reason.QUALITY_PAUSED)
    assert frees_at([], DAILY, 0.0) is None


def test_report():
    assert report([DAILY, WEEKLY], [NOW - HOUR, NOW - 2 * DAY], 1.0, NOW) == [
        CapReport(DAILY, 1, 1, 0, NOW - HOUR + DAY),
        CapReport(WEEKLY, 4, 2, 2, None),
    ]
    assert report([WEEKLY], [], 0.0, NOW) == [CapReport(WEEKLY, 0, 0, 0, None)]
    assert longest([DAILY, WEEKLY]) == 7 * DAY


caps_of = st.lists(st.builds(Cap, st.integers(1, 6), st.integers(1, 50)), min_size=1, max_size=3)
factors = st.integers(1, 1000).map(lambda n: n / 1000)


@given(caps_of, st.lists(st.integers(0, 120)), factors, st.integers(0, 120))
def test_until_is_the_first_instant_that_a_count_by_hand_allows(caps, times, factor, now):
    def allows(at):
        for cap in caps:
            limit = max(1, floor(cap.limit * Fraction(str(factor))))
            if sum(1 for t in times if at - cap.window < t) >= limit:
                return False
        return True

    no = verdict(caps, times, factor, now)
    assert (no.until if no else now) == next(at for at in range(now, 400) if allows(at))
    for each in report(caps, times, factor, now):
        assert each.limit == max(1, floor(each.cap.limit * Fraction(str(factor))))
        assert each.used == used(times, each.cap, now) == sum(1 for t in times if t > now - each.cap.window)
        assert each.left == max(0, each.limit - each.used)
        assert (each.frees_at is None) == (each.left > 0)


@given(caps_of, st.lists(st.integers(-30, 30), max_size=150), factors)
def test_never_one_too_many_whatever_the_clock_does(caps, steps, factor):
    """Send whenever the verdict lets it, while the clock jumps; then count every window there is."""
    now, sent = 1_000, []
    for step in steps:
        now += step
        if verdict(caps, sent, factor, now) is None:
            sent.append(now)
    for cap in caps:
        for end in sent:
            assert sum(end - cap.window < at <= end for at in sent) <= scaled(cap, factor)


@given(caps_of, factors)
def test_never_one_too_few(caps, factor):
    """Whoever always waits until `until` gets as many through as the tightest cap can take."""
    now, sent = 0, []
    while now < 200:
        no = verdict(caps, sent, factor, now)
        if no is None:
            sent.append(now)
        else:
            assert no.until > now
            now = no.until
    taken = []
    for at in range(200):  # the greedy count, instant by instant
        while all(sum(at - cap.window < t for t in taken) < scaled(cap, factor) for cap in caps):
            taken.append(at)
    assert sent == taken
