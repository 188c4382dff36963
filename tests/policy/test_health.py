"""A sender's health by its counts."""

import pytest

from gateway.core.policy.health import WINDOWS, Counts, HealthLimits, Sign, Threshold, assess, rating_at
from gateway.core.policy.quality import Rating

LIMITS = HealthLimits()
OPT_OUTS, FILTERED, UNREACHABLE = Sign.OPT_OUTS, Sign.FILTERED, Sign.UNREACHABLE


def counts(sent, opt_outs=0, filtered=0, unreachable=0):
    return Counts(sent, {OPT_OUTS: opt_outs, FILTERED: filtered, UNREACHABLE: unreachable})


@pytest.mark.parametrize(
    ("case", "windows", "rating", "signs"),
    [
        ("nothing sent", [counts(0)], Rating.UNKNOWN, []),
        ("no window", [], Rating.UNKNOWN, []),
        ("far too few to say, however bad", [counts(9, 9)], Rating.UNKNOWN, []),
        ("below the sample a clear picture counts", [counts(150, 0, 150)], Rating.RED, [FILTERED]),
        ("and so do ten of ten", [counts(10, 10)], Rating.RED, [OPT_OUTS]),
        ("one of ten is no picture", [counts(10, 1)], Rating.UNKNOWN, []),
        ("five of 150 may be chance", [counts(150, 5, 0, 12)], Rating.UNKNOWN, []),
        ("below the sample nothing is green", [counts(199)], Rating.UNKNOWN, []),
        ("just enough", [counts(200)], Rating.GREEN, []),
        ("below yellow", [counts(1000, 19, 9, 49)], Rating.GREEN, []),
        ("opt-outs", [counts(1000, 20)], Rating.YELLOW, [OPT_OUTS]),
        ("many opt-outs", [counts(1000, 50)], Rating.RED, [OPT_OUTS]),
        ("filtered", [counts(1000, 0, 10)], Rating.YELLOW, [FILTERED]),
        ("much filtered", [counts(1000, 0, 50)], Rating.RED, [FILTERED]),
        ("unreachable", [counts(1000, 0, 0, 50)], Rating.YELLOW, [UNREACHABLE]),
        ("mostly unreachable", [counts(1000, 0, 0, 150)], Rating.RED, [UNREACHABLE]),
        ("the worst sign first", [counts(1000, 50, 0, 140)], Rating.RED, [OPT_OUTS, UNREACHABLE]),
        ("the worst window", [counts(300, 20), counts(9000, 20)], Rating.RED, [OPT_OUTS]),
        ("a window too small says nothing", [counts(10, 1), counts(9000)], Rating.GREEN, []),
        ("signs that nobody counts", [Counts(1000, {})], Rating.GREEN, []),
    ],
)
def test_the_rating_by_what_became_of_messages(case, windows, rating, signs):
    health = assess(windows, LIMITS)
    assert health.rating is rating, case
    assert [finding.sign for finding in health.findings] == signs


def test_a_finding_says_where_and_how_much():
    (finding,) = assess([counts(1000), counts(400, 10)], LIMITS).findings
    assert (finding.window, finding.share, finding.rating) == (1, 0.025, Rating.YELLOW)


def test_a_share_is_rated_by_its_threshold_and_every_sign_has_one():
    assert [rating_at(share, Threshold(0.1, 0.2)) for share in (0.09, 0.1, 0.2)] == ["green", "yellow", "red"]
    assert list(WINDOWS) == sorted(WINDOWS)
    assert set(LIMITS.thresholds) == set(Sign)
